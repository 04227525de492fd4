// The list of the calendar: what stands in it, in which order, and what hands and keys do with it.
#include "core/store/Reader.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/list/BulkBar.h"
#include "ui/calendar/list/ListModel.h"
#include "ui/calendar/list/ListTable.h"
#include "ui/calendar/list/ListView.h"
#include "ui/calendar/week/WeekPane.h"
#include "ui/calendar/week/WeekView.h"
#include "ui/widgets/Chip.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace galley;
using namespace galley::calendar;
using namespace galley::test;

namespace {

class ListFixture : public CalendarFixture
{
public:
    explicit ListFixture(bool filled = true)
        : CalendarFixture(filled)
    {
        page->showView(View::List);
        page->goToDate(QDate(2026, 10, 20));
        QCoreApplication::processEvents();
    }

    ListView &view() { return page->listView(); }

    ListModel &list() { return view().list(); }

    ListTable &table() { return view().table(); }

    QPoint titleOf(const QUuid &post)
    {
        return table().visualRect(list().index(list().rowOf(post), ListModel::Title)).center();
    }

    void click(const QUuid &post, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, titleOf(post));
    }

    void clickHeader(ListModel::Column column)
    {
        QHeaderView *header = table().horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    }

    void run(const QString &id)
    {
        for (const widgets::Command &command : page->commands()) {
            if (command.id == id)
                command.run();
        }
    }

    QString shown(int row, ListModel::Column column) { return list().index(row, column).data().toString(); }

    // The titles from above to below, days as they are worded.
    QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < list().rowCount(); ++row)
            lines.append(shown(row, list().at(row).isBand() ? ListModel::Time : ListModel::Title));
        return lines;
    }
};

} // namespace

class CalendarListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void groupsTheMonthByDay()
    {
        ListFixture list;
        QAbstractItemModelTester tester(&list.list());
        const QStringList lines = list.lines();
        QCOMPARE(lines.size(), 11 + 6); // posts, and days with posts
        QVERIFY(lines[0].startsWith(u"Monday 19 October, 1 post"_s));
        QCOMPARE(lines[1], u"Wholesale tasting"_s);
        const int bread = list.list().rowOf(list.bread);
        QCOMPARE(list.shown(bread, ListModel::Time), u"07:45"_s);
        QCOMPARE(list.shown(bread, ListModel::Client), u"Halm & Korn"_s);
        QCOMPARE(list.shown(bread, ListModel::Accounts), u"Instagram, Facebook, X"_s);
        QVERIFY(list.table().isColumnHidden(ListModel::Date)); // the bands say it
        // A client elsewhere: one's own time stands below.
        const QModelIndex spoke = list.list().index(list.list().rowOf(list.spoke), ListModel::Time);
        QCOMPARE(spoke.data().toString(), u"12:15"_s);
        QCOMPARE(spoke.data(ListModel::OwnTimeRole).toString(), u"18:15 Berlin"_s);
    }

    void saysWhoIsToAnswerAndWhatItIsAbout()
    {
        ListFixture list;
        const QUuid maren = list.build.contact(list.halm, u"Maren Holt"_s);
        list.build.approval(list.halm, list.bread, {}, Decision::Approved);
        list.build.approval(list.halm, list.bread, maren);
        QVERIFY(list.workspace.apply(list.build.take(), store::Origin::Program));
        const int row = list.list().rowOf(list.bread);
        QTRY_COMPARE(list.shown(row, ListModel::Approver), u"Maren Holt"_s);
        QCOMPARE(list.shown(list.list().rowOf(list.tart), ListModel::Approver), QString());
    }

    void followsChangesWithoutLosingWhatIsSelected()
    {
        ListFixture list;
        QAbstractItemModelTester tester(&list.list());
        list.click(list.bread);
        list.click(list.spoke, Qt::ControlModifier);
        QSignalSpy reset(&list.list(), &QAbstractItemModel::modelReset);
        list.page->controller().moveByDays({ list.bread, list.tart }, 2);
        QTRY_COMPARE(list.wallOf(list.bread), u"2026-10-24T07:45"_s);
        QTRY_COMPARE(list.list().at(list.list().rowOf(list.bread)).day, QDate(2026, 10, 24));
        QCOMPARE(list.view().selectedPosts(), QList<QUuid>({ list.spoke, list.bread }));
        QCOMPARE(list.table().selectionModel()->selectedRows().size(), 2);
        QCOMPARE(reset.size(), 0);
        // The day it left has one post less, the other day's band is gone with its only one.
        const int thursday = list.list().rowOfDay(QDate(2026, 10, 22));
        QVERIFY(list.shown(thursday, ListModel::Time).contains(u"1 post"_s));
        QCOMPARE(list.list().rowOfDay(QDate(2026, 10, 23)), -1);
        list.page->controller().trash({ list.bread });
        QTRY_COMPARE(list.view().selectedPosts(), QList<QUuid>({ list.spoke }));
    }

    void selectsManyByCtrlAndShift()
    {
        ListFixture list;
        list.click(list.failed);
        QCOMPARE(list.page->selectedPosts(), QList<QUuid>({ list.failed }));
        list.click(list.spoke, Qt::ShiftModifier); // over two bands, which are no posts
        QCOMPARE(list.page->selectedPosts(),
            QList<QUuid>({ list.failed, list.published, list.bread, list.spoke }));
        list.click(list.published, Qt::ControlModifier);
        QCOMPARE(list.page->selectedPosts().size(), 3);
        QTest::keyClick(&list.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(list.page->selectedPosts().size(), 11);
        QTest::keyClick(&list.table(), Qt::Key_Escape);
        QVERIFY(list.page->selectedPosts().isEmpty());
    }

    void offersWhatCanBeDoneWithMany()
    {
        ListFixture list;
        auto *bar = list.page->findChild<BulkBar *>();
        QVERIFY(bar && bar->isHidden());
        list.click(list.bread);
        QVERIFY(bar->isHidden());
        list.click(list.spoke, Qt::ShiftModifier);
        QVERIFY(bar->isVisible());
        const auto buttons = bar->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 4);
        for (QPushButton *button : buttons)
            QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(list.host.commands,
            QStringList({ u"calendar.move_to"_s, u"calendar.duplicate"_s, u"calendar.unschedule"_s,
                u"calendar.delete"_s }));
        Q_EMIT bar->clearRequested();
        QVERIFY(bar->isHidden());
        QVERIFY(list.table().hasFocus());
    }

    void goesThroughDaysAndPostsByKeys()
    {
        ListFixture list;
        QTRY_VERIFY(list.table().hasFocus());
        // It stands on the day it was asked for.
        QCOMPARE(list.table().currentIndex().row(), list.list().rowOfDay(QDate(2026, 10, 20)));
        QTest::keyClick(&list.table(), Qt::Key_Return); // a new post on that day
        QCOMPARE(list.host.begun.size(), 1);
        QCOMPARE(list.host.begun.first().second, QDate(2026, 10, 20));
        QTest::keyClick(&list.table(), Qt::Key_Down);
        QCOMPARE(list.page->selectedPosts(), QList<QUuid>({ list.published }));
        QTest::keyClick(&list.table(), Qt::Key_Down);
        QVERIFY(list.page->selectedPosts().isEmpty()); // a band
        QCOMPARE(list.view().focusDay(), QDate(2026, 10, 22));
        QTest::keyClick(&list.table(), Qt::Key_Down);
        QTest::keyClick(&list.table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list.page->selectedPosts(), QList<QUuid>({ list.bread, list.spoke }));
        QTest::keyClick(&list.table(), Qt::Key_Return);
        QCOMPARE(list.host.opened, QList<QUuid>({ list.spoke }));
        QTest::keyClick(&list.table(), Qt::Key_Right, Qt::ShiftModifier); // both a day later
        QTRY_COMPARE(list.wallOf(list.bread), u"2026-10-23T07:45"_s);
        QTRY_COMPARE(list.wallOf(list.spoke), u"2026-10-23T12:15"_s);
        QTRY_COMPARE(list.page->selectedPosts().size(), 2);
    }

    void peeksAndOpensByHand()
    {
        ListFixture list;
        list.click(list.bread);
        QTest::keyClick(&list.table(), Qt::Key_Space);
        QVERIFY(list.window.findChild<QWidget *>(u"peekCard"_s));
        list.page->closePeek();
        QTest::mouseDClick(list.table().viewport(), Qt::LeftButton, {}, list.titleOf(list.tart));
        QCOMPARE(list.host.opened, QList<QUuid>({ list.tart }));
    }

    void hasTheMenuOfTheMonth()
    {
        ListFixture list;
        const auto menuTexts = [&](QWidget *on, QPoint at) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, on->mapToGlobal(at));
            QApplication::sendEvent(on, &event);
            QStringList texts;
            if (auto *menu = list.page->findChild<QMenu *>(u"calendarMenu"_s)) {
                for (const QAction *action : menu->actions())
                    texts.append(action->text());
                menu->close();
                delete menu;
            }
            return texts;
        };
        const QStringList inList = menuTexts(list.table().viewport(), list.titleOf(list.bread));
        QCOMPARE(list.page->selectedPosts(), QList<QUuid>({ list.bread }));
        list.page->showView(View::Month);
        const QStringList inMonth =
            menuTexts(&list.page->view(), list.page->view().slipRect(list.bread).center());
        QVERIFY(inMonth.size() > 4);
        QCOMPARE(inList, inMonth);
    }

    void sortsByAColumnAndBack()
    {
        ListFixture list;
        QAbstractItemModelTester tester(&list.list());
        list.click(list.spoke);
        list.clickHeader(ListModel::Title);
        QStringList lines = list.lines();
        QCOMPARE(lines.size(), 11); // no bands
        QCOMPARE(lines[0], u"A spoke, a note"_s);
        QCOMPARE(lines[1], u"Friday tart: pear"_s);
        QVERIFY(!list.table().isColumnHidden(ListModel::Date));
        QCOMPARE(list.page->selectedPosts(), QList<QUuid>({ list.spoke }));
        QCOMPARE(list.table().selectionModel()->selectedRows().first().row(), 0);
        list.clickHeader(ListModel::Title);
        QCOMPARE(list.lines().last(), u"A spoke, a note"_s);
        list.clickHeader(ListModel::Client);
        QCOMPARE(list.shown(0, ListModel::Client), u"Halm & Korn"_s);
        QCOMPARE(list.shown(10, ListModel::Client), u"Northwheel Cycles"_s);
        // What is equal is in order of time.
        QCOMPARE(list.shown(0, ListModel::Title), u"Tuesday knots"_s);
        list.clickHeader(ListModel::Time);
        QCOMPARE(list.lines().size(), 17);
        list.clickHeader(ListModel::Time); // the last day first, its band above it
        QVERIFY(list.lines().first().startsWith(u"Thursday 29 October"_s));
        QCOMPARE(list.lines()[1], u"Full day 4"_s);
    }

    void sortsByKeysThroughAMenu()
    {
        ListFixture list;
        list.run(u"calendar.sort"_s);
        auto *menu = list.page->findChild<QMenu *>(u"listOrder"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 9);
        menu->actions().at(2)->trigger(); // by client
        QCOMPARE(list.list().sorting().by, ListOrder::Client);
        QCOMPARE(list.table().horizontalHeader()->sortIndicatorSection(), int(ListModel::Client));
        menu->close();
    }

    void keepsItsOrderWhenATitleChanges()
    {
        ListFixture list;
        QAbstractItemModelTester tester(&list.list());
        list.list().setSorting({ ListOrder::Title, false });
        list.page->controller().retitle(list.bread, u"0 slow bread"_s);
        QTRY_COMPARE(list.shown(0, ListModel::Title), u"0 slow bread"_s);
        QCOMPARE(list.lines().size(), 11);
    }

    void renamesInPlace()
    {
        ListFixture list;
        list.click(list.bread);
        list.run(u"calendar.rename"_s);
        auto *editor = list.table().findChild<QLineEdit *>(u"listTitle"_s);
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"Slow bread"_s);
        editor->selectAll();
        QTest::keyClicks(editor, u"Slower bread"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(list.host.opened.isEmpty()); // the key was the editor's
        QTRY_COMPARE(list.workspace.value(u"posts"_s, list.bread, u"title"_s).toString(), u"Slower bread"_s);
        QTRY_COMPARE(list.shown(list.list().rowOf(list.bread), ListModel::Title), u"Slower bread"_s);
        // One that is out keeps its title, and the person is told.
        list.page->controller().retitle(list.published, u"Knots"_s);
        QTRY_COMPARE(list.host.errors.size(), 1);
        QCOMPARE(list.workspace.value(u"posts"_s, list.published, u"title"_s).toString(), u"Tuesday knots"_s);
    }

    void showsWhatTheChipsLetThrough()
    {
        ListFixture list;
        QAbstractItemModelTester tester(&list.list());
        auto *drafts = list.page->findChild<widgets::Chip *>(u"statusChip.draft"_s);
        QTest::mouseClick(drafts, Qt::LeftButton);
        QCOMPARE(list.lines().size(), 4 + 2);
        QTest::mouseClick(drafts, Qt::LeftButton);
        QCOMPARE(list.lines().size(), 17);
    }

    void keepsSelectionAndDayFromViewToView()
    {
        ListFixture list;
        list.click(list.tart);
        list.page->showView(View::Month);
        QCOMPARE(list.page->view().selectedPosts(), QList<QUuid>({ list.tart }));
        list.page->view().select({ list.bread, list.spoke });
        list.page->showView(View::List);
        QCOMPARE(list.view().selectedPosts(), QList<QUuid>({ list.bread, list.spoke }));
        QCOMPARE(list.table().selectionModel()->selectedRows().size(), 2);
        QCOMPARE(list.view().title(), u"October 2026"_s);
        list.view().step(1);
        QCOMPARE(list.view().title(), u"November 2026"_s);
        QVERIFY(list.view().selectedPosts().isEmpty());
    }

    void isFoundAsItWasLeft()
    {
        CalendarLook left;
        {
            ListFixture list;
            connect(
                list.page, &CalendarPage::lookChanged, this, [&](const CalendarLook &look) { left = look; });
            list.clickHeader(ListModel::Client);
            list.page->weekPane().week().setHourHeight(60);
            list.page->weekPane().week().setSecondZone(QString());
            list.page->weekPane().setTrayShown(false);
        }
        QCOMPARE(CalendarLook::fromJson(left.toJson()), left);
        CalendarFixture again;
        again.page->setLook(CalendarLook::fromJson(left.toJson()));
        QCOMPARE(again.page->shownView(), View::List);
        QCOMPARE(again.page->listView().list().sorting().by, ListOrder::Client);
        QCOMPARE(again.page->listView().list().rowCount(), 11);
        QCOMPARE(again.page->weekPane().week().hourHeight(), 60);
        QVERIFY(again.page->weekPane().week().secondZone().isEmpty());
        QVERIFY(!again.page->weekPane().isTrayShown());
        // What somebody else wrote there does no harm.
        const QByteArray odd = R"({"view":7,"tray":"no","hour":-3,"zone":"Atlantis/Centre","sort":[]})";
        QCOMPARE(CalendarLook::fromJson(odd).view, View::Month);
        QVERIFY(!CalendarLook::fromJson(odd).secondZone);
        QCOMPARE(CalendarLook::fromJson("\xff{"), CalendarLook {});
    }

    void saysSoWhereThereIsNothing()
    {
        ListFixture list(false);
        QCOMPARE(list.list().rowCount(), 0);
        auto *create = [&]() -> QPushButton * {
            for (QPushButton *button : list.page->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == u"New post"_s && button->objectName().isEmpty())
                    return button;
            }
            return nullptr;
        }();
        QVERIFY(create);
        QTest::mouseClick(create, Qt::LeftButton);
        QCOMPARE(list.host.begun.size(), 1);
    }

    void isATableToAScreenReader()
    {
        ListFixture list;
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&list.table());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->role(), QAccessible::Table);
        QVERIFY(!table->text(QAccessible::Name).isEmpty());
        const int row = list.list().rowOf(list.bread);
        QAccessibleInterface *cell = table->tableInterface()->cellAt(row, ListModel::Title);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name),
            u"Thu 22 Oct, 07:45, Slow bread, Halm & Korn, Instagram, Facebook, X, in review"_s);
        QAccessibleInterface *band =
            table->tableInterface()->cellAt(list.list().rowOfDay(QDate(2026, 10, 22)), ListModel::Title);
        QVERIFY(band->text(QAccessible::Name).startsWith(u"Thursday 22 October, 2 posts"_s));
    }
};

QTEST_MAIN(CalendarListTest)
#include "tst_calendar_list.moc"
