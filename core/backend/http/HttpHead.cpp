#include "core/backend/http/HttpHead.h"

#include "core/backend/http/Target.h"

#include <algorithm>
#include <ctime>

namespace galley::backend {

namespace {

namespace http = boost::beast::http;

std::string dateNow()
{
    static std::time_t last = 0;
    static std::string text;
    const std::time_t now = std::time(nullptr);
    if (now != std::exchange(last, now)) {
        std::tm parts {};
        gmtime_r(&now, &parts);
        char formatted[40];
        text.assign(
            formatted, std::strftime(formatted, sizeof formatted, "%a, %d %b %Y %H:%M:%S GMT", &parts));
    }
    return text;
}

// A function of the database may name headers and reasons: none of them becomes two.
std::string oneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; },
        ' ');
    return text;
}

} // namespace

const char *readHead(const RequestParser &parser, bool proxied, Request &request)
{
    const auto &message = parser.get();
    const auto target = message.target();
    if (message.method() == http::verb::unknown || message.method() == http::verb::connect)
        return "Unknown method";
    if (message.version() != 10 && message.version() != 11)
        return "Unknown version";
    if (message.count(http::field::host) > 1
        || (message.version() == 11 && message.count(http::field::host) == 0))
        return "One Host is needed";
    const auto codings = message.count(http::field::transfer_encoding);
    const auto lengths = message.count(http::field::content_length);
    if (codings > 0
        && (lengths > 0 || codings > 1 || message.version() == 10
            || !sameText(std::string_view(message[http::field::transfer_encoding].data(),
                             message[http::field::transfer_encoding].size()),
                "chunked")))
        return "The length of the body is not clear";
    // Beast also takes a list of equal lengths for one.
    const auto length = message[http::field::content_length];
    if (lengths > 1 || length.find(',') != length.npos)
        return "The length of the body is said twice";
    const std::string_view whole(target.data(), target.size());
    const auto mark = std::min(whole.find('?'), whole.size());
    auto path = decodePercent(whole.substr(0, mark), false);
    if (!path || !path->starts_with('/') || whole.find('#') != whole.npos)
        return "The address cannot be read";
    request.method = std::string(message.method_string());
    request.path = std::move(*path);
    request.query = mark < whole.size() ? whole.substr(mark + 1) : "";
    for (const auto &field : message)
        request.headers.push_back({ std::string(field.name_string()), std::string(field.value()) });
    if (parser.content_length())
        request.length = *parser.content_length();
    if (proxied) {
        const auto chain = request.header("x-forwarded-for");
        const auto begin = chain.find_last_of(", ");
        const auto last = begin == chain.npos ? chain : chain.substr(begin + 1);
        if (!last.empty() && last.size() < 64)
            request.address = last;
        request.secure = request.secure || request.header("x-forwarded-proto") == "https";
    }
    return nullptr;
}

int statusOf(const boost::system::error_code &error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::bad_version)
        return 505;
    return 400;
}

std::string writeHead(const Response &response, bool keep)
{
    const std::uint64_t size = response.file ? response.file->size : response.body.size();
    std::string text = "HTTP/1.1 " + std::to_string(response.status) + ' '
        + (response.reason.empty() ? std::string(reasonOf(response.status)) : oneLine(response.reason))
        + "\r\nDate: " + dateNow() + "\r\n";
    for (const Header &header : response.headers)
        text += oneLine(header.name) + ": " + oneLine(header.value) + "\r\n";
    if (response.stream)
        text += "Transfer-Encoding: chunked\r\n";
    else if (response.status >= 200 && response.status != 204 && response.status != 304)
        text += "Content-Length: " + std::to_string(size) + "\r\n";
    text += keep ? "\r\n" : "Connection: close\r\n\r\n";
    return text;
}

} // namespace galley::backend
