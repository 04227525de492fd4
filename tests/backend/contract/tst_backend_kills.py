"""galleyd and PostgreSQL are killed in the middle of pushes and uploads: what was acknowledged is there, nothing is there twice,
and no file by half. By hand: tst_backend_kills.py --turns 100"""
import contextlib
import hashlib
import http.client
import json
import os
import pathlib
import random
import signal
import sys
import tempfile
import threading
import time
import traceback
import unittest

import services
import tenants
from cluster import Cluster
from services import Galleyd, sign
from tenants import ident, of
from tst_backend_files import BUCKET, PNG, encoded, key, token
from tst_backend_push import fresh

TURNS = 10
PART = 128 * 1024
AGAIN = (429, 503)  # all that a server that is being killed may say besides nothing


class Traffic:
    """People at work. Each repeats what was not acknowledged, as a desktop would, until it is."""

    def __init__(self, turn):
        self.chance = random.Random(turn)
        self.acknowledged = 0
        self.moved = threading.Condition()
        self.stopping = threading.Event()
        self.wrong = []
        self.galleyd = None
        self.pushed = {}  # device → sets that are acknowledged
        self.files = {}  # name → bytes that are acknowledged
        self.again = 0  # requests that were cut off or refused, and sent once more
        workers = [(self.push, "editor"), (self.push, "owner"), (self.push, "manager"), (self.upload,), (self.upload_in_parts,)]
        self.threads = [threading.Thread(target=self.work, args=(n, *worker), daemon=True) for n, worker in enumerate(workers)]

    def work(self, number, task, *arguments):
        try:
            task(random.Random(number), *arguments)
        except Exception:
            self.wrong.append(traceback.format_exc())
            with self.moved:
                self.moved.notify_all()

    def ask(self, method, path, who, body=None, **headers):
        """The answer, or None where there was none and it is to be asked again."""
        headers = {"Authorization": f"Bearer {token(who)}", **{k.replace("_", "-"): v for k, v in headers.items()}}
        with contextlib.suppress(OSError, http.client.HTTPException):
            answer = services.Service(self.galleyd.port, "").request(method, path, headers, body, timeout=20)
            if answer.status not in AGAIN:
                return answer
        self.again += 1
        time.sleep(0.01)
        return None

    def insist(self, *arguments, **headers):
        while not (answer := self.ask(*arguments, **headers)):
            pass
        return answer

    def acknowledge(self, kept, name, what):
        with self.moved:
            kept.setdefault(name, []).append(what) if kept is self.pushed else kept.__setitem__(name, what)
            self.acknowledged += 1
            self.moved.notify_all()

    def push(self, chance, who):
        device = ident("device", who)
        own = fresh("tags", id=ident("own", who), name=f"own {who} 0")
        number = 0
        while not self.stopping.is_set():
            sets = []
            for _ in range(chance.randint(1, 3)):
                number += 1
                changes = [fresh("tags", id=ident("tag", who, number), name=f"tag {who} {number}"), fresh("snippets", id=ident("snippet", who, number), name=f"snippet {who} {number}")]
                changes.append(own if number == 1 else {"t": "tags", "id": own["id"], "op": "update", "set": {"name": f"own {who} {number}"}, "was": {"name": f"own {who} {number - 1 if number > 2 else 0}"}})
                sets.append({"seq": number, "id": ident("set", who, number), "at": number, "label": {"key": "test", "args": {}}, "changes": changes})
            body = json.dumps({"device": device, "schema": 1, "sets": sets})
            answer = self.insist("POST", "/rest/v1/rpc/sync_push", who, body, Content_Type="application/json")
            said = [(one["seq"], one["status"]) for one in (answer.json or {}).get("results", [])]
            if said != [(one["seq"], "ok") for one in sets]:
                raise AssertionError(f"{who}: {answer!r}")
            for one in sets:
                self.acknowledge(self.pushed, who, one["seq"])

    def upload(self, chance):
        number = 0
        while not self.stopping.is_set():
            number += 1
            data = chance.randbytes(chance.randint(1000, 800_000))
            name = key(data)
            answer = self.insist("POST", f"/storage/v1/object/{BUCKET}/{name}", "editor", data, Content_Type=PNG, x_upsert="true")
            if answer.status != 200:
                raise AssertionError(repr(answer))
            self.acknowledge(self.files, name, data)

    def upload_in_parts(self, chance):
        while not self.stopping.is_set():
            data = chance.randbytes(chance.randint(2 * PART, 6 * PART))
            name = key(data)
            tus = {"Tus_Resumable": "1.0.0"}
            answer = self.insist("POST", "/storage/v1/upload/resumable", "editor", b"", Upload_Length=str(len(data)),
                                 Upload_Metadata=encoded(bucketName=BUCKET, objectName=name, contentType=PNG), **tus)
            if answer.status != 201:
                raise AssertionError(repr(answer))
            place = "/storage/v1" + answer.headers["location"].split("/storage/v1")[1]
            told = 0
            while told < len(data):
                answer = self.ask("PATCH", place, "editor", data[told:told + PART], Upload_Offset=str(told), Content_Type="application/offset+octet-stream", **tus)
                if not answer:
                    answer = self.insist("HEAD", place, "editor", **tus)
                    if answer.status == 404 and told + PART >= len(data):
                        break  # its last part was kept, and the word of that was lost: the end of it all looks
                    if answer.status == 423:
                        continue
                    if answer.status != 200 or not told <= int(answer.headers["upload-offset"]) <= told + PART:
                        raise AssertionError(f"{told} of {len(data)} were told: {answer!r}")
                elif answer.status == 423:
                    continue
                elif answer.status != 204:
                    raise AssertionError(repr(answer))
                told = int(answer.headers["upload-offset"])
            self.acknowledge(self.files, name, data)

    def until_more(self, count):
        with self.moved:
            goal = self.acknowledged + count
            if not self.moved.wait_for(lambda: self.wrong or self.acknowledged >= goal, timeout=120):
                self.wrong.append("nothing moves any more")
        return not self.wrong


