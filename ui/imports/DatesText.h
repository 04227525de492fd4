#pragma once

#include <QString>

namespace galley::schedule {
struct PlannedDate;
}

// How the dates of a calendar file are told.
namespace galley::imports {

[[nodiscard]] QString daysText(const schedule::PlannedDate &date); // "Thu 22 Oct – Sat 24 Oct 2026"
[[nodiscard]] QString repeatsText(const schedule::PlannedDate &date); // "every year"; empty where it does not
[[nodiscard]] QString remarksText(const schedule::PlannedDate &date);

} // namespace galley::imports
