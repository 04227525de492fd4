#pragma once

#include "core/base/Result.h"

#include <QVariantList>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace galley::store {

class Row;

// A prepared statement on the handle of the driver that opened the connection. QSqlQuery describes every
// column anew for every execution and makes a QVariant of every value: three times the cost of the small
// statements that a commit is made of, and of the rows of a month.
class Statement
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Statement>> prepare(sqlite3 *db, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    // Hands each row to `read`, which may be empty. Values as bindable() makes them. Reset when it returns.
    Result<void> run(const QVariantList &values, const std::function<void(const Row &)> &read);

    // Inside run(): a statement cannot run twice at once.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    sqlite3_stmt *m_statement;
    bool m_isRunning = false;
};

} // namespace galley::store
