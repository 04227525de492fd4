// The program as people start it, on a real X server beside another program (this test): what only a window
// manager, two clipboards and the mouse of a system can show.
#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/store/Files.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/Verify.h"
#include "tests/support/Patience.h"
#include "tests/support/WorkspaceBuilder.h"
#include "tests/support/XServer.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QRasterWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTimer>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

int patienceMs()
{
    return test::patience(30'000); // a start of the program is the slowest of what is waited for
}

constexpr QSize kScreen { 2048, 1280 }; // 1024×640 at twice the size
const QString kZone = u"Europe/Berlin"_s;

QString toText(const QRect &place)
{
    return u"%1×%2 at %3,%4"_s.arg(place.width()).arg(place.height()).arg(place.x()).arg(place.y());
}

// Something else on the screen, above other windows at its upper left: takes the focus when it is clicked,
// and hands out a file to whoever takes it.
class OtherProgram final : public QRasterWindow
{
public:
    OtherProgram()
    {
        setTitle(u"Files"_s);
        setFlag(Qt::WindowStaysOnTopHint);
        setGeometry(20, 40, 160, 120);
    }

    void offer(const QString &file, const test::XServer &server, QPoint target)
    {
        m_file = file;
        m_server = &server;
        m_target = target;
        m_taken.reset();
    }

    // What became of the drag; nothing while it goes on.
    [[nodiscard]] std::optional<Qt::DropAction> taken() const { return m_taken; }

protected:
    void mousePressEvent(QMouseEvent *) override
    {
        if (m_file.isEmpty())
            return;
        auto *data = new QMimeData;
        data->setUrls({ QUrl::fromLocalFile(std::exchange(m_file, {})) });
        auto *drag = new QDrag(this);
        drag->setMimeData(data);
        // Let go once the window below has said that it would take it, or at last anyhow.
        const auto letGo = [this] { m_server->begin({ u"mouseup"_s, u"1"_s }); };
        connect(drag, &QDrag::actionChanged, this, [letGo](Qt::DropAction action) {
            if (action != Qt::IgnoreAction)
                letGo();
        });
        QTimer::singleShot(patienceMs(), drag, letGo);
        const auto x = QString::number(m_target.x());
        const auto y = QString::number(m_target.y());
        // A hand passes many points on its way.
        m_server->begin({ u"mousemove"_s, u"400"_s, u"300"_s, u"mousemove"_s, x, y, u"mousemove_relative"_s,
            u"5"_s, u"5"_s, u"mousemove_relative"_s, u"5"_s, u"5"_s });
        m_taken = drag->exec(Qt::CopyAction);
    }

private:
    QString m_file;
    const test::XServer *m_server = nullptr;
    QPoint m_target;
    std::optional<Qt::DropAction> m_taken;
};

} // namespace

class TestXcb : public QObject
{
    Q_OBJECT

public:
    explicit TestXcb(const test::XServer *server)
        : m_server(server)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void hasTheKeysFromTheStart();
    void comesBackToTheFrontWithTheKeys();
    void takesPastedWordsAndGivesItsOwn();
    void takesAFileFromAnotherProgram();
    void takesAFileAtTwiceTheSize();
    void closesThroughTheWindowManager();
    void fitsTheSmallestScreen();

private:
    void start(const QStringList &environment = {});
    [[nodiscard]] static std::unique_ptr<QProcess> launch(
        const QString &folder, const QString &display, const QStringList &further = {});
    [[nodiscard]] static QString windowOf(const test::XServer &server, const QProcess &program);
    void press(const QStringList &keys) const;
    void type(const QString &text) const;
    void point(QPoint at, const QStringList &button) const;
    void clickOther();
    void dropAFile();
    [[nodiscard]] bool isActive(const QString &window) const;
    [[nodiscard]] QList<QDateTime> times() const; // of the posts in the workspace

    const test::XServer *m_server; // null: there is none
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
    QString m_window;
    std::unique_ptr<OtherProgram> m_other;
};

void TestXcb::initTestCase()
{
    if (!m_server)
        QSKIP("Xvfb, openbox and xdotool are not installed.");
    QVERIFY(!m_server->display().isEmpty());
}

