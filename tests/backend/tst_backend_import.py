"""galleyd import: the sample studio, as a desktop keeps it, becomes an agency of a server."""
import json
import os
import pathlib
import sqlite3
import subprocess
import tempfile
import unittest

import daemon
from cluster import ADMIN, ROOT, Cluster
from tenants import TABLES, columns

SAMPLE = pathlib.Path(os.environ.get("GALLEY_SAMPLE") or ROOT / "build/dev/app/galley-sample/galley-sample")
KEPT_BY_THE_SERVER = {"rv", "updated_at"}


class Import(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        subprocess.run([SAMPLE, cls.folder.name], check=True, timeout=60)
        cls.cluster = Cluster()
        cls.cluster.create("made")
        assert daemon.run("migrate", "up", GALLEY_DATABASE=daemon.url(cls.cluster, "made"))[0] == 0

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()
        cls.folder.cleanup()

    def setUp(self):
        self.database = self._testMethodName.lower()
        self.cluster.create(self.database, "made")

    def take(self, folder=None, expect=0, user=ADMIN):
        code, said, complained = daemon.run("import", folder or self.folder.name, GALLEY_DATABASE=daemon.url(self.cluster, self.database, user))
        self.assertEqual(code, expect, complained)
        return said + complained

    def sql(self, text):
        return self.cluster.psql("postgres", self.database, text).strip()

    def testTakesInEveryRowAsItWas(self):
        self.assertIn("took in", self.take())
        desktop = sqlite3.connect(f"file:{self.folder.name}/galley.db?mode=ro", uri=True)
        desktop.row_factory = sqlite3.Row
        for name, table in TABLES.items():
            kinds = {k: v["kind"] for k, v in columns(table).items()}
            there = {row["id"]: row for row in map(json.loads, self.sql(f"SELECT sync.wire(r) FROM galley.{name} r").splitlines())}
            here = [dict(row) for row in desktop.execute(f"SELECT * FROM {name}")]
            self.assertEqual(len(there), len(here), name)
            for row in here:
                for column, value in row.items():
                    if isinstance(value, bytes):
                        value = row[column] = f"{value.hex()[:8]}-{value.hex()[8:12]}-{value.hex()[12:16]}-{value.hex()[16:20]}-{value.hex()[20:]}"
                    elif value is not None and kinds.get(column) == "json":
                        row[column] = json.loads(value)
                    elif value is not None and kinds.get(column) == "bool":
                        row[column] = bool(value)
                with self.subTest(table=name, id=row["id"]):
                    drop = lambda r: {k: v for k, v in r.items() if k not in KEPT_BY_THE_SERVER}
                    self.assertEqual(drop(there[row["id"]]), drop(row))

    def testItsPeopleCanLogInOnceTheyHaveAPassword(self):
        self.take()
        owner = self.sql("SELECT u.email FROM auth.users u JOIN galley.memberships m ON m.user_id = u.id WHERE m.role = 'owner'")
        listed = daemon.run("user", "list", GALLEY_DATABASE=daemon.url(self.cluster, self.database))[1]
        self.assertRegex(listed, rf"{owner} .*\[invited\].*Studio Marginalia: owner")
        daemon.run("user", "password", owner, text="long enough\n", GALLEY_DATABASE=daemon.url(self.cluster, self.database))
        seen = self.cluster.psql("authenticator", self.database, f"""
            SELECT set_config('request.jwt.claims', json_build_object('sub', gate.look_up('{owner}', '') ->> 'user')::text, false);
            SET ROLE authenticated; SELECT count(*) FROM galley.posts""").splitlines()[-1]
        self.assertEqual(seen, self.sql("SELECT count(*) FROM galley.posts"))
        self.assertNotEqual(seen, "0")

    def testKnowsWhoIsHereAlready(self):
        """Somebody who has an account keeps it, and its id."""
        self.cluster.psql(ADMIN, self.database, "SET ROLE galley_owner; SELECT gate.add_user('JONAS@marginalia.example', 'x', 'Jonas', false)")
        there = self.sql("SELECT id FROM auth.users")
        self.take()
        self.assertEqual(self.sql(f"SELECT role FROM galley.memberships WHERE user_id = '{there}'"), "admin")
        self.assertEqual(self.sql("SELECT count(*) FROM auth.users WHERE lower(email) = 'jonas@marginalia.example'"), "1")

    def testTakesItInOnceOrNotAtAll(self):
        self.take()
        before = self.sql("SELECT count(*) FROM sync.entry")
        self.assertIn("already", self.take(expect=1))
        self.assertEqual(self.sql("SELECT count(*) FROM sync.entry"), before)

    def testRefusesWhatIsNoWorkspace(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertIn("cannot be opened", self.take(folder, expect=1))
            pathlib.Path(folder, "galley.db").write_bytes(b"no database at all" * 100)
            self.assertIn("cannot be opened", self.take(folder, expect=1))
            pathlib.Path(folder, "galley.db").unlink()
            other = sqlite3.connect(pathlib.Path(folder, "galley.db"))
            other.executescript("""CREATE TABLE profiles (id BLOB PRIMARY KEY, rv INTEGER); CREATE TABLE "po""sts'" (id BLOB PRIMARY KEY, rv INTEGER, "a""b'" TEXT);
                INSERT INTO "po""sts'" VALUES (x'00', 1, 'x');""")
            other.close()
            self.assertIn("did not take the rows", self.take(folder, expect=1))
        self.assertIn("may not look after", self.take(expect=1, user="authenticator"))


if __name__ == "__main__":
    unittest.main()
