#include "core/backend/secret/Totp.h"

#include "core/backend/secret/Crypto.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace galley::backend {

std::string totpCode(std::string_view key, std::int64_t step)
{
    unsigned char counter[8];
    for (int i = 0; i < 8; ++i)
        counter[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(step) >> (56 - 8 * i));
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), counter, sizeof counter, digest, &size);
    const unsigned at = digest[size - 1] & 15U;
    const unsigned number =
        (digest[at] & 0x7fU) << 24 | digest[at + 1] << 16 | digest[at + 2] << 8 | digest[at + 3];
    const std::string digits = std::to_string(number % 1'000'000);
    return std::string(6 - digits.size(), '0') + digits;
}

std::optional<std::int64_t> totpStep(
    std::string_view key, std::string_view code, std::int64_t now, std::int64_t last)
{
    const std::int64_t present = now / kTotpPeriod;
    std::optional<std::int64_t> found;
    for (std::int64_t step = present - 1; step <= present + 1; ++step) {
        if (sameSecret(totpCode(key, step), code) && step > last)
            found = step;
    }
    return found;
}

std::string toBase32(std::string_view bytes)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string text;
    std::uint32_t held = 0;
    int bits = 0;
    for (const char c : bytes) {
        held = (held << 8 | static_cast<unsigned char>(c)) & 0xffffU;
        for (bits += 8; bits >= 5; bits -= 5)
            text.push_back(kAlphabet[held >> (bits - 5) & 31U]);
    }
    if (bits > 0)
        text.push_back(kAlphabet[held << (5 - bits) & 31U]);
    return text;
}

} // namespace galley::backend
