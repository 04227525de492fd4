#pragma once

#include "core/backend/gate/Gate.h"
#include "core/backend/http/Workers.h"
#include "core/backend/storage/Digest.h"
#include "core/backend/storage/FileStore.h"
#include "core/backend/storage/StorageAnswers.h"
#include "core/backend/token/Jwt.h"

#include <optional>

namespace galley::backend {

struct StorageSettings
{
    JwtPolicy jwt;
    std::string folder; // empty: there is no storage here
    std::uint64_t largest = 2ULL * 1024 * 1024 * 1024;
    std::size_t uploads = 64; // at once; 429
};

// /storage/v1, as Supabase Storage speaks it: private buckets, uploads in one piece or in parts, downloads in
// ranges, signed addresses. Who may what and how much is the database's to say (see Gate); the bytes lie in a
// FileStore.
class Storage
{
public:
    Storage(const StorageSettings &settings, Pool &pool, Workers &workers);

    // `path` without the prefix /storage/v1.
    boost::asio::awaitable<Response> handle(const Request &request, std::string path, Body &body);

    [[nodiscard]] std::size_t uploads() const { return m_uploads; }

private:
    friend class Tus;
    using Json = nlohmann::json;
    template <typename T> using Awaited = boost::asio::awaitable<T>;
    template <typename T> using Outcome = tl::expected<T, std::string>; // or a code of StorageAnswers

    struct Place // of an object
    {
        std::string bucket;
        std::string name;
    };

    struct Claims
    {
        std::string json;
    };

    // What a new object is said to be.
    struct Given
    {
        Place place;
        std::string mime;
        std::string cache;
        bool upsert = false;
    };

    // Counts as long as it lives.
    class Turn
    {
    public:
        explicit Turn(std::size_t &count)
            : m_count(count)
        {
            ++m_count;
        }

        ~Turn() { --m_count; }

        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        std::size_t &m_count;
    };

    Awaited<Response> objects(const Request &request, std::string path, Body &body);
    [[nodiscard]] Response buckets(const std::string &path) const;
    Awaited<Response> list(std::string bucket, Claims claims, Json given);
    Awaited<Response> remove(std::string bucket, std::vector<std::string> names, Claims claims, bool single);

    // StorageDownload.cpp
    Awaited<Response> download(const Request &request, Place place, std::optional<Claims> claims);
    Awaited<Response> info(Place place, Claims claims);
    Awaited<Response> sign(Place place, Claims claims, Json given);
    Awaited<Response> signMany(std::string bucket, Claims claims, Json given);
    Awaited<Response> signedDownload(const Request &request, Place place);
    [[nodiscard]] std::string signedAddress(const Place &place, std::int64_t seconds) const;

    // StorageUpload.cpp
    Awaited<Response> upload(const Request &request, Place place, Claims claims, Body &body);

    // Reads a body into a file, from `at` on: what has come, or the code of what stopped it, with what had
    // come by then.
    struct Received
    {
        std::uint64_t bytes = 0;
        std::string stopped; // a code, or empty
    };

    Awaited<Received> receive(Body &body, std::shared_ptr<PartFile> file, std::uint64_t at,
        std::uint64_t most, std::shared_ptr<Digest> digest);
    // The bytes are in `file`: moves them to their place and writes them into the database, or nothing of
    // both.
    Awaited<Outcome<Json>> keep(Given given, std::shared_ptr<PartFile> file, std::shared_ptr<Digest> digest,
        Claims claims, std::string closing);

    Awaited<Outcome<Json>> ask(
        std::string call, std::vector<std::optional<std::string>> values, Claims claims);
    [[nodiscard]] Outcome<Claims> claimsOf(const Request &request) const;
    Awaited<Outcome<Json>> bodyOf(const Request &request, Body &body);

    const StorageSettings &m_settings;
    Gate m_gate;
    Workers &m_workers;
    const FileStore m_files;
    std::size_t m_uploads = 0;
};

// "bucket/name" cut at its first slash; nothing where one of both is empty or holds what no object of ours
// has in its name.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> splitPlace(std::string_view path);

} // namespace galley::backend
