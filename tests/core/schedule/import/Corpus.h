#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace corpus {

inline QString path(const QString &file)
{
    return QStringLiteral(GALLEY_TEST_DATA "/csv-import/") + file;
}

// What tests/data/csv-import/expected.json says about each file.
inline QList<QJsonObject> expectations()
{
    QFile file(path(QStringLiteral("expected.json")));
    QList<QJsonObject> all;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonArray files =
            QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("files")].toArray();
        for (const QJsonValue &entry : files)
            all.append(entry.toObject());
    }
    return all;
}

inline QJsonObject expectation(const QString &name)
{
    for (const QJsonObject &entry : expectations()) {
        if (entry[QStringLiteral("file")].toString() == name)
            return entry;
    }
    return {};
}

} // namespace corpus
