#pragma once

#include "core/domain/DatePhraseWords.h"

#include <QList>
#include <QString>
#include <QTime>

#include <optional>

// The pieces that dates in spreadsheets are made of; what they add up to is said in DateCell.h.
namespace galley::schedule::datetokens {

struct Token
{
    enum class Kind { Number, Word, Sign };
    Kind kind;
    QString text;
    int value = -1; // of a number of up to nine digits
    bool blankBefore = false;

    [[nodiscard]] bool is(QChar sign) const { return kind == Kind::Sign && text == sign; }

    [[nodiscard]] bool number(int digits) const { return kind == Kind::Number && text.size() <= digits; }
};

using Tokens = QList<Token>;

struct ClockTime
{
    QTime time;
    bool halfDay = false;
    std::optional<int> offsetMinutes;
    bool zoneWord = false; // the offset, or a zone that has no single one, is named by letters
};

// Lower case, without accents, with the digits of every script as ASCII.
[[nodiscard]] QString foldedDate(QStringView cell);
[[nodiscard]] Tokens tokens(const QString &text);

// The four languages' words in one; the palette reads phrases by the same lists.
[[nodiscard]] const DateWords &dateWordsOfAll();

[[nodiscard]] bool isFiller(const Token &token); // "at", "um", "de", a comma
[[nodiscard]] bool isRelative(const Token &token); // "next", "morgen", "semaine"

// Finds a clock time among the tokens and takes it out. `bare` also allows what only a time column may
// hold: 17.30.
[[nodiscard]] std::optional<ClockTime> takeTime(Tokens &all, bool bare);

} // namespace galley::schedule::datetokens
