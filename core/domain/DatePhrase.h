#pragma once

#include <QDate>
#include <QList>
#include <QLocale>
#include <QStringView>
#include <QTime>

#include <optional>

namespace galley {

// Where a phrase is read: the wall clock of the zone in which the answer is meant.
struct PhraseContext
{
    QDate today; // what "tomorrow" and "friday" count from
    QTime now; // what "+2h" counts from
    QDate anchorDate = {}; // what "+2d" counts from: the post's own day; invalid: today
    QTime anchorTime = {};
    QList<QLocale::Language> languages = { QLocale::English, QLocale::German, QLocale::French,
        QLocale::Spanish };
    bool monthFirst = false; // "10/22" as in the United States; 22/10 is understood either way
};

// What a phrase says; at least one of the two. "friday" has no time, "14:30" has no date.
struct DatePhrase
{
    std::optional<QDate> date;
    std::optional<QTime> time;
    std::optional<qint64>
        shift = {}; // minutes of wall time from the anchor, where a distance was said ("+2d")

    bool operator==(const DatePhrase &) const = default;
};

// Reads a whole phrase as people write dates: "thu 9", "friday 9", "+2d", "22.10.", "22 oct 9:30", "tomorrow
// 14:30", "next tue", "in 2 weeks", "übermorgen 8 uhr", "vendredi 9h", "mañana". Empty when any word of it is
// not understood.
//   A weekday is the next one after today; "next tue" is the one of next week (weeks start on Monday); a day
//   and month without a year is the coming one; a number after a weekday is the hour ("friday 9"), unless the
//   coming weekday has that date ("friday 23") or it cannot be an hour ("friday 30").
[[nodiscard]] std::optional<DatePhrase> parseDatePhrase(QStringView text, const PhraseContext &context);

// The longest phrase that ends the text, and where the words before it end (without "to", "auf", "à", "al").
// "slow bread to friday 9" → {"slow bread", friday 9}.
struct TrailingPhrase
{
    QString before;
    DatePhrase phrase;
};

[[nodiscard]] std::optional<TrailingPhrase> parseTrailingDatePhrase(
    QStringView text, const PhraseContext &context);

} // namespace galley
