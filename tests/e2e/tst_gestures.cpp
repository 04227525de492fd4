// What a hand does in the real window: keys and the mouse go in where the system would bring them, at the
// window, so that focus, shortcuts and whatever lies on top decide who gets them.
#include "app/galley/Desktop.h"
#include "core/store/LocalStore.h"
#include "core/store/queries/MonthQuery.h"
#include "tests/support/WorkspaceBuilder.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/list/ListModel.h"
#include "ui/calendar/list/ListView.h"
#include "ui/composer/ComposerPage.h"
#include "ui/imports/DatesDialog.h"
#include "ui/imports/ImportDialog.h"
#include "ui/imports/PreviewModel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QWindow>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNow = 1792488180000; // Tuesday 2026-10-20, 11:23 in Berlin

// Both orders of day and month are possible, and the last row names no day at all.
const QByteArray kSheet = "Date,Time,Channel,Text\r\n"
                          "05/11/2026,09:30,Facebook,Rye since today\r\n"
                          "06/11/2026,07:45,Facebook,Flour and water\r\n"
                          "07/11/2026,16:00,Facebook,The cake of Saturday\r\n"
                          "no day,16:00,Facebook,This row cannot go\r\n";

} // namespace

class TestGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void movesAPostWithTheKeyboard();
    void takesAMoveBackFromTheToast();
    void worksInTheListByKeys();
    void movesWithASentence();
    void importsWithTheMouseAlone();
    void findsWhatCanComeInFromOneButton();

private:
    [[nodiscard]] shell::MainWindow &window() const { return m_desktop->window(); }

    [[nodiscard]] calendar::MonthView &view() const { return m_desktop->calendar()->view(); }

    [[nodiscard]] QDateTime timeOf(const QUuid &post) const; // on the client's wall; invalid: not shown
    void clickAt(const QWidget *widget, QPoint at) const;
    [[nodiscard]] bool click(const QWidget *widget) const; // false: it cannot be clicked
    [[nodiscard]] bool chooseImport(const QString &command) const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    // The visible button of `parent` whose text begins so.
    [[nodiscard]] static QPushButton *button(const QWidget *parent, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock { kNow };
    Uuid7Source m_ids { m_clock };
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<app::Desktop> m_desktop;
    QUuid m_bread; // Thursday the 22nd, 07:45
};

void TestGestures::initTestCase()
{
    theme::Theme::install(*qApp, theme::Mode::Light);
    // Offscreen there is no file dialog of the system.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestGestures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString studio = m_folder->filePath(u"studio"_s);
    {
        const auto store = store::LocalStore::open(studio, { &m_clock, &m_ids });
        QVERIFY(store);
        test::WorkspaceBuilder builder(m_ids, m_clock);
        builder.studio(u"Studio"_s);
        const QUuid client = builder.client(u"Bakery"_s, u"Europe/Berlin"_s);
        builder.account(client, Platform::Facebook, u"bakery"_s);
        m_bread = builder.post(client,
            { .title = u"Slow bread"_s,
                .body = u"36 hours"_s,
                .at = u"2026-10-22T07:45"_s,
                .platforms = { Platform::Facebook } });
        auto built = (*store)->load(builder.take());
        built.waitForFinished();
        QVERIFY(built.result());
        (*store)->setPerson(builder.me());
    }
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_desktop = std::make_unique<app::Desktop>(app::DesktopServices { &m_clock, &m_ids, m_settings.get(),
        m_folder->filePath(u"sample"_s), m_folder->filePath(u"studios"_s) });
    window().preferences().setMotion(theme::motion::Setting::Reduced);
    window().preferences().setWeekStart(Qt::Monday);
    window().openWorkspace(studio);
    window().resize(1440, 900);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QCOMPARE(m_desktop->calendar()->model().total(), 1);
}

void TestGestures::cleanup()
{
    m_desktop.reset();
    m_settings.reset();
}

QDateTime TestGestures::timeOf(const QUuid &post) const
{
    for (const store::MonthPost &one : m_desktop->calendar()->model().posts()) {
        if (one.id == post)
            return { one.day, one.time };
    }
    return {};
}

void TestGestures::clickAt(const QWidget *widget, QPoint at) const
{
    const QWidget *top = widget->window();
    QTest::mouseClick(top->windowHandle(), Qt::LeftButton, Qt::NoModifier, widget->mapTo(top, at));
}

bool TestGestures::click(const QWidget *widget) const
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    clickAt(widget, widget->rect().center());
    return true;
}

void TestGestures::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(window().windowHandle(), Qt::Key(key), modifiers);
}

void TestGestures::type(const QString &text) const
{
    for (const QChar letter : text)
        QTest::keyClick(window().windowHandle(), letter.toLatin1());
}

QPushButton *TestGestures::button(const QWidget *parent, const QString &text)
{
    for (auto *one : parent->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text().startsWith(text))
            return one;
    }
    return nullptr;
}

