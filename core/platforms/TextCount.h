#pragma once

#include "core/platforms/PostRules.h"

#include <QString>

namespace galley::platforms {

// How networks count text. Positions are UTF-16 positions of QString.

// What a URL counts on X and Mastodon unless the rule table says otherwise.
inline constexpr qint64 DefaultUrlLength = 23;

// Length of exactly this text in a unit.
[[nodiscard]] qint64 count(QStringView text, TextUnit unit, qint64 urlLength = DefaultUrlLength);

// The text as the network gets it: outer white space off, line ends as LF, normalised and escaped as its
// rules say.
[[nodiscard]] QString sentForm(const QString &text, const TextRules &rules);

// LinkedIn's commentary format: every reserved sign with a backslash before it.
[[nodiscard]] QString escapeLinkedinLittle(QStringView text);

// The rules with the limit that holds for an account with these traits ("premium").
[[nodiscard]] TextRules rulesForAccount(const TextRules &rules, const QStringList &traits);

// The sent form of a text against its limits. Of two limits the one that is broken, else the first, is
// reported.
struct TextMeasure
{
    qint64 length = 0;
    Limit limit;
    TextUnit unit = TextUnit::Utf16;
    qsizetype overflowAt = -1; // where in the text as written the part that is too much begins; -1: it fits

    [[nodiscard]] bool fits() const { return overflowAt < 0; }
};

[[nodiscard]] TextMeasure measure(const QString &text, const TextRules &rules);

} // namespace galley::platforms
