#include "core/store/Reader.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/NavButton.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Sidebar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/Tags.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/ZoneBox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    static QWidget *palette(const ShellFixture &f) { return f.window->findChild<QWidget *>(u"palette"_s); }

    static QLineEdit *input(const ShellFixture &f)
    {
        return f.window->findChild<QLineEdit *>(u"paletteInput"_s);
    }

    static QString scheduled(const ShellFixture &f, const QUuid &post)
    {
        const auto row = f.window->workspace()->reader().row(u"posts", post);
        return row && *row ? (*row)->value("scheduled_local"_L1).toString() : QString();
    }

    static QAbstractButton *clientRow(const ShellFixture &f, const QUuid &client)
    {
        return f.window->findChild<QAbstractButton *>(u"client."_s + client.toString(QUuid::WithoutBraces));
    }

    static widgets::Toast *toast(const ShellFixture &f)
    {
        const auto all = f.window->findChildren<widgets::Toast *>();
        return all.isEmpty() ? nullptr : all.last();
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void filtersByClientAndAddsASecond()
    {
        ShellFixture f;
        QTest::mouseClick(clientRow(f, f.halm), Qt::LeftButton);
        QCOMPARE(f.page->scope, QList<QUuid> { f.halm });
        QVERIFY2(f.window->windowTitle().contains(u"Halm & Korn"_s), qPrintable(f.window->windowTitle()));
        QTest::mouseClick(clientRow(f, f.museum), Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(f.page->scope, (QList<QUuid> { f.halm, f.museum }));
        QTest::keyClick(f.window.get(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(f.page->scope, QList<QUuid> { f.north });
        QTest::keyClick(f.window.get(), Qt::Key_0, Qt::AltModifier);
        QVERIFY(f.page->scope.isEmpty());
    }

    void foldsToTheRailInASmallWindow()
    {
        ShellFixture f({ 1024, 640 });
        auto *sidebar = f.window->findChild<shell::Sidebar *>(u"sidebar"_s);
        QCOMPARE(sidebar->width(), 56);
        QTest::keyClick(f.window.get(), Qt::Key_Backslash, Qt::ControlModifier);
        QCOMPARE(sidebar->width(), 232);
        QTest::keyClick(f.window.get(), Qt::Key_Backslash, Qt::ControlModifier);
        QCOMPARE(sidebar->width(), 56);
        f.window->resize(1440, 900);
        QTRY_COMPARE(sidebar->width(), 232);
    }

    void movesAPostBySentenceAndTakesItBack()
    {
        ShellFixture f;
        QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette(f)->isVisible());
        QTest::keyClicks(input(f), u"move slow bread to friday 9"_s);
        QVERIFY2(input(f)->accessibleDescription().contains(u"23"_s),
            qPrintable(input(f)->accessibleDescription()));
        QTest::keyClick(input(f), Qt::Key_Return);
        QVERIFY(!palette(f)->isVisible());
        QTRY_COMPARE(scheduled(f, f.slowBread), u"2026-10-23T09:00"_s);
        QTRY_COMPARE(f.page->shown, f.slowBread);
        QTRY_VERIFY(toast(f));
        QCOMPARE(f.window->commands().find(u"edit.undo"_s)->text().contains(u"Slow bread"_s), true);
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(scheduled(f, f.slowBread), u"2026-10-22T07:45"_s);
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(scheduled(f, f.slowBread), u"2026-10-23T09:00"_s);
    }

    void undoesFromTheToast()
    {
        ShellFixture f;
        f.window->movePost(f.slowBread, QDate(2026, 10, 24), QTime(10, 0));
        QTRY_VERIFY(toast(f));
        QTRY_COMPARE(scheduled(f, f.slowBread), u"2026-10-24T10:00"_s);
        QTest::mouseClick(toast(f)->findChild<QAbstractButton *>(), Qt::LeftButton);
        QTRY_COMPARE(scheduled(f, f.slowBread), u"2026-10-22T07:45"_s);
        // It says where the post is, not where it was until now.
        QTRY_VERIFY(toast(f) && toast(f)->accessibleName().contains(u"Undone"_s));
        QVERIFY(
            toast(f)->accessibleName().contains(u"22"_s) && !toast(f)->accessibleName().contains(u"24"_s));
    }

    void copiesAPostBySentence()
    {
        ShellFixture f;
        f.window->openPalette();
        QTest::keyClicks(input(f), u"copy slow bread to 30.10. 12:15"_s);
        QTest::keyClick(input(f), Qt::Key_Return);
        QTRY_VERIFY(!f.page->shown.isNull());
        QVERIFY(f.page->shown != f.slowBread);
        QCOMPARE(scheduled(f, f.page->shown), u"2026-10-30T12:15"_s);
        QCOMPARE(scheduled(f, f.slowBread), u"2026-10-22T07:45"_s);
    }

    void reachesEveryCommandFromThePalette()
    {
        ShellFixture f;
        f.window->openPalette(u">"_s);
        auto *list = palette(f)->findChild<QAbstractItemView *>();
        QStringList shown;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            shown.append(list->model()->index(i, 0).data().toString());
        for (const widgets::Command &command : f.window->commands().commands()) {
            const QString text = command.text();
            QVERIFY2(text.isEmpty() || shown.contains(text), qPrintable(command.id));
        }
    }

    void runsCommandsAndGoesToDatesFromThePalette()
    {
        ShellFixture f;
        f.window->openPalette();
        QTest::keyClicks(input(f), u"go to today"_s);
        QTest::keyClick(input(f), Qt::Key_Return);
        QCOMPARE(f.page->todayRuns, 1);
        f.window->openPalette();
        QTest::keyClicks(input(f), u"2 nov"_s);
        QTest::keyClick(input(f), Qt::Key_Return);
        QCOMPARE(f.page->date, QDate(2026, 11, 2));
        f.window->openPalette();
        QTest::keyClicks(input(f), u"museum"_s);
        QTest::keyClick(input(f), Qt::Key_Return);
        QCOMPARE(f.page->scope, QList<QUuid> { f.museum });
    }

    void turnsTheThemeBackToAuto()
    {
        ShellFixture f;
        auto &preferences = f.window->preferences();
        preferences.setThemeMode(theme::Mode::Auto);
        const bool dark = theme::Theme::instance().isDark();
        f.window->runCommand(u"view.theme"_s);
        QCOMPARE(theme::Theme::instance().isDark(), !dark);
        f.window->runCommand(u"view.theme"_s);
        QCOMPARE(preferences.themeMode(), theme::Mode::Auto);
        preferences.setThemeMode(theme::Mode::Light);
        f.window->runCommand(u"view.theme"_s);
        f.window->runCommand(u"view.theme"_s);
        QCOMPARE(preferences.themeMode(), theme::Mode::Light);
    }

    void neverOffersToQuitFirst()
    {
        ShellFixture f;
        // As a settings file of before may hold it.
        f.settings.setValue(u"palette/recent"_s,
            QStringList {
                u"app.quit"_s, u"edit.undo"_s, u"edit.redo"_s, u"client.number9"_s, u"settings.open"_s });
        f.window->runCommand(u"calendar.today"_s);
        f.window->openPalette();
        auto *list = palette(f)->findChild<QAbstractItemView *>();
        QStringList shown;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            shown.append(list->model()->index(i, 0).data().toString());
        QCOMPARE(list->currentIndex().data().toString(), u"Go to today"_s);
        QCOMPARE(shown.count(u"Go to today"_s), 1);
        QCOMPARE(shown.count(u"Quit"_s), 1); // still there, further down
        QVERIFY(shown.indexOf(u"Quit"_s) > 3);
        QTest::keyClick(input(f), Qt::Key_Return);
        QCOMPARE(f.page->todayRuns, 2);
        QVERIFY(f.window->isVisible());
    }

    void tellsOfARebuiltWorkspaceUntilItIsClosed()
    {
        ShellFixture f;
        const QString folder = f.window->workspace()->folder();
        f.window.reset();
        QFile file(folder + u"/galley.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(2048, 'x'));
        file.close();
        shell::MainWindow again(f.services(ShellFixture::Pages::Fake));
        again.openWorkspace(folder);
        again.show();
        auto *notice = again.findChild<widgets::Banner *>(u"rebuilt"_s);
        QVERIFY(notice);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->accessibleName().contains(u"rebuilt"_s));
        QVERIFY(notice->accessibleDescription().contains(u"journal"_s));
        QTest::mouseClick(notice->findChild<QToolButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!again.findChild<widgets::Banner *>(u"rebuilt"_s));
    }

    void printsTheKeysThatAreNoCommands()
    {
        ShellFixture f;
        f.window->runCommand(u"help.keys"_s);
        auto *sheet = f.window->findChild<widgets::Dialog *>(u"keySheet"_s);
        QVERIFY(sheet);
        QStringList keys;
        for (const QWidget *key : sheet->findChildren<widgets::KeyHint *>())
            keys.append(key->accessibleName());
        for (const QString &key : { u"Space"_s, u"Return"_s, u"Shift+F10"_s, u"Alt+1–9"_s, u"← ↑ ↓ →"_s })
            QVERIFY2(keys.contains(key), qPrintable(key + u" is not among "_s + keys.join(u", "_s)));
    }

    void givesTheFocusBackWhenThePaletteCloses()
    {
        ShellFixture f;
        f.page->setFocus();
        QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(input(f)->hasFocus());
        QTest::keyClick(input(f), Qt::Key_Escape);
        QVERIFY(f.page->hasFocus());
    }

    void takesLettersAsKeysOnlyOutsideTextFields()
    {
        ShellFixture f;
        f.page->setFocus();
        QTest::keyClick(f.page, Qt::Key_T);
        QCOMPARE(f.page->todayRuns, 1);
        f.window->openPalette();
        QTest::keyClick(input(f), Qt::Key_T);
        QCOMPARE(f.page->todayRuns, 1);
        QCOMPARE(input(f)->text(), u"t"_s);
        QTest::keyClick(input(f), Qt::Key_Escape);
        f.window->preferences().setLetterKeys(false);
        QTest::keyClick(f.page, Qt::Key_T);
        QCOMPARE(f.page->todayRuns, 1);
    }

    void addsAClient()
    {
        ShellFixture f;
        f.window->runCommand(u"client.new"_s);
        auto *dialog = f.window->findChild<widgets::Dialog *>(u"newClient"_s);
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"addClient"_s), Qt::LeftButton);
        QCOMPARE(f.window->clients().size(), 3); // without a name it stays
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"clientName"_s), u"Casa Verano"_s);
        dialog->findChild<widgets::ZoneBox *>()->setZone(u"Europe/Madrid"_s);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"addClient"_s), Qt::LeftButton);
        QTRY_COMPARE(f.window->clients().size(), 4);
        QCOMPARE(f.window->clients().last().name, u"Casa Verano"_s);
        QCOMPARE(f.window->clients().last().zone, u"Europe/Madrid"_s);
    }

    void keepsTheWindowsKeysFromActingBehindADialog()
    {
        ShellFixture f;
        f.window->runCommand(u"help.keys"_s);
        QTRY_VERIFY(f.window->findChild<widgets::Dialog *>(u"keySheet"_s));
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, Qt::Key_T);
        QCOMPARE(f.page->todayRuns, 0);
    }

    void saysWhyACommandCannotRun()
    {
        ShellFixture f;
        QVERIFY(!f.window->commands().run(u"edit.redo"_s));
        QTRY_VERIFY(toast(f));
    }

    void jumpsBetweenRegions()
    {
        ShellFixture f;
        f.page->setFocus();
        QTest::keyClick(f.window.get(), Qt::Key_F6);
        auto *sidebar = f.window->findChild<shell::Sidebar *>(u"sidebar"_s);
        QVERIFY(sidebar->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(f.window.get(), Qt::Key_F6);
        QVERIFY(f.page->hasFocus());
    }

    void remembersItsState()
    {
        ShellFixture f;
        f.window->preferences().setThemeMode(theme::Mode::Dark);
        f.window->runCommand(u"view.sidebar"_s);
        f.window->close();
        QSettings again(f.settings.fileName(), QSettings::IniFormat);
        shell::Preferences preferences(again);
        QCOMPARE(preferences.themeMode(), theme::Mode::Dark);
        QCOMPARE(preferences.sidebar(), shell::Preferences::SidebarMode::Folded);
        QCOMPARE(preferences.lastWorkspace(), f.window->workspace()->folder());
        QVERIFY(!preferences.geometry().isEmpty());
        f.window->preferences().setThemeMode(theme::Mode::Light);
    }

    void namesEveryControl()
    {
        ShellFixture f;
        for (const QString &command :
            { QString(), u"settings.open"_s, u"client.new"_s, u"help.keys"_s, u"studio.about"_s }) {
            if (!command.isEmpty())
                f.window->runCommand(command);
            for (QWidget *widget : f.window->findChildren<QWidget *>()) {
                const bool control = qobject_cast<QAbstractButton *>(widget)
                    || qobject_cast<QComboBox *>(widget)
                    || (qobject_cast<QLineEdit *>(widget)
                        && !qobject_cast<QComboBox *>(widget->parentWidget()));
                if (!control || widget->objectName().startsWith(u"qt_"_s))
                    continue;
                const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                        + widget->objectName() + u' ' + command));
            }
            for (auto *dialog : f.window->findChildren<widgets::Dialog *>())
                delete dialog;
        }
    }

    void showsWhyAWorkspaceCannotBeOpened()
    {
        ShellFixture f;
        QFile file(f.folder.filePath(u"plain"_s)); // a file where a folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        f.window->openWorkspace(file.fileName());
        auto *help = f.window->findChild<QAbstractButton *>(u"help"_s);
        QVERIFY(help);
        QVERIFY(help->isVisible());
        QVERIFY(!f.window->workspace());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
