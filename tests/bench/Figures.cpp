#include "tests/bench/Figures.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

double threadMs()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

double medianMs(int runs, const std::function<void()> &work, int warmUps)
{
    for (int i = 0; i < warmUps; ++i)
        work();
    QList<double> times;
    QElapsedTimer timer;
    for (int i = 0; i < runs; ++i) {
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

Took timed(const std::function<void()> &work)
{
    QElapsedTimer wall;
    wall.start();
    const double before = threadMs();
    work();
    return { threadMs() - before, double(wall.nsecsElapsed()) / 1e6 };
}

Took median(QList<Took> times)
{
    const auto middle = times.size() / 2;
    std::ranges::sort(times, {}, &Took::cpu);
    const double cpu = times.at(middle).cpu;
    std::ranges::sort(times, {}, &Took::wall);
    return { cpu, times.at(middle).wall };
}

void print(const QList<Figure> &figures)
{
    QTextStream out(stdout);
    const auto row = [&](const QString &name, const QString &measured, const QString &limit,
                         const QString &ratio, const QString &verdict, const QString &note) {
        out << name.leftJustified(52) << measured.rightJustified(12) << limit.rightJustified(12)
            << ratio.rightJustified(8) << "  " << verdict.leftJustified(6) << note << '\n';
    };
    row(u"figure"_s, u"measured"_s, u"limit"_s, u"ratio"_s, u""_s, u""_s);
    for (const Figure &figure : figures) {
        row(figure.name, QString::number(figure.measured, 'f', 2) + u' ' + figure.unit,
            QString::number(figure.limit, 'f', 0) + u' ' + figure.unit,
            QString::number(figure.measured / figure.limit, 'f', 2), figure.passes() ? u"pass"_s : u"MISS"_s,
            figure.note);
    }
    const auto missed =
        std::count_if(figures.begin(), figures.end(), [](const Figure &f) { return !f.passes(); });
    out << figures.size() - missed << " passed, " << missed << " missed\n";
}

} // namespace galley::bench
