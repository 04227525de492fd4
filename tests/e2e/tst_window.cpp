// The real window under real mouse and keys: a client's spreadsheet comes in, the month shows it, a post is
// dragged to another day, taken back, and everything is found again after a restart.
#include "app/galley/Desktop.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/Verify.h"
#include "tests/support/WorkspaceBuilder.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"
#include "ui/imports/ImportDialog.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFile>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNow = 1792488180000; // 2026-10-20T09:23Z

const QByteArray kSheet = "Datum;Uhrzeit;Kanal;Text\r\n"
                          "21.10.2026;09:30;Facebook;Roggenbrot, seit heute\r\n"
                          "22.10.2026;07:45;Facebook;\"Mehl, Wasser, Salz\r\nund 36 Stunden\"\r\n"
                          "23.10.2026;16:00;Facebook;Der Kuchen vom Freitag\r\n"
                          "kein Datum;16:00;Facebook;Diese Zeile geht nicht\r\n";

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void carriesASpreadsheetIntoAMonthThatStays();
    void goesToTheMonthThatWasImported();
    void keepsItsLookAcrossARestart();

private:
    // A start of the program on the workspace.
    std::unique_ptr<app::Desktop> start();
    [[nodiscard]] static const store::MonthPost *postOn(const app::Desktop &desktop, QDate day);
    static void dragTo(app::Desktop &desktop, const QUuid &post, QDate day);

    QTemporaryDir m_folder;
    ManualClock m_clock { kNow };
    Uuid7Source m_ids { m_clock };
    std::unique_ptr<QSettings> m_settings;
};

