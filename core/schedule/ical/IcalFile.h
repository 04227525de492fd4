#pragma once

#include "core/schedule/ical/Recurrence.h"

#include <QStringList>

namespace galley::schedule {

// A time of a file with the zone that it names.
struct ZonedTime
{
    IcalTime at;
    QString zone; // IANA; empty: none, or one that nobody knows
    QString unknownZone; // as the file names it, where nobody knows it
};

// A VEVENT, as it was read; nothing in it is judged yet.
struct IcalEvent
{
    QString uid;
    QString title;
    QString text;
    QString place;
    QString url;
    std::optional<ZonedTime> start;
    std::optional<ZonedTime> end; // exclusive
    qint64 seconds = 0; // DURATION, where there is no end
    QStringList rules; // RRULE, unread
    QStringList exceptions; // EXRULE
    QList<ZonedTime> added; // RDATE
    QList<ZonedTime> removed; // EXDATE
    std::optional<ZonedTime> replaces; // RECURRENCE-ID: the one time of a repeated event that this stands for
    int sequence = 0;
    bool cancelled = false;
};

struct IcalFile
{
    QString path;
    QString name; // without folder
    QString calendar; // as it calls itself; may be empty
    QList<IcalEvent> events;
    int others = 0; // tasks, journals: not dates
};

constexpr qint64 kMaxIcalBytes = 16 * 1024 * 1024;
constexpr int kMaxIcalEvents = 5000;

// Reads a calendar file that a person chose; everything in it is bounded and nothing in it is trusted. Fails
// with ical.unreadable, ical.too_large, ical.too_many_dates, ical.not_calendar, ical.no_dates. Not for the
// GUI thread.
[[nodiscard]] Result<IcalFile> readIcal(const QString &path);

} // namespace galley::schedule
