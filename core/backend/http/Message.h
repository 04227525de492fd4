#pragma once

#include <tl/expected.hpp>

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace galley::backend {

struct Header
{
    std::string name; // compared without regard to case
    std::string value;
};

struct Request
{
    std::string method; // upper case
    std::string path; // decoded, begins with '/', well-formed UTF-8 without control characters
    std::string query; // as sent, without '?'
    std::vector<Header> headers;
    std::string address; // of the client, behind a trusted proxy as that says
    bool secure = false; // came by TLS, here or at a trusted proxy
    std::optional<std::uint64_t> length; // of the body, where it was said

    // The first of that name, or empty.
    [[nodiscard]] std::string_view header(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;
};

// What stands after "Bearer " in the header Authorization; nothing where another scheme or none is used.
[[nodiscard]] std::optional<std::string_view> bearerOf(const Request &request);

// The body of a request, read as it comes.
class Body
{
public:
    virtual ~Body() = default;
    // Bytes read, 0 at its end; or the status that says why no more comes (408 too slow, 400 not HTTP, 499
    // gone).
    virtual boost::asio::awaitable<tl::expected<std::size_t, int>> read(char *into, std::size_t size) = 0;
    // All of it, or 413 where it is longer than that.
    boost::asio::awaitable<tl::expected<std::string, int>> readAll(
        std::uint64_t most, std::optional<std::uint64_t> said);
};

// Takes what an answer without end says; false once nobody listens.
class Writer
{
public:
    virtual ~Writer() = default;
    virtual boost::asio::awaitable<bool> write(std::string text) = 0;
    // The server stops: what has no end ends now.
    [[nodiscard]] virtual bool stopping() const = 0;
};

// Part of an open file, sent by the kernel where it can be.
struct FilePart
{
    std::shared_ptr<const int> file; // closed with the last owner
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};

struct Response
{
    int status = 200;
    std::string reason = {}; // empty: the usual one
    std::vector<Header> headers = {};
    std::string body = {};
    std::optional<FilePart> file = {}; // instead of `body`
    std::function<boost::asio::awaitable<void>(Writer &)>
        stream = {}; // instead of both; ends with the connection
    bool close = false;
    std::string route = {}; // what was asked for, by a name of ours, for the log and the figures
    std::string code = {}; // what was wrong, for the log
};

[[nodiscard]] std::string_view reasonOf(int status);
[[nodiscard]] bool sameText(std::string_view a, std::string_view b); // without regard to case, ASCII

// {"message": …} with a status: what a gateway says that has no shape of its own.
[[nodiscard]] Response plainRefusal(int status, std::string_view message);

} // namespace galley::backend
