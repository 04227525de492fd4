#include "core/backend/http/Message.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace galley::backend {
namespace {

constexpr std::size_t kReadAtOnce = 64 * 1024;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

} // namespace

bool sameText(std::string_view a, std::string_view b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view Request::header(std::string_view name) const
{
    for (const Header &header : headers) {
        if (sameText(header.name, name))
            return header.value;
    }
    return {};
}

bool Request::has(std::string_view name) const
{
    return std::any_of(
        headers.begin(), headers.end(), [name](const Header &h) { return sameText(h.name, name); });
}

std::optional<std::string_view> bearerOf(const Request &request)
{
    std::string_view value = request.header("authorization");
    constexpr std::string_view kScheme = "bearer ";
    if (value.size() < kScheme.size() || !sameText(value.substr(0, kScheme.size()), kScheme))
        return {};
    value.remove_prefix(kScheme.size());
    while (value.starts_with(' '))
        value.remove_prefix(1);
    return value;
}

boost::asio::awaitable<tl::expected<std::string, int>> Body::readAll(
    std::uint64_t most, std::optional<std::uint64_t> said)
{
    if (said.value_or(0) > most)
        co_return tl::unexpected(413);
    std::string all;
    std::size_t filled = 0;
    for (;;) {
        // A length that was said is not memory that is given: it grows with what has come.
        const std::uint64_t left = said ? *said - filled : kReadAtOnce;
        all.resize(filled + static_cast<std::size_t>(std::clamp<std::uint64_t>(left, 1, kReadAtOnce)));
        const auto count = co_await read(all.data() + filled, all.size() - filled);
        if (!count)
            co_return tl::unexpected(count.error());
        filled += *count;
        if (filled > most)
            co_return tl::unexpected(413);
        if (*count == 0)
            break;
    }
    all.resize(filled);
    co_return all;
}

std::string_view reasonOf(int status)
{
    static const std::map<int, std::string_view> kReasons {
        { 200, "OK" },
        { 201, "Created" },
        { 204, "No Content" },
        { 206, "Partial Content" },
        { 300, "Multiple Choices" },
        { 303, "See Other" },
        { 304, "Not Modified" },
        { 400, "Bad Request" },
        { 401, "Unauthorized" },
        { 402, "Payment Required" },
        { 403, "Forbidden" },
        { 404, "Not Found" },
        { 405, "Method Not Allowed" },
        { 406, "Not Acceptable" },
        { 408, "Request Timeout" },
        { 409, "Conflict" },
        { 412, "Precondition Failed" },
        { 413, "Payload Too Large" },
        { 415, "Unsupported Media Type" },
        { 416, "Range Not Satisfiable" },
        { 422, "Unprocessable Entity" },
        { 423, "Locked" },
        { 426, "Upgrade Required" },
        { 429, "Too Many Requests" },
        { 431, "Request Header Fields Too Large" },
        { 500, "Internal Server Error" },
        { 501, "Not Implemented" },
        { 503, "Service Unavailable" },
        { 504, "Gateway Timeout" },
        { 505, "HTTP Version Not Supported" },
    };
    const auto found = kReasons.find(status);
    return found == kReasons.end() ? "Unknown" : found->second;
}

Response plainRefusal(int status, std::string_view message)
{
    return { .status = status,
        .headers = { { "Content-Type", "application/json; charset=utf-8" } },
        .body = nlohmann::json { { "message", message } }.dump(
            -1, ' ', false, nlohmann::json::error_handler_t::replace) };
}

} // namespace galley::backend
