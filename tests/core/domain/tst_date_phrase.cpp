#include "core/domain/DatePhrase.h"

#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

class TestDatePhrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPhrase_data();
    void readsAPhrase();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void splitsTheDateFromTheWordsBefore_data();
    void splitsTheDateFromTheWordsBefore();
    void countsOffsetsFromTheAnchor();
    void readsMonthFirstWhereThatIsUsual();
    void survivesAnyText();
};

namespace {

// Tuesday 20 October 2026, 11:23
PhraseContext tuesday()
{
    return { .today = QDate(2026, 10, 20), .now = QTime(11, 23) };
}

QString shown(const std::optional<DatePhrase> &phrase)
{
    if (!phrase)
        return u"-"_s;
    return (phrase->date ? phrase->date->toString(Qt::ISODate) : u"*"_s) + u' '
        + (phrase->time ? phrase->time->toString(u"HH:mm"_s) : u"*"_s);
}

} // namespace

void TestDatePhrase::readsAPhrase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("thu 9", "2026-10-22 09:00");
    row("friday 9", "2026-10-23 09:00");
    row("Friday at 9:30", "2026-10-23 09:30");
    row("fri 9pm", "2026-10-23 21:00");
    row("fri 12am", "2026-10-23 00:00");
    row("friday 23", "2026-10-23 *"); // the coming Friday is the 23rd
    row("fri 30", "2026-10-30 *"); // no hour
    row("friday 1430", "2026-10-23 14:30");
    row("tue", "2026-10-27 *"); // today is called today
    row("this thu", "2026-10-22 *");
    row("next tue", "2026-10-27 *");
    row("next friday 8", "2026-10-30 08:00");
    row("next week", "2026-10-26 *");
    row("next month", "2026-11-01 *");
    row("today 18", "2026-10-20 18:00");
    row("tomorrow 14:30", "2026-10-21 14:30");
    row("14:30 tomorrow", "2026-10-21 14:30");
    row("day after tomorrow", "2026-10-22 *");
    row("yesterday", "2026-10-19 *");
    row("+2d", "2026-10-22 *");
    row("+2d 9", "2026-10-22 09:00");
    row("-1w", "2026-10-13 *");
    row("+2h", "2026-10-20 13:23");
    row("+13h", "2026-10-21 00:23");
    row("-12h", "2026-10-19 23:23");
    row("in 2 weeks", "2026-11-03 *");
    row("in 3 days at noon", "2026-10-23 12:00");
    row("22.10.", "2026-10-22 *");
    row("22.10", "2026-10-22 *");
    row("22.10. 7:45", "2026-10-22 07:45");
    row("22.10.2027", "2027-10-22 *");
    row("22/10", "2026-10-22 *");
    row("10/22", "2026-10-22 *"); // cannot be the other way round
    row("1.3.", "2027-03-01 *"); // the coming one
    row("29.2.", "2028-02-29 *");
    row("2026-10-22", "2026-10-22 *");
    row("22 oct", "2026-10-22 *");
    row("Oct 22 9:30", "2026-10-22 09:30");
    row("22nd", "2026-10-22 *");
    row("5th", "2026-11-05 *");
    row("thu 22 oct 9", "2026-10-22 09:00");
    row("7:45", "* 07:45");
    row("9 am", "* 09:00");
    row("morgen 14:30", "2026-10-21 14:30");
    row("übermorgen 8 Uhr", "2026-10-22 08:00");
    row("uebermorgen", "2026-10-22 *");
    row("Freitag um 9", "2026-10-23 09:00");
    row("Fr 9", "2026-10-23 09:00");
    row("am Donnerstag um 14 Uhr 30", "2026-10-22 14:30");
    row("Do, 22. Oktober", "2026-10-22 *");
    row("nächsten Dienstag", "2026-10-27 *");
    row("nächste Woche", "2026-10-26 *");
    row("in 2 Wochen", "2026-11-03 *");
    row("22.10. 9.30 Uhr", "2026-10-22 09:30");
    row("3. März", "2027-03-03 *");
    row("vendredi 9h", "2026-10-23 09:00");
    row("vendredi prochain à 9h30", "2026-10-30 09:30");
    row("demain 14:30", "2026-10-21 14:30");
    row("après-demain", "2026-10-22 *");
    row("viernes 9", "2026-10-23 09:00");
    row("mañana a las 9", "2026-10-21 09:00");
    row("pasado mañana", "2026-10-22 *");
    row("22 de octubre", "2026-10-22 *");
}