void TestGestures::movesAPostWithTheKeyboard()
{
    // From today to Thursday, onto its post, and with it into the next week.
    view().setFocus();
    press(Qt::Key_T);
    QCOMPARE(view().focusDay(), QDate(2026, 10, 20));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Tab);
    QCOMPARE(view().selectedPosts(), QList { m_bread });
    press(Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE(timeOf(m_bread), QDateTime({ 2026, 10, 23 }, { 7, 45 }));
    QTRY_COMPARE(view().selectedPosts(), QList { m_bread }); // the next step takes it along again
    press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(timeOf(m_bread), QDateTime({ 2026, 10, 30 }, { 7, 45 }));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(timeOf(m_bread), QDateTime({ 2026, 10, 23 }, { 7, 45 }));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(timeOf(m_bread), QDateTime({ 2026, 10, 22 }, { 7, 45 }));
}

void TestGestures::takesAMoveBackFromTheToast()
{
    clickAt(&view(), view().slipRect(m_bread).center());
    QTRY_COMPARE(view().selectedPosts(), QList { m_bread });
    press(Qt::Key_Left, Qt::ShiftModifier);
    QTRY_COMPARE(timeOf(m_bread), QDateTime({ 2026, 10, 21 }, { 7, 45 }));
    const auto toastButton = [this](const QString &text) -> QPushButton * {
        const auto *toast = window().findChild<widgets::Toast *>();
        return toast ? button(toast, text) : nullptr;
    };
    QTRY_VERIFY(toastButton(u"Undo"_s));
    QVERIFY(click(toastButton(u"Undo"_s)));
    QTRY_COMPARE(timeOf(m_bread), QDateTime({ 2026, 10, 22 }, { 7, 45 }));
    QTRY_VERIFY(toastButton(u"Redo"_s));
    QVERIFY(click(toastButton(u"Redo"_s)));
    QTRY_COMPARE(timeOf(m_bread), QDateTime({ 2026, 10, 21 }, { 7, 45 }));
}

void TestGestures::worksInTheListByKeys()
{
    view().setFocus();
    press(Qt::Key_3);
    calendar::ListView &list = m_desktop->calendar()->listView();
    QTRY_VERIFY(list.isVisible() && list.hasFocus());
    QCOMPARE(list.list().rowCount(), 2); // a day and its post
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down);
    QCOMPARE(list.selectedPosts(), QList { m_bread });
    press(Qt::Key_Right, Qt::ShiftModifier); // a day later
    QTRY_COMPARE(timeOf(m_bread), QDateTime({ 2026, 10, 23 }, { 7, 45 }));
    QTRY_COMPARE(list.selectedPosts(), QList { m_bread });
    press(Qt::Key_D, Qt::ControlModifier); // and a copy, which is selected then
    QTRY_COMPARE(list.list().rowCount(), 3);
    QTRY_VERIFY(list.selectedPosts().size() == 1 && list.selectedPosts().first() != m_bread);
    press(Qt::Key_Delete);
    QTRY_COMPARE(list.list().rowCount(), 2);
    QVERIFY(list.list().rowOf(m_bread) >= 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list.list().rowCount(), 3);
    // Letters are commands here, not a search; F2 writes, and what is written stays text.
    list.select({ m_bread });
    press(Qt::Key_F2);
    auto *editor = list.findChild<QLineEdit *>(u"listTitle"_s);
    QVERIFY(editor);
    QTRY_VERIFY(editor->hasFocus());
    editor->selectAll();
    type(u"best rye"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desktop->calendar()->model().look(m_bread).title, u"best rye"_s);
    QTRY_VERIFY(list.hasFocus());
    press(Qt::Key_1);
    QTRY_VERIFY(view().isVisible());
    QTRY_VERIFY(view().hasFocus());
    QCOMPARE(view().selectedPosts(), QList { m_bread });
}

