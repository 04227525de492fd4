"""Rules that every way into the tables obeys, tried by people on the tables themselves."""
import json
import unittest

from cluster import ADMIN, ROOT, Cluster
from tenants import claims, ident, insert, literal, of, person, row, world

MACHINES = json.loads((ROOT / "resources/schema/transitions.json").read_text(encoding="utf-8"))
WORDS = json.loads((ROOT / "resources/schema/catalogue.json").read_text(encoding="utf-8"))["enums"]
POST, TARGET = of("posts", "A1"), of("post_targets", "A1")
TRY = """
CREATE FUNCTION public.try(statements text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    fields text;
BEGIN
    EXECUTE statements;
    SET CONSTRAINTS ALL IMMEDIATE;
    RAISE EXCEPTION USING ERRCODE = 'UNDO1';
EXCEPTION WHEN SQLSTATE 'UNDO1' THEN RETURN 'ok';
    WHEN SQLSTATE 'GA400' OR insufficient_privilege THEN
        GET STACKED DIAGNOSTICS fields = PG_EXCEPTION_DETAIL;
        RETURN SQLERRM || ' ' || fields;
END
$$;
GRANT EXECUTE ON FUNCTION public.try(text) TO PUBLIC;
"""


def post(**fields):
    return "UPDATE galley.posts SET " + ", ".join(f"{k} = {literal(v)}" for k, v in fields.items()) + f" WHERE id = '{POST}';"


def target(**fields):
    return "UPDATE galley.post_targets SET " + ", ".join(f"{k} = {literal(v)}" for k, v in fields.items()) + f" WHERE id = '{TARGET}';"


