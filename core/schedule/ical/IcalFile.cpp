#include "core/schedule/ical/IcalFile.h"

#include "core/base/WallTime.h"
#include "core/schedule/ical/Errors.h"
#include "core/schedule/import/TextDecoding.h"

#include <QFileInfo>
#include <QHash>
#include <QTimeZone>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxDepth = 16; // an alarm in an event in a calendar is 3
constexpr qsizetype kMaxLine = 64 * 1024; // more than any text that is kept
constexpr qsizetype kMaxTimes = 1000; // RDATE and EXDATE of one event
constexpr qsizetype kMaxText = 20'000;

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

using Component = std::unique_ptr<icalcomponent, FreeComponent>;

// What libical can take in little time and on a small stack: it walks what is nested by calling itself, and
// joins folded lines in quadratic time. Nothing for a file that is nested deeper than any calendar.
std::optional<QByteArray> bounded(const QByteArray &text)
{
    QByteArray safe;
    safe.reserve(text.size());
    int depth = 0;
    qsizetype length = 0; // of the content line so far
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf('\n', at);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        at = end;
        const bool goesOn = line.front() == ' ' || line.front() == '\t';
        length = goesOn ? length + line.size() : line.size();
        if (length > kMaxLine && goesOn)
            continue;
        if (line.size() > 6 && line.first(6).compare("BEGIN:", Qt::CaseInsensitive) == 0
            && ++depth > kMaxDepth)
            return std::nullopt;
        if (line.size() > 4 && line.first(4).compare("END:", Qt::CaseInsensitive) == 0 && --depth < 0) {
            depth = 0; // nothing was begun
            continue;
        }
        safe += line.first(std::min(line.size(), kMaxLine));
        if (line.size() > kMaxLine)
            safe += '\n';
    }
    return safe;
}

// Without what no text of ours may hold: control characters but line ends and tabs.
QString cleaned(const char *text)
{
    QString clean = QString::fromUtf8(text, qsizetype(qstrnlen(text, 4 * kMaxText)));
    clean.replace(u"\r\n"_s, u"\n"_s);
    clean.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7f); });
    clean.truncate(kMaxText);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean.trimmed();
}

QString textOf(icalproperty *property)
{
    const char *value = icalproperty_get_value_as_string(property);
    return value ? cleaned(value) : QString();
}

QString parameter(icalproperty *property, const char *name)
{
    std::unique_ptr<char, decltype(&icalmemory_free_buffer)> value(
        icalproperty_get_parameter_as_string_r(property, name), &icalmemory_free_buffer);
    QString text = value ? cleaned(value.get()) : QString();
    return text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"') ? text.sliced(1, text.size() - 2)
                                                                           : text;
}

// Zones as programs name them: of tzdata, with a prefix, of Windows, or explained in the file.
class Zones
{
public:
    void learn(icalcomponent *definition)
    {
        QString name;
        QString location;
        for (icalproperty *p = icalcomponent_get_first_property(definition, ICAL_ANY_PROPERTY); p;
             p = icalcomponent_get_next_property(definition, ICAL_ANY_PROPERTY)) {
            if (icalproperty_isa(p) == ICAL_TZID_PROPERTY)
                name = textOf(p);
            else if (qstricmp(icalproperty_get_property_name(p), "X-LIC-LOCATION") == 0)
                location = textOf(p);
        }
        if (isKnownZone(location))
            m_locations.insert(name, location);
    }

    [[nodiscard]] QString find(const QString &name) const
    {
        if (m_locations.contains(name))
            return m_locations.value(name);
        // "/example.org/20050126_1/Europe/Berlin": the longest end that is a zone.
        const QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
        for (qsizetype from = 0; from < std::min<qsizetype>(parts.size(), 8); ++from) {
            const QString end = parts.sliced(from).join(u'/');
            if (isKnownZone(end))
                return end;
        }
        return QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(name.left(64).toLatin1()));
    }

private:
    QHash<QString, QString> m_locations;
};

class EventReader
{
public:
    EventReader(icalcomponent *component, const Zones &zones)
        : m_component(component)
        , m_zones(zones)
    {
    }

    IcalEvent read()
    {
        for (icalproperty *p = icalcomponent_get_first_property(m_component, ICAL_ANY_PROPERTY); p;
             p = icalcomponent_get_next_property(m_component, ICAL_ANY_PROPERTY))
            take(p);
        return std::move(m_event);
    }

private:
    void take(icalproperty *property)
    {
        switch (icalproperty_isa(property)) {
        case ICAL_UID_PROPERTY:
            m_event.uid = textOf(property).left(500);
            break;
        case ICAL_SUMMARY_PROPERTY:
            m_event.title = plain(icalproperty_get_summary(property)).simplified();
            break;
        case ICAL_DESCRIPTION_PROPERTY:
            m_event.text = plain(icalproperty_get_description(property));
            break;
        case ICAL_LOCATION_PROPERTY:
            m_event.place = plain(icalproperty_get_location(property));
            break;
        case ICAL_URL_PROPERTY:
            m_event.url = textOf(property).left(2000);
            break;
        case ICAL_DTSTART_PROPERTY:
            m_event.start = timeOf(property);
            break;
        case ICAL_DTEND_PROPERTY:
            m_event.end = timeOf(property);
            break;
        case ICAL_RECURRENCEID_PROPERTY:
            m_event.replaces = timeOf(property);
            break;
        case ICAL_DURATION_PROPERTY:
            m_event.seconds = icaldurationtype_as_int(icalproperty_get_duration(property));
            break;
        case ICAL_RRULE_PROPERTY:
            m_event.rules.append(textOf(property));
            break;
        case ICAL_EXRULE_PROPERTY:
            m_event.exceptions.append(textOf(property));
            break;
        case ICAL_RDATE_PROPERTY:
            addTimes(property, m_event.added);
            break;
        case ICAL_EXDATE_PROPERTY:
            addTimes(property, m_event.removed);
            break;
        case ICAL_SEQUENCE_PROPERTY:
            m_event.sequence = icalproperty_get_sequence(property);
            break;
        case ICAL_STATUS_PROPERTY:
            m_event.cancelled = icalproperty_get_status(property) == ICAL_STATUS_CANCELLED;
            break;
        case ICAL_XLICERROR_PROPERTY:
            takeUnread(property);
            break;
        default:
            break;
        }
    }

