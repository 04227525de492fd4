#include "core/backend/json/JsonShape.h"

#include <nlohmann/json.hpp>
#include <set>

namespace galley::backend {
namespace {

using Json = nlohmann::json;

// Hears the parser's events. The parser keeps no stack of its own beyond a bit a level, so depth costs
// nothing until we say no.
class ShapeReader
{
public:
    explicit ShapeReader(const JsonLimits &limits)
        : m_limits(limits)
    {
    }

    bool null() { return true; }

    bool boolean(bool) { return true; }

    bool number_integer(Json::number_integer_t) { return true; }

    bool number_unsigned(Json::number_unsigned_t) { return true; }

    bool number_float(Json::number_float_t, const std::string &) { return true; }

    bool string(std::string &) { return true; }

    bool binary(Json::binary_t &) { return true; }

    bool start_object(std::size_t)
    {
        if (m_limits.refuseRepeatedKeys)
            m_seen.emplace_back();
        return open(JsonShape::Kind::Object);
    }

    bool key(std::string &name)
    {
        if (m_limits.refuseRepeatedKeys && !m_seen.back().insert(name).second) {
            fault = JsonFault::RepeatedKey;
            return false;
        }
        if (m_depth == 1)
            shape.keys.push_back(name);
        return true;
    }

    bool end_object()
    {
        if (m_limits.refuseRepeatedKeys)
            m_seen.pop_back();
        --m_depth;
        return true;
    }

    bool start_array(std::size_t) { return open(JsonShape::Kind::Array); }

    bool end_array()
    {
        --m_depth;
        return true;
    }

    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) { return false; }

    JsonShape shape;
    JsonFault fault = JsonFault::Malformed;

private:
    bool open(JsonShape::Kind kind)
    {
        if (m_depth == 0)
            shape.kind = kind;
        if (++m_depth <= m_limits.depth)
            return true;
        fault = JsonFault::TooDeep;
        return false;
    }

    const JsonLimits &m_limits;
    std::vector<std::set<std::string>> m_seen;
    int m_depth = 0;
};

} // namespace

tl::expected<JsonShape, JsonFault> readJsonShape(std::string_view text, const JsonLimits &limits)
{
    ShapeReader reader(limits);
    if (!Json::sax_parse(text.begin(), text.end(), &reader))
        return tl::unexpected(reader.fault);
    return std::move(reader.shape);
}

} // namespace galley::backend
