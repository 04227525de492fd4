// Finding again what one has: posts in the palette, and the studios of this computer.
#include "core/store/Files.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/NavButton.h"
#include "ui/shell/Sidebar.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Dialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

class TestFinding : public QObject
{
    Q_OBJECT

private:
    static QLineEdit *input(const ShellFixture &f)
    {
        return f.window->findChild<QLineEdit *>(u"paletteInput"_s);
    }

    static QStringList lines(const ShellFixture &f)
    {
        const QAbstractItemModel *model =
            f.window->findChild<QWidget *>(u"palette"_s)->findChild<QAbstractItemView *>()->model();
        QStringList lines;
        for (int i = 0; i < model->rowCount(); ++i)
            lines.append(model->index(i, 0).data().toString());
        return lines;
    }

    static QString scheduled(const ShellFixture &f, const QUuid &post)
    {
        const auto row = f.window->workspace()->reader().row(u"posts", post);
        return row && *row ? (*row)->value("scheduled_local"_L1).toString() : QString();
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    // "Undo move of Slow bread" is Undo; the words of the post are the post's.
    void opensAPostRatherThanUndoingWhatWasDoneToIt()
    {
        ShellFixture f;
        f.window->movePost(f.slowBread, QDate(2026, 10, 24), QTime(10, 0));
        QTRY_VERIFY(f.window->commands().find(u"edit.undo"_s)->text().contains(u"Slow bread"_s));
        for (const QString &typed : { u"slow"_s, u"slow bread"_s, u"swbr"_s, u"bread"_s }) {
            f.window->openPalette(typed);
            for (const QString &line : lines(f))
                QVERIFY2(!line.startsWith(u"Undo"_s), qPrintable(typed));
        }
        f.page->shown = {};
        f.window->openPalette(u"slow"_s);
        QTest::keyClick(input(f), Qt::Key_Return);
        QVERIFY(!f.page->shown.isNull()); // one of the two that are called so
        QCOMPARE(scheduled(f, f.slowBread), u"2026-10-24T10:00"_s);
        f.window->openPalette(u"undo"_s);
        QVERIFY(lines(f).at(1).startsWith(u"Undo"_s));
    }

    // What is about to go out is not moved away by a sentence without a word.
    void asksBeforeItMovesWhatIsDueInMinutes()
    {
        ShellFixture f;
        const auto question = [&] { return f.window->findChild<widgets::Dialog *>(u"dueSoon"_s); };
        f.clock.set(1792647780000); // 2026-10-22 07:43 in Berlin; it is due at 07:45
        const auto moveBySentence = [&] {
            f.window->openPalette(u"move slow bread to saturday 10"_s);
            QTest::keyClick(input(f), Qt::Key_Return);
        };
        moveBySentence();
        QTRY_VERIFY(question() && question()->isVisible());
        QVERIFY(question()->accessibleName().contains(u"Slow bread"_s));
        QVERIFY(question()->accessibleDescription().contains(u"07:45"_s));
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QCOMPARE(scheduled(f, f.slowBread), u"2026-10-22T07:45"_s);
        moveBySentence();
        QTRY_VERIFY(question() && question()->isVisible());
        for (auto *button : question()->findChildren<QPushButton *>()) {
            if (button->text() == u"Move"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(scheduled(f, f.slowBread), u"2026-10-24T10:00"_s);
    }

    // However long a post is called, where it goes is read.
    void shortensTheNameInASentenceAndNotTheDay()
    {
        ShellFixture f;
        WorkspaceBuilder more(f.ids, f.clock);
        const QString name = u"Slow dough, "_s + u"very "_s.repeated(40) + u"slow"_s;
        more.post(f.museum, { .title = name, .at = u"2026-10-22T08:00"_s });
        auto done = f.window->workspace()->load(more.take());
        done.waitForFinished();
        QVERIFY(done.result());
        f.window->openPalette(u"move slow dough to saturday 10"_s);
        QStringList sentences = lines(f).filter(u"Saturday"_s) + lines(f).filter(u"24"_s);
        const QFont font = theme::font(theme::Type::Body, 600);
        for (const QString &line : std::as_const(sentences)) {
            const QString shown = theme::elided(line, font, 480);
            QVERIFY2(QFontMetricsF(font).horizontalAdvance(shown) <= 480, qPrintable(shown));
            QVERIFY2(shown.right(3) == line.right(3), qPrintable(shown));
        }
        QVERIFY(sentences.filter(u"dough"_s).size() >= 2);
    }

    void showsFiftyPostsAndSaysHowManyMore()
    {
        ShellFixture f;
        WorkspaceBuilder more(f.ids, f.clock);
        for (int i = 0; i < 57; ++i)
            more.post(f.museum, { .title = u"Museum %1"_s.arg(i) });
        auto done = f.window->workspace()->load(more.take());
        done.waitForFinished();
        QVERIFY(done.result());
        f.window->openPalette(u"museum"_s);
        const QStringList found = lines(f);
        QCOMPARE(found.filter(QRegularExpression(u"^Museum \\d"_s)).size(), 50);
        QVERIFY2(found.last().startsWith(u"7 "_s), qPrintable(found.last()));
        // What else is called so stands behind the first few posts, not behind all of them.
        QVERIFY(found.indexOf(u"Museum Lindenhof"_s) > 0 && found.indexOf(u"Museum Lindenhof"_s) < 9);
        f.window->openPalette(u"slow"_s);
        QVERIFY(!lines(f).last().contains(u"further"_s));
    }

    void findsTheStudiosOfThisComputerAgain()
    {
        ShellFixture f;
        const QString studios = f.folder.filePath(u"studios"_s);
        QVERIFY(QDir().mkpath(studios + u"/Roggen & Co"_s));
        QVERIFY(QDir().mkpath(studios + u"/no studio"_s));
        QFile database(store::files::database(studios + u"/Roggen & Co"_s));
        QVERIFY(database.open(QIODevice::WriteOnly)); // one that was never opened by name
        database.close();
        const QString own = f.window->workspace()->folder();

        f.window->showWelcome();
        auto *welcome = f.window->findChild<QWidget *>(u"welcome"_s);
        QStringList names;
        for (const auto *button : welcome->findChildren<QPushButton *>(u"studio"_s))
            names.append(button->accessibleName());
        QCOMPARE(names, (QStringList { u"Studio Test"_s, u"Roggen & Co"_s }));
        QTest::mouseClick(welcome->findChild<QPushButton *>(u"studio"_s), Qt::LeftButton);
        QCOMPARE(f.window->workspace()->folder(), own);
        QVERIFY(!welcome->isVisible());

        Q_EMIT f.window->findChild<shell::Sidebar *>()->menuRequested(f.window->centralWidget());
        QPointer<QMenu> menu = f.window->findChild<QMenu *>(u"studioMenu"_s);
        QVERIFY(menu);
        QStringList listed;
        for (const QAction *action : menu->findChildren<QAction *>(u"studio"_s))
            listed.append(action->text());
        QCOMPARE(listed, QStringList { u"Roggen && Co"_s }); // a lone & would vanish
        menu->close();

        f.window->runCommand(u"file.open_workspace"_s);
        auto *dialog = f.window->findChild<QFileDialog *>(u"openWorkspace"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->directory(), QDir(studios));
        dialog->close();
    }
};

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"
