#include "core/schedule/import/DateTokens.h"

#include "core/schedule/import/Words.h"

#include <QLocale>

#include <algorithm>

namespace galley::schedule::datetokens {

using namespace Qt::Literals::StringLiterals;

namespace {

// Reads am/pm and "Uhr" after a time; false where the hour does not fit.
bool takeHalf(Tokens &all, qsizetype at, int &hour, bool &halfDay)
{
    if (at < all.size() && all[at].kind == Token::Kind::Word) {
        const QString word = all[at].text;
        if (word == u"am" || word == u"pm") {
            if (hour < 1 || hour > 12)
                return false;
            hour = hour % 12 + (word == u"pm" ? 12 : 0);
            halfDay = true;
            all.remove(at);
        } else if (word == u"uhr" || word == u"h") {
            all.remove(at);
        }
    }
    return hour <= 23;
}

struct ZoneWord
{
    QStringView word;
    int minutes; // to UTC
};

constexpr ZoneWord kZoneWords[] { { u"wet", 0 }, { u"west", 60 }, { u"cet", 60 }, { u"cest", 120 },
    { u"mez", 60 }, { u"mesz", 120 }, { u"eet", 120 }, { u"eest", 180 }, { u"msk", 180 }, { u"est", -300 },
    { u"edt", -240 }, { u"cdt", -300 }, { u"mdt", -360 }, { u"pst", -480 }, { u"pdt", -420 },
    { u"akst", -540 }, { u"akdt", -480 }, { u"hst", -600 }, { u"jst", 540 }, { u"aest", 600 },
    { u"aedt", 660 }, { u"nzst", 720 }, { u"nzdt", 780 } };

// China or Chicago, Britain or Bangladesh, winter or summer: no offset can be told from these.
constexpr auto kUnclearZones = u"cst|mst|bst|ist|ast|gst|et|ct|mt|pt";

void takeZoneWord(Tokens &all, qsizetype at, ClockTime &clock)
{
    if (at >= all.size() || all[at].kind != Token::Kind::Word)
        return;
    const auto *known = std::find_if(std::begin(kZoneWords), std::end(kZoneWords),
        [&](const ZoneWord &zone) { return zone.word == all[at].text; });
    if (known != std::end(kZoneWords))
        clock.offsetMinutes = known->minutes;
    else if (!isOneOf(kUnclearZones, all[at].text))
        return;
    clock.zoneWord = true;
    all.remove(at);
}

// "Z", "UTC", "+02:00", "+0200", "-05" right after a time.
std::optional<int> takeOffset(Tokens &all, qsizetype at)
{
    if (at >= all.size())
        return {};
    if (all[at].kind == Token::Kind::Word && isOneOf(u"z|utc|gmt", all[at].text)) {
        all.remove(at);
        return 0;
    }
    const bool minus = all[at].is(u'-') || all[at].is(u'\u2212');
    if (!(all[at].is(u'+') || (minus && !all[at].blankBefore)) || at + 1 >= all.size())
        return {};
    const Token hours = all[at + 1];
    int minutes = 0;
    qsizetype used = 2;
    if (hours.kind != Token::Kind::Number || hours.blankBefore)
        return {};
    if (hours.text.size() == 4) {
        minutes = hours.value / 100 * 60 + hours.value % 100;
    } else if (hours.text.size() == 2) {
        minutes = hours.value * 60;
        if (at + 3 < all.size() && all[at + 2].is(u':') && all[at + 3].number(2)) {
            minutes += all[at + 3].value;
            used = 4;
        }
    } else {
        return {};
    }
    if (minutes > 14 * 60)
        return {};
    all.remove(at, used);
    return minus ? -minutes : minutes;
}

} // namespace

QString foldedDate(QStringView cell)
{
    QString out;
    for (const QChar c : cell.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (c.isDigit())
            out += QChar(u'0' + c.digitValue());
        else if (c == u'年' || c == u'月')
            out += u'-';
        else if (c == u'日')
            out += u' ';
        else
            out += c.toLower();
    }
    out.replace(u"a. m."_s, u"am"_s)
        .replace(u"p. m."_s, u"pm"_s)
        .replace(u"a.m."_s, u"am"_s)
        .replace(u"p.m."_s, u"pm"_s);
    return out.trimmed();
}

Tokens tokens(const QString &text)
{
    Tokens found;
    bool blank = false;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            blank = true;
            ++i;
            continue;
        }
        const qsizetype from = i;
        Token token { Token::Kind::Sign, {}, -1, blank };
        if (text[i].isDigit()) {
            token.kind = Token::Kind::Number;
            while (i < text.size() && text[i].isDigit())
                ++i;
        } else if (text[i].isLetter()) {
            token.kind = Token::Kind::Word;
            while (i < text.size() && text[i].isLetter())
                ++i;
        } else {
            ++i;
        }
        token.text = text.mid(from, i - from);
        if (token.kind == Token::Kind::Number && token.text.size() <= 9)
            token.value = token.text.toInt();
        found.append(token);
        blank = false;
    }
    return found;
}