class Guards(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("guards")
        cls.cluster.migrate("guards")
        cls.cluster.psql(ADMIN, "guards", world())
        cls.cluster.psql("postgres", "guards", TRY)

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()

    def outcome(self, name, *steps, given=""):
        """What each step (statements of one action) comes to, in a world where `given` happened; all is taken back."""
        script = f"SET session_replication_role = replica; {given} SET session_replication_role = DEFAULT;"
        if name == "worker":
            script += "SET ROLE galley_worker;"
        else:
            script += f"SET ROLE authenticated; SET request.jwt.claims = {literal(claims(name))};"
        script += "".join(f"SELECT public.try({literal(step)});\n" for step in steps) + "ROLLBACK;"
        return self.cluster.psql("postgres", "guards", script).splitlines()

    def machine(self, column, who, statement):
        words = WORDS[column]
        allowed = {(a, b) for group in MACHINES[column] for a, b, actor, *_ in group["steps"] if actor in (who, "both")}
        name = "owner" if who == "person" else "worker"
        for start in words:
            given = f"UPDATE galley.{'posts' if column == 'content_state' else 'post_targets'} SET {column} = '{start}';"
            got = self.outcome(name, *(statement(**{column: end}) for end in words), given=given)
            for end, result in zip(words, got, strict=True):
                with self.subTest(f"{who}: {start} to {end}"):
                    self.assertEqual(result, "ok" if start == end or (start, end) in allowed else f'invalid_transition ["{column}"]')

    def testContentTakesNoStepThatIsNotInTheTable(self):
        self.machine("content_state", "person", post)
        self.machine("content_state", "worker", post)

    def testDeliveryTakesNoStepThatIsNotInTheTable(self):
        self.machine("delivery_state", "person", target)
        self.machine("delivery_state", "worker", target)

    def testANewPostBeginsAtItsBeginning(self):
        fresh = row("posts", "A1", "third")
        got = self.outcome("owner", *(insert("posts", {**fresh, "content_state": state}) for state in ("idea", "draft", "in_review")))
        self.assertEqual(got, ["ok"] * 3)
        got = self.outcome("editor", insert("posts", {**fresh, "content_state": "approved"}), insert("posts", {**fresh, "origin": "network"}))
        self.assertEqual(got, ['forbidden ["posts.approve"]', 'immutable ["origin"]'])
        self.assertEqual(self.outcome("worker", insert("posts", {**fresh, "origin": "network", "content_state": "approved"})), ["ok"])

    def testEachStepAsksForItsRight(self):
        for start, end, roles in (("draft", "in_review", "editor"), ("in_review", "approved", "manager"), ("approved", "draft", "manager"),
                                  ("draft", "archived", "editor"), ("draft", "cancelled", "manager"), ("draft", "idea", "editor")):
            given = f"UPDATE galley.posts SET content_state = '{start}';"
            for name in ("viewer", "editor", "manager"):
                with self.subTest(f"{name}: {start} to {end}"):
                    got = self.outcome(name, post(content_state=end), given=given)[0]
                    self.assertEqual(got == "ok", name == "manager" or name == roles, got)

    def testOnesOwnPostMayBeDeletedByAnEditor(self):
        gone = post(deleted_at="2026-10-20")
        self.assertEqual(self.outcome("editor", gone), ['forbidden ["posts.delete"]'])
        self.assertEqual(self.outcome("editor", gone, given=f"UPDATE galley.posts SET author_id = '{person('editor')}';"), ["ok"])

    def testAnExceptionOnOneNetworkHoldsForItsPosts(self):
        deny = insert("permission_grants", {"id": ident("deny"), "agency_id": of("agencies", "A"), "user_id": person("manager"),
                                            "resource": "posts", "action": "approve", "effect": "deny", "conditions": {"platforms": ["x"]}})
        review = "UPDATE galley.posts SET content_state = 'in_review';"
        self.assertEqual(self.outcome("manager", post(content_state="approved"), given=review + deny), ["ok"])
        self.assertEqual(self.outcome("manager", post(content_state="approved"), given=review + deny + "UPDATE galley.post_targets SET platform = 'x';"),
                         ['forbidden ["posts.approve"]'])

    def testWhatIsBeingSentStaysAsItIs(self):
        changes = {"body": post(body="anew"), "time": post(scheduled_local="2026-11-01T10:00"), "bin": post(deleted_at="2026-10-20"),
                   "target": target(body_override="anew"), "part": f"UPDATE galley.post_parts SET body = 'anew' WHERE post_id = '{POST}'",
                   "medium": f"UPDATE galley.post_media SET alt_text = 'anew' WHERE post_id = '{POST}'",
                   "new part": insert("post_parts", row("post_parts", "A1", "third"))}
        for state, code in (("claimed", "locked"), ("sending", "locked"), ("unconfirmed", "locked"), ("published", "immutable"), ("removed", "immutable")):
            got = self.outcome("owner", *changes.values(), given=f"UPDATE galley.post_targets SET delivery_state = '{state}';")
            for what, result in zip(changes, got, strict=True):
                self.assertEqual(result.split()[0], code, f"{what} while {state}")
        free = self.outcome("owner", *changes.values(), post(description="for us"), given="UPDATE galley.post_targets SET delivery_state = 'failed';")
        self.assertEqual(set(free), {"ok"})
        self.assertEqual(self.outcome("owner", post(description="for us"), given="UPDATE galley.post_targets SET delivery_state = 'published';"), ["ok"])

    def testWhatIsApprovedIsEditedOnlyByTakingItBack(self):
        approved = "UPDATE galley.posts SET content_state = 'approved';"
        stale = 'stale_approval ["content_state"]'
        got = self.outcome("manager", post(body="anew"), post(body="anew", content_state="draft"), post(body="anew") + post(content_state="draft"),
                           target(body_override="anew"), target(body_override="anew") + post(content_state="draft"),
                           post(scheduled_local="2026-11-01T10:00"), post(description="for us"), given=approved)
        self.assertEqual(got, [stale, "ok", "ok", stale, "ok", "ok", "ok"])
        self.assertEqual(self.outcome("editor", post(body="anew", content_state="draft"), given=approved), ['forbidden ["posts.edit_approved"]'])

    def testWhatBelongsToAPostIsAsMuchOnesOwnAsThePost(self):
        """The vectors that hold the desktop to it."""
        cases = json.loads((ROOT / "tests/data/vectors/ownership.json").read_text(encoding="utf-8"))["cases"]
        for case in cases:
            author = person("editor" if case["author"] == "me" else "manager")
            grant = insert("permission_grants", {**row("permission_grants", "A", "third"), "user_id": person("editor"), "resource": "posts", "action": "edit",
                                                 "effect": case["effect"], "conditions": case["conditions"]})
            given = f"UPDATE galley.posts SET author_id = '{author}', created_by = '{author}'; {grant}"
            got = self.outcome("editor", insert("post_tags", row("post_tags", "A1", "third")), post(description="x"), given=given)
            self.assertEqual(got, ["ok" if case["may"] else 'forbidden ["posts.edit"]'] * 2, case["name"])

    def testNobodySpeaksInAnothersName(self):
        theirs = row("comments", "A1", "third", owner=person("editor"))
        self.assertEqual(self.outcome("viewer", insert("comments", theirs)), ['invalid ["author_user_id"]'])

    def testNobodyRaisesThemselves(self):
        mine = f"UPDATE galley.memberships SET role = 'owner' WHERE user_id = '{person('admin')}'"
        grant = insert("permission_grants", {**row("permission_grants", "A", "third"), "user_id": person("viewer"), "resource": "agency", "action": "delete"})
        sight = insert("permission_grants", {**row("permission_grants", "A", "third"), "action": "view"})
        self.assertEqual(self.outcome("admin", mine, grant, sight), ['forbidden ["role"]', 'forbidden ["role"]', 'invalid ["action"]'])
        higher = f"UPDATE galley.brand_members SET role = 'manager' WHERE user_id = '{person('editor')}'"
        self.assertEqual(self.outcome("editor", higher), ['forbidden ["brand_members.change_role"]'])

    def testWhoeverMakesAClientSetsItUp(self):
        brand = {**row("brands", "A1", "third"), "id": ident("fresh")}
        member = {"id": ident("fresh", "m"), "agency_id": of("agencies", "A"), "brand_id": brand["id"], "user_id": person("stranger"), "role": "manager"}
        both = insert("brands", brand) + insert("brand_members", member)
        alone = insert("brand_members", {**member, "brand_id": of("brands", "A2")})
        script = self.outcome("stranger", insert("brands", brand), alone)
        self.assertEqual(script[0], "ok")
        self.assertTrue(script[1].startswith("forbidden"), script[1])
        # Through the tables the policy sees the new client only once the step is over; synchronisation applies the whole of it.
        got = self.cluster.psql("postgres", "guards", f"SET request.jwt.claims = {literal(claims('stranger'))}; SET ROLE galley_owner; {both} SELECT 'ok'; ROLLBACK;")
        self.assertEqual(got.split(), ["ok"])


if __name__ == "__main__":
    unittest.main()
