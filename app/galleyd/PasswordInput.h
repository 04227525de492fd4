#pragma once

#include <tl/expected.hpp>

#include <string>

namespace galley {

// A new password: asked for twice at a terminal, without showing it, or else the first line of the standard
// input. Or a sentence saying why it will not do.
[[nodiscard]] tl::expected<std::string, std::string> readNewPassword();

} // namespace galley
