#!/usr/bin/env python3
"""Turns catalogue.json into what needs it.

generate.py sql [TABLE…]   SQLite tables and indexes, for a numbered file in resources/sqlite (statements end at a marker line)
generate.py cpp            the table info that core/store/Catalogue.cpp includes
generate.py transitions    the state machines of transitions.json, which core/domain/Transitions.cpp includes
generate.py postgres PART  what is made from it for Postgres, for a numbered file in resources/postgres:
                           tables, rights, transitions, guards, access, sync, import, purge
"""
import json
import pathlib
import sys

import postgres
import postgres_access
import postgres_purge
import postgres_rules
import postgres_sync

MARKER = "-- next"
HERE = pathlib.Path(__file__).parent
STORAGE = {"int": "INTEGER", "bool": "INTEGER", "instant": "INTEGER", "real": "REAL", "uuid": "BLOB"}
DEFAULT_MAX = {"text": 1000, "order": 200, "json": 64 * 1024}
D = "[0-9]"
DATE = f"{D * 4}-{D * 2}-{D * 2}"
SHAPE = {"date": DATE, "wall": f"{DATE}T{D * 2}:{D * 2}", "time": f"{D * 2}:{D * 2}"}


def convention_columns(table):
    columns = [{"name": "id", "kind": "uuid", "policy": "join"}]
    if table["name"] not in ("agencies", "profiles"):
        columns.append({"name": "agency_id", "kind": "uuid", "policy": "join"})
    if table["scope"] == "brand":
        columns.append({"name": "brand_id", "kind": "uuid", "policy": "join", "refs": "brands"})
    if table["scope"] == "brand_or_agency":
        columns.append({"name": "brand_id", "kind": "uuid", "null": True, "policy": "join", "refs": "brands"})
    columns += table["columns"]
    for name, kind, null in (("created_at", "instant", False), ("updated_at", "instant", False), ("deleted_at", "instant", True),
                             ("created_by", "uuid", True), ("updated_by", "uuid", True), ("rv", "int", False)):
        column = {"name": name, "kind": kind, "policy": "last", "convention": True}
        if null:
            column["null"] = True
        columns.append(column)
    return columns


def limit(column):
    return column.get("max", DEFAULT_MAX.get(column["kind"], 0))


def check(column, enums):
    name, kind = column["name"], column["kind"]
    if kind == "uuid":
        return f"length({name}) = 16"
    if kind == "bool":
        return f"{name} IN (0, 1)"
    if kind == "enum":
        return f"{name} IN (" + ", ".join(f"'{v}'" for v in enums[column["values"]]) + ")"
    if kind in SHAPE:
        return f"{name} GLOB '{SHAPE[kind]}'"
    if kind == "json":
        valid = f"json_valid({name}) AND length({name}) <= {limit(column)}"
        # Other checks pass on NULL by themselves; json_valid(NULL) is 0 before SQLite 3.45.
        return f"{name} IS NULL OR {valid}" if column.get("null") else valid
    if kind in ("text", "order"):
        return f"length({name}) <= {limit(column)}"
    return None


def sql_default(column):
    if column["name"] == "rv":
        return " DEFAULT 0"
    return ""


def table_sql(table, enums):
    columns = convention_columns(table)
    lines = []
    for column in columns:
        line = f"    {column['name']} {STORAGE.get(column['kind'], 'TEXT')}"
        if column["name"] == "id":
            line += " PRIMARY KEY"
        if not column.get("null"):
            line += " NOT NULL"
        line += sql_default(column)
        rule = check(column, enums)
        if rule:
            line += f" CHECK ({rule})"
        lines.append(line)
    statements = [f"CREATE TABLE {table['name']} (\n" + ",\n".join(lines) + "\n) STRICT"]

    nullable = {c["name"]: c.get("null", False) for c in columns}
    kinds = {c["name"]: c["kind"] for c in columns}
    leading = set()
    for key in table.get("unique", []) + ([table["naturalKey"]] if "naturalKey" in table else []):
        # NULLs are distinct in an index: a null first column frees the row from the rule, further ones count as a value.
        parts = [key[0]] + [f"ifnull({c}, {EMPTY.get(kinds[c], chr(39) * 2)})" if nullable[c] else c for c in key[1:]]
        where = "deleted_at IS NULL" + (f" AND {key[0]} IS NOT NULL" if nullable[key[0]] else "")
        statements.append(f"CREATE UNIQUE INDEX {table['name']}_by_{'_'.join(key)} ON {table['name']} ({', '.join(parts)}) WHERE {where}")
        leading.add(key[0])
    for key in table.get("indexes", []):
        statements.append(f"CREATE INDEX {table['name']}_on_{'_'.join(key)} ON {table['name']} ({', '.join(key)}) WHERE deleted_at IS NULL")
        leading.add(key[0])
    for column in columns:
        if "refs" in column and column["name"] not in leading:
            where = "deleted_at IS NULL" + (f" AND {column['name']} IS NOT NULL" if column.get("null") else "")
            statements.append(f"CREATE INDEX {table['name']}_on_{column['name']} ON {table['name']} ({column['name']}) WHERE {where}")
    return statements


