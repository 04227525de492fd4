// What most of the server side includes and what costs most to read.
#pragma once

#include <tl/expected.hpp>

#include <boost/asio.hpp>
#include <chrono>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
