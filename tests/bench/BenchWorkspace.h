#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

namespace galley::bench {

// What the figures are measured on: 100,000 posts of twelve clients over eight years, 2,000 of them in the
// busiest month.
constexpr int kPosts = 100'000;
constexpr int kBusyPosts = 2'000;
constexpr qint64 kNow = 1792574580000; // 2026-10-21T09:23Z
inline const QDate kBusyMonth(2026, 10, 1);

// Fills an empty folder; the same workspace every time. Answers the milliseconds that the store took to load
// it.
[[nodiscard]] Result<double> generateWorkspace(const QString &folder, int posts = kPosts);

} // namespace galley::bench
