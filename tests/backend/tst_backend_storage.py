"""Files: who may put, read and remove them, what they may be, and how much."""
import json
import unittest

from cluster import Cluster
from tenants import PEOPLE, PLACES, STAFF, claims, literal, of, row, world

BUCKET = "brand-assets"


def name(place, letter="a", purpose="original.png"):
    return f"{of('brands', place) if PLACES[place][1] else of('agencies', place)}/{letter * 64}/{purpose}"


class Storage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("template")
        cls.cluster.migrate("template")
        cls.cluster.psql("postgres", "template", world())

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()

    def setUp(self):
        self.database = self._testMethodName.lower()
        self.cluster.create(self.database, "template")

    def gate(self, who, *calls):
        """The answers of calls made by somebody in one transaction."""
        text = f"SET LOCAL request.jwt.claims = {literal(claims(who))};"
        for function, *arguments in calls:
            text += f"SELECT gate.{function}({', '.join('ARRAY' + str(a) if isinstance(a, list) else literal(a) for a in arguments)});"
        answers = [json.loads(line) for line in self.cluster.psql("authenticator", self.database, text).splitlines()]
        return answers[0] if len(answers) == 1 else answers

    def sql(self, text):
        return self.cluster.psql("postgres", self.database, text).strip()

    def put(self, who, key, size=10, mime="image/png", upsert=False):
        return self.gate(who, ("object_put", BUCKET, key, size, mime, '"etag"', None, upsert))

    def used(self):
        return int(self.sql(f"SELECT coalesce((SELECT bytes FROM gate.usage WHERE agency_id = '{of('agencies', 'A')}'), 0)"))

    def testEveryoneEverywhere(self):
        for place in PLACES:
            self.put({"A": "owner", "B": "foreigner"}[place[0]], name(place))
        for who, (agency, role, brand_role) in PEOPLE.items():
            for place in PLACES:
                here = agency == PLACES[place][0] and who != "gone"
                rules = here and role in ("admin", "owner")
                reads = rules or (here and (not PLACES[place][1] or (place == "A1" and brand_role is not None)))
                writes = rules or (here and place == "A1" and brand_role is not None and STAFF.index(brand_role) >= 1)
                with self.subTest(who=who, place=place):
                    self.assertEqual(self.gate(who, ("object_info", BUCKET, name(place))).get("error"), None if reads else "NoSuchKey")
                    self.assertEqual(len(self.gate(who, ("object_list", BUCKET, name(place).split("/")[0], 10, 0))), 1 if reads else 0)
                    self.assertEqual(self.put(who, name(place, "b"), upsert=True).get("error"), None if writes else "AccessDenied")
                    self.sql("DELETE FROM storage.objects WHERE name LIKE '%/bbb%'")

    def testTellsAnObjectAsItWasPut(self):
        made = self.put("editor", name("A1"))
        info = self.gate("viewer", ("object_info", BUCKET, name("A1")))
        self.assertEqual({**info, "created_at": "", "updated_at": ""},
                         {"id": made["id"], "version": made["version"], "name": name("A1"), "size": 10, "mime": "image/png", "etag": '"etag"',
                          "cache": "no-cache", "created_at": "", "updated_at": ""})
        self.assertEqual(self.gate("nobody", ("object_signed", BUCKET, name("A1")))["id"], made["id"])
        self.assertEqual(self.gate("editor", ("object_info", BUCKET, name("A1", "c")))["error"], "NoSuchKey")
        self.assertEqual(self.gate("editor", ("object_info", "elsewhere", name("A1")))["error"], "NoSuchBucket")

    def testNeverChangesWhatIsThereUnlessTold(self):
        first = self.put("editor", name("A1"))
        self.assertEqual(self.put("editor", name("A1")), {"error": "KeyAlreadyExists"})
        again = self.put("editor", name("A1"), 30, upsert=True)
        self.assertEqual((again["id"], again["was"]), (first["id"], first["version"]))
        self.assertNotEqual(again["version"], first["version"])
        self.assertEqual(self.used(), 30)

    def testRefusesNamesThatAreNone(self):
        good = name("A1")
        for key in ("", "/", "..", good + "/", good.replace("original", "..%2f"), good.replace(".png", ""), good.replace("/a", "//a"), "../" + good,
                    good.replace("original", "originál"), good.upper(), good.replace("original", "other/original"), good[1:], good + "\n",
                    good.replace("a" * 64, "a" * 63), f"{'x' * 36}/{'a' * 64}/original.png", good.replace("original.png", "original.p.ng")):
            self.assertIn(self.gate("owner", ("object_check", BUCKET, key, 1, "image/png", False)).get("error"), ("InvalidKey", "AccessDenied"), key)
            self.assertEqual(self.gate("owner", ("object_info", BUCKET, key)).get("error"), "NoSuchKey", key)
            self.assertEqual(self.gate("owner", ("object_list", BUCKET, key[:10], 10, 0)), [])

    def testRefusesKindsAndSizes(self):
        check = lambda size, mime: self.gate("editor", ("object_check", BUCKET, name("A1"), size, mime, False)).get("error")
        for mime in ("text/html", "image", "application/octet-stream", "", "application/pdf2"):
            self.assertEqual(check(1, mime), "InvalidMimeType", mime)
        for mime in ("image/png", "IMAGE/PNG", "video/mp4", "application/pdf"):
            self.assertIsNone(check(1, mime), mime)
        self.assertEqual(check(2 ** 31 + 1, "video/mp4"), "EntityTooLarge")

    def testKeepsToTheQuota(self):
        self.sql(f"UPDATE galley.agencies SET limits = '{{\"bytes\": 100}}' WHERE id = '{of('agencies', 'A')}'")
        self.assertNotIn("error", self.put("editor", name("A1", "a"), 60))
        self.assertEqual(self.put("editor", name("A1", "b"), 41), {"error": "QuotaExceeded", "used": 60, "limit": 100})
        opened = self.gate("editor", ("upload_open", BUCKET, name("A1", "c"), 30, "image/png", None, False))
        self.assertEqual(self.put("editor", name("A1", "d"), 11)["error"], "QuotaExceeded")  # what is on its way counts
        _, finished = self.gate("editor", ("upload_close", opened["id"]), ("object_put", BUCKET, name("A1", "c"), 30, "image/png", "e", None, False))
        self.assertNotIn("error", finished)
        self.assertEqual(self.used(), 90)
        self.assertNotIn("error", self.put("foreigner", name("B1"), 1000))  # of another agency

    def testRemovesOnlyWhatNothingNames(self):
        asset = row("assets", "A1")
        used = f"{of('brands', 'A1')}/{asset['sha256']}/original.png"
        self.put("editor", used)
        self.put("editor", name("A1"))
        self.put("foreigner", name("B1"))
        self.assertEqual(self.gate("viewer", ("object_delete", BUCKET, [name("A1")])), [])
        gone = self.gate("editor", ("object_delete", BUCKET, [used, name("A1"), name("B1"), name("A1", "f"), "nonsense"]))
        self.assertEqual([g["name"] for g in gone], [name("A1")])
        self.assertEqual(self.used(), 10)

    def testUploadsGoOnWhereTheyStopped(self):
        made = self.gate("editor", ("upload_open", BUCKET, name("A1"), 30, "image/png", "max-age=3600", False))
        self.assertEqual((made["bytes"], made["received"], made["cache"]), (30, 0, "max-age=3600"))
        receive = lambda who, since, until: self.gate(who, ("upload_receive", made["id"], since, until))
        self.assertEqual(receive("editor", 0, 20), {"received": 20})
        self.assertEqual(receive("editor", 0, 20), {"error": "Conflict", "received": 20})
        self.assertEqual(receive("editor", 20, 31), {"error": "Conflict", "received": 20})
        self.assertEqual(receive("manager", 20, 30), {"error": "NoSuchUpload"})
        self.assertEqual(self.gate("manager", ("upload_close", made["id"])), {"error": "NoSuchUpload"})
        self.assertEqual(self.gate("editor", ("upload_find", made["id"]))["received"], 20)
        self.sql("UPDATE gate.upload SET expires_at = now() - interval '1 second'")
        self.assertEqual(receive("editor", 20, 30), {"error": "NoSuchUpload"})
        self.assertEqual(self.gate("nobody", ("uploads_over",)), [made["id"]])
        self.assertEqual(self.gate("nobody", ("uploads_over",)), [])

    def testListsAPageAtATime(self):
        for letter in "abcde":
            self.put("editor", name("A1", letter))
        place = of("brands", "A1")
        pages = [self.gate("viewer", ("object_list", BUCKET, place + "/", 2, skip)) for skip in (0, 2, 4, 6)]
        self.assertEqual([[o["name"] for o in page] for page in pages],
                         [[name("A1", x) for x in part] for part in ("ab", "cd", "e", "")])


if __name__ == "__main__":
    unittest.main()
