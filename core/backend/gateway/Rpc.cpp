#include "core/backend/gateway/Rpc.h"

#include "core/backend/gateway/PgErrors.h"
#include "core/backend/gateway/RestHeaders.h"
#include "core/backend/http/Target.h"
#include "core/backend/json/JsonShape.h"

#include <charconv>

namespace galley::backend {
namespace {

namespace asio = boost::asio;
using Json = nlohmann::json;

constexpr int kTurns = 4; // the first, and three more after a serialization failure

// Everything in one statement, because each one is a turn of the database's.
constexpr const char *kSetUp =
    "SELECT set_config('search_path', $1, true), set_config('role', $2, true), "
    "set_config('request.jwt.claims', $3, true), set_config('request.method', $4, true), "
    "set_config('request.path', $5, true), set_config('request.headers', $6, true), "
    "set_config('request.cookies', '{}', true), set_config('transaction_read_only', $7, true)";

std::string quotedName(std::string_view name)
{
    std::string text = "\"";
    for (const char c : name)
        text.append(c == '"' ? 2 : 1, c);
    return text + '"';
}

std::string joined(const std::set<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

// Headers as functions may read them; what proves who somebody is stays here.
std::string headersOf(const Request &request)
{
    Json headers = Json::object();
    for (const Header &header : request.headers) {
        std::string name = header.name;
        std::transform(name.begin(), name.end(), name.begin(),
            [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        if (name != "authorization" && name != "apikey" && name != "cookie")
            headers[name] = header.value;
    }
    return headers.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Response noSuchFunction(const std::string &schema, const std::string &name,
    const std::set<std::string> &given, const std::string &alike)
{
    const std::string arguments = joined(given);
    return restError(404, "PGRST202",
        "Could not find the function " + schema + '.' + name
            + (given.empty() ? " without parameters" : '(' + arguments + ')') + " in the schema cache",
        "Searched for the function " + schema + '.' + name
            + (given.empty()            ? " without parameters"
                    : given.size() == 1 ? " with parameter " + arguments
                                        : " with parameters " + arguments)
            + ", but no matches were found in the schema cache.",
        alike.empty() ? std::string() : "Perhaps you meant to call the function " + schema + '.' + alike);
}

// What the function itself said about its answer, by the settings response.status and response.headers.
std::optional<Response> applyOwnWords(Response &response, const Rows &rows)
{
    if (!rows.isNull(0, 1)) {
        const Json headers = Json::parse(rows.text(0, 1), nullptr, false);
        bool good = headers.is_array();
        for (std::size_t i = 0; good && i < headers.size(); ++i) {
            good = headers[i].is_object() && headers[i].size() == 1 && headers[i].begin().value().is_string();
            if (good)
                response.headers.push_back({ headers[i].begin().key(), headers[i].begin().value() });
        }
        if (!good)
            return restError(500, "PGRST111",
                "response.headers guc must be a JSON array composed of objects with a single key and a "
                "string value");
    }
    if (!rows.isNull(0, 2)) {
        const std::string_view text = rows.text(0, 2);
        int status = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), status);
        if (error != std::errc {} || end != text.data() + text.size() || status < 200 || status > 599)
            return restError(500, "PGRST112", "response.status guc must be a valid status code");
        response.status = status;
    }
    return {};
}

} // namespace

Rpc::Rpc(const GatewaySettings &settings, Pool &pool)
    : m_settings(settings)
    , m_pool(pool)
    , m_functions(pool, settings.schema)
{
}

asio::awaitable<Response> Rpc::handle(const Request &request, std::string path, JwtClaims claims, Body &body)
{
    constexpr std::string_view kPrefix = "/rpc/";
    if (!path.starts_with(kPrefix)) {
        const std::string table = path.substr(std::min<std::size_t>(1, path.size()));
        if (table.empty())
            co_return restError(404, "PGRST126", "Root endpoint metadata is disabled");
        if (table.find('/') != table.npos || table == "rpc")
            co_return restError(404, "PGRST125", "Invalid path specified in request URL");
        co_return restError(404, "PGRST205",
            "Could not find the table '" + m_settings.schema + '.' + table + "' in the schema cache");
    }
    const std::string name = path.substr(kPrefix.size());
    if (name.empty() || name.find('/') != name.npos)
        co_return restError(404, "PGRST125", "Invalid path specified in request URL");
    if (request.method == "OPTIONS")
        co_return Response { .headers = { { "Allow", "OPTIONS,GET,HEAD,POST" } } };
    if (request.method != "POST" && request.method != "GET" && request.method != "HEAD")
        co_return restError(405, "PGRST101", "Cannot use the " + request.method + " method on RPC");
    if (auto refused = refuseByHeaders(request, m_settings.schema))
        co_return std::move(*refused);
    auto call = co_await understand(request, name, body);
    if (!call)
        co_return std::move(call.error());
    call->oneObject = wantsOneObject(request);
    const std::string code = call->function->name;
    Response response = co_await perform(request, std::move(path), std::move(claims), std::move(*call));
    response.route = "rpc/" + code;
    co_return response;
}

asio::awaitable<tl::expected<Rpc::Call, Response>> Rpc::understand(
    const Request &request, std::string name, Body &body)
{
    Call call;
    call.fromQuery = request.method != "POST";
    if (call.fromQuery) {
        const auto items = readQuery(request.query);
        if (!items)
            co_return tl::unexpected(restError(400, "PGRST100", "The query cannot be read"));
        // As the real one: every value is a text, which becomes what the argument is.
        Json values = Json::object();
        for (const auto &[key, value] : *items) {
            if (!call.given.insert(key).second)
                co_return tl::unexpected(restError(400, "PGRST100", "An argument is given twice"));
            values[key] = value;
        }
        call.body = values.dump();
    } else {
        auto text = co_await body.readAll(m_settings.limits.bodyBytes, request.length);
        if (!text)
            co_return tl::unexpected(text.error() == 413 ? plainRefusal(413, "The body is too large")
                    : text.error() == 408                ? plainRefusal(408, "The body took too long")
                                          : plainRefusal(text.error(), "The body cannot be read"));
        if (text->find_first_not_of(" \t\r\n") == text->npos)
            *text = "{}";
        const auto shape = readJsonShape(*text, { .depth = m_settings.limits.jsonDepth });
        if (!shape)
            co_return tl::unexpected(restError(400, "PGRST102",
                shape.error() == JsonFault::TooDeep ? "The body is nested too deeply"
                                                    : "Empty or invalid json"));
        if (shape->kind != JsonShape::Kind::Object)
            co_return tl::unexpected(restError(400, "PGRST102", "The body must be an object of arguments"));
        call.given.insert(shape->keys.begin(), shape->keys.end());
        call.body = std::move(*text);
    }
    auto found = co_await m_functions.find(name, call.given);
    if (!found)
        co_return tl::unexpected(found.error().unreachable
                ? restError(found.error().fault, false)
                : noSuchFunction(m_settings.schema, name, call.given, found.error().alike));
    call.function = std::move(*found);
    co_return call;
}

// Names come from the catalogue of the database and are quoted; values travel beside the text, never in it.
std::string Rpc::statementOf(const Call &call) const
{
    std::string arguments;
    std::string record;
    for (const std::string &name : call.given) {
        const auto argument = std::find_if(call.function->arguments.begin(), call.function->arguments.end(),
            [&](const auto &a) { return a.name == name; });
        arguments += (arguments.empty() ? "" : ", ") + quotedName(name) + " => given." + quotedName(name);
        record += (record.empty() ? "" : ", ") + quotedName(name) + ' ' + argument->type;
    }
    const std::string from = call.given.empty() ? "" : "json_to_record($1::json) AS given (" + record + ')';
    const std::string invoked =
        quotedName(m_settings.schema) + '.' + quotedName(call.function->name) + '(' + arguments + ')';
    const std::string own = ", nullif(current_setting('response.headers', true), ''), "
                            "nullif(current_setting('response.status', true), '')";
    switch (call.function->result) {
    case ExposedFunction::Result::Set:
        return std::string("SELECT ")
            + (call.oneObject ? "(json_agg(answer) -> 0)::text" : "coalesce(json_agg(answer), '[]')::text")
            + own + ", count(*) FROM " + (from.empty() ? "" : from + ", LATERAL ") + invoked + " AS answer";
    case ExposedFunction::Result::Scalar:
        return "SELECT to_json(" + invoked + ")::text" + own + (from.empty() ? "" : " FROM " + from);
    case ExposedFunction::Result::Void:
    case ExposedFunction::Result::Json:
        break;
    }
    return "SELECT " + invoked + "::text" + own + (from.empty() ? "" : " FROM " + from);
}

Statement Rpc::setUp(
    const Request &request, const std::string &path, const JwtClaims &claims, bool readOnly) const
{
    return { "galleyd_set_up", kSetUp,
        { quotedName(m_settings.schema) + ", \"public\"", claims.role, claims.json, request.method, path,
            headersOf(request), readOnly ? "on" : "off" } };
}

asio::awaitable<Response> Rpc::perform(const Request &request, std::string path, JwtClaims claims, Call call)
{
    using Result = ExposedFunction::Result;
    const bool anonymous = claims.role == m_settings.jwt.roleless;
    const bool readOnly = call.function->readOnly || call.fromQuery;
    // Each role has its own plan: a plan keeps the body of a simple SQL function in place of the call, and
    // with it forgets to ask whether the next role may execute the function.
    std::string name = (call.oneObject ? "one " : "rpc ") + claims.role + '\x1f' + call.function->name;
    for (const std::string &given : call.given)
        name += '\x1f' + given;
    std::vector<Statement> statements;
    statements.push_back(setUp(request, path, claims, readOnly));
    statements.push_back({ name, statementOf(call), {} });
    if (!call.given.empty())
        statements.back().values.emplace_back(std::move(call.body));

    std::optional<SqlError> fault;
    for (int turn = 0; turn < kTurns; ++turn) {
        auto rows = co_await m_pool.run(statements);
        if (rows) {
            const Rows &answer = rows->back();
            Response response { .headers = { { "Content-Type", "application/json; charset=utf-8" } } };
            if (auto refused = applyOwnWords(response, answer))
                co_return std::move(*refused);
            if (call.function->result == Result::Void) {
                response.status = response.status == 200 ? 204 : response.status;
                response.headers.erase(response.headers.begin());
                co_return response;
            }
            const long long count = call.function->result == Result::Set ? answer.number(0, 3) : 1;
            if (call.oneObject && count != 1)
                co_return restError(406, "PGRST116", "JSON object requested, multiple (or no) rows returned",
                    "The result contains " + std::to_string(count) + " rows");
            if (call.oneObject)
                response.headers.front().value = "application/vnd.pgrst.object+json; charset=utf-8";
            response.headers.push_back(
                { "Content-Range", count == 0 ? "*/*" : "0-" + std::to_string(count - 1) + "/*" });
            response.body = answer.isNull(0, 0) ? "null" : answer.string(0, 0);
            co_return response;
        }
        fault = std::move(rows.error());
        if (fault->state != "40001")
            break;
    }
    if (fault->state == "42883" || fault->state == "42P01") // another migration than the one we read of
        m_functions.distrust();
    co_return restError(*fault, anonymous);
}

} // namespace galley::backend
