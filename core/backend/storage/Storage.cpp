#include "core/backend/storage/Storage.h"

#include "core/backend/http/Target.h"
#include "core/backend/json/JsonShape.h"
#include "core/backend/storage/Tus.h"

namespace galley::backend {

namespace {

namespace asio = boost::asio;

constexpr std::uint64_t kLargestBody = 256 * 1024;
constexpr std::size_t kMostNames = 1000;
constexpr std::size_t kLongestName = 512;

std::optional<std::string> afterPrefix(const std::string &path, std::string_view prefix)
{
    if (!path.starts_with(prefix))
        return {};
    return path.substr(prefix.size());
}

} // namespace

// The database knows the exact form of a name; here it is enough that no name leads out of its folder or
// hides in it.
std::optional<std::pair<std::string, std::string>> splitPlace(std::string_view path)
{
    const auto slash = path.find('/');
    if (slash == path.npos || slash == 0 || slash + 1 == path.size() || path.size() > kLongestName)
        return {};
    const auto good = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_' || c == '.' || c == '/';
    };
    if (!std::all_of(path.begin(), path.end(), good))
        return {};
    for (std::string_view rest = path; !rest.empty();) {
        const auto end = std::min(rest.find('/'), rest.size());
        if (end == 0 || rest.front() == '.')
            return {};
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (path.ends_with('/'))
        return {};
    return std::pair(std::string(path.substr(0, slash)), std::string(path.substr(slash + 1)));
}

Storage::Storage(const StorageSettings &settings, Pool &pool, Workers &workers)
    : m_settings(settings)
    , m_gate(pool)
    , m_workers(workers)
    , m_files(settings.folder)
{
}

asio::awaitable<Response> Storage::handle(const Request &request, std::string path, Body &body)
{
    Response response;
    if (m_settings.folder.empty()) {
        response = plainRefusal(404, "There is no storage here");
        response.route = "storage";
    } else if (path == "/status") {
        response = { .route = "storage/status" };
    } else if (path == "/upload/resumable" || path.starts_with("/upload/resumable/")) {
        Tus tus(*this);
        response =
            co_await tus.handle(request, path.substr(std::string_view("/upload/resumable").size()), body);
        response.route = "storage/resumable";
    } else if (path == "/bucket" || path.starts_with("/bucket/")) {
        const auto claims = claimsOf(request);
        if (!claims)
            response = storageRefusal(claims.error());
        else if (request.method != "GET")
            response = storageRefusal("AccessDenied");
        else
            response = buckets(path.substr(7));
        response.route = "storage/bucket";
    } else if (path.starts_with("/object/")) {
        response = co_await objects(request, path.substr(8), body);
        response.route = "storage/object";
    } else {
        response = plainRefusal(404, "There is nothing here");
        response.route = "storage";
    }
    co_return response;
}

asio::awaitable<Response> Storage::objects(const Request &request, std::string path, Body &body)
{
    const std::string &method = request.method;
    const bool isRead = method == "GET" || method == "HEAD";
    const auto placeIn = [](const std::string &text) -> std::optional<Place> {
        const auto split = splitPlace(text);
        return split ? std::optional(Place { split->first, split->second }) : std::nullopt;
    };
    if (path.starts_with("public/") && isRead)
        co_return storageRefusal("NoSuchBucket"); // none is public here
    if (const auto rest = afterPrefix(path, "sign/"); rest && isRead) {
        const auto place = placeIn(*rest);
        if (!place)
            co_return storageRefusal("InvalidKey", *rest);
        co_return co_await signedDownload(request, *place);
    }
    const auto claims = claimsOf(request);
    if (!claims)
        co_return storageRefusal(claims.error());
    if (isRead) {
        const auto details = afterPrefix(path, "info/");
        const auto guarded = afterPrefix(path, "authenticated/");
        const auto place = placeIn(details ? *details : guarded ? *guarded : path);
        if (!place)
            co_return storageRefusal("NoSuchKey");
        if (details)
            co_return co_await info(*place, *claims);
        co_return co_await download(request, *place, *claims);
    }
    const auto signing = afterPrefix(path, "sign/");
    const auto listing = afterPrefix(path, "list/");
    const bool many = method == "DELETE" && path.find('/') == path.npos;
    if (method == "POST" && (signing || listing)) {
        const auto given = co_await bodyOf(request, body);
        if (!given)
            co_return storageRefusal(given.error());
        if (listing)
            co_return co_await list(*listing, *claims, *given);
        if (signing->find('/') == signing->npos)
            co_return co_await signMany(*signing, *claims, *given);
        const auto place = placeIn(*signing);
        if (!place)
            co_return storageRefusal("NoSuchKey");
        co_return co_await sign(*place, *claims, *given);
    }
    if (many) {
        const auto given = co_await bodyOf(request, body);
        if (!given || !given->contains("prefixes") || !(*given)["prefixes"].is_array()
            || (*given)["prefixes"].size() > kMostNames)
            co_return storageRefusal(given ? "InvalidRequest" : given.error());
        std::vector<std::string> names;
        for (const Json &name : (*given)["prefixes"]) {
            if (name.is_string() && splitPlace(path + '/' + name.get<std::string>()))
                names.push_back(name);
        }
        co_return co_await remove(path, std::move(names), *claims, false);
    }
    const auto place = placeIn(path);
    if (!place)
        co_return storageRefusal("InvalidKey", path);
    if (method == "DELETE") {
        std::vector<std::string> names;
        names.push_back(place->name);
        co_return co_await remove(place->bucket, std::move(names), *claims, true);
    }
    if (method == "POST" || method == "PUT")
        co_return co_await upload(request, *place, *claims, body);
    co_return plainRefusal(405, "There is no such method here");
}

asio::awaitable<Storage::Outcome<nlohmann::json>> Storage::ask(
    std::string call, std::vector<std::optional<std::string>> values, Claims claims)
{
    auto answer = co_await m_gate.ask(std::move(call), std::move(values), claims.json);
    if (!answer)
        co_return tl::unexpected(std::string(answer.error().state.empty() || answer.error().state == kPoolFull
                    || answer.error().state.starts_with("57P")
                ? "DatabaseTimeout"
                : "InternalError"));
    if (std::string code = refusalIn(*answer); !code.empty())
        co_return tl::unexpected(std::move(code));
    co_return std::move(*answer);
}

Storage::Outcome<Storage::Claims> Storage::claimsOf(const Request &request) const
{
    const auto token = bearerOf(request);
    if (!token)
        return tl::unexpected(std::string("InvalidRequest"));
    const auto claims = readJwt(*token, m_settings.jwt, secondsNow());
    if (!claims)
        return tl::unexpected(
            std::string(claims.error() == JwtFault::Expired ? "ExpiredToken" : "InvalidToken"));
    if (claims->role != "authenticated" || !isUuid(claims->subject))
        return tl::unexpected(std::string("AccessDenied"));
    return Claims { claims->json };
}

asio::awaitable<Storage::Outcome<nlohmann::json>> Storage::bodyOf(const Request &request, Body &body)
{
    const auto text = co_await body.readAll(kLargestBody, request.length);
    if (!text)
        co_return tl::unexpected(std::string(text.error() == 408 ? "RequestTimeout" : "EntityTooLarge"));
    const auto shape = readJsonShape(*text, { .depth = 8 });
    if (!shape || shape->kind != JsonShape::Kind::Object)
        co_return tl::unexpected(std::string("InvalidRequest"));
    co_return Json::parse(*text);
}

Response Storage::buckets(const std::string &path) const
{
    const Json assets { { "id", "brand-assets" }, { "name", "brand-assets" }, { "public", false },
        { "file_size_limit", m_settings.largest } };
    if (path.empty() || path == "/")
        return storageAnswer(Json::array({ assets }));
    return path == "/brand-assets" ? storageAnswer(assets) : storageRefusal("NoSuchBucket");
}

// Names relative to the prefix; what lies deeper shows as its folder, without an id.
asio::awaitable<Response> Storage::list(std::string bucket, Claims claims, Json given)
{
    std::string prefix =
        given.contains("prefix") && given["prefix"].is_string() ? given["prefix"].get<std::string>() : "";
    if (!prefix.empty() && !prefix.ends_with('/'))
        prefix += '/';
    const auto numberIn = [&given](const char *name, int standard) {
        return given.contains(name) && given[name].is_number_integer() ? given[name].get<int>() : standard;
    };
    const int most = std::clamp(numberIn("limit", 100), 1, 1000);
    const int skip = std::max(0, numberIn("offset", 0));
    const auto found = co_await ask("object_list($1, $2, $3::int, $4::int)",
        valuesOf(bucket, prefix, std::to_string(most), std::to_string(skip)), claims);
    if (!found)
        co_return storageRefusal(found.error());
    Json listed = Json::array();
    std::string folder;
    for (const Json &object : *found) {
        const std::string name = object["name"].get<std::string>().substr(prefix.size());
        const auto slash = name.find('/');
        if (slash == name.npos) {
            listed.push_back(
                { { "name", name }, { "id", object["id"] }, { "created_at", object["created_at"] },
                    { "updated_at", object["updated_at"] }, { "last_accessed_at", object["updated_at"] },
                    { "metadata",
                        { { "eTag", '"' + object["etag"].get<std::string>() + '"' },
                            { "size", object["size"] }, { "contentLength", object["size"] },
                            { "mimetype", object["mime"] }, { "cacheControl", object["cache"] },
                            { "lastModified", object["updated_at"] }, { "httpStatusCode", 200 } } } });
        } else if (name.substr(0, slash) != folder) {
            folder = name.substr(0, slash);
            listed.push_back({ { "name", folder }, { "id", nullptr }, { "created_at", nullptr },
                { "updated_at", nullptr }, { "last_accessed_at", nullptr }, { "metadata", nullptr } });
        }
    }
    co_return storageAnswer(listed);
}

// A name at a time, each a transaction of its own: what is gone is gone, whatever happens to the next.
asio::awaitable<Response> Storage::remove(
    std::string bucket, std::vector<std::string> names, Claims claims, bool single)
{
    Json gone = Json::array();
    for (const std::string &name : names) {
        auto known = Gate::statement("object_info($1, $2)", valuesOf(bucket, name));
        auto removing = Gate::statement("object_delete($1, ARRAY[$2])", valuesOf(bucket, name));
        auto answer = co_await m_gate.ask(std::move(known), std::move(removing), claims.json);
        if (!answer)
            co_return storageRefusal("DatabaseTimeout");
        const Json &was = answer->first;
        if (answer->second.empty()) {
            if (single)
                co_return storageRefusal(refusalIn(was).empty() ? "AccessDenied" : refusalIn(was));
            continue;
        }
        const std::string etag = was["etag"].get<std::string>();
        const std::uint64_t size = was["size"].get<std::uint64_t>();
        const FileStore files = m_files;
        const auto work = [files, bucket, name, etag, size] {
            files.remove(bucket, name, etag, size);
            return true;
        };
        (void)co_await m_workers.run(work);
        gone.push_back(
            { { "name", name }, { "bucket_id", bucket }, { "id", was["id"] }, { "version", was["version"] },
                { "created_at", was["created_at"] }, { "updated_at", was["updated_at"] } });
    }
    co_return storageAnswer(single ? Json { { "message", "Successfully deleted" } } : gone);
}

} // namespace galley::backend
