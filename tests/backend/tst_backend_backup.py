"""galleyd backup and restore: everything comes back, into another database, and what belonged to the old one does not."""
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import daemon
from cluster import ADMIN, Cluster
from session import Client, update
from tenants import TABLES, of, person, world

KEY = f"{of('brands', 'A1')}/{'a' * 64}/original.png"


class Backup(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        cls.cluster = Cluster()
        cls.cluster.create("lived")
        assert daemon.run("migrate", "up", GALLEY_DATABASE=daemon.url(cls.cluster, "lived"))[0] == 0
        cls.cluster.psql("postgres", "lived", world() + f"""
            SET ROLE galley_owner; SELECT gate.add_user('ada@example.net', 'hash', 'Ada', false);
            INSERT INTO auth.sessions (user_id) SELECT id FROM auth.users; SET request.jwt.claims = '{{"sub": "{person('owner')}"}}';
            SELECT gate.object_put('brand-assets', '{KEY}', 10, 'image/png', 'etag', NULL, false); RESET request.jwt.claims""")
        cls.folder = f"{cls.place.name}/made"
        code, cls.said, complained = daemon.run("backup", cls.folder, GALLEY_DATABASE=daemon.url(cls.cluster, "lived"))
        assert code == 0, complained

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()
        cls.place.cleanup()

    def run_on(self, command, database, folder=None, expect=0, user=ADMIN, cluster=None):
        code, said, complained = daemon.run(command, folder or self.folder, GALLEY_DATABASE=daemon.url(cluster or self.cluster, database, user))
        self.assertEqual(code, expect, complained)
        return said + complained

    def copy(self):
        """The backup, to be spoilt."""
        folder = pathlib.Path(self.place.name, self._testMethodName)
        shutil.copytree(self.folder, folder)
        return folder

    def content(self, cluster, database):
        tables = [*(f"galley.{t}" for t in TABLES), "galley.audit_log", "auth.users", "auth.identities", "storage.objects", "gate.usage", "sync.device", "sync.result"]
        return {t: cluster.psql("postgres", database, f"SELECT t FROM {t} AS t ORDER BY t::text") for t in tables}

    def testSaysWhatItHolds(self):
        manifest = json.loads(pathlib.Path(self.folder, "manifest.json").read_text())
        self.assertEqual(manifest["files"], [{"bucket": "brand-assets", "name": KEY, "bytes": 10, "etag": "etag", "version": manifest["files"][0]["version"]}])
        self.assertEqual(manifest["rows"]["galley.posts"], int(self.cluster.psql("postgres", "lived", "SELECT count(*) FROM galley.posts")))
        self.assertIn("1 files", self.said)
        self.assertEqual(oct(pathlib.Path(self.folder).stat().st_mode & 0o777), "0o700")
        listed = subprocess.run([self.cluster.bin / "pg_restore", "--list", f"{self.folder}/database.dump"], capture_output=True, text=True, check=True).stdout
        self.assertIn("TABLE DATA galley posts", listed)

    def testComesBackInAnotherCluster(self):
        other = Cluster()
        try:
            other.create("back")
            self.assertIn("all that were backed up", self.run_on("restore", "back", cluster=other))
            self.assertEqual(self.content(other, "back"), self.content(self.cluster, "lived"))
            self.assertEqual(other.dump("back"), self.cluster.dump("lived"))
            self.assertIn("up to date", daemon.run("migrate", "status", GALLEY_DATABASE=daemon.url(other, "back"))[1])
            self.assertNotEqual(self.epoch(other, "back"), self.epoch(self.cluster, "lived"))
            # Transaction numbers of there may not be reached here for years: nothing may wait for them.
            self.sync(other, "back")
            self.assertEqual(daemon.run("doctor", GALLEY_DATABASE=daemon.url(other, "back", "authenticator"))[0], 0)
        finally:
            other.stop()

    def epoch(self, cluster, database):
        return cluster.psql("postgres", database, "SELECT sync.epoch()")

    def sync(self, cluster, database):
        """A desktop pulls everything its owner sees, and what is written afterwards arrives."""
        client = Client(cluster, database, "owner")
        client.pull()
        self.assertEqual({(t, i, str(row["rv"])) for (t, i), row in client.shown().items()}, client.visible(TABLES))
        post = of("posts", "A1")
        was = client.shown()["posts", post]["title"]
        self.assertEqual(client.push(update("posts", post, {"title": was}, {"title": "after"}))["status"], "ok")
        client.pull()
        self.assertEqual(client.shown()["posts", post]["title"], "after")
        client.close()

    def testComesBackBesideItself(self):
        self.cluster.create("beside")
        self.run_on("restore", "beside")
        self.assertNotEqual(self.epoch(self.cluster, "beside"), self.epoch(self.cluster, "lived"))
        self.sync(self.cluster, "beside")

    def testNobodyStaysLoggedIn(self):
        self.cluster.create("sessions")
        self.run_on("restore", "sessions")
        self.assertEqual(self.cluster.psql("postgres", "sessions", "SELECT count(*) FROM auth.sessions").strip(), "0")

    def testRestoresIntoNothingElse(self):
        before = self.content(self.cluster, "lived")
        self.assertIn('"lived" is not empty', self.run_on("restore", "lived", expect=1))
        self.assertEqual(self.content(self.cluster, "lived"), before)
        self.cluster.create("used")
        self.cluster.psql(ADMIN, "used", "CREATE SCHEMA mine")
        self.assertIn("is not empty", self.run_on("restore", "used", expect=1))

    def testRefusesWhatIsDamaged(self):
        self.cluster.create("empty")
        folder = self.copy()
        dump = folder / "database.dump"
        data = bytearray(dump.read_bytes())
        data[len(data) // 2] ^= 1
        dump.write_bytes(data)
        self.assertIn("is not the file that the manifest describes", self.run_on("restore", "empty", folder, expect=1))
        dump.unlink()
        self.assertIn("cannot be used", self.run_on("restore", "empty", folder, expect=1))
        for text in ("", "{}", "{\"format\": 2}", "no JSON"):
            (folder / "manifest.json").write_text(text)
            self.assertIn("no complete backup", self.run_on("restore", "empty", folder, expect=1))
        (folder / "manifest.json").unlink()
        self.assertIn("no complete backup", self.run_on("restore", "empty", folder, expect=1))
        self.assertIn("no complete backup", self.run_on("restore", "empty", "/nowhere", expect=1))

    def testCountsWhatCameBack(self):
        self.cluster.create("counted")
        folder = self.copy()
        manifest = json.loads((folder / "manifest.json").read_text())
        manifest["rows"]["galley.posts"] += 1
        (folder / "manifest.json").write_text(json.dumps(manifest))
        complained = self.run_on("restore", "counted", folder, expect=1)
        self.assertIn("galley.posts", complained)
        self.assertIn("do not use it", complained)

    def testRefusesANewerBackup(self):
        self.cluster.create("older")
        folder = self.copy()
        manifest = json.loads((folder / "manifest.json").read_text())
        (folder / "manifest.json").write_text(json.dumps({**manifest, "step": 900}))
        self.assertIn("newer Galley", self.run_on("restore", "older", folder, expect=1))

    def testMakesNoHalfBackup(self):
        target = f"{self.place.name}/half"
        self.assertIn("cannot be used", self.run_on("backup", "lived", f"{self.place.name}/no/where", expect=1))
        self.assertIn("cannot be used", self.run_on("backup", "lived", self.folder, expect=1))  # never over another one
        said = self.run_on("backup", "lived", target, expect=1, user="authenticator")
        self.assertIn("There is no backup", said)
        self.assertFalse(pathlib.Path(target, "manifest.json").exists())
        self.cluster.create("bare")
        self.assertIn("migrate up", self.run_on("backup", "bare", f"{target}2", expect=1))
        self.assertFalse(pathlib.Path(f"{target}2").exists())


if __name__ == "__main__":
    unittest.main()
