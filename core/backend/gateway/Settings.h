#pragma once

#include "core/backend/auth/Auth.h"
#include "core/backend/http/Settings.h"
#include "core/backend/storage/Storage.h"
#include "core/backend/token/Jwt.h"

#include <chrono>
#include <string>

namespace galley::backend {

struct GatewaySettings
{
    JwtPolicy jwt;
    std::string apiKey; // empty: the header `apikey` is neither asked for nor looked at
    std::string schema = "api"; // the only one that is exposed
    HttpLimits limits;
    AuthSettings auth; // its key and audience are those above
    StorageSettings storage;
    std::size_t threads = 2; // for passwords and files
    std::chrono::seconds upkeep { 600 }; // between two rounds of it
};

} // namespace galley::backend
