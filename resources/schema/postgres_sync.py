"""What synchronisation needs of each table: its scopes, its form on the wire, the notes of what changed, and the one
function that applies a change to it. Nothing here is dynamic SQL."""
import json

from postgres import quoted

SCOPES = {"brand": "ARRAY[r.brand_id]", "brand_or_agency": "ARRAY[coalesce(r.brand_id, r.agency_id)]", "own_brand": "ARRAY[r.id]",
          "agency": "ARRAY[r.agency_id]"}
SCOPES_OF = {
    "agencies": "ARRAY[r.id]",
    "profiles": "ARRAY(SELECT agency_id FROM galley.memberships WHERE user_id = r.id\n"
                "        UNION SELECT id FROM galley.client_contacts WHERE user_id = r.id)",
    "permission_grants": "ARRAY[sync.scope_id('user', r.agency_id, r.user_id), sync.scope_id('ruled', r.agency_id, NULL)]",
    "saved_views": "CASE WHEN r.shared THEN ARRAY[r.agency_id]\n"
                   "        WHEN r.user_id IS NULL THEN '{}' ELSE ARRAY[sync.scope_id('user', r.agency_id, r.user_id)] END",
    "client_contacts": "ARRAY[r.brand_id, r.id]",
    "comments": "ARRAY[r.brand_id] || CASE WHEN r.audience = 'client' THEN array_remove(ARRAY[r.author_contact_id], NULL) END",
}
ON_WIRE = {"instant": "sync.ms(r.{c})", "wall": "to_char(r.{c}, 'YYYY-MM-DD\"T\"HH24:MI')", "time": "to_char(r.{c}, 'HH24:MI')"}
LETTER = {"text": "s", "order": "s", "enum": "s", "uuid": "s", "date": "s", "wall": "s", "time": "s", "int": "n", "instant": "n",
          "real": "r", "bool": "b", "json": "j"}
HEAD = "SET search_path = galley, pg_catalog, pg_temp AS $$"


def fields(columns):
    return {c["name"]: LETTER[c["kind"]] + ("?" if c.get("null") else "") for c in columns}


def basics(table, columns):
    name = table["name"]
    scopes = SCOPES_OF.get(name) or SCOPES[table["scope"]]
    wire = ",\n        ".join(f"'{c['name']}', " + ON_WIRE[c["kind"]].format(c=c["name"]) for c in columns if c["kind"] in ON_WIRE)
    return f"""CREATE FUNCTION sync.scopes_of(r galley.{name}) RETURNS uuid[] LANGUAGE sql STABLE {HEAD}
    SELECT {scopes}
$$;
CREATE FUNCTION sync.wire(r galley.{name}) RETURNS jsonb LANGUAGE sql STABLE {HEAD}
    SELECT to_jsonb(r) || jsonb_build_object({wire})
$$;
"""


def notes(table):
    name = table["name"]
    into = "INSERT INTO sync.entry (scope, tbl, row_id, xid, rv, gone)"
    upsert = "ON CONFLICT (scope, tbl, row_id) DO UPDATE SET xid = EXCLUDED.xid, rv = EXCLUDED.rv, gone = EXCLUDED.gone;"
    live = f"""{into}
            SELECT s, '{name}', n.id, pg_current_xact_id(), n.rv, false
            FROM new_rows n, unnest(sync.scopes_of(ROW(n.*)::galley.{name})) AS s ORDER BY s, n.id
            {upsert}"""
    gone = f"""{into}
            SELECT s, '{name}', o.id, pg_current_xact_id(), nextval('sync.rv'), true
            FROM old_rows o, unnest(sync.scopes_of(ROW(o.*)::galley.{name})) AS s"""
    return f"""CREATE FUNCTION sync.note_{name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER {HEAD}
BEGIN
    CASE TG_OP
    WHEN 'INSERT' THEN
        {live}
    WHEN 'UPDATE' THEN
        {gone}
            WHERE NOT EXISTS (SELECT FROM new_rows n WHERE n.id = o.id AND s = ANY (sync.scopes_of(ROW(n.*)::galley.{name})))
            ORDER BY s, o.id
            {upsert}
        {live}
    ELSE
        {gone} ORDER BY s, o.id
            {upsert}
    END CASE;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON galley.{name} REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_{name}();
CREATE TRIGGER note_update AFTER UPDATE ON galley.{name} REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_{name}();
CREATE TRIGGER note_delete AFTER DELETE ON galley.{name} REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_{name}();
"""


