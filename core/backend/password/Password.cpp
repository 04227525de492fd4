#include "core/backend/password/Password.h"

#include <array>
#include <crypt.h>
#include <memory>
#include <openssl/crypto.h>

namespace galley::backend {

namespace {

constexpr std::size_t kFewest = 10;
constexpr std::size_t kMost = 72;
constexpr unsigned long kCost = 10;
// Of a password that nobody can give, since it was made of 32 random bytes and forgotten.
constexpr auto kNobodys = "$2b$10$u3kXm0b1p2Yq8sJ5oQ7eOeWc1Z4lVn6rTtBhFgDxKjPiLyAoNwUuS";

std::string crypted(const std::string &password, const std::string &setting)
{
    const auto work = std::make_unique<crypt_data>();
    const char *hash = crypt_rn(password.c_str(), setting.c_str(), work.get(), sizeof(crypt_data));
    std::string result = hash == nullptr ? "" : hash;
    OPENSSL_cleanse(work.get(), sizeof(crypt_data));
    return result;
}

} // namespace

std::optional<PasswordFault> faultOf(std::string_view password)
{
    if (password.find('\0') != std::string_view::npos)
        return PasswordFault::HoldsNul;
    if (password.size() < kFewest)
        return PasswordFault::TooShort;
    if (password.size() > kMost)
        return PasswordFault::TooLong;
    return std::nullopt;
}

std::string hashPassword(std::string_view password)
{
    std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> setting {};
    if (crypt_gensalt_rn("$2b$", kCost, nullptr, 0, setting.data(), static_cast<int>(setting.size()))
        == nullptr)
        return {};
    return crypted(std::string(password), setting.data());
}

bool isPassword(std::string_view password, const std::optional<std::string> &hash)
{
    const std::string known = hash.value_or(kNobodys);
    const std::string given = crypted(std::string(password), known);
    const bool equal = given.size() == known.size() && !given.empty()
        && CRYPTO_memcmp(given.data(), known.data(), given.size()) == 0;
    const auto fault = faultOf(password);
    return equal && hash && (!fault || fault == PasswordFault::TooShort); // an older rule may have allowed it
}

} // namespace galley::backend
