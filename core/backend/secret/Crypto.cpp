#include "core/backend/secret/Crypto.h"

#include "core/backend/token/Base64Url.h"

#include <cstdlib>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

namespace galley::backend {

namespace {

constexpr std::size_t kNonce = 12;
constexpr std::size_t kTag = 16;

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *bytesOf(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

std::string hmac(std::string_view key, std::string_view text)
{
    std::string digest(SHA256_DIGEST_LENGTH, '\0');
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytesOf(text), text.size(), bytesOf(digest),
        &size);
    return digest;
}

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

} // namespace

std::string randomBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    if (RAND_bytes(bytesOf(bytes), static_cast<int>(count)) != 1)
        std::abort(); // without randomness nothing here is safe
    return bytes;
}

std::string randomToken()
{
    return toBase64Url(randomBytes(32));
}

std::string toHex(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const char c : bytes)
        text.append(
            { kDigits[static_cast<unsigned char>(c) >> 4], kDigits[static_cast<unsigned char>(c) & 15U] });
    return text;
}

std::string sha256Hex(std::string_view text)
{
    std::string digest(SHA256_DIGEST_LENGTH, '\0');
    SHA256(bytesOf(text), text.size(), bytesOf(digest));
    return toHex(digest);
}

std::string keyedHash(std::string_view secret, std::string_view purpose, std::string_view text)
{
    return hmac(hmac(secret, "galleyd " + std::string(purpose)), text);
}

std::string seal(std::string_view secret, std::string_view purpose, std::string_view text)
{
    const std::string key = hmac(secret, "galleyd " + std::string(purpose));
    std::string sealed = randomBytes(kNonce) + std::string(text) + std::string(kTag, '\0');
    const Context context(EVP_CIPHER_CTX_new());
    int size = 0;
    unsigned char *out = bytesOf(sealed) + kNonce;
    if (EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key), bytesOf(sealed)) != 1
        || EVP_EncryptUpdate(context.get(), out, &size, bytesOf(text), static_cast<int>(text.size())) != 1
        || EVP_EncryptFinal_ex(context.get(), out + size, &size) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, kTag, out + text.size()) != 1)
        std::abort(); // only where OpenSSL is not what it says
    return toBase64Url(sealed);
}

std::optional<std::string> unseal(std::string_view secret, std::string_view purpose, std::string_view sealed)
{
    auto bytes = fromBase64Url(sealed);
    if (!bytes || bytes->size() < kNonce + kTag)
        return {};
    const std::string key = hmac(secret, "galleyd " + std::string(purpose));
    std::string text(bytes->size() - kNonce - kTag, '\0');
    const Context context(EVP_CIPHER_CTX_new());
    int size = 0;
    const unsigned char *in = bytesOf(*bytes);
    if (EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key), in) != 1
        || EVP_DecryptUpdate(context.get(), bytesOf(text), &size, in + kNonce, static_cast<int>(text.size()))
            != 1
        || EVP_CIPHER_CTX_ctrl(
               context.get(), EVP_CTRL_GCM_SET_TAG, kTag, bytesOf(*bytes) + kNonce + text.size())
            != 1
        || EVP_DecryptFinal_ex(context.get(), bytesOf(text) + size, &size) != 1)
        return {};
    return text;
}

bool sameSecret(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace galley::backend
