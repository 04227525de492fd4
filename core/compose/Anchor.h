#pragma once

#include "core/compose/PostDocument.h"

namespace galley::compose {

// The words of a text that a comment is about: kept with the words themselves and some of what stands around
// them, so that they are found again whatever was written before or behind them.
struct Anchor
{
    TextField field;
    qint64 revision = 0; // of the post when it was set
    qsizetype start = 0; // UTF-16
    qsizetype end = 0;
    QString quote;
    QString before, after; // up to 32 characters around it

    bool operator==(const Anchor &) const = default;
};

struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const Span &) const = default;
};

// Widened to whole words. Nothing for a range in which there is no word.
[[nodiscard]] std::optional<Anchor> anchorAt(
    const TextField &field, qint64 revision, const QString &text, qsizetype start, qsizetype end);

// Where the words are in the text as it is now: of several places the one whose surroundings fit best, then
// the nearest. Nothing: they are gone, the comment is shown as detached.
[[nodiscard]] std::optional<Span> find(const Anchor &anchor, const QString &text);

// A span while somebody types: `removed` characters at `position` made way for `added`. Nothing is left of a
// span whose words were all removed.
[[nodiscard]] std::optional<Span> moved(
    const Span &span, qsizetype position, qsizetype removed, qsizetype added);

[[nodiscard]] QJsonObject toJson(const Anchor &anchor);
[[nodiscard]] std::optional<Anchor> anchorFromJson(const QJsonObject &json);

} // namespace galley::compose
