#include "core/backend/gate/Gate.h"

namespace galley::backend {

namespace {

namespace asio = boost::asio;

constexpr const char *kClaims = "SELECT set_config('request.jwt.claims', $1, true)";

} // namespace

Statement Gate::statement(const std::string &call, std::vector<std::optional<std::string>> values)
{
    return { "gate " + call, "SELECT gate." + call, std::move(values) };
}

asio::awaitable<SqlResult<Gate::Json>> Gate::ask(
    std::string call, std::vector<std::optional<std::string>> values, std::string claims)
{
    std::vector<Statement> statements;
    statements.push_back({ "gate claims", kClaims, { std::move(claims) } });
    statements.push_back(statement(call, std::move(values)));
    const auto rows = co_await m_pool.run(std::move(statements));
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return Json::parse(rows->back().text(0, 0), nullptr, false);
}

asio::awaitable<SqlResult<std::pair<Gate::Json, Gate::Json>>> Gate::ask(
    Statement first, Statement second, std::string claims)
{
    std::vector<Statement> statements;
    statements.push_back({ "gate claims", kClaims, { std::move(claims) } });
    statements.push_back(std::move(first));
    statements.push_back(std::move(second));
    const auto rows = co_await m_pool.run(std::move(statements));
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return std::pair(Json::parse(rows->at(1).text(0, 0), nullptr, false),
        Json::parse(rows->at(2).text(0, 0), nullptr, false));
}

std::string refusalIn(const nlohmann::json &answer)
{
    return answer.is_object() && answer.contains("error") && answer["error"].is_string()
        ? answer["error"].get<std::string>()
        : std::string();
}

} // namespace galley::backend
