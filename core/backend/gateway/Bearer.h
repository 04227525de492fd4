#pragma once

#include "core/backend/http/Message.h"
#include "core/backend/token/Jwt.h"

namespace galley::backend {

// Who asks: the claims of their token, or of nobody. PostgREST's words where the token is not good.
[[nodiscard]] tl::expected<JwtClaims, Response> whoAsks(const Request &request, const JwtPolicy &policy);

} // namespace galley::backend
