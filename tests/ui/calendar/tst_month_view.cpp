#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/DayList.h"
#include "ui/calendar/PeekCard.h"
#include "ui/calendar/PostDialog.h"
#include "ui/calendar/WhenField.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Popover.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace galley;
using namespace galley::calendar;
using test::CalendarFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

QAction *actionNamed(QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void run(CalendarPage &page, const QString &id)
{
    for (const widgets::Command &command : page.commands()) {
        if (command.id == id && (!command.availability || command.availability().enabled))
            command.run();
    }
}

} // namespace

class MonthViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void movesAPostByDraggingIt()
    {
        CalendarFixture month;
        month.drag(
            month.view().slipRect(month.bread).center(), month.view().dayRect(QDate(2026, 10, 27)).center());
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-10-27T07:45"_s);
        QTRY_VERIFY(month.view().dayRect(QDate(2026, 10, 27)).contains(month.view().slipRect(month.bread)));
        QVERIFY(month.workspace.undo());
        QTRY_VERIFY(month.view().dayRect(QDate(2026, 10, 22)).contains(month.view().slipRect(month.bread)));
    }

    void putsADragBackWithEscape()
    {
        CalendarFixture month;
        const QPoint to = month.view().dayRect(QDate(2026, 10, 27)).center();
        month.drag(month.view().slipRect(month.bread).center(), to, {}, false);
        QVERIFY(month.view().isDragging());
        QTest::keyClick(&month.view(), Qt::Key_Escape);
        QVERIFY(!month.view().isDragging());
        QTest::mouseRelease(&month.view(), Qt::LeftButton, {}, to);
        QVERIFY(!month.page->controller().isBusy());
        QCOMPARE(month.wallOf(month.bread), u"2026-10-22T07:45"_s);
    }

    void copiesWithAlt()
    {
        CalendarFixture month;
        month.drag(month.view().slipRect(month.bread).center(),
            month.view().dayRect(QDate(2026, 10, 24)).center(), Qt::AltModifier);
        QTRY_COMPARE(month.page->model().rowCount(), 12);
        QCOMPARE(month.wallOf(month.bread), u"2026-10-22T07:45"_s);
    }

    void movesAllThatIsSelectedByTheSameDays()
    {
        CalendarFixture month;
        QTest::mouseClick(&month.view(), Qt::LeftButton, {}, month.view().slipRect(month.bread).center());
        QTest::mouseClick(
            &month.view(), Qt::LeftButton, Qt::ControlModifier, month.view().slipRect(month.tart).center());
        QCOMPARE(month.view().selectedPosts().size(), 2);
        month.drag(
            month.view().slipRect(month.bread).center(), month.view().dayRect(QDate(2026, 10, 25)).center());
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-10-25T07:45"_s);
        QCOMPARE(month.wallOf(month.tart), u"2026-10-26T08:00"_s);
        QVERIFY(month.workspace.undo());
        QCOMPARE(month.wallOf(month.tart), u"2026-10-23T08:00"_s);
    }

    void selectsWithShiftAndTheRubberBand()
    {
        CalendarFixture month;
        QTest::mouseClick(&month.view(), Qt::LeftButton, {}, month.view().slipRect(month.bread).center());
        QTest::mouseClick(
            &month.view(), Qt::LeftButton, Qt::ShiftModifier, month.view().slipRect(month.tart).center());
        QCOMPARE(month.view().selectedPosts(), (QList<QUuid> { month.bread, month.spoke, month.tart }));
        const QRect day = month.view().dayRect(QDate(2026, 10, 22));
        month.drag(day.bottomRight() - QPoint(3, 3), day.topLeft() + QPoint(20, 30));
        QCOMPARE(month.view().selectedPosts(), (QList<QUuid> { month.bread, month.spoke }));
        QTest::keyClick(&month.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(month.view().selectedPosts().size(), month.page->model().rowCount());
        QTest::keyClick(&month.view(), Qt::Key_Escape);
        QVERIFY(month.view().selectedPosts().isEmpty());
    }

    void movesAPostWithTheKeysAlone()
    {
        CalendarFixture month;
        month.page->goToDate(QDate(2026, 10, 20));
        QTest::keyClick(&month.view(), Qt::Key_Right);
        QTest::keyClick(&month.view(), Qt::Key_Right);
        QCOMPARE(month.view().focusDay(), QDate(2026, 10, 22));
        QTest::keyClick(&month.view(), Qt::Key_Tab);
        QCOMPARE(month.view().currentPost(), month.bread);
        QTest::keyClick(&month.view(), Qt::Key_Tab);
        QCOMPARE(month.view().currentPost(), month.spoke);
        QTest::keyClick(&month.view(), Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(month.view().currentPost(), month.bread);
        QTest::keyClick(&month.view(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&month.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-10-30T07:45"_s);
        QTRY_COMPARE(month.view().focusDay(), QDate(2026, 10, 30)); // the focus goes along
        QCOMPARE(month.view().selectedPosts(), QList<QUuid> { month.bread });
    }

    void walksOverTheEdgeOfTheMonth()
    {
        CalendarFixture month;
        month.page->goToDate(QDate(2026, 11, 1));
        QCOMPARE(month.view().month(), QDate(2026, 11, 1));
        month.page->goToDate(QDate(2026, 10, 1));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&month.view(), Qt::Key_Up);
        QCOMPARE(month.view().focusDay(), QDate(2026, 8, 27));
        QVERIFY(month.page->model().range().contains(QDate(2026, 8, 27)));
    }

    void scrollsByWeekWithTheWheel()
    {
        CalendarFixture month;
        QSignalSpy ranges(&month.view(), &MonthView::rangeChanged);
        const QPoint at = month.view().rect().center();
        const auto wheel = [&](int angle) {
            QWheelEvent event(at, month.view().mapToGlobal(at), {}, { 0, angle }, Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&month.view(), &event);
        };
        wheel(-120);
        QCOMPARE(month.page->model().range().firstDay, QDate(2026, 10, 5));
        wheel(-40);
        wheel(-40);
        QCOMPARE(month.page->model().range().firstDay, QDate(2026, 10, 5));
        wheel(-40);
        QCOMPARE(month.page->model().range().firstDay, QDate(2026, 10, 12));
        QCOMPARE(month.page->title(), u"October 2026"_s);
        wheel(-120);
        QCOMPARE(month.page->title(), u"November 2026"_s);
        QCOMPARE(ranges.count(), 3);
    }

    void turnsTheMonthWhileADragRestsAtTheEdge()
    {
        CalendarFixture month;
        const QPoint edge(month.view().width() - 4, month.view().height() / 2);
        month.drag(month.view().slipRect(month.bread).center(), edge, {}, false);
        QTRY_COMPARE(month.view().month(), QDate(2026, 11, 1));
        const QPoint to = month.view().dayRect(QDate(2026, 11, 5)).center();
        QMouseEvent move(
            QEvent::MouseMove, to, month.view().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&month.view(), &move);
        QTest::mouseRelease(&month.view(), Qt::LeftButton, {}, to);
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-11-05T07:45"_s);
    }

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

    void offersItsCommandsOnlyWhereTheyApply()
    {
        CalendarFixture month;
        QHash<QString, widgets::Command> commands;
        for (const widgets::Command &command : month.page->commands())
            commands.insert(command.id, command);
        QVERIFY(!commands[u"calendar.delete"_s].availability().enabled);
        QVERIFY(!commands[u"calendar.delete"_s].availability().reason.isEmpty());
        month.view().select({ month.tart });
        QVERIFY(commands[u"calendar.delete"_s].availability().enabled);
        commands[u"calendar.delete"_s].run();
        QTRY_VERIFY(!month.page->model().post(month.tart));
        commands[u"calendar.next"_s].run();
        QCOMPARE(month.page->title(), u"November 2026"_s);
        QVERIFY(month.host.titles > 0);
        commands[u"calendar.today"_s].run();
        QCOMPARE(month.page->title(), u"October 2026"_s);
        QCOMPARE(month.view().focusDay(), QDate(2026, 10, 20));
    }

    void showsAMenuForThePostUnderTheHand()
    {
        CalendarFixture month;
        const QPoint at = month.view().slipRect(month.published).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, month.view().mapToGlobal(at));
        QApplication::sendEvent(&month.view(), &event);
        auto *menu = month.page->findChild<QMenu *>(u"calendarMenu"_s);
        QVERIFY(menu);
        QVERIFY(actionNamed(menu, u"Duplicate"_s)->isEnabled());
        QVERIFY(!actionNamed(menu, u"Move to the bin"_s)->isEnabled());
        menu->close();
    }

    void saysWhenThereIsNothing()
    {
        CalendarFixture empty(false);
        auto *message = empty.view().findChild<widgets::EmptyState *>();
        QVERIFY(message->isVisible());
        QVERIFY(message->findChildren<QPushButton *>().size() == 2);
        QTest::mouseClick(message->findChildren<QPushButton *>().last(), Qt::LeftButton);
        QCOMPARE(empty.host.commands, QStringList { u"file.import"_s });
        CalendarFixture month;
        message = month.view().findChild<widgets::EmptyState *>();
        QVERIFY(!message->isVisible());
        month.page->model().setFilter({ { Platform::Youtube }, {} });
        QVERIFY(message->isVisible());
        QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!message->isVisible());
    }

    void filtersByChipsWithLiveCounts()
    {
        CalendarFixture month;
        auto *drafts = month.page->findChild<widgets::Chip *>(u"statusChip.draft"_s);
        QVERIFY(drafts);
        QCOMPARE(drafts->count(), std::optional<int>(4));
        QTest::mouseClick(drafts, Qt::LeftButton);
        QCOMPARE(month.page->model().rowCount(), 4);
        month.page->controller().trash({ month.tart });
        QTRY_COMPARE(drafts->count(), std::optional<int>(3));
    }

    void mirrorsForRightToLeft()
    {
        CalendarFixture month;
        month.window.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QVERIFY(month.view().dayRect(QDate(2026, 9, 28)).left()
            > month.view().dayRect(QDate(2026, 10, 4)).left());
        QVERIFY(month.view().dayRect(QDate(2026, 10, 22)).contains(month.view().slipRect(month.bread)));
        QCOMPARE(month.view().postAt(month.view().slipRect(month.bread).center()), month.bread);
        month.view().setFocusDay(QDate(2026, 10, 20));
        QTest::keyClick(&month.view(), Qt::Key_Left);
        QCOMPARE(month.view().focusDay(), QDate(2026, 10, 21));
    }

    void tellsAScreenReaderWhatIsPainted()
    {
        CalendarFixture month;
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&month.view());
        QVERIFY(table);
        QCOMPARE(table->role(), QAccessible::Table);
        QCOMPARE(table->text(QAccessible::Name), u"October 2026, 5 weeks"_s);
        QCOMPARE(table->tableInterface()->columnCount(), 7);
        QAccessibleInterface *day = table->tableInterface()->cellAt(3, 3);
        QVERIFY(day);
        QCOMPARE(day->text(QAccessible::Name), u"Thursday 22 October, 2 posts, Winter tune-up"_s);
        QCOMPARE(day->childCount(), 2);
        QCOMPARE(day->child(0)->text(QAccessible::Name),
            u"07:45, Slow bread, Halm & Korn, Instagram, Facebook, X, in review"_s);
        QCOMPARE(day->child(0)->parent(), day);
        QCOMPARE(table->indexOfChild(day), 24);
        // Posts that are folded away are told too.
        QCOMPARE(table->child(31)->childCount(), 5);
        month.view().select({ month.bread });
        QVERIFY(day->child(0)->state().selected);
    }

    void foldsInASmallWindow()
    {
        CalendarFixture month;
        month.resize({ 968, 640 });
        QVERIFY(month.view().isCompact());
        QCOMPARE(month.view().slipRect(month.bread).height(), 23);
        QVERIFY(month.view().monthLayout().bars.isEmpty());
        month.resize({ 1208, 900 });
        QVERIFY(!month.view().isCompact());
        QCOMPARE(month.view().slipRect(month.bread).height(), 38);
    }
};

QTEST_MAIN(MonthViewTest)
#include "tst_month_view.moc"
