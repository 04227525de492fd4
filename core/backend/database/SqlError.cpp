#include "core/backend/database/SqlError.h"

#include <libpq-fe.h>

namespace galley::backend {

namespace {

std::string trimmed(const char *text)
{
    std::string kept = text == nullptr ? "" : text;
    while (!kept.empty() && (kept.back() == '\n' || kept.back() == ' '))
        kept.pop_back();
    return kept;
}

} // namespace

SqlError errorOf(const pg_result *result)
{
    const auto field = [result](int code) { return trimmed(PQresultErrorField(result, code)); };
    SqlError error { field(PG_DIAG_SQLSTATE), field(PG_DIAG_MESSAGE_PRIMARY), field(PG_DIAG_MESSAGE_DETAIL),
        field(PG_DIAG_MESSAGE_HINT) };
    if (error.message.empty()) // made by libpq itself
        error.message = trimmed(PQresultErrorMessage(result));
    return error;
}

SqlError errorOf(const pg_conn *connection)
{
    return { {}, trimmed(PQerrorMessage(connection)) };
}

} // namespace galley::backend
