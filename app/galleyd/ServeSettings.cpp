#include "app/galleyd/ServeSettings.h"

#include "app/galleyd/DatabaseArgument.h"

#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>

namespace galley {

namespace {

constexpr std::size_t kShortestSecret = 32; // bytes, as PostgREST asks for

// A whole number that an option sets.
struct NumberOption
{
    std::string_view name;
    int most;
    std::function<void(ServeSettings &, int)> set;
};

const std::vector<NumberOption> &numberOptions()
{
    using std::chrono::milliseconds;
    static const std::vector<NumberOption> kOptions {
        { "port", 65535, [](auto &s, int n) { s.server.port = static_cast<std::uint16_t>(n); } },
        { "pool", 1000, [](auto &s, int n) { s.pool.size = static_cast<std::size_t>(std::max(1, n)); } },
        { "statement-timeout", 600'000, [](auto &s, int n) { s.pool.statement = milliseconds(n); } },
        { "grace", 600'000, [](auto &s, int n) { s.server.grace = milliseconds(n); } },
        { "header-bytes", 1 << 20,
            [](auto &s, int n) { s.server.limits.headerBytes = static_cast<std::size_t>(n); } },
        { "body-bytes", 1 << 30,
            [](auto &s, int n) { s.server.limits.bodyBytes = static_cast<std::uint64_t>(n); } },
        { "json-depth", 10'000, [](auto &s, int n) { s.server.limits.jsonDepth = n; } },
        { "first-byte-timeout", 600'000,
            [](auto &s, int n) { s.server.limits.firstByte = milliseconds(n); } },
        { "header-timeout", 600'000, [](auto &s, int n) { s.server.limits.header = milliseconds(n); } },
        { "idle-timeout", 3'600'000, [](auto &s, int n) { s.server.limits.idle = milliseconds(n); } },
        { "body-timeout", 600'000, [](auto &s, int n) { s.server.limits.bodyGrace = milliseconds(n); } },
        { "connections", 1'000'000,
            [](auto &s, int n) { s.server.limits.connections = static_cast<std::size_t>(n); } },
        { "connections-per-address", 1'000'000,
            [](auto &s, int n) { s.server.limits.connectionsPerAddress = static_cast<std::size_t>(n); } },
        { "token-lifetime", 86'400, [](auto &s, int n) { s.gateway.auth.lifetime = std::max(1, n); } },
        { "uploads", 10'000,
            [](auto &s, int n) { s.gateway.storage.uploads = static_cast<std::size_t>(n); } },
        { "threads", 256,
            [](auto &s, int n) { s.gateway.threads = static_cast<std::size_t>(std::max(1, n)); } },
        { "requests-per-second", 1'000'000,
            [](auto &s, int n) {
                s.server.limits.requestsPerSecond = std::max(1, n);
                s.server.limits.requestBurst = 2.0 * std::max(1, n);
            } },
    };
    return kOptions;
}

// A secret of the environment variable `name`, or of the file that `name`_FILE names.
std::string secretOf(const std::string &name)
{
    std::string secret;
    if (const char *file = std::getenv((name + "_FILE").c_str()); file && *file) {
        std::ifstream in(file, std::ios::binary);
        secret.assign(std::istreambuf_iterator<char>(in), {});
        while (!secret.empty() && (secret.back() == '\n' || secret.back() == '\r'))
            secret.pop_back();
    } else if (const char *value = std::getenv(name.c_str())) {
        secret = value;
    }
    return secret;
}

} // namespace

const std::vector<std::string_view> &serveOptions()
{
    static const std::vector<std::string_view> kNames = [] {
        std::vector<std::string_view> names { "database", "address", "certificate", "key", "proxies",
            "audience", "media", "site", "sendmail", "mail-from" };
        for (const NumberOption &option : numberOptions())
            names.push_back(option.name);
        return names;
    }();
    return kNames;
}

tl::expected<ServeSettings, Trouble> readServeSettings(const Arguments &arguments)
{
    ServeSettings settings;
    const auto database = databaseOf(arguments);
    if (!database)
        return tl::unexpected(Trouble { "no database was named", "Nobody is served.",
            "Give --database postgresql://authenticator@host/name, or set GALLEY_DATABASE to it." });
    settings.pool.address = *database;
    settings.server.address = arguments.value("address").value_or(settings.server.address);
    settings.server.certificate = arguments.value("certificate").value_or("");
    settings.server.key = arguments.value("key").value_or("");
    std::string proxies = arguments.value("proxies").value_or("");
    for (std::size_t end = 0; !proxies.empty(); proxies.erase(0, end + (end < proxies.size() ? 1 : 0))) {
        end = std::min(proxies.find(','), proxies.size());
        settings.server.proxies.push_back(proxies.substr(0, end));
    }
    for (const NumberOption &option : numberOptions()) {
        const auto given = arguments.value(option.name);
        const auto number = given ? wholeNumber(*given, option.most) : std::nullopt;
        if (given && !number)
            return tl::unexpected(Trouble { "--" + std::string(option.name) + " takes a whole number up to "
                    + std::to_string(option.most),
                "Nobody is served.", "Say it in digits." });
        if (number)
            option.set(settings, *number);
    }
    settings.gateway.limits = settings.server.limits;
    settings.gateway.jwt.audience = arguments.value("audience").value_or("authenticated");
    settings.gateway.storage.folder = arguments.value("media").value_or("");
    settings.gateway.auth.letters.site = arguments.value("site").value_or("");
    settings.gateway.auth.letters.program = arguments.value("sendmail").value_or("");
    settings.gateway.auth.letters.sender = arguments.value("mail-from").value_or("");
    if (!settings.gateway.auth.letters.program.empty()
        && (settings.gateway.auth.letters.sender.empty() || settings.gateway.auth.letters.site.empty()))
        return tl::unexpected(Trouble { "letters need a sender and a place to lead to", "Nobody is served.",
            "Give --mail-from and --site with --sendmail." });
    if (!settings.gateway.storage.folder.empty()) {
        if (const auto wrong = backend::FileStore(settings.gateway.storage.folder).prepare())
            return tl::unexpected(Trouble { "files cannot be kept in " + *wrong, "Nobody is served.",
                "Name a folder with --media that galleyd may write to." });
    }
    settings.gateway.jwt.secret = secretOf("GALLEY_JWT_SECRET");
    settings.gateway.apiKey = secretOf("GALLEY_API_KEY");
    if (settings.gateway.jwt.secret.size() < kShortestSecret)
        return tl::unexpected(Trouble {
            "the secret that signs tokens is missing or shorter than 32 characters", "Nobody is served.",
            "Set GALLEY_JWT_SECRET, or GALLEY_JWT_SECRET_FILE to a file that only galleyd may read." });
    return settings;
}

} // namespace galley