    // libical refuses rules that other programs write and our own reader knows; it keeps their text.
    void takeUnread(icalproperty *property)
    {
        const QString text = textOf(property);
        const qsizetype rule = text.indexOf("FREQ="_L1, 0, Qt::CaseInsensitive);
        if (text.contains("RRULE"_L1, Qt::CaseInsensitive)
            && !text.contains("EXRULE"_L1, Qt::CaseInsensitive))
            m_event.rules.append(rule < 0 ? text : text.sliced(rule));
    }

    static QString plain(const char *text) { return text ? cleaned(text) : QString(); }

    [[nodiscard]] std::optional<ZonedTime> zoned(QStringView text, icalproperty *property) const
    {
        const auto at = IcalTime::fromText(text.trimmed());
        if (!at)
            return std::nullopt;
        ZonedTime time { *at, {}, {} };
        const QString name = parameter(property, "TZID");
        if (at->utc)
            time.zone = u"UTC"_s;
        else if (at->time && !name.isEmpty()) {
            time.zone = m_zones.find(name);
            if (time.zone.isEmpty())
                time.unknownZone = name.left(100);
        }
        return time;
    }

    [[nodiscard]] std::optional<ZonedTime> timeOf(icalproperty *property) const
    {
        return zoned(textOf(property), property);
    }

    void addTimes(icalproperty *property, QList<ZonedTime> &times) const
    {
        const QString text = textOf(property);
        for (const QStringView part : QStringView(text).split(u',', Qt::SkipEmptyParts)) {
            const auto time =
                zoned(part.left(part.indexOf(u'/') < 0 ? part.size() : part.indexOf(u'/')), property);
            if (time && times.size() < kMaxTimes)
                times.append(*time);
        }
    }

    icalcomponent *m_component;
    const Zones &m_zones;
    IcalEvent m_event;
};

// The calendars of a file: one, or several one after another.
QList<icalcomponent *> calendarsIn(icalcomponent *root)
{
    if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT)
        return { root };
    QList<icalcomponent *> calendars;
    for (icalcomponent *c = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); c;
         c = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT))
        calendars.append(c);
    return calendars;
}

QString nameOf(icalcomponent *calendar)
{
    for (icalproperty *p = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); p;
         p = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_property_name(p), "X-WR-CALNAME") == 0)
            return textOf(p).left(200);
    }
    return {};
}

} // namespace

Result<IcalFile> readIcal(const QString &path)
{
    const QFileInfo info(path);
    IcalFile file;
    file.path = info.absoluteFilePath();
    file.name = info.fileName();
    const auto refuse = [&](QLatin1StringView code, QJsonObject args = {}) {
        args.insert(u"file"_s, file.name);
        return fail(code, std::move(args));
    };
    if (info.size() > kMaxIcalBytes)
        return refuse(icalerror::kTooLarge, { { u"megabytes"_s, int(kMaxIcalBytes / (1024 * 1024)) } });
    const auto bytes = readImportFile(path);
    if (!bytes)
        return refuse(icalerror::kUnreadable);
    const auto decoded = decodeText(*bytes);
    if (!decoded)
        return refuse(icalerror::kNotCalendar);
    QByteArray text = decoded->text.toUtf8();
    text.replace('\0', ' ');
    const auto safe = bounded(text);
    if (!safe)
        return refuse(icalerror::kNotCalendar);

    icalerror_set_errors_are_fatal(0);
    const Component root(icalparser_parse_string(safe->constData()));
    const QList<icalcomponent *> calendars = root ? calendarsIn(root.get()) : QList<icalcomponent *>();
    if (calendars.isEmpty())
        return refuse(icalerror::kNotCalendar);
    for (icalcomponent *calendar : calendars) {
        if (file.calendar.isEmpty())
            file.calendar = nameOf(calendar);
        Zones zones;
        for (icalcomponent *c = icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT); c;
             c = icalcomponent_get_next_component(calendar, ICAL_VTIMEZONE_COMPONENT))
            zones.learn(c);
        for (icalcomponent *c = icalcomponent_get_first_component(calendar, ICAL_ANY_COMPONENT); c;
             c = icalcomponent_get_next_component(calendar, ICAL_ANY_COMPONENT)) {
            const icalcomponent_kind kind = icalcomponent_isa(c);
            if (kind == ICAL_VTODO_COMPONENT || kind == ICAL_VJOURNAL_COMPONENT)
                ++file.others;
            if (kind != ICAL_VEVENT_COMPONENT)
                continue;
            if (file.events.size() == kMaxIcalEvents)
                return refuse(icalerror::kTooManyDates, { { u"limit"_s, kMaxIcalEvents } });
            file.events.append(EventReader(c, zones).read());
        }
    }
    if (file.events.isEmpty())
        return refuse(icalerror::kNoDates);
    return file;
}

} // namespace galley::schedule
