"""Rules that are data, as functions of Postgres: who may do what, and which step a state may take."""
from postgres import loose_references, quoted

LEVELS = ["viewer", "editor", "manager", "admin", "owner"]

def rights_sql(permissions):
    rows = []
    for resource, about in permissions["resources"].items():
        for action, rule in about["actions"].items():
            least = LEVELS.index(rule["from"]) + 1
            own = LEVELS.index(rule.get("own_posts_from", rule["from"])) + 1
            rows.append(f"        WHEN '{resource}.{action}' THEN '{{{int(about['scope'] == 'brand')},{least},{own}}}'")
    return "\n".join([
        "CREATE FUNCTION galley.right_of(resource text, action text, OUT of_brand boolean, OUT needs int, OUT needs_own int)",
        "LANGUAGE plpgsql IMMUTABLE AS $$", "DECLARE", "    rule int[] := CASE resource || '.' || action", *rows, "    END;", "BEGIN",
        "    of_brand := rule[1] = 1;", "    needs := rule[2];", "    needs_own := rule[3];", "END", "$$;"]) + "\n"


def transitions_sql(machines):
    steps = []
    for column in ("content_state", "delivery_state"):
        for group in machines[column]:
            for start, end, who, *_ in group["steps"]:
                steps += [f"{column}:{start}>{end}:{actor}" for actor in (["person", "worker"] if who == "both" else [who])]
    listed = ",\n".join(f"        '{step}'" for step in steps)
    return f"""CREATE FUNCTION galley.may_step(machine text, was text, becomes text, actor text) RETURNS boolean
LANGUAGE sql IMMUTABLE
    RETURN was = becomes OR machine || ':' || was || '>' || becomes || ':' || actor = ANY (ARRAY[
{listed}]);
"""


def fixed(columns):
    """What a person's change of a row leaves alone."""
    return [c["name"] for c in columns if c["policy"] in ("join", "derived") or c.get("writer") == "server"] + ["created_at", "created_by"]


def given(columns):
    """What a person's new row leaves to the server."""
    return [c["name"] for c in columns if c["policy"] == "derived" or c.get("writer") == "server"]


BOOKKEEPING = {"rv", "updated_at", "updated_by"}


def changed_sql(name, columns):
    """The columns in which two states of a row differ, without what stamp() writes."""
    listed = ",\n        ".join(f"CASE WHEN was.{c} IS DISTINCT FROM becomes.{c} THEN '{c}' END"
                              for c in sorted({c["name"] for c in columns} - BOOKKEEPING))
    return f"""CREATE FUNCTION galley.changed(was galley.{name}, becomes galley.{name}) RETURNS text[] LANGUAGE sql IMMUTABLE
    RETURN array_remove(ARRAY[{listed}], NULL);"""


def guards_sql(catalogue, convention_columns):
    tables = {t["name"]: t for t in catalogue["tables"]}
    out = []
    for name, table in tables.items():
        columns = convention_columns(table)
        rights = "".join(f", {quoted(r)}" for r in table.get("rights", []))
        of_post = name == "posts" or table.get("revisions") == "post_id"
        lists = f"'{{{','.join(fixed(columns))}}}', '{{{','.join(given(columns))}}}'"
        out.append(changed_sql(name, columns))
        # Other conditions stand in the functions: a long WHEN is compiled for every statement, which costs more than the call.
        if of_post:
            out.append(f"CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.{name} FOR EACH ROW"
                       f" WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION galley.guard_post({lists});")
            out.append(f"CREATE CONSTRAINT TRIGGER z_approved AFTER INSERT OR UPDATE OR DELETE ON galley.{name} DEFERRABLE"
                       " INITIALLY DEFERRED FOR EACH ROW WHEN (current_setting('galley.opened', true) <> '')"
                       " EXECUTE FUNCTION galley.check_opened();")
        else:
            out.append(f"CREATE TRIGGER a_guard BEFORE INSERT OR UPDATE OR DELETE ON galley.{name} FOR EACH ROW"
                       f" EXECUTE FUNCTION galley.guard({lists}{rights});")
        out.append(f"CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON galley.{name} FOR EACH ROW EXECUTE FUNCTION galley.stamp();")
        people = [c["name"] for c in columns if c.get("refs") == "profiles" and name != "memberships" and "agency_id" in
                  {d["name"] for d in columns}]
        pairs = [(c["name"], c["refs"]) for c in loose_references(table, columns, tables)] + [(n, "profiles") for n in people]
        if pairs:
            arguments = ", ".join(f"'{column}', '{parent}'" for column, parent in pairs)
            for suffix, event, when in (("_new", "INSERT", " OR ".join(f"NEW.{c} IS NOT NULL" for c, _ in pairs)),
                                        ("", "UPDATE", " OR ".join(f"OLD.{c} IS DISTINCT FROM NEW.{c}" for c, _ in pairs))):
                out.append(f"CREATE CONSTRAINT TRIGGER z_within{suffix} AFTER {event} ON galley.{name} DEFERRABLE INITIALLY DEFERRED"
                           f" FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION galley.check_within({arguments});")
    parents = sorted({c["refs"] for t in tables.values() for c in loose_references(t, convention_columns(t), tables)})
    cases = "\n".join(f"    WHEN '{p}' THEN SELECT brand_id INTO client FROM galley.{p} WHERE id = row_id;" for p in parents)
    return f"""-- The client that a row belongs to; NULL where it is the whole agency's, or not there.
CREATE FUNCTION galley.client_of(parent text, row_id uuid) RETURNS uuid
LANGUAGE plpgsql STABLE AS $$
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
