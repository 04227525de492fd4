#include "core/backend/storage/Tus.h"

#include "core/backend/http/Target.h"
#include "core/backend/token/Base64Url.h"

#include <charconv>

namespace galley::backend {

namespace {

namespace asio = boost::asio;

constexpr std::string_view kStream = "application/offset+octet-stream";
constexpr std::size_t kReadAtOnce = 1024 * 1024;

std::optional<std::uint64_t> numberIn(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc {} || end != text.data() + text.size() || number > (1ULL << 53))
        return {};
    return number;
}

Response said(int status)
{
    return { .status = status, .headers = { { "Tus-Resumable", "1.0.0" }, { "Cache-Control", "no-store" } } };
}

std::string addressOf(const Request &request, const nlohmann::json &upload)
{
    const std::string host(request.has("x-forwarded-host") && request.secure
            ? request.header("x-forwarded-host")
            : request.header("host"));
    return (request.secure ? "https://" : "http://") + host + "/storage/v1/upload/resumable/"
        + toBase64Url(upload["bucket"].get<std::string>() + '/' + upload["name"].get<std::string>() + '/'
            + upload["id"].get<std::string>());
}

} // namespace

std::optional<std::map<std::string, std::string>> readTusMetadata(std::string_view header)
{
    std::map<std::string, std::string> metadata;
    while (!header.empty()) {
        auto part = header.substr(0, header.find(','));
        header.remove_prefix(std::min(part.size() + 1, header.size()));
        part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
        const auto space = std::min(part.find(' '), part.size());
        auto value = fromBase64(part.substr(std::min(space + 1, part.size())));
        if (space == 0 || !value || !metadata.emplace(part.substr(0, space), std::move(*value)).second)
            return {};
    }
    return metadata;
}

asio::awaitable<Response> Tus::handle(const Request &request, std::string path, Body &body)
{
    if (request.method == "OPTIONS") {
        Response response = said(204);
        response.headers.push_back({ "Tus-Version", "1.0.0" });
        response.headers.push_back(
            { "Tus-Extension", "creation,creation-with-upload,termination,expiration" });
        response.headers.push_back({ "Tus-Max-Size", std::to_string(m_storage.m_settings.largest) });
        co_return response;
    }
    const auto claims = m_storage.claimsOf(request);
    if (!claims)
        co_return storageRefusal(claims.error());
    if (request.header("tus-resumable") != "1.0.0")
        co_return tusRefusal(412, "Tus-Resumable Required");
    if (path.empty() || path == "/") {
        if (request.method != "POST")
            co_return tusRefusal(405, "There is no such method here");
        co_return co_await create(request, *claims, body);
    }
    const auto place = fromBase64Url(path.substr(1));
    const std::string id = place ? place->substr(place->rfind('/') + 1) : "";
    if (!isUuid(id))
        co_return tusRefusal(400, "This is no upload");
    if (request.method == "HEAD")
        co_return co_await tell(id, *claims);
    if (request.method == "PATCH")
        co_return co_await append(request, id, *claims, body);
    if (request.method == "DELETE")
        co_return co_await giveUp(id, *claims);
    co_return tusRefusal(405, "There is no such method here");
}

