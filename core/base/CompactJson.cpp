#include "core/base/CompactJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley {

namespace {

QByteArray written(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

} // namespace

QByteArray compactJson(const QJsonValue &value)
{
    QByteArray json = written(value);
    // The three bytes can only stand inside a text or a key.
    return json.replace("\xEF\xBB\xBF", "\\ufeff");
}

} // namespace galley
