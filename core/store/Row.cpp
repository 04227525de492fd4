#include "core/store/Row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

namespace galley::store {

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Row::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView Row::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return { text, sqlite3_column_bytes(m_statement, column) };
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArray Row::bytes(int column) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return { blob, sqlite3_column_bytes(m_statement, column) };
}

QUuid Row::uuid(int column) const
{
    constexpr int kSize = 16;
    const auto *blob = sqlite3_column_blob(m_statement, column);
    return sqlite3_column_bytes(m_statement, column) == kSize
        ? QUuid::fromRfc4122(QByteArrayView(static_cast<const char *>(blob), kSize))
        : QUuid();
}

QJsonValue Row::json(int column) const
{
    if (isNull(column))
        return QJsonValue(QJsonValue::Undefined);
    const auto json = text(column).toUtf8();
    if (json == "{}") // hardly any row has settings of its own
        return QJsonObject();
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

} // namespace galley::store
