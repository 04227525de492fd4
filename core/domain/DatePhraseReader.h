#pragma once

#include "core/domain/DatePhrase.h"
#include "core/domain/DatePhraseWords.h"

#include <QStringList>

namespace galley {

// Reads one phrase, word by word, in every language of the context at once. One reader for one phrase.
class DatePhraseReader
{
public:
    static constexpr qsizetype kMostTokens = 8; // no phrase has more words than that

    DatePhraseReader(QStringList tokens, const PhraseContext &context);
    [[nodiscard]] std::optional<DatePhrase> read();

private:
    [[nodiscard]] std::optional<DateWord> word(qsizetype at) const;

    // "am" is a filler in German and half a time in English, so fillers are asked for in every language.
    [[nodiscard]] bool isFiller(qsizetype at) const;
    [[nodiscard]] int number(qsizetype at, QHash<QString, int> DateWords::*table) const;

    [[nodiscard]] int weekday(qsizetype at) const { return number(at, &DateWords::weekdays); }

    [[nodiscard]] int month(qsizetype at) const { return number(at, &DateWords::months); }

    // "23", and with `ordinal` also "23.", "23rd".
    [[nodiscard]] int plainNumber(qsizetype at, bool ordinal) const;

    [[nodiscard]] QDate anchor() const
    {
        return m_context.anchorDate.isValid() ? m_context.anchorDate : m_context.today;
    }

    bool take(const QDate &date, qsizetype tokens);
    bool takeDistance(const QDate &date, qsizetype tokens);
    bool takeTime(int hour, int minute, qsizetype tokens);
    [[nodiscard]] QDate coming(int day, int monthOfYear) const;
    [[nodiscard]] QDate comingWeekday(int day) const;

    [[nodiscard]] QDate nextMonday() const
    {
        return m_context.today.addDays(8 - m_context.today.dayOfWeek());
    }

    bool addUnits(int count, DateWord unit, qsizetype tokens);

    // "+2d", "-1w", "+90m", "in 3 days"
    bool readOffset();
    bool readDate();
    bool readNamedDay();

    // "2026-10-22", "22.10.", "22.10.2026", "22/10", "10/22"
    bool readNumericDate();

    // "friday", "vendredi prochain", "thu 22.10.", "friday 23", "fri 30"
    bool readWeekday();

    // "22 oct", "22. Oktober 2026", "oct 22", "22nd", "22."
    bool readDayAndMonth();
    [[nodiscard]] bool followedByTimeWord(qsizetype ahead = 1) const;

    // "9", "9:30", "9h", "9h30", "9.30", "9am", "9:30 pm", "14 uhr 30", "1430", "noon"
    bool readTime();

    const QStringList m_tokens;
    const PhraseContext &m_context;
    qsizetype m_pos = 0;
    DatePhrase m_phrase;
    bool m_contradiction = false;
};

} // namespace galley
