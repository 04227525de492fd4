"""Clients of others against galleyd: supabase-js and tus-js-client, where they were fetched."""
import contextlib
import crypt
import hashlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

import services
import tenants
from cluster import Cluster
from services import Galleyd, claims, sign
from tenants import of

HERE = pathlib.Path(__file__).resolve().parent
PASSWORD = "correct horse battery"


class Clients(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("clients")
        cls.cluster.migrate("clients")
        cls.cluster.psql("postgres", "clients", tenants.world())
        cls.folder = tempfile.TemporaryDirectory(prefix="galley-media-")
        cls.galleyd = Galleyd(f"host={cls.cluster.folder} user=authenticator dbname=clients", "--requests-per-second", "100000", "--media", cls.folder.name)

    def sql(self, text):
        return self.cluster.psql("postgres", "clients", text).strip()

    def test_supabase_js_and_tus(self):
        node = shutil.which("node")
        if not node or not (services.PEERS / "node_modules/@supabase/supabase-js").exists() or not (services.PEERS / "node_modules/tus-js-client").exists():
            self.skipTest("the clients were not fetched: they are not tried today")
        hashed = crypt.crypt(PASSWORD, crypt.mksalt(crypt.METHOD_BLOWFISH, rounds=2 ** 10))
        email = self.sql(f"SELECT email FROM galley.profiles WHERE id = '{tenants.person('owner')}'")
        self.sql("ALTER TABLE auth.users DISABLE TRIGGER galley_follow_user")
        self.sql(f"INSERT INTO auth.users (id, email, encrypted_password, email_confirmed_at) VALUES ('{tenants.person('owner')}', '{email}', '{hashed}', now())")
        data = os.urandom(9_000_000)
        with tempfile.NamedTemporaryFile() as file:
            file.write(data)
            file.flush()
            name = f"{of('brands', 'A1')}/{hashlib.sha256(data).hexdigest()}/original.png"
            done = subprocess.run([node, "--no-warnings", HERE / "client.mjs", self.galleyd.place, sign({"role": "anon"}), email, PASSWORD, name, file.name], capture_output=True, text=True, timeout=120)
        self.assertEqual((done.returncode, done.stdout), (0, "done\n"), done.stderr[-3000:])

    def listen(self, who):
        token = sign({**json.loads(tenants.claims(who)), "aud": "authenticated", "exp": int(time.time()) + 600})
        connection = socket.create_connection(("127.0.0.1", self.galleyd.port), timeout=10)
        connection.sendall(f"GET /live HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
        text = b""
        while b": listening" not in text:
            part = connection.recv(4096)
            self.assertTrue(part, text)
            text += part
        self.assertIn(b"text/event-stream", text)
        return connection

    def test_hints_reach_those_whom_they_concern(self):
        with contextlib.ExitStack() as held:
            editor, foreigner = (held.enter_context(contextlib.closing(self.listen(who))) for who in ("editor", "foreigner"))
            editor.settimeout(0.5)
            text, deadline = b"", time.monotonic() + 20
            while b"data: " not in text:  # the first question only learns where things stand
                self.assertLess(time.monotonic(), deadline)
                self.sql(f"UPDATE galley.brands SET description = 'canary {time.monotonic()}' WHERE id = '{of('brands', 'A1')}'")
                with contextlib.suppress(TimeoutError):
                    part = editor.recv(4096)
                    self.assertTrue(part, text)
                    text += part
            scopes = json.loads(text.split(b"data: ")[1].split(b"\n")[0])
            self.assertIn(of("brands", "A1"), self.sql(f"SELECT string_agg(brand_id::text, ',') FROM sync.scope WHERE id = ANY ('{{{','.join(scopes)}}}')"))
            self.assertNotIn(b"canary", text)
            foreigner.settimeout(1)
            with self.assertRaises(TimeoutError):
                foreigner.recv(4096)
        for token, status in ((None, 401), ("x", 401), (sign(claims(exp=1)), 401)):
            answer = services.Service(self.galleyd.port, "").request("GET", "/live", {"Authorization": f"Bearer {token}"} if token else {})
            self.assertEqual(answer.status, status)

    def test_a_stop_ends_what_has_no_end(self):
        galleyd = Galleyd(f"host={self.cluster.folder} user=authenticator dbname=clients")
        token = sign({**json.loads(tenants.claims("editor")), "aud": "authenticated", "exp": int(time.time()) + 600})
        with socket.create_connection(("127.0.0.1", galleyd.port), timeout=10) as connection:
            connection.sendall(f"GET /live HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
            self.assertIn(b" 200 ", connection.recv(4096))
            began = time.monotonic()
            self.assertEqual(galleyd.stop(), 0)
            self.assertLess(time.monotonic() - began, 5)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v"])
