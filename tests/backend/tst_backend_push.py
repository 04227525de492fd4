"""Pushing: a set is applied as a whole, once, and its answer says what became of it."""
import json
import os
import unittest

from cluster import ADMIN, Cluster
from session import Client, Refused, Session, update
from tenants import PEOPLE, PLACES, TABLES, claims, has, ident, literal, of, person, row, world

POST, TARGET = of("posts", "A1"), of("post_targets", "A1")


def wire(value, column):
    """A fixture's value as it goes over the wire."""
    if column and column["kind"] == "instant" and isinstance(value, str):
        return 1792486800000
    return value


def fresh(table, place="A1", which="third", owner=None, **fields):
    """The change that inserts another row of a table."""
    columns = {c["name"]: c for c in TABLES[table]["columns"]}
    whole = {**row(table, place, which, owner), **fields}
    return {"t": table, "id": whole.pop("id"), "op": "insert",
            "set": {k: wire(v, columns.get(k)) for k, v in whole.items() if v is not None or k == "brand_id"}}


class Push(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("world")
        cls.cluster.migrate("world")
        cls.cluster.psql(ADMIN, "world", world())

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()

    def setUp(self):
        self.database = self.id().split(".")[-1].lower()
        self.cluster.create(self.database, "world")

    def client(self, name, device=None):
        client = Client(self.cluster, self.database, name, device)
        self.addCleanup(client.close)
        return client

    def owner(self):
        session = Session(self.cluster, self.database, ADMIN)
        self.addCleanup(session.close)
        session.ask("SET ROLE galley_owner")
        return session

    def answer(self, client, *changes):
        got = client.push(*changes)
        return got["status"], got.get("code"), got.get("fields")

    def assertRefusedRequest(self, status, code, call):
        with self.assertRaises(Refused) as refused:
            call()
        self.assertEqual((refused.exception.state, refused.exception.code), (f"PT{status}", code))

    def testEveryTableTakesARowAndGivesItBackAsItWas(self):
        client = self.client("owner")
        for table, about in TABLES.items():
            for place in (p for p in PLACES if PLACES[p][0] == "A" and has(table, p)):
                if table in ("agencies", "profiles") or "S" not in about["sync"]:
                    continue
                change = fresh(table, place, owner=person("owner"))
                with self.subTest(f"{table} at {place}"):
                    self.assertEqual(self.answer(client, change), ("ok", None, None))
                    there = client.pull().shown()[(table, change["id"])]
                    self.assertEqual({k: there[k] for k in change["set"]}, change["set"])
                    self.assertEqual(there["created_by"], person("owner"))

    def testWhatIsNotTheClientsIsRefused(self):
        client = self.client("owner")
        for change, fields in (
                (update("posts", POST, {"content_hash": None}, {"content_hash": "0" * 64}), ["content_hash"]),
                (update("posts", POST, {"created_by": None}, {"created_by": person("owner")}), ["created_by"]),
                (update("posts", POST, {"brand_id": None}, {"brand_id": of("brands", "A2")}), ["brand_id"]),
                (update("agencies", of("agencies", "A"), {"plan": "free"}, {"plan": "enterprise"}), ["plan"]),
                (update("posts", POST, {"nonsense": 1}, {"nonsense": 2}), ["nonsense"]),
                (update("posts", POST, {"title": "x"}, {"title": 5}), ["title"]),
                (update("posts", POST, {"title": "x"}, {"title": None}), ["title"]),
                (update("posts", POST, {"scheduled_fold": 0}, {"scheduled_fold": 0.5}), ["scheduled_fold"]),
                (update("posts", POST, {}, {"title": "x"}), ["was"]),
                (update("post_metrics_latest", of("post_metrics_latest", "A1"), {"value": 1}, {"value": 2}), ["t"])):
            self.assertEqual(self.answer(client, change), ("rejected", "unsupported" if fields == ["t"] else "invalid", fields), change)
        long = update("tags", of("tags", "A1"), {"name": client.pull().shown()[("tags", of("tags", "A1"))]["name"]}, {"name": "x" * 5000})
        self.assertEqual(self.answer(client, long), ("rejected", "invalid", ["name"]))
        self.assertEqual(self.answer(client, fresh("posts", content_type="nonsense")), ("rejected", "invalid", ["content_type"]))
        self.assertEqual(self.answer(client, fresh("posts", id="nonsense"))[:2], ("rejected", "invalid"))
        self.assertEqual(self.answer(client, {"t": "posts", "id": POST, "op": "delete", "was": {}})[:2], ("rejected", "unsupported"))
        self.assertEqual(self.answer(client, {"t": "posts", "id": POST, "op": "explode"})[:2], ("rejected", "invalid"))
        self.assertEqual(self.answer(client, fresh("post_parts", post_id=ident("nowhere"))), ("rejected", "not_found", ["post_id"]))

    def testASetIsAppliedAsAWholeOrNotAtAll(self):
        client = self.client("owner")
        good, bad = fresh("tags"), update("tags", of("tags", "A2"), {"colour": "x"}, {"colour": "y" * 3000})
        self.assertEqual(self.answer(client, good, bad)[0], "rejected")
        self.assertNotIn(("tags", good["id"]), client.pull().shown())
        self.assertEqual(self.answer(client, good)[0], "ok")

    def testChildrenMayComeBeforeTheirParents(self):
        client = self.client("editor")
        post = fresh("posts", id=ident("new post"))
        part = fresh("post_parts", id=ident("new part"), post_id=post["id"])
        part["set"].pop("target_id", None)
        self.assertEqual(self.answer(client, part, post), ("ok", None, None))

    def testTextThatSomebodyElseChangedIsAConflict(self):
        client, owner = self.client("editor").pull(), self.owner()
        mine = client.shown()[("posts", POST)]
        owner.ask(f"UPDATE galley.posts SET body = 'theirs' WHERE id = '{POST}'")
        got = client.push(update("posts", POST, {"body": mine["body"], "title": mine["title"]}, {"body": "mine", "title": "anew"}))
        self.assertEqual((got["status"], got["code"], got["fields"]), ("conflict", "conflict", ["body"]))
        self.assertEqual(got["rows"][0]["d"]["body"], "theirs")
        self.assertEqual(client.pull().shown()[("posts", POST)]["title"], mine["title"])
        self.assertEqual(self.answer(client, update("posts", POST, {"body": "theirs"}, {"body": "both"}))[0], "ok")

    def testTheSameTextTwiceIsNoConflict(self):
        client, owner = self.client("editor").pull(), self.owner()
        was = client.shown()[("posts", POST)]["body"]
        owner.ask(f"UPDATE galley.posts SET body = 'same' WHERE id = '{POST}'")
        self.assertEqual(self.answer(client, update("posts", POST, {"body": was}, {"body": "same"}))[0], "ok")

    def testTheLastTimeWinsAndObjectsMergeByKey(self):
        client, owner = self.client("editor"), self.owner()
        owner.ask(f"""UPDATE galley.posts SET scheduled_local = '2026-11-01T10:00', settings = '{{"link": "theirs", "utm": 1, "old": 1}}' WHERE id = '{POST}'""")
        got = self.answer(client, update("posts", POST, {"scheduled_local": None, "settings": {"old": 1}},
                                         {"scheduled_local": "2026-11-02T10:00", "settings": {"geo": "here"}}))
        self.assertEqual((got[0], sorted(got[2])), ("merged", ["scheduled_local", "settings"]))
        there = client.pull().shown()[("posts", POST)]
        self.assertEqual((there["scheduled_local"], there["settings"]), ("2026-11-02T10:00", {"link": "theirs", "utm": 1, "geo": "here"}))
        self.assertEqual(there["scheduled_at"], 1793610000000)  # 09:00 UTC

    def testAStateThatMovedOnIsRefused(self):
        client = self.client("manager")
        self.assertEqual(self.answer(client, update("posts", POST, {"content_state": "in_review"}, {"content_state": "approved"})),
                         ("rejected", "invalid_transition", ["content_state"]))
        approval = of("approvals", "A1")
        got = self.answer(client, update("approvals", approval, {"decision": "rejected"}, {"decision": "approved"}))
        self.assertEqual(got, ("rejected", "stale_approval", ["decision"]))

    def testRulesHoldHereToo(self):
        client = self.client("owner").pull()
        words = client.shown()[("posts", POST)]["description"]
        self.assertEqual(self.answer(self.client("viewer"), update("posts", POST, {"description": words}, {"description": "x"})),
                         ("rejected", "forbidden", ["posts.edit"]))
        self.cluster.psql("postgres", self.database, f"SET session_replication_role = replica; UPDATE galley.post_targets SET delivery_state = 'sending' WHERE id = '{TARGET}'")
        body = client.shown()[("posts", POST)]["body"]
        self.assertEqual(self.answer(client, update("posts", POST, {"body": body}, {"body": "late"}))[:2], ("rejected", "locked"))

    def testRowsOfOthersAreNotThere(self):
        client = self.client("editor")
        for place in ("A2", "B1"):
            got = client.push(update("posts", of("posts", place), {"description": None}, {"description": "x"}))
            self.assertEqual((got["code"], got["rows"]), ("not_found", []), place)
            self.assertIn(self.answer(client, fresh("posts", place))[1], ("forbidden", "not_found"), place)
            self.assertEqual(self.answer(client, {"t": "post_tags", "id": of("post_tags", place), "op": "delete", "was": {}})[1], "not_found", place)
            taken = fresh("posts", "A1", id=of("posts", place))
            self.assertEqual(self.answer(client, taken)[:2], ("rejected", "invalid"), place)
        join = {**fresh("post_tags", "A1"), "id": of("post_tags", "B1")}
        self.assertEqual(self.answer(client, join)[:2], ("rejected", "forbidden"))

    def testAClientAndAllThatIsInItComeInOneSet(self):
        client = self.client("stranger")
        brand = {**fresh("brands", "A1"), "id": ident("new client")}
        here = {"agency_id": of("agencies", "A"), "brand_id": brand["id"]}
        member = {"t": "brand_members", "id": ident("nm"), "op": "insert", "set": {**here, "user_id": person("stranger"), "role": "manager"}}
        tag = {"t": "tags", "id": ident("nt"), "op": "insert", "set": {**here, "name": "new"}}
        change = update("tags", tag["id"], {"name": "new"}, {"name": "newer"})
        self.assertEqual(self.answer(client, brand, member, tag, change), ("ok", None, None))
        self.assertEqual(client.pull().shown()[("tags", tag["id"])]["name"], "newer")

    def testAJoinMadeTwiceIsOneAndRemovedTwiceIsGone(self):
        first, second = self.client("editor"), self.client("manager")
        join = fresh("post_tags", "A1")
        gone = {"t": "post_tags", "id": join["id"], "op": "delete", "was": {}}
        self.assertEqual([self.answer(c, change)[0] for change in (join, gone) for c in (first, second)], ["ok"] * 4)

    def testManyMovesInOneRequestAreAnsweredOneByOne(self):
        """They are applied together; what one of them does wrong is its own."""
        client, owner = self.client("editor"), self.owner()
        posts = [fresh("posts", id=ident("move", n), title=f"move {n}") for n in range(6)]
        self.assertEqual(self.answer(client, *posts)[0], "ok")
        owner.ask(f"UPDATE galley.posts SET scheduled_local = '2026-11-05T08:00' WHERE id = '{posts[2]['id']}'")

        def move(post, day):
            return update("posts", post["id"], {"scheduled_local": None}, {"scheduled_local": f"2026-11-{day:02}T10:00"})

        wrong = update("posts", posts[3]["id"], {"title": "other words"}, {"title": "anew"})
        theirs = update("posts", of("posts", "B1"), {"scheduled_local": None}, {"scheduled_local": "2026-11-01T10:00"})
        for changes, statuses in (
                ([[move(posts[0], 1)], [move(posts[1], 2)], [move(posts[2], 3)]], ["ok", "ok", "merged"]),
                ([[move(posts[3], 4)], [wrong], [move(posts[4], 5)], [theirs]], ["ok", "conflict", "ok", "rejected"]),
                ([[move(posts[5], 6), move(posts[4], 7)], [move(posts[5], 8)]], ["merged", "merged"])):
            sets = [client.set(*c) for c in changes]
            first, again = (client.send_sets(sets)["results"] for _ in range(2))
            self.assertEqual([r["status"] for r in first], statuses)
            self.assertEqual([{**r, "dup": True} for r in first], again)
        shown = client.pull().shown()
        self.assertEqual([shown[("posts", p["id"])]["scheduled_local"][8:10] for p in posts], ["01", "02", "03", "04", "07", "08"])
        merged = client.send_sets([client.set(move(posts[n], 9)) for n in range(2)])["results"]
        self.assertEqual([(r["fields"], r["rows"][0]["d"]["scheduled_local"]) for r in merged], [(["scheduled_local"], "2026-11-09T10:00")] * 2)

    def testTheSameBytesTwiceAreOne(self):
        client, there = self.client("editor").pull(), of("assets", "A1")
        sha256 = client.shown()[("assets", there)]["sha256"]
        mine = fresh("assets", id=ident("twin"), sha256=sha256)
        shown = fresh("post_media", id=ident("twin shown"), asset_id=mine["id"])
        got = client.push(mine, shown)
        self.assertEqual((got["status"], got["twins"]), ("merged", [{"id": mine["id"], "survivor": there}]))
        # What is sent later of the one is meant for the other, by whoever made it and nobody else.
        got = client.push(update("assets", mine["id"], {"alt_text": client.shown()[("assets", there)]["alt_text"]}, {"alt_text": "a loaf"}))
        self.assertEqual((got["status"], got["rows"][0]["id"]), ("merged", there))
        after = client.pull().shown()
        self.assertEqual((after[("post_media", shown["id"])]["asset_id"], after[("assets", there)]["alt_text"]), (there, "a loaf"))
        self.assertNotIn(("assets", mine["id"]), after)
        self.assertEqual(self.answer(self.client("manager"), update("assets", mine["id"], {"alt_text": None}, {"alt_text": "x"}))[1], "not_found")
        # The bytes of another client are not there for this one.
        other = fresh("assets", id=ident("own"), sha256=self.owner().ask(f"SELECT sha256 FROM galley.assets WHERE id = '{of('assets', 'A2')}'")[0])
        self.assertEqual(self.answer(client, other)[0], "ok")

    def testALabelThatTwoMadeIsOne(self):
        one, two = self.client("editor"), self.client("manager")
        first, second = (fresh("tags", id=ident("label", n), name="the same") for n in (1, 2))
        self.assertEqual(self.answer(one, first)[0], "ok")
        join = fresh("post_tags", "A1", id=ident("label join"), tag_id=second["id"])
        self.assertEqual(self.answer(two, second, join)[0], "merged")
        self.assertEqual(two.pull().shown()[("post_tags", join["id"])]["tag_id"], first["id"])

    def testUndoMayTakeItsOwnStepBack(self):
        client = self.client("editor")
        self.cluster.psql("postgres", self.database, f"SET session_replication_role = replica; UPDATE galley.posts SET content_state = 'changes_requested' WHERE id = '{POST}'")
        there, back = (update("posts", POST, {"content_state": a}, {"content_state": b})
                       for a, b in (("changes_requested", "in_review"), ("in_review", "changes_requested")))
        done = client.set(there)
        self.assertEqual(client.send_sets([done])["results"][0]["status"], "ok")
        other = client.set(fresh("tags"))
        self.assertEqual(client.send_sets([other])["results"][0]["status"], "ok")
        for names in ({}, {"undo": other["id"]}, {"undo": ident("nothing")}, {"undo": 5}):
            got = client.send_sets([{**client.set(back), **names}])["results"][0]
            self.assertEqual((got["code"], got["fields"]), ("forbidden", ["posts.approve"]), names)
        stranger = self.client("manager")
        self.assertEqual(self.client("viewer").send_sets([{**client.set(back, at=1), "undo": done["id"]}])["results"][0]["code"], "forbidden")
        self.assertEqual(client.send_sets([{**client.set(back), "undo": done["id"]}])["results"][0]["status"], "ok")
        self.assertEqual(stranger.pull().shown()[("posts", POST)]["content_state"], "changes_requested")

    def testARepeatedSetIsAnsweredAgainAndNotAppliedAgain(self):
        client = self.client("editor")
        sent = client.set(fresh("tags"))
        first = client.send_sets([sent])["results"][0]
        version = client.pull().shown()[("tags", sent["changes"][0]["id"])]["rv"]
        again = client.send_sets([sent])["results"][0]
        self.assertEqual((first["dup"], again["dup"], again["status"]), (False, True, "ok"))
        self.assertEqual(client.pull().shown()[("tags", sent["changes"][0]["id"])]["rv"], version)
        shouted = client.send_sets([{**sent, "id": sent["id"].upper()}])["results"][0]
        self.assertEqual((shouted["dup"], shouted["status"]), (True, "ok"))
        # A computer put back from a copy takes another name and sends what it has once more.
        copy = self.client("editor")
        got = copy.send_sets([copy.set(*sent["changes"], id=sent["id"]), copy.set(fresh("folders"))])
        self.assertEqual([(r["status"], r["dup"]) for r in got["results"]], [("ok", True), ("ok", False)])
        self.assertEqual(got["last_seq"], 2)

    def testNumbersHaveNoGapsAndNoTwins(self):
        client = self.client("editor")
        self.assertRefusedRequest(409, "gap", lambda: client.send_sets([client.set(at=3)]))
        client.push()
        self.assertRefusedRequest(409, "client_forked", lambda: client.send_sets([client.set(at=1)]))
        thief = self.client("manager", client.device)
        self.assertRefusedRequest(409, "client_forked", lambda: thief.send_sets([thief.set(at=2)]))
        self.owner().ask("DELETE FROM sync.result")
        got = client.send_sets([client.set(fresh("tags"), at=1)])["results"][0]
        self.assertEqual((got["status"], got["code"]), ("rejected", "expired"))

    def testOneBadSetDoesNotHoldUpTheNext(self):
        client = self.client("editor")
        got = client.send_sets([client.set(update("posts", ident("no"), {"title": "a"}, {"title": "b"})), client.set(fresh("tags"))])
        self.assertEqual([r["status"] for r in got["results"]], ["rejected", "ok"])

    def testWhatIsTooMuchOrTooNewIsRefused(self):
        client = self.client("editor")
        self.assertRefusedRequest(413, "too_large", lambda: client.send_sets([client.set(at=1)] * 51))
        self.assertRefusedRequest(413, "too_large", lambda: client.send_sets([client.set({"t": "x" * 400_000})]))
        client.seq = 0
        self.assertRefusedRequest(426, "upgrade_needed", lambda: client.call("sync_push", device=literal(client.device), schema=2, sets="'[]'"))
        nobody = self.client("nobody")
        self.assertRefusedRequest(401, "unauthorized", lambda: nobody.send_sets([]))
        changes = [update("tags", ident("no"), {}, {})] * 201
        self.assertEqual(self.answer(client, *changes)[:2], ("rejected", "invalid"))

    def testOnlyTheFunctionsOfTheApiAreOpen(self):
        got = self.cluster.psql("postgres", self.database, """
            SELECT p.pronamespace::regnamespace || '.' || proname FROM pg_proc p WHERE prosecdef AND proconfig IS NULL
                AND pronamespace IN ('galley'::regnamespace, 'sync'::regnamespace, 'api'::regnamespace)""")
        self.assertEqual(got, "", "functions without a fixed search path")
        open_ = self.cluster.psql("postgres", self.database, """SELECT proname FROM pg_proc WHERE has_function_privilege('authenticated', oid, 'EXECUTE')
            AND pronamespace IN ('sync'::regnamespace, 'api'::regnamespace) ORDER BY 1""").split()
        self.assertEqual(open_, ["sync_digest", "sync_pull", "sync_push", "workspace_import"])
        anonymous = self.cluster.psql("postgres", self.database, """SELECT proname FROM pg_proc WHERE has_function_privilege('anon', oid, 'EXECUTE')
            AND pronamespace IN ('galley'::regnamespace, 'sync'::regnamespace, 'api'::regnamespace)""")
        self.assertEqual(anonymous, "")

    def testTwoPushesOfTheSameSetAtOnceAreOne(self):
        first = self.client("editor")
        second = self.client("editor", first.device)
        sets = [first.set(fresh("tags"))]
        holder = self.owner()
        holder.ask("BEGIN; LOCK TABLE sync.device IN SHARE MODE")
        call = f"SELECT api.sync_push('{first.device}', 1, {literal(sets)}::jsonb)"
        first.send(call)
        second.send(call)
        self.assertTrue(first.waits() and second.waits())
        holder.ask("COMMIT")
        answers = [json.loads(c.answer()[0])["results"][0] for c in (first, second)]
        self.assertEqual(sorted(a["dup"] for a in answers), [False, True])
        self.assertEqual({a["status"] for a in answers}, {"ok"})

    def testPeopleWhoWaitForEachOtherBothSucceed(self):
        """A deadlock ends one transaction; its push begins again by itself and nobody hears of it."""
        one, two = self.client("editor"), self.client("manager")
        a, b = (update("tags", of("tags", "A1", w), {"colour": None}, {"colour": os.urandom(2).hex()}) for w in ("first", "second"))
        holder = self.owner()
        holder.ask(f"BEGIN; SELECT FROM galley.tags WHERE id = '{a['id']}' FOR UPDATE")
        other = self.owner()
        other.ask(f"BEGIN; SELECT FROM galley.tags WHERE id = '{b['id']}' FOR UPDATE")
        for client, changes in ((one, (a, b)), (two, (b, a))):
            client.send(f"SELECT api.sync_push('{client.device}', 1, {literal([client.set(*changes)])}::jsonb)")
            self.assertTrue(client.waits())
        holder.ask("COMMIT")
        other.ask("COMMIT")
        answers = [json.loads(c.answer()[0])["results"][0]["status"] for c in (one, two)]
        self.assertLessEqual(set(answers), {"ok", "merged"})

    def testWhatOnePushesAnotherPulls(self):
        one, two = self.client("editor").pull(), self.client("manager").pull()
        one.push(update("posts", POST, {"title": one.shown()[("posts", POST)]["title"]}, {"title": "anew"}))
        self.assertEqual(two.pull().shown()[("posts", POST)]["title"], "anew")
        self.assertNotEqual(two.shown()[("posts", POST)]["content_hash"], None)
        self.assertEqual(self.client("foreigner").pull().shown().get(("posts", POST)), None)


if __name__ == "__main__":
    unittest.main()
