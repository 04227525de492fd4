"""The tables of the server: there and back again, and the same as the desktop's."""
import json
import re
import sqlite3
import subprocess
import sys
import unittest

from cluster import ADMIN, ROOT, Cluster, steps
from tenants import claims, literal, of, person, world

CATALOGUE = json.loads((ROOT / "resources/schema/catalogue.json").read_text(encoding="utf-8"))
GENERATOR = ROOT / "resources/schema/generate.py"
PARTS = ("tables", "rights", "transitions", "guards", "access", "sync", "import", "purge")
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

    def testEveryStepGoesDownAloneAndUpAgainEndsWhereUpDid(self):
        self.assertEqual(len(steps("up")), len(steps("down")))
        self.cluster.create("again")
        before = []
        for step in steps("up"):
            before.append(self.cluster.dump("again"))
            self.cluster.migrate("again", [step])
        full = self.cluster.dump("again")
        self.assertEqual(full, self.cluster.dump("there"))
        for step in steps("down"):
            self.cluster.migrate("again", [step])
            self.assertEqual(self.cluster.dump("again"), before.pop(), step.name)
        self.cluster.migrate("again")
        self.assertEqual(self.cluster.dump("again"), full)

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
            # What a project gives the role that its migrations run as: rights on the accounts, and the policies on the files.
            other.psql("postgres", "project", f"""
                CREATE ROLE supabase_storage_admin NOLOGIN; GRANT supabase_storage_admin TO {ADMIN};
                CREATE SCHEMA auth; GRANT USAGE ON SCHEMA auth TO {ADMIN};
                CREATE TABLE auth.users (id uuid PRIMARY KEY, email varchar(255), raw_user_meta_data jsonb, banned_until timestamptz,
                    email_confirmed_at timestamptz, deleted_at timestamptz);
                ALTER TABLE auth.users ENABLE ROW LEVEL SECURITY; GRANT ALL ON auth.users TO {ADMIN};
                CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
                CREATE SCHEMA storage AUTHORIZATION supabase_storage_admin; SET ROLE supabase_storage_admin;
                GRANT USAGE ON SCHEMA storage TO authenticated;
                CREATE TABLE storage.buckets (id text PRIMARY KEY, name text NOT NULL, public boolean, file_size_limit bigint, allowed_mime_types text[]);
                CREATE TABLE storage.objects (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), bucket_id text REFERENCES storage.buckets, name text);
                ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY; GRANT SELECT, INSERT ON storage.objects TO authenticated;""")
            empty = other.dump("project")
            other.migrate("project")
            self.useProject(other)
            other.migrate("project", steps("down"))
            self.assertEqual(other.dump("project"), empty)
        finally:
            other.stop()

    def useProject(self, cluster):
        """Its accounts become people, and its files follow our rights."""
        cluster.psql("postgres", "project", world() + f"""
            INSERT INTO auth.users VALUES ({literal(person("new"))}, 'new@example', '{{"full_name": "New"}}', NULL, now(), NULL)""")
        self.assertEqual(cluster.psql("postgres", "project", f"SELECT full_name, is_active FROM galley.profiles WHERE id = {literal(person('new'))}"), "New|t\n")
        # As the README says; the address is somebody's who was added after the migration.
        found = re.search(r"^    SET ROLE galley_owner;\n(?:    .*\n)+", (ROOT / "README.md").read_text(encoding="utf-8"), re.M)[0]
        cluster.psql(ADMIN, "project", found.replace("you@example.org", "new@example"))
        pulled = json.loads(cluster.psql("authenticator", "project", f"SET ROLE authenticated; SET request.jwt.claims = {literal(claims('new'))};"
                                         f" SELECT api.sync_pull({literal(person('new'))}, 1, '[]')"))
        self.assertIn("agency", [scope["kind"] for scope in pulled["scopes"]["list"]])
        key = f"/{'a' * 64}/original.png"
        ask = "SET ROLE authenticated; SELECT set_config('request.jwt.claims', {who}, true); {what}"
        put = "INSERT INTO storage.objects (bucket_id, name) VALUES ('brand-assets', {name}) RETURNING name"
        for who, place, may in (("editor", "A1", True), ("viewer", "A1", False), ("editor", "A2", False), ("editor", "B1", False), ("editor", "A", False), ("admin", "A", True)):
            name = (of("brands", place) if len(place) > 1 else of("agencies", place)) + key
            statement = ask.format(who=literal(claims(who)), what=put.format(name=literal(name)))
            if may:
                self.assertIn(name, cluster.psql("authenticator", "project", statement))
            else:
                with self.assertRaisesRegex(RuntimeError, "row-level security"):
                    cluster.psql("authenticator", "project", statement)
        for who, seen in (("editor", 2), ("viewer", 2), ("foreigner", 0), ("contact", 0), ("gone", 0)):
            said = cluster.psql("authenticator", "project", ask.format(who=literal(claims(who)), what="SELECT count(*) FROM storage.objects"))
            self.assertEqual(said.splitlines()[-1], str(seen), who)
        stored = "UPDATE galley.assets SET state = 'stored'{sha} WHERE id = " + literal(of("assets", "A1")) + " RETURNING state"
        with self.assertRaisesRegex(RuntimeError, "needs_blob"):
            cluster.psql("authenticator", "project", ask.format(who=literal(claims("editor")), what=stored.format(sha="")))
        said = cluster.psql("authenticator", "project", ask.format(who=literal(claims("editor")), what=stored.format(sha=f", sha256 = '{'a' * 64}'")))
        self.assertEqual(said.splitlines()[-1], "stored")

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
