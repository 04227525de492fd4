#pragma once

#include "app/galleyd/Arguments.h"
#include "app/galleyd/Trouble.h"
#include "core/backend/gateway/Settings.h"
#include "core/backend/http/Settings.h"
#include "core/backend/pool/Pool.h"

namespace galley {

struct ServeSettings
{
    ServeSettings() { gateway.jwt.audience = "authenticated"; }

    backend::ServerSettings server;
    backend::PoolSettings pool;
    backend::GatewaySettings gateway;
};

// From the words, and secrets from the environment or a file, because words stand in every list of processes.
[[nodiscard]] tl::expected<ServeSettings, Trouble> readServeSettings(const Arguments &arguments);

} // namespace galley
