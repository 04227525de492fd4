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

// How long something on this thread takes: the work itself, and with every wait for other programs.
struct Took
{
    double cpu = 0; // milliseconds of the thread
    double wall = 0; // milliseconds
};

[[nodiscard]] Took timed(const std::function<void()> &work);
[[nodiscard]] Took median(QList<Took> times); // each of its own

void print(const QList<Figure> &figures);

} // namespace galley::bench
