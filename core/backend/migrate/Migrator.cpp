#include "core/backend/migrate/Migrator.h"

#include "core/backend/database/Transaction.h"

namespace galley::backend {

namespace {

using Kind = MigrationError::Kind;

// The key of the lock spells "galley".
constexpr auto kTry = "SELECT pg_try_advisory_xact_lock(x'67616c6c6579'::bigint)";
constexpr auto kWait = "SELECT pg_advisory_xact_lock(x'67616c6c6579'::bigint)";
// Large tables may take their time; but a step that waits for a table holds up everybody who comes after it.
constexpr auto kSettings = "SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;"
                           "SET LOCAL idle_in_transaction_session_timeout = 0";
constexpr auto kScriptSettings =
    "SET LOCAL lock_timeout = '15s'; SET LOCAL search_path = pg_catalog, pg_temp";

MigrationError failed(Kind kind, int number, SqlError error)
{
    return { kind, number, std::move(error) };
}

} // namespace

MigrationResult<std::vector<AppliedStep>> Migrator::applied()
{
    auto applied = Ledger(m_connection).read();
    if (!applied)
        return applied;
    if (auto checked = check(*applied, m_steps); !checked)
        return tl::unexpected(checked.error());
    return applied;
}

MigrationResult<int> Migrator::up(std::optional<int> to)
{
    const int last = static_cast<int>(m_steps.size());
    if (to.value_or(0) > last)
        return tl::unexpected(MigrationError { Kind::Unknown, *to });
    int taken = 0;
    for (;; ++taken) {
        const auto more = take(Way::Up, to.value_or(last));
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return taken;
    }
}

MigrationResult<int> Migrator::down(std::optional<int> to)
{
    const auto now = applied();
    if (!now)
        return tl::unexpected(now.error());
    const int present = static_cast<int>(now->size());
    int taken = 0;
    for (;; ++taken) {
        const auto more = take(Way::Down, to.value_or(std::max(present - 1, 0)));
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return taken;
    }
}

SqlResult<void> Migrator::waitForTurn()
{
    auto turn = m_connection.run(kSettings).and_then([&](const Rows &) { return m_connection.query(kTry); });
    if (turn && !turn->truth(0, 0)) {
        if (m_listener.waiting)
            m_listener.waiting();
        turn = m_connection.query(kWait);
    }
    return turn.map([](const Rows &) {});
}

// One step that way, if there is one left before `to`. What was applied is read under the lock: somebody else
// may have taken a step meanwhile.
MigrationResult<bool> Migrator::take(Way way, int to)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(failed(Kind::Database, 0, transaction.error()));
    if (auto turn = waitForTurn(); !turn)
        return tl::unexpected(failed(Kind::Database, 0, turn.error()));
    const auto now = applied();
    if (!now)
        return tl::unexpected(now.error());
    const std::size_t present = now->size();
    if (way == Way::Up ? static_cast<int>(present) >= to : static_cast<int>(present) <= to)
        return false;

    const Step &step = m_steps[way == Way::Up ? present : present - 1];
    Ledger ledger(m_connection);
    auto done =
        m_connection.run(kScriptSettings)
            .and_then([&](const Rows &) {
                return m_connection.run(std::string(way == Way::Up ? step.up : step.down));
            })
            .and_then([&](const Rows &) { return way == Way::Up ? ledger.add(step) : ledger.remove(step); })
            .and_then([&] { return transaction->commit(); });
    if (!done)
        return tl::unexpected(failed(Kind::Step, step.number, done.error()));
    if (m_listener.stepped)
        m_listener.stepped(step);
    return true;
}

} // namespace galley::backend
