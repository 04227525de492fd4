#pragma once

#include <QByteArrayView>
#include <QJsonValue>
#include <QString>
#include <QUuid>

struct sqlite3_stmt;

namespace galley::store {

// The current row of a running statement, by position. Valid inside the function it is handed to.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    Q_DISABLE_COPY_MOVE(Row)

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    // The text as it lies there: until another column of it is read as another type, or the next row.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }

    [[nodiscard]] QUuid uuid(int column) const; // null for NULL

    [[nodiscard]] QJsonValue json(int column) const; // undefined for NULL

private:
    sqlite3_stmt *m_statement;
};

} // namespace galley::store
