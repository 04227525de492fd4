#include "core/backend/storage/Digest.h"

#include "core/backend/secret/Crypto.h"

#include <openssl/evp.h>

namespace galley::backend {

namespace {

std::string finished(EVP_MD_CTX *context)
{
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char *>(digest.data()), &size);
    digest.resize(size);
    return toHex(digest);
}

} // namespace

void Digest::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Digest::Digest()
    : m_sha256(EVP_MD_CTX_new())
    , m_md5(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_sha256.get(), EVP_sha256(), nullptr);
    EVP_DigestInit_ex(m_md5.get(), EVP_md5(), nullptr);
}

void Digest::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_sha256.get(), bytes.data(), bytes.size());
    EVP_DigestUpdate(m_md5.get(), bytes.data(), bytes.size());
    m_size += bytes.size();
}

std::string Digest::sha256()
{
    return finished(m_sha256.get());
}

std::string Digest::md5()
{
    return finished(m_md5.get());
}

} // namespace galley::backend
