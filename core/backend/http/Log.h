#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

namespace galley::backend {

// One JSON object a line on the standard error: {"time":"…Z","level":"info","event":"request",…}. What is
// logged is named field by field; there is no way to log a header, a body, a query or a token.
class Log
{
public:
    struct Field
    {
        std::string_view name;
        std::variant<std::string_view, long long, double> value;
    };

    enum class Level { Info, Warning, Error };

    static void write(Level level, std::string_view event, std::initializer_list<Field> fields = {});
};

} // namespace galley::backend
