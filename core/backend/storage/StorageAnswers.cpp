#include "core/backend/storage/StorageAnswers.h"

#include <algorithm>

namespace galley::backend {

namespace {

using Json = nlohmann::json;

struct Wording
{
    std::string_view code;
    int status;
    std::string_view error;
    std::string_view message;
};

constexpr Wording kWords[] {
    { "KeyAlreadyExists", 409, "Duplicate", "The resource already exists" },
    { "NoSuchBucket", 404, "Bucket not found", "Bucket not found" },
    { "NoSuchKey", 404, "not_found", "Object not found" },
    { "NoSuchUpload", 404, "not_found", "Upload not found" },
    { "AccessDenied", 403, "Unauthorized", "new row violates row-level security policy" },
    { "InvalidToken", 403, "Unauthorized", "Invalid Compact JWS" },
    { "ExpiredToken", 403, "Unauthorized", "\"exp\" claim timestamp check failed" },
    { "InvalidRequest", 400, "Error", "headers must have required property 'authorization'" },
    { "InvalidMimeType", 415, "invalid_mime_type", "mime type is not supported" },
    { "EntityTooLarge", 413, "Payload too large", "The object exceeded the maximum allowed size" },
    { "QuotaExceeded", 413, "Payload too large", "The storage of this agency is full" },
    { "InvalidKey", 400, "InvalidKey", "Invalid key" },
    { "InvalidRange", 416, "invalid_range", "invalid range provided" },
    { "InvalidJWT", 400, "InvalidJWT", "signature verification failed" },
    { "ExpiredJWT", 400, "InvalidJWT", "\"exp\" claim timestamp check failed" },
    { "InvalidSignature", 400, "InvalidSignature", "Invalid signature" },
    { "BadDigest", 400, "BadDigest", "The bytes are not those that the name says" },
    { "ResourceLocked", 423, "ResourceLocked", "Another request is sending to this upload" },
    { "SlowDown", 429, "too_many_connections", "Too many uploads at once" },
    { "RequestTimeout", 408, "RequestTimeout", "The body took too long" },
    { "DatabaseTimeout", 503, "DatabaseTimeout", "The database does not answer" },
    { "InternalError", 500, "InternalError", "Something went wrong here" },
};

const Wording &wordsOf(std::string_view code)
{
    const auto *found = std::find_if(
        std::begin(kWords), std::end(kWords), [code](const Wording &w) { return w.code == code; });
    return found == std::end(kWords) ? *std::prev(std::end(kWords)) : *found;
}

// As the real service, where several situations share a code.
std::string_view shownCode(std::string_view code)
{
    return code == "InvalidToken" || code == "ExpiredToken" ? "AccessDenied"
        : code == "ExpiredJWT"                              ? "InvalidJWT"
                                                            : code;
}

} // namespace

Response storageRefusal(std::string_view code, std::string_view about)
{
    const Wording &words = wordsOf(code);
    std::string message(words.message);
    if (code == "InvalidKey" && !about.empty())
        message += ": " + std::string(about);
    else if (code == "InvalidMimeType" && !about.empty())
        message = "mime type " + std::string(about) + " is not supported";
    const bool own = words.status == 416 || words.status == 408 || words.status >= 429;
    Response response = storageAnswer({ { "statusCode", std::to_string(words.status) },
        { "error", words.error }, { "message", message }, { "code", shownCode(words.code) } });
    response.status = own ? words.status : 400;
    response.code = std::string(words.code);
    if (words.status == 429 || words.status == 503)
        response.headers.push_back({ "Retry-After", "1" });
    return response;
}

Response tusRefusal(std::string_view code)
{
    const Wording &words = wordsOf(code);
    Response response = tusRefusal(words.status, words.message);
    response.code = std::string(words.code);
    if (words.status == 429 || words.status == 503)
        response.headers.push_back({ "Retry-After", "1" });
    return response;
}

Response tusRefusal(int status, std::string_view text)
{
    return { .status = status,
        .headers = { { "Tus-Resumable", "1.0.0" }, { "Content-Type", "text/plain; charset=utf-8" } },
        .body = std::string(text) };
}

Response storageAnswer(const Json &body)
{
    return { .headers = { { "Content-Type", "application/json; charset=utf-8" },
                 { "Cache-Control", "no-store" } },
        .body = body.dump(-1, ' ', false, Json::error_handler_t::replace) };
}

} // namespace galley::backend
