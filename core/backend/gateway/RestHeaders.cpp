#include "core/backend/gateway/RestHeaders.h"

#include "core/backend/gateway/PgErrors.h"

#include <algorithm>
#include <array>

namespace galley::backend {
namespace {

constexpr std::string_view kOneObject = "application/vnd.pgrst.object+json";

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t");
    return begin == text.npos ? std::string_view()
                              : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// The parts of a list between commas, each without what follows a semicolon.
std::vector<std::string_view> partsOf(std::string_view list)
{
    std::vector<std::string_view> parts;
    while (!list.empty()) {
        const auto end = std::min(list.find(','), list.size());
        const auto part = trimmed(list.substr(0, std::min(list.find(';'), end)));
        if (!part.empty())
            parts.push_back(part);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return parts;
}

bool isKnownPreference(std::string_view preference)
{
    static constexpr std::array<std::string_view, 9> kNames { "count", "return", "resolution", "missing",
        "timezone", "handling", "max-affected", "tx", "params" };
    const auto name = trimmed(preference.substr(0, preference.find('=')));
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

} // namespace

bool wantsOneObject(const Request &request)
{
    const auto accepted = partsOf(request.header("accept"));
    return !accepted.empty() && sameText(accepted.front(), kOneObject);
}

std::optional<Response> refuseByHeaders(const Request &request, const std::string &schema)
{
    const auto profile = request.header(request.method == "POST" ? "content-profile" : "accept-profile");
    if (!profile.empty() && profile != schema)
        return restError(406, "PGRST106", "Invalid schema: " + std::string(profile), {},
            "Only the following schemas are exposed: " + schema);
    if (request.method == "POST") {
        const auto types = partsOf(request.header("content-type"));
        if (types.size() > 1 || (types.size() == 1 && !sameText(types.front(), "application/json")))
            return restError(400, "PGRST102", "Content-Type not acceptable: " + std::string(types.front()));
        if (request.has("content-encoding") && !sameText(request.header("content-encoding"), "identity"))
            return restError(400, "PGRST102", "The body must not be compressed");
    }
    const auto accepted = partsOf(request.header("accept"));
    const bool fits =
        accepted.empty() || std::any_of(accepted.begin(), accepted.end(), [](std::string_view type) {
            return type == "*/*" || sameText(type, "application/*") || sameText(type, "application/json")
                || sameText(type, kOneObject);
        });
    if (!fits)
        return restError(406, "PGRST107",
            "None of these media types are available: " + std::string(request.header("accept")));
    const auto preferences = partsOf(request.header("prefer"));
    const bool strict =
        std::find(preferences.begin(), preferences.end(), "handling=strict") != preferences.end();
    if (strict && !std::all_of(preferences.begin(), preferences.end(), isKnownPreference))
        return restError(400, "PGRST122", "Invalid preferences given with handling=strict");
    return {};
}

} // namespace galley::backend
