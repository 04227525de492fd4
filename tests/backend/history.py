"""People who write at the same time, in transactions that end in any order or are taken back, while others read: rows that
change, are deleted and made again, move to another client, and people who join and leave. A seed makes the same history."""
import random

from session import Client, Session
from cluster import ADMIN
from tenants import TABLES, ident, insert, of, person, row

COLUMNS = {"tags": "colour", "folders": "name", "snippets": "body", "campaigns": "colour", "posts": "description"}
READERS = ("owner", "editor", "foreigner")


class History:
    def __init__(self, cluster, database, seed):
        self.cluster, self.database, self.chance = cluster, database, random.Random(seed)
        self.writers = [Session(cluster, database, ADMIN) for _ in range(3)]
        for writer in self.writers:
            writer.ask("SET ROLE galley_owner")
        self.readers = [Client(cluster, database, name) for name in READERS]
        self.busy, self.held = [False] * 3, [set() for _ in range(3)]
        self.moving = ident("moving tag")
        self.grant = ident("the owner's exception")
        self.writers[0].ask(insert("permission_grants", {**row("permission_grants", "A", "third"), "id": self.grant, "user_id": person("owner"),
                                                         "action": "edit"}).rstrip(";\n"))
        self.writers[0].ask(insert("tags", {**row("tags", "A1", "third"), "id": self.moving}).rstrip(";\n"))

    def close(self):
        for session in (*self.writers, *self.readers):
            session.close()

    def steps(self, number):
        """(what it holds, statement) of one thing that somebody might do."""
        place = self.chance.choice(["A1", "A2", "B1"])
        table = self.chance.choice([*COLUMNS])
        join = of("post_tags", place)
        make = insert("post_tags", row("post_tags", place)).rstrip(";\n") + " ON CONFLICT DO NOTHING"
        mine = ident("brand_members", "editor")
        return self.chance.choice([
            ((table, place), f"UPDATE galley.{table} SET {COLUMNS[table]} = '{number}' WHERE id = '{of(table, place)}'"),
            ((table, place), f"UPDATE galley.{table} SET {COLUMNS[table]} = '{number}' WHERE id = '{of(table, place)}'"),
            # Stands in two scopes, of which its owner reads both.
            ("grant", f"UPDATE galley.permission_grants SET conditions = '{{\"n\": {number}}}' WHERE id = '{self.grant}'"),
            (("post_tags", place), self.chance.choice([f"DELETE FROM galley.post_tags WHERE id = '{join}'", make])),
            ("moving", f"UPDATE galley.tags SET brand_id = '{of('brands', self.chance.choice(['A1', 'A2']))}' WHERE id = '{self.moving}'"),
            ("view", f"""UPDATE galley.saved_views SET shared = {self.chance.choice(['true', 'false'])}, user_id = '{person('editor')}'
                WHERE id = '{of('saved_views', 'A')}'"""),
            ("member", f"""UPDATE galley.brand_members SET deleted_at = {self.chance.choice(['NULL', 'now()'])} WHERE id = '{mine}'""")])

    def run(self, steps):
        for number in range(steps):
            w = self.chance.randrange(3)
            if self.busy[w] and self.chance.random() < 0.4:
                self.end(w, self.chance.choice(["COMMIT", "COMMIT", "ROLLBACK"]))
            else:
                holds, statement = self.steps(number)
                if any(holds in self.held[o] for o in range(3) if o != w):
                    continue
                self.writers[w].ask(statement if self.busy[w] else f"BEGIN; {statement}")
                self.busy[w] = True
                self.held[w].add(holds)
            if self.chance.random() < 0.3:
                self.chance.choice(self.readers).pull(limit=self.chance.choice([1000, 20, 3, 1]))
        for w in range(3):
            self.end(w, "COMMIT")
        for reader in self.readers:
            reader.pull(limit=self.chance.choice([1000, 3]))
            seen = {(t, i, str(r["rv"])) for (_, t, i), r in reader.rows.items()}
            if seen != reader.visible(TABLES):
                raise AssertionError(f"{reader.name}: {sorted(seen ^ reader.visible(TABLES))[:3]}")

    def end(self, w, how):
        if self.busy[w]:
            self.writers[w].ask(how)
        self.busy[w] = False
        self.held[w].clear()
