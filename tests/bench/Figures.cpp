#include "tests/bench/Figures.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

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
