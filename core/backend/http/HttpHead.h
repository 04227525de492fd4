#pragma once

#include "core/backend/http/Message.h"

#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>

namespace galley::backend {

using RequestParser = boost::beast::http::request_parser<boost::beast::http::buffer_body>;

// What the parser read, as a request; or what is not in order, in words. `address` and `secure` are of the
// connection, and of the client behind it where `proxied`.
[[nodiscard]] const char *readHead(const RequestParser &parser, bool proxied, Request &request);

// The status for what the parser could not read.
[[nodiscard]] int statusOf(const boost::system::error_code &error);

// The head of an answer, its empty line included.
[[nodiscard]] std::string writeHead(const Response &response, bool keep);

} // namespace galley::backend
