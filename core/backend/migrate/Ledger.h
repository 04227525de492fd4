#pragma once

#include "core/backend/database/Connection.h"
#include "core/backend/migrate/MigrationError.h"
#include "core/backend/migrate/Steps.h"

#include <string>
#include <vector>

namespace galley::backend {

// What was done to a database, kept in its table galley_migrations.step.
struct AppliedStep
{
    int number;
    std::string name;
    std::string upHash; // SHA-256, lower-case hexadecimal
    std::string downHash;
    std::string appliedAt; // RFC 3339, UTC
};

class Ledger
{
public:
    explicit Ledger(Connection &connection)
        : m_connection(connection)
    {
    }

    // In order; empty where nothing was ever applied.
    [[nodiscard]] MigrationResult<std::vector<AppliedStep>> read();

    // The first one makes the table.
    [[nodiscard]] SqlResult<void> add(const Step &step);
    // With the first one goes the table.
    [[nodiscard]] SqlResult<void> remove(const Step &step);

private:
    Connection &m_connection;
};

// Whether `applied` is how `steps` begin.
[[nodiscard]] MigrationResult<void> check(
    const std::vector<AppliedStep> &applied, std::span<const Step> steps);

} // namespace galley::backend