void TestXcb::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    {
        const SystemClock clock;
        Uuid7Source ids(clock);
        const auto store = store::LocalStore::open(m_folder->filePath(u"studio"_s), { &clock, &ids });
        QVERIFY(store);
        test::WorkspaceBuilder builder(ids, clock);
        builder.studio(u"Studio"_s);
        const QUuid client = builder.client(u"Bakery"_s, kZone);
        builder.account(client, Platform::Facebook, u"bakery"_s);
        builder.post(
            client, { .title = u"Slow bread"_s, .body = u"36 hours"_s, .platforms = { Platform::Facebook } });
        auto built = (*store)->load(builder.take());
        built.waitForFinished();
        QVERIFY(built.result());
        (*store)->setPerson(builder.me());
    }
    QSettings settings(m_folder->filePath(u"galley/galley.conf"_s), QSettings::IniFormat);
    settings.setValue(u"appearance/motion"_s, u"reduced"_s);
    settings.setValue(u"language"_s, u"en"_s);
    m_other = std::make_unique<OtherProgram>();
    m_other->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_other.get()));
}

void TestXcb::cleanup()
{
    m_other.reset();
    if (m_program && m_program->state() != QProcess::NotRunning) {
        m_program->terminate();
        if (!m_program->waitForFinished(patienceMs()))
            m_program->kill();
    }
    m_program.reset();
}

std::unique_ptr<QProcess> TestXcb::launch(
    const QString &folder, const QString &display, const QStringList &further)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
        { u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CACHE_HOME"_s })
        environment.insert(name, folder);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DISPLAY"_s, display);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // nobody's own settings
    for (const QString &entry : further)
        environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    auto program = std::make_unique<QProcess>();
    program->setProcessEnvironment(environment);
    program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program->start(QStringLiteral(GALLEY_PROGRAM), { u"--workspace"_s, folder + "/studio"_L1 });
    return program;
}

QString TestXcb::windowOf(const test::XServer &server, const QProcess &program)
{
    QString window;
    const bool found = QTest::qWaitFor(
        [&] {
            window = server
                         .ask({ u"search"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s,
                             QString::number(program.processId()), u"--class"_s, u"galley"_s })
                         .value_or(QString());
            return !window.isEmpty();
        },
        patienceMs());
    return found ? window.section(u'\n', 0, 0) : QString();
}

void TestXcb::start(const QStringList &environment)
{
    m_program = launch(m_folder->path(), m_server->display(), environment);
    m_window = windowOf(*m_server, *m_program);
    QVERIFY(!m_window.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(isActive(m_window), patienceMs());
}

bool TestXcb::isActive(const QString &window) const
{
    return m_server->ask({ u"getactivewindow"_s }) == window;
}

void TestXcb::press(const QStringList &keys) const
{
    QVERIFY(m_server->ask(QStringList { u"key"_s } + keys));
}

void TestXcb::type(const QString &text) const
{
    QVERIFY(m_server->ask({ u"type"_s, text }));
}

// The pointer at a place of the screen, and what it does there.
void TestXcb::point(QPoint at, const QStringList &button) const
{
    QVERIFY(m_server->ask(
        QStringList { u"mousemove"_s, QString::number(at.x()), QString::number(at.y()) } + button));
}

void TestXcb::clickOther()
{
    point(m_other->mapToGlobal(QPoint(80, 60)), { u"click"_s, u"1"_s });
    QTRY_VERIFY_WITH_TIMEOUT(m_other->isActive(), patienceMs());
}

QList<QDateTime> TestXcb::times() const
{
    const auto reader = store::Reader::open(store::files::database(m_folder->filePath(u"studio"_s)));
    if (!reader)
        return {};
    const auto found =
        (*reader)->list(u"SELECT coalesce(scheduled_local, '') FROM posts WHERE deleted_at IS NULL"_s, {},
            [](const auto &row) { return QDateTime::fromString(row.text(0), Qt::ISODate); });
    return found ? QList<QDateTime>(*found) : QList<QDateTime>();
}

// Without a click first: a sentence that is typed moves the post.
void TestXcb::hasTheKeysFromTheStart()
{
    start();
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(kZone.toLatin1())).date();
    press({ u"ctrl+k"_s });
    type(u"move slow bread to tomorrow 9"_s);
    press({ u"Return"_s });
    QTRY_VERIFY_WITH_TIMEOUT(times().value(0).isValid(), patienceMs());
    const QDateTime moved = times().value(0);
    QCOMPARE(moved.time(), QTime(9, 0));
    QVERIFY(moved.date() == today.addDays(1) || moved.date() == today.addDays(2)); // past midnight by now
}

void TestXcb::comesBackToTheFrontWithTheKeys()
{
    start();
    press({ u"ctrl+k"_s });
    type(u"slow "_s);
    clickOther();
    QVERIFY(!isActive(m_window));
    // A second start brings the first to the front, where typing goes on.
    const auto second = launch(m_folder->path(), m_server->display());
    QTRY_VERIFY_WITH_TIMEOUT(second->state() == QProcess::NotRunning, patienceMs());
    QCOMPARE(second->exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isActive(m_window), patienceMs());
    type(u"bread"_s);
    press({ u"ctrl+a"_s, u"ctrl+c"_s });
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), u"slow bread"_s, patienceMs());
}

