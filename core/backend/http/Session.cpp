#include "core/backend/http/Session.h"

#include "core/backend/http/FileSend.h"
#include "core/backend/http/HttpHead.h"
#include "core/backend/http/Log.h"
#include "core/backend/http/Metrics.h"
#include "core/backend/http/Server.h"

#include <algorithm>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/read.hpp>
#include <cmath>
#include <limits>
#include <type_traits>
#include <unistd.h>

namespace galley::backend {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;
using TlsStream = asio::ssl::stream<tcp::socket &>;

constexpr std::uint64_t kDrained =
    256 * 1024; // of a body that nobody wanted, so that the connection may go on
constexpr std::chrono::seconds kLinger { 2 };
constexpr std::size_t kFileChunk = 128 * 1024; // where the kernel cannot send by itself

template <class Stream> class Session : public Client, public Body, public Writer
{
public:
    Session(Server &server, tcp::socket &socket, Stream &stream, std::string address)
        : m_server(server)
        , m_limits(server.settings().limits)
        , m_socket(socket)
        , m_stream(stream)
        , m_address(std::move(address))
    {
        server.enter(*this);
    }

    ~Session() override { m_server.leave(*this); }

    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void cancel() override
    {
        error_code ignored;
        m_socket.cancel(ignored);
    }

    asio::awaitable<void> run()
    {
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            error_code error;
            deadline = Clock::now() + m_limits.header;
            co_await m_stream.async_handshake(
                TlsStream::server, asio::redirect_error(asio::use_awaitable, error));
            if (error)
                co_return;
        }
        bool more = true;
        for (bool first = true; more; first = false)
            more = co_await exchange(first);
        if (m_linger)
            co_await linger();
    }

    asio::awaitable<tl::expected<std::size_t, int>> read(char *into, std::size_t size) override
    {
        if (m_expects) {
            m_expects = false;
            if (!co_await send("HTTP/1.1 100 Continue\r\n\r\n"))
                co_return tl::unexpected(499);
        }
        while (!m_parser->is_done()) {
            auto &part = m_parser->get().body();
            part.data = into;
            part.size = size;
            part.more = true;
            // Slow is measured over the whole body: a byte now and then is no progress.
            deadline = m_bodyBegan + m_limits.bodyGrace
                + std::chrono::milliseconds(m_received * 1000 / m_limits.bodyBytesPerSecond);
            error_code error;
            co_await http::async_read_some(
                m_stream, m_buffer, *m_parser, asio::redirect_error(asio::use_awaitable, error));
            const std::size_t count = size - part.size;
            m_received += count;
            deadline = Clock::time_point::max();
            if (error == http::error::need_buffer)
                error = {};
            if (error) {
                m_broken = true;
                co_return tl::unexpected(error == asio::error::operation_aborted ? 408
                        : error == http::error::end_of_stream || error == http::error::partial_message
                            || error.category() == asio::error::get_system_category()
                        ? 499
                        : 400);
            }
            if (count > 0)
                co_return count;
        }
        co_return 0;
    }

    asio::awaitable<bool> write(std::string text) override
    {
        char head[24];
        const int size = std::snprintf(head, sizeof head, "%zx\r\n", text.size());
        text.insert(0, head, static_cast<std::size_t>(size));
        co_return co_await send(text + "\r\n");
    }