void TestDatePhrase::readsAPhrase()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(parseDatePhrase(text, tuesday())), expected);
}

void TestDatePhrase::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "   ", "9", "bread", "friday bread", "32.10.", "30.2.", "25:00", "9:60",
             "13pm", "0am", "friday 99", "thu 23 oct", "friday friday", "9:00 10:00", "+", "+d", "in 2",
             "next", "on at", "+999999999d", "to", "oct", "99 oct" })
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
}

void TestDatePhrase::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, text);
    QCOMPARE(shown(parseDatePhrase(text, tuesday())), u"-"_s);
}

void TestDatePhrase::splitsTheDateFromTheWordsBefore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("english") << u"slow bread to friday 9"_s << u"slow bread"_s << u"2026-10-23 09:00"_s;
    QTest::newRow("without to") << u"slow bread friday 9"_s << u"slow bread"_s << u"2026-10-23 09:00"_s;
    QTest::newRow("a weekday in the title")
        << u"Friday tart: pear to sat 10"_s << u"Friday tart: pear"_s << u"2026-10-24 10:00"_s;
    QTest::newRow("a number in the title")
        << u"Tune-up, week 2 to friday"_s << u"Tune-up, week 2"_s << u"2026-10-23 *"_s;
    QTest::newRow("german") << u"Slow bread auf Freitag 9"_s << u"Slow bread"_s << u"2026-10-23 09:00"_s;
    QTest::newRow("only a date") << u"to friday"_s << QString() << u"2026-10-23 *"_s;
    QTest::newRow("nothing") << u"slow bread"_s << QString() << u"-"_s;
}

void TestDatePhrase::splitsTheDateFromTheWordsBefore()
{
    QFETCH(QString, text);
    QFETCH(QString, before);
    QFETCH(QString, expected);
    const auto found = parseTrailingDatePhrase(text, tuesday());
    QCOMPARE(shown(found ? std::optional(found->phrase) : std::nullopt), expected);
    if (found)
        QCOMPARE(found->before, before);
}

void TestDatePhrase::countsOffsetsFromTheAnchor()
{
    PhraseContext context = tuesday();
    context.anchorDate = QDate(2026, 10, 29);
    context.anchorTime = QTime(23, 30);
    QCOMPARE(shown(parseDatePhrase(u"+2d", context)), u"2026-10-31 *"_s);
    QCOMPARE(parseDatePhrase(u"+2d", context)->shift, std::optional<qint64>(2 * 24 * 60));
    QCOMPARE(parseDatePhrase(u"-90m", context)->shift, std::optional<qint64>(-90));
    QCOMPARE(parseDatePhrase(u"tomorrow", context)->shift, std::nullopt);
    QCOMPARE(shown(parseDatePhrase(u"+1h", context)), u"2026-10-30 00:30"_s);
    QCOMPARE(shown(parseDatePhrase(u"tomorrow", context)), u"2026-10-21 *"_s);
}

void TestDatePhrase::readsMonthFirstWhereThatIsUsual()
{
    PhraseContext context = tuesday();
    context.monthFirst = true;
    QCOMPARE(shown(parseDatePhrase(u"11/5", context)), u"2026-11-05 *"_s);
    QCOMPARE(shown(parseDatePhrase(u"22/10", context)), u"2026-10-22 *"_s);
    QCOMPARE(shown(parseDatePhrase(u"5.11.", context)), u"2026-11-05 *"_s); // dots are never American
}

void TestDatePhrase::survivesAnyText()
{
    QVERIFY(!parseDatePhrase(QString(100000, u'9'), tuesday()));
    QVERIFY(!parseTrailingDatePhrase(QString(100000, u' '), tuesday()));
    const QString alphabet = u"0123456789.:/+-hdwamp fridaytoinätag\u0301\U0001F600"_s;
    quint32 state = 7;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int j = 0; j < 14; ++j) {
            state = state * 1664525u + 1013904223u;
            text.append(alphabet[qsizetype(state >> 8) % alphabet.size()]);
        }
        if (const auto phrase = parseDatePhrase(text, tuesday())) {
            QVERIFY2(phrase->date || phrase->time, qPrintable(text));
            QVERIFY2(!phrase->date || phrase->date->isValid(), qPrintable(text));
            QVERIFY2(!phrase->time || phrase->time->isValid(), qPrintable(text));
        }
        (void)parseTrailingDatePhrase(text, tuesday());
    }
}

QTEST_APPLESS_MAIN(TestDatePhrase)
#include "tst_date_phrase.moc"
