#pragma once

#include "core/backend/pool/Pool.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace galley::backend {

// A function that the gateway shows, as the database describes it.
struct ExposedFunction
{
    struct Argument
    {
        std::string name;
        std::string type; // as SQL writes it
        bool required = true;
    };

    enum class Result { Void, Json, Scalar, Set };

    std::string name;
    std::vector<Argument> arguments;
    Result result = Result::Json;
    bool readOnly = false; // STABLE or IMMUTABLE
};

// What stands in the exposed schema. Read again when something is asked for that is not there, at most once
// in two seconds, so that a migration is seen without a restart.
class FunctionCatalogue
{
public:
    FunctionCatalogue(Pool &pool, std::string schema);

    struct Missing
    {
        bool unreachable = false; // the database could not be asked
        SqlError fault = {};
        std::string alike = {}; // a function of nearly that name
    };

    // The function that takes exactly these arguments (those with a default may be missing).
    boost::asio::awaitable<tl::expected<std::shared_ptr<const ExposedFunction>, Missing>> find(
        std::string name, std::set<std::string> arguments);

    // Something did not fit what was read here.
    void distrust() { m_read = {}; }

private:
    boost::asio::awaitable<std::optional<SqlError>> read();
    [[nodiscard]] std::shared_ptr<const ExposedFunction> match(
        const std::string &name, const std::set<std::string> &arguments) const;

    Pool &m_pool;
    const std::string m_schema;
    std::multimap<std::string, std::shared_ptr<const ExposedFunction>> m_functions;
    std::chrono::steady_clock::time_point m_read {};
};

} // namespace galley::backend
