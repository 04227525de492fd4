#pragma once

#include "core/backend/http/Message.h"
#include "core/backend/pool/Pool.h"

namespace galley::backend {

// What PostgREST says when it refuses: always the four keys, null where there is nothing to say.
[[nodiscard]] Response restError(int status, std::string_view code, std::string_view message,
    std::optional<std::string_view> details = {}, std::optional<std::string_view> hint = {});

// The HTTP status of an SQLSTATE. `anonymous`: who has said nothing of themselves is asked to (401) where
// others are refused (403).
[[nodiscard]] int statusOfState(std::string_view state, bool anonymous);

// The whole answer to a fault, with what a function says by SQLSTATE PTxyz and PGRST.
[[nodiscard]] Response restError(const SqlError &fault, bool anonymous);

} // namespace galley::backend
