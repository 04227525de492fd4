#include "core/schedule/ical/DatePlan.h"

#include "core/base/Ids.h"
#include "core/base/TextBreaks.h"
#include "core/store/Reader.h"

#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kTitle = 200;
constexpr qsizetype kText = 20'000;
constexpr qsizetype kRule = 1000;
constexpr qint64 kMaxDays = 3660;

QString cut(const QString &text, qsizetype size)
{
    return text.size() <= size ? text : text.first(graphemeBoundaryBefore(text, size - 1)) + u'…';
}

// A moment of the file in a zone; as written where it has none.
ZonedTime shownIn(const ZonedTime &time, const QString &zone)
{
    if (!time.at.time || time.zone.isEmpty() || zone.isEmpty())
        return time;
    const QTime &clock = *time.at.time;
    const auto shown = resolve({ time.at.date, QTime(clock.hour(), clock.minute()) }, time.zone)
                           .and_then([&](const ResolvedWall &at) { return toWall(at.utcMs, zone); });
    if (!shown)
        return time;
    return { { shown->date, shown->time, false }, zone, {} };
}

// The last day, where `end` is when it is over.
QDate lastDay(const ZonedTime &end)
{
    return end.at.time.value_or(QTime(0, 0)) == QTime(0, 0) ? end.at.date.addDays(-1) : end.at.date;
}

class EventPlanner
{
public:
    EventPlanner(const IcalEvent &event, const QList<IcalTime> &replaced, const QString &zone)
        : m_event(event)
        , m_replaced(replaced)
        , m_zone(zone)
    {
    }

    PlannedDate plan()
    {
        m_date.uid = m_event.uid;
        m_date.title = cut(titleOf(), kTitle);
        if (titleOf().size() > kTitle)
            remark(DateRemark::TitleCut);
        if (!m_event.start)
            return leftOut(DateRemark::NoDay);
        const QDate day = m_event.start->at.date;
        if (day.year() < kFirstYear || day.year() > kLastYear)
            return leftOut(DateRemark::NoDay);
        if (m_date.title.isEmpty())
            return leftOut(DateRemark::NoTitle);
        takeDays();
        takeRecurrence();
        takeText();
        if (m_event.cancelled)
            return leftOut(DateRemark::Cancelled);
        return std::move(m_date);
    }

private:
    static constexpr int kFirstYear = 1900;
    static constexpr int kLastYear = 2199;

    void remark(DateRemark what) { m_date.remarks.append(what); }

    PlannedDate leftOut(DateRemark why)
    {
        m_date.verdict = DateVerdict::LeftOut;
        m_date.remarks = { why };
        return std::move(m_date);
    }

    [[nodiscard]] QString titleOf() const
    {
        return m_event.title.isEmpty() ? m_event.text.section(u'\n', 0, 0).simplified() : m_event.title;
    }

    [[nodiscard]] bool repeats() const { return !m_event.rules.isEmpty() || !m_event.added.isEmpty(); }

