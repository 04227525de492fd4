#pragma once

#include <QJsonValue>
#include <QString>
#include <QUuid>
#include <QVariant>

namespace galley::store {

// The current row of a running statement, by position. Valid inside the function it is handed to.
class Row
{
public:
    Row() = default;
    virtual ~Row() = default;
    Q_DISABLE_COPY_MOVE(Row)

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;

    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }

    [[nodiscard]] QUuid uuid(int column) const { return QUuid::fromRfc4122(bytes(column)); } // null for NULL

    [[nodiscard]] QJsonValue json(int column) const; // undefined for NULL
};

} // namespace galley::store
