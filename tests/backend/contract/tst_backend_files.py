"""/storage/v1 over HTTP: what goes in comes out, in one piece or in parts, to whom it may, and whatever breaks on the way."""
import base64
import fcntl
import hashlib
import json
import os
import pathlib
import signal
import socket
import sys
import tempfile
import time
import unittest

import services
import tenants
from cluster import Cluster
from services import Galleyd, sign
from tenants import of

BUCKET = "brand-assets"
PNG = "image/png"


def token(who, **more):
    now = int(time.time())
    return sign({**json.loads(tenants.claims(who) or "{}"), "role": "authenticated", "aud": "authenticated", "exp": now + 600, **more})


def key(data, place="A1", purpose="original.png"):
    return f"{of('brands', place) if tenants.PLACES[place][1] else of('agencies', place)}/{hashlib.sha256(data).hexdigest()}/{purpose}"


def encoded(**items):
    return ",".join(f"{k} {base64.b64encode(v.encode()).decode()}" for k, v in items.items())


class Files(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("files")
        cls.cluster.migrate("files")
        cls.cluster.psql("postgres", "files", tenants.world())
        cls.folder = tempfile.TemporaryDirectory(prefix="galley-media-")
        cls.start()
        cls.made = 0

    @classmethod
    def start(cls):
        cls.galleyd = Galleyd(f"host={cls.cluster.folder} user=authenticator dbname=files", "--requests-per-second", "100000", "--media", cls.folder.name, "--body-timeout", "2000")
        cls.galleyd.prefix = "/storage/v1"

    def data(self, size=1000):
        Files.made += 1
        return (f"file {Files.made} ".encode() * (size // 6 + 1))[:size]

    def ask(self, method, path, body=None, who="editor", **headers):
        headers = {k.replace("_", "-"): v for k, v in headers.items()}
        if who:
            headers["Authorization"] = f"Bearer {token(who) if '.' not in who else who}"
        if isinstance(body, (dict, list)):
            headers["Content-Type"], body = "application/json", json.dumps(body).encode()
        return self.galleyd.request(method, path, headers, body)

    def put(self, data, name=None, who="editor", **headers):
        return self.ask("POST", f"/object/{BUCKET}/{name or key(data)}", data, who, **{"Content_Type": PNG, **headers})

    def get(self, name, who="editor", **headers):
        return self.ask("GET", f"/object/{BUCKET}/{name}", None, who, **headers)

    def refused(self, answer, status, code, http=400):
        self.assertEqual((answer.status, answer.json and answer.json.get("statusCode"), answer.json and answer.json.get("code")), (http, str(status), code), repr(answer))

    def test_gives_back_what_it_was_given(self):
        data = self.data(3_000_000)
        answer = self.put(data)
        self.assertEqual((answer.status, answer.json["Key"]), (200, f"{BUCKET}/{key(data)}"), repr(answer))
        got = self.get(key(data))
        self.assertEqual((got.status, got.body, got.headers["content-type"], got.headers["etag"]), (200, data, PNG, f'"{hashlib.md5(data).hexdigest()}"'))
        head = self.ask("HEAD", f"/object/authenticated/{BUCKET}/{key(data)}")
        self.assertEqual((head.status, head.headers["content-length"], head.body), (200, str(len(data)), b""))
        info = self.ask("GET", f"/object/info/{BUCKET}/{key(data)}").json
        self.assertEqual((info["size"], info["content_type"], info["etag"]), (len(data), PNG, got.headers["etag"]))
        self.assertEqual(self.get(key(data), If_None_Match=got.headers["etag"]).status, 304)
        self.assertIn("attachment; filename*=UTF-8''a%20b.png", self.ask("GET", f"/object/{BUCKET}/{key(data)}?download=a%20b.png").headers["content-disposition"])

    def test_gives_any_part(self):
        data = self.data(100_000)
        self.put(data)
        for asked, first, last in (("0-0", 0, 0), ("0-", 0, 99_999), ("99999-", 99_999, 99_999), ("-1", 99_999, 99_999), ("500-999", 500, 999), ("50000-9999999", 50_000, 99_999), ("-999999", 0, 99_999)):
            got = self.get(key(data), Range=f"bytes={asked}")
            self.assertEqual((got.status, got.body, got.headers["content-range"]), (206, data[first:last + 1], f"bytes {first}-{last}/100000"))
        for asked in ("100000-", "-0", "999999-9999999"):
            got = self.get(key(data), Range=f"bytes={asked}")
            self.refused(got, 416, "InvalidRange", 416)
            self.assertEqual(got.headers["content-range"], "bytes */100000")
        for asked in ("bytes=5-4", "bytes=a-b", "bytes=0-1,5-6", "items=0-1", "bytes=", "bytes=--1"):
            self.assertEqual(self.get(key(data), Range=asked).status, 200)

    def test_takes_a_name_once(self):
        data = self.data()
        self.put(data)
        self.refused(self.put(data), 409, "KeyAlreadyExists")
        self.assertEqual(self.put(data, x_upsert="true").status, 200)
        thumb = key(data, purpose="thumb256.png")
        self.put(b"first", thumb)
        self.put(b"second one", thumb, x_upsert="true")
        self.assertEqual(self.get(thumb).body, b"second one")
        kept = [p.name for p in pathlib.Path(self.folder.name).rglob("thumb256*") if hashlib.sha256(data).hexdigest() in str(p)]
        self.assertEqual(len(kept), 1, "the replaced bytes are gone")

    def test_takes_the_bytes_that_the_name_says(self):
        self.refused(self.put(b"other bytes", key(self.data())), 400, "BadDigest")
        self.assertEqual(list(pathlib.Path(self.folder.name).rglob("once-*")), [])

    def test_keeps_tenants_apart(self):
        data = self.data()
        self.put(data)
        for who in ("stranger", "foreigner", "contact", "gone"):
            self.refused(self.get(key(data), who), 404, "NoSuchKey")
            self.refused(self.ask("GET", f"/object/info/{BUCKET}/{key(data)}", None, who), 404, "NoSuchKey")
            self.refused(self.ask("POST", f"/object/sign/{BUCKET}/{key(data)}", {"expiresIn": 60}, who), 404, "NoSuchKey")
            self.refused(self.put(self.data(), key(self.data()), who), 403, "AccessDenied")
            self.assertEqual(self.ask("POST", f"/object/list/{BUCKET}", {"prefix": key(data).rsplit("/", 1)[0]}, who).json, [])
            self.refused(self.ask("DELETE", f"/object/{BUCKET}/{key(data)}", None, who), 404, "NoSuchKey")
        self.assertEqual(self.get(key(data)).status, 200)

    def test_refuses_names_that_lead_elsewhere(self):
        data = self.data()
        brand = of("brands", "A1")
        for name in ("../../etc/passwd", f"{brand}/../{brand}/{'a' * 64}/original.png", f"{brand}/%2e%2e/x", f"{brand}//{'a' * 64}/original.png", "..%2f..%2fx", f"{brand}/{'a' * 64}/original.png/",
                     f"{brand}/{'a' * 64}/.original.png", f"{brand}/{'a' * 64}/origin%C3%A9l.png", f"{brand}/{'A' * 64}/original.png", f"{brand}/{'a' * 63}/original.png", f"{brand}/{'a' * 64}/secret.png",
                     f"{brand}/{'a' * 64}/original.png%5c", f"{brand}/{'a' * 64}/original.p%EF%BC%8Eg", "x", "x" * 600):
            answer = self.put(data, name)
            self.assertIn((answer.status, (answer.json or {}).get("code")), ((400, "InvalidKey"), (400, "AccessDenied")), name)
        self.assertIn(self.put(data, key(data) + "%00").status, (400,))
        self.refused(self.ask("POST", "/object/other/" + key(data), data, Content_Type=PNG), 404, "NoSuchBucket")
        self.assertEqual([p for p in pathlib.Path(self.folder.name).rglob("*") if p.is_file() and p.read_bytes() == data], [])

    def test_checks_kind_and_size(self):
        self.refused(self.put(self.data(), Content_Type="text/html"), 415, "InvalidMimeType")
        self.refused(self.put(self.data(), Content_Type=""), 415, "InvalidMimeType")
        answer = self.galleyd.raw(f"POST /storage/v1/object/{BUCKET}/{key(b'x')} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token('editor')}\r\nContent-Type: image/png\r\nContent-Length: 99999999999\r\n\r\n".encode())
        self.assertIn(b"EntityTooLarge", answer)
        self.cluster.psql("postgres", "files", f"UPDATE galley.agencies SET limits = jsonb_set(limits, '{{bytes}}', '1000') WHERE id = '{of('agencies', 'B')}'")
        data = self.data(2000)
        self.refused(self.put(data, key(data, "B1"), "foreigner"), 413, "QuotaExceeded")

    def test_asks_for_a_token(self):
        self.refused(self.get(key(b"x"), None), 400, "InvalidRequest")
        self.refused(self.get(key(b"x"), "a.b.c"), 403, "AccessDenied")
        self.refused(self.get(key(b"x"), token("editor", exp=int(time.time()) - 100)), 403, "AccessDenied")
        self.refused(self.ask("GET", f"/object/public/{BUCKET}/{key(b'x')}", None, None), 404, "NoSuchBucket")
        self.assertEqual(self.ask("GET", "/status", None, None).status, 200)

    def test_signs_addresses_for_a_time(self):
        data = self.data()
        self.put(data)
        place = self.ask("POST", f"/object/sign/{BUCKET}/{key(data)}", {"expiresIn": 60}).json["signedURL"]
        self.assertEqual(self.ask("GET", place, None, None).body, data)
        other = self.data()
        self.put(other)
        self.refused(self.ask("GET", place.replace(key(data), key(other)), None, None), 400, "InvalidSignature")
        self.refused(self.ask("GET", place[:-2], None, None), 400, "InvalidJWT")
        self.refused(self.ask("GET", place.split("token=")[0] + "token=" + token("editor"), None, None), 400, "InvalidJWT")
        self.refused(self.get(key(data), place.split("token=")[1]), 403, "AccessDenied")
        short = self.ask("POST", f"/object/sign/{BUCKET}/{key(data)}", {"expiresIn": 1}).json["signedURL"]
        time.sleep(2.1)
        self.refused(self.ask("GET", short, None, None), 400, "InvalidJWT")
        many = self.ask("POST", f"/object/sign/{BUCKET}", {"expiresIn": 60, "paths": [key(data), key(b"nothing"), "../x"]}).json
        self.assertEqual([bool(one["signedURL"]) for one in many], [True, False, False])

    def test_lists_and_deletes(self):
        data = self.data()
        self.put(data)
        self.put(b"small", key(data, purpose="thumb256.png"))
        folder = key(data).rsplit("/", 1)[0]
        listed = self.ask("POST", f"/object/list/{BUCKET}", {"prefix": folder}).json
        self.assertEqual([(o["name"], o["metadata"]["size"]) for o in listed], [("original.png", 1000), ("thumb256.png", 5)])
        self.assertIn((folder.split("/")[1], None), [(o["name"], o["id"]) for o in self.ask("POST", f"/object/list/{BUCKET}", {"prefix": folder.split("/")[0]}).json])
        self.assertEqual(self.ask("DELETE", f"/object/{BUCKET}/{key(data)}", None, "owner").json, {"message": "Successfully deleted"})
        self.refused(self.get(key(data)), 404, "NoSuchKey")
        self.refused(self.ask("DELETE", f"/object/{BUCKET}/{key(data)}", None, "owner"), 404, "NoSuchKey")
        gone = self.ask("DELETE", f"/object/{BUCKET}", {"prefixes": [key(data), key(data, purpose="thumb256.png")]}, "owner").json
        self.assertEqual([o["name"] for o in gone], [key(data, purpose="thumb256.png")])
        self.assertEqual([p for p in pathlib.Path(self.folder.name).rglob("*@*") if hashlib.sha256(data).hexdigest() in str(p)], [])

    def open_upload(self, data, name=None, who="editor", mime=PNG, **headers):
        metadata = encoded(bucketName=BUCKET, objectName=name or key(data), contentType=mime)
        return self.ask("POST", "/upload/resumable", b"", who, **{"Tus_Resumable": "1.0.0", "Upload_Length": str(len(data)), "Upload_Metadata": metadata, **headers})

    def patch(self, place, part, offset, who="editor", **headers):
        return self.ask("PATCH", place, part, who, **{"Tus_Resumable": "1.0.0", "Upload_Offset": str(offset), "Content_Type": "application/offset+octet-stream", **headers})

    def where(self, answer):
        self.assertEqual(answer.status, 201, repr(answer))
        prefix = f"http://127.0.0.1:{self.galleyd.port}/storage/v1"
        self.assertTrue(answer.headers["location"].startswith(prefix), answer.headers["location"])
        return answer.headers["location"][len(prefix):]

    def upload_at(self, place):
        """Its id, which its address ends with."""
        return base64.urlsafe_b64decode(place.rsplit("/", 1)[1] + "==").decode().rsplit("/", 1)[1]

    def test_takes_a_file_in_parts(self):
        parts = pathlib.Path(self.folder.name) / "parts"
        others = set(parts.iterdir())  # what was begun elsewhere and left
        data = self.data(15_000_000)
        place = self.where(self.open_upload(data))
        part = 6 * 1024 * 1024
        for offset in range(0, len(data), part):
            self.refused(self.get(key(data)), 404, "NoSuchKey")
            head = self.ask("HEAD", place, Tus_Resumable="1.0.0")
            self.assertEqual((head.headers["upload-offset"], head.headers["upload-length"]), (str(offset), str(len(data))))
            answer = self.patch(place, data[offset:offset + part], offset)
            self.assertEqual((answer.status, answer.headers["upload-offset"]), (204, str(min(offset + part, len(data)))), repr(answer))
        self.assertEqual(answer.headers["tus-complete"], "1")
        self.assertEqual(self.get(key(data)).body, data)
        self.assertEqual(self.ask("HEAD", place, Tus_Resumable="1.0.0").status, 404)
        self.assertEqual(set(parts.iterdir()), others)

    def test_takes_bytes_with_the_first_word(self):
        data = self.data()
        answer = self.ask("POST", "/upload/resumable", data, Tus_Resumable="1.0.0", Upload_Length=str(len(data)), Content_Type="application/offset+octet-stream",
                          Upload_Metadata=encoded(bucketName=BUCKET, objectName=key(data), contentType=PNG))
        self.assertEqual((answer.status, answer.headers["upload-offset"], answer.headers["tus-complete"]), (201, "1000", "1"), repr(answer))
        self.assertEqual(self.get(key(data)).body, data)

    def test_refuses_parts_that_do_not_fit(self):
        data = self.data()
        place = self.where(self.open_upload(data))
        self.assertEqual(self.patch(place, data[:10], 5).status, 409)
        self.assertEqual(self.patch(place, data, 0, Content_Type="text/plain").status, 400)
        self.assertEqual(self.patch(place, data + b"more", 0).status, 413)
        self.assertEqual(self.ask("PATCH", place, data, Upload_Offset="0").status, 412)
        for who in ("viewer", "foreigner"):
            self.assertEqual(self.patch(place, data, 0, who).status, 404)
        self.assertEqual(self.ask("HEAD", "/upload/resumable/xyz", Tus_Resumable="1.0.0").status, 400)
        self.assertEqual(self.open_upload(data, who="viewer").status, 403)
        self.assertEqual(self.open_upload(data, mime="text/html").status, 415)
        self.assertEqual(self.open_upload(data, Upload_Metadata="").status, 400)
        self.assertEqual(self.open_upload(data, Upload_Length="999999999999").status, 413)
        self.assertEqual(self.ask("DELETE", place, Tus_Resumable="1.0.0").status, 204)
        self.assertEqual(self.ask("HEAD", place, Tus_Resumable="1.0.0").status, 404)

    def cut_off(self, place, data, size):
        """Sends part of what it promised, and goes away."""
        with socket.create_connection(("127.0.0.1", self.galleyd.port), timeout=10) as connection:
            connection.sendall(f"PATCH /storage/v1{place} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token('editor')}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                               f"Content-Type: application/offset+octet-stream\r\nContent-Length: {len(data)}\r\n\r\n".encode() + data[:size])

    def test_goes_on_where_the_line_was_cut(self):
        data = self.data(4_000_000)
        place = self.where(self.open_upload(data))
        self.cut_off(place, data, 2_500_000)
        deadline = time.monotonic() + 10
        while (offset := int(self.ask("HEAD", place, Tus_Resumable="1.0.0").headers["upload-offset"])) == 0:
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.05)
        self.assertLessEqual(offset, 2_500_000)
        self.assertEqual(self.patch(place, data[offset:], offset).status, 204)
        self.assertEqual(self.get(key(data)).body, data)

    def test_lets_one_write_at_a_time(self):
        data = self.data(3_000_000)
        place = self.where(self.open_upload(data))
        with socket.create_connection(("127.0.0.1", self.galleyd.port), timeout=10) as connection:
            connection.sendall(f"PATCH /storage/v1{place} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token('editor')}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                               f"Content-Type: application/offset+octet-stream\r\nContent-Length: {len(data)}\r\n\r\n".encode() + data[:1000])
            part = (pathlib.Path(self.folder.name) / "parts" / self.upload_at(place)).stat().st_ino
            deadline = time.monotonic() + 10
            while f":{part} " not in pathlib.Path("/proc/locks").read_text():
                self.assertLess(time.monotonic(), deadline)
            self.assertEqual(self.patch(place, data, 0).status, 423)

    def test_makes_up_for_an_end_that_failed(self):
        data = self.data(300_000)
        place = self.where(self.open_upload(data))
        self.cluster.psql("postgres", "files", """CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'not now'; END$$;
            CREATE TRIGGER refuse BEFORE INSERT ON storage.objects FOR EACH ROW EXECUTE FUNCTION public.refuse()""")
        try:
            self.assertEqual(self.patch(place, data, 0).status, 503)
            self.refused(self.get(key(data)), 404, "NoSuchKey")
            # A client that heard that all of it is here would not come again.
            self.assertEqual(self.ask("HEAD", place, Tus_Resumable="1.0.0").status, 503)
        finally:
            self.cluster.psql("postgres", "files", "DROP TRIGGER refuse ON storage.objects; DROP FUNCTION public.refuse()")
        head = self.ask("HEAD", place, Tus_Resumable="1.0.0")
        self.assertEqual((head.status, head.headers.get("upload-offset")), (200, "300000"), repr(head))
        self.assertEqual(self.get(key(data)).body, data)
        self.assertEqual(self.ask("HEAD", place, Tus_Resumable="1.0.0").status, 404)
        self.assertFalse((pathlib.Path(self.folder.name) / "parts" / self.upload_at(place)).exists())

    def test_removes_what_ran_out(self):
        parts = pathlib.Path(self.folder.name) / "parts"
        given_up, going_on = (self.where(self.open_upload(self.data(2_000_000))) for _ in range(2))
        data = self.data(2_000_000)
        kept = self.where(self.open_upload(data))
        self.assertEqual(self.patch(kept, data[:1_000_000], 0).status, 204)
        names = [self.upload_at(place) for place in (given_up, going_on, kept)]
        self.cluster.psql("postgres", "files", f"UPDATE gate.upload SET expires_at = now() - interval '1 second' WHERE id = '{names[0]}'")
        long_ago = time.time() - 26 * 3600
        # What a killed program left: an upload that no row tells of any more, one in a piece, and the same of a moment ago.
        left = [parts / tenants.ident("no upload"), parts / "once-0123456789abcdef", parts / "once-fedcba9876543210", parts / "held"]
        for path in left:
            path.write_bytes(b"half")
            if path != left[2]:
                os.utime(path, (long_ago, long_ago))
        self.cluster.psql("postgres", "files", "INSERT INTO gate.throttle VALUES (sha256('old'), 1, now() - interval '2 days'), (sha256('new'), 1, now())")
        with open(left[3], "rb") as held:
            fcntl.flock(held, fcntl.LOCK_EX)  # somebody writes to it after all
            galleyd = Galleyd(f"host={self.cluster.folder} user=authenticator dbname=files", "--media", self.folder.name, "--upkeep-interval", "1")
            deadline = time.monotonic() + 30
            gone = [parts / names[0], left[0], left[1]]
            while any(path.exists() for path in gone):
                self.assertLess(time.monotonic(), deadline, galleyd.logged())
                time.sleep(0.02)
            self.assertTrue(all(path.exists() for path in [parts / names[1], parts / names[2], left[2], left[3]]))
        while left[3].exists():  # a later round
            self.assertLess(time.monotonic(), deadline, galleyd.logged())
            time.sleep(0.02)
        self.assertEqual(self.cluster.psql("postgres", "files", "SELECT count(*) FILTER (WHERE key = sha256('old')) || ' ' || count(*) FILTER (WHERE key = sha256('new')) FROM gate.throttle").strip(), "0 1")
        self.assertEqual(self.ask("HEAD", given_up, Tus_Resumable="1.0.0").status, 404)
        self.assertEqual(self.patch(kept, data[1_000_000:], 1_000_000).status, 204)
        self.assertEqual(self.get(key(data)).body, data)
        self.assertEqual(galleyd.stop(), 0)
        self.assertIn('"event":"upkeep"', galleyd.logged())
        self.ask("DELETE", going_on, Tus_Resumable="1.0.0")
        left[2].unlink()

    def test_loses_nothing_when_it_is_killed(self):
        done = []
        for turn in range(4):
            data = self.data(2_000_000)
            place = self.where(self.open_upload(data))
            self.assertEqual(self.patch(place, data[:1_000_000], 0).status, 204)
            small = self.data()
            self.put(small)
            done.append(small)
            self.cut_off(place, b"x" * 1_000_000, 500_000)
            self.galleyd.process.kill()
            self.galleyd.process.wait()
            self.start()
            offset = int(self.ask("HEAD", place, Tus_Resumable="1.0.0").headers["upload-offset"])
            self.assertEqual(offset, 1_000_000, "told, so kept")
            self.assertEqual(self.patch(place, data[offset:], offset).status, 204)
            done.append(data)
        for data in done:
            self.assertEqual(self.get(key(data)).body, data)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-v"])
