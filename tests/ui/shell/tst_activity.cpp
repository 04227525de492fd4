#include "core/base/WallTime.h"
#include "core/store/Reader.h"
#include "core/store/queries/ClientList.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/activity/ActivityModel.h"
#include "ui/activity/ActivityPanel.h"
#include "ui/activity/BinDialog.h"
#include "ui/activity/BinModel.h"
#include "ui/activity/RowDelegate.h"
#include "ui/activity/RowList.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Toast.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

class TestActivity : public QObject
{
    Q_OBJECT

private:
    static activity::ActivityPanel *panel(const ShellFixture &f)
    {
        for (auto *found : f.window->findChildren<activity::ActivityPanel *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    static QUuid me(const ShellFixture &f)
    {
        const auto id = f.window->workspace()->reader().first(
            u"SELECT id FROM profiles"_s, {}, [](const store::Row &row) { return row.uuid(0); });
        return id ? id->value_or(QUuid()) : QUuid();
    }

    // The clock's, in the zone of who sits there.
    static QString now(const ShellFixture &f)
    {
        const auto head = store::studioHead(f.window->workspace()->reader());
        const auto wall = toWall(kTestNow, head ? head->personZone : QString());
        return wall ? widgets::timeText(wall->time) : QString();
    }

    static QJsonValue value(const ShellFixture &f, const QUuid &post, QLatin1StringView column)
    {
        const auto row = f.window->workspace()->reader().row(u"posts", post);
        return row && *row ? (*row)->value(column) : QJsonValue();
    }

    static void move(ShellFixture &f, const QTime &time)
    {
        QSignalSpy committed(f.window->workspace(), &store::LocalStore::committed);
        f.window->movePost(f.slowBread, QDate(2026, 10, 24), time);
        QVERIFY(committed.wait());
        f.clock.advance(60'000);
    }

    static void trash(ShellFixture &f, const QUuid &post)
    {
        ChangeBuilder b(f.ids, f.clock, { u"post.delete"_s, { { u"title"_s, u"Slow bread"_s } } });
        b.update(u"posts"_s, post, { { u"deleted_at"_s, f.clock.nowMs() } },
            { { u"deleted_at"_s, QJsonValue() } });
        auto done = f.window->workspace()->apply(*b.build());
        done.waitForFinished();
        QVERIFY(done.result());
    }

    static QString role(const QAbstractItemModel &model, int row, int what)
    {
        return model.index(row, 0).data(what).toString();
    }

    static activity::ActivityPanel *open(ShellFixture &f)
    {
        QTest::keyClick(f.window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        return panel(f);
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void opensFromTheSavedLineAndByKeyAndClosesOnEscape()
    {
        ShellFixture f;
        QTest::mouseClick(f.window->findChild<QAbstractButton *>(u"saved"_s), Qt::LeftButton);
        QVERIFY(panel(f));
        QVERIFY(
            f.window->rect().contains(QRect(panel(f)->mapTo(f.window.get(), QPoint()), panel(f)->size())));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!panel(f));
        QVERIFY(open(f));
        QVERIFY(panel(f)->findChild<QLabel *>(u"activitySize"_s));
        QTRY_VERIFY(panel(f)->findChild<QLabel *>(u"activitySize"_s)->text().contains(u"B "_s));
    }

    // Rows end at a line below the heading, and only once there are rows above it.
    void endsBelowItsHeading()
    {
        ShellFixture f;
        for (int hour = 8; hour < 18; ++hour)
            move(f, QTime(hour, 0));
        QVERIFY(open(f));
        auto *edge = panel(f)->findChild<QWidget *>(u"activityEdge"_s);
        auto *bar = panel(f)->list().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        const auto seen = [&] {
            return panel(f)->grab(edge->geometry()).toImage().pixelColor(edge->width() / 2, 0);
        };
        QCOMPARE(bar->value(), 0);
        const QColor plain = seen();
        bar->setValue(40);
        QVERIFY(seen() != plain);
        QVERIFY(edge->y() >= panel(f)->list().y() - 1);
        bar->setValue(0);
        QCOMPARE(seen(), plain);
    }

    void saysThatNothingHasBeenDone()
    {
        ShellFixture f;
        QVERIFY(open(f));
        QVERIFY(!panel(f)->list().isVisible());
    }

    void listsActionsByDayAndUndoesOneInTheMiddleByClick()
    {
        ShellFixture f;
        f.window->workspace()->setPerson(me(f));
        move(f, QTime(9, 0));
        ChangeBuilder b(f.ids, f.clock, { u"post.edit"_s, { { u"title"_s, u"Slow bread"_s } } });
        b.update(u"posts"_s, f.slowBread, { { u"body"_s, u"Thirty-six hours"_s } }, { { u"body"_s, {} } });
        auto edited = f.window->workspace()->apply(*b.build());
        edited.waitForFinished();
        QVERIFY(edited.result());
        QVERIFY(open(f));
        auto &model = panel(f)->model();
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(role(model, 0, activity::HeadingRole), u"Today"_s);
        QVERIFY(role(model, 1, activity::HeadingRole).isEmpty());
        QVERIFY(role(model, 1, Qt::DisplayRole).contains(u"Sat 24 Oct, 09:00"_s));
        QVERIFY(role(model, 1, activity::DetailRole).contains(u"Halm & Korn"_s));
        QVERIFY(role(model, 1, activity::DetailRole).contains(u"Ada Okafor"_s));
        QCOMPARE(role(model, 1, activity::TimeRole), now(f));
        auto &list = panel(f)->list();
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        const QModelIndex index = model.index(1, 0);
        const QRect at = activity::RowDelegate::actionRect(list.visualRect(index), Qt::LeftToRight, index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, at.center());
        QTRY_COMPARE(value(f, f.slowBread, "scheduled_local"_L1).toString(), u"2026-10-22T07:45"_s);
        QCOMPARE(value(f, f.slowBread, "body"_L1).toString(), u"Thirty-six hours"_s);
        QTRY_COMPARE(role(model, 1, activity::ActionRole), u"Redo"_s);
        QVERIFY(panel(f)); // it stays open
        list.setFocus();
        list.setCurrentIndex(index);
        QTest::keyClick(&list, Qt::Key_U);
        QTRY_COMPARE(value(f, f.slowBread, "scheduled_local"_L1).toString(), u"2026-10-24T09:00"_s);
        QTRY_COMPARE(role(model, 1, activity::ActionRole), u"Undo"_s);
    }

    void goesFromARowToItsWordsByTab()
    {
        ShellFixture f;
        move(f, QTime(9, 0));
        QVERIFY(open(f));
        auto &list = panel(f)->list();
        QTRY_VERIFY(list.hasFocus());
        QTest::keyClick(&list, Qt::Key_Tab); // on "Undo"
        QVERIFY(list.hasFocus());
        QTest::keyClick(&list, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(list.hasFocus());
        QTest::keyClick(&list, Qt::Key_Tab);
        QTest::keyClick(&list, Qt::Key_Space);
        QTRY_COMPARE(value(f, f.slowBread, "scheduled_local"_L1).toString(), u"2026-10-22T07:45"_s);
        QTRY_COMPARE(role(panel(f)->model(), 0, activity::ActionRole), u"Redo"_s);
        QTest::keyClick(&list, Qt::Key_Return); // and again
        QTRY_COMPARE(value(f, f.slowBread, "scheduled_local"_L1).toString(), u"2026-10-24T09:00"_s);
        QTest::keyClick(&list, Qt::Key_Tab); // then to what stands below the list
        QVERIFY(!list.hasFocus());
    }

    void followsWhatIsDoneMeanwhileAndLeavesCtrlZAlone()
    {
        ShellFixture f;
        move(f, QTime(9, 0));
        QVERIFY(open(f));
        auto &model = panel(f)->model();
        QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        move(f, QTime(10, 0));
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(inserted.size(), 1);
        QVERIFY(role(model, 1, activity::ActionRole).isEmpty());
        QVERIFY(!role(model, 1, activity::ReasonRole).isEmpty());
        QTest::keyClick(&panel(f)->list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(role(model, 0, activity::ActionRole), u"Redo"_s);
        QTRY_COMPARE(role(model, 1, activity::ActionRole), u"Undo"_s);
        QCOMPARE(value(f, f.slowBread, "scheduled_local"_L1).toString(), u"2026-10-24T09:00"_s);
        QCOMPARE(resets.size(), 0);
    }

    void readsOnWhereTheListIsScrolled()
    {
        ShellFixture f;
        for (int i = 0; i < store::ActivityQuery::kPage + 5; ++i)
            move(f, QTime(9, i));
        QVERIFY(open(f));
        auto &model = panel(f)->model();
        QAbstractItemModelTester tester(&model);
        QTest::keyClick(&panel(f)->list(), Qt::Key_End);
        QTRY_COMPARE(model.rowCount(), store::ActivityQuery::kPage + 5);
        QTest::keyClick(&panel(f)->list(), Qt::Key_End);
        QCOMPARE(panel(f)->list().currentIndex().row(), model.rowCount() - 1);
        move(f, QTime(12, 0));
        QTRY_COMPARE(model.rowCount(), store::ActivityQuery::kPage + 6);
    }

    void opensThePostOnEnter()
    {
        ShellFixture f;
        move(f, QTime(9, 0));
        f.page->shown = {};
        QVERIFY(open(f));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&panel(f)->list()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(f.page->shown, f.slowBread);
        QTRY_VERIFY(!panel(f));
    }

    void isReadAloudRowByRow()
    {
        ShellFixture f;
        move(f, QTime(9, 0));
        QVERIFY(open(f));
        auto *list = QAccessible::queryAccessibleInterface(&panel(f)->list());
        QVERIFY(list);
        QCOMPARE(list->text(QAccessible::Name), u"Activity"_s);
        const QString row = list->child(0)->text(QAccessible::Name);
        for (const QString &part : { u"Today"_s, u"Sat 24 Oct"_s, u"Halm & Korn"_s, now(f), u"Undo"_s })
            QVERIFY2(row.contains(part), qPrintable(row));
        for (const auto *button : panel(f)->findChildren<QAbstractButton *>())
            QVERIFY(!QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button))
                         ->text(QAccessible::Name)
                         .isEmpty());
    }

    void restoresAPostFromTheBinAndUndoesThat()
    {
        ShellFixture f;
        trash(f, f.slowBread);
        f.window->runCommand(u"view.bin"_s);
        auto *bin = f.window->findChild<activity::BinDialog *>();
        QVERIFY(bin);
        QAbstractItemModelTester tester(&bin->model());
        QCOMPARE(bin->model().rowCount(), 1);
        QVERIFY(role(bin->model(), 0, activity::DetailRole).contains(u"Thu 22 Oct, 07:45"_s));
        QTest::keyClick(&bin->list(), Qt::Key_Return);
        QTRY_VERIFY(value(f, f.slowBread, "deleted_at"_L1).isNull());
        QTRY_COMPARE(bin->model().rowCount(), 0);
        QVERIFY(!bin->list().isVisible());
        QTest::keyClick(bin, Qt::Key_Escape);
        QTRY_VERIFY(!f.window->findChild<activity::BinDialog *>());
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(value(f, f.slowBread, "deleted_at"_L1).isDouble());
    }

    void leadsFromAnActionToTheBin()
    {
        ShellFixture f;
        trash(f, f.slowBread);
        QVERIFY(open(f));
        QTest::keyClick(&panel(f)->list(), Qt::Key_Return);
        QTRY_VERIFY(f.window->findChild<activity::BinDialog *>());
        QTRY_VERIFY(!panel(f));
    }

    void closesWithItsWorkspace()
    {
        ShellFixture f;
        move(f, QTime(9, 0));
        QVERIFY(open(f));
        f.window->openWorkspace(f.folder.filePath(u"nowhere/else"_s));
        QTRY_VERIFY(!f.window->findChild<activity::ActivityPanel *>());
    }
};

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
