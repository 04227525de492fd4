#pragma once

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMutex>
#include <QString>
#include <QStringList>

namespace galley::schedule {

enum class HolidayKind { Public, Bank, School, Optional, Observance };

struct Holiday
{
    QDate first;
    QDate last;
    QString country; // ISO 3166 two letters
    QString name; // in the country's own language
    HolidayKind kind = HolidayKind::Public;
};

// The holidays that ship with the program: 16 countries, 2026 to 2028. Data of date-holidays after Wikipedia,
// CC BY-SA 3.0; attribution() is the text that has to be shown with it.
class Holidays
{
public:
    // From the program's resources; a country is read when it is first asked for.
    static const Holidays &shipped();

    // Public holidays before others, then by name; those of countries that are not known are none.
    [[nodiscard]] QList<Holiday> between(QDate first, QDate last, const QStringList &countries) const;
    [[nodiscard]] QStringList countries() const;
    [[nodiscard]] static QString attribution();

private:
    Holidays();
    [[nodiscard]] QList<Holiday> of(const QString &country) const; // ascending by first day

    QJsonObject m_source;
    mutable QMutex m_mutex; // guards m_read
    mutable QHash<QString, QList<Holiday>> m_read;
};

// The country of an IANA zone ("Europe/Berlin" → "DE"), empty where a zone has none ("UTC").
[[nodiscard]] QString countryOfZone(const QString &zone);

} // namespace galley::schedule
