#include "core/backend/migrate/Ledger.h"

#include <array>
#include <openssl/evp.h>

namespace galley::backend {

namespace {

constexpr auto kState =
    "SELECT to_regclass('galley_migrations.step') IS NOT NULL, to_regnamespace('galley') IS NOT NULL";
constexpr auto kRead = "SELECT number, name, up_sha256, down_sha256,"
                       " to_char(applied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                       " FROM galley_migrations.step ORDER BY number";
// The gateway may read how far a database is, to say so. The roles were made by the first step, just before.
constexpr auto kMake = R"(
    CREATE SCHEMA galley_migrations AUTHORIZATION galley_owner;
    SET LOCAL ROLE galley_owner;
    CREATE TABLE galley_migrations.step (number int PRIMARY KEY, name text NOT NULL, up_sha256 text NOT NULL,
        down_sha256 text NOT NULL, applied_at timestamptz(3) NOT NULL DEFAULT clock_timestamp());
    ALTER TABLE galley_migrations.step ENABLE ROW LEVEL SECURITY;
    CREATE POLICY read ON galley_migrations.step FOR SELECT TO authenticator USING (true);
    GRANT USAGE ON SCHEMA galley_migrations TO authenticator;
    GRANT SELECT ON galley_migrations.step TO authenticator;
    RESET ROLE)";
constexpr auto kAdd =
    "INSERT INTO galley_migrations.step (number, name, up_sha256, down_sha256) VALUES ($1, $2, $3, $4)";
constexpr auto kRemove = "DELETE FROM galley_migrations.step WHERE number = $1";
constexpr auto kUnmake = "DROP TABLE galley_migrations.step; DROP SCHEMA galley_migrations";

std::string sha256(std::string_view text)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest {};
    unsigned int size = 0;
    EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    for (unsigned int i = 0; i < size; ++i) {
        hex += kDigits[digest[i] >> 4U];
        hex += kDigits[digest[i] & 15U];
    }
    return hex;
}

MigrationError asked(SqlError error)
{
    return { MigrationError::Kind::Database, 0, std::move(error) };
}

} // namespace

MigrationResult<std::vector<AppliedStep>> Ledger::read()
{
    const auto state = m_connection.query(kState);
    if (!state)
        return tl::unexpected(asked(state.error()));
    if (!state->truth(0, 0)) {
        if (state->truth(0, 1))
            return tl::unexpected(MigrationError { MigrationError::Kind::Unlisted });
        return std::vector<AppliedStep> {};
    }
    const auto rows = m_connection.query(kRead);
    if (!rows)
        return tl::unexpected(asked(rows.error()));
    std::vector<AppliedStep> applied;
    for (int row = 0; row < rows->count(); ++row) {
        applied.push_back({ static_cast<int>(rows->number(row, 0)), rows->string(row, 1),
            rows->string(row, 2), rows->string(row, 3), rows->string(row, 4) });
    }
    return applied;
}

SqlResult<void> Ledger::add(const Step &step)
{
    return m_connection.run(step.number == 1 ? kMake : "")
        .and_then([&](const Rows &) {
            return m_connection.query(kAdd,
                { std::to_string(step.number), std::string(step.name), sha256(step.up), sha256(step.down) });
        })
        .map([](const Rows &) {});
}

SqlResult<void> Ledger::remove(const Step &step)
{
    return m_connection.query(kRemove, { std::to_string(step.number) })
        .and_then(
            [&](Rows removed) { return step.number == 1 ? m_connection.run(kUnmake) : std::move(removed); })
        .map([](const Rows &) {});
}

MigrationResult<void> check(const std::vector<AppliedStep> &applied, std::span<const Step> steps)
{
    using Kind = MigrationError::Kind;
    if (!applied.empty() && applied.back().number > static_cast<int>(steps.size()))
        return tl::unexpected(MigrationError { Kind::Newer, applied.back().number });
    for (std::size_t i = 0; i < applied.size(); ++i) {
        const Step &step = steps[i];
        if (applied[i].number != step.number)
            return tl::unexpected(MigrationError { Kind::Gap, step.number });
        if (applied[i].upHash != sha256(step.up) || applied[i].downHash != sha256(step.down))
            return tl::unexpected(MigrationError { Kind::Changed, step.number });
    }
    return {};
}

} // namespace galley::backend
