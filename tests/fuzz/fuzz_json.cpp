#include "core/backend/http/Target.h"
#include "core/backend/json/JsonShape.h"
#include "tests/fuzz/Fuzz.h"

#include <nlohmann/json.hpp>

using namespace galley::backend;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    const auto shape = readJsonShape(text, { .depth = 16 });
    const auto strict = readJsonShape(text, { .depth = 16, .refuseRepeatedKeys = true });
    hold(!strict || shape); // never less strict
    if (!shape) {
        hold(shape.error() == JsonFault::TooDeep || !nlohmann::json::accept(text));
        return 0;
    }
    // What is let through is what the other reader takes for the same, and can be written again.
    const auto read = nlohmann::json::parse(text);
    hold(read.is_object() == (shape->kind == JsonShape::Kind::Object));
    hold(read.is_array() == (shape->kind == JsonShape::Kind::Array));
    for (const std::string &key : shape->keys)
        hold(read.contains(key) && isUtf8(key));
    if (read.is_object() && strict)
        hold(read.size() == shape->keys.size());
    hold(isUtf8(read.dump()));
    return 0;
}
