#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace galley::backend {

// Figures of this process in Prometheus' text form. Routes are names of ours, so their number is bounded.
class Metrics
{
public:
    void request(
        const std::string &route, int status, double seconds, std::uint64_t bytesIn, std::uint64_t bytesOut);

    // A figure that is asked for when somebody looks.
    void gauge(std::string name, std::string help, std::function<double()> value);
    void count(const std::string &name, const std::string &help);

    [[nodiscard]] std::string text() const;

private:
    static constexpr std::array<double, 10> kBounds { 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2.5,
        10 };

    struct Histogram
    {
        std::array<std::uint64_t, kBounds.size() + 1> buckets {};
        double sum = 0;
        std::uint64_t count = 0;
    };

    struct Gauge
    {
        std::string name;
        std::string help;
        std::function<double()> value;
    };

    std::map<std::pair<std::string, int>, std::uint64_t> m_requests;
    std::map<std::string, Histogram> m_seconds;
    std::map<std::string, std::pair<std::string, std::uint64_t>> m_counts;
    std::uint64_t m_bytesIn = 0;
    std::uint64_t m_bytesOut = 0;
    std::vector<Gauge> m_gauges;
};

} // namespace galley::backend
