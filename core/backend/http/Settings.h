#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace galley::backend {

// What the server allows whom. Every limit answers with a status of its own, named here.
struct HttpLimits
{
    std::size_t headerBytes = 32 * 1024; // 431
    std::uint64_t bodyBytes = 4 * 1024 * 1024; // 413; uploads have limits of their own
    int jsonDepth = 64; // 400
    std::chrono::milliseconds firstByte { 10'000 }; // from accepting a connection; 408
    std::chrono::milliseconds header { 10'000 }; // from its first byte to its end; 408
    std::chrono::milliseconds idle { 75'000 }; // between two requests; closed without a word
    std::chrono::milliseconds bodyGrace { 10'000 }; // until a body must have come at
    std::uint64_t bodyBytesPerSecond = 1024; // on average; 408
    std::chrono::milliseconds write { 60'000 }; // without any byte taken by the client; closed
    std::size_t connections = 16'384; // 503
    std::size_t connectionsPerAddress = 256; // 429
    double requestsPerSecond = 200; // of an address, on average; 429
    double requestBurst = 400;
};

struct ServerSettings
{
    std::string address = "127.0.0.1";
    std::uint16_t port = 8480; // 0: any free one
    std::string certificate; // PEM files; both empty: plain HTTP
    std::string key;
    std::vector<std::string> proxies; // addresses whose X-Forwarded-For is believed
    std::chrono::milliseconds grace { 30'000 }; // how long what was begun may take after a stop
    HttpLimits limits;
};

} // namespace galley::backend
