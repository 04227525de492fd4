#include "core/backend/gateway/Upkeep.h"

#include "core/backend/http/Log.h"
#include "core/backend/http/Target.h"

#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>

namespace galley::backend {

namespace {

namespace asio = boost::asio;

// An upload goes on for a day (gate.upload_open): what was written to last before that belongs to none.
constexpr std::chrono::hours kOldestPart { 25 };

void warn(const char *what, const SqlError &error)
{
    Log::write(Log::Level::Warning, "upkeep_failed", { { "what", what }, { "code", error.state } });
}

} // namespace

Upkeep::Upkeep(asio::io_context &io, Pool &pool, Workers &workers, const GatewaySettings &settings)
    : m_gate(pool)
    , m_workers(workers)
    , m_settings(settings)
    , m_timer(io)
{
    asio::co_spawn(io, keepUp(), asio::detached);
}

void Upkeep::stop()
{
    m_stopped = true;
    m_timer.cancel();
}

asio::awaitable<void> Upkeep::keepUp()
{
    while (!m_stopped) {
        try {
            co_await round();
        } catch (const std::exception &error) {
            Log::write(Log::Level::Error, "failed", { { "kind", typeid(error).name() } });
        }
        if (m_stopped)
            break;
        boost::system::error_code ignored;
        m_timer.expires_after(m_settings.upkeep);
        co_await m_timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
}

asio::awaitable<void> Upkeep::round()
{
    const auto swept = co_await m_gate.ask("sweep()", valuesOf());
    if (!swept)
        warn("sweep", swept.error());
    if (m_settings.storage.folder.empty())
        co_return;
    // First the rows, then the files: a file without a row is found by its age, should this end in between.
    const auto over = co_await m_gate.ask("uploads_over()", valuesOf());
    if (!over)
        warn("uploads", over.error());
    std::vector<std::string> ids;
    if (over && over->is_array()) {
        for (const auto &id : *over) {
            if (id.is_string() && isUuid(id.get_ref<const std::string &>()))
                ids.push_back(id.get<std::string>());
        }
    }
    const FileStore files(m_settings.storage.folder);
    const auto work = [files, ids] {
        for (const std::string &id : ids)
            files.giveUp(id);
        return files.removeLeftovers(kOldestPart);
    };
    const auto removed = co_await m_workers.run(work);
    if (!ids.empty() || removed.value_or(0) > 0)
        Log::write(Log::Level::Info, "upkeep",
            { { "uploads", static_cast<long long>(ids.size()) },
                { "leftovers", static_cast<long long>(removed.value_or(0)) } });
}

} // namespace galley::backend
