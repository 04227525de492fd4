#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

namespace galley::sample {

// Moves the sample's dates, which stand as seen on its anchor day, to where the person is: by whole weeks, so
// that the Friday tart stays on a Friday, and never so that the anchor lies in the future.
class SampleShift
{
public:
    SampleShift(QDate anchor, QDate today);

    [[nodiscard]] int days() const { return m_days; }

    [[nodiscard]] QString date(const QString &isoDate) const; // "2026-10-22"
    // A day of the calendar, such as World Bread Day, stays on its date: in the year that is nearest to where
    // the sample is.
    [[nodiscard]] QDate calendarDay(QDate written) const;
    [[nodiscard]] QString wall(const QString &wall) const; // "2026-10-22T07:45"

private:
    int m_days = 0;
};

// How a post stands when it is installed at `now`. The anchor's week is played on: what was agreed and has
// come due is published, what was not agreed in time waits a week longer. So nothing in the sample hangs
// overdue.
enum class Played { AsWritten, Published, AWeekLater };
[[nodiscard]] Played play(
    const QString &contentState, const QString &deliveryState, qint64 dueMs, qint64 nowMs);

// When a verdict is due that was due at `dueMs`, on a post for `postMs`. The client still has some time for
// what lies ahead: half of what is left.
[[nodiscard]] qint64 verdictDue(qint64 dueMs, qint64 postMs, qint64 nowMs);

} // namespace galley::sample
