#include "app/galleyd/Arguments.h"
#include "app/galleyd/ServeOptions.h"
#include "tests/fuzz/Fuzz.h"

#include <algorithm>

using namespace galley;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A word a line.
    std::vector<std::string_view> words;
    for (std::string_view rest = textOf(data, size); !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        words.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    std::vector<std::string_view> names;
    for (const ServeOption &option : serveOptions())
        names.push_back(option.name);
    const auto arguments = Arguments::read(words, names, { "operator" });
    if (!arguments)
        return 0;
    ServeSettings settings;
    for (const ServeOption &option : serveOptions()) {
        if (const auto value = arguments->value(option.name))
            (void)option.set(settings, *value);
    }
    hold(settings.pool.size >= 1 && settings.pool.size <= 1000);
    hold(settings.gateway.threads >= 1 && settings.server.limits.headerBytes >= 1);
    for (const std::string &proxy : settings.server.proxies)
        hold(!proxy.empty() && proxy.find(',') == proxy.npos);
    return 0;
}
