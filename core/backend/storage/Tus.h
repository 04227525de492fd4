#pragma once

#include "core/backend/storage/Storage.h"

namespace galley::backend {

// /upload/resumable: TUS 1.0.0 with creation, creation-with-upload, termination and expiration. What has come
// of an upload is safe on the disk before its offset is told, and survives both programs.
class Tus
{
public:
    explicit Tus(Storage &storage)
        : m_storage(storage)
    {
    }

    // `path` is empty, or "/" and the id of an upload as it stands in its address.
    boost::asio::awaitable<Response> handle(const Request &request, std::string path, Body &body);

private:
    using Json = nlohmann::json;
    template <typename T> using Awaited = boost::asio::awaitable<T>;

    Awaited<Response> create(const Request &request, Storage::Claims claims, Body &body);
    Awaited<Response> tell(std::string id, Storage::Claims claims);
    Awaited<Response> append(const Request &request, std::string id, Storage::Claims claims, Body &body);
    Awaited<Response> giveUp(std::string id, Storage::Claims claims);

    Awaited<tl::expected<std::shared_ptr<PartFile>, std::string>> part(std::string id);

    // Takes what the body brings into an upload; the answer's status is `status` where all went well.
    Awaited<Response> take(Json upload, Storage::Claims claims, Body &body, int status);
    // Once all of it is here: an object of it, or the code of why not.
    Awaited<std::optional<std::string>> finish(
        Json upload, std::shared_ptr<PartFile> file, Storage::Claims claims);

    Storage &m_storage;
};

// "bucketName YnVja2V0,objectName …": keys and decoded values; nothing where it cannot be read.
[[nodiscard]] std::optional<std::map<std::string, std::string>> readTusMetadata(std::string_view header);

} // namespace galley::backend
