#include "core/backend/http/Addresses.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cmath>
#include <netinet/in.h>

namespace galley::backend {

Addresses::Addresses(const HttpLimits &limits)
    : m_limits(limits)
{
}

bool Addresses::connect(const std::string &address)
{
    Entry &entry = m_entries[group(address)];
    if (entry.connections >= m_limits.connectionsPerAddress)
        return false;
    ++entry.connections;
    return true;
}

void Addresses::disconnect(const std::string &address)
{
    const auto found = m_entries.find(group(address));
    if (found != m_entries.end() && found->second.connections > 0)
        --found->second.connections;
}

void Addresses::fill(Entry &entry, Time now) const
{
    const double seconds = std::chrono::duration<double>(now - entry.filled).count();
    entry.tokens = entry.fresh
        ? m_limits.requestBurst
        : std::min(m_limits.requestBurst, entry.tokens + seconds * m_limits.requestsPerSecond);
    entry.filled = now;
    entry.fresh = false;
}

int Addresses::request(const std::string &address, Time now)
{
    Entry &entry = m_entries[group(address)];
    fill(entry, now);
    if (entry.tokens < 1)
        return std::max(1, static_cast<int>(std::ceil((1 - entry.tokens) / m_limits.requestsPerSecond)));
    entry.tokens -= 1;
    return 0;
}

void Addresses::forget(Time now)
{
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        fill(it->second, now);
        const bool free = it->second.connections == 0 && it->second.tokens >= m_limits.requestBurst;
        it = free ? m_entries.erase(it) : std::next(it);
    }
}

std::string Addresses::group(const std::string &address)
{
    in6_addr bytes;
    if (inet_pton(AF_INET6, address.c_str(), &bytes) != 1 || IN6_IS_ADDR_V4MAPPED(&bytes))
        return address;
    return "net64:" + std::string(reinterpret_cast<const char *>(bytes.s6_addr), 8);
}

} // namespace galley::backend