void TestXcb::takesPastedWordsAndGivesItsOwn()
{
    start();
    QGuiApplication::clipboard()->setText(u"move slow bread to tomorrow 9"_s);
    press({ u"ctrl+k"_s, u"ctrl+v"_s });
    type(u":15"_s);
    // What it gives back is what was pasted and what was typed after it.
    press({ u"ctrl+a"_s, u"ctrl+c"_s });
    QTRY_COMPARE_WITH_TIMEOUT(
        QGuiApplication::clipboard()->text(), u"move slow bread to tomorrow 9:15"_s, patienceMs());
    press({ u"Return"_s });
    QTRY_COMPARE_WITH_TIMEOUT(times().value(0).time(), QTime(9, 15), patienceMs());
}

// Drags a spreadsheet of three posts over the calendar, and lets the import go on by Enter.
void TestXcb::dropAFile()
{
    QFile sheet(m_folder->filePath(u"october.csv"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    const QDate day = QDate::currentDate().addDays(10);
    for (const char *line : { "Date,Time,Channel,Text", "%1,09:30,Facebook,Rye", "%1,07:45,Facebook,Flour",
             "%1,16:00,Facebook,Cake" })
        sheet.write(QString::fromLatin1(line).replace(u"%1"_s, day.toString(Qt::ISODate)).toUtf8() + "\r\n");
    sheet.close();

    m_other->offer(sheet.fileName(), *m_server, m_server->placeOf(m_window).center());
    point(m_other->mapToGlobal(QPoint(80, 60)), { u"mousedown"_s, u"1"_s });
    QTRY_VERIFY_WITH_TIMEOUT(m_other->taken(), 2 * patienceMs());
    QCOMPARE(*m_other->taken(), Qt::CopyAction);
    // It has come to the front; its main button waits until every row was looked at.
    QTRY_VERIFY_WITH_TIMEOUT(isActive(m_window), patienceMs());
    QCOMPARE(times().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            press({ u"Return"_s });
            return times().size() > 1;
        }(),
        patienceMs());
    QCOMPARE(times().size(), 4);
}

void TestXcb::takesAFileFromAnotherProgram()
{
    start();
    dropAFile();
}

void TestXcb::takesAFileAtTwiceTheSize()
{
    start({ u"QT_SCALE_FACTOR=2"_s });
    const QRect place = m_server->placeOf(m_window);
    QVERIFY(place.width() >= 2 * 1024 && place.height() >= 2 * 580);
    QVERIFY2(place.y() >= 0 && place.bottom() < kScreen.height(), qPrintable(toText(place)));
    dropAFile();
}

void TestXcb::closesThroughTheWindowManager()
{
    start();
    press({ u"n"_s }); // something is half done
    press({ u"alt+F4"_s });
    QTRY_VERIFY_WITH_TIMEOUT(m_program->state() == QProcess::NotRunning, patienceMs());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    const auto reader = store::Reader::open(store::files::database(m_folder->filePath(u"studio"_s)));
    QVERIFY(reader);
    const auto problems = store::verify(**reader);
    QVERIFY(problems && problems->isEmpty());
}

// Nothing of it hangs below the screen, whatever the bar above it takes.
void TestXcb::fitsTheSmallestScreen()
{
    const test::XServer small({ 1024, 640 });
    QVERIFY(!small.display().isEmpty());
    const auto program = launch(m_folder->path(), small.display());
    const QString window = windowOf(small, *program);
    QVERIFY(!window.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(small.ask({ u"getactivewindow"_s }).value_or(QString()), window, patienceMs());
    const QRect place = small.placeOf(window);
    QVERIFY2(place.y() >= 0 && place.bottom() < 640 && place.left() >= 0 && place.left() < 4
            && place.width() == 1024,
        qPrintable(toText(place)));
    QVERIFY(small.ask({ u"key"_s, u"ctrl+q"_s }));
    QTRY_VERIFY_WITH_TIMEOUT(program->state() == QProcess::NotRunning, patienceMs());
    QCOMPARE(program->exitCode(), 0);
}

int main(int argc, char *argv[])
{
    std::unique_ptr<const test::XServer> server;
    if (test::XServer::isAvailable()) {
        server = std::make_unique<const test::XServer>(kScreen);
        qputenv("DISPLAY", server->display().toLatin1());
        qputenv("QT_QPA_PLATFORM", server->display().isEmpty() ? "offscreen" : "xcb");
    }
    // Ends before its server does.
    const QGuiApplication application(argc, argv);
    TestXcb test(server.get());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_xcb.moc"
