"""Two agencies with everything in them: a row of every table for each client and each agency as a whole, and people of
every role. Every text of a tenant holds a word that nobody else may ever read."""
import hashlib
import json
import uuid

from cluster import ROOT

CATALOGUE = json.loads((ROOT / "resources/schema/catalogue.json").read_text(encoding="utf-8"))
TABLES = {t["name"]: t for t in CATALOGUE["tables"]}
# Places: a client of an agency, or (without one) the agency as a whole.
PLACES = {"A1": ("A", "A1"), "A2": ("A", "A2"), "A": ("A", None), "B1": ("B", "B1"), "B": ("B", None)}
CANARY = {place: f"canary{place}x" for place in PLACES}
STAFF = ["viewer", "editor", "manager", "admin", "owner"]
# Who asks: their agency, their role there, and their role at client A1 (B1).
PEOPLE = {**{role: ("A", role, role if role in STAFF[:3] else None) for role in STAFF},
          "stranger": ("A", "manager", None), "foreigner": ("B", "owner", None), "gone": ("A", "admin", None),
          "contact": (None, None, None), "nobody": (None, None, None)}


def ident(*key):
    return str(uuid.UUID(bytes=hashlib.sha256("/".join(map(str, key)).encode()).digest()[:16], version=5))


def person(name):
    return ident("person", name)


def literal(value):
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (dict, list)):
        value = json.dumps(value)
    return "'" + str(value).replace("'", "''") + "'"


def columns(table):
    names = {c["name"]: c for c in table["columns"]}
    if table["name"] not in ("agencies", "profiles"):
        names = {"agency_id": {"name": "agency_id", "kind": "uuid"}, **names}
    if table["scope"] in ("brand", "brand_or_agency"):
        names = {"brand_id": {"name": "brand_id", "kind": "uuid", "refs": "brands"}, **names}
    return names


def has(table, place):
    """Whether a table can have a row there."""
    brand = PLACES[place][1]
    return {"brand": bool(brand), "own_brand": bool(brand), "agency": not brand, "user": not brand}.get(TABLES[table]["scope"], True)


def of(table, place, which="first"):
    """The id of the row of a table there; what has no row there has one for the whole agency."""
    if table == "profiles":
        return person("colleague" + PLACES[place][0])
    if table == "agencies":
        return ident("agencies", PLACES[place][0])
    if table == "brands":
        return ident("brands", PLACES[place][1] or PLACES[place][0] + "1", which)
    return ident(table, place if has(table, place) else PLACES[place][0], which)


def row(table, place, which="first", owner=None):
    """The columns of a row there. A second one differs in what must be unique."""
    agency, brand = PLACES[place]
    fields = {"id": of(table, place, which)}
    for name, column in columns(TABLES[table]).items():
        if name == "agency_id":
            fields[name] = of("agencies", place)
        elif name == "brand_id" and table == "permission_grants":
            fields[name] = of("brands", agency + "1")
        elif name == "brand_id":
            fields[name] = of("brands", place) if brand else None
        elif column.get("refs") == "profiles":
            fields[name] = owner or person("colleague" + agency)
        elif column.get("refs"):
            if column.get("null") and not (table == "asset_usage"):
                continue
            fields[name] = of(column["refs"], place, "second" if which != "first" and JOINED.get(table) == name else "first")
        elif column.get("policy") == "derived" or column.get("writer") == "server" and "default" in column:
            continue
        elif "default" in column or column.get("null"):
            if column["kind"] == "text" and column.get("writer") != "server" and column.get("max", 0) >= 200 and name != "recurrence":
                fields[name] = f"{CANARY[place]} {which}"
        else:
            fields[name] = value(column, place, which, table)
    return {**fields, **SPECIAL.get(table, lambda *_: {})(place, which)}


# The parent whose second row a second join takes, so that the two differ.
JOINED = {"brand_categories": "category_id", "brand_tags": "tag_id", "post_categories": "category_id", "post_tags": "tag_id",
          "asset_tags": "tag_id", "campaign_tags": "tag_id"}


def value(column, place, which, table):
    kind = column["kind"]
    if kind == "enum":
        return CATALOGUE["enums"][column["values"]][-1]
    return {"uuid": ident("loose", place, which), "int": 7 if which == "first" else 8, "real": 1.5, "bool": True, "json": {},
            "instant": "2026-10-20T09:00Z", "date": "2026-10-20", "time": "07:45", "wall": "2026-10-22T07:45",
            "order": "a"}.get(kind) or hashlib.sha256(f"{table}{place}{which}".encode()).hexdigest()[:8] + CANARY[place]


