#include "core/schedule/ical/IcalExport.h"

#include "core/base/WallTime.h"
#include "core/schedule/ical/DatePlan.h"
#include "core/schedule/ical/Errors.h"
#include "core/schedule/ical/IcalWriter.h"
#include "core/schedule/ical/ZoneDefinition.h"
#include "core/store/Reader.h"
#include "core/store/queries/MonthQuery.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kZones = uR"(
        SELECT scheduled_zone, min(scheduled_local), max(scheduled_local), brand_id FROM posts
         WHERE scheduled_local IS NOT NULL AND scheduled_zone IS NOT NULL AND deleted_at IS NULL
           AND content_state NOT IN ('archived', 'cancelled') GROUP BY scheduled_zone, brand_id)"_s;

const QString kNextDay = uR"(
        SELECT min(scheduled_local) FROM posts
         WHERE scheduled_local >= ? AND deleted_at IS NULL AND content_state NOT IN ('archived', 'cancelled'))"_s;

const QString kPost = uR"(
        SELECT p.title, coalesce(p.body, ''), p.scheduled_fold, p.revision, p.updated_at, b.name,
               coalesce((SELECT t.platform_url FROM post_targets t
                          WHERE t.post_id = p.id AND t.deleted_at IS NULL AND t.platform_url <> ''
                          ORDER BY t.platform LIMIT 1), '')
          FROM posts p JOIN brands b ON b.id = p.brand_id WHERE p.id = ?)"_s;

const QString kNotes = uR"(
        SELECT id, brand_id, title, coalesce(body, ''), start_on, end_on, coalesce(rrule, ''), updated_at
          FROM calendar_notes WHERE deleted_at IS NULL ORDER BY start_on, id)"_s;

constexpr int kDaysAtOnce = 31;

QString utcText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QLatin1StringView statusOf(PostStatus status)
{
    switch (status) {
    case PostStatus::Approved:
    case PostStatus::Scheduled:
    case PostStatus::Publishing:
    case PostStatus::Published:
    case PostStatus::PartlyPublished:
        return "CONFIRMED"_L1;
    case PostStatus::Cancelled:
    case PostStatus::Rejected:
        return "CANCELLED"_L1;
    default:
        return "TENTATIVE"_L1;
    }
}

class Export
{
public:
    Export(const PlanExport &request, store::Reader &reader, QIODevice &device)
        : m_request(request)
        , m_clients(request.clients.begin(), request.clients.end())
        , m_reader(reader)
        , m_writer(device)
    {
    }

    Result<ExportedPlan> write()
    {
        m_writer.line("BEGIN"_L1, u"VCALENDAR"_s);
        m_writer.line("VERSION"_L1, u"2.0"_s);
        m_writer.line("PRODID"_L1, u"-//Galley//Galley//EN"_s);
        m_writer.line("CALSCALE"_L1, u"GREGORIAN"_s);
        m_writer.text("X-WR-CALNAME"_L1, m_request.name);
        const auto done =
            writeZones().and_then([this] { return writePosts(); }).and_then([this] { return writeNotes(); });
        if (!done)
            return tl::unexpected(done.error());
        m_writer.line("END"_L1, u"VCALENDAR"_s);
        return m_done;
    }

    [[nodiscard]] bool failed() const { return m_writer.failed(); }

private:
    [[nodiscard]] bool isWanted(const QUuid &client) const
    {
        return m_clients.isEmpty() || m_clients.contains(client);
    }

    Result<void> writeZones()
    {
        QMap<QString, std::pair<QDate, QDate>> zones;
        const auto done = m_reader.each(kZones, {}, [&](const store::Row &row) {
            const auto first = WallTime::fromText(row.text(1));
            const auto last = WallTime::fromText(row.text(2));
            if (!isWanted(row.uuid(3)) || !first || !last)
                return;
            auto &span = zones[row.text(0)];
            span.first = span.first.isValid() ? std::min(span.first, first->date) : first->date;
            span.second = span.second.isValid() ? std::max(span.second, last->date) : last->date;
        });
        for (auto it = zones.cbegin(); it != zones.cend(); ++it) {
            if (isKnownZone(it.key()) && it.key() != "UTC"_L1)
                writeZone(m_writer, it.key(), it->first, it->second);
        }
        return done;
    }

    Result<void> writePosts()
    {
        store::MonthQuery months(m_reader);
        QString from = u"0001-01-01"_s;
        while (true) {
            const auto next =
                m_reader.first(kNextDay, { from }, [](const store::Row &row) { return row.text(0); });
            if (!next)
                return tl::unexpected(next.error());
            const QDate first = QDate::fromString(next->value_or(QString()).left(10), Qt::ISODate);
            if (!first.isValid())
                return {};
            const QDate last = first.addDays(kDaysAtOnce - 1);
            const auto posts = months.posts(first, last, m_request.clients);
            if (!posts)
                return tl::unexpected(posts.error());
            for (const store::MonthPost &post : *posts) {
                if (const auto written = writePost(post); !written)
                    return written;
            }
            from = last.addDays(1).toString(Qt::ISODate);
            if (from.size() != 10) // past the year 9999
                return {};
        }
    }

