#pragma once

#include "core/base/Result.h"
#include "core/store/Row.h"

#include <QHash>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

class QSqlError;
struct sqlite3;

namespace galley::store {

class Statement;

// What a database error means to a person; `detail` keeps SQLite's own words.
[[nodiscard]] Error errorOf(const QSqlError &error);
[[nodiscard]] Error errorOf(int code, const QString &text);

// One SQLite connection, opened by Qt Sql's driver and used on the thread that opened it. Statements are
// prepared once, and reset after every use, because an open one holds a lock on the write-ahead log.
class Connection
{
public:
    // Only one Write connection may exist per file: it alone makes it, writes and checkpoints. Copy is a
    // reader that may make another file (VACUUM INTO).
    enum class Use { Write, Read, Copy };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &file, Use use);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    // Runs a statement and hands each row to `read`. Values are bound by position with bindable().
    Result<void> each(
        const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &read);
    Result<void> run(const QString &sql, const QVariantList &values = {});

    template <typename Read>
    auto list(const QString &sql, const QVariantList &values, Read &&read)
        -> Result<QList<std::invoke_result_t<Read, const Row &>>>
    {
        QList<std::invoke_result_t<Read, const Row &>> found;
        if (auto done = each(sql, values, [&](const Row &row) { found.append(read(row)); }); !done)
            return tl::unexpected(done.error());
        return found;
    }

    template <typename Read>
    auto first(const QString &sql, const QVariantList &values, Read &&read)
        -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
    {
        std::optional<std::invoke_result_t<Read, const Row &>> found;
        auto done = each(sql, values, [&](const Row &row) {
            if (!found)
                found = read(row);
        });
        if (!done)
            return tl::unexpected(done.error());
        return found;
    }

    // How many rows the last statement changed.
    [[nodiscard]] int changes() const;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    explicit Connection(QString name);
    Result<std::shared_ptr<Statement>> prepared(const QString &sql);

    QString m_name;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

// The one function that turns a C++ value into what SQLite stores: ids to 16 bytes, booleans to 0 and 1,
// instants to milliseconds, dates to ISO text. An invalid variant or a null id is NULL; a null string is an
// empty text.
[[nodiscard]] QVariant bindable(const QVariant &value);

// Rolls back unless commit() succeeded.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    Result<void> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {
    }

    Connection *m_connection;
};

} // namespace galley::store
