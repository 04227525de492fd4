#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <optional>
#include <type_traits>

namespace galley::backend {

// Threads for what takes a processor or a disk longer than a request may hold up the others. A few wait for
// their turn; more than that are refused, because work that piles up is done for nobody.
class Workers
{
public:
    Workers(std::size_t threads, std::size_t most)
        : m_pool(threads)
        , m_most(most)
    {
    }

    ~Workers()
    {
        m_pool.stop();
        m_pool.join();
    }

    // What `work` answers, or nothing where too many wait. `work` owns all it uses.
    template <class Work> boost::asio::awaitable<std::optional<std::invoke_result_t<Work>>> run(Work work)
    {
        if (m_busy >= m_most)
            co_return std::nullopt;
        ++m_busy;
        auto result =
            co_await boost::asio::co_spawn(m_pool, doWork(std::move(work)), boost::asio::use_awaitable);
        --m_busy;
        co_return result;
    }

private:
    template <class Work>
    static boost::asio::awaitable<std::optional<std::invoke_result_t<Work>>> doWork(Work work)
    {
        co_return work();
    }

    boost::asio::thread_pool m_pool;
    const std::size_t m_most;
    std::size_t m_busy = 0; // touched on the event loop alone
};

} // namespace galley::backend