    [[nodiscard]] ZonedTime endOf(const ZonedTime &start) const
    {
        if (m_event.end)
            return *m_event.end;
        ZonedTime end = start;
        const qint64 seconds = std::clamp<qint64>(m_event.seconds, 0, kMaxDays * 86'400);
        const qint64 wall = wallSeconds(start.at.date, start.at.time.value_or(QTime(0, 0))) + seconds;
        end.at.date = wallDate(wall);
        if (start.at.time)
            end.at.time = wallTimeOfDay(wall);
        else if (seconds == 0)
            end.at.date = start.at.date.addDays(1);
        return end;
    }

    // What happens once is shown on the day it is here. What repeats does so by the days of its own zone,
    // which no rule could say in another one.
    void takeDays()
    {
        const ZonedTime here = shownIn(*m_event.start, m_zone);
        const bool moves = repeats() && here.at.date != m_event.start->at.date;
        m_shown = repeats() ? *m_event.start : here;
        const ZonedTime end = endOf(*m_event.start);
        m_shownEnd = shownIn(end, m_shown.zone);
        m_date.first = m_shown.at.date;
        m_date.last = std::clamp(lastDay(m_shownEnd), m_date.first, m_date.first.addDays(kMaxDays));
        if (!m_event.start->unknownZone.isEmpty())
            remark(DateRemark::ZoneUnknown);
        if (moves)
            remark(DateRemark::OtherZone);
    }

    void takeRecurrence()
    {
        Recurrence days;
        for (const QString &text : m_event.rules)
            takeRule(text, days.rules);
        for (const QString &text : m_event.exceptions)
            takeRule(text, days.exceptions);
        takeDaysOf(m_event.added, days.added);
        takeDaysOf(m_event.removed, days.removed);
        for (const IcalTime &time : m_replaced)
            addDay(time, days.removed);
        days.added.removeIf([&](const IcalTime &time) { return days.removed.contains(time); });
        if (days.isEmpty())
            return;
        if (days.toText().size() > kRule) {
            remark(DateRemark::TimesCut);
            // The latest count: what is left out of the past nobody sees again.
            while (days.toText().size() > kRule && !(days.added.isEmpty() && days.removed.isEmpty()))
                (days.removed.isEmpty() ? days.added : days.removed).removeFirst();
            if (days.toText().size() > kRule)
                days = {};
        }
        m_date.recurrence = days.toText();
    }

    void takeRule(const QString &text, QList<RecurrenceRule> &rules)
    {
        auto rule = RecurrenceRule::fromText(text);
        if (!rule)
            return remark(DateRemark::RuleUnreadable);
        const auto times = [&] {
            return std::max<qsizetype>(1, rule->hours.size()) * std::max<qsizetype>(1, rule->minutes.size())
                * std::max<qsizetype>(1, rule->seconds.size());
        }();
        if (rule->frequency > RecurrenceRule::Frequency::Daily || (times > 1 && !rule->positions.isEmpty()))
            return remark(DateRemark::RuleTooFine);
        rule->count = (rule->count + times - 1) / times;
        rule->hours.clear();
        rule->minutes.clear();
        rule->seconds.clear();
        if (rule->until && rule->until->time) {
            const QTime clock = m_event.start->at.time.value_or(QTime(0, 0));
            const auto wall = wallOf(*rule->until, { m_date.first, clock, m_event.start->zone });
            QDate last = wall ? wallDate(*wall) : rule->until->date;
            if (wall && m_event.start->at.time && wallTimeOfDay(*wall) < clock)
                last = last.addDays(-1);
            rule->until = IcalTime { last, {}, false };
        }
        rules.append(*rule);
    }

    void takeDaysOf(const QList<ZonedTime> &times, QList<IcalTime> &days)
    {
        for (const ZonedTime &time : times)
            addDay(shownIn(time, m_event.start->zone).at, days);
    }

    static void addDay(const IcalTime &time, QList<IcalTime> &days)
    {
        const IcalTime day { time.date, {}, false };
        const auto place = std::lower_bound(days.begin(), days.end(), day,
            [](const IcalTime &a, const IcalTime &b) { return a.date < b.date; });
        if (place == days.end() || *place != day)
            days.insert(place, day);
    }

    void takeText()
    {
        QStringList lines;
        if (m_shown.at.time) {
            QString clock = m_shown.at.time->toString(u"HH:mm"_s);
            if (m_shownEnd.at.time && m_date.first == m_date.last && m_shownEnd.at != m_shown.at)
                clock += u'–' + m_shownEnd.at.time->toString(u"HH:mm"_s);
            const QString &zone = m_shown.zone.isEmpty() ? m_shown.unknownZone : m_shown.zone;
            lines.append(zone.isEmpty() ? clock : u"%1 (%2)"_s.arg(clock, zone));
            remark(DateRemark::TimeInText);
        }
        for (const QString &line : { m_event.place, m_event.url, m_event.text }) {
            if (!line.isEmpty())
                lines.append(line);
        }
        const QString text = lines.join(u'\n');
        if (text.size() > kText)
            remark(DateRemark::TextCut);
        m_date.text = cut(text, kText);
    }

    const IcalEvent &m_event;
    const QList<IcalTime> &m_replaced;
    const QString &m_zone;
    ZonedTime m_shown;
    ZonedTime m_shownEnd;
    PlannedDate m_date;
};

std::optional<QUuid> exportedId(QLatin1StringView kind, const QString &uid)
{
    const QString prefix = kind + u'-';
    if (!uid.startsWith(prefix) || !uid.endsWith("@galley"_L1))
        return std::nullopt;
    const QUuid id = QUuid::fromString(uid.sliced(prefix.size(), uid.size() - prefix.size() - 7));
    return id.isNull() ? std::nullopt : std::optional(id);
}

// What in the workspace this event is, and whether it has changed.
Result<void> compare(PlannedDate &date, const IcalEvent &event, const QUuid &client, store::Reader &reader)
{
    if (const auto post = exportedId("post"_L1, event.uid)) {
        const auto row = reader.row(u"posts", *post);
        if (!row)
            return tl::unexpected(row.error());
        if (*row && date.verdict != DateVerdict::LeftOut) {
            date.verdict = DateVerdict::LeftOut;
            date.remarks = { DateRemark::OwnPost };
            return {};
        }
    }
    const QString brand = client.isNull() ? QString() : idText(client);
    const auto isOfClient = [&](const QJsonObject &row) {
        return row.value("brand_id"_L1).toString() == brand;
    };
    std::optional<QJsonObject> before;
    if (const auto note = exportedId("note"_L1, event.uid)) {
        auto row = reader.row(u"calendar_notes", *note);
        if (!row)
            return tl::unexpected(row.error());
        const bool isForAll = *row && (*row)->value("brand_id"_L1).toString().isEmpty();
        if (isForAll || (*row && isOfClient(**row))) {
            before = std::move(*row);
            date.id = *note;
        }
    }
    if (!before) {
        const QString which =
            event.uid.isEmpty() ? date.title + u'\n' + date.first.toString(Qt::ISODate) : event.uid;
        const QString time = event.replaces ? event.replaces->at.toText() : QString();
        date.id = naturalKeyId("calendar_notes", QStringList { brand, which, time }.join(u'\n').toUtf8());
        auto row = reader.row(u"calendar_notes", date.id);
        if (!row)
            return tl::unexpected(row.error());
        before = std::move(*row);
    }
    if (!before || date.verdict == DateVerdict::LeftOut)
        return {};
    date.inBin = !before->value("deleted_at"_L1).isNull();
    const bool same = before->value("title"_L1).toString() == date.title
        && before->value("body"_L1).toString() == date.text
        && before->value("start_on"_L1).toString() == date.first.toString(Qt::ISODate)
        && before->value("end_on"_L1).toString() == date.last.toString(Qt::ISODate)
        && before->value("rrule"_L1).toString() == date.recurrence;
    date.verdict = same && !date.inBin ? DateVerdict::Same : DateVerdict::Changed;
    if (date.inBin)
        date.remarks.prepend(DateRemark::InBin);
    return {};
}

} // namespace

