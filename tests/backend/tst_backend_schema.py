"""The tables of the server: there and back again, and the same as the desktop's."""
import json
import sqlite3
import subprocess
import sys
import unittest

from cluster import ROOT, Cluster, steps

CATALOGUE = json.loads((ROOT / "resources/schema/catalogue.json").read_text(encoding="utf-8"))
GENERATOR = ROOT / "resources/schema/generate.py"
PARTS = ("tables", "rights", "transitions", "guards", "access", "sync")
# What a column of the desktop may be on the server.
KINDS = {"INTEGER": {"bigint", "boolean", "timestamp(3) with time zone"},
         "REAL": {"double precision"},
         "BLOB": {"uuid"},
         "TEXT": {"text", "jsonb", "date", "timestamp(0) without time zone", "time(0) without time zone"}}


def generated(part):
    return subprocess.run([sys.executable, "-B", GENERATOR, "postgres", part], check=True, capture_output=True, text=True).stdout


class Schema(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("there")
        cls.cluster.migrate("there")

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()

    def rows(self, query, database="there"):
        return [line.split("|") for line in self.cluster.psql("postgres", database, query).splitlines()]

    def testUpDownUpEndsWhereUpDoes(self):
        self.assertEqual(len(steps("up")), len(steps("down")))
        self.cluster.create("again")
        empty = self.cluster.dump("again")
        self.cluster.migrate("again")
        first = self.cluster.dump("again")
        self.assertEqual(first, self.cluster.dump("there"))
        self.cluster.migrate("again", steps("down"))
        self.assertEqual(self.cluster.dump("again"), empty)
        self.cluster.migrate("again")
        self.assertEqual(self.cluster.dump("again"), first)

    def testEveryStepGoesDownAlone(self):
        self.cluster.create("stepwise")
        before = []
        for step in steps("up"):
            before.append(self.cluster.dump("stepwise"))
            self.cluster.migrate("stepwise", [step])
        for step in steps("down"):
            self.cluster.migrate("stepwise", [step])
            self.assertEqual(self.cluster.dump("stepwise"), before.pop(), step.name)

    def testWhatIsGeneratedIsWhatIsThere(self):
        text = "\n".join(file.read_text(encoding="utf-8") for file in steps("up"))
        for part in PARTS:
            statements = generated(part).strip().split(";\n")
            for statement in statements:
                self.assertIn(statement.rstrip(";") + ";", text, part)

    def testRunsInAProjectThatHasTheRoles(self):
        """A Supabase project: its roles and schemas are a superuser's, who migrates is not."""
        other = Cluster()
        try:
            other.psql("postgres", "postgres", """
                CREATE ROLE anon NOLOGIN NOINHERIT; CREATE ROLE authenticated NOLOGIN NOINHERIT;
                CREATE ROLE service_role NOLOGIN NOINHERIT BYPASSRLS;
                CREATE ROLE authenticator LOGIN NOINHERIT; GRANT anon, authenticated, service_role TO authenticator;""")
            other.create("project")
            other.psql("postgres", "project", """
                CREATE SCHEMA auth; CREATE TABLE auth.users (id uuid PRIMARY KEY, email text);
                CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
                CREATE SCHEMA storage; CREATE TABLE storage.objects (id uuid PRIMARY KEY);""")
            empty = other.dump("project")
            other.migrate("project")
            other.migrate("project", steps("down"))
            self.assertEqual(other.dump("project"), empty)
        finally:
            other.stop()

    def testHoldsTheDesktopsTablesColumnByColumn(self):
        desktop = sqlite3.connect(":memory:")
        for file in sorted((ROOT / "resources/sqlite").glob("*.sql")):
            for statement in file.read_text(encoding="utf-8").split("-- next"):
                desktop.execute(statement)
        server = {}
        for table, column, kind, required in self.rows("""
                SELECT relname, attname, format_type(atttypid, atttypmod), attnotnull FROM pg_attribute
                JOIN pg_class ON attrelid = pg_class.oid
                WHERE relnamespace = 'galley'::regnamespace AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped
                ORDER BY relname, attnum"""):
            server.setdefault(table, []).append((column, kind, required == "t"))
        for table in CATALOGUE["tables"]:
            name = table["name"]
            local = desktop.execute(f"SELECT name, type, \"notnull\", pk FROM pragma_table_info('{name}')").fetchall()
            with self.subTest(table=name):
                self.assertEqual([c[0] for c in local], [c[0] for c in server[name]])
                for (column, stored, required, key), (_, kind, strict) in zip(local, server[name]):
                    self.assertIn(kind, KINDS[stored], f"{name}.{column}")
                    self.assertEqual(bool(required or key), strict, f"{name}.{column}")

    def testKnowsTheSameWords(self):
        """Every list of words that a desktop's check holds, a check of the server holds too."""
        desktop = "\n".join(file.read_text(encoding="utf-8") for file in sorted((ROOT / "resources/sqlite").glob("*.sql")))
        rules = dict(self.rows("SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'c'"
                               " AND connamespace = 'galley'::regnamespace"))
        for table in CATALOGUE["tables"]:
            for column in (c for c in table["columns"] if c["kind"] == "enum"):
                words = CATALOGUE["enums"][column["values"]]
                self.assertIn(f"{column['name']} IN (" + ", ".join(f"'{w}'" for w in words) + ")", desktop)
                held = rules[f"{table['name']}_{column['name']}_valid"]
                self.assertEqual([part.split("'")[0] for part in held.split("'")[1::2]], words)

    def testEveryKeyHasAnIndex(self):
        """Without one, removing a parent reads the whole table of its children."""
        bare = self.rows("""
            SELECT conname FROM pg_constraint c WHERE contype = 'f' AND connamespace = 'galley'::regnamespace
            AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = ANY (c.conkey)
                AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) LIKE '%IS NOT NULL)'))""")
        self.assertEqual(bare, [])

    def testNobodyOwnsWhatTheyUse(self):
        self.assertEqual(self.rows("""
            SELECT DISTINCT pg_get_userbyid(relowner) FROM pg_class
            WHERE relnamespace IN ('galley'::regnamespace, 'sync'::regnamespace, 'api'::regnamespace)"""), [["galley_owner"]])
        self.assertEqual(self.rows("""
            SELECT rolname, rolcanlogin, rolsuper OR rolbypassrls OR rolcreaterole FROM pg_roles
            WHERE rolname IN ('galley_owner', 'anon', 'authenticated', 'galley_worker', 'authenticator') ORDER BY rolname"""),
            [["anon", "f", "f"], ["authenticated", "f", "f"], ["authenticator", "t", "f"], ["galley_owner", "f", "f"],
             ["galley_worker", "f", "f"]])


if __name__ == "__main__":
    unittest.main()
