#pragma once

#include "app/galleyd/Trouble.h"
#include "core/backend/database/Connection.h"

namespace galley {

// Becomes galley_owner, who looks after accounts and rows; refused where there are none of ours: a database
// without Galley's tables, or a Supabase project, whose accounts are its own.
[[nodiscard]] tl::expected<void, Trouble> becomeOwner(backend::Connection &connection);

} // namespace galley
