#include "tests/bench/Turns.h"

#include "tests/bench/Figures.h"

#include <QEvent>

#include <algorithm>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

void Turns::begin()
{
    m_slowest.clear();
    m_watches = true;
}

QList<Turns::Slowest> Turns::slowest() const
{
    QList<Slowest> all = m_slowest;
    std::ranges::sort(all, std::ranges::greater(), &Slowest::ms);
    return all.first(std::min<qsizetype>(10, all.size()));
}

bool Turns::notify(QObject *receiver, QEvent *event)
{
    if (!m_watches || m_depth > 0)
        return QApplication::notify(receiver, event);
    constexpr double kWorthNoting = 1; // ms
    const char *name = receiver->metaObject()->className(); // which outlives the receiver
    const int type = event->type();
    bool handled = false;
    ++m_depth;
    const Took took = timed([&] { handled = QApplication::notify(receiver, event); });
    --m_depth;
    if (took.cpu > kWorthNoting)
        m_slowest.append({ took.cpu, u"%1 %2"_s.arg(QLatin1StringView(name)).arg(type) });
    return handled;
}

} // namespace galley::bench
