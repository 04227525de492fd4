#pragma once

#include "core/backend/gateway/FunctionCatalogue.h"
#include "core/backend/gateway/Settings.h"
#include "core/backend/http/Message.h"

namespace galley::backend {

// /rest/v1/rpc/<function>, as PostgREST speaks it: each call is one transaction in the role of the token,
// told by settings who asks and how. Nothing else of the schema is shown.
class Rpc
{
public:
    Rpc(const GatewaySettings &settings, Pool &pool);

    // `path` without the prefix /rest/v1; `claims` of who asks.
    boost::asio::awaitable<Response> handle(
        const Request &request, std::string path, JwtClaims claims, Body &body);

private:
    struct Call
    {
        std::shared_ptr<const ExposedFunction> function;
        std::set<std::string> given;
        std::string body; // a JSON object of the arguments
        bool fromQuery = false;
        bool oneObject = false; // of a set
    };

    boost::asio::awaitable<tl::expected<Call, Response>> understand(
        const Request &request, std::string name, Body &body);
    boost::asio::awaitable<Response> perform(
        const Request &request, std::string path, JwtClaims claims, Call call);
    [[nodiscard]] std::string statementOf(const Call &call) const;
    [[nodiscard]] Statement setUp(
        const Request &request, const std::string &path, const JwtClaims &claims, bool readOnly) const;

    const GatewaySettings &m_settings;
    Pool &m_pool;
    FunctionCatalogue m_functions;
};

} // namespace galley::backend
