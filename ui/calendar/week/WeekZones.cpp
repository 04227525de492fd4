// Which zones the rulers of WeekView show.

#include "core/base/WallTime.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/week/WeekView.h"

#include <algorithm>
#include <utility>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

QStringList WeekView::zoneChoices() const
{
    QStringList zones;
    QHash<QString, int> clients;
    for (const store::MonthBrand &brand : m_model.brands()) {
        if (!isKnownZone(brand.zone))
            continue;
        // Clients on screen first, then the others.
        clients[brand.zone] += m_model.scope().isEmpty() || m_model.scope().contains(brand.id) ? 100 : 1;
        zones.append(brand.zone);
    }
    std::sort(zones.begin(), zones.end(), [&](const QString &a, const QString &b) {
        return clients[a] != clients[b] ? clients[a] > clients[b] : a < b;
    });
    if (isKnownZone(m_ownZone))
        zones.prepend(m_ownZone);
    zones.removeDuplicates();
    zones.removeAll(m_zone);
    return zones;
}

void WeekView::findZones()
{
    const QString own = isKnownZone(m_ownZone) ? m_ownZone : u"UTC"_s;
    const QString zone = m_model.firstZone();
    const QString before = std::exchange(m_zone, zone);
    const QStringList choices = zoneChoices();
    QString second;
    if (m_chosenSecond)
        second = choices.contains(*m_chosenSecond) ? *m_chosenSecond : QString();
    else if (zone != own)
        second = own;
    else
        second = choices.value(0);
    if (before == zone && m_second == second)
        return;
    m_second = second;
    invalidate();
    Q_EMIT zonesChanged();
}

void WeekView::setSecondZone(std::optional<QString> zone)
{
    m_chosenSecond = std::move(zone);
    findZones();
}

} // namespace galley::calendar
