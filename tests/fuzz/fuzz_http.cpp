#include "core/backend/gateway/Bearer.h"
#include "core/backend/gateway/RestHeaders.h"
#include "core/backend/http/Addresses.h"
#include "core/backend/http/HttpHead.h"
#include "core/backend/http/Target.h"
#include "tests/fuzz/Fuzz.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>

using namespace galley::backend;

namespace {

bool isClean(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void checkRequest(const Request &request)
{
    hold(request.path.starts_with('/') && isUtf8(request.path) && isClean(request.path));
    hold(isClean(request.query) && !request.method.empty() && isClean(request.method));
    for (const Header &header : request.headers)
        hold(!header.name.empty() && isClean(header.name) && isClean(header.value));
    hold(!request.address.empty() && request.address.size() < 64);
    const HttpLimits limits;
    Addresses addresses(limits);
    hold(addresses.request(request.address, {}) == 0);
    (void)readQuery(request.query);
    (void)wantsOneObject(request);
    (void)refuseByHeaders(request, "api");
    JwtPolicy policy;
    policy.secret = std::string(32, 'x');
    const auto claims = whoAsks(request, policy);
    hold(!claims || !claims->role.empty());
}

// However strange what is put into an answer, its head has as many lines as it should.
void checkAnswer(const Request &request)
{
    Response response { .reason = decodePercent(request.query, true).value_or(request.query) };
    for (const Header &header : request.headers)
        response.headers.push_back({ "X-" + header.name, header.value + response.reason });
    const std::string head = writeHead(response, true);
    hold(std::count(head.begin(), head.end(), '\n')
        == static_cast<std::ptrdiff_t>(response.headers.size()) + 4);
    hold(std::count(head.begin(), head.end(), '\r') == std::count(head.begin(), head.end(), '\n'));
    hold(head.ends_with("\r\n\r\n") && head.find('\0') == head.npos);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    RequestParser parser;
    parser.header_limit(4096);
    parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    boost::system::error_code error;
    // In two pieces, as they may come over a network.
    const std::size_t first = std::min<std::size_t>(data[0], size - 1);
    const std::string_view text = textOf(data + 1, size - 1);
    std::size_t used = parser.put(boost::asio::const_buffer(text.data(), first), error);
    if (error == boost::beast::http::error::need_more)
        error = {};
    if (!error && !parser.is_header_done())
        used += parser.put(boost::asio::const_buffer(text.data() + used, text.size() - used), error);
    hold(used <= text.size());
    if (!parser.is_header_done()) {
        hold(statusOf(error) >= 400 && statusOf(error) < 600);
        return 0;
    }
    for (const bool proxied : { false, true }) {
        Request request;
        request.address = "192.0.2.1";
        if (readHead(parser, proxied, request))
            continue;
        checkRequest(request);
        checkAnswer(request);
    }
    return 0;
}
