#pragma once

#include "core/schedule/ical/RuleWalk.h"

namespace galley::schedule {

// What repeats in full: rules, times added (RDATE) and times left out (EXDATE, EXRULE).
struct Recurrence
{
    QList<RecurrenceRule> rules;
    QList<RecurrenceRule> exceptions;
    QList<IcalTime> added;
    QList<IcalTime> removed;

    // As calendar_notes.rrule and posts.recurrence hold it: the lines of iCalendar, of which a rule alone may
    // go without its name. "FREQ=YEARLY" or "RRULE:FREQ=WEEKLY;BYDAY=TH\nEXDATE:20261224,20261231". Fails
    // with ical.bad_rule.
    [[nodiscard]] static Result<Recurrence> fromText(QStringView text);
    [[nodiscard]] QString toText() const; // empty where nothing repeats

    [[nodiscard]] bool isEmpty() const { return rules.isEmpty() && added.isEmpty(); }

    bool operator==(const Recurrence &) const = default;
};

// The first time of what repeats.
struct RecurrenceStart
{
    QDate date;
    std::optional<QTime> time; // none: days
    QString zone; // IANA; empty: no zone, clocks everywhere
};

struct RecurrenceWindow
{
    QDate first;
    QDate last; // both are in it
};

struct Occurrence
{
    QDate date;
    QTime time; // null for a day
    std::optional<qint64> utcMs; // where the start has a zone; in a gap by the offset before it (RFC 5545)

    bool operator==(const Occurrence &) const = default;
};

struct Occurrences
{
    QList<Occurrence> list; // ascending, each once
    bool complete = true; // false: the limit or the budget ended it
};

// A time as the file writes it on the wall of the start, in wall seconds (RuleWalk.h): UTC is brought to its
// zone; days take its time, and for days times count by their day. Fails with base's unknown-zone error.
[[nodiscard]] Result<qint64> wallOf(const IcalTime &at, const RecurrenceStart &start);

// What of a recurrence lies in a window of days, at most `limit` of it. Time and memory are bounded whatever
// the rule asks for. The start itself is one of them only where a rule yields it, or where there is no rule.
// Fails with base's unknown-zone error.
[[nodiscard]] Result<Occurrences> occurrences(const Recurrence &recurrence, const RecurrenceStart &start,
    const RecurrenceWindow &window, qsizetype limit, WalkBudget &budget);

} // namespace galley::schedule
