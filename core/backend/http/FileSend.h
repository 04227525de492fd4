#pragma once

#include "core/backend/http/Message.h"

#include <boost/asio/ip/tcp.hpp>
#include <functional>

namespace galley::backend {

// Sends part of a file without its bytes passing through this program; `moved` is called whenever some were
// taken. False where the client went away or the file is shorter than was said.
boost::asio::awaitable<bool> sendFile(
    boost::asio::ip::tcp::socket &socket, FilePart part, std::function<void()> moved);

} // namespace galley::backend