SPECIAL = {
    "agencies": lambda p, w: {"slug": None, "email": None},
    "brands": lambda p, w: {"name": CANARY[p]},
    "profiles": lambda p, w: {"full_name": CANARY[PLACES[p][0]]},
    "client_contacts": lambda p, w: {"user_id": None},
    "brand_members": lambda p, w: {"user_id": person(("first" if w == "first" else "second") + "member" + PLACES[p][0]), "role": "viewer"},
    "memberships": lambda p, w: {"user_id": person(("first" if w == "first" else "second") + "member" + PLACES[p][0]), "role": "viewer"},
    "permission_grants": lambda p, w: {"user_id": person("viewer" if p[0] == "A" else "foreigner"), "resource": "posts",
                                       "action": "edit" if w == "first" else "submit", "effect": "deny" if p[0] == "B" else "allow",
                                       "conditions": {"own_posts": True}},
    "posts": lambda p, w: {"content_state": "draft", "scheduled_zone": "Europe/Berlin", "locked_by": None, "series_id": None},
    "post_targets": lambda p, w: {"post_type": "text" if w == "first" else "image"},
    "post_metrics_latest": lambda p, w: {"metric": w},
    "post_revisions": lambda p, w: {"row_table": "posts"},
    "approvals": lambda p, w: {"approver_contact_id": None, "decided_at": None, "level": 1 if w == "first" else 2},
    "comments": lambda p, w: {"subject": "post", "audience": "internal", "resolved_by": None},
    "saved_views": lambda p, w: {"shared": True},
    "accounts": lambda p, w: {"connection_id": None},
    "assets": lambda p, w: {"sha256": hashlib.sha256((p + w).encode()).hexdigest(), "source_url": None},
    "asset_usage": lambda p, w: {"used_in": "post"},
    "asset_variants": lambda p, w: {"purpose": "original" if w == "first" else "thumb256"},
}


def insert(table, fields):
    return f"INSERT INTO galley.{table} ({', '.join(fields)}) VALUES ({', '.join(map(literal, fields.values()))});\n"


def world():
    """The statements that fill an empty database, as the owner of the tables."""
    out = "SET ROLE galley_owner;\n"
    people = {**{name: agency for name, (agency, *_) in PEOPLE.items() if name != "nobody"},
              **{prefix + agency: agency for agency in "AB" for prefix in ("colleague", "firstmember", "secondmember")}}
    for name in people:
        out += insert("profiles", {"id": person(name), "email": f"{name}@example", "full_name": CANARY[people[name]] if people[name] and name != "gone" else name})
    for place in PLACES:
        for table in TABLES:
            if table == "profiles" or not has(table, place):
                continue
            out += insert(table, row(table, place))
        # What a second join will take.
        if place in ("A", "B"):
            continue
        for table in ("tags", "categories"):
            out += insert(table, row(table, place, "second"))
    for name, (agency, role, brand_role) in PEOPLE.items():
        if agency:
            out += insert("memberships", {"id": ident("memberships", name), "agency_id": ident("agencies", agency), "user_id": person(name),
                                          "role": role, "deleted_at": "2026-10-01" if name == "gone" else None})
        if brand_role:
            out += insert("brand_members", {"id": ident("brand_members", name), "agency_id": ident("agencies", agency), "user_id": person(name),
                                            "brand_id": of("brands", agency + "1"), "role": brand_role})
    for agency in "AB":
        out += insert("memberships", {"id": ident("memberships", "colleague", agency), "agency_id": ident("agencies", agency),
                                      "user_id": person("colleague" + agency), "role": "viewer"})
        out += insert("memberships", {"id": ident("memberships", "second", agency), "agency_id": ident("agencies", agency),
                                      "user_id": person("secondmember" + agency), "role": "viewer", "deleted_at": "2026-10-01"})
    out += insert("client_contacts", {**row("client_contacts", "A1", "second"), "user_id": person("contact"), "name": "the contact", "email": "contact@example"})
    return out + "RESET ROLE;\n"


def claims(name):
    return json.dumps({"sub": person(name), "role": "authenticated"}) if name != "nobody" else ""
