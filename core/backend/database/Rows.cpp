#include "core/backend/database/Rows.h"

#include <charconv>
#include <libpq-fe.h>

namespace galley::backend {

namespace {

long long numberIn(std::string_view text)
{
    long long value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

void Rows::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

Rows::Rows(pg_result *result)
    : m_result(result)
{
}

int Rows::count() const
{
    return PQntuples(m_result.get());
}

int Rows::columns() const
{
    return PQnfields(m_result.get());
}

int Rows::affected() const
{
    return static_cast<int>(numberIn(PQcmdTuples(m_result.get())));
}

bool Rows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

std::string_view Rows::text(int row, int column) const
{
    return { PQgetvalue(m_result.get(), row, column),
        static_cast<std::size_t>(PQgetlength(m_result.get(), row, column)) };
}

std::optional<std::string> Rows::optional(int row, int column) const
{
    if (isNull(row, column))
        return std::nullopt;
    return string(row, column);
}

long long Rows::number(int row, int column) const
{
    return numberIn(text(row, column));
}

} // namespace galley::backend
