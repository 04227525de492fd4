#pragma once

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace galley {

enum class DateWord {
    Today,
    Tomorrow,
    DayAfterTomorrow,
    Yesterday,
    Next,
    This,
    In,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Noon,
    Am,
    Pm,
    OClock,
    Filler,
    Leading
};

// The words of dates in one language, case-folded and without accents.
struct DateWords
{
    QHash<QString, DateWord> words;
    QHash<QString, int> weekdays; // 1 Monday … 7 Sunday
    QHash<QString, int> months; // 1 … 12
};

[[nodiscard]] const DateWords &dateWords(QLocale::Language language);

// Lower case, without accents: how words are compared.
[[nodiscard]] QString foldDateWord(QStringView word);

} // namespace galley
