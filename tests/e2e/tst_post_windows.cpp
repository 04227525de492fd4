// Posts in windows of their own, under real mouse and keys: several at once beside the calendar, which
// follows what is written in them.
#include "app/galley/Desktop.h"
#include "core/base/Ids.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "tests/support/WorkspaceBuilder.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PostWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/Toast.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace galley;
using namespace Qt::Literals::StringLiterals;
using shell::PostWindow;

namespace {

constexpr qint64 kNow = 1792488180000; // 2026-10-20T09:23Z

// The post windows that are to be seen.
QList<PostWindow *> postWindows()
{
    QList<PostWindow *> shown;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *own = qobject_cast<PostWindow *>(widget); own && own->isVisible())
            shown.append(own);
    }
    return shown;
}

PostWindow *windowOf(const QUuid &post)
{
    for (PostWindow *own : postWindows()) {
        if (own->post() == post)
            return own;
    }
    return nullptr;
}

QPlainTextEdit *caption(const QWidget *in)
{
    return in->findChild<QPlainTextEdit *>(u"caption"_s);
}

} // namespace

class TestPostWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue(u"language"_s, u"en"_s);
        auto store = store::LocalStore::open(m_folder->filePath(u"studio"_s), { &m_clock, &m_ids });
        QVERIFY(store);
        test::WorkspaceBuilder builder(m_ids, m_clock);
        builder.studio(u"Studio"_s);
        const QUuid client = builder.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
        builder.account(client, Platform::X, u"halmkorn"_s);
        m_bread = builder.post(client,
            { .title = u"Slow bread"_s,
                .body = u"Flour and water"_s,
                .at = u"2026-10-22T07:45"_s,
                .platforms = { Platform::X } });
        m_cake = builder.post(client,
            { .title = u"Friday cake"_s,
                .body = u"Plums"_s,
                .at = u"2026-10-23T09:00"_s,
                .platforms = { Platform::X } });
        QFuture<Result<store::Commit>> built = (*store)->load(builder.take());
        built.waitForFinished();
        QVERIFY(built.result());
        (*store)->setPerson(builder.me());
        store->reset();
        start();
    }

    void cleanup()
    {
        m_desktop.reset();
        QVERIFY(postWindows().isEmpty());
        m_settings.reset();
        m_folder.reset();
    }

    void opensSeveralBesideTheCalendarWhichFollows()
    {
        choose(m_bread);
        openChosen();
        PostWindow *bread = windowOf(m_bread);
        QVERIFY(bread->windowTitle().contains(u"Slow bread"_s));
        choose(m_cake);
        openChosen();
        PostWindow *cake = windowOf(m_cake);
        QVERIFY(cake && cake != bread);
        QVERIFY2((cake->pos() - bread->pos()).manhattanLength() > 10, "one lies on the other");

        // The focus is in the text; what is written stands in the calendar without more.
        QTRY_VERIFY(caption(cake)->hasFocus());
        auto *title = cake->findChild<QLineEdit *>(u"postTitle"_s);
        title->selectAll();
        QTest::keyClicks(title, u"Plum cake"_s);
        QTRY_COMPARE(slipTitle(m_cake), u"Plum cake"_s);
        QVERIFY(cake->windowTitle().contains(u"Plum cake"_s));
        QVERIFY2(studio().findChildren<widgets::Toast *>().isEmpty(), "a toast tells what somebody writes");
        QTest::keyClicks(caption(bread), u"!"_s);
        QTRY_COMPARE(stored(m_bread), u"Flour and water!"_s);
        QCOMPARE(postWindows().size(), 2);
    }

    void neverOpensAPostTwice()
    {
        choose(m_bread);
        openChosen();
        PostWindow *bread = windowOf(m_bread);
        choose(m_bread);
        openChosen();
        QCOMPARE(postWindows(), QList<PostWindow *> { bread });
        QTRY_COMPARE(QApplication::activeWindow(), bread);
        // Nor on the studio's page for writing.
        choose(m_bread);
        QTest::keyClick(&view(), Qt::Key_E);
        QTRY_COMPARE(QApplication::activeWindow(), bread);
        QCOMPARE(studio().currentPage()->pageId(), u"calendar"_s);
    }

    void takesAlongWhatIsBeingWritten()
    {
        choose(m_bread);
        QTest::keyClick(&view(), Qt::Key_E);
        QTRY_COMPARE(studio().currentPage()->pageId(), u"composer"_s);
        QPlainTextEdit *edit = caption(studio().currentPage());
        QTRY_VERIFY(edit->hasFocus());
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, u", salt"_s);
        auto *more = studio().currentPage()->findChild<QToolButton *>(u"composerMore"_s);
        QTest::mouseClick(more, Qt::LeftButton);
        auto *menu = studio().findChild<QMenu *>(u"composerMenu"_s);
        QVERIFY(menu);
        QAction *open = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(u"Open in a window"_s))
                open = action;
        }
        QVERIFY(open && open->isEnabled());
        QVERIFY2(open->text().contains(u'\t'), "the menu prints no key");
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(open).center());
        QTRY_VERIFY(windowOf(m_bread));
        QCOMPARE(studio().currentPage()->pageId(), u"calendar"_s);
        edit = caption(windowOf(m_bread));
        QCOMPARE(edit->toPlainText(), u"Flour and water, salt"_s);
        QCOMPARE(edit->textCursor().position(), 21);
        QTest::keyClicks(edit, u"."_s);
        QTRY_COMPARE(stored(m_bread), u"Flour and water, salt."_s);
        // A second window's composer has come into the studio's place.
        choose(m_cake);
        QTest::keyClick(&view(), Qt::Key_E);
        QTRY_COMPARE(studio().currentPage()->pageId(), u"composer"_s);
    }

    void closesWithoutAskingAndKeepsItsPlace()
    {
        choose(m_bread);
        openChosen();
        QPointer<PostWindow> bread = windowOf(m_bread);
        bread->resize(1111, 777);
        caption(bread)->moveCursor(QTextCursor::End);
        QTest::keyClicks(caption(bread), u" and time"_s);
        QTest::keyClick(bread, Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!bread);
        QCOMPARE(stored(m_bread), u"Flour and water and time"_s);
        QVERIFY(studio().isVisible());

        choose(m_cake);
        openChosen();
        QCOMPARE(windowOf(m_cake)->size(), QSize(1111, 777));
        start();
        QVERIFY(postWindows().isEmpty()); // they went with the studio
        choose(m_cake);
        openChosen();
        QCOMPARE(windowOf(m_cake)->size(), QSize(1111, 777));
    }

    void postsThatWereOpenAreOpenAgainAfterAKill()
    {
        choose(m_bread);
        openChosen();
        QTest::keyClick(caption(windowOf(m_bread)), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(caption(windowOf(m_bread)), u", now"_s);
        QTRY_COMPARE(stored(m_bread), u"Flour and water, now"_s);
        QTest::keyClick(caption(windowOf(m_bread)), Qt::Key_Left);
        studio().raiseToFront();
        studio().openPost(m_cake);
        const auto isKept = [&](const QString &key, const QString &what) {
            return studio().workspace()->reader().meta(key).value_or(QString()).contains(what);
        };
        QTRY_VERIFY(isKept(u"composer.places"_s, u",19,19,0,20]"_s));
        QTRY_VERIFY(isKept(u"window.open_posts"_s, idText(m_cake)));
        // What a kill leaves is what is on the disk now.
        const QString killed = m_folder->filePath(u"killed"_s);
        copyFolder(studio().workspace()->folder(), killed);
        start(killed);
        QTRY_VERIFY(windowOf(m_bread));
        QCOMPARE(postWindows().size(), 1);
        QVERIFY(isWritten(m_cake));
        QPlainTextEdit *text = caption(windowOf(m_bread));
        QCOMPARE(text->toPlainText(), u"Flour and water, now"_s);
        QCOMPARE(text->textCursor().position(), 19);
        windowOf(m_bread)->raiseToFront();
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text->toPlainText(), u"Flour and water"_s);
        // Closed as one closes, nothing is opened again.
        start(killed);
        QVERIFY(postWindows().isEmpty());
        QVERIFY(!isWritten(m_cake));
    }

    void goesWithTheStudio()
    {
        choose(m_bread);
        openChosen();
        QTest::keyClicks(caption(windowOf(m_bread)), u", new"_s);
        studio().close();
        QTRY_VERIFY(postWindows().isEmpty());
        start();
        QCOMPARE(stored(m_bread), u"Flour and water, new"_s);
    }

    void hasTheKeysOfAWindow()
    {
        choose(m_bread);
        openChosen();
        PostWindow *bread = windowOf(m_bread);
        caption(bread)->moveCursor(QTextCursor::End);
        QTest::keyClicks(caption(bread), u" x"_s);
        QTRY_COMPARE(stored(m_bread), u"Flour and water x"_s);

        // With the focus outside a text, and before the window has heard that it is stored.
        bread->findChild<QToolButton *>(u"composerMore"_s)->setFocus();
        QTest::keyClick(bread, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stored(m_bread), u"Flour and water"_s);
        QTRY_COMPARE(bread->findChildren<widgets::Toast *>().size(), 1);
        QVERIFY2(studio().findChildren<widgets::Toast *>().isEmpty(), "told where nobody looks");

        QTest::keyClick(bread, Qt::Key_K, Qt::ControlModifier);
        auto *input = bread->findChild<QLineEdit *>(u"paletteInput"_s);
        QVERIFY(input && input->isVisible());
        QTest::keyClicks(input, u"earlier versions"_s);
        QCOMPARE(bread->findChild<QWidget *>(u"palette"_s)
                     ->findChild<QAbstractItemView *>()
                     ->currentIndex()
                     .data()
                     .toString(),
            u"Earlier versions"_s);
        QTest::keyClick(input, Qt::Key_Escape);
        QTest::keyClick(bread, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::activeWindow(), &studio());
    }

    void printsItsKeyWhereKeysArePrinted()
    {
        QVERIFY(studio().commands().find(u"post.window"_s));
        studio().runCommand(u"help.keys"_s);
        auto *sheet = studio().findChild<shell::KeySheet *>();
        const auto lines = sheet->findChildren<widgets::TextLabel *>();
        QVERIFY(std::ranges::any_of(
            lines, [](const auto *line) { return line->text() == u"Open in a window"_s; }));
    }

