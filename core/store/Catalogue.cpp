#include "core/store/Catalogue.h"

#include "core/base/Ids.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

#include "CatalogueTables.inc"

} // namespace

QJsonValue ColumnInfo::defaultValue() const
{
    if (defaultJson.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    // A document cannot be a bare word or number, so the value travels inside an array.
    return QJsonDocument::fromJson('[' + QByteArray(defaultJson.data(), defaultJson.size()) + ']')
        .array()
        .at(0);
}

const ColumnInfo *TableInfo::column(QStringView wanted) const
{
    const auto found =
        std::ranges::find_if(columns, [&](const ColumnInfo &column) { return column.name == wanted; });
    return found == columns.end() ? nullptr : &*found;
}

QLatin1StringView TableInfo::brandColumn() const
{
    switch (scope) {
    case Scope::OwnBrand:
        return "id"_L1;
    case Scope::Brand:
    case Scope::BrandOrAgency:
        return "brand_id"_L1;
    case Scope::Agency:
    case Scope::User:
        break;
    }
    return {};
}

QUuid TableInfo::naturalId(const QJsonObject &row) const
{
    if (naturalKey.empty())
        return {};
    QStringList parts;
    for (const auto part : naturalKey)
        parts.append(row.value(part).toVariant().toString());
    return naturalKeyId(QByteArrayView(name.data(), name.size()), parts.join(u'\n').toUtf8());
}

std::span<const TableInfo> tables()
{
    return kTables;
}

const TableInfo *tableInfo(QStringView name)
{
    static const auto byName = [] {
        QHash<QString, const TableInfo *> map;
        for (const auto &table : kTables)
            map.insert(QString(table.name), &table);
        return map;
    }();
    return byName.value(name.toString());
}

} // namespace galley::store
