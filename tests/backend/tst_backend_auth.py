"""Who may log in: what galleyd asks of the database, and that nobody else can ask it."""
import hashlib
import json
import re
import unittest

from cluster import Cluster
from tenants import claims, literal, of, world

SCHEMAS = ("auth", "gate", "storage")


def token(name):
    return hashlib.sha256(name.encode()).hexdigest()


class Auth(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("there")
        cls.cluster.migrate("there")
        cls.cluster.psql("postgres", "there", world())

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()

    def gate(self, function, *arguments, who=None):
        text = f"SET LOCAL request.jwt.claims = {literal(claims(who) if who else '')}; SELECT gate.{function}({', '.join(map(literal, arguments))})"
        said = self.cluster.psql("authenticator", "there", text).strip()
        return json.loads(said) if said else None

    def sql(self, text):
        return self.cluster.psql("postgres", "there", text).strip()

    def user(self, email, name=None):
        return self.sql(f"SET ROLE galley_owner; SELECT gate.add_user({literal(email)}, 'hash of {email}', {literal(name)}, false)")

    def sign_in(self, user, name):
        return self.gate("sign_in", user, token(name), "password", "192.0.2.1", "a desktop")["session"]["id"]

    def testAUserIsAPerson(self):
        user = self.user("Ada@Example.net ", "Ada")
        self.assertEqual(self.sql(f"SELECT email, full_name, is_active FROM galley.profiles WHERE id = '{user}'"), "ada@example.net|Ada|t")
        self.sql(f"UPDATE auth.users SET email = 'ada2@example.net', banned_until = 'infinity' WHERE id = '{user}'")
        self.assertEqual(self.sql(f"SELECT email, full_name, is_active FROM galley.profiles WHERE id = '{user}'"), "ada2@example.net|Ada|f")

    def testAProvedAddressIsTheClientsPerson(self):
        contact = of("client_contacts", "A2")
        self.sql(f"UPDATE galley.client_contacts SET email = 'Client@Example.net' WHERE id = '{contact}'")
        self.assertEqual(self.gate("invite", "client@example.net", {}, token("letter"))["user"]["email"], "client@example.net")
        linked = f"SELECT user_id FROM galley.client_contacts WHERE id = '{contact}'"
        self.assertEqual(self.sql(linked), "")
        user = self.gate("verify", "invite", token("letter"))["user"]
        self.assertEqual(self.sql(linked), user)

    def testLooksUpAlikeWhoIsThereAndWhoIsNot(self):
        user = self.user("look@example.net")
        self.assertEqual(self.gate("look_up", " LOOK@example.net", "192.0.2.1"),
                         {"user": user, "hash": "hash of look@example.net", "banned": False, "confirmed": True})
        self.assertEqual(self.gate("look_up", "none@example.net", "192.0.2.1"), {"user": None, "hash": None, "banned": False, "confirmed": False})

    def testSlowsDownWhoGuesses(self):
        for account in ("guess@example.net", "no.guess@example.net"):
            if account.startswith("guess"):
                self.user(account)
            answers = [self.gate("look_up", account, "192.0.2.7") for _ in range(12)]
            self.assertEqual([i for i, a in enumerate(answers) if "error" in a], [10, 11], account)
            self.assertEqual(answers[-1]["error"], "over_request_rate_limit")
            self.assertTrue(1 <= answers[-1]["wait"] <= 180, answers[-1])
            self.assertNotIn("error", self.gate("look_up", account, "192.0.2.8"))  # others are not locked out
        tries = [self.gate("look_up", f"many{i}@example.net", "192.0.2.9") for i in range(102)]
        self.assertEqual([i for i, a in enumerate(tries) if "error" in a], [100, 101])
        self.assertEqual(self.sql("SELECT DISTINCT length(key) FROM gate.throttle"), "32")  # no address, no name

    def testForgetsTriesOnceSomebodyIsIn(self):
        user = self.user("tries@example.net")
        for _ in range(9):
            self.gate("look_up", "tries@example.net", "192.0.2.1")
        self.sign_in(user, "tries")
        self.assertFalse(any("error" in self.gate("look_up", "tries@example.net", "192.0.2.1") for _ in range(10)))

    def testRotatesTokensAndEndsAStolenFamily(self):
        user = self.user("family@example.net")
        session = self.sign_in(user, "first")
        refresh = lambda old, new: self.gate("refresh", token(old), token(new), "192.0.2.2", "a desktop")
        self.assertEqual(refresh("first", "second")["session"]["id"], session)
        self.assertEqual(refresh("first", "second")["user"]["id"], user)  # the answer was lost: the same again
        self.assertEqual(refresh("second", "third")["session"]["id"], session)
        self.assertEqual(refresh("first", "second"), {"error": "refresh_token_already_used"})
        self.assertEqual(refresh("third", "fourth"), {"error": "refresh_token_not_found"})
        self.assertEqual(self.gate("current", user, session), {"error": "session_not_found"})

    def testAThiefWhoIsFirstIsFoundOut(self):
        user = self.user("thief@example.net")
        self.sign_in(user, "stolen")
        self.gate("refresh", token("stolen"), token("thief1"), "", "")
        self.gate("refresh", token("thief1"), token("thief2"), "", "")
        self.assertEqual(self.gate("refresh", token("stolen"), token("mine"), "", ""), {"error": "refresh_token_already_used"})
        self.assertEqual(self.gate("refresh", token("thief2"), token("thief3"), "", ""), {"error": "refresh_token_not_found"})

    def testOldSessionsAreOver(self):
        user = self.user("old@example.net")
        session = self.sign_in(user, "old")
        self.sql(f"UPDATE auth.sessions SET refreshed_at = now() - interval '61 days' WHERE id = '{session}'")
        self.assertEqual(self.gate("refresh", token("old"), token("older"), "", ""), {"error": "session_expired"})
        self.sign_in(user, "swept")
        self.sql(f"UPDATE auth.sessions SET not_after = now() WHERE user_id = '{user}'")
        self.gate("sweep")
        self.assertEqual(self.sql(f"SELECT count(*) FROM auth.sessions WHERE user_id = '{user}'"), "0")

    def testSignsOutHereThereAndEverywhere(self):
        user = self.user("out@example.net")
        here, there, third = (self.sign_in(user, f"out{i}") for i in range(3))
        alive = lambda: {s for s in (here, there, third) if "error" not in self.gate("current", user, s)}
        self.assertEqual(self.gate("sign_out", user, here, "sideways"), {"error": "validation_failed"})
        self.gate("sign_out", user, third, "local")
        self.assertEqual(alive(), {here, there})
        self.gate("sign_out", user, here, "others")
        self.assertEqual(alive(), {here})
        self.gate("sign_out", user, here, "global")
        self.assertEqual(alive(), set())

    def testWhoIsDisabledIsOutAtOnce(self):
        user = self.user("shut@example.net")
        session = self.sign_in(user, "shut")
        self.sql("SET ROLE galley_owner; SELECT gate.set_disabled('shut@example.net', true)")
        self.assertEqual(self.gate("current", user, session), {"error": "user_banned"})
        self.assertEqual(self.gate("sign_in", user, token("again"), "password", "", ""), {"error": "user_banned"})
        self.assertTrue(self.gate("look_up", "shut@example.net", "")["banned"])
        self.assertEqual(self.gate("recover", "shut@example.net", token("way"), "192.0.2.1"), {})
        self.sql("SET ROLE galley_owner; SELECT gate.set_disabled('shut@example.net', false)")
        self.assertIn("session", self.gate("sign_in", user, token("again"), "password", "", ""))

    def testANewPasswordEndsOtherSessions(self):
        user = self.user("word@example.net")
        here, other = self.sign_in(user, "word1"), self.sign_in(user, "word2")
        self.assertEqual(self.gate("change_user", user, here, {"password_hash": "new", "data": {"locale": "de"}})["user"]["user_metadata"], {"locale": "de"})
        self.assertEqual(self.gate("look_up", "word@example.net", "")["hash"], "new")
        self.assertEqual(self.gate("current", user, other), {"error": "session_not_found"})

    def testLettersCountOnce(self):
        user = self.user("letter@example.net")
        self.assertEqual(self.gate("recover", "nobody@example.net", token("r0"), "192.0.2.1"), {})
        self.gate("recover", "letter@example.net", token("r1"), "192.0.2.1")
        self.gate("recover", "letter@example.net", token("r2"), "192.0.2.1")
        for wrong in (("recovery", "r1"), ("invite", "r2"), ("recovery", "r3")):
            self.assertEqual(self.gate("verify", wrong[0], token(wrong[1])), {"error": "otp_expired"})
        self.assertEqual(self.gate("verify", "recovery", token("r2")), {"user": user})
        self.assertEqual(self.gate("verify", "recovery", token("r2")), {"error": "otp_expired"})
        self.gate("recover", "letter@example.net", token("r4"), "192.0.2.1")
        self.sql("UPDATE auth.one_time_tokens SET expires_at = now() - interval '1 second'")
        self.assertEqual(self.gate("verify", "recovery", token("r4")), {"error": "otp_expired"})

    def testAnotherAddressIsTakenOnceProved(self):
        user = self.user("before@example.net")
        self.user("taken@example.net")
        session = self.sign_in(user, "before")
        self.assertEqual(self.gate("ask_email", user, session, "TAKEN@example.net", token("e1")), {"error": "email_exists"})
        self.assertEqual(self.gate("ask_email", user, session, "no address", token("e1")), {"error": "validation_failed"})
        self.gate("ask_email", user, session, "After@example.net", token("e2"))
        self.assertEqual(self.gate("verify", "email_change", token("e2")), {"user": user})
        self.assertEqual(self.sql(f"SELECT email FROM galley.profiles WHERE id = '{user}'"), "after@example.net")

    def testInvitesWhoMay(self):
        for who, may in (("admin", True), ("owner", True), ("manager", False), ("viewer", False), ("contact", False), ("gone", False)):
            said = self.gate("invite", f"by.{who}@example.net", {"full_name": "X"}, token(f"by {who}"), who=who)
            self.assertEqual(said.get("error"), None if may else "not_admin", who)
        self.user("known@example.net")
        self.assertEqual(self.gate("invite", "known@example.net", {}, token("k"), who="owner"), {"error": "email_exists"})
        self.assertIn("user", self.gate("invite", "by.admin@example.net", {}, token("again"), who="owner"))
        self.assertEqual(self.gate("verify", "invite", token("by admin")), {"error": "otp_expired"})
        self.assertEqual(self.gate("invite", "nowhere", {}, token("n")), {"error": "validation_failed"})

    def testASecondFactorCountsEachCodeOnce(self):
        user = self.user("two@example.net")
        session = self.sign_in(user, "two")
        factor = self.gate("enrol", user, session, "phone", "sealed")["id"]
        self.assertEqual(self.gate("factor", user, session, factor), {"secret": "sealed", "last_step": 0})
        self.assertEqual(self.gate("prove", user, session, factor, 100)["session"]["aal"], "aal2")
        self.assertEqual(self.gate("prove", user, session, factor, 100), {"error": "mfa_verification_failed"})
        other = self.sign_in(user, "two more")
        for refused in (("unenrol", user, other, factor), ("enrol", user, other, "evil", "x"), ("change_user", user, other, {"password_hash": "x"}),
                        ("ask_email", user, other, "evil@example.net", token("x"))):
            self.assertEqual(self.gate(*refused), {"error": "insufficient_aal"}, refused)
        stranger = self.user("two.not@example.net")
        theirs = self.sign_in(stranger, "two not")
        self.assertEqual(self.gate("factor", stranger, theirs, factor), {"error": "mfa_factor_not_found"})
        tries = [self.gate("factor", user, other, factor) for _ in range(12)]
        self.assertEqual(tries[-1]["error"], "over_request_rate_limit")
        self.assertEqual(self.gate("unenrol", user, session, factor), {"id": factor})

    def testSaysAPersonAsTheWireWants(self):
        user = self.user("wire@example.net", "Wire")
        said = self.gate("sign_in", user, token("wire"), "password", "192.0.2.1", "x")
        self.assertEqual(said["session"]["aal"], "aal1")
        self.assertEqual(said["session"]["amr"][0]["method"], "password")
        self.assertLess({"id", "aud", "role", "email", "app_metadata", "user_metadata", "identities", "created_at", "is_anonymous"}, set(said["user"]))
        self.assertRegex(said["user"]["last_sign_in_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00$")
        self.assertNotIn("hash", json.dumps(said))
        self.assertNotIn("banned_until", said["user"])

    def testNobodyElseReachesAnyOfIt(self):
        tables = self.sql(f"SELECT oid::regclass FROM pg_class WHERE relkind IN ('r', 'p', 'v') AND relnamespace::regnamespace::text = ANY ('{{{','.join(SCHEMAS)}}}')").split()
        self.assertGreater(len(tables), 10)
        functions = self.sql("SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'gate'::regnamespace").splitlines()
        self.assertGreater(len(functions), 30)
        for role in ("anon", "authenticated", "galley_worker", "authenticator"):
            for table in tables:
                self.assertEqual(self.sql(f"SELECT has_table_privilege('{role}', '{table}', 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')"), "f", (role, table))
        for function in functions:
            reached = self.sql("SELECT string_agg(r, ' ') FROM unnest('{anon,authenticated,galley_worker}'::text[]) AS r"
                               f" WHERE has_function_privilege(r, '{function}', 'EXECUTE')")
            self.assertEqual(reached, "", function)
        for secret in ("add_user", "set_password", "list_users", "set_disabled", "hand_out", "forget_tries", "user_json", "opened", "shut_out"):
            with self.assertRaisesRegex(RuntimeError, "permission denied"):
                self.call(secret, functions)
        unguarded = self.sql(f"SELECT oid::regclass FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relrowsecurity AND relnamespace::regnamespace::text = ANY ('{{{','.join(SCHEMAS)}}}')")
        self.assertEqual(unguarded, "")

    def call(self, name, functions):
        signature = next(f for f in functions if f.startswith(f"gate.{name}("))
        arguments = ", ".join("NULL::" + kind for kind in re.search(r"\((.*)\)", signature)[1].split(",") if kind)
        self.cluster.psql("authenticator", "there", f"SELECT gate.{name}({arguments})")


if __name__ == "__main__":
    unittest.main()
