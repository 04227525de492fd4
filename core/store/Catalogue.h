#pragma once

#include <QJsonValue>
#include <QLatin1StringView>
#include <QStringView>
#include <QUuid>

#include <span>

class QJsonObject;

// What every table is, from resources/schema/catalogue.json. The generic parts of the store work from this
// alone.
namespace galley::store {

enum class Kind { Uuid, Text, Int, Real, Bool, Json, Instant, Date, Wall, Time, Enum, Order };
enum class Policy { Text, State, Last, Json, Join, Derived };
enum class Scope { Agency, User, OwnBrand, Brand, BrandOrAgency };
enum class Removal { Trash, Delete };
enum class SearchUse { None, Title, Body };

struct ColumnInfo
{
    QLatin1StringView name;
    Kind kind = Kind::Text;
    Policy policy = Policy::Last;
    bool nullable = false;
    bool serverWrites = false;
    bool bookkeeping = false; // created_at … rv: kept by the store
    SearchUse search = SearchUse::None;
    qsizetype max = 0; // characters of a text, bytes of a JSON value; 0 is no limit
    QLatin1StringView refs; // the table whose id this is
    std::span<const QLatin1StringView> values; // the words of an enumeration
    QLatin1StringView defaultJson; // as JSON; empty is none

    [[nodiscard]] QJsonValue defaultValue() const; // undefined where there is none
};

struct TableInfo
{
    QLatin1StringView name;
    Scope scope = Scope::Brand;
    Removal removal = Removal::Trash;
    bool log = false; // undo leaves its rows alone
    QLatin1StringView revisions; // the column naming the post whose replaced texts are kept
    std::span<const QLatin1StringView> naturalKey;
    std::span<const ColumnInfo> columns; // in the order of the table, with the convention columns

    [[nodiscard]] const ColumnInfo *column(QStringView name) const;
    // The column that says whose row it is ("brand_id"; "id" of a brand itself; empty where there is none).
    [[nodiscard]] QLatin1StringView brandColumn() const;
    // The id a row with a natural key must have; null for other tables.
    [[nodiscard]] QUuid naturalId(const QJsonObject &row) const;
};

[[nodiscard]] std::span<const TableInfo> tables();
[[nodiscard]] const TableInfo *tableInfo(QStringView name);

} // namespace galley::store