asio::awaitable<Response> Tus::create(const Request &request, Storage::Claims claims, Body &body)
{
    const auto metadata = readTusMetadata(request.header("upload-metadata"));
    const auto length = numberIn(request.header("upload-length"));
    if (!metadata || metadata->empty())
        co_return tusRefusal(400, "Metadata header is required");
    if (!length)
        co_return tusRefusal(400, "Upload-Length is required");
    const auto valueIn = [&metadata](const char *name) {
        const auto found = metadata->find(name);
        return found == metadata->end() ? std::string() : found->second;
    };
    const std::string bucket = valueIn("bucketName");
    const std::string name = valueIn("objectName");
    std::string mime = valueIn("contentType");
    if (mime.empty())
        mime = "application/octet-stream";
    const std::string cache = valueIn("cacheControl");
    if (!isUtf8(mime) || !isUtf8(cache) || !splitPlace(bucket + '/' + name))
        co_return tusRefusal("InvalidKey");
    if (*length > m_storage.m_settings.largest)
        co_return tusRefusal(413, "Maximum size exceeded");
    std::optional<std::string> caching;
    if (!cache.empty())
        caching = cache;
    const auto upload = co_await m_storage.ask("upload_open($1, $2, $3::bigint, $4, $5, $6::boolean)",
        valuesOf(bucket, name, std::to_string(*length), mime, caching,
            request.header("x-upsert") == "true" ? "true" : "false"),
        claims);
    if (!upload)
        co_return upload.error() == "InvalidMimeType"
            ? tusRefusal(415, "mime type " + mime + " is not supported")
            : tusRefusal(upload.error());
    const std::string id = (*upload)["id"].get<std::string>();
    const FileStore files = m_storage.m_files;
    const auto creating = [files, id] {
        auto fault = FileStore::Fault::None;
        return files.resume(id, true, fault) != nullptr;
    };
    const auto made = co_await m_storage.m_workers.run(creating);
    if (!made.value_or(false))
        co_return tusRefusal(made ? "InternalError" : "SlowDown");
    Response response = said(201);
    const bool brings = request.header("content-type") == kStream;
    if (brings || *length == 0) {
        response = co_await take(*upload, claims, body, 201);
        if (response.status != 201)
            co_return response;
    }
    response.headers.push_back({ "Location", addressOf(request, *upload) });
    response.headers.push_back({ "Upload-Expires", (*upload)["expires_at"].get<std::string>() });
    co_return response;
}

asio::awaitable<Response> Tus::tell(std::string id, Storage::Claims claims)
{
    const auto upload = co_await m_storage.ask("upload_find($1::uuid)", valuesOf(id), claims);
    if (!upload)
        co_return tusRefusal(upload.error());
    // Whoever hears that all of it is here believes it kept: an end that failed is made up for first.
    if ((*upload)["received"] == (*upload)["bytes"]) {
        const auto file = co_await part(id);
        if (!file)
            co_return tusRefusal(file.error());
        if (const auto refused = co_await finish(*upload, *file, claims))
            co_return tusRefusal(*refused);
    }
    Response response = said(200);
    response.headers.push_back({ "Upload-Offset", (*upload)["received"].dump() });
    response.headers.push_back({ "Upload-Length", (*upload)["bytes"].dump() });
    co_return response;
}

asio::awaitable<Response> Tus::append(
    const Request &request, std::string id, Storage::Claims claims, Body &body)
{
    if (request.header("content-type") != kStream)
        co_return tusRefusal(400, "Invalid content-type");
    const auto offset = numberIn(request.header("upload-offset"));
    if (!offset)
        co_return tusRefusal(400, "Upload-Offset is required");
    const auto upload = co_await m_storage.ask("upload_find($1::uuid)", valuesOf(id), claims);
    if (!upload)
        co_return tusRefusal(upload.error());
    if ((*upload)["received"].get<std::uint64_t>() != *offset)
        co_return tusRefusal(409, "Upload-Offset conflict");
    co_return co_await take(*upload, claims, body, 204);
}

asio::awaitable<tl::expected<std::shared_ptr<PartFile>, std::string>> Tus::part(std::string id)
{
    const FileStore files = m_storage.m_files;
    const auto opening = [files, id] {
        auto fault = FileStore::Fault::None;
        auto file = files.resume(id, false, fault);
        return std::pair(file, fault);
    };
    const auto opened = co_await m_storage.m_workers.run(opening);
    if (!opened)
        co_return tl::unexpected(std::string("SlowDown"));
    if (!opened->first)
        co_return tl::unexpected(std::string(opened->second == FileStore::Fault::Locked ? "ResourceLocked"
                : opened->second == FileStore::Fault::Missing                           ? "NoSuchUpload"
                                                                                        : "InternalError"));
    co_return opened->first;
}