private:
    static void copyFolder(const QString &from, const QString &to)
    {
        QVERIFY(QDir().mkpath(to));
        for (const QFileInfo &one : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (one.fileName().contains(u"lock"_s))
                continue; // of this process, which lives on
            const QString into = to + u'/' + one.fileName();
            if (one.isDir())
                copyFolder(one.filePath(), into);
            else
                QVERIFY(QFile::copy(one.filePath(), into));
        }
    }

    void start() { start(m_folder->filePath(u"studio"_s)); }

    void start(const QString &folder)
    {
        m_desktop.reset();
        m_desktop = std::make_unique<app::Desktop>(app::DesktopServices { &m_clock, &m_ids, m_settings.get(),
            m_folder->filePath(u"sample"_s), m_folder->filePath(u"other"_s) });
        studio().preferences().setMotion(theme::motion::Setting::Reduced);
        studio().openWorkspace(folder);
        studio().resize(1440, 900);
        studio().show();
        QVERIFY(QTest::qWaitForWindowActive(&studio()));
    }

    [[nodiscard]] shell::MainWindow &studio() const { return m_desktop->window(); }

    [[nodiscard]] bool isWritten(const QUuid &post) const
    {
        const auto *page = dynamic_cast<widgets::PostPage *>(studio().currentPage());
        return page && page->post() == post;
    }

    [[nodiscard]] calendar::MonthView &view() const { return m_desktop->calendar()->view(); }

    void choose(const QUuid &post) const
    {
        studio().raiseToFront();
        QTRY_COMPARE(QApplication::activeWindow(), &studio());
        QTRY_VERIFY(view().slipRect(post).isValid());
        QTest::mouseClick(&view(), Qt::LeftButton, Qt::NoModifier, view().slipRect(post).center());
        QCOMPARE(m_desktop->calendar()->selectedPosts(), QList<QUuid> { post });
    }

    void openChosen() const
    {
        const QUuid post = m_desktop->calendar()->selectedPosts().constFirst();
        QTest::keyClick(&view(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(windowOf(post));
        QTRY_COMPARE(QApplication::activeWindow(), windowOf(post));
    }

    [[nodiscard]] QString stored(const QUuid &post) const
    {
        const auto row = studio().workspace()->reader().row(u"posts", post);
        return row && *row ? (*row)->value("body"_L1).toString() : QString();
    }

    [[nodiscard]] QString slipTitle(const QUuid &post) const
    {
        return m_desktop->calendar()->model().look(post).title;
    }

    ManualClock m_clock { kNow };
    Uuid7Source m_ids { m_clock };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<app::Desktop> m_desktop;
    QUuid m_bread, m_cake;
};

QTEST_MAIN(TestPostWindows)
#include "tst_post_windows.moc"
