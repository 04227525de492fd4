#include "app/galleyd/ServeOptions.h"

#include <algorithm>
#include <iomanip>
#include <ostream>

namespace galley {

namespace {

using std::chrono::milliseconds;

template <class Field> long long numberOf(const Field &field)
{
    if constexpr (requires { field.count(); })
        return static_cast<long long>(field.count());
    else
        return static_cast<long long>(field);
}

// `field` answers a reference to what the option sets, a number or milliseconds.
template <class Access>
ServeOption number(
    std::string_view name, std::string_view given, int least, int most, std::string_view says, Access field)
{
    const ServeSettings usual;
    return { name, given, says,
        [=](ServeSettings &settings, const std::string &text) -> std::string {
            const auto value = wholeNumber(text, most);
            if (!value || *value < least)
                return "--" + std::string(name) + " takes a whole number from " + std::to_string(least)
                    + " to " + std::to_string(most);
            auto &target = field(settings);
            target = static_cast<std::remove_reference_t<decltype(target)>>(*value);
            return {};
        },
        std::to_string(numberOf(field(usual))) };
}

template <class Access>
ServeOption text(std::string_view name, std::string_view given, std::string_view says, Access field)
{
    const ServeSettings usual;
    return { name, given, says,
        [=](ServeSettings &settings, const std::string &value) -> std::string {
            field(settings) = value;
            return {};
        },
        field(usual) };
}

std::string setProxies(ServeSettings &settings, const std::string &list)
{
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        if (end > at)
            settings.server.proxies.push_back(list.substr(at, end - at));
        at = end + 1;
    }
    return {};
}

std::vector<ServeOption> allOptions()
{
    return {
        text(
            "database", "URL", "the database, as authenticator; better in GALLEY_DATABASE",
            [](auto &s) -> auto & { return s.pool.address; }),
        text(
            "address", "ADDRESS", "where to listen", [](auto &s) -> auto & { return s.server.address; }),
        number(
            "port", "N", 0, 65535, "0: any that is free", [](auto &s) -> auto & { return s.server.port; }),
        text(
            "media", "FOLDER", "where files lie; without it none are taken",
            [](auto &s) -> auto & { return s.gateway.storage.folder; }),
        text(
            "certificate", "FILE", "PEM, with its chain: serve TLS",
            [](auto &s) -> auto & { return s.server.certificate; }),
        text(
            "key", "FILE", "PEM, the key of the certificate", [](auto &s) -> auto & { return s.server.key; }),
        { "proxies", "A,B", "addresses whose X-Forwarded-For and -Proto are believed", setProxies, {} },
        text(
            "audience", "NAME", "what tokens are for",
            [](auto &s) -> auto & { return s.gateway.jwt.audience; }),
        text(
            "sendmail", "PROGRAM", "sends letters: invitations, new passwords",
            [](auto &s) -> auto & { return s.gateway.auth.letters.program; }),
        text(
            "mail-from", "E-MAIL", "who they are from",
            [](auto &s) -> auto & { return s.gateway.auth.letters.sender; }),
        text(
            "site", "URL", "where they lead to",
            [](auto &s) -> auto & { return s.gateway.auth.letters.site; }),
        number(
            "token-lifetime", "S", 1, 86'400, "seconds until a token is to be refreshed",
            [](auto &s) -> auto & { return s.gateway.auth.lifetime; }),
        number(
            "pool", "N", 1, 1000, "connections to the database",
            [](auto &s) -> auto & { return s.pool.size; }),
        number(
            "threads", "N", 1, 256, "for passwords, and as many for files",
            [](auto &s) -> auto & { return s.gateway.threads; }),
        number(
            "statement-timeout", "MS", 1, 600'000, "how long the database may take; 500",
            [](auto &s) -> auto & { return s.pool.statement; }),
        number(
            "grace", "MS", 0, 600'000, "how long what was begun may take after SIGTERM",
            [](auto &s) -> auto & { return s.server.grace; }),
        number(
            "upkeep-interval", "S", 1, 86'400, "seconds between two rounds of removing what ran out",
            [](auto &s) -> auto & { return s.gateway.upkeep; }),
        number(
            "requests-per-second", "N", 1, 1'000'000, "of an address or a person; 429",
            [](auto &s) -> auto & { return s.server.limits.requestsPerSecond; }),
        number(
            "connections", "N", 1, 1'000'000, "in all; 503",
            [](auto &s) -> auto & { return s.server.limits.connections; }),
        number(
            "connections-per-address", "N", 1, 1'000'000, "429",
            [](auto &s) -> auto & { return s.server.limits.connectionsPerAddress; }),
        number(
            "uploads", "N", 1, 10'000, "at once; 429",
            [](auto &s) -> auto & { return s.gateway.storage.uploads; }),
        number(
            "header-bytes", "N", 1, 1 << 20, "431",
            [](auto &s) -> auto & { return s.server.limits.headerBytes; }),
        number(
            "body-bytes", "N", 1, 1 << 30, "of a function's arguments; 413",
            [](auto &s) -> auto & { return s.server.limits.bodyBytes; }),
        number(
            "json-depth", "N", 1, 10'000, "400", [](auto &s) -> auto & { return s.server.limits.jsonDepth; }),
        number(
            "first-byte-timeout", "MS", 1, 600'000, "from connecting to the first byte; 408",
            [](auto &s) -> auto & { return s.server.limits.firstByte; }),
        number(
            "header-timeout", "MS", 1, 600'000, "from there to the end of the head; 408",
            [](auto &s) -> auto & { return s.server.limits.header; }),
        number(
            "body-timeout", "MS", 1, 600'000, "until a body must come at 1 KiB/s; 408",
            [](auto &s) -> auto & { return s.server.limits.bodyGrace; }),
        number(
            "idle-timeout", "MS", 1, 3'600'000, "between two requests",
            [](auto &s) -> auto & { return s.server.limits.idle; }),
    };
}

} // namespace

const std::vector<ServeOption> &serveOptions()
{
    static const std::vector<ServeOption> kOptions = allOptions();
    return kOptions;
}

void printServeOptions(std::ostream &out)
{
    for (const ServeOption &option : serveOptions()) {
        const std::string shown = "--" + std::string(option.name) + ' ' + std::string(option.given);
        out << "  " << std::left << std::setw(29) << shown << ' ' << option.says;
        if (!option.usual.empty())
            out << " [" << option.usual << ']';
        out << '\n';
    }
}

} // namespace galley