EMPTY = {"uuid": "x''"}


def sql(catalogue, wanted):
    statements = []
    for table in catalogue["tables"]:
        if not wanted or table["name"] in wanted:
            statements += table_sql(table, catalogue["enums"])
    return f"\n{MARKER}\n".join(statements) + "\n"


def camel(word):
    return "".join(part.capitalize() for part in word.split("_"))


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"_L1'


def names(identifier, values):
    return f"constexpr std::array<QLatin1StringView, {len(values)}> {identifier} {{ " + ", ".join(map(literal, values)) + " };"


def cpp(catalogue):
    out = ["// Generated from resources/schema/catalogue.json.", ""]
    for name, values in catalogue["enums"].items():
        out.append(names(f"kValues_{name}", values))
    for table in catalogue["tables"]:
        t = table["name"]
        columns = convention_columns(table)
        if "naturalKey" in table:
            out.append(names(f"kKey_{t}", table["naturalKey"]))
        out.append(f"constexpr std::array<ColumnInfo, {len(columns)}> kColumns_{t} {{ {{")
        for c in columns:
            fields = [f".name = {literal(c['name'])}", f".kind = Kind::{camel(c['kind'])}", f".policy = Policy::{camel(c['policy'])}"]
            fields.append(f".nullable = {str(c.get('null', False)).lower()}")
            fields.append(f".serverWrites = {str(c.get('writer') == 'server').lower()}")
            fields.append(f".bookkeeping = {str(c.get('convention', False)).lower()}")
            fields.append(f".search = SearchUse::{c.get('search', 'none').capitalize()}")
            fields.append(f".max = {limit(c)}")
            fields.append(f".refs = {literal(c.get('refs', ''))}")
            fields.append(f".values = {'kValues_' + c['values'] if c['kind'] == 'enum' else 'std::span<const QLatin1StringView> {}'}")
            fields.append(f".defaultJson = {literal(json.dumps(c['default'])) if 'default' in c else 'QLatin1StringView {}'}")
            out.append("    ColumnInfo { " + ", ".join(fields) + " },")
        out.append("} };")
    out.append(f"constexpr std::array<TableInfo, {len(catalogue['tables'])}> kTables {{ {{")
    for table in catalogue["tables"]:
        t = table["name"]
        fields = [f".name = {literal(t)}", f".scope = Scope::{camel(table['scope'])}",
                  f".removal = Removal::{camel(table['remove'])}", f".log = {str(table.get('log', False)).lower()}",
                  f".revisions = {literal(table.get('revisions', ''))}",
                  f".naturalKey = {'kKey_' + t if 'naturalKey' in table else 'std::span<const QLatin1StringView> {}'}",
                  f".columns = kColumns_{t}"]
        out.append("    TableInfo { " + ", ".join(fields) + " },")
    out.append("} };")
    return "\n".join(out) + "\n"


def read(name):
    return json.loads((HERE / name).read_text(encoding="utf-8"))


def transitions():
    machines = read("transitions.json")
    out = ["// Generated from resources/schema/transitions.json."]
    for column, letter in (("content_state", "C"), ("delivery_state", "D")):
        out.append(f"constexpr std::array k{column.split('_')[0].capitalize()} {{")
        for group in machines[column]:
            for start, end, who, *_ in group["steps"]:
                out.append(f"    Transition<{letter}> {{ {letter}::{camel(start)}, {letter}::{camel(end)}, k{camel(who)} }},")
        out.append("};")
    return "\n".join(out) + "\n"


def main(arguments):
    catalogue = read("catalogue.json")
    if arguments[:1] == ["sql"]:
        sys.stdout.write(sql(catalogue, arguments[1:]))
    elif arguments == ["cpp"]:
        sys.stdout.write(cpp(catalogue))
    elif arguments == ["transitions"]:
        sys.stdout.write(transitions())
    elif arguments == ["postgres", "tables"]:
        sys.stdout.write(postgres.tables_sql(catalogue, convention_columns, limit))
    elif arguments == ["postgres", "rights"]:
        sys.stdout.write(postgres_rules.rights_sql(read("../permissions.json")))
    elif arguments == ["postgres", "transitions"]:
        sys.stdout.write(postgres_rules.transitions_sql(read("transitions.json")))
    elif arguments == ["postgres", "guards"]:
        sys.stdout.write(postgres_rules.guards_sql(catalogue, convention_columns))
    elif arguments == ["postgres", "import"]:
        sys.stdout.write(postgres_sync.import_sql(catalogue, convention_columns))
    elif arguments == ["postgres", "access"]:
        sys.stdout.write(postgres_access.access_sql(catalogue, convention_columns))
    elif arguments == ["postgres", "sync"]:
        sys.stdout.write(postgres_sync.sync_sql(catalogue, convention_columns))
    elif arguments == ["postgres", "purge"]:
        sys.stdout.write(postgres_purge.purge_sql(catalogue, convention_columns))
    else:
        sys.exit(__doc__)


main(sys.argv[1:])
