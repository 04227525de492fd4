"""resources/permissions.json as the server reads it, held to the vectors that hold the desktop to it."""
import json
import unittest

from cluster import ROOT, Cluster

VECTORS = json.loads((ROOT / "tests/data/vectors/permissions.json").read_text(encoding="utf-8"))
ROLES = ["viewer", "editor", "manager", "admin", "owner"]
HERE = "01928000-0000-7000-8000-00000000000a"


class Rights(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("rights")
        cls.cluster.migrate("rights")

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()

    def answers(self, call, cases):
        """What a call over the fields of j says to each case, in order."""
        given = json.dumps(cases)
        self.assertNotIn("$json$", given)
        out = self.cluster.psql("galley_admin", "rights", f"""
            SET ROLE galley_owner;
            SELECT {call} FROM jsonb_array_elements($json${given}$json$) WITH ORDINALITY AS c (j, n) ORDER BY n""")
        return [line == "t" for line in out.splitlines()]

    def compare(self, call, cases):
        self.assertGreater(len(cases), 5)
        for case, answer in zip(cases, self.answers(call, cases), strict=True):
            with self.subTest(case.get("name", case)):
                self.assertEqual(answer, case["may"])

    def testEveryCellOfEveryRole(self):
        cases = []
        for cell in VECTORS["cells"]:
            resource, action = cell["cell"].split(".")
            for role, letter in zip(ROLES, cell["may"], strict=True):
                for own in (False, True):
                    cases.append({"name": f"{role} {cell['cell']} own={own}", "role": role, "resource": resource, "action": action,
                                  "own": own, "may": letter == "y" or (letter == "o" and own)})
        self.compare(f"""galley.allows(j ->> 'role', CASE WHEN j ->> 'role' IN ('viewer', 'editor', 'manager') THEN j ->> 'role' END, '[]',
            j ->> 'resource', j ->> 'action', '{HERE}', (j ->> 'own')::boolean, '{{}}')""", cases)

    def testKnowsEveryCell(self):
        rules = json.loads((ROOT / "resources/permissions.json").read_text(encoding="utf-8"))["resources"]
        cells = sorted(f"{r}.{a}" for r, about in rules.items() for a in about["actions"])
        self.assertEqual(sorted(c["cell"] for c in VECTORS["cells"]), cells)

    def testExceptions(self):
        self.compare("""galley.allows(j ->> 'agency_role', j ->> 'brand_role', j -> 'grants', j ->> 'resource', j ->> 'action',
            (j ->> 'brand')::uuid, (j ->> 'own')::boolean, ARRAY(SELECT jsonb_array_elements_text(j -> 'platforms')))""", VECTORS["cases"])

    def testNobodyIsMadeHigherThanTheGiver(self):
        self.compare("galley.may_assign(j ->> 'giver', '[]', j ->> 'current', j ->> 'wanted')", VECTORS["assign"])
        self.compare(f"galley.may_assign_brand(j ->> 'agency_role', j ->> 'brand_role', '[]', '{HERE}', j ->> 'wanted')",
                     VECTORS["assign_brand"])

    def testNobodyGivesWhatIsNotTheirs(self):
        self.compare("galley.may_grant(j ->> 'giver', j -> 'giver_grants', j ->> 'receiver', j ->> 'resource', j ->> 'action')",
                     VECTORS["grant"])


if __name__ == "__main__":
    unittest.main()
