#include "core/backend/storage/Storage.h"

namespace galley::backend {

namespace {

namespace asio = boost::asio;
using Json = nlohmann::json;

constexpr std::size_t kAtOnce = 1024 * 1024;

// "…/<sha256>/original.ext": the bytes must be those.
bool fitsName(const std::string &name, const std::string &sha256)
{
    const auto slash = name.rfind('/');
    const auto before = slash == name.npos || slash == 0 ? name.npos : name.rfind('/', slash - 1);
    if (before == name.npos || !name.substr(slash + 1).starts_with("original."))
        return true;
    return name.substr(before + 1, slash - before - 1) == sha256;
}

} // namespace

asio::awaitable<Storage::Received> Storage::receive(Body &body, std::shared_ptr<PartFile> file,
    std::uint64_t at, std::uint64_t most, std::shared_ptr<Digest> digest)
{
    Received received;
    auto chunk = std::make_shared<std::string>(kAtOnce, '\0');
    for (bool more = true; more && received.stopped.empty();) {
        std::size_t filled = 0;
        while (filled < chunk->size()) {
            const auto count = co_await body.read(chunk->data() + filled, chunk->size() - filled);
            if (!count)
                received.stopped = count.error() == 408 ? "RequestTimeout" : "InvalidRequest";
            more = count && *count > 0;
            if (!more)
                break;
            filled += *count;
        }
        if (received.bytes + filled > most) {
            received.stopped = "EntityTooLarge";
            break;
        }
        if (filled == 0)
            break;
        const std::uint64_t place = at + received.bytes;
        const auto work = [chunk, filled, file, place, digest] {
            const std::string_view bytes(chunk->data(), filled);
            if (digest)
                digest->add(bytes);
            return file->write(place, bytes);
        };
        const auto written = co_await m_workers.run(work);
        if (!written.value_or(false)) {
            received.stopped = written ? "InternalError" : "SlowDown";
            break;
        }
        received.bytes += filled;
    }
    co_return received;
}

asio::awaitable<Storage::Outcome<Json>> Storage::keep(Given given, std::shared_ptr<PartFile> file,
    std::shared_ptr<Digest> digest, Claims claims, std::string closing)
{
    const std::string etag = digest->md5();
    const std::uint64_t size = digest->size();
    if (!fitsName(given.place.name, digest->sha256()))
        co_return tl::unexpected(std::string("BadDigest"));
    // What it replaces, so that its bytes can go; and whether the very bytes are there already.
    const auto before =
        co_await ask("object_signed($1, $2)", valuesOf(given.place.bucket, given.place.name), claims);
    const std::string oldEtag = before ? (*before)["etag"].get<std::string>() : "";
    const std::uint64_t oldSize = before ? (*before)["size"].get<std::uint64_t>() : 0;
    const bool sameBytes = before && oldEtag == etag && oldSize == size;
    const FileStore files = m_files;
    const Place place = given.place;
    const auto placing = [files, file, place, etag, size] {
        return files.place(*file, place.bucket, place.name, etag, size);
    };
    const auto placed = co_await m_workers.run(placing);
    if (!placed.value_or(false))
        co_return tl::unexpected(std::string(placed ? "InternalError" : "SlowDown"));

    auto put = Gate::statement("object_put($1, $2, $3::bigint, $4, $5, $6, $7::boolean)",
        valuesOf(place.bucket, place.name, std::to_string(size), given.mime, etag,
            given.cache.empty() ? std::nullopt : std::optional(given.cache),
            given.upsert ? "true" : "false"));
    SqlResult<Json> kept;
    if (closing.empty()) {
        kept = co_await m_gate.ask(
            "object_put($1, $2, $3::bigint, $4, $5, $6, $7::boolean)", put.values, claims.json);
    } else {
        auto close = Gate::statement("upload_close($1::uuid)", valuesOf(closing));
        auto both = co_await m_gate.ask(std::move(close), std::move(put), claims.json);
        if (both)
            kept = std::move(both->second);
        else
            kept = tl::unexpected(both.error());
    }
    const std::string refused = kept ? refusalIn(*kept) : "";
    // A database that does not answer may have kept it: then the bytes stay, and at worst nobody asks for
    // them.
    if (!kept)
        co_return tl::unexpected(std::string("DatabaseTimeout"));
    bool removeNew = !refused.empty() && !sameBytes;
    if (removeNew) { // unless somebody else sent the very same meanwhile
        const auto now = co_await ask("object_signed($1, $2)", valuesOf(place.bucket, place.name), claims);
        removeNew = now
            ? (*now)["etag"].get<std::string>() != etag || (*now)["size"].get<std::uint64_t>() != size
            : now.error() == "NoSuchKey";
    }
    const bool removeOld = refused.empty() && before && !sameBytes;
    if (removeNew || removeOld) {
        const std::string goneEtag = removeNew ? etag : oldEtag;
        const std::uint64_t goneSize = removeNew ? size : oldSize;
        const auto work = [files, place, goneEtag, goneSize] {
            files.remove(place.bucket, place.name, goneEtag, goneSize);
            return true;
        };
        (void)co_await m_workers.run(work);
    }
    if (!refused.empty())
        co_return tl::unexpected(refused);
    co_return std::move(*kept);
}

asio::awaitable<Response> Storage::upload(const Request &request, Place place, Claims claims, Body &body)
{
    if (m_uploads >= m_settings.uploads)
        co_return storageRefusal("SlowDown");
    const Turn turn(m_uploads);
    Given given { place, std::string(request.header("content-type")),
        std::string(request.header("cache-control")),
        request.method == "PUT" || request.header("x-upsert") == "true" };
    given.mime = given.mime.substr(0, given.mime.find(';'));
    if (given.mime.empty())
        given.mime = "application/octet-stream";
    if (given.mime == "multipart/form-data")
        co_return storageRefusal("InvalidMimeType", given.mime);
    if (request.length.value_or(0) > m_settings.largest)
        co_return storageRefusal("EntityTooLarge");
    // Apart from the await: GCC 12 destroys what is made on one side of "?" beside one, made or not.
    std::optional<std::string> length;
    if (request.length)
        length = std::to_string(*request.length);
    auto asked = valuesOf(place.bucket, place.name, length, given.mime, given.upsert ? "true" : "false");
    const auto checked =
        co_await ask("object_check($1, $2, $3::bigint, $4, $5::boolean)", std::move(asked), claims);
    if (!checked)
        co_return storageRefusal(
            checked.error(), checked.error() == "InvalidMimeType" ? given.mime : place.name);
    const FileStore files = m_files;
    const auto beginning = [files] { return files.begin(); };
    const auto file = co_await m_workers.run(beginning);
    if (!file || !*file)
        co_return storageRefusal(file ? "InternalError" : "SlowDown");
    auto digest = std::make_shared<Digest>();
    const Received received = co_await receive(body, *file, 0, m_settings.largest, digest);
    if (!received.stopped.empty())
        co_return storageRefusal(received.stopped);
    const auto kept = co_await keep(given, *file, digest, claims, std::string());
    if (!kept)
        co_return storageRefusal(kept.error(), given.mime);
    co_return storageAnswer({ { "Key", place.bucket + '/' + place.name }, { "Id", (*kept)["id"] } });
}

} // namespace galley::backend