const DateWords &dateWordsOfAll()
{
    static const DateWords all = [] {
        DateWords merged;
        for (const auto language : { QLocale::Spanish, QLocale::French, QLocale::German, QLocale::English }) {
            const DateWords &one = dateWords(language);
            merged.words.insert(one.words);
            merged.weekdays.insert(one.weekdays);
            merged.months.insert(one.months);
        }
        return merged;
    }();
    return all;
}

bool isFiller(const Token &token)
{
    if (token.kind == Token::Kind::Sign)
        return token.text == u"," || token.text == u"." || token.text == u"\u200e";
    return token.kind == Token::Kind::Word
        && isOneOf(
            u"t|at|um|a|las|le|el|de|del|den|der|the|of|on|am|uhr|h|st|nd|rd|th|er|les|la", token.text);
}

bool isRelative(const Token &token)
{
    const auto word = dateWordsOfAll().words.constFind(token.text);
    if (token.kind != Token::Kind::Word || word == dateWordsOfAll().words.cend())
        return false;
    switch (*word) {
    case DateWord::Filler:
    case DateWord::Leading:
    case DateWord::Am:
    case DateWord::Pm:
    case DateWord::OClock:
        return false;
    default:
        return true;
    }
}

std::optional<ClockTime> takeTime(Tokens &all, bool bare)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all[i].number(2))
            continue;
        int hour = all[i].value;
        int minute = 0;
        qsizetype used = 0;
        const bool pair = i + 2 < all.size() && all[i + 2].number(2);
        if (pair && (all[i + 1].is(u':') || (bare && all[i + 1].is(u'.') && all.size() <= 4))) {
            minute = all[i + 2].value;
            if (all[i + 2].text.size() != 2)
                return {};
            used = 3;
            if (i + 4 < all.size() && all[i + 3].is(u':') && all[i + 4].number(2)) {
                if (all[i + 4].value > 60)
                    return {};
                used = 5;
                if (i + 6 < all.size() && (all[i + 5].is(u'.') || all[i + 5].is(u','))
                    && all[i + 6].kind == Token::Kind::Number && !all[i + 6].blankBefore)
                    used = 7; // fractions of a second
            }
        } else if (i + 1 < all.size() && all[i + 1].kind == Token::Kind::Word) {
            if (isOneOf(u"h|uhr", all[i + 1].text)) {
                used = 2;
                if (pair && all[i + 2].text.size() == 2) {
                    minute = all[i + 2].value;
                    used = 3;
                }
            } else if (isOneOf(u"am|pm", all[i + 1].text) && hour <= 12) {
                // The German "am" stands before a date, not after a number that ends the cell or precedes a
                // comma.
                used = 1;
            }
        }
        if (used == 0)
            continue;
        all.remove(i, used);
        ClockTime clock;
        if (minute > 59 || !takeHalf(all, i, hour, clock.halfDay))
            return {};
        clock.time = QTime(hour, minute);
        clock.offsetMinutes = takeOffset(all, i);
        if (!clock.offsetMinutes)
            takeZoneWord(all, i, clock);
        return clock;
    }
    return {};
}

} // namespace galley::schedule::datetokens
