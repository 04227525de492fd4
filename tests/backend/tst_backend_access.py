"""Who reaches what: every table, every kind of person, every action, at one's own client, another client, the agency as a
whole and another agency; each cell is asserted both ways."""
import json
import re
import unittest

from cluster import ADMIN, ROOT, Cluster
from tenants import CANARY, PEOPLE, PLACES, STAFF, TABLES, claims, columns, has, ident, insert, literal, of, person, row, world

NOBODY, OWNER, ADMINS, MANAGERS, EDITORS, EVERYBODY = 5, 4, 3, 2, 1, 0
# Of which role on somebody may insert, change and remove rows of others. A table that is not here fails the test.
MATRIX = {
    "agencies": (NOBODY, ADMINS, OWNER), "profiles": (NOBODY, NOBODY, NOBODY), "memberships": (ADMINS, ADMINS, ADMINS),
    "permission_grants": (ADMINS, ADMINS, ADMINS), "brands": (MANAGERS, MANAGERS, ADMINS),
    "brand_members": (MANAGERS, MANAGERS, MANAGERS), "client_contacts": (MANAGERS, MANAGERS, MANAGERS),
    "posting_slots": (MANAGERS, MANAGERS, MANAGERS), "blackouts": (MANAGERS, MANAGERS, MANAGERS),
    "calendar_notes": (EDITORS, EDITORS, EDITORS), "connections": (MANAGERS, MANAGERS, MANAGERS),
    "accounts": (EDITORS, MANAGERS, MANAGERS), "destinations": (MANAGERS, MANAGERS, MANAGERS),
    "campaigns": (EDITORS, EDITORS, MANAGERS), "categories": (EDITORS, EDITORS, MANAGERS), "tags": (EDITORS, EDITORS, MANAGERS),
    "brand_categories": (MANAGERS, NOBODY, MANAGERS), "brand_tags": (MANAGERS, NOBODY, MANAGERS),
    "snippets": (EDITORS, EDITORS, MANAGERS), "post_categories": (EDITORS, NOBODY, EDITORS), "post_tags": (EDITORS, NOBODY, EDITORS),
    "asset_tags": (EDITORS, NOBODY, EDITORS), "campaign_tags": (EDITORS, NOBODY, EDITORS), "posts": (EDITORS, EDITORS, MANAGERS),
    "post_parts": (EDITORS, EDITORS, EDITORS), "post_targets": (EDITORS, EDITORS, EDITORS), "post_media": (EDITORS, EDITORS, EDITORS),
    "post_revisions": (EDITORS, NOBODY, NOBODY), "post_metrics_latest": (NOBODY, NOBODY, NOBODY),
    "comments": (EVERYBODY, MANAGERS, MANAGERS), "folders": (EDITORS, EDITORS, EDITORS), "assets": (EDITORS, EDITORS, EDITORS),
    "asset_versions": (EDITORS, NOBODY, EDITORS), "asset_variants": (EDITORS, NOBODY, EDITORS), "asset_usage": (EDITORS, NOBODY, EDITORS),
    "workflows": (MANAGERS, MANAGERS, MANAGERS), "approvals": (EDITORS, EDITORS, EDITORS), "imports": (EDITORS, EDITORS, EDITORS),
    "saved_views": (EDITORS, EDITORS, EDITORS),
}
# Where the role in the agency counts, whatever one is at a client.
OF_AGENCY = {"agencies", "profiles", "memberships", "permission_grants", "saved_views"}
CHANGE = {"permission_grants": ("conditions", {}), "brand_members": ("role", "editor"), "memberships": ("invited_at", "2026-10-01")}
ATTEMPT = """
CREATE FUNCTION public.attempt(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    touched bigint;
BEGIN
    EXECUTE statement;
    GET DIAGNOSTICS touched = ROW_COUNT;
    SET CONSTRAINTS ALL IMMEDIATE;
    RAISE EXCEPTION USING ERRCODE = 'UNDO1', MESSAGE = touched;
EXCEPTION WHEN SQLSTATE 'UNDO1' THEN RETURN SQLERRM;
    WHEN OTHERS THEN RETURN SQLSTATE;
END
$$;
GRANT EXECUTE ON FUNCTION public.attempt(text) TO PUBLIC;
"""


