"""One suite against galleyd and against the real PostgREST 12, with what differs between them as a list that is checked."""
import pathlib
import sys
import unittest

import services
from cluster import Cluster
from dialect import DIFFERENCES, cases

HERE = pathlib.Path(__file__).resolve().parent


class Contract(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("dialect")
        cls.cluster.psql("postgres", "dialect", (HERE / "dialect.sql").read_text(encoding="utf-8"))
        cls.database = f"host={cls.cluster.folder} user=authenticator dbname=dialect"

    def check(self, service, differences):
        found = set()
        for case in cases():
            with self.subTest(case.name):
                answer = case.ask(service)
                status, code = differences.get(case.name, (None, None))
                if case.name in differences:
                    found.add(case.name)
                    self.assertIsNotNone(case.wrong(answer), "differs no more")
                    if status == 200:
                        self.assertEqual(answer.status, 200)
                        continue
                self.assertIsNone(case.wrong(answer, status, code), f"{case.name}: {answer!r}")
        self.assertEqual(found, set(differences), "every difference belongs to a case")

    def test_galleyd(self):
        galleyd = services.Galleyd(self.database, "--requests-per-second", "100000")
        self.check(galleyd, {})
        self.assertEqual(galleyd.stop(), 0)

    def test_postgrest(self):
        if not services.postgrest():
            self.skipTest("PostgREST was not fetched: its half of the contract is not held today")
        postgrest = services.Postgrest(self.database)
        self.check(postgrest, DIFFERENCES)
        postgrest.stop()


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v"])
