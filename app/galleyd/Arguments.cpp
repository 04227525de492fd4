#include "app/galleyd/Arguments.h"

#include <algorithm>
#include <charconv>

namespace galley {

tl::expected<Arguments, std::string> Arguments::read(
    Words words, const std::vector<std::string_view> &valued, const std::vector<std::string_view> &flags)
{
    Arguments read;
    const auto among = [](const std::vector<std::string_view> &names, std::string_view name) {
        return std::ranges::find(names, name) != names.end();
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        if (!word.starts_with("--")) {
            read.m_plain.emplace_back(word);
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name(word.substr(2, equals == std::string_view::npos ? equals : equals - 2));
        const bool takesValue = among(valued, name);
        if (!takesValue && !among(flags, name))
            return tl::unexpected("there is no option --" + name);
        std::string value;
        if (equals != std::string_view::npos) {
            if (!takesValue)
                return tl::unexpected("--" + name + " takes no value");
            value = word.substr(equals + 1);
        } else if (takesValue) {
            if (i + 1 == words.size() || words[i + 1].starts_with("--"))
                return tl::unexpected("--" + name + " needs a value");
            value = words[++i];
        }
        if (!read.m_named.emplace(name, std::move(value)).second)
            return tl::unexpected("--" + name + " is given twice");
    }
    return read;
}

std::optional<std::string> Arguments::value(std::string_view name) const
{
    const auto found = m_named.find(name);
    return found == m_named.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> wholeNumber(std::string_view text, int most)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc {} || end != text.data() + text.size() || value < 0 || value > most)
        return std::nullopt;
    return value;
}

} // namespace galley
