#include "core/store/Values.h"

#include "core/base/CompactJson.h"
#include "core/base/Ids.h"
#include "core/base/WallTime.h"
#include "core/store/Errors.h"
#include "core/store/Row.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr double kLargestExactInteger = 9007199254740992.0;

tl::unexpected<Error> refuse(const ColumnInfo &column, const QString &reason)
{
    return fail(errors::kInvalid, { { u"column"_s, column.name }, { u"reason"_s, reason } });
}

bool isPlainText(const QString &text)
{
    return !text.contains(QChar(0)) && text.isValidUtf16();
}

// Characters as Postgres and SQLite count them: code points, not UTF-16 units.
bool fits(const QString &text, qsizetype max)
{
    if (max == 0 || text.size() <= max)
        return true;
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); }) <= max;
}

bool isDate(QStringView text)
{
    return text.size() == 10 && QDate::fromString(text.toString(), Qt::ISODate).isValid();
}

bool isWall(QStringView text)
{
    return WallTime::fromText(text).has_value();
}

bool isTime(QStringView text)
{
    return text.size() == 5 && isWall(u"2000-01-01T"_s + text.toString());
}

bool isShaped(Kind kind, QStringView text)
{
    switch (kind) {
    case Kind::Date:
        return isDate(text);
    case Kind::Time:
        return isTime(text);
    case Kind::Wall:
        return isWall(text);
    default:
        return true;
    }
}

Result<QVariant> storedText(const ColumnInfo &column, const QJsonValue &value)
{
    if (!value.isString())
        return refuse(column, u"kind"_s);
    const auto text = value.toString();
    if (!isPlainText(text))
        return refuse(column, u"text"_s);
    if (!fits(text, column.max))
        return refuse(column, u"too_long"_s);
    if (column.kind == Kind::Enum
        && std::ranges::none_of(column.values, [&](QLatin1StringView word) { return word == text; }))
        return refuse(column, u"word"_s);
    if (!isShaped(column.kind, text))
        return refuse(column, u"kind"_s);
    return QVariant(text);
}

Result<QVariant> storedNumber(const ColumnInfo &column, const QJsonValue &value)
{
    if (!value.isDouble())
        return refuse(column, u"kind"_s);
    const double number = value.toDouble();
    if (!std::isfinite(number))
        return refuse(column, u"kind"_s);
    if (column.kind == Kind::Real)
        return QVariant(number);
    if (number != std::floor(number) || std::abs(number) > kLargestExactInteger)
        return refuse(column, u"kind"_s);
    return QVariant(value.toInteger());
}

} // namespace

Result<QVariant> toStored(const ColumnInfo &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        if (!column.nullable)
            return refuse(column, u"missing"_s);
        return QVariant();
    }
    switch (column.kind) {
    case Kind::Uuid: {
        const QUuid id(value.toString());
        if (id.isNull() || idText(id) != value.toString())
            return refuse(column, u"kind"_s);
        return QVariant(id);
    }
    case Kind::Int:
    case Kind::Instant:
    case Kind::Real:
        return storedNumber(column, value);
    case Kind::Bool:
        if (!value.isBool())
            return refuse(column, u"kind"_s);
        return QVariant(value.toBool());
    case Kind::Json: {
        const auto text = QString::fromUtf8(compactJson(value));
        if (!isPlainText(text) || text.contains("\\u0000"_L1))
            return refuse(column, u"text"_s);
        if (text.toUtf8().size() > column.max)
            return refuse(column, u"too_long"_s);
        return QVariant(text);
    }
    case Kind::Text:
    case Kind::Order:
    case Kind::Enum:
    case Kind::Date:
    case Kind::Wall:
    case Kind::Time:
        break;
    }
    return storedText(column, value);
}

QJsonValue toJson(const ColumnInfo &column, const Row &row, int position)
{
    if (row.isNull(position))
        return QJsonValue::Null;
    switch (column.kind) {
    case Kind::Uuid:
        return idText(row.uuid(position));
    case Kind::Int:
    case Kind::Instant:
        return row.integer(position);
    case Kind::Real:
        return row.real(position);
    case Kind::Bool:
        return row.boolean(position);
    case Kind::Json:
        return row.json(position);
    case Kind::Text:
    case Kind::Order:
    case Kind::Enum:
    case Kind::Date:
    case Kind::Wall:
    case Kind::Time:
        break;
    }
    return row.text(position);
}

} // namespace galley::store
