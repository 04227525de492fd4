#pragma once

#include "core/store/queries/MonthQuery.h"

namespace galley::calendar {

// The words of a peek, each one line; they are spoken too.

// "Tue 20 Oct 11:23" on the clock of `zone`.
[[nodiscard]] QString whenText(qint64 ms, const QString &zone);
[[nodiscard]] QString dueText(qint64 dueMs, qint64 nowMs);
[[nodiscard]] QString approvalText(const store::PeekApproval &approval);
[[nodiscard]] PostStatus markOf(const store::PeekApproval &approval);

// The second line of a time: what the clock at home shows then; empty where both zones agree.
[[nodiscard]] QString ownTimeText(const store::MonthPost &post, const QString &ownZone);

// Where a post would land on another day: "Fri 23 Oct, 09:00 New York", and the clock at home where it
// differs.
[[nodiscard]] QStringList landingWords(const store::MonthPost &post, QDate day, const QString &ownZone);

// Whether its time is over already there.
[[nodiscard]] bool hasPassed(const store::MonthPost &post, QDate day, qint64 nowMs);

// Why a post did not go out, in one sentence.
[[nodiscard]] QString failureText(const store::PeekTarget &target);

} // namespace galley::calendar