def level(name, place, of_agency):
    agency, role, brand_role = PEOPLE[name]
    if agency != PLACES[place][0] or name == "gone":
        return -1
    if role in ("admin", "owner") or of_agency:
        return STAFF.index(role)
    return STAFF.index(brand_role) if brand_role and place == "A1" else -1


def reaches(name, table, place):
    if table == "permission_grants":
        return level(name, place, True) >= ADMINS or (name == "viewer" and place == "A")
    return level(name, place, table in OF_AGENCY or not PLACES[place][1]) >= 0


def change(table):
    if table in CHANGE:
        return CHANGE[table]
    for wanted in ("text", "order", "bool", "int"):
        for name, column in columns(TABLES[table]).items():
            if column["kind"] == wanted and column["policy" if "policy" in column else "kind"] not in ("join", "derived", "state"):
                return name, {"text": "anew", "order": "b", "bool": True, "int": 9}[wanted]
    return "agency_id", ident("agencies", "A")


def attempts(name, table, place):
    """(action, statement, whether it must succeed)"""
    insert_from, update_from, remove_from = MATRIX[table]
    here = f"galley.{table} WHERE id = {literal(of(table, place))}"
    seen = reaches(name, table, place)
    own = table in OF_AGENCY
    yield "select", f"SELECT FROM {here}", seen
    makes = level(name, place, own or table == "brands")
    yield "insert", insert(table, row(table, place, "third", owner=person(name))), insert_from <= makes and (seen or table == "brands")
    column, value = change(table)
    yield "update", f"UPDATE galley.{table} SET {column} = {literal(value)} WHERE id = {literal(of(table, place))}", seen and update_from <= level(name, place, own)
    remove = f"DELETE FROM {here}" if TABLES[table]["remove"] == "delete" else here.replace(" WHERE", " SET deleted_at = now() WHERE").join(("UPDATE ", ""))
    yield "remove", remove, seen and remove_from <= level(name, place, own)


