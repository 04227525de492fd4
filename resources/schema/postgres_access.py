"""Row level security: which rows of a table somebody reaches, and which columns they may give. What they may do there
is asked by the triggers, which every other way in obeys too."""
from postgres_rules import fixed, given

MINE = "{column} = ANY ((SELECT galley.{list}())::uuid[])"


def mine(column, which):
    return MINE.format(column=column, list=which)


BRANDS, AGENCIES = mine("brand_id", "my_brands"), mine("agency_id", "my_agencies")
REACH = {"brand": BRANDS,
         "brand_or_agency": f"{BRANDS} OR (brand_id IS NULL AND {AGENCIES})",
         "own_brand": mine("id", "my_brands"),
         "agency": AGENCIES}
REACH_OF = {"agencies": mine("id", "my_agencies"),
            "profiles": mine("id", "my_colleagues"),
            "permission_grants": f"(user_id = (SELECT galley.me()) AND {AGENCIES}) OR {mine('agency_id', 'my_ruled_agencies')}",
            "saved_views": f"(shared OR user_id = (SELECT galley.me())) AND {AGENCIES}"}
# A client is not yet among one's own while it is being made.
CHECK_OF = {"brands": AGENCIES}
# What a client's person reads.
CONTACT = {"client_contacts": mine("id", "my_contacts"),
           "comments": f"audience = 'client' AND {mine('author_contact_id', 'my_contacts')}"}


def reach(table):
    return REACH_OF.get(table["name"]) or REACH[table["scope"]]


def access_sql(catalogue, convention_columns):
    out = []
    for table in catalogue["tables"]:
        name, columns = table["name"], convention_columns(table)
        own = {"updated_at", "updated_by", "rv"}
        inserted = [c["name"] for c in columns if c["name"] not in own | set(given(columns)) | {"deleted_at", "created_by"}]
        changed = [c["name"] for c in columns if c["name"] not in own | set(fixed(columns)) | {"deleted_at"}]
        if table["remove"] == "trash" and not table.get("log"):
            changed.append("deleted_at")
        rights = ["SELECT"]
        if "S" in table["sync"]:
            rights.append(f"INSERT ({', '.join(inserted)})")
            rights += [f"UPDATE ({', '.join(changed)})"] if changed else []
            rights += ["DELETE"] if table["remove"] == "delete" else []
        out.append(f"ALTER TABLE galley.{name} ENABLE ROW LEVEL SECURITY;")
        out.append(f"GRANT {', '.join(rights)} ON galley.{name} TO authenticated;")
        out.append(f"GRANT SELECT, INSERT, UPDATE, DELETE ON galley.{name} TO galley_worker;")
        checked = f" WITH CHECK ({CHECK_OF[name]})" if name in CHECK_OF else ""
        out.append(f"CREATE POLICY reach ON galley.{name} TO authenticated USING ({reach(table)}){checked};")
        if name in CONTACT:
            out.append(f"CREATE POLICY contact ON galley.{name} FOR SELECT TO authenticated USING ({CONTACT[name]});")
        out.append(f"CREATE POLICY worker ON galley.{name} TO galley_worker USING (true);")
    return "\n".join(out) + "\n"
