"""Derived columns on the server, held to the vectors that hold the desktop to them."""
import json
import unittest
from datetime import datetime, timezone

from cluster import ROOT, Cluster

DERIVE = json.loads((ROOT / "tests/data/vectors/derive.json").read_text(encoding="utf-8"))
ZONES = json.loads((ROOT / "tests/data/timezones/wall-to-utc.json").read_text(encoding="utf-8"))
FOUNDATION = """
    SET ROLE galley_owner;
    INSERT INTO galley.agencies (id, name) VALUES ('00000000-0000-7000-8000-00000000000a', 'A');
    INSERT INTO galley.brands (id, agency_id, name) VALUES ('00000000-0000-7000-8000-00000000000b', '00000000-0000-7000-8000-00000000000a', 'B');
"""
OF = "'00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'"
POST = "00000000-0000-7000-8000-00000000000c"


def literal(value):
    if value is None:
        return "NULL"
    if isinstance(value, (dict, list)):
        value = json.dumps(value, ensure_ascii=False)
    return "'" + str(value).replace("'", "''") + "'"


class Derived(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("derived")
        cls.cluster.migrate("derived")

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()

    def ask(self, text):
        return self.cluster.psql("galley_admin", "derived", text).splitlines()

    def insert(self, table, fields):
        names = ["agency_id", "brand_id", *fields]
        return (f"INSERT INTO galley.{table} ({', '.join(names)}) VALUES ({OF}, "
                + ", ".join(literal(value) for value in fields.values()) + ");\n")

    def build(self, case):
        """The rows of a vector, children first where they stand first, and the hash that its triggers made of them."""
        script = self.insert("posts", {"id": POST, **{k: case["post"][k] for k in ("title", "body", "content_type", "settings") if k in case["post"]}})
        accounts = {t["account_id"]: t["platform"] for t in case["targets"]}
        for number, (account, platform) in enumerate(accounts.items()):
            script += self.insert("accounts", {"id": account, "platform": platform, "platform_account_id": number, "username": "u", "kind": "page"})
        for target in case["targets"]:
            if target.get("destination_id"):
                script += self.insert("destinations", {"id": target["destination_id"], "account_id": target["account_id"], "kind": "board",
                                                       "external_id": target["destination_id"], "name": "d"}).replace(");\n", ") ON CONFLICT DO NOTHING;\n")
        for table, rows in (("post_targets", case["targets"]), ("post_parts", case["parts"])):
            for row in rows:
                script += self.insert(table, {"post_id": POST, **row})
        for number, row in enumerate(case["media"]):
            row = dict(row)
            sha256 = row.pop("sha256", None)
            if sha256:
                row["asset_id"] = f"00000000-0000-7000-8000-0000000001{number:02}"
                script += self.insert("assets", {"id": row["asset_id"], "filename": "f", "mime": "image/png", "kind": "image", "bytes": 1,
                                                 "sha256": sha256})
            script += self.insert("post_media", {"post_id": POST, **row})
        return script

    def testContentHash(self):
        self.assertGreater(len(DERIVE["content_hash"]), 10)
        for case in DERIVE["content_hash"]:
            with self.subTest(case["name"]):
                got = self.ask(FOUNDATION + self.build(case) + "SELECT content_hash, galley.content_hash(posts) FROM galley.posts; ROLLBACK;")
                self.assertEqual(got, [f"{case['content_hash']}|{case['content_hash']}"])

    def testInstants(self):
        script = FOUNDATION + self.insert("accounts", {"id": POST, "platform": "x", "platform_account_id": 1, "username": "u", "kind": "page"})
        expected = []
        for number, case in enumerate(DERIVE["scheduled_at"]):
            post, target = (f"00000000-0000-7000-{kind}000-{number:012}" for kind in "8a")
            script += self.insert("posts", {"id": post, "title": case["name"], "scheduled_local": case["post"].get("scheduled_local"),
                                            "scheduled_zone": case["post"].get("scheduled_zone"), "scheduled_fold": case["post"].get("scheduled_fold") or 0})
            script += self.insert("post_targets", {"id": target, "post_id": post, "account_id": POST, "platform": "x",
                                                   "scheduled_local_override": case["target"].get("scheduled_local_override")})
            expected.append([case["name"], *(str(case[k]) if case[k] is not None else "" for k in ("scheduled_at", "target_scheduled_at"))])
        got = self.ask(script + """SELECT title, (extract(epoch FROM p.scheduled_at) * 1000)::bigint, (extract(epoch FROM t.scheduled_at) * 1000)::bigint
            FROM galley.posts p JOIN galley.post_targets t ON t.post_id = p.id ORDER BY p.id; ROLLBACK;""")
        self.assertEqual([line.split("|") for line in got], expected)

    def testClockChangesOfManyZones(self):
        asked, expected = [], []
        for case in ZONES["cases"]:
            for fold, key in ((0, "utc"), (1, "utc_second")):
                if key in case:
                    asked.append(f"({literal(case['wall'])}, {literal(case['zone'])}, {fold})")
                    instant = datetime.strptime(case[key], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
                    expected.append(f"{case['zone']} {case['wall']} {fold}|{int(instant.timestamp())}")
        got = self.ask(f"""SET ROLE galley_owner; SELECT zone || ' ' || replace(wall::timestamp::text, ' ', 'T') || ' ' || fold,
            extract(epoch FROM galley.instant(wall::timestamp, zone, fold))::bigint FROM (VALUES {', '.join(asked)}) AS v (wall, zone, fold)""")
        self.assertEqual(got, expected)

    def testAChangeAnywhereInAPostChangesItsHash(self):
        case = next(c for c in DERIVE["content_hash"] if c["targets"] and c["media"])
        got = self.ask(FOUNDATION + self.build(case) + """
            SELECT content_hash FROM galley.posts;
            UPDATE galley.post_targets SET body_override = 'anew';
            SELECT content_hash FROM galley.posts;
            UPDATE galley.assets SET sha256 = repeat('ab', 32) WHERE id = (SELECT asset_id FROM galley.post_media WHERE asset_id IS NOT NULL LIMIT 1);
            SELECT content_hash FROM galley.posts;
            DELETE FROM galley.post_media;
            SELECT content_hash FROM galley.posts;
            UPDATE galley.posts SET description = 'for us only';
            SELECT content_hash FROM galley.posts;
            ROLLBACK;""")
        self.assertEqual(len(set(got)), 4)
        self.assertEqual(got[3], got[4])

    def testMovingAPostMovesItsTargets(self):
        got = self.ask(FOUNDATION + self.insert("accounts", {"id": POST, "platform": "x", "platform_account_id": 1, "username": "u", "kind": "page"})
            + self.insert("posts", {"id": POST, "title": "t", "scheduled_local": "2026-10-22T07:45", "scheduled_zone": "Europe/Berlin"})
            + self.insert("post_targets", {"id": POST, "post_id": POST, "account_id": POST, "platform": "x"}) + """
            UPDATE galley.posts SET scheduled_local = '2026-10-23T07:45';
            SELECT to_char(scheduled_at AT TIME ZONE 'UTC', 'DD HH24:MI') FROM galley.post_targets; ROLLBACK;""")
        self.assertEqual(got, ["23 05:45"])

    def testRevisionsAndUsesAreCounted(self):
        got = self.ask(FOUNDATION + self.insert("posts", {"id": POST, "title": "t"})
            + self.insert("assets", {"id": POST, "filename": "f", "mime": "image/png", "kind": "image", "bytes": 1})
            + "".join(self.insert("post_revisions", {"id": f"00000000-0000-7000-8000-00000000010{n}", "post_id": POST, "revision": 1,
                                                     "row_table": "posts", "row_id": POST, "field": "body", "body": "x"}) for n in (1, 2))
            + self.insert("asset_usage", {"id": POST, "asset_id": POST, "used_in": "post", "used_id": POST, "used_at": "2026-10-20"}) + """
            SELECT revision, usage_count FROM galley.posts, galley.assets;
            DELETE FROM galley.asset_usage;
            SELECT usage_count FROM galley.assets; ROLLBACK;""")
        self.assertEqual(got, ["2|1", "0"])


if __name__ == "__main__":
    unittest.main()
