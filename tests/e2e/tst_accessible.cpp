// What somebody hears who does not see the screens, and where Tab leads: every control that takes the focus
// has a name and a role, and the focus goes as the eye does.
#include "app/galley/Desktop.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/queries/MonthPlan.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/composer/ComposerPage.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PostWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNow = 1792488180000; // 2026-10-20T09:23Z

// In the order of Tab, what a key reaches in `in`.
QList<QWidget *> focusChain(QWidget *in)
{
    QList<QWidget *> chain;
    QWidget *first = in->window();
    QWidget *at = first;
    do {
        const bool takesTab = (at->focusPolicy() & Qt::TabFocus) && at->isVisible() && at->isEnabled();
        if (takesTab && !at->focusProxy() && (at == in || in->isAncestorOf(at)))
            chain.append(at);
        at = at->nextInFocusChain();
    } while (at && at != first);
    return chain;
}

// One that Tab reached, and where it stood then beside the one before: what scrolls comes into view on the
// way.
struct Stop
{
    QWidget *widget = nullptr;
    QRect from;
    QRect to;
};

// As much of it as is to be seen, in its window.
QRect placeOf(const QWidget *widget)
{
    const QRect seen = widget->visibleRegion().boundingRect();
    return seen.isEmpty() ? QRect() : seen.translated(widget->mapTo(widget->window(), QPoint()));
}

// Where Tab leads, from the first of `in` until it leaves it or comes round.
QList<Stop> tabbed(QWidget *in)
{
    QList<Stop> reached;
    const QList<QWidget *> chain = focusChain(in);
    if (chain.isEmpty())
        return reached;
    chain.first()->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 300; ++i) {
        QWidget *at = QApplication::focusWidget();
        if (!at || (at != in && !in->isAncestorOf(at))
            || std::ranges::find(reached, at, &Stop::widget) != reached.end())
            break;
        const QRect from = reached.isEmpty() ? QRect() : placeOf(reached.constLast().widget);
        reached.append({ at, from, placeOf(at) });
        QTest::keyClick(in->window()->windowHandle(), Qt::Key_Tab);
    }
    return reached;
}

QString called(const QWidget *widget)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

// The names of those that say nothing, or nothing of use.
QStringList silent(QWidget *in)
{
    QStringList found;
    for (QWidget *widget : focusChain(in)) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || !spoken->isValid()) {
            found.append(called(widget) + u" is not there"_s);
            continue;
        }
        if (spoken->text(QAccessible::Name).trimmed().isEmpty())
            found.append(called(widget) + u" has no name"_s);
        const auto role = spoken->role();
        if (role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Window)
            found.append(called(widget) + u" has no role"_s);
        if (!spoken->state().focusable)
            found.append(called(widget) + u" is said to take no focus"_s);
    }
    return found;
}

// Steps that go back: up within what stands below one another, or left within a row.
QStringList backwards(QWidget *in, const QList<QWidget *> &columns)
{
    QStringList found;
    const auto columnOf = [&](QWidget *widget) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i) == widget || columns.at(i)->isAncestorOf(widget))
                return i;
        }
        return qsizetype(-1);
    };
    const QList<Stop> chain = tabbed(in);
    // Nothing is left out: from the first of the screen to its last.
    for (QWidget *one : focusChain(in)) {
        if (std::ranges::find(chain, one, &Stop::widget) == chain.end())
            found.append(called(one) + u" is not reached"_s);
    }
    for (qsizetype i = 1; i < chain.size(); ++i) {
        QWidget *before = chain.at(i - 1).widget;
        QWidget *after = chain.at(i).widget;
        if (chain.at(i).to.isEmpty())
            found.append(called(after) + u" has the focus out of sight"_s);
        if (columnOf(before) != columnOf(after)) {
            if (columnOf(after) < columnOf(before))
                found.append(u"%1 → %2: back to the column before"_s.arg(called(before), called(after)));
            continue;
        }
        const QRect from = chain.at(i).from;
        const QRect to = chain.at(i).to;
        if (from.isEmpty() || to.isEmpty())
            continue;
        const bool isAbove = to.bottom() < from.top();
        const bool isSameRow = to.top() < from.bottom() && from.top() < to.bottom();
        if (isAbove || (isSameRow && to.right() < from.left()))
            found.append(u"%1 → %2"_s.arg(called(before), called(after)));
    }
    return found;
}

} // namespace

#define COMPARE_NOTHING(list)                                                                                \
    do {                                                                                                     \
        const QStringList nothing = (list);                                                                  \
        QVERIFY2(nothing.isEmpty(), qPrintable(u'\n' + nothing.join(u'\n')));                                \
    } while (false)

