#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/DayList.h"
#include "ui/calendar/PeekCard.h"
#include "ui/calendar/WhenField.h"
#include "ui/widgets/Popover.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace galley;
using namespace galley::calendar;
using test::CalendarFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

void run(CalendarPage &page, const QString &id)
{
    for (const widgets::Command &command : page.commands()) {
        if (command.id == id && (!command.availability || command.availability().enabled))
            command.run();
    }
}

} // namespace

class CalendarOverlaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void peeksAndWalksAndCloses()
    {
        CalendarFixture month;
        month.view().select({ month.bread });
        QTest::keyClick(&month.view(), Qt::Key_Space);
        auto *card = month.window.findChild<PeekCard *>();
        QVERIFY(card);
        QCOMPARE(card->post(), month.bread);
        QVERIFY(card->spoken().contains(u"Slow bread"_s) && card->spoken().contains(u"07:45"_s));
        auto *popover = month.window.findChild<widgets::Popover *>();
        QVERIFY(popover);
        QTest::keyClick(popover, Qt::Key_Right);
        QCOMPARE(month.view().currentPost(), month.spoke);
        const auto popovers = month.window.findChildren<widgets::Popover *>();
        QTest::keyClick(popovers.last(), Qt::Key_Space);
        QTRY_VERIFY(!month.window.findChild<PeekCard *>());
        QCOMPARE(month.view().currentPost(), month.spoke);
        // New York's quarter past twelve is a quarter past six in Berlin.
        month.page->openPeek(month.spoke);
        card = month.window.findChild<PeekCard *>();
        QVERIFY2(card->spoken().contains(u"18:15 in Berlin"_s), qPrintable(card->spoken()));
    }

    void saysWhyAPostFailed()
    {
        CalendarFixture month;
        month.page->openPeek(month.failed);
        auto *card = month.window.findChild<PeekCard *>();
        QVERIFY(card);
        QVERIFY2(card->spoken().contains(u"LinkedIn"_s) && card->spoken().contains(u"did not take"_s),
            qPrintable(card->spoken()));
    }

    void offersOnlyACopyOfWhatIsOut()
    {
        CalendarFixture month;
        month.page->openPeek(month.published);
        QVERIFY(!month.window.findChild<QPushButton *>(u"peekEdit"_s));
        QVERIFY(month.window.findChild<QPushButton *>(u"peekCopy"_s));
    }

    void listsAWholeDay()
    {
        CalendarFixture month;
        const QDate full(2026, 10, 29);
        QVERIFY(month.view().moreRect(full).isValid());
        QTest::mouseClick(&month.view(), Qt::LeftButton, {}, month.view().moreRect(full).center());
        auto *list = month.window.findChild<DayList *>();
        QVERIFY(list);
        QVERIFY(list->accessibleName().contains(u"5 posts"_s));
    }

    void movesToWhatIsTyped()
    {
        CalendarFixture month;
        month.view().select({ month.bread });
        run(*month.page, u"calendar.move_to"_s);
        auto *field = month.window.findChild<WhenField *>();
        QVERIFY(field);
        field->edit()->setText(u"no such day"_s);
        QVERIFY(!field->isValid());
        field->edit()->clear();
        QTest::keyClicks(field->edit(), u"+2d"_s);
        QVERIFY(field->isValid());
        QTest::keyClick(field->edit(), Qt::Key_Return);
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-10-24T07:45"_s);
    }

    // Several posts each go as far as is said; a day or hour that is said is one for all.
    void movesSeveralEachByTheDistance()
    {
        CalendarFixture month;
        month.view().select({ month.bread, month.spoke, month.tart });
        run(*month.page, u"calendar.move_to"_s);
        auto *field = month.window.findChild<WhenField *>();
        QVERIFY(field);
        QTest::keyClicks(field->edit(), u"+2d 9:00"_s);
        QVERIFY(!field->isValid());
        field->edit()->clear();
        QTest::keyClicks(field->edit(), u"+2d"_s);
        QVERIFY(field->isValid());
        QTest::keyClick(field->edit(), Qt::Key_Return);
        QTRY_COMPARE(month.wallOf(month.tart), u"2026-10-25T08:00"_s);
        QCOMPARE(month.wallOf(month.bread), u"2026-10-24T07:45"_s);
        QCOMPARE(month.wallOf(month.spoke), u"2026-10-24T12:15"_s);
    }

    void opensWhatIsToBeWritten()
    {
        CalendarFixture month;
        const QRect day = month.view().dayRect(QDate(2026, 10, 27));
        QTest::mouseDClick(&month.view(), Qt::LeftButton, {}, day.center());
        QCOMPARE(month.host.begun, (QList<std::pair<QUuid, QDate>> { { month.halm, QDate(2026, 10, 27) } }));
        QTest::mouseDClick(&month.view(), Qt::LeftButton, {}, month.view().slipRect(month.tart).center());
        QCOMPARE(month.host.opened, QList<QUuid> { month.tart });
        month.view().select({ month.published });
        month.view().setFocus();
        QTest::keyClick(&month.view(), Qt::Key_Return);
        QCOMPARE(month.host.opened.last(), month.published);
        run(*month.page, u"calendar.edit"_s);
        QCOMPARE(month.host.opened.size(), 3);
        // Where several are shown, the one whose post is chosen is meant, then the one last written for; that
        // is said.
        month.view().select({ month.spoke });
        run(*month.page, u"calendar.new_post"_s);
        QCOMPARE(month.host.begun.last().first, month.wheel);
        QVERIFY(month.host.notes.last().contains(u"Northwheel Cycles"_s));
        month.view().select({});
        run(*month.page, u"calendar.new_post"_s);
        QCOMPARE(month.host.begun.last().first, month.wheel);
        // A client that is shown alone is the one that is meant.
        month.page->setScope({ month.wheel });
        run(*month.page, u"calendar.new_post"_s);
        QCOMPARE(month.host.begun.last().first, month.wheel);
    }

    void keepsTheEndOfWhatALongTitleIsIn()
    {
        CalendarFixture month;
        const QUuid post = month.build.post(month.halm,
            { .title = QString(u"Long "_s).repeated(60),
                .at = u"2026-10-27T10:00"_s,
                .platforms = { Platform::Instagram } });
        QVERIFY(month.workspace.apply(month.build.take(), store::Origin::Program));
        QTRY_VERIFY(month.page->model().post(post));
        month.view().select({ post });
        QCOMPARE(month.view().selectedPosts(), QList<QUuid> { post });
        run(*month.page, u"calendar.move_to"_s);
        auto *title = month.window.findChild<QLabel *>(u"moveTitle"_s);
        QVERIFY(title);
        QCOMPARE(title->text().right(4), u"… to"_s);
        QVERIFY(title->sizeHint().width() <= title->width());
    }

    void saysTheDayInWordsThatAreReadBack()
    {
        CalendarFixture month;
        month.page->openMoveTo({ month.tart });
        auto *when = month.window.findChild<WhenField *>();
        when->setWall(WallTime { QDate(2026, 11, 26), QTime(9, 0) });
        QCOMPARE(when->edit()->text(), u"Thu 26 Nov, 09:00"_s);
        QCOMPARE(when->wall()->toText(), u"2026-11-26T09:00"_s);
        when->setWall(WallTime { QDate(2025, 3, 2), QTime(7, 5) });
        QCOMPARE(when->wall()->toText(), u"2025-03-02T07:05"_s);
    }

    void asksWhichOfTwoEqualHours()
    {
        CalendarFixture month;
        month.page->openMoveTo({ month.tart });
        auto *when = month.window.findChild<WhenField *>();
        QVERIFY(!when->isAsking());
        when->edit()->setText(u"25 oct 2:30"_s); // clocks go back in Berlin
        QVERIFY(when->isAsking());
        QCOMPARE(when->fold(), 0);
        QTest::keyClick(when->findChild<QRadioButton *>(u"whenSecond"_s), Qt::Key_Space);
        QCOMPARE(when->fold(), 1);
        QTest::keyClick(when->edit(), Qt::Key_Return);
        QTRY_COMPARE(month.wallOf(month.tart), u"2026-10-25T02:30"_s);
        QCOMPARE(month.workspace.value(u"posts"_s, month.tart, u"scheduled_fold"_s).toInt(), 1);
    }

    void asksWhatIsMeantByAnHourThatClocksJumpOver()
    {
        CalendarFixture month;
        month.page->openMoveTo({ month.tart });
        auto *when = month.window.findChild<WhenField *>();
        when->edit()->setText(u"28 mar 2027 2:30"_s); // clocks go forward in Berlin
        QVERIFY(when->isAsking());
        auto *before = when->findChild<QRadioButton *>(u"whenFirst"_s);
        auto *after = when->findChild<QRadioButton *>(u"whenSecond"_s);
        QVERIFY(after->isChecked());
        QCOMPARE(when->wall()->toText(), u"2027-03-28T03:00"_s);
        QVERIFY(before->text().startsWith(u"01:30"_s));
        QTest::keyClick(before, Qt::Key_Space);
        QCOMPARE(when->wall()->toText(), u"2027-03-28T01:30"_s);
        // Another question begins anew.
        when->edit()->setText(u"25 oct 2:30"_s);
        QVERIFY(before->isChecked());
        QCOMPARE(when->fold(), 0);
        when->edit()->setText(u"28 mar 2027 2:30"_s);
        QVERIFY(after->isChecked());
        QTest::keyClick(before, Qt::Key_Space);
        QTest::keyClick(when->edit(), Qt::Key_Return);
        QTRY_COMPARE(month.wallOf(month.tart), u"2027-03-28T01:30"_s);
    }
};

QTEST_MAIN(CalendarOverlaysTest)
#include "tst_calendar_overlays.moc"
