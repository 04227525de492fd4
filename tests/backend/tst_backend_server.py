"""packaging/server: a server to try things with starts, lets three people in, keeps what it held, and leaves nothing running."""
import json
import os
import pathlib
import re
import select
import signal
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.request

import daemon
from cluster import ROOT
from tenants import ident

BUILD = daemon.PROGRAM.parents[2]
PROXYLESS = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Server(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory(prefix="galley-try-")
        self.addCleanup(self.place.cleanup)
        pathlib.Path(self.place.name).chmod(0o711)
        self.folder = pathlib.Path(self.place.name) / "server"
        self.sockets = pathlib.Path(self.place.name) / "sockets"
        self.sockets.mkdir(mode=0o711)
        self.start()

    def tearDown(self):
        self.stop(signal.SIGTERM)

    def begin(self):
        return subprocess.Popen([ROOT / "packaging/server", BUILD, "--folder", self.folder, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                text=True, env={**os.environ, "TMPDIR": str(self.sockets)})

    def start(self):
        self.process = self.begin()
        self.said = ""
        while "Ctrl+C" not in self.said:
            line = self.process.stdout.readline()
            if not line:
                self.fail(self.said + self.process.communicate()[1])
            self.said += line
        self.address = re.search(r"http://127\.0\.0\.1:\d+", self.said)[0]
        self.password = re.search(r"with the password (\S+)", self.said)[1]
        self.people = dict(re.findall(r"^  (owner|editor|client contact) +(\S+@\S+)$", self.said, re.M))
        self.postgres = int((self.folder / "cluster/postmaster.pid").read_text().split()[0])

    def stop(self, number):
        if self.process.poll() is None:
            running = os.pidfd_open(self.postgres)
            self.process.send_signal(number)
            complained = self.process.communicate(timeout=60)[1]
            self.assertEqual(complained, "")
            self.assertTrue(select.select([running], [], [], 30)[0], "PostgreSQL ends as well")
            os.close(running)
            self.assertFalse((self.folder / "cluster/postmaster.pid").exists(), "and in order")
            with self.assertRaises(urllib.error.URLError):
                PROXYLESS.open(self.address + "/healthz", timeout=10)

    def ask(self, path, data=None, token=None):
        request = urllib.request.Request(self.address + path, data and json.dumps(data).encode(), {"Content-Type": "application/json"})
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        with PROXYLESS.open(request, timeout=30) as answer:
            return answer.read()

    def sign_in(self, who):
        return json.loads(self.ask("/auth/v1/token?grant_type=password", {"email": self.people[who], "password": self.password}))["access_token"]

    def pull(self, token):
        asked = {"device": ident("device", token), "schema": 1, "epoch": None, "scopes_etag": None, "limit": 500}
        scopes = json.loads(self.ask("/rest/v1/rpc/sync_pull", {**asked, "groups": []}, token))["scopes"]["list"]
        groups = [{"cursor": None, "scopes": [scope["id"] for scope in scopes]}]
        rows = json.loads(self.ask("/rest/v1/rpc/sync_pull", {**asked, "groups": groups}, token))["groups"][0]["rows"]
        return {scope["kind"] for scope in scopes}, rows

    def test_keeps_what_it_held_for_the_next_time(self):
        owner = self.sign_in("owner")
        kinds, rows = self.pull(owner)
        self.assertLessEqual({"agency", "brand", "user"}, kinds)
        kinds_of_owner = kinds
        self.assertEqual(len(rows), 500)
        self.assertIn("brand", self.pull(self.sign_in("editor"))[0])
        kinds, rows = self.pull(self.sign_in("client contact"))
        self.assertEqual(kinds, {"contact"})
        self.assertTrue(rows)
        brands = json.loads(self.ask("/rest/v1/rpc/sync_pull", {"device": ident("device"), "schema": 1, "epoch": None, "scopes_etag": None, "limit": 1, "groups": []}, owner))["scopes"]["list"]
        listed = [json.loads(self.ask("/storage/v1/object/list/brand-assets", {"prefix": scope["brand"]}, owner)) for scope in brands if scope["brand"]]
        self.assertTrue(any(listed), "the studio's pictures are there")
        said, people = self.password, self.people

        refused = self.begin()
        self.assertIn("another server runs", refused.communicate(timeout=60)[1])
        self.assertEqual(refused.returncode, 1)

        self.stop(signal.SIGINT)
        self.assertEqual(os.listdir(self.sockets), [])
        self.start()
        self.assertEqual((self.password, self.people), (said, people))
        self.assertEqual(self.pull(owner)[0], kinds_of_owner, "who was signed in still is")

        # Killed, it takes along what it started, and starts again.
        self.stop(signal.SIGKILL)
        self.start()
        self.assertTrue(self.pull(self.sign_in("owner"))[1])


if __name__ == "__main__":
    unittest.main()
