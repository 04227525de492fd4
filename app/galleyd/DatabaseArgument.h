#pragma once

#include "app/galleyd/Arguments.h"
#include "app/galleyd/Trouble.h"
#include "core/backend/database/Connection.h"

namespace galley {

// --database, or else GALLEY_DATABASE (which no list of processes shows).
[[nodiscard]] std::optional<std::string> databaseOf(const Arguments &arguments);

// A connection to it, or why there is none.
[[nodiscard]] tl::expected<backend::Connection, Trouble> connectTo(const Arguments &arguments);

} // namespace galley
