#pragma once

#include "core/backend/http/Settings.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <unordered_map>

namespace galley::backend {

// How much each address asks for: its open connections, and a bucket of requests that fills with time. An
// IPv6 address counts as its /64, because whoever has one has them all.
class Addresses
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit Addresses(const HttpLimits &limits);

    [[nodiscard]] bool connect(const std::string &address);
    void disconnect(const std::string &address);

    // Seconds until the next request is welcome; 0: this one is.
    [[nodiscard]] int request(const std::string &address, Time now);

    // Forgets who has neither a connection nor a debt, so that memory follows who is here.
    void forget(Time now);

    [[nodiscard]] std::size_t known() const { return m_entries.size(); }

    [[nodiscard]] static std::string group(const std::string &address);

private:
    struct Entry
    {
        std::size_t connections = 0;
        double tokens = 0;
        Time filled;
        bool fresh = true;
    };

    void fill(Entry &entry, Time now) const;

    const HttpLimits &m_limits;
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace galley::backend