void TestGestures::movesWithASentence()
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"move slow bread to friday 9"_s);
    const auto *input = window().findChild<QLineEdit *>(u"paletteInput"_s);
    QVERIFY(input);
    QCOMPARE(input->text(), u"move slow bread to friday 9"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(timeOf(m_bread), QDateTime({ 2026, 10, 23 }, { 9, 0 }));
    QVERIFY(!input->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(timeOf(m_bread), QDateTime({ 2026, 10, 22 }, { 7, 45 }));
}

// By the mouse: the button, then the entry of its menu.
bool TestGestures::chooseImport(const QString &command) const
{
    auto *button = window().findChild<QPushButton *>(u"calendarImport"_s);
    if (!click(button))
        return false;
    auto *menu = button->findChild<QMenu *>(u"importMenu"_s);
    if (!menu || !QTest::qWaitForWindowExposed(menu))
        return false;
    for (QAction *action : menu->actions()) {
        if (action->objectName() != command)
            continue;
        clickAt(menu, menu->actionGeometry(action).center());
        return true;
    }
    return false;
}

// Dates of a calendar and pictures stand beside spreadsheets, and whoever took the wrong one is led on.
void TestGestures::findsWhatCanComeInFromOneButton()
{
    QVERIFY(chooseImport(u"file.import_dates"_s));
    QTRY_VERIFY(window().findChild<imports::DatesDialog *>());
    QTRY_VERIFY(window().findChild<QFileDialog *>());
    window().findChild<QFileDialog *>()->reject();
    QTRY_VERIFY(!window().findChild<QFileDialog *>());
    window().findChild<imports::DatesDialog *>()->close(widgets::Dialog::kCancelled);
    QTRY_VERIFY(!window().findChild<imports::DatesDialog *>());

    QVERIFY(chooseImport(u"file.import"_s));
    QTRY_VERIFY(window().findChild<imports::ImportDialog *>());
    auto *dates = window().findChild<QPushButton *>(u"importCalendar"_s);
    QTRY_VERIFY(dates->isVisible());
    QVERIFY(click(dates));
    QTRY_VERIFY(window().findChild<imports::DatesDialog *>());
    QTRY_VERIFY(!window().findChild<imports::ImportDialog *>());
    QTRY_VERIFY(window().findChild<QFileDialog *>());
    window().findChild<QFileDialog *>()->reject();
    QTRY_VERIFY(!window().findChild<QFileDialog *>());
    window().findChild<imports::DatesDialog *>()->close(widgets::Dialog::kCancelled);
    QTRY_VERIFY(!window().findChild<imports::DatesDialog *>());

    QVERIFY(chooseImport(u"file.import_pictures"_s));
    QTRY_VERIFY(window().findChild<composer::ComposerPage *>());
    QTRY_VERIFY(window().findChild<QFileDialog *>());
    QCOMPARE(window().findChild<QFileDialog *>()->fileMode(), QFileDialog::Directory);
    window().findChild<QFileDialog *>()->reject();
}

void TestGestures::importsWithTheMouseAlone()
{
    // The file dialog begins where the program was started.
    QFile sheet(m_folder->filePath(u"november.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write(kSheet);
    sheet.close();
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto back = qScopeGuard([&before] { QDir::setCurrent(before); });

    QVERIFY(click(window().findChild<QAbstractButton *>(u"calendarNext"_s)));
    QTRY_COMPARE(m_desktop->calendar()->model().total(), 0);
    QVERIFY(chooseImport(u"file.import"_s));
    QTRY_VERIFY(window().findChild<imports::ImportDialog *>());
    const auto *dialog = window().findChild<imports::ImportDialog *>();
    QTRY_VERIFY(click(button(dialog, u"Choose a file"_s)));

    QTRY_VERIFY(window().findChild<QFileDialog *>());
    auto *chooser = window().findChild<QFileDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(chooser));
    const auto *files = chooser->findChild<QTreeView *>(u"treeView"_s);
    QVERIFY(files && files->isVisible());
    // The folder is read meanwhile, so that rows come and change places.
    QTRY_VERIFY([&] {
        const QModelIndex first = files->model()->index(0, 0, files->rootIndex());
        const QModelIndexList found =
            files->model()->match(first, Qt::DisplayRole, u"november.csv"_s, 1, Qt::MatchExactly);
        if (!found.isEmpty() && files->selectionModel()->selectedRows() != found)
            clickAt(files->viewport(), files->visualRect(found.constFirst()).center());
        return chooser->selectedFiles() == QStringList(sheet.fileName());
    }());
    QVERIFY(click(button(chooser, u"&Open"_s)));

    // One question, then every row with its verdict.
    QTRY_VERIFY(button(dialog, u"Day first"_s));
    QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
    QVERIFY(click(button(dialog, u"Day first"_s)));
    QTRY_VERIFY(button(dialog, u"Import 3 post"_s) && button(dialog, u"Import 3 post"_s)->isEnabled());
    const auto chips = dialog->findChildren<widgets::Chip *>();
    const auto problems = std::find_if(chips.begin(), chips.end(),
        [](const widgets::Chip *chip) { return chip->text().startsWith(u"Problems"_s); });
    QVERIFY(problems != chips.end());
    QVERIFY(click(*problems));
    QTRY_COMPARE(dialog->findChild<imports::PreviewModel *>()->rowCount(), 1);
    QVERIFY(click(button(dialog, u"Import 3 post"_s)));

    QTRY_COMPARE(m_desktop->calendar()->model().total(), 3);
    QTRY_VERIFY(!window().findChild<imports::ImportDialog *>());
    QTRY_VERIFY(window().findChild<widgets::Toast *>());
    QVERIFY(click(button(window().findChild<widgets::Toast *>(), u"Undo"_s)));
    QTRY_COMPARE(m_desktop->calendar()->model().total(), 0);
}

QTEST_MAIN(TestGestures)
#include "tst_gestures.moc"
