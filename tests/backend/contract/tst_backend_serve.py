"""galleyd as a program on a network where not everybody means well: its limits, what it writes down, and how it ends."""
import contextlib
import json
import pathlib
import signal
import socket
import subprocess
import sys
import threading
import time
import unittest

import services
from cluster import Cluster
from services import Galleyd, claims, sign

HERE = pathlib.Path(__file__).resolve().parent


def status(answer):
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else None


def post(body, *headers):
    return b"\r\n".join([b"POST /rest/v1/rpc/add HTTP/1.1", b"Host: x", b"Content-Type: application/json", *headers, b"", body])


class Serve(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("dialect")
        cls.cluster.psql("postgres", "dialect", (HERE / "dialect.sql").read_text(encoding="utf-8"))
        cls.database = f"host={cls.cluster.folder} user=authenticator dbname=dialect"
        cls.galleyd = cls.start("--requests-per-second", "100000", "--body-bytes", "100000")

    @classmethod
    def start(cls, *options, **more):
        return Galleyd(cls.database, *options, **more)

    def until(self, holds):
        deadline = time.monotonic() + 20
        while not holds():
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.02)

    def sleeping(self):
        """How many statements of api.sleeps() run."""
        return int(self.cluster.psql_alone("dialect", "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'galleyd' AND wait_event = 'PgSleep'"))

    def tearDown(self):
        self.assertIsNone(self.galleyd.process.poll(), self.galleyd.logged()[-2000:])

    def test_says_that_it_lives_and_is_ready(self):
        for path, body in (("/healthz", b"ok\n"), ("/readyz", b"ready\n")):
            connection = services.Service(self.galleyd.port, "")
            answer = connection.request("GET", path)
            self.assertEqual((answer.status, answer.body), (200, body))

    def test_counts_what_it_does(self):
        self.galleyd.rpc("add", {"a": 1})
        text = services.Service(self.galleyd.port, "").request("GET", "/metrics").body.decode()
        self.assertIn('galleyd_requests_total{route="rpc/add",status="200"}', text)
        self.assertIn("galleyd_pool_size 16", text)
        for line in text.splitlines():
            self.assertRegex(line, r"^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[^}]+\})? [0-9.e+-]+)$")

    def test_keeps_a_connection_and_answers_in_order(self):
        asked = b"".join(post(b'{"a":%d}' % n, b"Content-Length: 7") for n in range(1, 6))
        asked += post(b'{"a":9}', b"Content-Length: 7", b"Connection: close")
        answer = self.galleyd.raw(asked)
        self.assertEqual([part.rsplit(b"\r\n", 1)[1] for part in answer.split(b"HTTP/1.1 200 OK")[1:]], [b"11", b"12", b"13", b"14", b"15", b"19"])

    def test_reads_chunks(self):
        self.assertEqual(status(self.galleyd.raw(post(b'4\r\n{"a"\r\n3\r\n:1}\r\n0\r\n\r\n', b"Transfer-Encoding: chunked", b"Connection: close"))), 200)

    def test_refuses_what_two_readers_could_read_in_two_ways(self):
        body = b'0\r\n\r\nGET /rest/v1/rpc/whoami HTTP/1.1\r\nHost: x\r\n\r\n'
        length = b"Content-Length: %d" % len(body)
        for headers in ([length, b"Transfer-Encoding: chunked"], [b"Transfer-Encoding: chunked", length], [length, b"Content-Length: 0"],
                        [b"Content-Length: 0", length], [length, length], [b"Content-Length: +5"], [b"Content-Length: 5, 5"], [b"Content-Length: -1"],
                        [b"Content-Length: 0x5"], [b"Content-Length: 99999999999999999999999"], [b"Transfer-Encoding: chunked, identity"],
                        [b"Transfer-Encoding: identity"], [b"Transfer-Encoding: xchunked"], [b"Transfer-Encoding: gzip, chunked"],
                        [b"Transfer-Encoding: chunked", b"Transfer-Encoding: identity"], [b"Transfer-Encoding : chunked"], [b"Content-Length : 5"],
                        [b"Transfer-Encoding:\x0bchunked"], [b"Host: y", length]):
            with self.subTest(headers):
                answer = self.galleyd.raw(post(body, *headers))
                self.assertEqual(status(answer), 400)
                self.assertEqual(answer.count(b"HTTP/1.1"), 1, "nothing of it is taken for a second request")

    def test_refuses_broken_chunks(self):
        for body in (b"x\r\n\r\n", b"-1\r\n\r\n", b"ffffffffffffffffff\r\n", b"5\r\n{}\r\n0\r\n\r\n", b"2\n{}\n0\n\n"):
            with self.subTest(body):
                answer = self.galleyd.raw(post(body, b"Transfer-Encoding: chunked"), half=True)
                self.assertNotIn(b" 200 ", answer)
                self.assertLessEqual(answer.count(b"HTTP/1.1"), 1)

    def test_refuses_what_is_not_http(self):
        for line in (b"GET /healthz HTTP/9.9\r\nHost: x\r\n\r\n", b"GET /healthz\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", b"GET  /healthz HTTP/1.1\r\nHost: x\r\n\r\n",
                     b"GET /healthz HTTP/1.1\r\n\r\n", b"GET http://x/healthz HTTP/1.1\r\nHost: x\r\n\r\n", b"CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n",
                     b"G\x00T / HTTP/1.1\r\nHost: x\r\n\r\n", b"GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n", b"GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                     b"GET /%c0%af HTTP/1.1\r\nHost: x\r\n\r\n", b"GET /healthz HTTP/1.1\r\nHost: x\r\nA\x00: b\r\n\r\n", b"GET /healthz HTTP/1.1\nHost: x\n\n"):
            with self.subTest(line):
                self.assertIn(status(self.galleyd.raw(line, half=True)), (400, 505, None))

    def test_says_431_to_large_headers(self):
        for header in (b"X: " + b"a" * 40000, b"\r\n".join(b"X%d: y" % n for n in range(10000)), b"X" * 50000 + b": y"):
            self.assertEqual(status(self.galleyd.raw(b"GET /healthz HTTP/1.1\r\nHost: x\r\n" + header + b"\r\n\r\n")), 431)
        self.assertEqual(status(self.galleyd.raw(b"GET /" + b"a" * 50000 + b" HTTP/1.1\r\nHost: x\r\n\r\n")), 431)

    def test_stops_reading_a_hundred_megabytes_of_header(self):
        began = time.monotonic()
        with socket.create_connection(("127.0.0.1", self.galleyd.port), timeout=30) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX: ")
            with contextlib.suppress(ConnectionError):
                for _ in range(100):
                    connection.sendall(b"a" * 1_000_000)
        self.assertLess(time.monotonic() - began, 20)
        self.assertLess(int(pathlib.Path(f"/proc/{self.galleyd.process.pid}/statm").read_text().split()[1]) * 4096, 200_000_000)

    def test_says_413_to_large_bodies(self):
        self.assertEqual(status(self.galleyd.raw(post(b"", b"Content-Length: 100001"))), 413)
        chunk = b"fff\r\n" + b" " * 0xfff + b"\r\n"
        self.assertEqual(status(self.galleyd.raw(post(chunk * 30 + b"0\r\n\r\n", b"Transfer-Encoding: chunked"))), 413)
        self.assertEqual(self.galleyd.rpc("echo", {"value": "x" * 99000}).status, 200)

    def test_says_continue_only_to_what_it_will_read(self):
        answer = self.galleyd.raw(post(b'{"a":1}', b"Content-Length: 7", b"Expect: 100-continue", b"Connection: close"))
        self.assertTrue(answer.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK"))
        answer = self.galleyd.raw(post(b"", b"Content-Length: 100001", b"Expect: 100-continue"))
        self.assertEqual(status(answer), 413)

    def test_says_400_to_deep_json(self):
        for body in (b"[" * 65 + b"]" * 65, b'{"a":' * 65 + b"1" + b"}" * 65, b"[" * 90000):
            answer = self.galleyd.raw(post(body, b"Content-Length: %d" % len(body), b"Connection: close"))
            self.assertEqual(status(answer), 400)
            self.assertIn(b"nested too deeply", answer)

    def test_waits_only_so_long(self):
        galleyd = self.start("--first-byte-timeout", "300", "--header-timeout", "400", "--idle-timeout", "300", "--body-timeout", "400")
        self.assertEqual(status(galleyd.raw(b"")), 408, "nothing said")
        self.assertEqual(status(galleyd.raw(b"GET /healthz HTTP/1.1\r\nHost:" + b"x" * 100, pause=0.05)), 408, "a header byte at a time")
        self.assertEqual(status(galleyd.raw(post(b'{"a":' + b" " * 50, b"Content-Length: 500"), pause=None)), 408, "half a body")
        began = time.monotonic()
        head = post(b"", b"Content-Length: 500")
        with socket.create_connection(("127.0.0.1", galleyd.port), timeout=10) as connection:
            connection.sendall(head)
            with contextlib.suppress(ConnectionError):
                for _ in range(200):
                    connection.sendall(b" ")
                    time.sleep(0.01)
            self.assertEqual(status(connection.recv(4096)), 408, "a body byte at a time")
        self.assertLess(time.monotonic() - began, 5)
        answer = galleyd.raw(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        self.assertEqual((status(answer), answer.count(b"HTTP/1.1")), (200, 1), "kept, then closed without a word")
        galleyd.stop()

    def test_says_429_to_whoever_asks_too_often(self):
        galleyd = self.start("--requests-per-second", "20")
        answers = [galleyd.rpc("add", {"a": 1}) for _ in range(60)]
        self.assertEqual({a.status for a in answers}, {200, 429})
        self.assertEqual({a.headers["retry-after"] for a in answers if a.status == 429}, {"1"})
        self.until(lambda: galleyd.rpc("add", {"a": 1}).status == 200)
        galleyd.stop()

    def test_counts_people_behind_a_proxy_each(self):
        galleyd = self.start("--requests-per-second", "5", "--proxies", "127.0.0.1")
        asked = lambda address: galleyd.request("POST", "/rpc/add", {"X-Forwarded-For": address, "Content-Type": "application/json"}, b'{"a":1}').status
        self.assertIn(429, [asked("198.51.100.1") for _ in range(15)])
        self.assertEqual(asked("198.51.100.2"), 200)
        pretended = [asked(f"203.0.113.{n}, 198.51.100.1") for n in range(15)]
        self.assertIn(429, pretended, "only what the proxy itself added is believed")
        galleyd.stop()

    def test_says_429_to_too_many_connections_of_an_address(self):
        galleyd = self.start("--connections-per-address", "3")
        with contextlib.ExitStack() as held:
            for _ in range(3):
                connection = held.enter_context(socket.create_connection(("127.0.0.1", galleyd.port), timeout=10))
                connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
                self.assertEqual(status(connection.recv(4096)), 200)
            self.assertEqual(status(galleyd.raw(b"")), 429)
        self.until(lambda: galleyd.rpc("add", {"a": 1}).status == 200)
        galleyd.stop()

    def test_says_503_without_waiting_when_the_pool_is_full(self):
        galleyd = self.start("--pool", "2")
        busy = [threading.Thread(target=galleyd.rpc, args=("sleeps", {"seconds": 3})) for _ in range(2)]
        galleyd.rpc("add", {"a": 1})
        for thread in busy:
            thread.start()
        self.until(lambda: self.sleeping() == 2)
        for _ in range(3):
            answer = galleyd.rpc("add", {"a": 1})
            self.assertEqual((answer.status, answer.headers["retry-after"], answer.json["code"]), (503, "1", "PGRST003"))
        self.assertTrue(all(thread.is_alive() for thread in busy), "answered while nothing was free")
        for thread in busy:
            thread.join()
        self.assertEqual(galleyd.rpc("add", {"a": 1}).status, 200)
        galleyd.stop()

    def test_gives_up_on_a_statement_after_its_time(self):
        galleyd = self.start("--statement-timeout", "300")
        answer = galleyd.rpc("sleeps", {"seconds": 10}, timeout=5)
        self.assertEqual((answer.status, answer.json["code"]), (500, "57014"))
        galleyd.stop()

    def test_tries_a_collision_again_three_times_and_no_more(self):
        self.galleyd.rpc("begin_turns")
        answer = self.galleyd.rpc("collides", {"times": 3})
        self.assertEqual((answer.status, answer.json), (200, 4))
        self.galleyd.rpc("begin_turns")
        answer = self.galleyd.rpc("collides", {"times": 100})
        self.assertEqual((answer.status, answer.json["code"]), (500, "40001"))
        self.assertEqual(self.galleyd.rpc("collides", {"times": 0}).json, 5, "four turns were taken")

    def test_gets_over_the_end_of_its_connections(self):
        galleyd = self.start("--pool", "4")
        self.assertEqual(galleyd.rpc("add", {"a": 1}).status, 200)
        self.cluster.psql_alone("dialect", "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'galleyd'")
        self.assertEqual([galleyd.rpc("add", {"a": 1}).status for _ in range(5)], [200] * 5, "the first one included")
        galleyd.stop()

    def end_while_it_works(self):
        """Ends the connection that runs api.sleeps, as an administrator would."""
        deadline = time.monotonic() + 10
        while "t" not in self.cluster.psql_alone("dialect", "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%\"sleeps\"%' AND pid <> pg_backend_pid()"):
            self.assertLess(time.monotonic(), deadline)

    def test_asks_once_more_where_a_connection_was_ended_in_the_middle(self):
        galleyd = self.start("--pool", "2")
        got = []
        for ends, status in ((1, 200), (2, 503)):
            asking = threading.Thread(target=lambda: got.append(galleyd.rpc("sleeps", {"seconds": 1})))
            asking.start()
            for _ in range(ends):
                self.end_while_it_works()
            asking.join()
            self.assertEqual(got[-1].status, status, got[-1])
        self.assertEqual(galleyd.rpc("fails", {"state": "57P01"}).status, 503, "a function that says so has said so")
        galleyd.stop()

    def test_says_503_where_there_is_no_database(self):
        galleyd = Galleyd(f"host={self.cluster.folder}/nowhere user=authenticator dbname=dialect")
        answer = galleyd.rpc("add", {"a": 1})
        self.assertEqual((answer.status, answer.json["code"]), (503, "PGRST000"))
        self.assertEqual(services.Service(galleyd.port, "").request("GET", "/readyz").status, 503)
        self.assertEqual(services.Service(galleyd.port, "").request("GET", "/healthz").status, 200)
        galleyd.stop()

    def test_asks_for_the_right_of_everyone_on_a_connection_that_others_used(self):
        galleyd = self.start("--pool", "1")
        for _ in range(3):
            self.assertEqual(galleyd.rpc("simple_secret", {}, sign(claims())).status, 200)
            answer = galleyd.rpc("simple_secret")
            self.assertEqual((answer.status, answer.json["code"]), (401, "42501"))
        galleyd.stop()

    def test_sees_a_function_that_came_later(self):
        self.assertEqual(self.galleyd.rpc("came_later").status, 404)
        self.cluster.psql("postgres", "dialect", "CREATE FUNCTION api.came_later() RETURNS jsonb LANGUAGE sql STABLE AS $$SELECT '1'::jsonb$$; GRANT EXECUTE ON FUNCTION api.came_later() TO anon")
        self.until(lambda: self.galleyd.rpc("came_later").status == 200)

    def test_refuses_tokens_that_are_read_in_two_ways(self):
        for token in (sign('{"role":"authenticated","role":"anon","exp":4102444800}'), sign('{"exp":4102444800,"exp":1}'), sign(claims(), header='{"alg":"none","alg":"HS256"}'),
                      sign(claims(), header={"alg": "HS256", "crit": ["exp"]}), sign(claims(padding="x" * 9000)), sign(claims(exp="soon")), sign(claims(role=7)), sign("[1]"),
                      sign("{" + '"a":{' * 40 + "}" * 41), sign(claims()) + "=", sign(claims()).replace(".", "=.", 1), sign('{"role":"anon\\u0000"}')):
            with self.subTest(token[:60]):
                answer = self.galleyd.rpc("whoami", {}, token)
                self.assertEqual(answer.status, 401)
                self.assertIn(answer.json["code"], ("PGRST301", "PGRST303"))

    def test_writes_down_neither_secrets_nor_texts(self):
        galleyd = self.start()
        token = sign(claims(email="canary@example.org"))
        galleyd.rpc("echo", {"value": "canary text"}, token)
        galleyd.rpc("fails", {"state": "P0001", "message": "canary message", "detail": "canary"}, token)
        galleyd.request("GET", "/rpc/words?word=canary", {"X-Canary": "canary"})
        galleyd.rpc("canary", {}, "canary.canary.canary")
        self.assertEqual(galleyd.stop(), 0)
        log = galleyd.logged()
        lines = [json.loads(line) for line in log.splitlines()]
        self.assertNotIn("canary", log)
        self.assertNotIn(token.rsplit(".", 1)[1], log)
        self.assertNotIn(services.SECRET, log)
        done = [line for line in lines if line["event"] == "request"]
        self.assertEqual([(line["route"], line["status"], line["code"]) for line in done[:2]], [("rpc/echo", 200, ""), ("rpc/fails", 400, "P0001")])
        self.assertTrue(all(line["time"].endswith("Z") and line["ms"] >= 0 for line in done))

    def test_finishes_what_it_began(self):
        galleyd = self.start()
        galleyd.rpc("add", {"a": 1})
        got = []
        asking = threading.Thread(target=lambda: got.append(galleyd.rpc("sleeps", {"seconds": 1.5})))
        with socket.create_connection(("127.0.0.1", galleyd.port), timeout=10) as idle:
            idle.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
            idle.recv(4096)
            asking.start()
            self.until(lambda: self.sleeping() == 1)
            galleyd.process.send_signal(signal.SIGTERM)
            self.assertEqual(idle.recv(4096), b"", "who asks nothing is sent home at once")
            with self.assertRaises(OSError):
                galleyd.rpc("add", {"a": 1})
            asking.join()
        self.assertEqual((got[0].status, got[0].headers["connection"]), (200, "close"))
        self.assertEqual(galleyd.process.wait(10), 0)

    def test_speaks_tls(self):
        folder = pathlib.Path(self.cluster.folder)
        key, certificate = folder / "key.pem", folder / "certificate.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", certificate,
                        "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True)
        galleyd = self.start("--certificate", str(certificate), "--key", str(key))
        self.assertTrue(galleyd.place.startswith("https://"))
        import ssl
        import urllib.request
        trusted = ssl.create_default_context(cafile=str(certificate))
        with urllib.request.urlopen(f"https://localhost:{galleyd.port}/readyz", context=trusted, timeout=10) as answer:
            self.assertEqual(answer.read(), b"ready\n")
        self.assertEqual(status(galleyd.raw(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")), None, "no word in the clear")
        galleyd.stop()

    def test_refuses_to_start_with_what_cannot_be_safe(self):
        for environment, options in (({"GALLEY_JWT_SECRET": "short"}, []), ({}, ["--certificate", "/nowhere.pem", "--key", "/nowhere.key"]), ({}, ["--port", "many"])):
            with self.assertRaises(RuntimeError) as refused:
                self.start(*options, environment=environment)
            self.assertIn("galleyd serve:", str(refused.exception))
            self.assertNotIn("Traceback", str(refused.exception))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v"])
