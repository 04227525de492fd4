#include "core/backend/http/FileSend.h"

#include <algorithm>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cerrno>
#include <sys/sendfile.h>

namespace galley::backend {
namespace {

constexpr std::uint64_t kAtOnce = 1024 * 1024; // other clients get their turn in between

} // namespace

boost::asio::awaitable<bool> sendFile(
    boost::asio::ip::tcp::socket &socket, FilePart part, std::function<void()> moved)
{
    boost::system::error_code error;
    socket.native_non_blocking(true, error);
    auto offset = static_cast<off_t>(part.offset);
    while (!error && part.size > 0) {
        const auto sent = ::sendfile(socket.native_handle(), *part.file, &offset,
            static_cast<std::size_t>(std::min(part.size, kAtOnce)));
        if (sent > 0) {
            part.size -= static_cast<std::uint64_t>(sent);
            moved();
        } else if (sent == 0 || (errno != EAGAIN && errno != EINTR)) {
            co_return false;
        }
        co_await socket.async_wait(boost::asio::ip::tcp::socket::wait_write,
            boost::asio::redirect_error(boost::asio::use_awaitable, error));
    }
    co_return !error;
}

} // namespace galley::backend
