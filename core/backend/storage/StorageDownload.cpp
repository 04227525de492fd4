#include "core/backend/http/Target.h"
#include "core/backend/secret/Crypto.h"
#include "core/backend/storage/ByteRange.h"
#include "core/backend/storage/Storage.h"

#include <ctime>

namespace galley::backend {

namespace {

namespace asio = boost::asio;
using Json = nlohmann::json;

constexpr std::int64_t kLongestSigned = 7 * 24 * 3600; // seconds
constexpr std::size_t kMostSigned = 500;

// 2026-10-20T09:23:00.5+00:00 as HTTP writes it.
std::string httpDate(const std::string &text)
{
    std::tm parts {};
    if (!strptime(text.c_str(), "%Y-%m-%dT%H:%M:%S", &parts))
        return {};
    timegm(&parts); // fills in the day of the week
    char formatted[40];
    return { formatted, std::strftime(formatted, sizeof formatted, "%a, %d %b %Y %H:%M:%S GMT", &parts) };
}

std::string signingKey(const std::string &secret)
{
    return toHex(keyedHash(secret, "signed address", ""));
}

// What may stand in a header between quotes.
std::string fileName(std::string_view name)
{
    return "attachment; filename*=UTF-8''" + encodePercent(name);
}

} // namespace

asio::awaitable<Response> Storage::download(const Request &request, Place place, std::optional<Claims> claims)
{
    std::vector<std::optional<std::string>> values;
    values.emplace_back(place.bucket);
    values.emplace_back(place.name);
    const std::string call = claims ? "object_info($1, $2)" : "object_signed($1, $2)";
    const Claims who = claims.value_or(Claims {});
    const auto object = co_await ask(call, std::move(values), who);
    if (!object)
        co_return storageRefusal(object.error());
    const std::string etag = (*object)["etag"].get<std::string>();
    const std::uint64_t size = (*object)["size"].get<std::uint64_t>();
    const std::string mime = (*object)["mime"].get<std::string>();
    Response response { .headers = { { "ETag", '"' + etag + '"' },
                            { "Last-Modified", httpDate((*object)["updated_at"].get<std::string>()) },
                            { "Cache-Control", (*object)["cache"].get<std::string>() },
                            { "Accept-Ranges", "bytes" }, { "X-Robots-Tag", "none" },
                            { "X-Content-Type-Options", "nosniff" },
                            { "Content-Security-Policy", "sandbox; default-src 'none'" } } };
    if (request.header("if-none-match").find('"' + etag + '"') != std::string_view::npos) {
        response.status = 304;
        co_return response;
    }
    const auto query = readQuery(request.query);
    const bool asked = query && std::any_of(query->begin(), query->end(), [](const auto &item) {
        return item.first == "download";
    });
    if (asked)
        response.headers.push_back({ "Content-Disposition",
            valueOf(*query, "download").empty() ? "attachment" : fileName(valueOf(*query, "download")) });
    const std::string_view condition = request.header("if-range");
    const auto range = readRange(
        condition.empty() || condition == '"' + etag + '"' ? request.header("range") : std::string_view(),
        size);
    if (!range) {
        Response refusal = storageRefusal("InvalidRange");
        refusal.headers.push_back({ "Content-Range", "bytes */" + std::to_string(size) });
        co_return refusal;
    }
    const auto file = m_files.open(place.bucket, place.name, etag, size);
    if (!file)
        co_return storageRefusal("InternalError");
    response.headers.push_back({ "Content-Type", mime });
    response.file = FilePart { file, range->first, range->size };
    if (!range->whole) {
        response.status = 206;
        response.headers.push_back({ "Content-Range",
            "bytes " + std::to_string(range->first) + '-' + std::to_string(range->first + range->size - 1)
                + '/' + std::to_string(size) });
    }
    co_return response;
}

asio::awaitable<Response> Storage::info(Place place, Claims claims)
{
    const auto object = co_await ask("object_info($1, $2)", valuesOf(place.bucket, place.name), claims);
    if (!object)
        co_return storageRefusal(object.error());
    const Json &o = *object;
    co_return storageAnswer({ { "id", o["id"] }, { "name", o["name"] }, { "version", o["version"] },
        { "bucket_id", place.bucket }, { "size", o["size"] }, { "content_type", o["mime"] },
        { "cache_control", o["cache"] }, { "etag", '"' + o["etag"].get<std::string>() + '"' },
        { "metadata", Json::object() }, { "last_modified", o["updated_at"] },
        { "created_at", o["created_at"] } });
}

std::string Storage::signedAddress(const Place &place, std::int64_t seconds) const
{
    const std::int64_t now = secondsNow();
    const Json claims { { "url", place.bucket + '/' + place.name }, { "scope", "download" }, { "iat", now },
        { "exp", now + std::clamp<std::int64_t>(seconds, 1, kLongestSigned) } };
    return "/object/sign/" + place.bucket + '/' + place.name
        + "?token=" + writeJwt(claims.dump(), signingKey(m_settings.jwt.secret));
}

asio::awaitable<Response> Storage::sign(Place place, Claims claims, Json given)
{
    if (!given.contains("expiresIn") || !given["expiresIn"].is_number_integer())
        co_return storageRefusal("InvalidRequest");
    const auto object = co_await ask("object_info($1, $2)", valuesOf(place.bucket, place.name), claims);
    if (!object)
        co_return storageRefusal(object.error());
    co_return storageAnswer(
        { { "signedURL", signedAddress(place, given["expiresIn"].get<std::int64_t>()) } });
}

asio::awaitable<Response> Storage::signMany(std::string bucket, Claims claims, Json given)
{
    if (!given.contains("expiresIn") || !given["expiresIn"].is_number_integer() || !given.contains("paths")
        || !given["paths"].is_array() || given["paths"].size() > kMostSigned)
        co_return storageRefusal("InvalidRequest");
    Json signs = Json::array();
    for (const Json &path : given["paths"]) {
        const std::string name = path.is_string() ? path.get<std::string>() : "";
        bool there = false;
        if (splitPlace(bucket + '/' + name)) {
            const auto object = co_await ask("object_info($1, $2)", valuesOf(bucket, name), claims);
            there = object.has_value();
        }
        if (there)
            signs.push_back({ { "error", nullptr }, { "path", name },
                { "signedURL", signedAddress({ bucket, name }, given["expiresIn"].get<std::int64_t>()) } });
        else
            signs.push_back({ { "error", "Either the object does not exist or you do not have access to it" },
                { "path", name }, { "signedURL", nullptr } });
    }
    co_return storageAnswer(signs);
}

asio::awaitable<Response> Storage::signedDownload(const Request &request, Place place)
{
    const auto query = readQuery(request.query);
    const std::string token(query ? valueOf(*query, "token") : "");
    const auto claims = readJwt(
        token, { .secret = signingKey(m_settings.jwt.secret), .audience = {}, .leeway = 0 }, secondsNow());
    if (!claims)
        co_return storageRefusal(claims.error() == JwtFault::Expired ? "ExpiredJWT" : "InvalidJWT");
    const Json said = Json::parse(claims->json);
    if (said.value("url", "") != place.bucket + '/' + place.name || said.value("scope", "") != "download")
        co_return storageRefusal("InvalidSignature");
    co_return co_await download(request, std::move(place), std::nullopt);
}

} // namespace galley::backend
