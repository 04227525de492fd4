#include "core/sample/SampleShift.h"

namespace galley::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kSendingMs = 30 * 60 * 1000; // longer than this nothing is "publishing"

} // namespace

SampleShift::SampleShift(QDate anchor, QDate today)
{
    const qint64 between = anchor.daysTo(today);
    const qint64 weeks = between >= 0 ? between / 7 : -((-between + 6) / 7);
    m_days = int(weeks * 7);
}

QString SampleShift::date(const QString &isoDate) const
{
    return QDate::fromString(isoDate, Qt::ISODate).addDays(m_days).toString(Qt::ISODate);
}

QDate SampleShift::calendarDay(QDate written) const
{
    const QDate moved = written.addDays(m_days);
    QDate nearest;
    for (int year = moved.year() - 1; year <= moved.year() + 1; ++year) {
        const QDate day(year, written.month(), written.day());
        if (!nearest.isValid() || qAbs(day.daysTo(moved)) < qAbs(nearest.daysTo(moved)))
            nearest = day;
    }
    return nearest;
}

QString SampleShift::wall(const QString &wall) const
{
    return date(wall.left(10)) + wall.mid(10);
}

Played play(const QString &contentState, const QString &deliveryState, qint64 dueMs, qint64 nowMs)
{
    if (dueMs > nowMs)
        return Played::AsWritten;
    if (deliveryState == "scheduled"_L1)
        return Played::Published;
    if (deliveryState == "sending"_L1)
        return dueMs + kSendingMs > nowMs ? Played::AsWritten : Played::Published;
    if (deliveryState != "unscheduled"_L1)
        return Played::AsWritten;
    if (contentState == "approved"_L1)
        return Played::Published;
    const bool over =
        contentState == "rejected"_L1 || contentState == "archived"_L1 || contentState == "cancelled"_L1;
    return over ? Played::AsWritten : Played::AWeekLater;
}

qint64 verdictDue(qint64 dueMs, qint64 postMs, qint64 nowMs)
{
    return dueMs > nowMs || postMs <= nowMs ? dueMs : nowMs + (postMs - nowMs) / 2;
}

} // namespace galley::sample
