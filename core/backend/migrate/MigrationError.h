#pragma once

#include "core/backend/database/SqlError.h"

namespace galley::backend {

struct MigrationError
{
    enum class Kind {
        Database, // a question was not answered: `sql`
        Step, // the script of step `number` failed: `sql`; nothing of it remains
        Newer, // the database is at step `number`, which this program does not know
        Changed, // step `number` was applied in another form than the one this program holds
        Gap, // step `number` is missing below later ones
        Unlisted, // there are tables of Galley, but no list of how they came to be
        Unknown, // asked for step `number`, which there is not
    };

    Kind kind;
    int number = 0;
    SqlError sql = {};
};

template <typename T> using MigrationResult = tl::expected<T, MigrationError>;

} // namespace galley::backend
