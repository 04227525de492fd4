#include "core/backend/database/Transaction.h"

#include <libpq-fe.h>
#include <utility>

namespace galley::backend {

SqlResult<Transaction> Transaction::begin(Connection &connection)
{
    return connection.run("BEGIN").map([&connection](const Rows &) { return Transaction(connection); });
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection != nullptr)
        (void)m_connection->run("ROLLBACK");
}

SqlResult<void> Transaction::commit()
{
    Connection *connection = std::exchange(m_connection, nullptr);
    // A transaction that failed on the way is rolled back by COMMIT without a word.
    if (PQtransactionStatus(connection->native()) != PQTRANS_INTRANS) {
        (void)connection->run("ROLLBACK");
        return tl::unexpected(SqlError { "25P02", "the transaction was not open any more" });
    }
    return connection->run("COMMIT").map([](const Rows &) {});
}

} // namespace galley::backend
