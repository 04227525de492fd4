// The first minutes with the program, in the real window: the sample studio comes and goes, one's own begins,
// a start that was killed halfway is made good, and a second start finds the first.
#include "app/galley/Desktop.h"
#include "app/galley/SingleInstance.h"
#include "core/sample/SampleChanges.h"
#include "core/sample/SampleStudio.h"
#include "core/store/Files.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/queries/ClientList.h"
#include "tests/support/Patience.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNow = 1792488180000; // 2026-10-20T09:23Z

} // namespace

class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensTheSampleFromTheFirstScreen();
    void makesASampleAgainThatWasKilledHalfway();
    void removesTheSampleAndSetsItUpAfresh();
    void startsOnesOwnFromTheBannerInAFolderOfItsName();
    void startsInTheEmptyFolderThatWasAskedFor();
    void clearsWhatAKilledImportLeft();
    void comesToTheFrontOnASecondStart();
    void remembersTheWindowAndClosesWithoutAsking();

private:
    void start();

    [[nodiscard]] shell::MainWindow &window() const { return m_desktop->window(); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] bool click(const QString &name) const;
    [[nodiscard]] bool begin(const QString &studio, const QString &client = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock { kNow };
    Uuid7Source m_ids { m_clock };
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<app::Desktop> m_desktop;
};

void TestFirstRun::initTestCase()
{
    theme::Theme::install(*qApp, theme::Mode::Light);
}

void TestFirstRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    start();
}

void TestFirstRun::cleanup()
{
    m_desktop.reset();
    m_settings.reset();
}

