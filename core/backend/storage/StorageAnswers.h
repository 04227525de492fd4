#pragma once

#include "core/backend/http/Message.h"

#include <nlohmann/json.hpp>

namespace galley::backend {

// A refusal of Supabase Storage by its code: the status stands in the body, while HTTP says 400 to nearly
// everything.
[[nodiscard]] Response storageRefusal(std::string_view code, std::string_view about = {});

// The same where TUS is spoken: a status and a line of text.
[[nodiscard]] Response tusRefusal(std::string_view code);
[[nodiscard]] Response tusRefusal(int status, std::string_view text);

[[nodiscard]] Response storageAnswer(const nlohmann::json &body);

} // namespace galley::backend
