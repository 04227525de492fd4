#include "core/backend/http/Target.h"
#include "tests/fuzz/Fuzz.h"

#include <algorithm>

using namespace galley::backend;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    hold(decodePercent(encodePercent(text), false).has_value()
        == (isUtf8(text) && std::none_of(text.begin(), text.end(), [](char c) {
               return (static_cast<unsigned char>(c) < 0x20) || c == 0x7f;
           })));
    for (const bool plusIsSpace : { false, true }) {
        if (const auto decoded = decodePercent(text, plusIsSpace)) {
            hold(isUtf8(*decoded) && decoded->size() <= text.size());
            hold(decodePercent(encodePercent(*decoded), false) == decoded);
        }
    }
    if (const auto items = readQuery(text)) {
        for (const auto &[name, value] : *items)
            hold(isUtf8(name) && isUtf8(value));
        if (!items->empty())
            hold(valueOf(*items, items->front().first) == items->front().second);
    }
    if (isUuid(text))
        hold(text.size() == 36 && isUtf8(text));
    return 0;
}
