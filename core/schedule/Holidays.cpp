#include "core/schedule/Holidays.h"

#include "core/base/WallTime.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMutex>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// A static library's resources are left out of a program unless they are named.
static void nameResources()
{
    Q_INIT_RESOURCE(holidays);
}

namespace galley::schedule {

namespace {

QByteArray resource(const QString &name)
{
    nameResources();
    QFile file(u":/galley/holidays/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HolidayKind kindFromText(const QString &text)
{
    if (text == "public"_L1)
        return HolidayKind::Public;
    if (text == "bank"_L1)
        return HolidayKind::Bank;
    if (text == "school"_L1)
        return HolidayKind::School;
    return text == "optional"_L1 ? HolidayKind::Optional : HolidayKind::Observance;
}

} // namespace

const Holidays &Holidays::shipped()
{
    static const Holidays holidays;
    return holidays;
}

Holidays::Holidays()
    : m_source(QJsonDocument::fromJson(resource(u"holidays.json"_s))[u"countries"].toObject())
{
}

QList<Holiday> Holidays::of(const QString &country) const
{
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_read.constFind(country); known != m_read.constEnd())
        return *known;
    QList<Holiday> list;
    for (const QJsonValue row : m_source.value(country).toArray()) {
        const QDate first = QDate::fromString(row[0].toString(), Qt::ISODate);
        list.append(Holiday { first, first.addDays(row[1].toInt() - 1), country, row[3].toString(),
            kindFromText(row[2].toString()) });
    }
    if (m_source.contains(country))
        m_read.insert(country, list);
    return list;
}

QList<Holiday> Holidays::between(QDate first, QDate last, const QStringList &countries) const
{
    QList<Holiday> found;
    for (const QString &country : countries) {
        const QList<Holiday> list = of(country);
        for (const Holiday &holiday : list) {
            if (holiday.first <= last && holiday.last >= first)
                found.append(holiday);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Holiday &a, const Holiday &b) {
        return std::tie(a.first, a.kind, a.name) < std::tie(b.first, b.kind, b.name);
    });
    return found;
}

QStringList Holidays::countries() const
{
    QStringList names = m_source.keys();
    names.sort();
    return names;
}

QString Holidays::attribution()
{
    return QString::fromUtf8(resource(u"ATTRIBUTION.txt"_s));
}

QString countryOfZone(const QString &zone)
{
    // Asked for every client whenever a month is shown.
    static QMutex mutex;
    static QHash<QString, QString> countries;
    const QMutexLocker lock(&mutex);
    if (const auto known = countries.constFind(zone); known != countries.constEnd())
        return *known;
    if (!isKnownZone(zone))
        return {};
    const auto territory = QTimeZone(zone.toLatin1()).territory();
    return *countries.insert(
        zone, territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToCode(territory));
}

} // namespace galley::schedule
