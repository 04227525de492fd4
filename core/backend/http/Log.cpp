#include "core/backend/http/Log.h"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace galley::backend {
namespace {

std::string quoted(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string timeNow()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
    const std::time_t seconds = ms / 1000;
    std::tm parts {};
    gmtime_r(&seconds, &parts);
    char text[40];
    const auto size = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    std::snprintf(text + size, sizeof text - size, ".%03dZ", static_cast<int>(ms % 1000));
    return text;
}

} // namespace

void Log::write(Level level, std::string_view event, std::initializer_list<Field> fields)
{
    static constexpr std::string_view kLevels[] { "info", "warning", "error" };
    std::string line = R"({"time":")" + timeNow() + R"(","level":")"
        + std::string(kLevels[static_cast<int>(level)]) + R"(","event":)" + quoted(event);
    for (const Field &field : fields) {
        line += ",\"" + std::string(field.name) + "\":";
        if (const auto *text = std::get_if<std::string_view>(&field.value))
            line += quoted(*text);
        else if (const auto *number = std::get_if<long long>(&field.value))
            line += std::to_string(*number);
        else
            line += nlohmann::json(std::get<double>(field.value)).dump();
    }
    line += "}\n";
    // One write a line, so that lines of several programs into one file stay whole.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
}

} // namespace galley::backend