void TestFirstRun::start()
{
    m_desktop.reset();
    m_desktop = std::make_unique<app::Desktop>(
        app::DesktopServices { &m_clock, &m_ids, m_settings.get(), path(u"sample"_s), path(u"studios"_s) });
    window().preferences().setMotion(theme::motion::Setting::Reduced);
    window().showWelcome();
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

bool TestFirstRun::click(const QString &name) const
{
    for (auto *button : window().findChildren<QAbstractButton *>(name)) {
        if (button->isVisible() && button->isEnabled()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

// Fills in the form of a studio of one's own and presses Enter in it.
bool TestFirstRun::begin(const QString &studio, const QString &client) const
{
    const auto type = [this](const QString &field, const QString &text) {
        auto *edit = window().findChild<QLineEdit *>(field);
        if (!edit || !edit->isVisible())
            return false;
        QTest::mouseClick(edit, Qt::LeftButton);
        QTest::keyClicks(edit, text);
        return edit->text() == text;
    };
    if (!type(u"studioName"_s, studio) || !type(u"personName"_s, u"Mara"_s)
        || !type(u"firstClient"_s, client))
        return false;
    QTest::keyClick(window().findChild<QLineEdit *>(u"firstClient"_s), Qt::Key_Return);
    return true;
}

void TestFirstRun::opensTheSampleFromTheFirstScreen()
{
    QVERIFY(click(u"sample"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->calendar(), test::patience(30'000));
    QVERIFY(m_desktop->calendar()->model().total() > 50);
    QVERIFY(sample::isComplete(window().workspace()->reader()));
    QVERIFY(window().findChild<QAbstractButton *>(u"startOwn"_s)->isVisible());
}

void TestFirstRun::makesASampleAgainThatWasKilledHalfway()
{
    {
        // The rows are in, the verdicts and the word that it is complete are not.
        const auto store = store::LocalStore::open(path(u"sample"_s), { &m_clock, &m_ids });
        QVERIFY(store);
        const auto changes = sample::sampleChanges(m_clock, m_ids);
        QVERIFY(changes);
        auto loaded = (*store)->load(changes->rows);
        loaded.waitForFinished();
        QVERIFY(loaded.result());
        QVERIFY(!sample::isComplete((*store)->reader()));
    }
    QFile trace(path(u"sample/trace"_s));
    QVERIFY(trace.open(QIODevice::WriteOnly));
    QVERIFY(click(u"sample"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->calendar(), test::patience(30'000));
    QVERIFY(sample::isComplete(window().workspace()->reader()));
    QVERIFY(!trace.exists());
    const auto studios = window().workspace()->reader().first(
        u"SELECT count(*) FROM agencies"_s, {}, [](const auto &row) { return row.integer(0); });
    QVERIFY(studios && *studios);
    QCOMPARE(**studios, 1);
}

void TestFirstRun::removesTheSampleAndSetsItUpAfresh()
{
    QVERIFY(click(u"sample"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->calendar(), test::patience(30'000));
    window().runCommand(u"sample.remove"_s);
    auto *dialog = window().findChild<widgets::Dialog *>(u"removeSample"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(QFile::exists(store::files::database(path(u"sample"_s))));

    QTRY_VERIFY(!window().findChild<widgets::Dialog *>(u"removeSample"_s));
    window().runCommand(u"sample.remove"_s);
    dialog = window().findChild<widgets::Dialog *>(u"removeSample"_s);
    QVERIFY(dialog);
    for (auto *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Remove it"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!QFile::exists(path(u"sample"_s)));
    QVERIFY(!window().workspace());
    QVERIFY(window().preferences().lastWorkspace().isEmpty());

    QVERIFY(click(u"sample"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->calendar(), test::patience(30'000));
}

void TestFirstRun::startsOnesOwnFromTheBannerInAFolderOfItsName()
{
    QVERIFY(click(u"sample"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->calendar(), test::patience(30'000));
    QVERIFY(click(u"startOwn"_s));
    QVERIFY(begin(u"Salt & Ink"_s, u"Halm & Korn"_s));
    QTRY_VERIFY(
        window().workspace() && QDir(window().workspace()->folder()) == QDir(path(u"studios/Salt - Ink"_s)));
    QTRY_VERIFY(m_desktop->calendar());
    QVERIFY(!window().findChild<QAbstractButton *>(u"startOwn"_s)->isVisible());
    const auto clients = store::clientList(window().workspace()->reader());
    QVERIFY(clients);
    QCOMPARE(clients->size(), 1);
    QCOMPARE(clients->first().name, u"Halm & Korn"_s);
    QVERIFY(QFile::exists(store::files::database(path(u"sample"_s)))); // the sample stays until it is removed
}

void TestFirstRun::startsInTheEmptyFolderThatWasAskedFor()
{
    window().openWorkspace(path(u"asked"_s));
    QVERIFY(!window().workspace());
    QVERIFY(begin(u"Salt"_s));
    QTRY_VERIFY(m_desktop->calendar());
    QCOMPARE(QDir(window().workspace()->folder()), QDir(path(u"asked"_s)));
    QVERIFY(!QFile::exists(path(u"studios"_s)));
    start();
    window().openWorkspace(path(u"asked"_s));
    QVERIFY(m_desktop->calendar());
}

void TestFirstRun::clearsWhatAKilledImportLeft()
{
    QVERIFY(click(u"sample"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->calendar(), test::patience(30'000));
    const QString folder = path(u"sample/media/incoming"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile left(folder + u"/.part-1"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    start();
    QVERIFY(left.exists());
    window().openWorkspace(path(u"sample"_s));
    QVERIFY(!left.exists());
}

void TestFirstRun::comesToTheFrontOnASecondStart()
{
    window().openWorkspace(path(u"asked"_s));
    QVERIFY(begin(u"Salt"_s));
    QTRY_VERIFY(m_desktop->calendar());
    window().showMinimized();
    QVERIFY(window().isMinimized());
    std::atomic<int> answer = -1;
    const std::jthread other([&] { answer = app::SingleInstance(path(u"asked"_s)).askToRaise() ? 1 : 0; });
    QTRY_VERIFY_WITH_TIMEOUT(answer >= 0, test::patience(8000));
    QCOMPARE(answer, 1);
    QVERIFY(!window().isMinimized());
    QVERIFY(window().isVisible());
}

void TestFirstRun::remembersTheWindowAndClosesWithoutAsking()
{
    window().openWorkspace(path(u"asked"_s));
    QVERIFY(begin(u"Salt"_s));
    QTRY_VERIFY(m_desktop->calendar());
    // Smaller than the screen, which a remembered window has to fit on.
    const QSize size =
        QSize(1100, 700).boundedTo(window().screen()->availableSize()).expandedTo(window().minimumSize());
    window().resize(size);
    m_desktop->calendar()->openNewPost(QDate(2026, 10, 22)); // something is half done
    QVERIFY(window().close());
    QVERIFY(!window().isVisible());
    start();
    QCOMPARE(window().size(), size);
    QCOMPARE(QDir(window().preferences().lastWorkspace()), QDir(path(u"asked"_s)));
}

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"
