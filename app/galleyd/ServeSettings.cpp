#include "app/galleyd/ServeSettings.h"

#include "app/galleyd/DatabaseArgument.h"
#include "app/galleyd/ServeOptions.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace galley {

namespace {

constexpr std::size_t kShortestSecret = 32; // bytes, as PostgREST asks for

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

tl::expected<ServeSettings, Trouble> readServeSettings(const Arguments &arguments)
{
    ServeSettings settings;
    for (const ServeOption &option : serveOptions()) {
        const auto given = arguments.value(option.name);
        const std::string wrong = given ? option.set(settings, *given) : std::string();
        if (!wrong.empty())
            return tl::unexpected(Trouble { wrong, "Nobody is served.", "Say it in digits." });
    }
    const auto database = databaseOf(arguments);
    if (!database)
        return tl::unexpected(Trouble { "no database was named", "Nobody is served.",
            "Give --database postgresql://authenticator@host/name, or set GALLEY_DATABASE to it." });
    settings.pool.address = *database;
    settings.server.limits.requestBurst = 2 * settings.server.limits.requestsPerSecond;
    settings.gateway.limits = settings.server.limits;
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
