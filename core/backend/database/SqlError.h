#pragma once

#include <tl/expected.hpp>

#include <string>

struct pg_conn;
struct pg_result;

namespace galley::backend {

// What PostgreSQL answered instead of a result. Without a `state` it never answered: the connection is lost,
// or was never there. The texts are the server's own (UTF-8, in its language) and may quote what was sent:
// they belong into the reply to whoever sent it, never into a log.
struct SqlError
{
    std::string state; // SQLSTATE, five characters
    std::string message;
    std::string detail = {};
    std::string hint = {};

    [[nodiscard]] bool isLostConnection() const { return state.empty() || state.starts_with("57P"); }

    [[nodiscard]] bool operator==(const SqlError &) const = default;
};

template <typename T> using SqlResult = tl::expected<T, SqlError>;

[[nodiscard]] SqlError errorOf(const pg_result *result);
[[nodiscard]] SqlError errorOf(const pg_conn *connection);

} // namespace galley::backend
