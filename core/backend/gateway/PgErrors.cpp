#include "core/backend/gateway/PgErrors.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace galley::backend {
namespace {

using Json = nlohmann::json;

Json textOrNull(std::optional<std::string_view> text)
{
    return text && !text->empty() ? Json(*text) : Json();
}

std::string write(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool isStatus(int status)
{
    return status >= 200 && status <= 599;
}

// RAISE … SQLSTATE 'PGRST': the message is the body, the detail what surrounds it.
Response ownAnswer(const SqlError &fault)
{
    const Json body = Json::parse(fault.message, nullptr, false);
    const Json around = Json::parse(fault.detail, nullptr, false);
    const auto isText = [](const Json &json, const char *key) {
        return json.contains(key) && json[key].is_string();
    };
    if (!body.is_object() || !around.is_object() || !isText(body, "code") || !isText(body, "message")
        || !around.contains("status") || !around["status"].is_number_integer()
        || !isStatus(around["status"].get<int>()))
        return restError(500, "PGRST121", "Could not parse JSON in the \"RAISE SQLSTATE 'PGRST'\" error",
            "MESSAGE needs code and message, DETAIL needs status");
    Response response = restError(
        around["status"].get<int>(), body["code"].get<std::string>(), body["message"].get<std::string>());
    response.body = write({ { "code", body["code"] }, { "message", body["message"] },
        { "details", body.value("details", Json()) }, { "hint", body.value("hint", Json()) } });
    if (isText(around, "status_text"))
        response.reason = around["status_text"];
    const Json headers = around.value("headers", Json::object());
    for (const auto &[name, value] : headers.items())
        response.headers.push_back({ name, value.is_string() ? value.get<std::string>() : value.dump() });
    return response;
}

} // namespace

Response restError(int status, std::string_view code, std::string_view message,
    std::optional<std::string_view> details, std::optional<std::string_view> hint)
{
    Response response { .status = status,
        .headers = { { "Content-Type", "application/json; charset=utf-8" },
            { "Proxy-Status", "PostgREST; error=" + std::string(code) } },
        .body = write({ { "code", code }, { "message", message }, { "details", textOrNull(details) },
            { "hint", textOrNull(hint) } }),
        .code = std::string(code) };
    if (status == 401)
        response.headers.push_back({ "WWW-Authenticate", "Bearer" });
    else if (status == 503)
        response.headers.push_back({ "Retry-After", "1" });
    return response;
}

int statusOfState(std::string_view state, bool anonymous)
{
    struct Rule
    {
        std::string_view prefix;
        int status;
    };

    // The first that fits; longer ones stand before the class they belong to.
    static constexpr Rule kRules[] {
        { "08", 503 },
        { "09", 500 },
        { "0L", 403 },
        { "0P", 403 },
        { "21", 500 },
        { "22", 400 },
        { "23503", 409 },
        { "23505", 409 },
        { "23", 400 },
        { "25006", 405 },
        { "25", 500 },
        { "28", 403 },
        { "2D", 500 },
        { "38", 500 },
        { "39", 500 },
        { "3B", 500 },
        { "40", 500 },
        { "42501", 403 },
        { "42883", 404 },
        { "42P01", 404 },
        { "42P17", 500 },
        { "42", 400 },
        { "53400", 500 },
        { "53", 503 },
        { "54", 500 },
        { "55", 500 },
        { "57P01", 503 },
        { "57", 500 },
        { "58", 500 },
        { "F0", 500 },
        { "HV", 500 },
        { "P0001", 400 },
        { "P0", 500 },
        { "XX", 500 },
    };
    if (state == "42501" && anonymous)
        return 401;
    if (state.size() == 5 && state.starts_with("PT")) {
        int status = 0;
        for (const char c : state.substr(2))
            status = c >= '0' && c <= '9' && status >= 0 ? status * 10 + (c - '0') : -1;
        return isStatus(status) ? status : 500;
    }
    const auto found = std::find_if(std::begin(kRules), std::end(kRules),
        [&](const Rule &rule) { return state.starts_with(rule.prefix); });
    return found == std::end(kRules) ? 400 : found->status;
}

Response restError(const SqlError &fault, bool anonymous)
{
    if (fault.state == "PGRST")
        return ownAnswer(fault);
    if (fault.state.empty())
        return restError(
            503, "PGRST000", "Could not connect with the database", "the database does not answer");
    if (fault.state == kPoolFull)
        return restError(503, "PGRST003", "Timed out acquiring connection from connection pool.");
    if (fault.state == "22023"
        && fault.message.starts_with("role ")) // what the token names does not exist here
        return restError(401, fault.state, fault.message, fault.detail, fault.hint);
    Response response = restError(
        statusOfState(fault.state, anonymous), fault.state, fault.message, fault.detail, fault.hint);
    if (fault.state.starts_with("PT"))
        response.reason = fault.message;
    return response;
}

} // namespace galley::backend
