"""Rules that are data, as functions of Postgres: who may do what, and which step a state may take."""
from postgres import loose_references, quoted

LEVELS = ["viewer", "editor", "manager", "admin", "owner"]
LANGUAGE = "LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp"


def values(rows):
    return ",\n".join("        (" + ", ".join(row) + ")" for row in rows)


def rights_sql(permissions):
    rows = []
    for resource, about in permissions["resources"].items():
        for action, rule in about["actions"].items():
            least = LEVELS.index(rule["from"]) + 1
            own = LEVELS.index(rule.get("own_posts_from", rule["from"])) + 1
            rows.append([quoted(resource), quoted(action), str(about["scope"] == "brand").lower(), str(least), str(own)])
    return f"""CREATE FUNCTION galley.right_of(resource text, action text, OUT of_brand boolean, OUT needs int, OUT needs_own int)
{LANGUAGE} AS $$
    SELECT r.of_brand, r.needs, r.needs_own FROM (VALUES
{values(rows)}) AS r (resource, action, of_brand, needs, needs_own)
    WHERE r.resource = $1 AND r.action = $2
$$;
"""


def transitions_sql(machines):
    rows = []
    for column in ("content_state", "delivery_state"):
        for group in machines[column]:
            for start, end, who, *_ in group["steps"]:
                rows.append([quoted(column), quoted(start), quoted(end), quoted(who)])
    return f"""CREATE FUNCTION galley.may_step(machine text, was text, becomes text, actor text) RETURNS boolean
{LANGUAGE} AS $$
    SELECT was = becomes OR EXISTS (SELECT FROM (VALUES
{values(rows)}) AS t (machine, was, becomes, who)
    WHERE t.machine = $1 AND t.was = $2 AND t.becomes = $3 AND t.who IN ($4, 'both'))
$$;
"""


def fixed(columns):
    """What a person's change of a row leaves alone."""
    return [c["name"] for c in columns if c["policy"] in ("join", "derived") or c.get("writer") == "server"] + ["created_at", "created_by"]


def given(columns):
    """What a person's new row leaves to the server."""
    return [c["name"] for c in columns if c["policy"] == "derived" or c.get("writer") == "server"]


def guards_sql(catalogue, convention_columns):
    tables = {t["name"]: t for t in catalogue["tables"]}
    out = []
    for name, table in tables.items():
        columns = convention_columns(table)
        rights = "".join(f", {quoted(r)}" for r in table.get("rights", []))
        of_post = name == "posts" or table.get("revisions") == "post_id"
        out.append(f"CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.{name} FOR EACH ROW EXECUTE FUNCTION"
                   f" galley.guard('{{{','.join(fixed(columns))}}}', '{{{','.join(given(columns))}}}'{rights});")
        if of_post:
            out.append(f"CREATE TRIGGER b_guard_post BEFORE INSERT OR UPDATE OR DELETE ON galley.{name} FOR EACH ROW"
                       " EXECUTE FUNCTION galley.guard_post();")
            out.append(f"CREATE CONSTRAINT TRIGGER z_approved AFTER INSERT OR UPDATE OR DELETE ON galley.{name} DEFERRABLE"
                       " INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION galley.check_opened();")
        out.append(f"CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.{name} FOR EACH ROW EXECUTE FUNCTION galley.stamp();")
        people = [c["name"] for c in columns if c.get("refs") == "profiles" and name != "memberships" and "agency_id" in
                  {d["name"] for d in columns}]
        pairs = [f"'{c['name']}', '{c['refs']}'" for c in loose_references(table, columns, tables)]
        pairs += [f"'{name}', 'profiles'" for name in people]
        if pairs:
            out.append(f"CREATE CONSTRAINT TRIGGER z_within AFTER INSERT OR UPDATE ON galley.{name} DEFERRABLE INITIALLY DEFERRED"
                       f" FOR EACH ROW EXECUTE FUNCTION galley.check_within({', '.join(pairs)});")
    parents = sorted({c["refs"] for t in tables.values() for c in loose_references(t, convention_columns(t), tables)})
    cases = "\n".join(f"    WHEN '{p}' THEN SELECT brand_id INTO client FROM galley.{p} WHERE id = row_id;" for p in parents)
    return f"""-- The client that a row belongs to; NULL where it is the whole agency's, or not there.
CREATE FUNCTION galley.client_of(parent text, row_id uuid) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    client uuid;
BEGIN
    CASE parent
{cases}
    END CASE;
    RETURN client;
END
$$;

""" + "\n".join(out) + "\n"
