"""A connection that stays open, spoken to a statement at a time: transactions of several people can be interleaved."""
import json
import os
import selectors
import subprocess

from tenants import claims, ident, literal

END = "--end-of-answer--"


class Refused(Exception):
    def __init__(self, text):
        super().__init__(text)
        self.state = text.split(":")[1].strip()
        self.code = text.split(":", 2)[2].strip().splitlines()[0]


class Session:
    def __init__(self, cluster, database, user="authenticator"):
        self.cluster, self.database = cluster, database
        self.process = subprocess.Popen(
            [cluster.bin / "psql", "-XqAt", "-h", cluster.folder, "-U", user, "-d", database, "-v", "VERBOSITY=verbose"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, bufsize=1)
        self.pid = self.ask("SELECT pg_backend_pid()")[0]

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()

    def send(self, statements):
        self.process.stdin.write(f"{statements};\n\\echo {END}\n")
        self.process.stdin.flush()

    def answer(self):
        lines, error = [], []
        while (line := self.process.stdout.readline()) != END + "\n":
            if not line:
                raise RuntimeError("psql ended: " + "".join(lines))
            (error if error or line.startswith("ERROR:") else lines).append(line.rstrip("\n"))
        if error:
            raise Refused("\n".join(error))
        return lines

    def ask(self, statements):
        self.send(statements)
        return self.answer()

    def waits(self):
        """Until this session waits for a lock that another holds; False once it has answered instead."""
        with selectors.DefaultSelector() as ready:
            ready.register(self.process.stdout, selectors.EVENT_READ)
            while not ready.select(0.02):
                if self.cluster.psql_alone(self.database, f"SELECT cardinality(pg_blocking_pids({self.pid})) > 0").strip() == "t":
                    return True
        return False


class Client(Session):
    """A desktop of somebody: pulls into a copy of what they see, and pushes."""

    def __init__(self, cluster, database, name, device=None):
        super().__init__(cluster, database)
        self.name, self.device = name, device or ident("device", name, os.urandom(8))
        self.ask(f"SET ROLE authenticated; SET request.jwt.claims = {literal(claims(name))}")
        self.seq = 0
        self.forget()

    def forget(self):
        self.epoch, self.etag, self.cursors, self.rows, self.versions = None, None, {}, {}, {}

    def call(self, function, **arguments):
        self.send(f"SELECT api.{function}(" + ", ".join(f'"{k}" => {v}' for k, v in arguments.items()) + ")")
        return json.loads(self.answer()[0])

    def page(self, groups, limit=500):
        return self.call("sync_pull", device=literal(self.device), schema=1, epoch=literal(self.epoch), scopes_etag=literal(self.etag),
                         limit=limit, groups=f"{literal(groups)}::jsonb")

    def pull(self, limit=500, between=None):
        """Everything there is: scopes come and go, pages follow one another (`between` runs after each)."""
        answer = self.page([])
        if self.epoch != answer["epoch"]:
            self.forget()
        self.epoch = answer["epoch"]
        self.etag = answer["scopes"]["etag"]
        if "list" in answer["scopes"]:
            mine = {s["id"] for s in answer["scopes"]["list"]}
            self.cursors = {scope: self.cursors.get(scope) for scope in mine}
            self.rows = {key: row for key, row in self.rows.items() if key[0] in mine}
        for cursor in sorted(set(self.cursors.values()), key=str):
            scopes = sorted(scope for scope, at in self.cursors.items() if at == cursor)
            more, at = True, cursor
            while more:
                got = self.page([{"cursor": at, "scopes": scopes}], limit)["groups"][0]
                assert len(got["rows"]) <= limit
                for row in got["rows"]:
                    key = (scopes[row["s"]], row["t"], row["id"])
                    assert row["rv"] >= self.versions.get(key, 0), f"{key} goes back from {self.versions[key]} to {row['rv']}"
                    self.versions[key] = row["rv"]
                    if row.get("gone"):
                        self.rows.pop(key, None)
                    else:
                        self.rows[key] = row
                at, more = got["cursor"], got["more"]
                if between and more:
                    between()
            self.cursors.update({scope: at for scope in scopes})
        return self

    def shown(self):
        """What the copy holds: (table, id) → the row."""
        return {(t, i): row["d"] for (_, t, i), row in self.rows.items()}

    def visible(self, tables):
        """What row level security shows: the oracle."""
        union = " UNION ALL ".join(f"SELECT '{t}' || ' ' || id || ' ' || rv FROM galley.{t}" for t in tables)
        return {tuple(line.split()) for line in self.ask(union)}

    def push(self, *changes, at=None, id=None):
        """One set; what became of it."""
        return self.send_sets([self.set(*changes, at=at, id=id)])["results"][0]

    def set(self, *changes, at=None, id=None):
        if at is None:
            self.seq += 1
            at = self.seq
        return {"seq": at, "id": id or ident("set", os.urandom(8)), "at": 0, "label": {"key": "test", "args": {}}, "changes": list(changes)}

    def send_sets(self, sets):
        return self.call("sync_push", device=literal(self.device), schema=1, sets=f"{literal(sets)}::jsonb")


def update(table, row_id, was, becomes):
    return {"t": table, "id": row_id, "op": "update", "set": becomes, "was": was}
