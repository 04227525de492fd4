// What helps to write, as a composer has it: snippets, spelling, versions and comments.
#include "core/compose/Comments.h"
#include "core/compose/Errors.h"
#include "core/compose/Guidelines.h"
#include "core/compose/Snippets.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/editor/CaptionCard.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/words/CommentField.h"
#include "ui/composer/words/SpellMarks.h"
#include "ui/composer/words/VersionsDialog.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;
using test::buttonSaying;
using test::ComposerFixture;

class TestComposerWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        theme::motion::setSetting(theme::motion::Setting::Reduced);
    }

    void aHashtagSetGoesInByKeys()
    {
        ComposerFixture f;
        QVERIFY(f.workspace.apply(compose::addSnippet(f.workspace.ids, f.workspace.clock,
            { {}, f.client, compose::Snippet::Kind::Hashtags, u"Bread"_s, u"#slowbread #rye"_s })));
        f.page->openPost(f.post);
        f.caption()->setFocus();
        f.caption()->moveCursor(QTextCursor::End);
        QTest::keyClick(&f.window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(f.document().content().body, u"Flour, water and salt. #slowbread #rye"_s);
        QTRY_VERIFY(f.isSaved());
        QCOMPARE(f.workspace.value(u"posts"_s, f.post, u"body"_s).toString(),
            u"Flour, water and salt. #slowbread #rye"_s);
        QVERIFY(f.errors.isEmpty());
    }

    void aWordBecomesTheClients()
    {
        ComposerFixture f;
        ChangeBuilder builder(f.workspace.ids, f.workspace.clock, { u"client.edit"_s, {} });
        builder.update(u"brands"_s, f.client, { { u"languages"_s, QJsonArray { u"en"_s } } },
            { { u"languages"_s, f.workspace.value(u"brands"_s, f.client, u"languages"_s) } });
        QVERIFY(f.workspace.apply(builder.build()));
        f.page->openPost(f.post);
        auto *marks = f.page->findChild<SpellMarks *>();
        f.caption()->setFocus();
        f.caption()->moveCursor(QTextCursor::Start);
        QTest::keyClicks(f.caption(), u"Kesselglut "_s);
        QTRY_COMPARE(marks->marked().size(), 1);
        const std::unique_ptr<QMenu> menu(marks->menuAt(3));
        menu->findChild<QAction *>(u"addWord"_s)->trigger();
        QTRY_VERIFY(marks->marked().isEmpty());
        const auto guidelines = f.workspace.value(u"brands"_s, f.client, u"guidelines"_s).toObject();
        QCOMPARE(compose::guidelinesFromJson(guidelines).dictionary, QStringList { u"Kesselglut"_s });
        QVERIFY(f.errors.isEmpty());
    }

    void anEarlierVersionComesBack()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.caption()->setFocus();
        f.caption()->selectAll();
        QTest::keyClicks(f.caption(), u"All gone"_s);
        // What is typed counts, though nothing has stored it yet.
        QTest::mouseClick(f.child<QToolButton>(u"composerVersions"_s), Qt::LeftButton);
        QTRY_VERIFY(f.window.findChild<VersionsDialog *>());
        auto *dialog = f.window.findChild<VersionsDialog *>();
        QPushButton *restore = buttonSaying(dialog, u"Restore this version"_s);
        QVERIFY(restore);
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(f.document().content().body, u"Flour, water and salt. #slowbread"_s);
        QCOMPARE(f.caption()->toPlainText(), u"Flour, water and salt. #slowbread"_s);
        QTRY_VERIFY(f.isSaved());
        QVERIFY(f.workspace.undo());
        QTRY_COMPARE(f.caption()->toPlainText(), u"All gone"_s);
    }

    void aCommentIsAboutTheSelection()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.caption()->setFocus();
        QTextCursor cursor = f.caption()->textCursor();
        cursor.setPosition(7);
        cursor.setPosition(12, QTextCursor::KeepAnchor);
        f.caption()->setTextCursor(cursor);
        QTest::keyClick(&f.window, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        auto *field = f.page->findChild<CommentField *>();
        QVERIFY(field && field->hasFocus());
        QTest::keyClicks(field, u"Which?"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(compose::readComments(f.workspace.reader(), f.post)->size(), 1);
        QTRY_VERIFY(f.child<QPushButton>(u"quote"_s));
        // From the text of another account back to those words.
        QVERIFY(f.document().detachText(f.target(Platform::X)->id));
        f.page->editor().setTarget(f.target(Platform::X)->id);
        f.caption()->moveCursor(QTextCursor::Start);
        QTest::mouseClick(f.child<QPushButton>(u"quote"_s), Qt::LeftButton);
        QVERIFY(f.page->editor().target().isNull());
        QVERIFY(f.caption()->hasFocus());
        QCOMPARE(f.caption()->textCursor().selectedText(), u"water"_s);
        QVERIFY(f.errors.isEmpty());
    }

    void aPasteThatNoCommentCanHoldIsRefused()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        auto *field = f.page->findChild<CommentField *>();
        field->setFocus();
        QTest::keyClicks(field, u"See: "_s);
        auto *clipboard = new QMimeData;
        clipboard->setText(QString(10 * 1024 * 1024, u'x'));
        QGuiApplication::clipboard()->setMimeData(clipboard);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field->toPlainText(), u"See: "_s);
        QCOMPARE(f.errors.size(), 1);
        QCOMPARE(f.errors.first().code, QString(compose::errors::kTextTooLarge));
    }

    void aNewPostIsWrittenBeforeItIsTalkedAbout()
    {
        ComposerFixture f;
        f.page->writePost(f.client, QDate(2026, 10, 27), {});
        QVERIFY(!f.run(u"composer.comment"_s));
        auto *field = f.page->findChild<CommentField *>();
        QVERIFY(field && !field->isEnabled());
        f.caption()->setFocus();
        QTest::keyClicks(f.caption(), u"Rye"_s);
        QTRY_VERIFY(f.isSaved());
        QTRY_VERIFY(field->isEnabled());
        QVERIFY(f.run(u"composer.comment"_s));
    }
};

QTEST_MAIN(TestComposerWords)
#include "tst_composer_words.moc"