QString exportedUid(QLatin1StringView kind, const QUuid &id)
{
    return kind + u'-' + idText(id) + "@galley"_L1;
}

Result<DatePlan> planDates(
    const IcalFile &file, const QUuid &client, const QString &zone, store::Reader &reader)
{
    // Of the same event the newest counts; times that stand alone are left out of the event that repeats.
    QHash<QString, qsizetype> newest;
    QHash<QString, QList<IcalTime>> replaced;
    const auto keyOf = [](const IcalEvent &event) {
        return event.uid + u'\n' + (event.replaces ? event.replaces->at.toText() : QString());
    };
    for (qsizetype i = 0; i < file.events.size(); ++i) {
        const IcalEvent &event = file.events[i];
        if (event.uid.isEmpty())
            continue;
        const auto known = newest.constFind(keyOf(event));
        if (known == newest.constEnd() || file.events[*known].sequence <= event.sequence)
            newest.insert(keyOf(event), i);
    }
    for (const IcalEvent &event : file.events) {
        const auto master = newest.constFind(event.uid + u'\n');
        if (!event.replaces || event.uid.isEmpty() || master == newest.constEnd())
            continue;
        const auto &start = file.events[*master].start;
        replaced[event.uid].append(shownIn(*event.replaces, start ? start->zone : QString()).at);
    }

    DatePlan plan;
    plan.others = file.others;
    plan.client = client;
    const QList<IcalTime> none;
    for (qsizetype i = 0; i < file.events.size(); ++i) {
        const IcalEvent &event = file.events[i];
        const auto master = event.replaces ? replaced.constEnd() : replaced.constFind(event.uid);
        PlannedDate date = EventPlanner(event, master == replaced.constEnd() ? none : *master, zone).plan();
        if (!event.uid.isEmpty() && newest.value(keyOf(event)) != i) {
            date.verdict = DateVerdict::LeftOut;
            date.remarks = { DateRemark::Repeated };
        }
        if (const auto compared = compare(date, event, client, reader); !compared)
            return tl::unexpected(compared.error());
        plan.dates.append(std::move(date));
    }
    std::stable_sort(plan.dates.begin(), plan.dates.end(), [](const PlannedDate &a, const PlannedDate &b) {
        return a.first != b.first ? a.first < b.first : a.title < b.title;
    });
    return plan;
}

} // namespace galley::schedule
