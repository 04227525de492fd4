#include "core/backend/password/Password.h"
#include "tests/fuzz/Fuzz.h"

using namespace galley::backend;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The password's length, the password, and the hash it is compared with.
    if (size == 0)
        return 0;
    const std::string_view rest = textOf(data + 1, size - 1);
    const std::string_view password = rest.substr(0, data[0]);
    std::string hash(rest.substr(password.size()));
    hold(!faultOf(password)
        == (password.size() >= 10 && password.size() <= 72 && password.find('\0') == password.npos));
    if (!isHash(hash))
        return 0;
    hold(hash.size() == 60);
    // Costs are powers of two: the least is enough to read the rest of it.
    hash[4] = '0';
    hash[5] = '4';
    if (isPassword(password, hash))
        hold(!isPassword(std::string(password) + "x", hash) || password.size() >= 72);
    return 0;
}
