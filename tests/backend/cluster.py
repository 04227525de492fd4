"""A PostgreSQL of this test program's own: a folder, a Unix socket, no network, gone at its end."""
import atexit
import contextlib
import glob
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
MIGRATIONS = ROOT / "resources/postgres"
ADMIN = "galley_admin"  # who migrates: may create roles, but is no superuser, who would hide every mistake


def programs():
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))
    return pathlib.Path(os.environ.get("GALLEY_POSTGRES_BIN") or (found[-1] if found else "/usr/bin"))


def steps(way):
    """The migrations in the order in which they are applied (up) or taken back (down)."""
    return sorted(MIGRATIONS.glob(f"*.{way}.sql"), reverse=way == "down")


class Cluster:
    def __init__(self, settings=()):
        self.bin = programs()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="galley-pg-"))
        self.folder.chmod(0o711)
        self.drop = []
        if os.geteuid() == 0:  # the server refuses to run as root
            shutil.chown(self.folder, "postgres")
            self.drop = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]
        self.process = None
        atexit.register(self.stop)
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
        data = self.folder / "data"
        subprocess.run([*self.drop, self.bin / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "--no-sync",
                        "--no-instructions", "--locale=C.UTF-8", "--encoding=UTF8"],
                       check=True, stdout=subprocess.DEVNULL, cwd=self.folder)
        self.log = open(self.folder / "log", "wb")
        self.process = subprocess.Popen(
            [*self.drop, self.bin / "postgres", "-D", data, "-c", "listen_addresses=", "-c", f"unix_socket_directories={self.folder}",
             "-c", "fsync=off", "-c", "shared_buffers=32MB", "-c", "max_connections=40", "-c", "autovacuum=off",
             *(word for setting in settings for word in ("-c", setting))],
            stdout=self.log, stderr=self.log, cwd=self.folder)
        deadline = time.monotonic() + 60
        while subprocess.run([self.bin / "pg_isready", "-q", "-h", self.folder]).returncode:
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError((self.folder / "log").read_text())
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(0.05)
        self.psql("postgres", "postgres", f"CREATE ROLE {ADMIN} LOGIN CREATEROLE CREATEDB")

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def program(self, name, *arguments, text=None):
        done = subprocess.run([self.bin / name, "-h", self.folder, *arguments], input=text, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{name}: {done.stderr}")
        return done.stdout

    def psql(self, user, database, text):
        return self.program("psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-1", "-U", user, "-d", database, text=text)

    def create(self, database, template="template0"):
        self.psql_alone("postgres", f"CREATE DATABASE {database} OWNER {ADMIN} TEMPLATE {template}")

    def psql_alone(self, database, statement):
        """Outside a transaction, as the superuser."""
        return self.program("psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-d", database, "-c", statement)

    def migrate(self, database, files=None):
        for file in steps("up") if files is None else files:
            self.psql(ADMIN, database, file.read_text(encoding="utf-8"))

    def dump(self, database):
        """Its schema, without the lines that differ from run to run."""
        text = self.program("pg_dump", "--schema-only", "-U", "postgres", database)
        return "\n".join(line for line in text.splitlines() if line and not line.startswith(("--", "\\restrict", "\\unrestrict")))
