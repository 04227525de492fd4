"""Pulling: a copy becomes what row level security shows, whatever happens meanwhile."""
import hashlib
import re
import unittest

from cluster import ADMIN, Cluster
from session import Client, Session
from tenants import CANARY, PEOPLE, PLACES, TABLES, ident, insert, literal, of, person, row, world

POST = of("posts", "A1")


class Pull(unittest.TestCase):
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

    def client(self, name):
        client = Client(self.cluster, self.database, name)
        self.addCleanup(client.close)
        return client

    def owner(self):
        """Somebody who writes past the rights, as programs do."""
        session = Session(self.cluster, self.database, ADMIN)
        self.addCleanup(session.close)
        session.ask("SET ROLE galley_owner")
        return session

    def assertCurrent(self, client):
        client.pull()
        self.assertEqual({(t, i, str(row["rv"])) for (_, t, i), row in client.rows.items()}, client.visible(TABLES))

    def testEverybodyGetsWhatTheySeeAndNothingElse(self):
        for name, (agency, role, _) in PEOPLE.items():
            if name == "nobody":
                continue
            client = self.client(name)
            self.assertCurrent(client)
            allowed = {CANARY[p] for p in PLACES if PLACES[p][0] == agency} if role in ("admin", "owner") else {CANARY["A"], CANARY["A1"]}
            self.assertLessEqual(set(re.findall("canary[AB][12]?x", str(client.rows))), allowed, name)
            if role and name != "gone":
                self.assertGreater(len(client.rows), 20)

    def testAFirstCallNamesNothingButItself(self):
        client = self.client("viewer")
        got = client.call("sync_pull", device=literal(client.device), schema=1, groups="'[]'")
        self.assertEqual((sorted(s["kind"] for s in got["scopes"]["list"]), got["groups"]), (["agency", "brand", "user"], []))
        again = client.call("sync_pull", device=literal(client.device), schema=1, groups="'[]'", scopes_etag=literal(got["scopes"]["etag"]))
        self.assertNotIn("list", again["scopes"])

    def testSmallPagesMakeTheSame(self):
        one, many = self.client("owner").pull(), self.client("owner").pull(limit=3)
        self.assertEqual(one.rows, many.rows)

    def testARowInTwoScopesIsNotLostBetweenPages(self):
        self.owner().ask(insert("permission_grants", {**row("permission_grants", "A", "third"), "user_id": person("owner"), "action": "edit"}).rstrip(";\n"))
        client = self.client("owner").pull(limit=1)
        grant = of("permission_grants", "A", "third")
        self.assertEqual(len([key for key in client.rows if key[2] == grant]), 2)
        self.assertEqual(client.rows, self.client("owner").pull().rows)

    def testRowsTravelAsTheDesktopWritesThem(self):
        post = self.client("owner").pull().shown()[("posts", POST)]
        self.assertEqual((post["scheduled_zone"], post["scheduled_local"], post["settings"], post["deleted_at"]), ("Europe/Berlin", None, {}, None))
        self.assertIsInstance(post["created_at"], int)
        slot = self.client("owner").pull().shown()[("posting_slots", of("posting_slots", "A1"))]
        self.assertEqual(slot["at"], "07:45")
        self.assertEqual(set(post), {"id", "agency_id", "brand_id", "created_at", "updated_at", "deleted_at", "created_by", "updated_by", "rv"}
                         | {c["name"] for c in TABLES["posts"]["columns"]})

    def testASecondPullBringsOnlyWhatChanged(self):
        client, owner = self.client("viewer").pull(), self.owner()
        self.assertEqual(client.page([{"cursor": c, "scopes": [s]} for s, c in client.cursors.items()])["groups"][0]["rows"], [])
        owner.ask(f"UPDATE galley.posts SET description = 'anew' WHERE id IN ('{POST}', '{of('posts', 'B1')}')")
        cursor = next(iter(client.cursors.values()))
        rows = client.page([{"cursor": cursor, "scopes": sorted(client.cursors)}])["groups"][0]["rows"]
        self.assertEqual([(r["t"], r["id"]) for r in rows], [("posts", POST)])
        self.assertCurrent(client)

    def testATransactionThatCommitsLateIsNotLost(self):
        """The mistake of cursors made of numbers or times: the later one is read first."""
        client, early, late = self.client("owner").pull(), self.owner(), self.owner()
        early.ask(f"BEGIN; UPDATE galley.tags SET colour = 'early' WHERE id = '{of('tags', 'A1')}'")
        late.ask(f"UPDATE galley.tags SET colour = 'late' WHERE id = '{of('tags', 'A2')}'")
        client.pull()
        self.assertEqual(client.shown()[("tags", of("tags", "A2"))]["colour"], "late")
        early.ask("COMMIT")
        self.assertCurrent(client)
        self.assertEqual(client.shown()[("tags", of("tags", "A1"))]["colour"], "early")

    def testWhatIsRolledBackNeverWas(self):
        client, owner = self.client("owner").pull(), self.owner()
        owner.ask(f"BEGIN; DELETE FROM galley.post_tags WHERE brand_id = '{of('brands', 'A1')}'")
        client.pull()
        owner.ask("ROLLBACK")
        self.assertCurrent(client)
        self.assertIn(("post_tags", of("post_tags", "A1")), client.shown())

    def testChangesBetweenPagesComeWithTheNextPull(self):
        client, owner, number = self.client("owner"), self.owner(), iter(range(1000))
        ids = [of(t, "A1") for t in ("tags", "posts", "folders")]
        client.pull(limit=7, between=lambda: owner.ask(
            f"UPDATE galley.tags SET colour = '{next(number)}' WHERE id = '{ids[0]}'; UPDATE galley.folders SET position = '{next(number)}' WHERE id = '{ids[2]}'"))
        self.assertGreater(next(number), 10)
        self.assertCurrent(client)

    def testAHardDeleteAndTheSameRowAgain(self):
        client, owner = self.client("viewer").pull(), self.owner()
        key = ("post_tags", of("post_tags", "A1"))
        owner.ask(f"DELETE FROM galley.post_tags WHERE id = '{key[1]}'")
        self.assertCurrent(client)
        self.assertNotIn(key, client.shown())
        owner.ask(insert("post_tags", row("post_tags", "A1")).rstrip(";\n"))
        self.assertCurrent(client)
        self.assertIn(key, client.shown())

    def testARowThatMovesLeavesOneScopeForAnother(self):
        """A view that is no longer shared goes from everybody's to its owner's; a label from one client to another."""
        owner, other, mine = self.owner(), self.client("viewer").pull(), self.client("editor").pull()
        view = of("saved_views", "A")
        owner.ask(f"UPDATE galley.saved_views SET shared = false, user_id = '{person('editor')}' WHERE id = '{view}'")
        self.assertCurrent(other)
        self.assertCurrent(mine)
        self.assertEqual([("saved_views", view) in c.shown() for c in (other, mine)], [False, True])
        # Nothing of a new scope may hide behind an old cursor.
        owner.ask(f"UPDATE galley.tags SET brand_id = '{of('brands', 'A2')}' WHERE id = '{of('tags', 'A1', 'second')}';"
                  f"DELETE FROM galley.post_tags; DELETE FROM galley.brand_tags; DELETE FROM galley.asset_tags; DELETE FROM galley.campaign_tags")
        self.assertCurrent(other)
        self.assertNotIn(("tags", of("tags", "A1", "second")), other.shown())

    def testWhoLeavesAClientLosesItsRowsAndWhoJoinsGetsThem(self):
        client, owner = self.client("editor").pull(), self.owner()
        self.assertIn(("posts", POST), client.shown())
        owner.ask(f"UPDATE galley.brand_members SET deleted_at = now() WHERE user_id = '{person('editor')}'")
        self.assertCurrent(client)
        self.assertNotIn(("posts", POST), client.shown())
        owner.ask(f"UPDATE galley.brand_members SET deleted_at = NULL WHERE user_id = '{person('editor')}'")
        self.assertCurrent(client)
        self.assertIn(("posts", POST), client.shown())
        owner.ask(f"UPDATE galley.profiles SET is_active = false WHERE id = '{person('editor')}'")
        self.assertEqual({t for _, t, _ in client.pull().rows}, set())

    def testACursorThatMeansNothingHereStartsAnew(self):
        client = self.client("viewer").pull()
        scope = of("brands", "A1")
        for cursor in ("v1.999999999999:999999999999:", "v1.x", "v2.1:1:", "", "v1.1:1:.1:1:.1.posts.x.y", "v1." + "9" * 400):
            got = client.page([{"cursor": cursor, "scopes": [scope]}])["groups"][0]
            self.assertEqual((got["rows"], got["reset"], got["cursor"]), ([], [scope], None), cursor)
        client.epoch = "another"
        rows = client.page([{"cursor": client.cursors[scope], "scopes": [scope]}])["groups"][0]
        self.assertEqual(rows["reset"], [scope])

    def testACursorFromBeforeTheHorizonIsReset(self):
        client, owner = self.client("viewer").pull(), self.owner()
        scope = of("brands", "A1")
        owner.ask("SELECT pg_current_xact_id()")
        owner.ask(f"UPDATE sync.scope SET horizon = pg_snapshot_xmax(pg_current_snapshot()) WHERE id = '{scope}'")
        got = client.page([{"cursor": client.cursors[scope], "scopes": sorted(client.cursors)}])["groups"][0]
        self.assertEqual(got["reset"], [scope])

    def testScopesOfOthersAreNotServed(self):
        client = self.client("viewer").pull()
        got = client.page([{"cursor": None, "scopes": [of("brands", "B1"), of("brands", "A2"), of("agencies", "B"), "nonsense"]}])
        self.assertEqual(got["groups"][0]["rows"], [])

    def testTheDigestIsThatOfTheCopy(self):
        self.owner().ask("DELETE FROM galley.post_tags")
        client = self.client("owner").pull()
        got = {d["id"]: d for d in client.call("sync_digest", scopes=f"{literal(sorted(client.cursors) + [of('brands', 'B1')])}::jsonb")}
        self.assertEqual(set(got), set(client.cursors))
        for scope, digest in got.items():
            lines = sorted((t, i, r["rv"]) for (s, t, i), r in client.rows.items() if s == scope)
            self.assertEqual(digest["count"], len(lines))
            self.assertEqual(digest["hash"], hashlib.sha256("\n".join(f"{t}:{i}:{v}" for t, i, v in lines).encode()).hexdigest())

    def testAPullIsOneMoment(self):
        """A function that is not STABLE sees each of its statements' moments, and loses rows between them."""
        got = self.cluster.psql("postgres", self.database, """
            SELECT p.pronamespace::regnamespace || '.' || proname FROM pg_proc p WHERE provolatile = 'v' AND prorettype <> 'trigger'::regtype
            AND pronamespace IN ('galley'::regnamespace, 'sync'::regnamespace, 'api'::regnamespace)""").split()
        writes = {"api.sync_push", "sync.apply", "sync.attempt", "sync.meant", "sync.forget_notes", "sync.forget_gone", "galley.rehash", "galley.note",
                  "galley.empty_trash", "galley.clean_up", "galley.make_months", "galley.fold_months", "api.workspace_import"}
        says_no = {"galley.refuse", "galley.refuse_sent", "sync.refuse_request", "sync.check_caller"}
        self.assertEqual({f for f in got if not f.startswith(("sync.apply_", "sync.update_", "sync.import_", "galley.purge_"))} - writes, says_no)


if __name__ == "__main__":
    unittest.main()