class Kills(unittest.TestCase):
    def setUp(self):
        self.cluster = Cluster(["max_connections=60"])
        self.addCleanup(self.cluster.stop)
        self.cluster.create("kills")
        self.cluster.migrate("kills")
        self.cluster.psql("postgres", "kills", tenants.world() + """
            CREATE TABLE public.applied (n bigint GENERATED ALWAYS AS IDENTITY, tbl text, row_id uuid, op text, name text);
            CREATE FUNCTION public.count_it() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
                $$BEGIN INSERT INTO public.applied (tbl, row_id, op, name) VALUES (TG_TABLE_NAME, NEW.id, TG_OP, NEW.name); RETURN NULL; END$$;
            CREATE TRIGGER count_it AFTER INSERT OR UPDATE ON galley.tags FOR EACH ROW EXECUTE FUNCTION public.count_it();
            CREATE TRIGGER count_it AFTER INSERT OR UPDATE ON galley.snippets FOR EACH ROW EXECUTE FUNCTION public.count_it();""")
        self.folder = tempfile.TemporaryDirectory(prefix="galley-media-")
        self.addCleanup(self.folder.cleanup)
        self.traffic = Traffic(TURNS)

    def serve(self):
        self.traffic.galleyd = Galleyd(f"host={self.cluster.folder} user=authenticator dbname=kills", "--requests-per-second", "100000", "--media", self.folder.name, "--pool", "8")

    def kill(self, what):
        galleyd = self.traffic.galleyd
        if what in ("galleyd", "both"):
            galleyd.process.kill()
            galleyd.process.wait()
        if what in ("postgres", "both"):
            self.cluster.kill()
            self.cluster.start()
        if what in ("galleyd", "both"):
            self.serve()
        if what == "backend":  # PostgreSQL then ends all of them, and recovers by itself
            serving = self.cluster.psql_alone("postgres", "SELECT pid FROM pg_stat_activity WHERE application_name = 'galleyd'").split()
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(self.traffic.chance.choice(serving)), signal.SIGKILL)

    def sql(self, text):
        return [line.split("|") for line in self.cluster.psql("postgres", "kills", text).splitlines()]

    def test_loses_nothing_and_does_nothing_twice(self):
        traffic = self.traffic
        self.serve()
        for thread in traffic.threads:
            thread.start()
        killed = {}
        for turn in range(TURNS):
            if not traffic.until_more(traffic.chance.randint(2, 12)):
                break
            traffic.stopping.wait(traffic.chance.uniform(0, 0.05))  # somewhere in the middle of something
            what = ("galleyd", "backend", "postgres", "both")[turn % 4]
            self.kill(what)
            killed[what] = killed.get(what, 0) + 1
        traffic.until_more(10)
        traffic.stopping.set()
        for thread in traffic.threads:
            thread.join(120)
        self.assertEqual(traffic.wrong, [], "\n".join(traffic.wrong))
        self.assertEqual(sum(killed.values()), TURNS)
        sets = self.check_pushes()
        files = self.check_files()
        print(f"{TURNS} kills {killed}: {sets} sets and {files} files acknowledged, {traffic.again} requests repeated, nothing lost and nothing twice", file=sys.stderr)

    def check_pushes(self):
        applied = {}
        for tbl, row, op, name in self.sql("SELECT tbl, row_id, op, name FROM public.applied ORDER BY n"):
            applied.setdefault((tbl, row), []).append((op, name))
        total = 0
        for who, seqs in self.traffic.pushed.items():
            self.assertEqual(seqs, list(range(1, len(seqs) + 1)))
            total += len(seqs)
            for n in seqs:
                for kind in ("tag", "snippet"):
                    self.assertEqual(applied.pop((kind + "s", ident(kind, who, n))), [("INSERT", f"{kind} {who} {n}")], "once, and as it was sent")
            self.assertEqual(applied.pop(("tags", ident("own", who))), [("INSERT", f"own {who} 0"), *(("UPDATE", f"own {who} {n}") for n in seqs[1:])], "each once, in order")
            self.assertEqual(self.sql(f"SELECT name FROM galley.tags WHERE id = '{ident('own', who)}'"), [[f"own {who} {len(seqs) if len(seqs) > 1 else 0}"]])
            self.assertEqual(self.sql(f"SELECT last_seq, (SELECT count(*) FROM sync.result r WHERE r.device = d.id) FROM sync.device d WHERE id = '{ident('device', who)}'"),
                             [[str(len(seqs)), str(len(seqs))]])
        self.assertEqual(applied, {}, "nothing that nobody sent")
        self.assertEqual(self.sql("SELECT count(*) FROM galley.tags t WHERE t.name LIKE 'tag %' AND NOT EXISTS (SELECT FROM sync.entry e WHERE e.row_id = t.id AND NOT e.gone)"), [["0"]])
        return total

    def check_files(self):
        for name, data in self.traffic.files.items():
            answer = self.traffic.insist("GET", f"/storage/v1/object/{BUCKET}/{name}", "editor")
            self.assertTrue(answer.status == 200 and answer.body == data, f"{name}: {answer!r}")
        # What lies there is whole, also where nobody was told of it, and what the database tells of lies there.
        objects, there = pathlib.Path(self.folder.name) / "objects", set()
        for path in (p for p in objects.rglob("*") if p.is_file()):
            md5, size = path.name.rsplit("@", 1)[1].split("-")
            data = path.read_bytes()
            self.assertEqual((hashlib.md5(data).hexdigest(), len(data)), (md5, int(size)), path)
            there.add(str(path.relative_to(objects)))
        for bucket, name, etag, size in self.sql("SELECT bucket_id, name, trim(both '\"' from metadata ->> 'eTag'), metadata ->> 'size' FROM storage.objects"):
            self.assertIn(f"{bucket}/{name}@{etag}-{size}", there)
        used = self.sql("SELECT coalesce(sum(bytes), 0), (SELECT coalesce(sum((metadata ->> 'size')::bigint), 0) FROM storage.objects) FROM gate.usage")
        self.assertEqual(used[0][0], used[0][1], "the quota counts each once")
        return len(self.traffic.files)


if __name__ == "__main__":
    if "--turns" in sys.argv:
        at = sys.argv.index("--turns")
        TURNS = int(sys.argv[at + 1])
        del sys.argv[at:at + 2]
    unittest.main(argv=[sys.argv[0], "-v"])