    void begin(const QString &uid, qint64 changed)
    {
        m_writer.line("BEGIN"_L1, u"VEVENT"_s);
        m_writer.line("UID"_L1, uid);
        m_writer.line("DTSTAMP"_L1, utcText(changed));
        m_writer.line("LAST-MODIFIED"_L1, utcText(changed));
        m_writer.line("TRANSP"_L1, u"TRANSPARENT"_s); // a plan takes nobody's time
    }

    void writeStart(const store::MonthPost &post, int fold)
    {
        const QString wall = IcalTime { post.day, post.time, false }.toText();
        const auto at = resolve({ post.day, post.time }, post.zone, fold);
        if (!at)
            m_writer.line("DTSTART"_L1, wall);
        else if (post.zone == "UTC"_L1 || (at->kind == WallKind::Overlap && fold != 0))
            m_writer.line(
                "DTSTART"_L1, utcText(at->utcMs)); // the second of two equal times has no other name
        else
            m_writer.line("DTSTART;TZID="_L1 + post.zone, wall);
    }

    Result<void> writePost(const store::MonthPost &post)
    {
        return m_reader.each(kPost, { post.id }, [&](const store::Row &row) {
            begin(exportedUid("post"_L1, post.id), row.integer(4));
            m_writer.line("SEQUENCE"_L1, QString::number(row.integer(3)));
            writeStart(post, int(row.integer(2)));
            m_writer.line("DURATION"_L1, u"PT15M"_s); // what takes no time at all many programs do not draw
            const QString title = row.text(0).isEmpty() ? row.text(1).simplified().left(80) : row.text(0);
            m_writer.text("SUMMARY"_L1, title);
            m_writer.text("DESCRIPTION"_L1, row.text(1));
            m_writer.text("CATEGORIES"_L1, row.text(5));
            m_writer.line("STATUS"_L1, statusOf(post.status));
            m_writer.line("X-GALLEY-STATUS"_L1, toText(post.status));
            const QUrl url(row.text(6), QUrl::StrictMode);
            if (url.isValid() && !url.isEmpty())
                m_writer.line("URL"_L1, QString::fromLatin1(url.toEncoded()));
            m_writer.line("END"_L1, u"VEVENT"_s);
            ++m_done.posts;
        });
    }

    Result<void> writeNotes()
    {
        return m_reader.each(kNotes, {}, [&](const store::Row &row) {
            if (!row.isNull(1) && !isWanted(row.uuid(1)))
                return;
            const QDate first = QDate::fromString(row.text(4), Qt::ISODate);
            const QDate last = std::max(first, QDate::fromString(row.text(5), Qt::ISODate));
            if (!first.isValid())
                return;
            begin(exportedUid("note"_L1, row.uuid(0)), row.integer(7));
            m_writer.line("DTSTART;VALUE=DATE"_L1, IcalTime { first, {}, false }.toText());
            m_writer.line("DTEND;VALUE=DATE"_L1, IcalTime { last.addDays(1), {}, false }.toText());
            m_writer.text("SUMMARY"_L1, row.text(2));
            m_writer.text("DESCRIPTION"_L1, row.text(3));
            if (const auto recurrence = Recurrence::fromText(row.text(6)))
                writeRecurrence(*recurrence);
            m_writer.line("END"_L1, u"VEVENT"_s);
            ++m_done.notes;
        });
    }

    void writeRecurrence(const Recurrence &recurrence)
    {
        for (const RecurrenceRule &rule : recurrence.rules)
            m_writer.line("RRULE"_L1, rule.toText());
        for (const RecurrenceRule &rule : recurrence.exceptions)
            m_writer.line("EXRULE"_L1, rule.toText());
        const auto list = [this](QLatin1StringView name, const QList<IcalTime> &times) {
            QStringList days;
            for (const IcalTime &time : times)
                days.append(IcalTime { time.date, {}, false }.toText());
            if (!days.isEmpty())
                m_writer.line(name, days.join(u','));
        };
        list("RDATE;VALUE=DATE"_L1, recurrence.added);
        list("EXDATE;VALUE=DATE"_L1, recurrence.removed);
    }

    const PlanExport &m_request;
    QSet<QUuid> m_clients;
    store::Reader &m_reader;
    IcalWriter m_writer;
    ExportedPlan m_done;
};

} // namespace

Result<ExportedPlan> exportPlan(const PlanExport &request, store::Reader &reader)
{
    const auto notWritten = [&](const QString &why) {
        return fail(icalerror::kNotWritten, { { u"file"_s, QFileInfo(request.path).fileName() } }, why);
    };
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file.errorString());
    Export plan(request, reader, file);
    auto done = plan.write();
    if (!done)
        return done;
    if (plan.failed() || !file.commit())
        return notWritten(file.errorString());
    return done;
}

} // namespace galley::schedule