def apply(table, columns):
    name = table["name"]
    own = [c for c in columns if not c.get("convention") and c["name"] != "id"]
    given = [c for c in own if c["policy"] != "derived" and c.get("writer") != "server"]
    created = [c for c in columns if c["name"] in ("created_at", "created_by")]
    changed = [c for c in given if c["policy"] != "join"]
    if table.get("log"):
        changed = []
    elif table["remove"] == "trash":
        changed += [c for c in columns if c["name"] == "deleted_at"]
    defaults = {c["name"]: c["default"] for c in columns if "default" in c}
    instants = "{" + ",".join(c["name"] for c in columns if c["kind"] == "instant") + "}"
    again = ""
    if "naturalKey" in table:  # whoever made the same join meant the same
        again = " ON CONFLICT (id) DO NOTHING"
    insert = f"""PERFORM sync.check_fields(given, {quoted(json.dumps(fields(given + created)))});
        INSERT INTO galley.{name} SELECT (jsonb_populate_record(NULL::galley.{name}, {quoted(json.dumps(defaults))}
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{instants}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0))).*{again};"""
    if again:
        insert += f"""
        SELECT * INTO present FROM galley.{name} WHERE id = wanted;
        IF NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('forbidden', ARRAY['id']);
        END IF;"""
    find = f"SELECT * INTO present FROM galley.{name} WHERE id = wanted FOR UPDATE;"
    update = "PERFORM galley.refuse('immutable', '{}');"
    if changed:
        policies = {c["name"]: c["policy"] for c in changed}
        update = f"""PERFORM sync.check_fields(given, {quoted(json.dumps(fields(changed)))});
        {find}
        IF NOT FOUND OR NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['{name}']);
        END IF;
        SELECT w.final, w.merged INTO given, merged
            FROM sync.weigh('{name}', given, was, sync.wire(present), {quoted(json.dumps(policies))}) AS w;
        UPDATE galley.{name} AS r SET {', '.join(f"{c['name']} = n.{c['name']}" for c in changed)}
            FROM (SELECT (jsonb_populate_record(present, sync.instants(given, '{instants}'))).*) AS n WHERE r.id = wanted;"""
    delete = "PERFORM galley.refuse('unsupported', '{op}');"
    if table["remove"] == "delete":
        delete = f"""{find}
        IF FOUND AND NOT sync.reaches(sync.scopes_of(present)) THEN
            PERFORM galley.refuse('not_found', ARRAY['{name}']);
        END IF;
        DELETE FROM galley.{name} WHERE id = wanted;"""
    return f"""CREATE FUNCTION sync.apply_{name}(op text, wanted uuid, given jsonb, was jsonb) RETURNS text[]
LANGUAGE plpgsql SECURITY DEFINER {HEAD}
DECLARE
    present galley.{name};
    merged text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        {insert}
    WHEN 'update' THEN
        {update}
    WHEN 'delete' THEN
        {delete}
    END CASE;
    RETURN merged;
END
$$;
"""


def sync_sql(catalogue, convention_columns):
    tables = catalogue["tables"]
    pushed = [t for t in tables if "S" in t["sync"]]
    out = [basics(t, convention_columns(t)) for t in tables] + [notes(t) for t in tables] + [apply(t, convention_columns(t)) for t in pushed]
    rows = "\n".join(f"    WHEN '{t['name']}' THEN SELECT sync.wire(r) INTO found FROM galley.{t['name']} r"
                     " WHERE r.id = wanted AND within && sync.scopes_of(r);" for t in tables)
    calls = "\n".join(f"    WHEN '{t['name']}' THEN RETURN sync.apply_{t['name']}(op, wanted, given, was);" for t in pushed)
    return "\n".join(out) + f"""
-- A row as it goes over the wire, if it stands in one of these scopes.
CREATE FUNCTION sync.row_in(tbl text, wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE {HEAD}
DECLARE
    found jsonb;
BEGIN
    CASE tbl
{rows}
    ELSE
        RETURN NULL;
    END CASE;
    RETURN found;
END
$$;

-- Applies one change; the columns in which it was merged with somebody else's.
CREATE FUNCTION sync.apply(tbl text, op text, wanted uuid, given jsonb, was jsonb) RETURNS text[] LANGUAGE plpgsql {HEAD}
BEGIN
    CASE tbl
{calls}
    ELSE
        PERFORM galley.refuse('unsupported', ARRAY['t']);
    END CASE;
END
$$;
"""


def import_sql(catalogue, convention_columns):
    cases = []
    for table in catalogue["tables"]:
        name = table["name"]
        columns = convention_columns(table)
        instants = "{" + ",".join(c["name"] for c in columns if c["kind"] == "instant") + "}"
        texts = "".join(f", '{c['name']}', (r.value ->> '{c['name']}')::jsonb" for c in columns if c["kind"] == "json")
        known = " ON CONFLICT (id) DO NOTHING" if name == "profiles" else ""
        cases.append(f"""    WHEN '{name}' THEN
        INSERT INTO galley.{name} SELECT n.* FROM jsonb_array_elements(rows) AS r, jsonb_populate_record(NULL::galley.{name},
            sync.instants(r.value, '{instants}') || jsonb_build_object('rv', 0{texts})) AS n{known};""")
    body = "\n".join(cases)
    return f"""CREATE FUNCTION sync.import_rows(tbl text, rows jsonb) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER {HEAD}
DECLARE
    taken bigint;
BEGIN
    CASE tbl
{body}
    ELSE
        PERFORM galley.refuse('unsupported', ARRAY['t']);
    END CASE;
    GET DIAGNOSTICS taken = ROW_COUNT;
    RETURN taken;
END
$$;
"""
