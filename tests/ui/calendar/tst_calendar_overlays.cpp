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
        const auto found = std::find_if(posts.begin(), posts.end(),
            [](const store::MonthPost &post) { return post.title == u"Flour and water"_s; });
        QVERIFY(found != posts.end());
        QCOMPARE(found->day, QDate(2026, 10, 27));
        QCOMPARE(found->status, PostStatus::Draft);
        QVERIFY(found->platforms != 0);
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
        QTRY_COMPARE(month.page->model().post(month.tart)->title, u"Friday tart: quince"_s);
        QCOMPARE(month.wallOf(month.tart), u"2026-10-23T08:00"_s);
    }
};

QTEST_MAIN(CalendarOverlaysTest)
#include "tst_calendar_overlays.moc"
