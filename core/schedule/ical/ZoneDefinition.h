#pragma once

#include <QDate>

namespace galley::schedule {

class IcalWriter;

// A VTIMEZONE with every clock change of a zone from a year before the first day to a year after the last, as
// tzdata has them: exact for what lies between, and no rule to guess.
void writeZone(IcalWriter &writer, const QString &zone, QDate first, QDate last);

} // namespace galley::schedule
