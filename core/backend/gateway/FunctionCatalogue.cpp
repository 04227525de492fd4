#include "core/backend/gateway/FunctionCatalogue.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace galley::backend {
namespace {

namespace asio = boost::asio;
using Json = nlohmann::json;

constexpr std::chrono::seconds kOften { 2 };
constexpr std::chrono::seconds kOld { 60 };

constexpr const char *kFunctions = R"(
SELECT coalesce(json_agg(json_build_object('name', p.proname, 'readOnly', p.provolatile <> 'v', 'set', p.proretset,
    'returns', format_type(p.prorettype, NULL),
    'types', (SELECT coalesce(json_agg(format_type(a.t, NULL) ORDER BY a.i), '[]') FROM unnest(p.proargtypes) WITH ORDINALITY AS a (t, i)),
    'names', coalesce(to_json(p.proargnames), '[]'), 'defaults', p.pronargdefaults)), '[]')
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname = $1 AND p.prokind = 'f' AND p.prorettype <> 'trigger'::regtype)";

std::shared_ptr<const ExposedFunction> readFunction(const Json &json)
{
    auto function = std::make_shared<ExposedFunction>();
    function->name = json["name"];
    function->readOnly = json["readOnly"];
    const std::string returns = json["returns"];
    function->result = json["set"].get<bool>()    ? ExposedFunction::Result::Set
        : returns == "void"                       ? ExposedFunction::Result::Void
        : returns == "json" || returns == "jsonb" ? ExposedFunction::Result::Json
                                                  : ExposedFunction::Result::Scalar;
    const std::size_t count = json["types"].size();
    const std::size_t defaults = json["defaults"];
    if (json["names"].size() < count)
        return nullptr; // unnamed arguments cannot be given
    for (std::size_t i = 0; i < count; ++i)
        function->arguments.push_back({ json["names"][i], json["types"][i], i + defaults < count });
    return function;
}

} // namespace

FunctionCatalogue::FunctionCatalogue(Pool &pool, std::string schema)
    : m_pool(pool)
    , m_schema(std::move(schema))
{
}

std::shared_ptr<const ExposedFunction> FunctionCatalogue::match(
    const std::string &name, const std::set<std::string> &arguments) const
{
    const auto [begin, end] = m_functions.equal_range(name);
    for (auto it = begin; it != end; ++it) {
        const auto &expected = it->second->arguments;
        std::size_t given = 0;
        const bool complete = std::all_of(expected.begin(), expected.end(), [&](const auto &argument) {
            const bool there = arguments.contains(argument.name);
            given += there ? 1 : 0;
            return there || !argument.required;
        });
        if (complete && given == arguments.size())
            return it->second;
    }
    return nullptr;
}

asio::awaitable<std::optional<SqlError>> FunctionCatalogue::read()
{
    std::vector<Statement> statements;
    statements.push_back({ "galleyd_functions", kFunctions, { m_schema } });
    auto rows = co_await m_pool.run(std::move(statements));
    if (!rows)
        co_return std::move(rows.error());
    const Json list = Json::parse(rows->front().text(0, 0));
    m_functions.clear();
    for (const Json &json : list) {
        if (auto function = readFunction(json))
            m_functions.emplace(function->name, std::move(function));
    }
    m_read = std::chrono::steady_clock::now();
    co_return std::nullopt;
}

asio::awaitable<tl::expected<std::shared_ptr<const ExposedFunction>, FunctionCatalogue::Missing>>
FunctionCatalogue::find(std::string name, std::set<std::string> arguments)
{
    auto found = match(name, arguments);
    const auto age = std::chrono::steady_clock::now() - m_read;
    if (!found || age > kOld) {
        if (age > kOften) {
            if (auto fault = co_await read(); fault && !found)
                co_return tl::unexpected(Missing { true, std::move(*fault), {} });
        }
        found = match(name, arguments);
    }
    if (found)
        co_return found;
    Missing missing;
    if (const auto alike = m_functions.lower_bound(name.substr(0, 4));
        alike != m_functions.end() && alike->first.starts_with(name.substr(0, 4)))
        missing.alike = alike->first;
    co_return tl::unexpected(std::move(missing));
}

} // namespace galley::backend