    bool stopping() const override { return m_server.stopping(); }

private:
    // One request and its answer; false when it was the last.
    asio::awaitable<bool> exchange(bool first)
    {
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_limits.headerBytes));
        // Ours are measured where a body is wanted. (None at all would be less than any length to
        // Beast 1.74.)
        m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
        m_received = 0;
        m_broken = false;
        m_expects = false;

        error_code error;
        if (m_buffer.size() == 0) {
            idle = !first;
            deadline = Clock::now() + (first ? m_limits.firstByte : m_limits.idle);
            const auto space = m_buffer.prepare(4096);
            const std::size_t count =
                co_await m_stream.async_read_some(space, asio::redirect_error(asio::use_awaitable, error));
            m_buffer.commit(count);
            idle = false;
            if (error == asio::error::operation_aborted && first && !m_server.stopping())
                co_return co_await refuse(408, "Nothing was asked");
            if (error)
                co_return false;
        }
        deadline = Clock::now() + m_limits.header;
        co_await http::async_read_header(
            m_stream, m_buffer, *m_parser, asio::redirect_error(asio::use_awaitable, error));
        deadline = Clock::time_point::max();
        if (error == asio::error::operation_aborted)
            co_return co_await refuse(408, "The header took too long");
        if (error == http::error::need_buffer) // the body has come as well; it is read where it is wanted
            error = {};
        const bool isHttp = error.category() == make_error_code(http::error::end_of_stream).category();
        if (error
            && (!isHttp || error == http::error::end_of_stream || error == http::error::partial_message))
            co_return false;
        if (error)
            co_return co_await refuse(
                statusOf(error), statusOf(error) == 431 ? "The header is too large" : "This is not HTTP");

        Request request;
        request.address = m_address;
        request.secure = std::is_same_v<Stream, TlsStream>;
        if (const char *wrong = readHead(*m_parser, m_server.isProxy(m_address), request))
            co_return co_await refuse(400, wrong);
        m_expects = sameText(request.header("expect"), "100-continue") && m_parser->get().version() == 11;
        const auto began = m_bodyBegan = Clock::now();
        Response response;
        if (const int wait = m_server.addresses().request(request.address, began)) {
            response = plainRefusal(429, "Too many requests");
            response.headers.push_back({ "Retry-After", std::to_string(wait) });
            response.route = "limited";
        } else {
            response = co_await m_server.handler().handle(request, *this);
        }
        const std::string method = request.method;
        const bool head = method == "HEAD";
        bool keep = m_parser->keep_alive() && !response.close && !response.stream && !m_broken
            && !m_server.stopping() && drainable();
        if (response.status == 499)
            keep = false;
        else if (!co_await answer(response, keep, head))
            keep = false;
        log(request, response, began);
        if (keep && !m_parser->is_done())
            keep = co_await drain();
        m_linger = !keep && !response.stream;
        co_return keep;
    }

    [[nodiscard]] bool drainable() const
    {
        if (m_parser->is_done())
            return true;
        const auto left = m_parser->content_length_remaining();
        return !m_expects && left && *left <= kDrained;
    }

    asio::awaitable<bool> drain()
    {
        char bytes[8192];
        for (;;) {
            const auto count = co_await read(bytes, sizeof bytes);
            if (!count)
                co_return false;
            if (*count == 0)
                co_return true;
        }
    }

    // Bytes may be on their way that nobody reads: closing at once would destroy the answer with them.
    asio::awaitable<void> linger()
    {
        error_code error;
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            deadline = Clock::now() + kLinger;
            co_await m_stream.async_shutdown(asio::redirect_error(asio::use_awaitable, error));
        }
        m_socket.shutdown(tcp::socket::shutdown_send, error);
        deadline = Clock::now() + kLinger;
        char bytes[8192];
        while (!error && Clock::now() < deadline)
            co_await m_socket.async_read_some(
                asio::buffer(bytes), asio::redirect_error(asio::use_awaitable, error));
    }

    asio::awaitable<bool> refuse(int status, std::string_view why)
    {
        Response response = plainRefusal(status, why);
        response.route = "refused";
        co_await answer(response, false, false);
        m_server.metrics().request(response.route, status, 0, 0, m_sent);
        Log::write(Log::Level::Info, "refused",
            { { "status", static_cast<long long>(status) }, { "why", why }, { "address", m_address } });
        m_linger = true;
        co_return false;
    }

    asio::awaitable<bool> answer(Response &response, bool keep, bool head)
    {
        m_sent = 0;
        const std::uint64_t size = response.file ? response.file->size : response.body.size();
        std::string text = writeHead(response, keep);
        const bool small = !head && !response.file && !response.stream && size < 64 * 1024;
        if (small)
            text += response.body;
        if (!co_await send(text))
            co_return false;
        if (head || small)
            co_return true;
        if (response.stream) {
            m_buffer = boost::beast::flat_buffer();
            m_parser->get().clear();
            idle = false;
            co_await response.stream(*this);
            co_return co_await send("0\r\n\r\n");
        }
        if (response.file)
            co_return co_await sendPart(*response.file);
        co_return co_await send(response.body);
    }

    asio::awaitable<bool> sendPart(FilePart part)
    {
        if constexpr (std::is_same_v<Stream, tcp::socket>) {
            deadline = Clock::now() + m_limits.write;
            m_sent += part.size;
            const bool sent =
                co_await sendFile(m_socket, part, [this] { deadline = Clock::now() + m_limits.write; });
            deadline = Clock::time_point::max();
            co_return sent;
        } else {
            std::string chunk(kFileChunk, '\0');
            while (part.size > 0) {
                const auto count = ::pread(*part.file, chunk.data(),
                    std::min<std::uint64_t>(chunk.size(), part.size), static_cast<off_t>(part.offset));
                if (count <= 0)
                    co_return false;
                const bool sent =
                    co_await send(std::string_view(chunk).substr(0, static_cast<std::size_t>(count)));
                if (!sent)
                    co_return false;
                part.offset += static_cast<std::uint64_t>(count);
                part.size -= static_cast<std::uint64_t>(count);
            }
            co_return true;
        }
    }

    asio::awaitable<bool> send(std::string_view text)
    {
        while (!text.empty()) {
            error_code error;
            deadline = Clock::now() + m_limits.write;
            const std::size_t count = co_await m_stream.async_write_some(
                asio::buffer(text.data(), text.size()), asio::redirect_error(asio::use_awaitable, error));
            deadline = Clock::time_point::max();
            if (error)
                co_return false;
            m_sent += count;
            text.remove_prefix(count);
        }
        co_return true;
    }

    void log(const Request &request, const Response &response, Clock::time_point began)
    {
        const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
        const std::string &route = response.route.empty() ? std::string("unknown") : response.route;
        m_server.metrics().request(route, response.status, seconds, m_received, m_sent);
        Log::write(response.status >= 500 ? Log::Level::Warning : Log::Level::Info, "request",
            { { "method", request.method }, { "route", route },
                { "status", static_cast<long long>(response.status) }, { "code", response.code },
                { "ms", std::round(seconds * 1e5) / 100 }, { "in", static_cast<long long>(m_received) },
                { "out", static_cast<long long>(m_sent) }, { "address", request.address } });
    }

    Server &m_server;
    const HttpLimits &m_limits;
    tcp::socket &m_socket;
    Stream &m_stream;
    const std::string m_address;
    boost::beast::flat_buffer m_buffer;
    std::optional<RequestParser> m_parser;
    Clock::time_point m_bodyBegan;
    std::uint64_t m_received = 0;
    std::uint64_t m_sent = 0;
    bool m_expects = false; // waits for "100 Continue" before it sends its body
    bool m_broken = false; // where the next request would begin is not known
    bool m_linger = false;
};

} // namespace

asio::awaitable<void> serveConnection(
    tcp::socket socket, Server &server, std::string address, asio::ssl::context *tls)
{
    if (tls) {
        TlsStream stream(socket, *tls);
        Session<TlsStream> session(server, socket, stream, std::move(address));
        co_await session.run();
    } else {
        Session<tcp::socket> session(server, socket, socket, std::move(address));
        co_await session.run();
    }
}

} // namespace galley::backend
