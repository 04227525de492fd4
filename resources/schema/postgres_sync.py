"""What synchronisation needs of each table: its scopes, its form on the wire, the note of what changed, and the one
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
# Rows of these are the same where their unique key is: whoever makes one again meant the one that is there.
TWINS = ("client_contacts", "accounts", "destinations", "categories", "tags", "assets", "asset_variants")
# What people change many of at once is changed in one statement, as long as no state, no trash and no unique key is touched:
# then the order of the changes means nothing.
BULK = ("posts", "post_targets")
NONE = "'00000000-0000-0000-0000-000000000000'"


def fields(columns):
    return {c["name"]: LETTER[c["kind"]] + ("?" if c.get("null") else "") for c in columns}


def basics(table, columns):
    name = table["name"]
    scopes = SCOPES_OF.get(name) or SCOPES[table["scope"]]
    wire = ",\n        ".join(f"'{c['name']}', " + ON_WIRE[c["kind"]].format(c=c["name"]) for c in columns if c["kind"] in ON_WIRE)
    return f"""CREATE FUNCTION sync.scopes_of(r galley.{name}) RETURNS uuid[] LANGUAGE sql STABLE
    RETURN {scopes};
CREATE FUNCTION sync.wire(r galley.{name}) RETURNS jsonb LANGUAGE sql STABLE
    RETURN to_jsonb(r) || jsonb_build_object({wire});
