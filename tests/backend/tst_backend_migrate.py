"""galleyd migrate: a database there and back again, whoever else is at it, and what it will not touch."""
import unittest

import daemon
from cluster import ADMIN, Cluster, steps
from tenants import world

LAST = len(steps("up"))
OWN = "galley_migrations"


class Migrate(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("made")
        cls.cluster.create("untouched")
        cls.empty = cls.cluster.dump("made")
        code, said, complained = cls.migrate("made", "up")
        assert code == 0, complained
        cls.said = said
        cls.full = cls.cluster.dump("made")

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()

    @classmethod
    def migrate(cls, database, *words, user=ADMIN):
        return daemon.run("migrate", *words, GALLEY_DATABASE=daemon.url(cls.cluster, database, user))

    def fresh(self, name, template="made"):
        self.cluster.create(name, template)
        return name

    def done(self, *words):
        code, said, complained = self.migrate(*words)
        self.assertEqual((code, complained), (0, ""))
        return said

    def refused(self, *words, **named):
        code, _, complained = self.migrate(*words, **named)
        self.assertEqual(code, 1)
        self.assertGreaterEqual(len(complained.splitlines()), 3)  # what happened, what it means, what to do
        return complained

    def steps_of(self, database):
        return self.cluster.psql(ADMIN, database, f"SELECT count(*) FROM {OWN}.step").strip()

    def testMakesWhatTheFilesMake(self):
        self.cluster.create("by_hand")
        self.cluster.migrate("by_hand")
        self.assertEqual(without_own(self.full), self.cluster.dump("by_hand"))
        self.assertEqual(self.said.count("applied"), LAST)

    def testHasNothingToDoTheSecondTime(self):
        self.assertIn("nothing to do", self.done("made", "up"))
        self.assertIn("up to date", self.done("made", "status"))

    def testGoesDownStepByStepWithDataInIt(self):
        name = self.fresh("filled")
        self.cluster.psql("postgres", name, world())
        for step in range(LAST - 1, -1, -1):
            self.assertIn(f"took back {step + 1} ", self.done(name, "down"))
            if step:
                self.assertEqual(self.steps_of(name), str(step))
        self.assertEqual(self.cluster.dump(name), self.empty)
        self.assertIn("nothing to do", self.done(name, "down"))
        self.done(name, "up")
        self.assertEqual(self.cluster.dump(name), self.full)

    def testStopsWhereItIsTold(self):
        name = self.fresh("partly")
        self.done(name, "down", "--to", "3")
        self.assertEqual(self.steps_of(name), "3")
        self.assertIn(f"{LAST - 3} of {LAST} steps are missing", self.done(name, "status"))
        self.done(name, "up", "--to=5")
        self.assertEqual(self.steps_of(name), "5")
        self.assertIn("nothing to do", self.done(name, "up", "--to", "4"))
        self.assertIn("no step 999", self.refused(name, "up", "--to", "999"))
        self.done(name, "up")
        self.assertEqual(self.cluster.dump(name), self.full)

    def testTwoAtOnceShareTheWork(self):
        self.cluster.create("shared")
        both = [daemon.start("migrate", "up", "--database", daemon.url(self.cluster, "shared")) for _ in range(2)]
        answers = [process.communicate(timeout=120) for process in both]
        self.assertEqual([process.returncode for process in both], [0, 0], answers)
        self.assertEqual("".join(said for said, _ in answers).count("applied"), LAST)
        self.assertEqual(self.cluster.dump("shared"), self.full)

    def testLeavesNothingOfAStepThatFails(self):
        self.cluster.create("stuck")
        self.done("stuck", "up", "--to", "7")
        before = self.cluster.dump("stuck")
        self.cluster.psql(ADMIN, "stuck", "SET ROLE galley_owner; CREATE TABLE sync.result ()")
        self.assertIn("step 8 (sync) failed", self.refused("stuck", "up"))
        self.cluster.psql(ADMIN, "stuck", "SET ROLE galley_owner; DROP TABLE sync.result")
        self.assertEqual((self.cluster.dump("stuck"), self.steps_of("stuck")), (before, "7"))
        self.done("stuck", "up")
        self.assertEqual(self.cluster.dump("stuck"), self.full)

    def testRefusesANewerDatabase(self):
        name = self.fresh("newer")
        self.cluster.psql(ADMIN, name, f"INSERT INTO {OWN}.step (number, name, up_sha256, down_sha256) VALUES ({LAST + 1}, 'later', '', '')")
        for way in ("up", "down", "status"):
            self.assertIn(f"at step {LAST + 1}, which this program does not know", self.refused(name, way))
        self.assertEqual(without_own(self.cluster.dump(name)), without_own(self.full))

    def testRefusesWhatWasAppliedInAnotherForm(self):
        name = self.fresh("changed")
        for column in ("up_sha256", "down_sha256"):
            self.cluster.psql(ADMIN, name, f"UPDATE {OWN}.step SET {column} = reverse({column}) WHERE number = 4")
            for way in ("up", "down", "status"):
                self.assertIn("step 4 (derived) was applied to this database in another form", self.refused(name, way))
            self.cluster.psql(ADMIN, name, f"UPDATE {OWN}.step SET {column} = reverse({column}) WHERE number = 4")
        self.cluster.psql(ADMIN, name, f"DELETE FROM {OWN}.step WHERE number = 4")
        self.assertIn("step 4 (derived) is missing in the list", self.refused(name, "up"))

    def testRefusesTablesOfUnknownOrigin(self):
        self.cluster.create("unlisted", "made")
        self.cluster.psql(ADMIN, "unlisted", f"DROP SCHEMA {OWN} CASCADE")
        self.assertIn("no list of the steps", self.refused("unlisted", "up"))

    def testSaysWhoMayNot(self):
        self.cluster.psql("postgres", "postgres", "CREATE ROLE visitor LOGIN")
        self.assertIn("Connect as a role that may create schemas", self.refused("untouched", "up", user="visitor"))
        self.assertEqual(self.cluster.dump("untouched"), self.empty)

    def testSaysThatNothingAnswers(self):
        code, _, complained = daemon.run("migrate", "up", "--database", "postgresql://galley@/none?host=/nowhere")
        self.assertEqual(code, 1)
        self.assertIn("cannot be reached", complained)
        self.assertIn("no database was named", daemon.run("migrate", "up")[2])

    def testRefusesWrongWords(self):
        for words in ((), ("sideways",), ("up", "down"), ("up", "--to", "two"), ("up", "--to"), ("up", "--too", "2"), ("status", "--to", "2"),
                      ("up", "--to", "1", "--to", "2")):
            self.assertEqual(self.migrate("untouched", *words)[0], 2, words)

    def testKeepsItsListFromEverybody(self):
        for role in ("anon", "authenticated", "galley_worker"):
            with self.assertRaisesRegex(RuntimeError, "permission denied"):
                self.cluster.psql("postgres", "made", f"SET ROLE {role}; SELECT * FROM {OWN}.step")
        self.assertEqual(self.cluster.psql("authenticator", "made", f"SELECT count(*) FROM {OWN}.step").strip(), str(LAST))
        with self.assertRaisesRegex(RuntimeError, "permission denied"):
            self.cluster.psql("authenticator", "made", f"DELETE FROM {OWN}.step")


def without_own(dump):
    """A schema without the list of how it came to be."""
    kept, skipping = [], False
    for line in dump.splitlines():
        skipping = skipping or OWN in line
        if not skipping:
            kept.append(line)
        elif line.endswith(";"):
            skipping = False
    return "\n".join(kept)


if __name__ == "__main__":
    unittest.main()
