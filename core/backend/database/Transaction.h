#pragma once

#include "core/backend/database/Connection.h"

namespace galley::backend {

// All or nothing: what is not committed is rolled back at the end of the scope.
class Transaction
{
public:
    [[nodiscard]] static SqlResult<Transaction> begin(Connection &connection);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] SqlResult<void> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {
    }

    Connection *m_connection; // null when it is over
};

} // namespace galley::backend