CREATE FUNCTION sync.row_{name}(wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    r galley.{name};
BEGIN
    SELECT * INTO r FROM galley.{name} WHERE id = wanted;
    RETURN CASE WHEN r.id IS NOT NULL AND sync.sees(sync.scopes_of(r), within) THEN sync.wire(r) END;
END
$$;
""" + note(name)


def note(name):
    if name not in BULK:
        return f"CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON galley.{name} FOR EACH ROW EXECUTE FUNCTION sync.note();\n"
    seen = {"insert": "NEW TABLE AS new_rows", "update": "OLD TABLE AS old_rows NEW TABLE AS new_rows", "delete": "OLD TABLE AS old_rows"}
    return "".join(f"CREATE TRIGGER note_{event} AFTER {event.upper()} ON galley.{name} REFERENCING {rows}\n"
                   "    FOR EACH STATEMENT EXECUTE FUNCTION sync.note_many();\n" for event, rows in seen.items())


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
        again = " ON CONFLICT DO NOTHING"
    insert = f"""bad := sync.unfit(given, {quoted(json.dumps(fields(given + created)))});
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        becomes := jsonb_populate_record(NULL::galley.{name}, {quoted(json.dumps(defaults))}
            || jsonb_build_object('created_at', now()) || sync.instants(given, '{instants}')
            || jsonb_build_object('id', wanted, 'updated_at', now(), 'rv', 0));
        INSERT INTO galley.{name} VALUES (becomes.*){again};"""
    if again:
        insert += f"""
        IF NOT FOUND THEN
            SELECT * INTO present FROM galley.{name} WHERE id = wanted;
            IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
                PERFORM galley.refuse('forbidden', ARRAY['id']);
            END IF;
        END IF;"""
    find = f"SELECT * INTO present FROM galley.{name} WHERE id = wanted FOR UPDATE;"
    update = "PERFORM galley.refuse('immutable', '{}');"
    if changed:
        policies = {c["name"]: c["policy"] for c in changed}
        update = f"""bad := sync.unfit(given, {quoted(json.dumps(fields(changed)))});
        IF bad IS NOT NULL THEN
            PERFORM galley.refuse('invalid', bad);
        END IF;
        {find}
        IF NOT FOUND OR NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['{name}']);
        END IF;
        weighed := sync.weigh('{name}', given, was, sync.wire(present), {quoted(json.dumps(policies))});
        becomes := jsonb_populate_record(present, sync.instants(weighed.final, '{instants}'));
        UPDATE galley.{name} SET {', '.join(f"{c['name']} = becomes.{c['name']}" for c in changed)} WHERE id = wanted;
        RETURN weighed.merged;"""
    delete = "PERFORM galley.refuse('unsupported', '{op}');"
    if table["remove"] == "delete":
        delete = f"""{find}
        IF FOUND AND NOT sync.sees(sync.scopes_of(present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['{name}']);
        END IF;
        DELETE FROM galley.{name} WHERE id = wanted;"""
    return f"""CREATE FUNCTION sync.apply_{name}(op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[]
LANGUAGE plpgsql AS $$
DECLARE
    present galley.{name};
    becomes galley.{name};
    weighed record;
    bad text[];
BEGIN
    CASE op
    WHEN 'insert' THEN
        {insert}
    WHEN 'update' THEN
        {update}
    WHEN 'delete' THEN
        {delete}
    END CASE;
    RETURN NULL;
END
$$;
"""


def bulk_columns(table, columns):
    unique = {name for key in table.get("unique", []) for name in key}
    return [c for c in columns if not c.get("convention") and c["policy"] in ("last", "json", "text") and c["name"] not in unique
            and c.get("writer") != "server"]


def bulk(table, columns):
    name = table["name"]
    given = bulk_columns(table, columns)
    policies = json.dumps({c["name"]: c["policy"] for c in given})
    # The wire's form of a whole row costs as much as all the rest: only what is looked at is made.
    special = "".join(f"        IF found.change -> 'set' ? '{c['name']}' THEN\n"
                      f"            seen := seen || jsonb_build_object('{c['name']}', "
                      + ON_WIRE[c["kind"]].replace("r.{c}", f"(found.present).{c['name']}") + ");\n        END IF;\n"
                      for c in given if c["kind"] in ON_WIRE)
    instants = "{" + ",".join(c["name"] for c in given if c["kind"] == "instant") + "}"
    return f"""CREATE FUNCTION sync.update_{name}(changes jsonb, mine uuid[]) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
    found record;
    seen jsonb;
    weighed record;
    becomes galley.{name}[] := '{{}}';
    merged jsonb := '{{}}';
BEGIN
    FOR found IN SELECT c.value AS change, r AS present FROM jsonb_array_elements(changes) AS c JOIN galley.{name} r ON r.id = (c.value ->> 'id')::uuid
        ORDER BY r.id FOR UPDATE OF r
    LOOP
        IF sync.unfit(found.change -> 'set', {quoted(json.dumps(fields(given)))}) IS NOT NULL OR NOT sync.sees(sync.scopes_of(found.present), mine) THEN
            PERFORM galley.refuse('not_found', ARRAY['{name}']);
        END IF;
        seen := to_jsonb(found.present);
{special}        weighed := sync.weigh('{name}', found.change -> 'set', found.change -> 'was', seen, {quoted(policies)});
        becomes := becomes || jsonb_populate_record(found.present, sync.instants(weighed.final, '{instants}'));
        IF weighed.merged IS NOT NULL THEN
            merged := merged || jsonb_build_object(found.change ->> 'id', weighed.merged);
        END IF;
    END LOOP;
    IF cardinality(becomes) <> jsonb_array_length(changes) THEN
        PERFORM galley.refuse('not_found', ARRAY['{name}']);
    END IF;
    WITH done AS (
        UPDATE galley.{name} AS r SET {', '.join(f"{c['name']} = n.{c['name']}" for c in given)}
            FROM unnest(becomes) AS n WHERE r.id = n.id
            RETURNING r.id, CASE WHEN merged ? r.id::text THEN sync.wire(r) END AS d)
    SELECT coalesce(jsonb_object_agg(id, jsonb_build_object('fields', merged -> id::text, 'd', d)), '{{}}') INTO merged FROM done WHERE d IS NOT NULL;
    RETURN merged;
END
$$;
"""


def twin(table, columns):
    name, kinds = table["name"], {c["name"]: c for c in columns}
    where = []
    for column in table["unique"][0]:
        value = f"n.{column}"
        if kinds[column].get("null") and kinds[column]["kind"] == "uuid":
            where.append(f"coalesce(r.{column}, {NONE}) = coalesce({value}, {NONE})")
        else:
            where.append(f"r.{column} = {value}")
    return (f"    WHEN '{name}' THEN SELECT r.id INTO found FROM galley.{name} r, jsonb_populate_record(NULL::galley.{name}, given) AS n\n"
            f"        WHERE r.agency_id = n.agency_id AND {' AND '.join(where)}\n"
            "            AND r.deleted_at IS NULL AND sync.sees(sync.scopes_of(r), mine);")


def sync_sql(catalogue, convention_columns):
    tables = catalogue["tables"]
    pushed = [t for t in tables if "S" in t["sync"]]
    out = [basics(t, convention_columns(t)) for t in tables] + [apply(t, convention_columns(t)) for t in pushed]
    out += [bulk(t, convention_columns(t)) for t in tables if t["name"] in BULK]
    fast = {t["name"]: [c["name"] for c in bulk_columns(t, convention_columns(t))] for t in tables if t["name"] in BULK}
    columns = "\n".join(f"    WHEN '{name}' THEN '{{{','.join(names)}}}'::text[]" for name, names in fast.items())
    many = "\n".join(f"    WHEN '{name}' THEN RETURN sync.update_{name}(changes, mine);" for name in fast)
    rows = "\n".join(f"    WHEN '{t['name']}' THEN RETURN sync.row_{t['name']}(wanted, within);" for t in tables)
    twins = "\n".join(twin(t, convention_columns(t)) for t in tables if t["name"] in TWINS)
    calls = "\n".join(f"    WHEN '{t['name']}' THEN RETURN sync.apply_{t['name']}(op, wanted, given, was, mine);" for t in pushed)
    return "\n".join(out) + f"""
-- A row as it goes over the wire, if it stands in one of these scopes.
CREATE FUNCTION sync.row_in(tbl text, wanted uuid, within uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    CASE tbl
{rows}
    ELSE
        RETURN NULL;
    END CASE;
END
$$;

-- The row that is there already under the key of one that somebody would make.
CREATE FUNCTION sync.twin_of(tbl text, given jsonb, mine uuid[]) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE
    found uuid;
BEGIN
    CASE tbl
{twins}
    ELSE
        RETURN NULL;
    END CASE;
    RETURN found;
END
$$;

-- The columns of a table of which many rows may be changed in one statement; NULL where there are none.
CREATE FUNCTION sync.bulk_columns(tbl text) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN CASE tbl
{columns}
    END;

-- Changes rows of one table in one statement; {{id: {{fields, d}}}} of those that were merged. Any refusal is of all of them.
CREATE FUNCTION sync.update_many(tbl text, changes jsonb, mine uuid[]) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
    CASE tbl
{many}
    END CASE;
END
$$;

-- Applies one change; the columns in which it was merged with somebody else's.
CREATE FUNCTION sync.apply(tbl text, op text, wanted uuid, given jsonb, was jsonb, mine uuid[]) RETURNS text[] LANGUAGE plpgsql AS $$
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
    return f"""CREATE FUNCTION sync.import_rows(tbl text, rows jsonb) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off SET jit = off -- a plan made while a table was empty must not stay
AS $$
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
