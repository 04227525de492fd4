#pragma once

#include "core/domain/Enums.h"
#include "core/schedule/import/Columns.h"

#include <QString>

#include <optional>

// What people write in spreadsheets, in four languages, and what it means.
namespace galley::schedule {

// For comparing: lower case, no accents, camelCase and punctuation as blanks, one blank between words.
[[nodiscard]] QString plainWords(QStringView text);

// Whether `word` is one of `words`, which are parted by '|'.
[[nodiscard]] bool isOneOf(QStringView words, QStringView word);

struct HeaderMeaning
{
    ImportField field = ImportField::Keep;
    std::optional<Platform> platform;
};

// The meaning of a header cell; nullopt for words that say nothing to us.
[[nodiscard]] std::optional<HeaderMeaning> headerMeaning(QStringView header);

struct PlatformWord
{
    Platform platform;
    std::optional<PostType> type; // "Instagram Reel"
};

[[nodiscard]] std::optional<PlatformWord> platformWord(QStringView word);
[[nodiscard]] std::optional<PostType> postTypeWord(QStringView word);
[[nodiscard]] bool isEveryPlatform(QStringView word); // "all", "alle" …
[[nodiscard]] std::optional<bool> yesNo(QStringView word);

enum class StatusWord { Idea, Draft, InReview, Approved, Published, Cancelled };

[[nodiscard]] std::optional<StatusWord> statusWord(QStringView word);

} // namespace galley::schedule
