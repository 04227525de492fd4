// The first three minutes of somebody who has read nothing, in one go, with the real window, mouse and keys:
// the sample, a day of the calendar, a post with words, a picture and an account of one's choice, and the
// slip that is still there after a restart.
#include "app/galley/Desktop.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/queries/MonthPlan.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWindow>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNow = 1792488180000; // 2026-10-20T09:23Z
const QDate kDay(2026, 10, 28); // a Wednesday

} // namespace

class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue(u"language"_s, u"en"_s);
    }

    void writesIllustratesAndPlacesAFirstPostThatStays()
    {
        start();
        window().showWelcome();
        QVERIFY(click(child<QAbstractButton>(u"sample"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->calendar(), 30'000);
        QTRY_VERIFY(view().isVisible());

        // The day that is meant, then the key that the menu and the button print.
        const QRect day = view().dayRect(kDay);
        QTest::mouseClick(window().windowHandle(), Qt::LeftButton, Qt::NoModifier,
            view().mapTo(&window(), QPoint(day.left() + 8, day.bottom() - 6)));
        QTRY_COMPARE(view().focusDay(), kDay);
        press(Qt::Key_N);
        QTRY_COMPARE(window().currentPage()->pageId(), u"composer"_s);

        // One writes at once; nothing has to be clicked first.
        auto *caption = child<QPlainTextEdit>(u"caption"_s);
        QTRY_VERIFY(caption->hasFocus());
        type(u"Rye at last."_s);
        press(Qt::Key_Return);
        type(u"Come and taste it #rye"_s);
        QCOMPARE(caption->toPlainText(), u"Rye at last.\nCome and taste it #rye"_s);

        // A picture, dropped as a file manager drops it.
        drop(window().currentPage(), QStringLiteral(GALLEY_TEST_DATA "/media/vips_1.jpg"));

        // Another account than the one that was chosen for a start.
        auto *account = child<QAbstractButton>(u"account.bluesky"_s);
        QVERIFY(account && !account->isChecked());
        QVERIFY(click(account));
        QVERIFY(child<QAbstractButton>(u"account.bluesky"_s)->isChecked());

        // The day came from the calendar; the time is said in one's own words.
        QCOMPARE(child<QLineEdit>(u"whenTime"_s)->text(), u"09:00"_s);
        QVERIFY(click(child<QLineEdit>(u"whenTime"_s)));
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"07:30"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(shown(), QTime(7, 30));
        const QUuid post = m_post;
        QTRY_COMPARE_WITH_TIMEOUT(mediaOf(post), 1, 20'000);

        // Back: nothing is asked, and the slip stands where it belongs.
        press(Qt::Key_Escape);
        QTRY_COMPARE(window().currentPage()->pageId(), u"calendar"_s);
        QTRY_VERIFY(view().dayRect(kDay).contains(view().slipRect(post)));
        QCOMPARE(m_desktop->calendar()->model().look(post).title, u"Rye at last."_s);
        QVERIFY(!m_desktop->calendar()->model().look(post).thumbSha.isEmpty());

        // All of it after a restart.
        const QString workspace = window().workspace()->folder();
        start();
        window().openWorkspace(workspace);
        QTRY_VERIFY(view().dayRect(kDay).contains(view().slipRect(post)));
        QCOMPARE(shown(), QTime(7, 30));
        QCOMPARE(m_desktop->calendar()->model().look(post).title, u"Rye at last."_s);
        const QPoint slip = view().slipRect(post).center();
        QTest::mouseDClick(
            window().windowHandle(), Qt::LeftButton, Qt::NoModifier, view().mapTo(&window(), slip));
        QTRY_COMPARE(window().currentPage()->pageId(), u"composer"_s);
        QCOMPARE(
            child<QPlainTextEdit>(u"caption"_s)->toPlainText(), u"Rye at last.\nCome and taste it #rye"_s);
        QVERIFY(child<QAbstractButton>(u"account.bluesky"_s)->isChecked());
        QCOMPARE(mediaOf(post), 1);
    }

private:
    void start()
    {
        m_desktop.reset();
        m_desktop = std::make_unique<app::Desktop>(app::DesktopServices { &m_clock, &m_ids, m_settings.get(),
            m_folder.filePath(u"sample"_s), m_folder.filePath(u"studios"_s) });
        window().preferences().setMotion(theme::motion::Setting::Reduced);
        window().preferences().setWeekStart(Qt::Monday);
        window().preferences().setHintsSeen(9);
        window().resize(1440, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    [[nodiscard]] shell::MainWindow &window() const { return m_desktop->window(); }

    [[nodiscard]] calendar::MonthView &view() const { return m_desktop->calendar()->view(); }

    // The one that is to be seen.
    template <typename T> [[nodiscard]] T *child(const QString &name) const
    {
        for (T *one : window().findChildren<T *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    [[nodiscard]] bool click(const QWidget *widget) const
    {
        if (!widget || !widget->isEnabled())
            return false;
        QTest::mouseClick(window().windowHandle(), Qt::LeftButton, Qt::NoModifier,
            widget->mapTo(&window(), widget->rect().center()));
        return true;
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window().windowHandle(), Qt::Key(key), modifiers);
    }

    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::keyClick(window().windowHandle(), letter.toLatin1());
    }

    static void drop(QWidget *on, const QString &file)
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(file) });
        QDragEnterEvent enter(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
    }

    // The time of the post of that name on the day, as the store has it; remembers which it is.
    QTime shown()
    {
        for (const store::MonthPost &one : m_desktop->calendar()->model().posts()) {
            if (one.day == kDay && m_desktop->calendar()->model().look(one.id).title == u"Rye at last."_s) {
                m_post = one.id;
                return one.time;
            }
        }
        return {};
    }

    [[nodiscard]] int mediaOf(const QUuid &post) const
    {
        const auto document = store::postDocument(window().workspace()->reader(), post);
        return document ? int(document->media.size()) : -1;
    }

    QTemporaryDir m_folder;
    ManualClock m_clock { kNow };
    Uuid7Source m_ids { m_clock };
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<app::Desktop> m_desktop;
    QUuid m_post;
};

QTEST_MAIN(TestStory)
#include "tst_story.moc"
