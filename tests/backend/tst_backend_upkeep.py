"""What is kept, what is thrown away, what an agency may have, and what is asked of figures."""
import json
import unittest

from cluster import ADMIN, Cluster
from session import Client, Session, update
from tenants import PEOPLE, PLACES, ident, insert, literal, of, person, row, world
from tst_backend_push import fresh

POST, TARGET, ASSET = of("posts", "A1"), of("post_targets", "A1"), of("assets", "A1")
NATURAL = "3dff5f13-5343-8acf-b123-ad68be606bd6"  # as naturalKeyId() makes it
OLD = "now() - interval '40 days'"


class Upkeep(unittest.TestCase):
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
        session = Session(self.cluster, self.database, ADMIN)
        self.addCleanup(session.close)
        session.ask("SET ROLE galley_owner")
        return session

    def worker(self, question):
        return self.cluster.psql("postgres", self.database, f"SET ROLE galley_worker; {question}").splitlines()

    def trash(self, table, row_id, age=OLD):
        self.cluster.psql("postgres", self.database, f"""SET session_replication_role = replica;
            UPDATE galley.{table} SET deleted_at = {age} WHERE id = '{row_id}'""")

    def cleaned(self, at="now()"):
        return json.loads(self.worker(f"SELECT galley.clean_up({at})")[0])

    def answer(self, client, *changes):
        got = client.push(*changes)
        return got["status"], got.get("code"), got.get("fields")

    # The trash

    def testWhatWasLongInTheTrashGoesWithAllThatBelongsToIt(self):
        owner, client = self.owner(), self.client("owner").pull()
        owner.ask("UPDATE galley.approvals SET decision = 'pending', decided_at = NULL")
        self.trash("posts", POST)
        self.trash("posts", of("posts", "A2"), "now() - interval '20 days'")
        self.assertEqual(self.cleaned()["purged"], 1)
        for table in ("post_targets", "post_parts", "post_media", "post_revisions", "post_tags", "post_metrics_latest", "approvals"):
            self.assertEqual(owner.ask(f"SELECT count(*) FROM galley.{table} WHERE brand_id = '{of('brands', 'A1')}'"), ["0"], table)
        self.assertEqual(owner.ask(f"SELECT count(*) FROM galley.posts WHERE id IN ('{POST}', '{of('posts', 'A2')}')"), ["1"])
        shown = client.pull().shown()
        self.assertNotIn(("posts", POST), shown)
        self.assertNotIn(("post_targets", TARGET), shown)

    def testWhatIsUsedOrWasDecidedStays(self):
        self.cluster.psql("postgres", self.database, "SET session_replication_role = replica; UPDATE galley.approvals SET decision = 'approved'")
        for table, row_id in (("posts", POST), ("assets", ASSET), ("tags", of("tags", "A1")), ("accounts", of("accounts", "A1"))):
            self.trash(table, row_id)
        owner = self.owner()
        owner.ask(f"UPDATE galley.post_media SET asset_id = '{ASSET}' WHERE id = '{of('post_media', 'A1')}'")
        self.cleaned()
        for table, row_id in (("posts", POST), ("assets", ASSET), ("accounts", of("accounts", "A1"))):
            self.assertEqual(owner.ask(f"SELECT count(*) FROM galley.{table} WHERE id = '{row_id}'"), ["1"], table)

    def testPeopleCannotCleanUp(self):
        for role in ("authenticated", "anon"):
            with self.assertRaises(RuntimeError):
                self.cluster.psql("postgres", self.database, f"SET ROLE {role}; SELECT galley.clean_up()")

    def testAnswersAreForgottenAndTheirSetsNeverAppliedAgain(self):
        client = self.client("editor")
        sent = client.set(fresh("tags"))
        client.send_sets([sent])
        self.assertEqual(self.cleaned("now() + interval '29 days'")["answers"], 0)
        self.assertEqual(self.cleaned("now() + interval '31 days'")["answers"], 1)
        self.owner().ask(f"UPDATE galley.tags SET name = 'later' WHERE id = '{sent['changes'][0]['id']}'")
        again = client.send_sets([sent])["results"][0]
        self.assertEqual((again["status"], again["code"], again["dup"]), ("rejected", "expired", True))

    def testWhoeverWasAwayTooLongBeginsAnew(self):
        away, here = self.client("viewer").pull(), self.client("editor")
        cursor = away.cursors[of("brands", "A1")]
        self.owner().ask(f"DELETE FROM galley.post_tags WHERE id = '{of('post_tags', 'A1')}'")
        here.pull()
        self.cleaned()
        self.assertEqual(self.cleaned("now() + interval '89 days'")["forgotten"], 0)
        self.owner().ask(f"UPDATE galley.tags SET colour = 'x' WHERE id = '{of('tags', 'A1')}'")
        here.pull()
        self.assertGreater(self.cleaned("now() + interval '91 days'")["forgotten"], 0)
        got = away.page([{"cursor": cursor, "scopes": [of("brands", "A1")]}])["groups"][0]
        self.assertEqual(got["reset"], [of("brands", "A1")])
        # Whoever read it when it went has nothing to read again.
        self.assertEqual(here.page([{"cursor": here.cursors[of("brands", "A1")], "scopes": [of("brands", "A1")]}])["groups"][0]["reset"], [])
        away.forget()
        self.assertEqual(set(away.pull().shown()) & {("post_tags", of("post_tags", "A1"))}, set())

    # Limits and bytes

    def testAnAgencyHasNoMoreThanItMay(self):
        agency, owner = of("agencies", "A"), self.client("owner")
        count = int(self.owner().ask(f"SELECT count(*) FROM galley.brands WHERE agency_id = '{agency}' AND deleted_at IS NULL")[0])
        self.owner().ask(f"""UPDATE galley.agencies SET limits = '{{"brands": {count + 1}}}' WHERE id = '{agency}'""")
        brands = [{**fresh("brands", "A1"), "id": ident("limit", n)} for n in range(2)]
        self.assertEqual([self.answer(owner, b) for b in brands], [("ok", None, None), ("rejected", "quota", ["brands"])])
        trash = update("brands", brands[0]["id"], {"deleted_at": None}, {"deleted_at": 1792486800000})
        back = update("brands", brands[0]["id"], {"deleted_at": 1792486800000}, {"deleted_at": None})
        self.assertEqual(self.answer(owner, trash)[0], "ok")
        self.assertEqual(self.answer(owner, brands[1])[0], "ok")
        self.assertEqual(self.answer(owner, back)[:2], ("rejected", "quota"))
        # Another agency's limit is its own.
        self.assertEqual(self.answer(self.client("foreigner"), {**fresh("brands", "B1"), "id": ident("limit", "b")})[0], "ok")

    def testTwoAtOnceDoNotShareTheLastSeat(self):
        agency = of("agencies", "A")
        count = int(self.owner().ask(f"SELECT count(*) FROM galley.accounts WHERE agency_id = '{agency}' AND deleted_at IS NULL")[0])
        self.owner().ask(f"""UPDATE galley.agencies SET limits = '{{"accounts": {count + 1}}}' WHERE id = '{agency}'""")
        clients = [self.client("owner"), self.client("admin")]
        changes = [{**fresh("accounts", "A1", platform_account_id=f"n{n}"), "id": ident("seat", n)} for n in range(2)]
        clients[0].ask("BEGIN")
        first = clients[0].push(changes[0])
        clients[1].send(f"SELECT api.sync_push('{clients[1].device}', 1, {literal([clients[1].set(changes[1])])}::jsonb)")
        self.assertTrue(clients[1].waits())
        clients[0].ask("COMMIT")
        second = json.loads(clients[1].answer()[0])["results"][0]
        self.assertEqual((first["status"], second["status"], second.get("code")), ("ok", "rejected", "quota"))

    def testAnAssetIsStoredOnlyWhenItsBytesAreHere(self):
        client = self.client("editor").pull()
        sha256 = client.shown()[("assets", ASSET)]["sha256"]
        stored = update("assets", ASSET, {"state": "local"}, {"state": "stored"})
        self.assertEqual(self.answer(client, stored), ("rejected", "needs_blob", ["sha256"]))
        for place, name in ((of("brands", "B1"), "original.png"), (of("brands", "A1"), "thumb256.png")):
            self.put(f"{place}/{sha256}/{name}")
            self.assertEqual(self.answer(client, stored)[1], "needs_blob", name)
        self.put(f"{of('brands', 'A1')}/{sha256}/original.png")
        self.assertEqual(self.answer(client, stored)[0], "ok")
        other = update("assets", ASSET, {"sha256": sha256}, {"sha256": "0" * 64})
        self.assertEqual(self.answer(client, other)[1], "needs_blob")

    def put(self, name):
        self.cluster.psql("postgres", self.database, f"""INSERT INTO storage.objects (bucket_id, name, version, metadata)
            VALUES ('brand-assets', '{name}', '1', '{{"size": 3}}')""")

    # Figures

    def report(self, metric, value, at, place="A1"):
        return (f"INSERT INTO galley.post_metrics VALUES ('{of('agencies', place)}', '{of('brands', place)}', '{of('post_targets', place)}',"
                f" {literal(metric)}, {value}, {at});")

    def testTheNewestFigureIsWhatDesktopsAreTold(self):
        self.worker(self.report("likes", 5, "now() - interval '1 hour'") + self.report("likes", 9, "now()") + self.report("likes", 7, "now() - interval '2 hours'"))
        latest = [r for (t, _), r in self.client("viewer").pull().shown().items() if t == "post_metrics_latest" and r["metric"] == "likes"]
        self.assertEqual([(r["target_id"], r["value"]) for r in latest], [(TARGET, 9)])
        # Known from a desktop: the same row has the same id everywhere.
        self.assertEqual(self.owner().ask("SELECT galley.natural_id('post_tags', ARRAY['01928000-0000-7000-8000-00000000000a', '01928000-0000-7000-8000-00000000000b'])"),
                         [NATURAL])

    def testMonthsAreMadeAndFoldedAndNothingOfADayIsLost(self):
        self.worker("SELECT galley.make_months('2025-08-15', 2)")
        self.assertEqual(self.worker("SELECT galley.make_months('2025-08-15', 2)"), ["0"])
        self.worker(self.report("likes", 1, "'2025-08-03T10:00Z'") + self.report("likes", 4, "'2025-08-03T23:59Z'")
                    + self.report("likes", 6, "'2025-08-04T00:00Z'") + self.report("likes", 8, "'2025-09-01T00:00Z'"))
        with self.assertRaises(RuntimeError):
            self.worker(self.report("likes", 1, "'1999-01-01'"))
        self.assertEqual(self.worker("SELECT galley.fold_months('2025-09-20')"), ["1"])
        self.assertEqual(self.worker("SELECT date, value FROM galley.post_metrics_daily ORDER BY date"), ["2025-08-03|4", "2025-08-04|6"])
        self.assertEqual(self.worker("SELECT value FROM galley.post_metrics"), ["8"])

    def testFiguresOfSeveralNetworksAreSummedOnceEach(self):
        """The known mistake: joined to its targets and tags a figure counts many times, and every report of it again."""
        owner = self.owner()
        second = {**row("post_targets", "A1", "second"), "id": ident("second target")}
        owner.ask(insert("post_targets", second).rstrip(";\n"))
        for at in ("now() - interval '1 day'", "now()"):
            owner.ask(self.report("likes", 3, at).rstrip(";"))
            owner.ask(self.report("likes", 4, at).replace(TARGET, second["id"]).rstrip(";"))
        got = owner.ask(f"SELECT targets, published, metrics ->> 'likes' FROM galley.post_performance WHERE post_id = '{POST}'")
        self.assertEqual(got, ["2|0|7"])

    def testWhatHasEndedIsSaidBeforeWhatWillEnd(self):
        owner, account, connection = self.owner(), of("accounts", "A1"), of("connections", "A1")
        owner.ask(f"UPDATE galley.accounts SET connection_id = '{connection}' WHERE id = '{account}'")
        for status, expires, verified, active, health in (
                ("connected", "- interval '1 minute'", "now()", True, "expired"), ("expired", "+ interval '1 year'", "now()", True, "expired"),
                ("revoked", "+ interval '2 days'", "now()", True, "revoked"), ("connected", "+ interval '2 days'", "now()", True, "expiring_soon"),
                ("connected", "+ interval '1 year'", "NULL", True, "unverified"), ("error", "+ interval '1 year'", "now()", True, "error"),
                ("connected", "+ interval '1 year'", "now()", False, "paused"), ("disconnected", "+ interval '1 year'", "now()", True, "disconnected"),
                ("connected", "+ interval '1 year'", "now()", True, "healthy")):
            owner.ask(f"""UPDATE galley.connections SET status = '{status}', token_expires_at = now() {expires}, last_verified_at = {verified}
                WHERE id = '{connection}'; UPDATE galley.accounts SET active = {active} WHERE id = '{account}'""")
            self.assertEqual(owner.ask(f"SELECT health FROM galley.account_health WHERE account_id = '{account}'"), [health], (status, expires))

    def testScreensAreAnsweredAndShowNobodyElses(self):
        self.worker("".join(self.report("likes", 3, "now()", place) for place in ("A1", "A2", "B1")))
        self.cluster.psql("postgres", self.database, """SET session_replication_role = replica; UPDATE galley.posts SET content_state = 'in_review',
            scheduled_local = '2026-10-22T07:45'; UPDATE galley.post_targets SET delivery_state = 'published';
            UPDATE galley.approvals SET decision = 'pending'; UPDATE galley.assets SET licence_until = '2020-01-01', usage_count = 0""")
        views = ("post_performance", "account_health", "approval_inbox", "account_days", "asset_attention", "engagement_hours", "post_metrics")
        for name, (agency, role, _) in PEOPLE.items():
            client = self.client(name)
            mine = {of("brands", p) for p in PLACES if PLACES[p][1] and agency == PLACES[p][0] and name != "gone"
                    and (role in ("admin", "owner") or (p == "A1" and name != "stranger"))}
            for view in views:
                self.assertEqual(set(client.ask(f"SELECT DISTINCT brand_id FROM galley.{view} WHERE brand_id IS NOT NULL")), mine, f"{view} for {name}")
        owner = self.owner()
        self.assertEqual(owner.ask(f"SELECT stale FROM galley.approval_inbox WHERE brand_id = '{of('brands', 'A1')}'"), ["t"])
        self.assertEqual(owner.ask(f"SELECT day, queued FROM galley.account_days WHERE brand_id = '{of('brands', 'A1')}'"), ["2026-10-22|1"])
        self.assertEqual(owner.ask(f"SELECT weekday, hour, posts, engagement FROM galley.engagement_hours WHERE brand_id = '{of('brands', 'A1')}'"),
                         ["3|7|1|3"])
        self.assertEqual(owner.ask(f"SELECT expiring FROM galley.asset_attention WHERE asset_id = '{ASSET}'"), ["t"])


if __name__ == "__main__":
    unittest.main()
