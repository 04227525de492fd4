#include "core/store/Rows.h"

#include "core/store/Connection.h"
#include "core/store/Values.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

struct TableSql
{
    QString select;
    QString insert;
    QString remove;
};

TableSql sqlOf(const TableInfo &table)
{
    QStringList names;
    QStringList marks;
    for (const auto &column : table.columns) {
        names.append(column.name);
        marks.append(u"?"_s);
    }
    return { u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), table.name),
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, names.join(u", "_s), marks.join(u", "_s)),
        u"DELETE FROM %1 WHERE id = ?"_s.arg(table.name) };
}

const TableSql &sqlFor(const TableInfo &table)
{
    static const auto all = [] {
        QHash<const TableInfo *, TableSql> made;
        for (const auto &each : tables())
            made.insert(&each, sqlOf(each));
        return made;
    }();
    return *all.constFind(&table);
}

} // namespace

QJsonObject fieldsOf(const TableInfo &table, const Row &row)
{
    QJsonObject fields;
    int position = 0;
    for (const auto &column : table.columns)
        fields.insert(column.name, toJson(column, row, position++));
    return fields;
}

Result<std::optional<QJsonObject>> readRow(Connection &db, const TableInfo &table, const QUuid &id)
{
    return db.first(sqlFor(table).select + " WHERE id = ?"_L1, { id },
        [&](const Row &row) { return fieldsOf(table, row); });
}

Result<std::optional<QJsonObject>> readColumns(
    Connection &db, const TableInfo &table, const QUuid &id, const QList<const ColumnInfo *> &columns)
{
    QStringList names;
    for (const auto *column : columns)
        names.append(column->name);
    return db.first(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(names.join(u", "_s), table.name), { id },
        [&](const Row &row) {
            QJsonObject fields;
            int position = 0;
            for (const auto *column : columns)
                fields.insert(column->name, toJson(*column, row, position++));
            return fields;
        });
}

Result<void> insertRow(Connection &db, const TableInfo &table, const QVariantList &values)
{
    return db.run(sqlFor(table).insert, values);
}

Result<void> updateRow(Connection &db, const TableInfo &table, const QUuid &id, const StoredFields &fields)
{
    QStringList assignments;
    QVariantList values;
    for (const auto &[column, value] : fields) {
        assignments.append(column->name + " = ?"_L1);
        values.append(value);
    }
    values.append(id);
    return db.run(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table.name, assignments.join(u", "_s)), values);
}

Result<void> deleteRow(Connection &db, const TableInfo &table, const QUuid &id)
{
    return db.run(sqlFor(table).remove, { id });
}

} // namespace galley::store
