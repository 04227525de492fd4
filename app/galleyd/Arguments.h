#pragma once

#include "app/galleyd/Subcommands.h"

#include <tl/expected.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace galley {

// The words of a subcommand, sorted: "--name value" or "--name=value" for those in `valued`, "--name" alone
// for those in `flags`, everything else in order. What is not known, is given twice or lacks its value is
// refused with a sentence.
class Arguments
{
public:
    [[nodiscard]] static tl::expected<Arguments, std::string> read(Words words,
        const std::vector<std::string_view> &valued, const std::vector<std::string_view> &flags = {});

    [[nodiscard]] const std::vector<std::string> &plain() const { return m_plain; }

    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;

    [[nodiscard]] bool has(std::string_view name) const { return value(name).has_value(); }

private:
    std::vector<std::string> m_plain;
    std::map<std::string, std::string, std::less<>> m_named;
};

// A whole number from 0 to `most`; nothing where the text is anything else.
[[nodiscard]] std::optional<int> wholeNumber(std::string_view text, int most);

} // namespace galley
