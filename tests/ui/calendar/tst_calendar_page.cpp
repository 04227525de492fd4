#include "core/store/Connection.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/CalendarText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"

#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

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

} // namespace

class CalendarPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

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
        commands[u"calendar.second_zone"_s].run();
        QCOMPARE(month.host.commands, QStringList { u"settings.zone"_s });
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

    void everyIconExists()
    {
        QTest::failOnWarning(QRegularExpression(u"no icon"_s));
        CalendarFixture month;
        for (const widgets::Command &command : month.page->commands())
            QVERIFY(!theme::icon(command.icon, 16, Qt::black, 1).isNull());
        for (const QUuid &post : { QUuid(), month.tart }) {
            Q_EMIT month.view().menuRequested(post, QDate(2026, 10, 21), QPoint(10, 10));
            auto *menu = month.page->findChildren<QMenu *>(u"calendarMenu"_s).last();
            for (const QAction *action : menu->actions())
                QVERIFY(action->isSeparator() || !action->icon().pixmap(16).isNull());
            menu->close();
        }
    }

    void saysWhenThereIsNothing()
    {
        CalendarFixture empty(false);
        auto *message = empty.page->findChild<widgets::EmptyState *>();
        QVERIFY(message->isVisible());
        QVERIFY(message->findChildren<QPushButton *>().size() == 2);
        QTest::mouseClick(message->findChildren<QPushButton *>().last(), Qt::LeftButton);
        // Posts, dates and pictures, each by its command.
        auto *menu = message->findChild<QMenu *>(u"importMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(empty.host.offered,
            (QStringList { u"file.import"_s, u"file.import_dates"_s, u"file.import_pictures"_s }));
        menu->close();
        auto *button = empty.page->findChild<QPushButton *>(u"calendarImport"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(button->findChild<QMenu *>(u"importMenu"_s)->isVisible());
        button->findChild<QMenu *>(u"importMenu"_s)->close();
        CalendarFixture month;
        message = month.page->findChild<widgets::EmptyState *>();
        QVERIFY(!message->isVisible());
        month.page->model().setFilter({ { Platform::Youtube }, {} });
        QVERIFY(message->isVisible());
        QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!message->isVisible());
    }

    void offersToTryAgainWhatCouldNotBeRead_data()
    {
        QTest::addColumn<CalendarPage::View>("view");
        QTest::newRow("month") << CalendarPage::View::Month;
        QTest::newRow("week") << CalendarPage::View::Week;
        QTest::newRow("list") << CalendarPage::View::List;
    }

    void offersToTryAgainWhatCouldNotBeRead()
    {
        QFETCH(CalendarPage::View, view);
        CalendarFixture month;
        month.page->showView(view);
        month.page->goToDate(QDate(2026, 10, 20));
        QCoreApplication::processEvents();
        const int rows = month.page->model().rowCount();
        const auto rename = [&](const QString &sql) {
            auto other = store::Connection::open(
                month.workspace.folder() + u"/galley.db"_s, store::Connection::Use::Copy);
            QVERIFY(other);
            QVERIFY((*other)->run(sql));
        };
        rename(u"ALTER TABLE posts RENAME TO posts_away"_s);
        month.page->model().reload();
        auto *message = month.page->findChild<widgets::EmptyState *>();
        QVERIFY(month.page->model().error() && message->isVisible());
        // In front of what is shown, where it can be pressed.
        auto *again = message->findChild<QPushButton *>();
        QCOMPARE(month.page->childAt(again->mapTo(month.page, again->rect().center())), again);
        rename(u"ALTER TABLE posts_away RENAME TO posts"_s);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(!month.page->model().error() && !message->isVisible());
        QCOMPARE(month.page->model().rowCount(), rows);
    }

    void namesTheZoneThatTimesStandIn()
    {
        CalendarFixture month;
        auto *zone = month.page->findChild<QPushButton *>(u"calendarZone"_s);
        QVERIFY(zone && zone->isVisible());
        QCOMPARE(zone->text(), u"Berlin"_s);
        // Among times of Berlin one of New York is told apart.
        const CalendarModel &model = month.page->model();
        QVERIFY(model.isElsewhere(*model.post(month.spoke)));
        QVERIFY(!model.isElsewhere(*model.post(month.bread)));
        QVERIFY(spokenSlip(model, *model.post(month.spoke)).startsWith(u"12:15 New York, "_s));
        QVERIFY(spokenSlip(model, *model.post(month.bread)).startsWith(u"07:45, "_s));
        month.page->setScope({ month.wheel });
        QCOMPARE(zone->text(), u"New York + Berlin"_s);
        QVERIFY(!model.isElsewhere(*model.post(month.spoke)));
        month.page->setScope({ month.halm });
        QCOMPARE(zone->text(), u"Berlin"_s);
        QTest::mouseClick(zone, Qt::LeftButton);
        QCOMPARE(month.host.commands, QStringList { u"settings.zone"_s });
    }

    void goesToWhatWasJustMade()
    {
        CalendarFixture month;
        month.page->goToDate(QDate(2026, 1, 10));
        QVERIFY(month.page->model().rowOf(month.bread) < 0);
        month.page->revealNew({ month.bread });
        QCOMPARE(month.page->title(), u"October 2026"_s);
        QCOMPARE(month.view().selectedPosts(), QList<QUuid> { month.bread });
    }

    void cutsNoDayInTwoWithItsMessage()
    {
        CalendarFixture empty(false);
        const QWidget *card = empty.page->findChild<widgets::EmptyState *>()->parentWidget();
        QVERIFY(card->isVisible());
        for (const QSize size : { QSize(1208, 900), QSize(1440, 780), QSize(1024, 640) }) {
            empty.resize(size);
            const QRect at(empty.view().mapFrom(empty.page, card->pos()), card->size());
            // In the middle, and on whole days.
            QVERIFY(at.contains(empty.view().rect().center()));
            for (const schedule::DayCell &cell : empty.view().monthLayout().cells) {
                const QRect day = empty.view().dayRect(cell.day).adjusted(2, 2, -2, -2);
                QVERIFY(!at.intersects(day) || at.contains(day));
            }
        }
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
};

QTEST_MAIN(CalendarPageTest)
#include "tst_calendar_page.moc"