class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        QAccessible::setActive(true);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue(u"language"_s, u"en"_s);
        m_desktop = std::make_unique<app::Desktop>(app::DesktopServices { &m_clock, &m_ids, m_settings.get(),
            m_folder.filePath(u"sample"_s), m_folder.filePath(u"studios"_s) });
        window().preferences().setMotion(theme::motion::Setting::Reduced);
        window().openSample();
        window().resize(1440, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->calendar(), 30'000);
        for (const store::MonthPost &post : m_desktop->calendar()->model().posts()) {
            if (m_desktop->calendar()->model().look(post.id).title == u"Slow bread"_s)
                m_bread = post.id;
        }
        QVERIFY(!m_bread.isNull());
    }

    void init()
    {
        window().resize(1440, 900);
        if (window().currentPage()->pageId() == u"composer"_s)
            window().leavePost();
    }

    void cleanupTestCase() { m_desktop.reset(); }

    void theCalendar()
    {
        for (const QString &command : { u"calendar.month"_s, u"calendar.week"_s, u"calendar.list"_s }) {
            window().runCommand(command);
            QTest::qWait(0);
            COMPARE_NOTHING(silent(&window()));
        }
        window().runCommand(u"calendar.month"_s);
    }

    void theComposerOnEveryTab()
    {
        composer::ComposerPage &page = open();
        QList<QUuid> tabs { QUuid() };
        for (const compose::Target &target : page.session()->post().targets)
            tabs.append(target.id);
        for (const QUuid &tab : tabs) {
            page.editor().setTarget(tab);
            QTest::qWait(0);
            COMPARE_NOTHING(silent(&page));
            COMPARE_NOTHING(backwards(&page, columns(page)));
        }
    }

    void theComposerWithAThread()
    {
        composer::ComposerPage &page = open();
        page.session()->document().editAnyway();
        const auto added = page.session()->document().addPart({}, -1, u"And then"_s);
        QVERIFY(added);
        QVERIFY(page.session()->document().addPart({}, -1, u"And last"_s));
        page.editor().setTarget({});
        QTest::qWait(0);
        COMPARE_NOTHING(silent(&page));
        COMPARE_NOTHING(backwards(&page, columns(page)));
    }

    void theComposerInASmallWindow()
    {
        composer::ComposerPage &page = open();
        window().resize(1024, 640);
        auto *tabs = page.findChild<QTabBar *>(u"sideTabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QTest::qWait(0);
            COMPARE_NOTHING(silent(&page));
            COMPARE_NOTHING(backwards(&page, columns(page)));
        }
    }

    void aNewPost()
    {
        window().writePost({}, QDate(2026, 10, 28), {});
        QTRY_COMPARE(window().currentPage()->pageId(), u"composer"_s);
        auto &page = static_cast<composer::ComposerPage &>(*window().currentPage());
        COMPARE_NOTHING(silent(&page));
        COMPARE_NOTHING(backwards(&page, columns(page)));
    }

    void theDialogsOfTheComposer()
    {
        QVERIFY(open().session());
        for (const QString &command : { u"composer.versions"_s, u"composer.emoji"_s }) {
            const QList<QWidget *> before = focusChain(&window());
            window().runCommand(command);
            QTRY_VERIFY2(focusChain(&window()) != before, qPrintable(command)); // it is open
            COMPARE_NOTHING(silent(&window()));
            QTest::keyClick(window().windowHandle(), Qt::Key_Escape);
        }
    }

    void aPostInAWindow()
    {
        window().openPostWindow(m_bread);
        shell::PostWindow *own = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *one = qobject_cast<shell::PostWindow *>(widget); one && one->isVisible())
                own = one;
        }
        QVERIFY(own);
        COMPARE_NOTHING(silent(own));
        own->close();
    }

    void theActivityAndTheBin()
    {
        for (const QString &command : { u"view.activity"_s, u"view.bin"_s }) {
            const QList<QWidget *> before = focusChain(&window());
            window().runCommand(command);
            QTRY_VERIFY2(focusChain(&window()) != before, qPrintable(command)); // it is open
            COMPARE_NOTHING(silent(&window()));
            QTest::keyClick(window().windowHandle(), Qt::Key_Escape);
        }
    }

private:
    [[nodiscard]] shell::MainWindow &window() const { return m_desktop->window(); }

    [[nodiscard]] composer::ComposerPage &open() const
    {
        window().openPost(m_bread);
        return static_cast<composer::ComposerPage &>(*window().currentPage());
    }

    // As they are read: the head, the editor, what stands beside it.
    [[nodiscard]] static QList<QWidget *> columns(const composer::ComposerPage &page)
    {
        QList<QWidget *> found;
        for (const char *name :
            { "composerHeader", "editorColumn", "sideTabs", "previewPane", "detailsColumn" }) {
            if (auto *column = page.findChild<QWidget *>(QLatin1StringView(name)))
                found.append(column);
        }
        return found;
    }

    QTemporaryDir m_folder;
    ManualClock m_clock { kNow };
    SeededIdSource m_ids { m_clock, 5 };
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<app::Desktop> m_desktop;
    QUuid m_bread;
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
