#include "core/sample/SampleShift.h"

#include <QTest>

using namespace galley::sample;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kAnchor(2026, 10, 20);

} // namespace

class TestSampleShift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysOnTheSameWeekday();
    void neverPutsTheAnchorInTheFuture();
    void keepsDaysOfTheCalendarOnTheirDate();
    void leavesNothingOverdue_data();
    void leavesNothingOverdue();
};

void TestSampleShift::staysOnTheSameWeekday()
{
    for (int days = -400; days <= 400; ++days) {
        const SampleShift shift(kAnchor, kAnchor.addDays(days));
        QCOMPARE(shift.days() % 7, 0);
        const QDate friday = QDate::fromString(shift.date(u"2026-10-23"_s), Qt::ISODate);
        QCOMPARE(friday.dayOfWeek(), int(Qt::Friday));
        QCOMPARE(shift.wall(u"2026-10-23T07:45"_s).mid(10), u"T07:45"_s);
    }
}

void TestSampleShift::neverPutsTheAnchorInTheFuture()
{
    for (int days = -400; days <= 400; ++days) {
        const QDate today = kAnchor.addDays(days);
        const QDate anchor = kAnchor.addDays(SampleShift(kAnchor, today).days());
        QVERIFY(anchor <= today);
        QVERIFY(anchor.daysTo(today) < 7);
    }
}

void TestSampleShift::keepsDaysOfTheCalendarOnTheirDate()
{
    const QDate breadDay(2026, 10, 16);
    for (int days = -800; days <= 800; ++days) {
        const SampleShift shift(kAnchor, kAnchor.addDays(days));
        const QDate day = shift.calendarDay(breadDay);
        QCOMPARE(day.month(), 10);
        QCOMPARE(day.day(), 16);
        QVERIFY(qAbs(day.daysTo(breadDay.addDays(shift.days()))) <= 183);
    }
}

void TestSampleShift::leavesNothingOverdue_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("delivery");
    QTest::addColumn<Played>("past");
    QTest::newRow("scheduled") << u"approved"_s << u"scheduled"_s << Played::Published;
    QTest::newRow("approved") << u"approved"_s << u"unscheduled"_s << Played::Published;
    QTest::newRow("sending since yesterday") << u"approved"_s << u"sending"_s << Played::Published;
    QTest::newRow("published") << u"approved"_s << u"published"_s << Played::AsWritten;
    QTest::newRow("failed") << u"approved"_s << u"failed"_s << Played::AsWritten;
    QTest::newRow("with the client") << u"in_review"_s << u"unscheduled"_s << Played::AWeekLater;
    QTest::newRow("idea") << u"idea"_s << u"unscheduled"_s << Played::AWeekLater;
    QTest::newRow("rejected") << u"rejected"_s << u"unscheduled"_s << Played::AsWritten;
}

void TestSampleShift::leavesNothingOverdue()
{
    QFETCH(QString, content);
    QFETCH(QString, delivery);
    QFETCH(Played, past);
    constexpr qint64 kNow = 1'000'000'000;
    constexpr qint64 kDay = 86'400'000;
    QCOMPARE(play(content, delivery, kNow - kDay, kNow), past);
    QCOMPARE(play(content, delivery, kNow + kDay, kNow), Played::AsWritten);
}

QTEST_GUILESS_MAIN(TestSampleShift)
#include "tst_sample_shift.moc"
