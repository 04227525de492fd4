"""The tests of synchronisation are themselves tested: each of these mistakes, made on purpose, has to be seen."""
import unittest

from cluster import ADMIN, Cluster
from history import History
from session import Client, Refused, update
from tenants import of, world
from tst_backend_push import fresh

POST = of("posts", "A1")
# The function, what stands there, and the mistake.
READING = {
    "a cursor that is a number": ("sync.pull_group", "NOT pg_visible_in_snapshot(t.xid, place.since)", "t.xid >= pg_snapshot_xmax(place.since)"),
    "pages without their scopes": ("sync.pull_group", "(t.xid, t.tbl, t.row_id, t.scope) > (place.x, place.tbl, place.row_id, place.scope)",
                                   "(t.xid, t.tbl, t.row_id) > (place.x, place.tbl, place.row_id)"),
    "rows that leave are not told": ("sync.note", "IF NOT left_behind <@ here THEN", "IF false THEN"),
    "an older version over a newer": ("sync.note", "nextval('sync.rv'), true", "1, true"),
    "what is gone hides what came again": ("sync.note", "gone = EXCLUDED.gone\n                    WHERE", "gone = entry.gone\n                    WHERE"),
}
WRITING = {
    "a set applied twice": ("sync.apply_batch", "r.user_id = me AND r.set_id", "false AND r.set_id"),
    "the last one wins": ("sync.weigh", "WHEN 'text' THEN", "WHEN 'never' THEN"),
    "half a set": ("sync.attempt", "IF code IS NOT NULL THEN", "IF false THEN"),
    "states that moved on": ("sync.weigh", "WHEN 'state' THEN", "WHEN 'never' THEN"),
}


class Mutants(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("world")
        cls.cluster.migrate("world")
        cls.cluster.psql(ADMIN, "world", world())
        cls.number = 0

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()

    def database(self, mutant=None):
        Mutants.number += 1
        name = f"mutant{Mutants.number}"
        self.cluster.create(name, "world")
        if mutant:
            function, there, instead = mutant
            text = self.cluster.psql("postgres", name, f"SELECT pg_get_functiondef('{function}'::regproc)")
            self.assertIn(there, text)
            self.cluster.psql("postgres", name, f"SET ROLE galley_owner; {text.replace(there, instead)}")
        return name

    def history(self, database, seed):
        history = History(self.cluster, database, seed)
        try:
            history.run(100)
        finally:
            history.close()

    def testWithoutMistakesEverybodyEndsWithWhatTheySee(self):
        for seed in (1, 2, 3):
            self.history(self.database(), seed)

    def testEveryMistakeInReadingIsSeen(self):
        for name, mutant in READING.items():
            with self.subTest(name), self.assertRaises(AssertionError):
                for seed in range(5):
                    self.history(self.database(mutant), seed)

    def promises(self, database):
        """What a push keeps; an AssertionError where it does not."""
        one, two = (Client(self.cluster, database, name) for name in ("editor", "manager"))
        try:
            was = one.pull().shown()[("posts", POST)]
            sent = one.set(update("posts", POST, {"metadata": {}}, {"metadata": {"a": 1}}))
            first = one.send_sets([sent])["results"][0]
            version = one.pull().shown()[("posts", POST)]["rv"]
            copy = Client(self.cluster, database, "editor")
            try:
                again = copy.send_sets([copy.set(*sent["changes"], id=sent["id"])])["results"][0]
            finally:
                copy.close()
            self.assertEqual((first["status"], again["dup"], one.pull().shown()[("posts", POST)]["rv"]), ("ok", True, version))
            self.assertEqual(two.push(update("posts", POST, {"title": was["title"]}, {"title": "theirs"}))["status"], "ok")
            self.assertEqual(one.push(update("posts", POST, {"title": was["title"]}, {"title": "mine"}))["status"], "conflict")
            self.assertEqual(one.pull().shown()[("posts", POST)]["title"], "theirs")
            self.assertEqual(one.push(update("posts", POST, {"content_state": "idea"}, {"content_state": "in_review"}))["status"], "rejected")
            bad = update("tags", of("tags", "A1"), {"colour": None}, {"colour": "y" * 3000})
            self.assertEqual(one.push(fresh("tags"), bad)["status"], "rejected")
        finally:
            one.close()
            two.close()

    def testWithoutMistakesAPushKeepsWhatItPromises(self):
        self.promises(self.database())

    def testEveryMistakeInWritingIsSeen(self):
        for name, mutant in WRITING.items():
            with self.subTest(name), self.assertRaises((AssertionError, Refused)):
                self.promises(self.database(mutant))


if __name__ == "__main__":
    unittest.main()
