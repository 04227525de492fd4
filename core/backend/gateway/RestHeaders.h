#pragma once

#include "core/backend/http/Message.h"

#include <optional>
#include <string>

namespace galley::backend {

// What PostgREST refuses by the headers alone: another schema, a body that is no JSON, an answer in another
// form, and preferences that are not known where they were meant strictly.
[[nodiscard]] std::optional<Response> refuseByHeaders(const Request &request, const std::string &schema);

// Accept: application/vnd.pgrst.object+json
[[nodiscard]] bool wantsOneObject(const Request &request);

} // namespace galley::backend
