#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <string>

namespace boost::asio::ssl {
class context;
}

namespace galley::backend {

class Server;

// Speaks HTTP/1.1 with one client until one of both has enough: keep-alive, pipelining, every limit of
// HttpLimits. What two readers could read in two ways (two lengths, a length and chunks, other codings) is
// refused and the connection closed.
boost::asio::awaitable<void> serveConnection(
    boost::asio::ip::tcp::socket socket, Server &server, std::string address, boost::asio::ssl::context *tls);

} // namespace galley::backend
