#!/usr/bin/env python3
"""What synchronisation costs in Postgres, each figure beside its limit and beside what plain statements cost in the same run.

bench_sync.py [--entries N] [--rounds N] [--profile]

  push    50 sets that merge with what somebody else wrote meanwhile, against 50 plain upserts in as many sub-transactions
  pull    an answer without rows, over N entries in 50 scopes

The disk is left out: the server does not wait for it (fsync off). --profile tells where a push spends its time."""
import argparse
import json
import os
import statistics
import sys

from cluster import ADMIN, Cluster
from session import Client, Session
from tenants import ident, insert, literal, person

PUSH_LIMIT, PULL_LIMIT = 15.0, 2.5
AGENCY, BRANDS = ident("agencies", "bench"), [ident("brands", "bench", n) for n in range(50)]
POSTS = [ident("posts", "bench", n) for n in range(2000)]
FLOOR = """
CREATE TABLE public.plain AS SELECT id, body, settings, scheduled_local, rv FROM galley.posts;
ALTER TABLE public.plain ADD PRIMARY KEY (id);
CREATE FUNCTION public.upserts(sets jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    given jsonb;
BEGIN
    FOR given IN SELECT value -> 'changes' -> 0 FROM jsonb_array_elements(sets) LOOP
        BEGIN
            INSERT INTO public.plain (id, scheduled_local, settings) VALUES ((given ->> 'id')::uuid,
                (given -> 'set' ->> 'scheduled_local')::timestamp, given -> 'set' -> 'settings')
                ON CONFLICT (id) DO UPDATE SET scheduled_local = EXCLUDED.scheduled_local, settings = EXCLUDED.settings;
        EXCEPTION WHEN unique_violation THEN
            NULL;
        END;
    END LOOP;
    RETURN 1;
END
$$;
"""


def agency():
    """An agency of 50 clients, whose editor works for all of them, with 2,000 posts."""
    out = "SET ROLE galley_owner; SET enable_seqscan = off; SET jit = off;\n" + insert("agencies", {"id": AGENCY, "name": "Bench"})
    out += insert("profiles", {"id": person("editor"), "email": "editor@example", "full_name": "Editor"})
    out += insert("memberships", {"id": ident("memberships", "bench"), "agency_id": AGENCY, "user_id": person("editor"), "role": "editor"})
    for n, brand in enumerate(BRANDS):
        here = {"agency_id": AGENCY, "brand_id": brand}
        out += insert("brands", {"id": brand, "agency_id": AGENCY, "name": f"Client {n}"})
        out += insert("brand_members", {"id": ident("bm", n), **here, "user_id": person("editor"), "role": "editor"})
        out += insert("accounts", {"id": ident("account", n), **here, "platform": "instagram", "platform_account_id": str(n),
                                   "username": f"client{n}", "display_name": f"Client {n}", "kind": "business"})
    for n, post in enumerate(POSTS):
        here = {"agency_id": AGENCY, "brand_id": BRANDS[n % 50]}
        out += insert("posts", {"id": post, **here, "title": f"Post {n}", "body": "Some words about something. " * 8, "author_id": person("editor"),
                                "scheduled_zone": "Europe/Berlin", "scheduled_local": "2026-10-22T07:45", "settings": {"link": "https://example.org"}})
        out += insert("post_targets", {"id": ident("target", n), **here, "post_id": post, "account_id": ident("account", n % 50),
                                       "platform": "instagram", "post_type": "image"})
    return out + "RESET ROLE;\n"


class Stopwatch(Session):
    def time(self, statement):
        """Its duration in milliseconds, and what it answered."""
        lines = self.ask(statement)
        timed = [line for line in lines if line.startswith("Time: ")]
        return float(timed[-1].split()[1]), [line for line in lines if not line.startswith("Time: ")]


def stopwatch(cluster, user):
    session = Stopwatch(cluster, "bench", user)
    session.ask("\\timing on\nSELECT 1")
    return session


def sets(round_number, client, kind="move"):
    """50 sets that merge: each moves a post that somebody else has moved meanwhile, or touches a setting beside another."""
    out = []
    for n in range(50):
        chosen = os.urandom(4).hex()
        if kind == "move":
            becomes, was = {"scheduled_local": f"2026-{round_number % 12 + 1:02}-{n % 28 + 1:02}T{int(chosen, 16) % 24:02}:{n:02}"}, {"scheduled_local": "2026-09-01T00:00"}
        else:
            becomes, was = {"settings": {"geo": chosen}}, {"settings": {"link": "https://example.com"}}
        out.append(client.set({"t": "posts", "id": POSTS[(round_number * 50 + n) % len(POSTS)], "op": "update", "set": becomes, "was": was}))
    return out


