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
constexpr int kLeastCost = 4;
constexpr int kMostCost = 14; // a second
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

bool compare(std::string_view password, const std::string &known)
{
    const std::string given = crypted(std::string(password), known);
    const bool equal = given.size() == known.size() && !given.empty()
        && CRYPTO_memcmp(given.data(), known.data(), given.size()) == 0;
    const auto fault = faultOf(password);
    return equal && (!fault || fault == PasswordFault::TooShort); // an older rule may have allowed it
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

bool isHash(std::string_view text)
{
    constexpr std::string_view kAlphabet = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    if (text.size() != 60 || !text.starts_with("$2") || text[3] != '$' || text[6] != '$'
        || (text[2] != 'a' && text[2] != 'b' && text[2] != 'y') || text[4] < '0' || text[4] > '1'
        || text[5] < '0' || text[5] > '9')
        return false;
    const int cost = (text[4] - '0') * 10 + (text[5] - '0');
    return cost >= kLeastCost && cost <= kMostCost && text.find_first_not_of(kAlphabet, 7) == text.npos;
}

bool isPassword(std::string_view password, const std::optional<std::string> &hash)
{
    const bool known = hash && isHash(*hash);
    return compare(password, known ? *hash : std::string(kNobodys)) && known;
}

} // namespace galley::backend
