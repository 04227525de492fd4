#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/DayList.h"
#include "ui/calendar/PeekCard.h"
#include "ui/calendar/PostDialog.h"
#include "ui/calendar/WhenField.h"
#include "ui/widgets/Popover.h"

#include <QLineEdit>
#include <QPlainTextEdit>
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

    void writesANewPostOnADay()
    {
        CalendarFixture month;
        const QRect day = month.view().dayRect(QDate(2026, 10, 27));
        QTest::mouseDClick(&month.view(), Qt::LeftButton, {}, day.center());
        auto *dialog = month.window.findChild<PostDialog *>();
        QVERIFY(dialog);
        auto *save = dialog->findChild<QPushButton *>(u"postSave"_s);
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"postText"_s), u"Flour and water"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(month.page->model().rowCount(), 12);
        const auto &posts = month.page->model().posts();
        const auto found = std::find_if(posts.begin(), posts.end(), [&](const store::MonthPost &post) {
            return month.page->model().look(post.id).title == u"Flour and water"_s;
        });
        QVERIFY(found != posts.end());
        QCOMPARE(found->day, QDate(2026, 10, 27));
        QCOMPARE(found->status, PostStatus::Draft);
        QVERIFY(found->platforms != 0);
    }

    void goesThroughTheSheetAsItReads()
    {
        CalendarFixture month;
        month.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&month.window));
        month.page->openNewPost(QDate(2026, 10, 29));
        auto *dialog = month.window.findChild<PostDialog *>();
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"postText"_s), u"Rye"_s);
        dialog->findChild<QWidget *>(u"postClient"_s)->setFocus(Qt::TabFocusReason);
        QStringList names;
        for (int i = 0; i < 10; ++i) {
            names.append(QApplication::focusWidget()->objectName().section(u'.', 0, 0));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        names.removeDuplicates(); // a client has several accounts
        QCOMPARE(names,
            (QStringList { u"postClient"_s, u"postTitle"_s, u"postText"_s, u"postAccount"_s, u"whenEdit"_s,
                u"postDiscard"_s, u"postSave"_s }));
    }

    void saysTheDayInWordsThatAreReadBack()
    {
        CalendarFixture month;
        month.page->openNewPost(QDate(2026, 11, 26));
        auto *when = month.window.findChild<WhenField *>();
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
        QVERIFY(!when->isDoubled());
        when->edit()->setText(u"25 oct 2:30"_s); // clocks go back in Berlin
        QVERIFY(when->isDoubled());
        QCOMPARE(when->fold(), 0);
        QTest::keyClick(when->findChild<QRadioButton *>(u"whenSecond"_s), Qt::Key_Space);
        QCOMPARE(when->fold(), 1);
        QTest::keyClick(when->edit(), Qt::Key_Return);
        QTRY_COMPARE(month.wallOf(month.tart), u"2026-10-25T02:30"_s);
        QCOMPARE(month.workspace.value(u"posts"_s, month.tart, u"scheduled_fold"_s).toInt(), 1);
        month.page->openEdit(month.tart);
        auto *dialog = month.window.findChild<PostDialog *>();
        QCOMPARE(dialog->findChild<WhenField *>()->fold(), 1);
        QCOMPARE(dialog->draft().fold, 1);
        dialog->findChild<WhenField *>()->edit()->setText(u"25 oct 4:30"_s);
        QVERIFY(!dialog->findChild<WhenField *>()->isDoubled());
        QCOMPARE(dialog->draft().fold, 0);
    }

    void showsWhatWasJustWritten()
    {
        CalendarFixture month;
        const QDate full(2026, 10, 29);
        month.page->openNewPost(full);
        auto *dialog = month.window.findChild<PostDialog *>();
        dialog->findChild<WhenField *>()->edit()->setText(u"29 oct 23:00"_s); // after all the others
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"postText"_s), u"Night bake"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"postSave"_s), Qt::LeftButton);
        QTRY_COMPARE(month.view().selectedPosts().size(), 1);
        const QUuid written = month.view().selectedPosts().first();
        QCOMPARE(month.page->model().look(written).title, u"Night bake"_s);
        QVERIFY(month.view().moreRect(full).isValid());
        QVERIFY(month.view().slipRect(written).isValid());
        QVERIFY(month.view().dayRect(full).contains(month.view().slipRect(written)));
    }

    void keepsWhatWasWrittenWhenTheSheetIsLeft()
    {
        CalendarFixture month;
        month.page->openNewPost(QDate(2026, 10, 27));
        auto *dialog = month.window.findChild<PostDialog *>();
        dialog->findChild<QPlainTextEdit *>(u"postText"_s)->setPlainText(u"Half a thought"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(month.page->model().rowCount(), 12);
        QCOMPARE(month.page->model().count(PostStatus::Idea), 3);
        QVERIFY(!month.host.notes.isEmpty());
        // An empty sheet leaves nothing behind.
        month.page->openNewPost(QDate(2026, 10, 27));
        const auto dialogs = month.window.findChildren<PostDialog *>();
        QTest::keyClick(dialogs.last(), Qt::Key_Escape);
        QVERIFY(!month.page->controller().isBusy());
        QCOMPARE(month.page->model().rowCount(), 12);
    }

    void editsAPostThatIsNotOut()
    {
        CalendarFixture month;
        month.page->openEdit(month.published);
        QVERIFY(!month.window.findChild<PostDialog *>());
        QCOMPARE(month.host.errors.size(), 1);
        month.page->openEdit(month.tart);
        auto *dialog = month.window.findChild<PostDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"postTitle"_s)->setText(u"Friday tart: quince"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"postSave"_s), Qt::LeftButton);
        QTRY_COMPARE(month.page->model().look(month.tart).title, u"Friday tart: quince"_s);
        QCOMPARE(month.wallOf(month.tart), u"2026-10-23T08:00"_s);
    }
};

QTEST_MAIN(CalendarOverlaysTest)
#include "tst_calendar_overlays.moc"
