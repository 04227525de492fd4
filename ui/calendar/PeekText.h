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

// Why a post did not go out, in one sentence.
[[nodiscard]] QString failureText(const store::PeekTarget &target);

} // namespace galley::calendar