asio::awaitable<Response> Tus::take(Json upload, Storage::Claims claims, Body &body, int status)
{
    Storage &storage = m_storage;
    if (storage.m_uploads >= storage.m_settings.uploads)
        co_return tusRefusal("SlowDown");
    const Storage::Turn turn(storage.m_uploads);
    const std::string id = upload["id"].get<std::string>();
    const std::uint64_t bytes = upload["bytes"].get<std::uint64_t>();
    const std::uint64_t since = upload["received"].get<std::uint64_t>();
    const auto opened = co_await part(id);
    if (!opened)
        co_return tusRefusal(opened.error());
    const std::shared_ptr<PartFile> file = *opened;
    const auto received = co_await storage.receive(body, file, since, bytes - since, nullptr);
    // Whatever came counts, also where the connection broke: that is what this is for.
    std::uint64_t offset = since;
    if (received.bytes > 0) {
        const auto syncing = [file] { return file->sync(); };
        const auto synced = co_await storage.m_workers.run(syncing);
        if (!synced.value_or(false))
            co_return tusRefusal("InternalError");
        offset += received.bytes;
        const auto told = co_await storage.ask("upload_receive($1::uuid, $2::bigint, $3::bigint)",
            valuesOf(id, std::to_string(since), std::to_string(offset)), claims);
        if (!told)
            co_return told.error() == "Conflict" ? tusRefusal(409, "Upload-Offset conflict")
                                                 : tusRefusal(told.error());
    }
    if (!received.stopped.empty())
        co_return tusRefusal(received.stopped);
    Response response = said(status);
    response.headers.push_back({ "Upload-Offset", std::to_string(offset) });
    if (offset == bytes) {
        if (const auto refused = co_await finish(upload, file, claims))
            co_return tusRefusal(*refused);
        response.headers.push_back({ "Tus-Complete", "1" });
    }
    co_return response;
}

asio::awaitable<std::optional<std::string>> Tus::finish(
    Json upload, std::shared_ptr<PartFile> file, Storage::Claims claims)
{
    const std::uint64_t bytes = upload["bytes"].get<std::uint64_t>();
    const auto reading = [file, bytes] {
        auto digest = std::make_shared<Digest>();
        std::string chunk;
        while (digest->size() < bytes) {
            chunk.resize(
                static_cast<std::size_t>(std::min<std::uint64_t>(kReadAtOnce, bytes - digest->size())));
            if (!file->read(digest->size(), chunk) || chunk.empty())
                return std::shared_ptr<Digest>();
            digest->add(chunk);
        }
        return digest;
    };
    const auto digest = co_await m_storage.m_workers.run(reading);
    if (!digest || !*digest)
        co_return std::string(digest ? "InternalError" : "SlowDown");
    Storage::Given given { { upload["bucket"].get<std::string>(), upload["name"].get<std::string>() },
        upload["mime"].get<std::string>(),
        upload["cache"].is_string() ? upload["cache"].get<std::string>() : "", upload["upsert"].get<bool>() };
    const auto kept =
        co_await m_storage.keep(std::move(given), file, *digest, claims, upload["id"].get<std::string>());
    if (!kept
        && (kept.error() == "DatabaseTimeout" || kept.error() == "InternalError"
            || kept.error() == "SlowDown"))
        co_return kept.error(); // it may be tried once more
    const FileStore files = m_storage.m_files;
    const std::string id = upload["id"].get<std::string>();
    const auto removing = [files, id] {
        files.giveUp(id);
        return true;
    };
    (void)co_await m_storage.m_workers.run(removing);
    if (!kept)
        co_return kept.error();
    co_return std::nullopt;
}

asio::awaitable<Response> Tus::giveUp(std::string id, Storage::Claims claims)
{
    const auto closed = co_await m_storage.ask("upload_close($1::uuid)", valuesOf(id), claims);
    if (!closed)
        co_return tusRefusal(closed.error());
    const FileStore files = m_storage.m_files;
    const auto work = [files, id] {
        files.giveUp(id);
        return true;
    };
    (void)co_await m_storage.m_workers.run(work);
    co_return said(204);
}

} // namespace galley::backend
