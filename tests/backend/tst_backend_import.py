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
from tenants import TABLES, columns, literal

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

    PEOPLE = ("profiles", "agencies", "memberships", "permission_grants")

    def rows(self, table):
        desktop = sqlite3.connect(f"file:{self.folder.name}/galley.db?mode=ro", uri=True)
        desktop.row_factory = sqlite3.Row
        return [{k: v.hex() if isinstance(v, bytes) else v for k, v in dict(row).items()} for row in desktop.execute(f"SELECT * FROM {table}")]

    def chunks(self, keep=lambda table: True):
        """The workspace as a desktop would send it, fifty rows at a time, what is named before what names it."""
        waiting = [name for name in TABLES if name not in self.PEOPLE]
        while waiting:
            ready = (n for n in waiting if not {c.get("refs") for c in columns(TABLES[n]).values()} & set(waiting) - {n})
            name = next(ready, waiting[0])
            waiting.remove(name)
            if keep(name):
                rows = self.rows(name)
                for at in range(0, len(rows), 50):
                    yield {"t": name, "rows": rows[at:at + 50]}

    def settled(self):
        """The people of the sample in an agency that holds nothing yet, and another agency beside it; the first one's id and owner."""
        people = [{**row, "avatar_asset_id": None} for row in self.rows("profiles")]
        self.sql(f"SET ROLE galley_owner; SELECT sync.import_people({literal(people)}::jsonb); SELECT sync.import_rows('profiles', {literal(people)}::jsonb);"
                 + "".join(f"SELECT sync.import_rows('{t}', {literal(self.rows(t))}::jsonb);" for t in ("agencies", "memberships"))
                 + "SELECT gate.add_user('other@example.net', 'x', 'Other', false), gate.found_agency('other@example.net', 'Other')")
        return self.sql("SELECT m.agency_id || ' ' || m.user_id FROM galley.memberships m JOIN galley.agencies a ON a.id = m.agency_id"
                        " WHERE m.role = 'owner' AND a.name <> 'Other'").split()

    def bring(self, who, agency, tables, done=False):
        claims = json.dumps({"sub": who, "role": "authenticated"})
        return json.loads(self.cluster.psql("authenticator", self.database, f"""SET LOCAL ROLE authenticated;
            SET LOCAL request.jwt.claims = {literal(claims)}; SELECT api.workspace_import('{agency}', {literal(tables)}::jsonb, {str(done).lower()})"""))

    def testAnOwnerBringsItInChunks(self):
        agency, owner = self.settled()
        sent = list(self.chunks())
        generation = self.sql("SELECT max(generation) FROM sync.scope")
        self.assertEqual(sum(self.bring(owner, agency, [chunk])["taken"] for chunk in sent), sum(len(c["rows"]) for c in sent))
        self.assertEqual(self.bring(owner, agency, [], True), {"taken": 0})
        self.assertLess(int(generation), int(self.sql("SELECT max(generation) FROM sync.scope")))
        self.assertEqual(self.sql("SELECT count(*) FROM galley.posts"), str(sum(len(c["rows"]) for c in sent if c["t"] == "posts")))
        self.assertIn("approved", self.sql("SELECT DISTINCT content_state FROM galley.posts").split())
        with self.assertRaisesRegex(RuntimeError, "not_empty"):
            self.bring(owner, agency, [])

    def testKeepsToTheLimitsOfTheAgency(self):
        agency, owner = self.settled()
        self.sql(f"UPDATE galley.agencies SET limits = '{{\"brands\": 2}}' WHERE id = '{agency}'")
        with self.assertRaisesRegex(RuntimeError, "quota"):
            self.bring(owner, agency, list(self.chunks(lambda t: t == "brands")))
        self.assertEqual(self.sql("SELECT count(*) FROM galley.brands"), "0")

    def testNobodyElseBringsAnything(self):
        agency, owner = self.settled()
        other, theirs = self.sql("SELECT u.id || ' ' || m.agency_id FROM auth.users u JOIN galley.memberships m ON m.user_id = u.id"
                                 " WHERE u.email = 'other@example.net'").split()
        brands = [next(self.chunks(lambda t: t == "brands"))]
        for row in brands[0]["rows"]:
            row["owner_id"] = row["created_by"] = row["updated_by"] = None  # no person of theirs
        admin = self.sql("SELECT user_id FROM galley.memberships WHERE role = 'admin' LIMIT 1")
        for who in (other, admin):
            with self.assertRaisesRegex(RuntimeError, "forbidden"):
                self.bring(who, agency, brands)
        self.bring(other, theirs, brands)  # whatever agency its rows name, they become theirs
        self.assertEqual(self.sql("SELECT DISTINCT agency_id FROM galley.brands"), theirs)
        for wrong in ([{"t": "memberships", "rows": []}], [{"t": "audit_log", "rows": []}], [{"rows": []}], {}, [{"t": "posts", "rows": [{"id": "x"}]}],
                      [{"t": "posts", "rows": [{}]}], [{"t": "posts"}], brands):
            with self.assertRaisesRegex(RuntimeError, "invalid|null value"):
                self.bring(owner, agency, wrong)

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
