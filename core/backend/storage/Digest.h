#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace galley::backend {

// What is known of bytes that came by: how many, their SHA-256 (what Galley knows a file by) and their MD5
// (what the storage dialect calls its etag).
class Digest
{
public:
    Digest();
    void add(std::string_view bytes);

    [[nodiscard]] std::uint64_t size() const { return m_size; }

    // Once, at the end; lower-case hexadecimal.
    [[nodiscard]] std::string sha256();
    [[nodiscard]] std::string md5();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };

    std::unique_ptr<evp_md_ctx_st, Free> m_sha256;
    std::unique_ptr<evp_md_ctx_st, Free> m_md5;
    std::uint64_t m_size = 0;
};

} // namespace galley::backend
