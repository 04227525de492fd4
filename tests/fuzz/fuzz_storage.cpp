#include "core/backend/http/Target.h"
#include "core/backend/storage/ByteRange.h"
#include "core/backend/storage/Storage.h"
#include "core/backend/storage/Tus.h"
#include "tests/fuzz/Fuzz.h"

#include <cstring>
#include <filesystem>

using namespace galley::backend;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::uint64_t bytes = 0;
    if (size < sizeof bytes)
        return 0;
    std::memcpy(&bytes, data, sizeof bytes);
    const std::string_view text = textOf(data + sizeof bytes, size - sizeof bytes);
    if (const auto range = readRange(text, bytes)) {
        hold(range->first <= bytes && range->size <= bytes - range->first);
        hold(range->whole ? range->first == 0 && range->size == bytes : range->size > 0);
    }
    if (const auto metadata = readTusMetadata(text)) {
        for (const auto &[key, value] : *metadata)
            hold(!key.empty() && key.find_first_of(" ,") == key.npos);
    }
    if (const auto place = splitPlace(text)) {
        hold(!place->first.empty() && !place->second.empty() && isUtf8(text));
        const std::filesystem::path inside = std::filesystem::path("/objects") / std::string(text);
        hold(inside.lexically_normal() == inside); // leads nowhere else
    }
    return 0;
}
