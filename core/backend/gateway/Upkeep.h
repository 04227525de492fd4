#pragma once

#include "core/backend/gate/Gate.h"
#include "core/backend/gateway/Settings.h"
#include "core/backend/http/Workers.h"

#include <boost/asio/steady_timer.hpp>

namespace galley::backend {

// Removes what has run out, now and then: tries that were counted, tokens, sessions, uploads that nobody went
// on with, and what a killed program left in the folder of parts. Several programs may do so at once.
class Upkeep
{
public:
    Upkeep(boost::asio::io_context &io, Pool &pool, Workers &workers, const GatewaySettings &settings);

    void stop();

private:
    boost::asio::awaitable<void> keepUp();
    boost::asio::awaitable<void> round();

    Gate m_gate;
    Workers &m_workers;
    const GatewaySettings &m_settings;
    boost::asio::steady_timer m_timer;
    bool m_stopped = false;
};

} // namespace galley::backend
