#pragma once

#include <QDate>
#include <QHash>
#include <QList>
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
    // Read once, from the program's resources.
    static const Holidays &shipped();

    // Public holidays before others, then by name; those of countries that are not known are none.
    [[nodiscard]] QList<Holiday> between(QDate first, QDate last, const QStringList &countries) const;
    [[nodiscard]] QStringList countries() const;
    [[nodiscard]] static QString attribution();

private:
    Holidays();
    QHash<QString, QList<Holiday>> m_byCountry; // ascending by first day
};

// The country of an IANA zone ("Europe/Berlin" → "DE"), empty where a zone has none ("UTC").
[[nodiscard]] QString countryOfZone(const QString &zone);

} // namespace galley::schedule
