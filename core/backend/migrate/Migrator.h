#pragma once

#include "core/backend/migrate/Ledger.h"

#include <functional>
#include <optional>

namespace galley::backend {

// Brings a database from one step to another: each step in a transaction of its own, under a lock that only
// one migrator of a database holds, so that several started at once share the work instead of doing it twice.
class Migrator
{
public:
    struct Listener
    {
        std::function<void(const Step &)> stepped; // committed
        std::function<void()> waiting; // another migrator is at work
    };

    Migrator(Connection &connection, std::span<const Step> steps, Listener listener = {})
        : m_connection(connection)
        , m_steps(steps)
        , m_listener(std::move(listener))
    {
    }

    // What was applied, if it is what this program would have applied.
    [[nodiscard]] MigrationResult<std::vector<AppliedStep>> applied();

    // Applies what is missing up to and including step `to` (the last one). Answers how many steps it took.
    [[nodiscard]] MigrationResult<int> up(std::optional<int> to = {});

    // Takes back what is above step `to` (0: everything; without it the newest step alone).
    [[nodiscard]] MigrationResult<int> down(std::optional<int> to = {});

private:
    enum class Way { Up, Down };

    [[nodiscard]] MigrationResult<bool> take(Way way, int to);
    [[nodiscard]] SqlResult<void> waitForTurn();

    Connection &m_connection;
    std::span<const Step> m_steps;
    Listener m_listener;
};

} // namespace galley::backend
