#pragma once

#include "core/backend/gateway/Rpc.h"
#include "core/backend/gateway/Settings.h"
#include "core/backend/gateway/Upkeep.h"
#include "core/backend/http/Server.h"
#include "core/backend/live/Live.h"

namespace galley::backend {

// What lies at which address, and who is let in.
class Gateway : public Handler
{
public:
    Gateway(boost::asio::io_context &io, GatewaySettings settings, Pool &pool, Metrics &metrics);

    boost::asio::awaitable<Response> handle(Request &request, Body &body) override;

    // What has no end of its own ends now.
    void stop();

private:
    boost::asio::awaitable<Response> ready();
    boost::asio::awaitable<Response> live(Request &request);
    boost::asio::awaitable<Response> rest(Request &request, Body &body);
    // Whether somebody with a good token asks too often; seconds until they may again, or 0.
    [[nodiscard]] int tooSoon(const JwtClaims &claims);
    [[nodiscard]] bool hasKey(const Request &request) const;

    const GatewaySettings m_settings;
    Pool &m_pool;
    Metrics &m_metrics;
    Addresses m_people; // requests a person, whatever address they come from
    Workers m_passwords;
    Workers m_disk;
    Rpc m_rpc;
    Auth m_auth;
    Storage m_storage;
    Live m_live;
    Upkeep m_upkeep;
};

} // namespace galley::backend
