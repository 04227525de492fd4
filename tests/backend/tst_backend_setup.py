"""galleyd user and galleyd doctor: accounts looked after from a terminal, and what is wrong with a set-up."""
import os
import pathlib
import tempfile
import unittest
import warnings

import daemon
from cluster import ADMIN, Cluster

WORD = "correct horse battery"


class Setup(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("made")
        code, _, complained = daemon.run("migrate", "up", GALLEY_DATABASE=daemon.url(cls.cluster, "made"))
        assert code == 0, complained

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()

    def setUp(self):
        self.database = self._testMethodName.lower()
        self.cluster.create(self.database, "made")

    def sql(self, text):
        return self.cluster.psql("postgres", self.database, text).strip()

    def user(self, *words, text=None, expect=0, user=ADMIN):
        code, said, complained = daemon.run("user", *words, text=text, GALLEY_DATABASE=daemon.url(self.cluster, self.database, user))
        self.assertEqual(code, expect, complained)
        self.assertNotIn(WORD, said + complained)
        return said + complained

    def doctor(self, *words, user="authenticator", database=None, **environment):
        """Its exit code and everything it named as trouble."""
        code, said, complained = daemon.run("doctor", *words, GALLEY_DATABASE=daemon.url(self.cluster, database or self.database, user), **environment)
        self.assertEqual(complained, "")
        troubles = [line.split("  ", 1)[1] for line in said.splitlines() if line.startswith("trouble")]
        self.assertEqual(code, 1 if troubles else 0, said)
        return troubles

    def test_adds_somebody_who_founds_an_agency(self):
        self.user("add", "Ada@Example.net", "--name", "Ada Okafor", "--found", "Studio", text=WORD + "\n")
        self.user("add", "lena@example.net", "--agency", "Studio", "--role", "editor", text=WORD)
        said = self.user("list")
        self.assertIn("Ada Okafor  last seen never  Studio: owner", said)
        self.assertIn("Studio: editor", said)
        hash_ = self.sql("SELECT encrypted_password FROM auth.users WHERE email = 'ada@example.net'")
        self.assertTrue(hash_.startswith("$2b$10$"), hash_)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            import crypt
        self.assertEqual(crypt.crypt(WORD, hash_), hash_)

    def test_adds_nobody_by_halves(self):
        self.user("add", "ada@example.net", text=WORD)
        self.assertIn("already", self.user("add", "ADA@example.net", text=WORD, expect=1))
        self.assertIn("no agency", self.user("add", "b@example.net", "--agency", "None", text=WORD, expect=1))
        self.user("add", "c@example.net", "--found", "x" * 201, text=WORD, expect=1)
        self.user("add", "no address", text=WORD, expect=1)
        self.user("add", "d@example.net", "--found", "A", "--agency", "A", text=WORD, expect=2)
        self.assertEqual(self.sql("SELECT count(*) FROM auth.users"), "1")

    def test_refuses_poor_passwords(self):
        for word in ("", "short", "x" * 73, "nul \0 inside it"):
            self.user("add", "ada@example.net", text=word + "\n", expect=2)
        self.assertEqual(self.sql("SELECT count(*) FROM auth.users"), "0")

    def test_changes_a_password_and_ends_the_sessions(self):
        self.user("add", "ada@example.net", text=WORD)
        before = self.sql("INSERT INTO auth.sessions (user_id) SELECT id FROM auth.users; SELECT encrypted_password FROM auth.users")
        self.user("password", "ada@example.net", text="another " + WORD)
        self.assertNotEqual(self.sql("SELECT encrypted_password FROM auth.users"), before)
        self.assertEqual(self.sql("SELECT count(*) FROM auth.sessions"), "0")
        self.assertIn("no account", self.user("password", "none@example.net", text=WORD, expect=1))

    def test_disables_and_enables(self):
        self.user("add", "ada@example.net", text=WORD)
        self.user("disable", "ada@example.net")
        self.assertIn("[disabled]", self.user("list"))
        self.assertEqual(self.sql("SELECT is_active FROM galley.profiles"), "f")
        self.user("enable", "ada@example.net")
        self.assertEqual(self.sql("SELECT is_active FROM galley.profiles"), "t")
        self.assertIn("no account", self.user("disable", "none@example.net", expect=1))

    def test_says_who_may_not_look_after_accounts(self):
        self.assertIn("may not look after accounts", self.user("list", expect=1, user="authenticator"))
        self.cluster.create("bare")
        self.database = "bare"
        self.assertIn("migrate up", self.user("list", expect=1))
        self.sql("CREATE SCHEMA auth; CREATE SCHEMA gate")
        self.assertIn("Supabase", self.user("list", expect=1))
        for words in ((), ("add",), ("list", "x"), ("remove", "x"), ("add", "x", "--role")):
            self.user(*words, expect=2)

    def test_all_is_well(self):
        self.assertEqual(self.doctor(), [])

    def test_says_that_the_database_does_not_answer(self):
        self.assertRegex(self.doctor(database="no_such")[0], "cannot be reached.*no_such")

    def test_finds_roles_that_pass_by_row_level_security(self):
        self.assertIn('the role "postgres" is a superuser', self.doctor(user="postgres"))
        self.assertIn(f'the role "{ADMIN}" may become "galley_owner", which owns tables of Galley', self.doctor(user=ADMIN))
        self.cluster.psql_alone("postgres", "CREATE ROLE strong BYPASSRLS; ALTER ROLE authenticated BYPASSRLS; GRANT strong TO anon")
        try:
            troubles = self.doctor()
            self.assertIn('the role "authenticated" has the attribute BYPASSRLS', troubles)
            self.assertIn('the role "anon" may become "strong", which has the attribute BYPASSRLS', troubles)
            self.assertIn('the role "authenticator" may become "strong", which has the attribute BYPASSRLS', troubles)
        finally:
            self.cluster.psql_alone("postgres", "ALTER ROLE authenticated NOBYPASSRLS; DROP ROLE strong")

    def test_finds_an_old_a_newer_and_an_unknown_database(self):
        self.sql("INSERT INTO galley_migrations.step (number, name, up_sha256, down_sha256) VALUES (900, '', '', '')")
        self.assertRegex(self.doctor()[0], "at step 900, which this program does not know")
        self.sql("DELETE FROM galley_migrations.step WHERE number > 12")
        self.assertRegex(self.doctor()[0], r"at step 12, this program needs step \d+")
        self.sql("UPDATE galley_migrations.step SET up_sha256 = ''")
        self.assertRegex(self.doctor()[0], "not made by the steps")

    def test_finds_a_missing_extension(self):
        self.cluster.create("plain")
        self.cluster.psql_alone("plain", "DROP EXTENSION plpgsql")
        self.assertIn("the extension plpgsql is missing", self.doctor(database="plain"))

    def test_finds_a_wrong_clock(self):
        self.sql("""CREATE SCHEMA wrong; GRANT USAGE ON SCHEMA wrong TO PUBLIC;
            CREATE FUNCTION wrong.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS $$ SELECT pg_catalog.clock_timestamp() - interval '10 minutes' $$;
            ALTER ROLE authenticator IN DATABASE test_finds_a_wrong_clock SET search_path = wrong, pg_catalog""")
        self.assertRegex(self.doctor()[0], "clock is (599|600) seconds behind")

    def test_finds_commits_that_may_be_lost(self):
        self.cluster.psql_alone("postgres", f"ALTER DATABASE {self.database} SET synchronous_commit = off")
        self.assertEqual(self.doctor(), ["synchronous_commit is off"])

    def test_finds_secrets_that_lie_open(self):
        with tempfile.TemporaryDirectory() as folder:
            key = pathlib.Path(folder, "key")
            key.write_text("x" * 40)
            for mode, trouble in ((0o600, 0), (0o640, 0), (0o644, 1), (0o604, 1), (0o606, 1)):
                key.chmod(mode)
                for words, environment in ((("--key", str(key)), {}), ((), {"GALLEY_JWT_SECRET_FILE": str(key)}), ((), {"GALLEY_API_KEY_FILE": str(key)})):
                    troubles = self.doctor(*words, **environment)
                    self.assertEqual(len(troubles), trouble, (oct(mode), troubles))
                    self.assertTrue(all("everybody on this computer" in t for t in troubles))
            key.chmod(0o600)
            key.write_text("")
            self.assertIn("is empty", self.doctor("--key", str(key))[0])
            self.assertIn("cannot be read", self.doctor("--key", os.path.join(folder, "none"))[0])
            self.assertIn("is no file", self.doctor("--key", folder)[0])


if __name__ == "__main__":
    unittest.main()