def push(cluster, rounds, profile):
    client, plain = Client(cluster, "bench", "editor"), stopwatch(cluster, ADMIN)
    client.ask("\\timing on\nSELECT 1")
    client.ask(f"PREPARE push (jsonb) AS SELECT api.sync_push('{client.device}', 1, $1)")
    plain.ask("PREPARE upserts (jsonb) AS SELECT public.upserts($1)")
    mine, floor, busy = [], [], []
    for n in range(rounds + 3):
        group = sets(n, client)
        before = processor(client.pid)
        took, answer = Stopwatch.time(client, f"EXECUTE push ({literal(group)})")
        used = processor(client.pid) - before
        results = json.loads(answer[0])["results"]
        if {r["status"] for r in results} != {"merged"}:
            raise SystemExit(f"not merged: {results[0]}")
        if n < 3:
            continue  # plans are made
        mine.append(took)
        busy.append(used)
        floor.append(plain.time(f"EXECUTE upserts ({literal(group)})")[0])
    if profile:
        tell_profile(cluster, client, rounds)
    client.close()
    plain.close()
    return statistics.median(mine), statistics.median(busy), statistics.median(floor)


def processor(pid):
    """Milliseconds that a server process has had of a processor: what the figure would be on a computer that does nothing else."""
    return int(open(f"/proc/{pid}/schedstat", encoding="ascii").read().split()[0]) / 1e6


def tell_profile(cluster, client, rounds):
    owner = Session(cluster, "bench", "postgres")
    owner.ask("CREATE EXTENSION IF NOT EXISTS pg_stat_statements; SELECT pg_stat_statements_reset(); SELECT pg_stat_reset()")
    client.ask("SET ROLE authenticated")
    for n in range(rounds):
        client.ask(f"EXECUTE push ({literal(sets(n + 50, client))})")
    client.ask("SELECT pg_sleep(1.1)")
    print("--- functions: calls, total and own milliseconds a push")
    for line in owner.ask(f"""SELECT funcname, calls / {rounds}, round((total_time / {rounds})::numeric, 2), round((self_time / {rounds})::numeric, 2)
            FROM pg_stat_user_functions ORDER BY self_time DESC LIMIT 30"""):
        print(line)
    print("--- statements: calls, milliseconds a push")
    for line in owner.ask(f"""SELECT calls / {rounds}, round((total_exec_time / {rounds})::numeric, 2), round((total_plan_time / {rounds})::numeric, 2), plans / {rounds}, left(regexp_replace(query, '\\s+', ' ', 'g'), 140)
            FROM pg_stat_statements ORDER BY total_exec_time + total_plan_time DESC LIMIT 40"""):
        print(line)
    owner.close()


def pull(cluster, entries, rounds):
    owner = Session(cluster, "bench", ADMIN)
    owner.ask("SET ROLE galley_owner")
    owner.ask(f"""INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)
        SELECT (ARRAY[{','.join(literal(b) for b in BRANDS)}]::uuid[])[n % 50 + 1], 'posts',
            ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, pg_current_xact_id(), n, true
        FROM generate_series(1, {entries}) AS n""")
    owner.ask("RESET ROLE")
    owner.close()
    cluster.psql_alone("bench", "VACUUM ANALYZE")
    client = Client(cluster, "bench", "editor")
    cluster.psql_alone("bench", "SELECT txid_current()")  # so that what is there is past
    client.ask("SELECT 1")
    first = client.page([])
    scopes = sorted(s["id"] for s in first["scopes"]["list"])
    # A cursor from now: where a desktop stands that has read everything.
    here = client.ask("SELECT pg_current_snapshot()")[0]
    groups = [{"cursor": f"v1.{here}", "scopes": scopes}]
    client.ask("\\timing on\nSELECT 1")
    client.ask(f"""PREPARE pull (jsonb) AS SELECT api.sync_pull('{client.device}', 1, $1, {literal(first['epoch'])}, {literal(first['scopes']['etag'])})""")
    took = []
    for _ in range(rounds * 3):
        ms, answer = Stopwatch.time(client, f"EXECUTE pull ({literal(groups)})")
        got = json.loads(answer[0])
        assert not got["groups"][0]["rows"] and not got["groups"][0]["reset"], got
        took.append(ms)
    client.close()
    return statistics.median(took), len(scopes)


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--entries", type=int, default=1_000_000)
    asked.add_argument("--rounds", type=int, default=30)
    asked.add_argument("--profile", action="store_true")
    given = asked.parse_args()
    preload = ["shared_preload_libraries=pg_stat_statements", "pg_stat_statements.track=all", "pg_stat_statements.track_planning=on",
               "track_functions=all"] if given.profile else []
    cluster = Cluster(["shared_buffers=512MB", "max_wal_size=4GB", *preload])
    cluster.create("bench")
    cluster.migrate("bench")
    cluster.psql(ADMIN, "bench", agency())
    cluster.psql("postgres", "bench", FLOOR)
    cluster.psql("postgres", "bench", f"GRANT ALL ON public.plain TO {ADMIN}; GRANT EXECUTE ON FUNCTION public.upserts TO {ADMIN}")
    cluster.psql_alone("bench", "VACUUM ANALYZE")
    took, busy, floor = push(cluster, given.rounds, given.profile)
    print(f"push of 50 merging sets   {took:8.2f} ms   limit {PUSH_LIMIT} ms   (processor {busy:.2f} ms; 50 plain upserts {floor:.2f} ms)", flush=True)
    late, scopes = pull(cluster, given.entries, given.rounds) if given.entries else (0, 0)
    if given.entries:
        print(f"pull of nothing           {late:8.2f} ms   limit {PULL_LIMIT} ms   ({given.entries:,} entries, {scopes} scopes)")
    return 0 if took <= PUSH_LIMIT and late <= PULL_LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
