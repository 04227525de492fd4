"""What is thrown away for good: rows that were long in the trash, each with what belongs to it alone."""

# People and their memberships stay, because what they did names them; an agency goes by an operator's hand alone.
KEPT = ("agencies", "profiles", "memberships")
# What was planned for an account is its post's, and stays.
USES = {("post_targets", "account_id")}


def owned(table, tables, convention_columns):
    """(child, column): whose rows mean nothing without the row that they name."""
    found = []
    for child in tables:
        for column in convention_columns(child):
            if column.get("refs") == table["name"] and child["name"] != table["name"] \
                    and (child["name"], column["name"]) not in USES and (not column.get("null") or table["name"] == "brands"):
                found.append((child["name"], column["name"]))
    return found


def purge_sql(catalogue, convention_columns):
    tables = [t for t in catalogue["tables"] if t["name"] not in KEPT]
    out = []
    for table in tables:
        name = table["name"]
        steps = "".join(f"    PERFORM galley.purge_{child}(ARRAY(SELECT id FROM galley.{child} WHERE {column} = ANY (ids)));\n"
                        for child, column in owned(table, tables, convention_columns))
        if name == "approvals":
            steps = ("    IF EXISTS (SELECT FROM galley.approvals WHERE id = ANY (ids) AND decision <> 'pending') THEN\n"
                     "        RAISE foreign_key_violation; -- what was decided is kept, and what it was decided about\n    END IF;\n")
        out.append(f"""CREATE FUNCTION galley.purge_{name}(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF ids = '{{}}' THEN
        RETURN;
    END IF;
{steps}    DELETE FROM galley.{name} WHERE id = ANY (ids);
END
$$;
""")
    trash = [t["name"] for t in tables if t["remove"] == "trash"]
    loops = "\n".join(f"""    FOR one IN SELECT id FROM galley.{name} WHERE deleted_at < since LIMIT most LOOP
        BEGIN
            PERFORM galley.purge_{name}(ARRAY[one]);
            SET CONSTRAINTS ALL IMMEDIATE;
            gone := gone + 1;
        EXCEPTION WHEN foreign_key_violation THEN
            NULL; -- still in use
        END;
        SET CONSTRAINTS ALL DEFERRED;
    END LOOP;""" for name in reversed(trash))
    return "\n".join(out) + f"""
-- Removes what was put to the trash before `since`, at most so many rows of a table, and leaves what something else still
-- uses. How many it removed, without what belonged to them.
CREATE FUNCTION galley.empty_trash(since timestamptz, most int) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    one uuid;
    gone bigint := 0;
BEGIN
{loops}
    RETURN gone;
END
$$;
"""
