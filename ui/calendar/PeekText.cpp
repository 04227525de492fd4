#include "ui/calendar/PeekText.h"

#include "core/base/WallTime.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/PeekCard.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/PlatformMark.h"

#include <QLocale>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

QString whenText(qint64 ms, const QString &zone)
{
    const auto wall = toWall(ms, zone.isEmpty() ? u"UTC"_s : zone);
    return wall ? widgets::weekdayTimeText(wall->date, wall->time) : QString();
}

QString dueText(qint64 dueMs, qint64 nowMs)
{
    const qint64 minutes = (dueMs - nowMs) / 60'000;
    if (minutes < 0)
        return PeekCard::tr("overdue");
    if (minutes < 60)
        return PeekCard::tr("due in %n min", nullptr, static_cast<int>(minutes));
    if (minutes < 48 * 60)
        return PeekCard::tr("due in %n h", nullptr, static_cast<int>(minutes / 60));
    return counted(
        QT_TRANSLATE_N_NOOP("galley::calendar", "due in %n day(s)"), static_cast<int>(minutes / (24 * 60)));
}

QString approvalText(const store::PeekApproval &approval)
{
    const QString who = approval.client ? PeekCard::tr("Client: %1").arg(approval.approver)
                                        : PeekCard::tr("Team: %1").arg(approval.approver);
    switch (approval.decision) {
    case Decision::Pending:
        return PeekCard::tr("%1, asked").arg(who);
    case Decision::ChangesRequested:
        return PeekCard::tr("%1, wants changes").arg(who);
    case Decision::Rejected:
        return PeekCard::tr("%1, said no").arg(who);
    case Decision::Skipped:
        return PeekCard::tr("%1, skipped").arg(who);
    case Decision::Approved:
        return approval.counts ? who : PeekCard::tr("%1, for an earlier version").arg(who);
    }
    Q_UNREACHABLE();
}

PostStatus markOf(const store::PeekApproval &approval)
{
    switch (approval.decision) {
    case Decision::Approved:
        return approval.counts ? PostStatus::Approved : PostStatus::Draft;
    case Decision::ChangesRequested:
        return PostStatus::ChangesRequested;
    case Decision::Rejected:
        return PostStatus::Rejected;
    default:
        return approval.client ? PostStatus::WithClient : PostStatus::InReview;
    }
}

QString ownTimeText(const store::MonthPost &post, const QString &ownZone)
{
    if (post.at == 0 || ownZone.isEmpty() || ownZone == post.zone)
        return {};
    const auto own = toWall(post.at, ownZone);
    if (!own || (own->date == post.day && own->time == post.time))
        return {};
    const QString when =
        own->date == post.day ? timeText(own->time) : shortDayText(own->date) + u", "_s + timeText(own->time);
    return PeekCard::tr("%1 in %2").arg(when, placeOfZone(ownZone));
}

QStringList landingWords(const store::MonthPost &post, QDate day, const QString &ownZone)
{
    store::MonthPost landed = post;
    landed.day = day;
    if (const auto resolved = resolve(WallTime { day, post.time }, post.zone))
        landed.at = resolved->utcMs;
    QStringList words { shortDayText(day) + u", "_s + timeText(post.time) + u' ' + placeOfZone(post.zone) };
    if (const QString own = ownTimeText(landed, ownZone); !own.isEmpty())
        words.append(own);
    return words;
}

bool hasPassed(const store::MonthPost &post, QDate day, qint64 nowMs)
{
    const auto landed = resolve(WallTime { day, post.time }, post.zone);
    return landed && landed->utcMs < nowMs;
}

QString failureText(const store::PeekTarget &target)
{
    const QString where = target.accountName.isEmpty()
        ? widgets::PlatformMark::name(target.platform)
        : PeekCard::tr("%1 (%2)").arg(widgets::PlatformMark::name(target.platform), target.accountName);
    const QString why = target.errorMessage.simplified();
    return why.isEmpty() ? PeekCard::tr("%1 did not take this post.").arg(where)
                         : PeekCard::tr("%1 did not take this post: %2").arg(where, why);
}

} // namespace galley::calendar
