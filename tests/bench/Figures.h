#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace galley::bench {

// One line of the table. `measured` must not exceed `limit`.
struct Figure
{
    QString name;
    double measured = 0;
    double limit = 0;
    QString unit;
    QString note = {}; // what it was held against

    [[nodiscard]] bool passes() const { return measured <= limit; }
};

// The median of `runs` timings, in milliseconds; `warmUps` before are not counted.
[[nodiscard]] double medianMs(int runs, const std::function<void()> &work, int warmUps = 3);

void print(const QList<Figure> &figures);

} // namespace galley::bench
