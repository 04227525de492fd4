#include "core/backend/http/Metrics.h"

#include <algorithm>
#include <sstream>

namespace galley::backend {

void Metrics::request(
    const std::string &route, int status, double seconds, std::uint64_t bytesIn, std::uint64_t bytesOut)
{
    ++m_requests[{ route, status }];
    Histogram &histogram = m_seconds[route];
    const auto bound = std::lower_bound(kBounds.begin(), kBounds.end(), seconds);
    ++histogram.buckets[static_cast<std::size_t>(bound - kBounds.begin())];
    histogram.sum += seconds;
    ++histogram.count;
    m_bytesIn += bytesIn;
    m_bytesOut += bytesOut;
}

void Metrics::gauge(std::string name, std::string help, std::function<double()> value)
{
    m_gauges.push_back({ std::move(name), std::move(help), std::move(value) });
}

void Metrics::count(const std::string &name, const std::string &help)
{
    auto &[said, value] = m_counts[name];
    said = help;
    ++value;
}

std::string Metrics::text() const
{
    std::ostringstream out;
    const auto head = [&out](const std::string &name, const std::string &help, const char *type) {
        out << "# HELP " << name << ' ' << help << "\n# TYPE " << name << ' ' << type << '\n';
    };
    head("galleyd_requests_total", "Requests answered, by route and status.", "counter");
    for (const auto &[key, value] : m_requests)
        out << "galleyd_requests_total{route=\"" << key.first << "\",status=\"" << key.second << "\"} "
            << value << '\n';
    head("galleyd_request_seconds", "From the end of a request's header to the end of its answer.",
        "histogram");
    for (const auto &[route, histogram] : m_seconds) {
        std::uint64_t below = 0;
        for (std::size_t i = 0; i < kBounds.size(); ++i) {
            below += histogram.buckets[i];
            out << "galleyd_request_seconds_bucket{route=\"" << route << "\",le=\"" << kBounds[i] << "\"} "
                << below << '\n';
        }
        out << "galleyd_request_seconds_bucket{route=\"" << route << "\",le=\"+Inf\"} " << histogram.count
            << '\n'
            << "galleyd_request_seconds_sum{route=\"" << route << "\"} " << histogram.sum << '\n'
            << "galleyd_request_seconds_count{route=\"" << route << "\"} " << histogram.count << '\n';
    }
    head("galleyd_received_bytes_total", "Bytes of bodies received.", "counter");
    out << "galleyd_received_bytes_total " << m_bytesIn << '\n';
    head("galleyd_sent_bytes_total", "Bytes of answers sent.", "counter");
    out << "galleyd_sent_bytes_total " << m_bytesOut << '\n';
    for (const auto &[name, counted] : m_counts) {
        head(name, counted.first, "counter");
        out << name << ' ' << counted.second << '\n';
    }
    for (const Gauge &gauge : m_gauges) {
        head(gauge.name, gauge.help, "gauge");
        out << gauge.name << ' ' << gauge.value() << '\n';
    }
    return out.str();
}

} // namespace galley::backend
