#pragma once

#include "core/backend/pool/Pool.h"

#include <nlohmann/json.hpp>

namespace galley::backend {

// The values of a call, texts and optional texts. A function, because GCC 12 cannot await beside a list in
// braces.
template <class... Value> [[nodiscard]] std::vector<std::optional<std::string>> valuesOf(Value &&...value)
{
    std::vector<std::optional<std::string>> values;
    values.reserve(sizeof...(value));
    (values.emplace_back(std::forward<Value>(value)), ...);
    return values;
}

// The functions of the schema "gate", which the database keeps for galleyd alone (see 013_gate and what
// follows it). Each answers one jsonb, {"error": code} among them.
class Gate
{
public:
    using Json = nlohmann::json;

    explicit Gate(Pool &pool)
        : m_pool(pool)
    {
    }

    // `call` is "look_up($1, $2)"; `claims` who asks, where the function wants to know it.
    [[nodiscard]] boost::asio::awaitable<SqlResult<Json>> ask(
        std::string call, std::vector<std::optional<std::string>> values, std::string claims = {});

    // Two in one transaction: both happened, or neither.
    [[nodiscard]] boost::asio::awaitable<SqlResult<std::pair<Json, Json>>> ask(
        Statement first, Statement second, std::string claims);

    [[nodiscard]] static Statement statement(
        const std::string &call, std::vector<std::optional<std::string>> values);

private:
    Pool &m_pool;
};

// The code of a refusal, or empty.
[[nodiscard]] std::string refusalIn(const nlohmann::json &answer);

} // namespace galley::backend
