#include "core/store/Statement.h"

#include "core/store/Connection.h"
#include "core/store/Row.h"

#include <QScopeGuard>

#include <sqlite3.h>

namespace galley::store {

namespace {

Error errorOf(sqlite3 *db)
{
    return galley::store::errorOf(sqlite3_extended_errcode(db), QString::fromUtf8(sqlite3_errmsg(db)));
}

int bind(sqlite3_stmt *statement, int position, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, position);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, position, value.toDouble());
    case QMetaType::QByteArray: {
        const auto bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, position, bytes.constData(),
            static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    }
    default: {
        const auto text = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, position, text.constData(),
            static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    }
}

} // namespace

Result<std::unique_ptr<Statement>> Statement::prepare(sqlite3 *db, const QString &sql)
{
    const auto text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(db, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT,
            &statement, nullptr)
        != SQLITE_OK)
        return tl::unexpected(errorOf(db));
    return std::unique_ptr<Statement>(new Statement(statement));
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Result<void> Statement::run(const QVariantList &values, const std::function<void(const Row &)> &read)
{
    m_isRunning = true;
    const auto reset = qScopeGuard([this] {
        sqlite3_reset(m_statement);
        m_isRunning = false;
    });
    sqlite3 *db = sqlite3_db_handle(m_statement);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (bind(m_statement, static_cast<int>(i + 1), bindable(values.at(i))) != SQLITE_OK)
            return tl::unexpected(errorOf(db));
    }
    const Row row(m_statement);
    int result = sqlite3_step(m_statement);
    for (; result == SQLITE_ROW; result = sqlite3_step(m_statement)) {
        if (read)
            read(row);
    }
    if (result != SQLITE_DONE)
        return tl::unexpected(errorOf(db));
    return {};
}

} // namespace galley::store