void TestWindow::initTestCase()
{
    theme::Theme::install(*qApp, theme::Mode::Light);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QFile sheet(m_folder.filePath(u"oktober.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write(kSheet);
    const auto store = store::LocalStore::open(m_folder.filePath(u"studio"_s), { &m_clock, &m_ids });
    QVERIFY(store);
    test::WorkspaceBuilder builder(m_ids, m_clock);
    builder.studio(u"Studio"_s);
    builder.account(builder.client(u"Bäckerei"_s, u"Europe/Berlin"_s), Platform::Facebook, u"baeckerei"_s);
    QFuture<Result<store::Commit>> built = (*store)->load(builder.take());
    built.waitForFinished();
    QVERIFY(built.result());
    (*store)->setPerson(builder.me());
}

std::unique_ptr<app::Desktop> TestWindow::start()
{
    auto desktop = std::make_unique<app::Desktop>(app::DesktopServices {
        &m_clock, &m_ids, m_settings.get(), m_folder.filePath(u"sample"_s), m_folder.filePath(u"other"_s) });
    desktop->window().preferences().setMotion(theme::motion::Setting::Reduced);
    desktop->window().preferences().setWeekStart(Qt::Monday);
    desktop->window().openWorkspace(m_folder.filePath(u"studio"_s));
    desktop->window().resize(1440, 900);
    desktop->window().show();
    return desktop;
}

const store::MonthPost *TestWindow::postOn(const app::Desktop &desktop, QDate day)
{
    for (const store::MonthPost &post : desktop.calendar()->model().posts()) {
        if (post.day == day)
            return &post;
    }
    return nullptr;
}

void TestWindow::dragTo(app::Desktop &desktop, const QUuid &post, QDate day)
{
    calendar::MonthView &view = desktop.calendar()->view();
    const QPoint from = view.slipRect(post).center();
    const QPoint to = view.dayRect(day).center();
    QTest::mousePress(&view, Qt::LeftButton, Qt::NoModifier, from);
    constexpr int kSteps = 8;
    for (int i = 1; i <= kSteps; ++i)
        QTest::mouseMove(&view, from + (to - from) * i / kSteps);
    QTest::mouseRelease(&view, Qt::LeftButton, Qt::NoModifier, to);
}

void TestWindow::carriesASpreadsheetIntoAMonthThatStays()
{
    const QDate thursday(2026, 10, 22);
    const QDate friday(2026, 10, 23);
    const QDate tuesday(2026, 10, 27);
    QUuid moved;
    {
        const auto desktop = start();
        QVERIFY(QTest::qWaitForWindowActive(&desktop->window()));
        QVERIFY(desktop->calendar());
        QCOMPARE(desktop->calendar()->model().total(), 0);

        QTest::keyClick(&desktop->window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = desktop->window().findChild<imports::ImportDialog *>();
        QVERIFY(dialog);
        const QPointer<imports::ImportDialog> open(dialog);
        QSignalSpy settled(dialog, &imports::ImportDialog::settled);
        dialog->setFile(m_folder.filePath(u"oktober.csv"_s));
        QTRY_VERIFY(!settled.isEmpty() && dialog->isSettled());
        dialog->setFocus();
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(desktop->calendar()->model().total(), 3);
        QTRY_VERIFY(!open);

        const store::MonthPost *post = postOn(*desktop, thursday);
        QVERIFY(post);
        QCOMPARE(post->time, QTime(7, 45));
        moved = post->id;
        dragTo(*desktop, moved, tuesday);
        QTRY_VERIFY(postOn(*desktop, tuesday));
        QCOMPARE(postOn(*desktop, tuesday)->id, moved);
        QCOMPARE(postOn(*desktop, tuesday)->time, QTime(7, 45));
        QVERIFY(!postOn(*desktop, thursday));

        QTest::keyClick(&desktop->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(postOn(*desktop, thursday));
        QVERIFY(!postOn(*desktop, tuesday));

        dragTo(*desktop, postOn(*desktop, friday)->id, tuesday);
        QTRY_VERIFY(postOn(*desktop, tuesday));
    }
    {
        const auto desktop = start();
        QVERIFY(QTest::qWaitForWindowActive(&desktop->window()));
        QCOMPARE(desktop->calendar()->model().total(), 3);
        QCOMPARE(postOn(*desktop, thursday)->id, moved);
        QVERIFY(postOn(*desktop, tuesday));

        // Undo goes on where it was: first the move, then the whole import.
        QTest::keyClick(&desktop->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(postOn(*desktop, friday));
        QTest::keyClick(&desktop->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desktop->calendar()->model().total(), 0);
        QTest::keyClick(&desktop->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desktop->calendar()->model().total(), 3);
        const auto problems = store::verify(desktop->window().workspace()->reader());
        QVERIFY(problems);
        QVERIFY2(problems->isEmpty(), problems->isEmpty() ? "" : qPrintable(problems->first().detail));
    }
}

// A plan of next spring is looked at in next spring, whatever was on screen and whatever was let through.
void TestWindow::goesToTheMonthThatWasImported()
{
    QFile sheet(m_folder.filePath(u"mai.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("Datum;Uhrzeit;Kanal;Text\r\n14.05.2027;09:30;Facebook;Rhabarber\r\n"
                "03.05.2027;08:00;Facebook;Maibrot\r\n");
    sheet.close();
    const auto desktop = start();
    QVERIFY(QTest::qWaitForWindowActive(&desktop->window()));
    calendar::CalendarPage &page = *desktop->calendar();
    page.model().setFilter({ { Platform::Instagram }, {} });
    QVERIFY(!page.model().range().contains(QDate(2027, 5, 3)));

    QTest::keyClick(&desktop->window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<imports::ImportDialog> dialog = desktop->window().findChild<imports::ImportDialog *>();
    QVERIFY(dialog);
    QSignalSpy settled(dialog, &imports::ImportDialog::settled);
    dialog->setFile(sheet.fileName());
    QTRY_VERIFY(!settled.isEmpty() && dialog->isSettled());
    dialog->setFocus();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);

    QTRY_COMPARE(page.view().title(), u"May 2027"_s);
    const store::MonthPost *first = postOn(*desktop, QDate(2027, 5, 3));
    QVERIFY(first && postOn(*desktop, QDate(2027, 5, 14)));
    QCOMPARE(page.selectedPosts(), QList<QUuid> { first->id });
    QVERIFY(page.view().rect().contains(page.view().slipRect(first->id)));

    QTest::keyClick(&desktop->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(page.model().total(), 0);
}

// What was chosen in the settings holds from the first picture on, not only until the program ends.
void TestWindow::keepsItsLookAcrossARestart()
{
    {
        const auto desktop = start();
        shell::Preferences &preferences = desktop->window().preferences();
        preferences.setThemeMode(theme::Mode::Dark);
        preferences.setTextPercent(120);
        preferences.setLanguage(u"de"_s);
    }
    theme::Theme::instance().setMode(theme::Mode::Light); // as a new process begins
    theme::Theme::instance().setTextScale(1);
    shell::installLanguage(u"en"_s);
    {
        const auto desktop = start();
        QVERIFY(theme::Theme::instance().isDark());
        QCOMPARE(theme::textScale(), 1.2);
        QCOMPARE(shell::currentLanguage(), u"de"_s);
        QCOMPARE(desktop->calendar()->navText(), u"Kalender"_s);
        shell::Preferences &preferences = desktop->window().preferences();
        preferences.setLanguage(u"en"_s);
        preferences.setTextPercent(100);
        preferences.setThemeMode(theme::Mode::Light);
    }
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