class Access(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cluster = Cluster()
        cls.cluster.create("access")
        cls.cluster.migrate("access")
        cls.cluster.psql(ADMIN, "access", world())
        cls.cluster.psql("postgres", "access", ATTEMPT)

    @classmethod
    def tearDownClass(cls):
        cls.cluster.stop()

    def results(self, name, statements, role="authenticated"):
        """What becomes of each statement; each is taken back."""
        script = f"SET ROLE {role}; SELECT set_config('request.jwt.claims', {literal(claims(name))}, false);\n"
        script += "".join(f"SELECT public.attempt({literal(statement)});\n" for statement in statements)
        return self.cluster.psql("authenticator", "access", script).splitlines()[1:]

    def testEveryTableHasItsRowInTheMatrix(self):
        there = self.cluster.psql("postgres", "access", """SELECT relname FROM pg_class WHERE relkind IN ('r', 'p', 'm') AND NOT relispartition
            AND relnamespace = 'galley'::regnamespace""").split()
        self.assertEqual(sorted(there), sorted([*MATRIX, "audit_log", "post_metrics", "post_metrics_daily"]))
        # A view asks as its reader: it has no rights of its own.
        self.assertEqual(self.cluster.psql("postgres", "access", """SELECT relname FROM pg_class WHERE relkind = 'v'
            AND relnamespace IN ('galley'::regnamespace, 'api'::regnamespace) AND NOT coalesce(reloptions @> '{security_invoker=true}', false)"""), "")

    def testEveryTableIsGuarded(self):
        self.assertEqual(self.cluster.psql("postgres", "access", """SELECT relname FROM pg_class WHERE relkind IN ('r', 'p')
            AND relnamespace IN ('galley'::regnamespace, 'sync'::regnamespace) AND NOT relrowsecurity"""), "")

    def testWhatRunsWithOthersRightsLooksNamesUpInOnePlace(self):
        """A function of its owner's rights that follows its caller's search_path can be made to call the caller's."""
        inner = """SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
            WHERE nspname IN ('galley', 'sync', 'api', 'gate') AND """
        self.assertEqual(self.cluster.psql("postgres", "access", inner + "prosecdef AND NOT coalesce(array_to_string(proconfig, ' ') LIKE '%search_path=%', false)"), "")
        # Of the others people may call only those whose words were looked up when they were made.
        self.assertEqual(self.cluster.psql("postgres", "access", inner + """NOT prosecdef AND prosqlbody IS NULL
            AND has_function_privilege('authenticated', p.oid, 'EXECUTE')"""), "")

    def testEveryCellOfTheMatrix(self):
        asked = granted = 0
        for name in PEOPLE:
            cells, statements = [], []
            for table in MATRIX:
                for place in (p for p in PLACES if has(table, p)):
                    for action, statement, may in attempts(name, table, place):
                        cells.append((f"{name}: {action} {table} at {place}", may))
                        statements.append(statement)
            for (cell, may), result in zip(cells, self.results(name, statements), strict=True):
                asked, granted = asked + 1, granted + may
                with self.subTest(cell):
                    if may:
                        self.assertEqual(result, "1")
                    else:
                        self.assertIn(result, ("0", "42501"))
        self.assertGreater(asked, 4000)
        self.assertGreater(granted, 1000)

    def testWhoHasNotSaidWhoTheyAreMayNothing(self):
        statements = [f"SELECT FROM galley.{table}" for table in MATRIX]
        self.assertEqual(set(self.results("owner", statements, role="anon")), {"42501"})

    def testNoWordOfAnotherTenantIsRead(self):
        whole = " || ".join(f"coalesce((SELECT string_agg(t::text, ' ') FROM galley.{table} t), '')" for table in MATRIX)
        for name, (agency, role, _) in PEOPLE.items():
            text = self.cluster.psql("authenticator", "access", f"""SET ROLE authenticated;
                SELECT set_config('request.jwt.claims', {literal(claims(name))}, false); SELECT {whole}""")
            seen = set(re.findall("canary[AB][12]?x", text))
            if name in ("gone", "contact", "nobody"):
                expected = set()
            elif role in ("admin", "owner"):
                expected = {CANARY[p] for p in PLACES if PLACES[p][0] == agency}
            else:
                expected = {CANARY["A"]} | ({CANARY["A1"]} if name != "stranger" else set())
            self.assertEqual(seen - ({CANARY["A1"]} if name == "contact" else set()), expected, name)

    def testAContactReadsItselfAlone(self):
        counts = [f"SELECT FROM galley.{table}" for table in MATRIX]
        got = dict(zip(MATRIX, self.results("contact", counts), strict=True))
        self.assertEqual({table: n for table, n in got.items() if n != "0"}, {"client_contacts": "1", "profiles": "1"})

    def testATokenOfOneClientReachesNoOther(self):
        narrowed = json.dumps({"sub": person("owner"), "brand": of("brands", "A2")})
        for place, expected in (("A1", "0"), ("A2", "1"), ("B1", "0")):
            got = self.cluster.psql("authenticator", "access", f"""SET ROLE authenticated;
                SELECT set_config('request.jwt.claims', {literal(narrowed)}, false);
                SELECT public.attempt($$UPDATE galley.posts SET title = 'anew' WHERE id = '{of("posts", place)}'$$)""").splitlines()[1]
            self.assertEqual(got, expected, place)

    def testNoRowPointsAcrossTenants(self):
        owner = [(table, place, name, column) for table in MATRIX for place in ("A1",) if has(table, place) and MATRIX[table][0] < NOBODY
                 for name, column in columns(TABLES[table]).items()
                 if column.get("refs") and column["refs"] not in ("brands", "agencies") and table not in ("profiles", "memberships", "brand_members")]
        statements = []
        for table, place, name, column in owner:
            there = "B1" if column["refs"] == "profiles" else "A2" if has(column["refs"], "A2") else "B"
            fields = {**row(table, place, "third", owner=person("owner")), name: of(column["refs"], there)}
            if not (table == "comments" and name == "author_user_id") and not (table == "client_contacts"):
                statements.append(insert(table, fields))
        self.assertGreater(len(statements), 40)
        for statement, result in zip(statements, self.results("owner", statements), strict=True):
            self.assertIn(result, ("23503", "GA400"), statement)

    def testClientsNeverWriteWhatIsNotTheirs(self):
        statements = {
            "plan": f"UPDATE galley.agencies SET plan = 'enterprise' WHERE id = '{of('agencies', 'A')}'",
            "limits": f"UPDATE galley.agencies SET limits = '{{}}' WHERE id = '{of('agencies', 'A')}'",
            "created_by": f"UPDATE galley.posts SET created_by = '{person('owner')}'",
            "created_by, new": insert("tags", {**row("tags", "A1", "third"), "created_by": person("owner")}),
            "agency": f"UPDATE galley.posts SET agency_id = '{of('agencies', 'B')}'",
            "derived": "UPDATE galley.posts SET content_hash = ''", "count": "UPDATE galley.assets SET usage_count = 3",
            "version": "UPDATE galley.posts SET rv = 1", "sent": "UPDATE galley.post_targets SET platform_post_id = '1'"}
        for (what, _), result in zip(statements.items(), self.results("owner", statements.values()), strict=True):
            self.assertEqual(result, "42501", what)

    def testTheAuditIsReadByThoseWhoRuleAndOnlyGrows(self):
        for name in PEOPLE:
            rows = int(self.results(name, ["SELECT FROM galley.audit_log"])[0])
            others = self.results(name, [f"SELECT FROM galley.audit_log WHERE agency_id <> '{of('agencies', 'B' if name == 'foreigner' else 'A')}'"])
            self.assertEqual((rows > 0, others), (name in ("admin", "owner", "foreigner"), ["0"]), name)
        changes = ["DELETE FROM galley.audit_log", "UPDATE galley.audit_log SET at = now()", "TRUNCATE galley.audit_log"]
        self.assertEqual(self.results("owner", [*changes, "INSERT INTO galley.audit_log DEFAULT VALUES"]), ["42501"] * 4)
        for who in ("galley_owner", "postgres"):
            script = f"SET ROLE {who};" + "".join(f"SELECT public.attempt({literal(c)});" for c in changes)
            self.assertEqual(self.cluster.psql("postgres", "access", script).split(), ["GA400"] * 3, who)

    def testTheAuditSaysWhoGaveWhatToWhomAndNoWords(self):
        contact, member = of("client_contacts", "A1"), ident("brand_members", "editor")
        got = self.cluster.psql("authenticator", "access", f"""SET ROLE authenticated; SET request.jwt.claims = {literal(claims('owner'))};
            UPDATE galley.client_contacts SET name = 'a secret name' WHERE id = '{contact}';
            UPDATE galley.brand_members SET role = 'manager' WHERE id = '{member}';
            UPDATE galley.posts SET body = 'a secret word' WHERE id = '{of("posts", "A1")}';
            SELECT actor, resource_type, details FROM galley.audit_log WHERE actor IS NOT NULL ORDER BY resource_type; ROLLBACK;""").splitlines()
        self.assertNotIn("secret", "".join(got))
        self.assertEqual([line.split("|")[:2] for line in got], [[person("owner"), "brand_members"], [person("owner"), "client_contacts"]])
        self.assertEqual(json.loads(got[0].split("|")[2]), {"columns": ["role"], "was": {"role": "editor"}, "becomes": {"role": "manager"}})
        self.assertEqual(json.loads(got[1].split("|")[2]), {"columns": ["name"], "was": {}, "becomes": {}})

    def testTheCataloguesRightsAreTheDesktops(self):
        text = (ROOT / "core/store/GuardActions.cpp").read_text(encoding="utf-8")
        desktop = {t: list(rights) for t, *rights in
                   re.findall(r'Simple \{ "(\w+)"_L1, "(\w+)"_L1, "(\w+)"_L1, "(\w+)"_L1, "(\w+)"_L1 \}', text)}
        self.assertGreater(len(desktop), 20)
        self.assertEqual({t: about["rights"] for t, about in TABLES.items() if "rights" in about and t != "post_revisions"}, desktop)


if __name__ == "__main__":
    unittest.main()
