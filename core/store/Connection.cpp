#include "core/store/Connection.h"

#include "core/base/Log.h"
#include "core/store/Errors.h"
#include "core/store/Statement.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

QString nextName()
{
    static std::atomic<quint64> count = 0;
    return u"galley-%1"_s.arg(++count);
}

constexpr int kPrimaryCode = 0xff;

// SQLite makes a file that is not there unless it is told otherwise, in a URI.
QString existing(const QString &file)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + u"?mode=rw"_s;
}

} // namespace

Error errorOf(const QSqlError &error)
{
    return errorOf(error.nativeErrorCode().toInt(), error.databaseText());
}

Error errorOf(int code, const QString &text)
{
    Error result { errors::kInternal, {}, u"SQLite %1: %2"_s.arg(code).arg(text), false };
    switch (code & kPrimaryCode) {
    case SQLITE_FULL:
        result.code = errors::kDiskFull;
        result.retryable = true;
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        result.code = errors::kReadOnly;
        break;
    case SQLITE_CANTOPEN:
        result.code = errors::kCannotOpen;
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        result.code = errors::kDamaged;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        result.code = errors::kBusy;
        result.retryable = true;
        break;
    case SQLITE_IOERR:
    case SQLITE_INTERRUPT:
        result.code = errors::kIo;
        result.retryable = true;
        break;
    case SQLITE_CONSTRAINT:
        result.code = code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY
            ? errors::kDuplicate
            : errors::kInvalid;
        break;
    default:
        break;
    }
    return result;
}

QVariant bindable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return {};
    case QMetaType::Bool:
        return value.toBool() ? 1 : 0;
    case QMetaType::QString: {
        const auto text = value.toString();
        return text.isNull() ? QVariant(u""_s) : QVariant(text);
    }
    case QMetaType::QUuid: {
        const auto id = value.toUuid();
        return id.isNull() ? QVariant() : QVariant(id.toRfc4122());
    }
    case QMetaType::QByteArray: {
        const auto bytes = value.toByteArray();
        return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
    }
    case QMetaType::QDateTime:
        return value.toDateTime().toMSecsSinceEpoch();
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return value;
    }
}

Connection::Connection(QString name)
    : m_name(std::move(name))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Use use)
{
    std::unique_ptr<Connection> connection(new Connection(nextName()));
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
        database.setDatabaseName(use == Use::Write ? file : existing(file));
        database.setConnectOptions(use == Use::Write ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
                                                     : u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s);
        if (!database.open()) {
            auto error = errorOf(database.lastError());
            error.args = { { u"folder"_s, QFileInfo(file).path() } };
            return tl::unexpected(error);
        }
        connection->m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
    }
    // Readers neither write nor checkpoint: two connections doing so can damage a write-ahead log.
    static const QStringList kWritePragmas { u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -8000"_s,
        u"PRAGMA recursive_triggers = OFF"_s };
    static const QStringList kReadPragmas { u"PRAGMA query_only = ON"_s, u"PRAGMA wal_autocheckpoint = 0"_s,
        u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -8000"_s };
    static const QStringList kCopyPragmas { u"PRAGMA wal_autocheckpoint = 0"_s };
    if (use != Use::Write)
        sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const auto &pragmas = use == Use::Write ? kWritePragmas : use == Use::Read ? kReadPragmas : kCopyPragmas;
    for (const auto &pragma : pragmas) {
        if (auto done = connection->run(pragma); !done)
            return tl::unexpected(done.error());
    }
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    QSqlDatabase::removeDatabase(m_name);
}

// A statement that is running already (a query inside a query) keeps its place; the second one is not kept.
Result<std::shared_ptr<Statement>> Connection::prepared(const QString &sql)
{
    if (const auto cached = m_statements.value(sql); cached && !cached->isRunning())
        return cached;
    auto prepared = Statement::prepare(m_handle, sql);
    if (!prepared) {
        qCWarning(logStore) << "cannot prepare:" << prepared.error().detail << sql;
        return tl::unexpected(prepared.error());
    }
    const std::shared_ptr<Statement> statement = std::move(*prepared);
    if (!m_statements.contains(sql))
        m_statements.insert(sql, statement);
    return statement;
}

Result<void> Connection::each(
    const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &read)
{
    const auto statement = prepared(sql);
    return statement ? (*statement)->run(values, read) : tl::unexpected(statement.error());
}

Result<void> Connection::run(const QString &sql, const QVariantList &values)
{
    return each(sql, values, {});
}

int Connection::changes() const
{
    return sqlite3_changes(handle());
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (auto begun = connection.run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // SQLite rolls back by itself after some errors (a full disk); a second ROLLBACK would only complain.
    if (m_connection && !sqlite3_get_autocommit(m_connection->handle()))
        (void)m_connection->run(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (auto done = m_connection->run(u"COMMIT"_s); !done)
        return done;
    m_connection = nullptr;
    return {};
}

} // namespace galley::store
