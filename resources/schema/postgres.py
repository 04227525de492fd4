"""The tables of the catalogue as Postgres has them: types, checks, keys that keep every row inside its agency and its
client, and indexes."""
import json

TYPES = {"uuid": "uuid", "text": "text", "int": "bigint", "real": "double precision", "bool": "boolean", "json": "jsonb",
         "instant": "timestamptz(3)", "date": "date", "wall": "timestamp(0)", "time": "time(0)", "enum": "text",
         "order": 'text COLLATE "C"'}
NOTHING = {"uuid": "'00000000-0000-0000-0000-000000000000'", "date": "'-infinity'"}  # stands for NULL in a key
EMPTY = "''"
SCHEMA = "galley"


def quoted(value):
    return "'" + str(value).replace("'", "''") + "'"


def check(column, enums, limit):
    name, kind = column["name"], column["kind"]
    if kind == "enum":
        return f"{name} IN (" + ", ".join(map(quoted, enums[column["values"]])) + ")"
    if kind in ("text", "order"):
        return f"char_length({name}) <= {limit(column)}"
    if kind == "json":
        # jsonb is written with spaces; half as much again lets pass whatever the desktop lets pass.
        return f"char_length({name}::text) <= {limit(column) * 3 // 2}"
    if kind == "wall":
        return f"extract(second FROM {name}) = 0"
    return None


def default(column):
    name, kind = column["name"], column["kind"]
    if name in ("created_at", "updated_at"):
        return " DEFAULT now()"
    if name == "rv":
        return " DEFAULT 0"
    if "default" not in column:
        return ""
    value = column["default"]
    if kind == "json":
        return f" DEFAULT {quoted(json.dumps(value))}"
    if kind in ("int", "real", "bool"):
        return f" DEFAULT {json.dumps(value)}"
    return f" DEFAULT {quoted(value)}"


def create(table, columns, enums, limit):
    lines = []
    for column in columns:
        line = f"    {column['name']} {TYPES[column['kind']]}"
        if column["name"] == "id":
            line += " PRIMARY KEY"
        elif not column.get("null"):
            line += " NOT NULL"
        line += default(column)
        rule = check(column, enums, limit)
        if rule:
            line += f" CONSTRAINT {table['name']}_{column['name']}_valid CHECK ({rule})"
        lines.append(line)
    return f"CREATE TABLE {SCHEMA}.{table['name']} (\n" + ",\n".join(lines) + "\n);"


def own_brand(table):
    """The column that names the client of a row of this table, or nothing."""
    return {"brand": "brand_id", "brand_or_agency": "brand_id", "own_brand": "id"}.get(table["scope"])


def reference(table, column, tables):
    """(columns here, table there, columns there): the widest key that both sides have."""
    parent = tables[column["refs"]]
    if parent["name"] in ("profiles", "agencies") or table["name"] in ("profiles", "agencies"):
        return [column["name"]], parent["name"], ["id"]
    if table["scope"] == "brand" and parent["scope"] == "brand":
        return ["brand_id", column["name"]], parent["name"], ["brand_id", "id"]
    return ["agency_id", column["name"]], parent["name"], ["agency_id", "id"]


def loose_references(table, columns, tables):
    """References to rows of one client or of the whole agency, where a foreign key cannot see to the client."""
    if table["name"] in ("profiles", "agencies"):
        return []
    return [c for c in columns if "refs" in c and tables[c["refs"]]["scope"] == "brand_or_agency"]


def keys(table, columns):
    statements, leading = [], set()
    kinds = {c["name"]: c for c in columns}
    agency = ["agency_id"] if "agency_id" in kinds else []
    for key in table.get("unique", []) + ([table["naturalKey"]] if "naturalKey" in table else []):
        # NULLs are distinct in an index: a null first column frees the row from the rule, further ones count as a value.
        first, *rest = key
        parts = agency + [first] + [
            f"coalesce({c}, {NOTHING.get(kinds[c]['kind'], EMPTY)})" if kinds[c].get("null") else c for c in rest]
        where = "deleted_at IS NULL" + (f" AND {first} IS NOT NULL" if kinds[first].get("null") else "")
        statements.append(f"CREATE UNIQUE INDEX {table['name']}_by_{'_'.join(key)} ON {SCHEMA}.{table['name']} ({', '.join(parts)})"
                          f" WHERE {where};")
    for key in table.get("serverIndexes", table.get("indexes", [])):
        # What is mostly empty is not kept up for every row.
        filled = f" AND {key[0]} IS NOT NULL" if len(key) == 1 and kinds[key[0]].get("null") else ""
        statements.append(f"CREATE INDEX {table['name']}_on_{'_'.join(key)} ON {SCHEMA}.{table['name']} ({', '.join(key)})"
                          f" WHERE deleted_at IS NULL{filled};")
    for column in columns:
        # Not partial by the bin: the keys' own look-ups see what lies there too.
        if "refs" in column or column["name"] == "agency_id":
            where = f" WHERE {column['name']} IS NOT NULL" if column.get("null") else ""
            statements.append(f"CREATE INDEX {table['name']}_of_{column['name']} ON {SCHEMA}.{table['name']} ({column['name']}){where};")
    return statements


def tables_sql(catalogue, convention_columns, limit):
    tables = {t["name"]: t for t in catalogue["tables"]}
    columns = {name: convention_columns(t) for name, t in tables.items()}
    references = []
    for name, table in tables.items():
        if name not in ("agencies", "profiles"):
            references.append((name, "agency_id", ["agency_id"], "agencies", ["id"]))
        references += [(name, c["name"], *reference(table, c, tables)) for c in columns[name] if "refs" in c]
    out = [create(t, columns[name], catalogue["enums"], limit) for name, t in tables.items()]
    for parent, there in sorted({(r[3], tuple(r[4])) for r in references if r[4] != ["id"]}):
        out.append(f"ALTER TABLE {SCHEMA}.{parent} ADD CONSTRAINT {parent}_{'_'.join(there)}_key UNIQUE ({', '.join(there)});")
    for name, column, here, parent, there in references:
        # Deferred, so that the rows of one change set may come in any order.
        out.append(f"ALTER TABLE {SCHEMA}.{name} ADD CONSTRAINT {name}_{column}_fkey FOREIGN KEY ({', '.join(here)})"
                   f" REFERENCES {SCHEMA}.{parent} ({', '.join(there)}) DEFERRABLE INITIALLY DEFERRED;")
    for name, table in tables.items():
        out += keys(table, columns[name])
    return "\n".join(out) + "\n"
