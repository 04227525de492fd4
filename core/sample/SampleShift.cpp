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

} // namespace galley::sample
