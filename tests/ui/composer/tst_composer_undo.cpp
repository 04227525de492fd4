// One order in which Undo takes things back where a post is written: key, button and menu alike.
#include "core/domain/ChangeBuilder.h"
#include "core/store/LocalStore.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/ThreadPart.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;
using composer::ThreadPart;

class TestComposerUndo : public QObject
{
    Q_OBJECT

private:
    static QToolButton *button(ComposerFixture &f) { return f.child<QToolButton>(u"composerUndo"_s); }

    static void press(ComposerFixture &f, bool redo = false)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : f.caption(), Qt::Key_Z,
            redo ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
    }

    static void open(ComposerFixture &f)
    {
        f.page->openPost(f.post);
        f.page->editor().focusText();
        f.caption()->moveCursor(QTextCursor::End);
    }

    static void paste(ComposerFixture &f, const QString &text)
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(f.caption(), Qt::Key_V, Qt::ControlModifier);
    }

    static QString stored(ComposerFixture &f)
    {
        return f.workspace.value(u"posts"_s, f.post, u"body"_s).toString();
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void takesNothingBackOfOtherPosts()
    {
        ComposerFixture f;
        f.page->writePost(f.client, {}, {});
        QTest::keyClicks(f.caption(), u"Another post"_s);
        QTRY_VERIFY(f.isSaved());
        const QUuid other = f.document().id();
        QVERIFY(button(f)->isEnabled());
        open(f);
        QVERIFY(!button(f)->isEnabled());
        QVERIFY(f.page->undoText(false).isEmpty());
        QTest::mouseClick(button(f), Qt::LeftButton);
        press(f);
        f.page->takeBack(false);
        QTRY_VERIFY(f.isSaved());
        QTest::keyClicks(f.caption(), u"!"_s); // behind whatever was on its way
        QTRY_VERIFY(f.isSaved());
        QCOMPARE(f.workspace.value(u"posts"_s, other, u"body"_s).toString(), u"Another post"_s);
        QVERIFY(f.workspace.value(u"posts"_s, other, u"deleted_at"_s).isNull());
        QVERIFY(f.errors.isEmpty());
    }

    void namesWhatItWillTakeBack()
    {
        ComposerFixture f;
        open(f);
        QTest::keyClicks(f.caption(), u" More."_s);
        QTRY_COMPARE(button(f)->toolTip(), u"Undo typing"_s);
        QTest::mouseClick(f.child<QAbstractButton>(u"account.bluesky"_s), Qt::LeftButton);
        QTRY_VERIFY(f.isSaved());
        QTRY_VERIFY(button(f)->toolTip().contains(u"Slow bread"_s));
        QVERIFY(button(f)->accessibleName().contains(u"Slow bread"_s));
        // A step that moved other posts too is not this post's.
        const QString label = button(f)->toolTip();
        const QUuid other = f.build.post(f.client, { .title = u"Rye"_s, .at = u"2026-10-23T07:45"_s });
        QVERIFY(f.workspace.apply(f.build.take(), store::Origin::Program));
        ChangeBuilder both(f.workspace.ids, f.workspace.clock, { u"post.move"_s, { { u"count"_s, 2 } } });
        for (const QUuid &post : { f.post, other }) {
            both.update(u"posts"_s, post, { { u"description"_s, u"both"_s } },
                { { u"description"_s, f.workspace.value(u"posts"_s, post, u"description"_s) } });
        }
        QVERIFY(f.workspace.apply(both.build()));
        QTRY_COMPARE(f.document().content().description, u"both"_s);
        QCOMPARE(button(f)->toolTip(), label);
    }

    void keyAndButtonAreOneOrder()
    {
        ComposerFixture f;
        const QString first = u"Flour, water and salt. #slowbread"_s;
        open(f);
        QTest::keyClicks(f.caption(), u" One."_s);
        QTest::mouseClick(f.child<QAbstractButton>(u"account.bluesky"_s), Qt::LeftButton);
        QTRY_VERIFY(f.isSaved());
        f.page->editor().focusText();
        QTest::keyClicks(f.caption(), u" Two."_s);
        QCOMPARE(f.document().content().body, first + u" One. Two."_s);
        QTest::mouseClick(button(f), Qt::LeftButton);
        QVERIFY(f.caption()->hasFocus()); // who writes goes on writing
        QTRY_COMPARE(f.document().content().body, first + u" One."_s);
        QVERIFY(f.target(Platform::Bluesky));
        press(f);
        QTRY_VERIFY(!f.target(Platform::Bluesky));
        QCOMPARE(f.document().content().body, first + u" One."_s);
        QTest::mouseClick(button(f), Qt::LeftButton);
        QTRY_COMPARE(f.document().content().body, first);
        QTRY_VERIFY(!button(f)->isEnabled());
        press(f);
        QCOMPARE(f.caption()->toPlainText(), first);
        // And back, in the order in which it was done.
        press(f, true);
        QTRY_COMPARE(f.document().content().body, first + u" One."_s);
        QVERIFY(!f.target(Platform::Bluesky));
        press(f, true);
        QTRY_VERIFY(f.target(Platform::Bluesky));
        press(f, true);
        QTRY_COMPARE(f.caption()->toPlainText(), first + u" One. Two."_s);
        QTRY_VERIFY(f.isSaved());
        QCOMPARE(stored(f), first + u" One. Two."_s);
        QVERIFY(f.errors.isEmpty());
    }

    // Whatever is pressed while the store is still at work comes in its turn.
    void pressesThatComeFastComeInTheirTurn()
    {
        ComposerFixture f;
        open(f);
        const QString first = f.caption()->toPlainText();
        for (const Platform platform : { Platform::Bluesky, Platform::X }) {
            const QString name = platform == Platform::X ? u"account.x"_s : u"account.bluesky"_s;
            QTest::mouseClick(f.child<QAbstractButton>(name), Qt::LeftButton);
        }
        f.page->editor().focusText();
        QTest::keyClicks(f.caption(), u" One."_s);
        QTRY_VERIFY(f.isSaved());
        for (int i = 0; i < 3; ++i)
            press(f);
        QTRY_VERIFY(f.target(Platform::X) && !f.target(Platform::Bluesky));
        QTRY_VERIFY(!button(f)->isEnabled());
        QCOMPARE(f.caption()->toPlainText(), first);
        QTRY_VERIFY(f.isSaved());
    }

    void aPauseWhileTypingIsNoFight()
    {
        ComposerFixture f;
        open(f);
        const QString first = f.caption()->toPlainText();
        QTest::keyClicks(f.caption(), u" One."_s);
        QTRY_VERIFY(f.isSaved());
        f.workspace.clock.advance(60'000);
        QTest::keyClicks(f.caption(), u" Two."_s);
        QTRY_VERIFY(f.isSaved());
        f.workspace.clock.advance(60'000); // and another before it is taken back
        for (int i = 0; i < 12 && button(f)->isEnabled(); ++i) {
            const QString before = f.caption()->toPlainText();
            press(f);
            QTRY_VERIFY2(f.caption()->toPlainText().size() < before.size(), "Undo brought something back");
            QTRY_VERIFY(f.isSaved());
        }
        QCOMPARE(f.caption()->toPlainText(), first);
    }

    void eachPasteIsAStep()
    {
        ComposerFixture f;
        open(f);
        const QString first = f.caption()->toPlainText();
        paste(f, u" one"_s);
        paste(f, u" two"_s);
        QTest::keyClicks(f.caption(), u" typed"_s);
        QCOMPARE(f.caption()->toPlainText(), first + u" one two typed"_s);
        press(f);
        QCOMPARE(f.caption()->toPlainText(), first + u" one two"_s);
        press(f);
        QCOMPARE(f.caption()->toPlainText(), first + u" one"_s);
        press(f);
        QCOMPARE(f.caption()->toPlainText(), first);
        press(f, true);
        QCOMPARE(f.caption()->toPlainText(), first + u" one"_s);
        QTRY_VERIFY(f.isSaved());
        QCOMPARE(stored(f), first + u" one"_s);
    }

    void oneStepBringsBackAnOwnThread_data()
    {
        QTest::addColumn<QString>("own");
        QTest::newRow("another text") << u"An own start"_s;
        QTest::newRow("the base text") << u"Flour, water and salt. #slowbread"_s;
    }

    void oneStepBringsBackAnOwnThread()
    {
        QFETCH(QString, own);
        ComposerFixture f;
        f.page->openPost(f.post);
        const QUuid x = f.target(Platform::X)->id;
        QVERIFY(f.document().setType(x, PostType::Thread));
        QVERIFY(f.document().detachText(x));
        QVERIFY(f.document().setText({ compose::TextField::Kind::OwnText, x }, own));
        QVERIFY(f.document().addPart(x, -1, u"The second part"_s));
        f.page->editor().setTarget(x);
        QTRY_VERIFY(f.isSaved());
        QTest::mouseClick(buttonSaying(f.page, u"Use base text again"_s), Qt::LeftButton);
        QTRY_VERIFY(f.isSaved());
        QVERIFY(!f.target(Platform::X)->ownText);
        QVERIFY(f.caption()->hasFocus());
        press(f);
        QTRY_VERIFY(f.target(Platform::X)->ownText);
        QCOMPARE(*f.target(Platform::X)->ownText, own);
        QCOMPARE(f.target(Platform::X)->ownParts.size(), 1);
        QCOMPARE(f.target(Platform::X)->ownParts[0].body, u"The second part"_s);
        QCOMPARE(f.caption()->toPlainText(), own);
        auto *part = f.page->findChild<ThreadPart *>();
        QTRY_VERIFY(part && part->isVisible());
        QCOMPARE(part->edit()->toPlainText(), u"The second part"_s);
        press(f, true);
        QTRY_VERIFY(!f.target(Platform::X)->ownText);
        QVERIFY(f.errors.isEmpty());
    }

    void theTitleIsInTheSameOrder()
    {
        ComposerFixture f;
        open(f);
        QTest::keyClicks(f.caption(), u" More."_s);
        auto *title = f.child<QLineEdit>(u"postTitle"_s);
        title->setFocus();
        title->end(false);
        QTest::keyClicks(title, u", slower"_s);
        press(f);
        QTRY_COMPARE(f.document().content().title, u"Slow bread"_s);
        press(f);
        QTRY_VERIFY(!f.document().content().body.contains(u"More"_s));
        QCOMPARE(f.document().content().title, u"Slow bread"_s);
    }

    void goesOnInTheStepsOfThePostAfterAKill()
    {
        ComposerFixture f;
        open(f);
        const QString first = f.caption()->toPlainText();
        QTest::keyClicks(f.caption(), u" More."_s);
        f.caption()->moveCursor(QTextCursor::Start);
        f.caption()->moveCursor(QTextCursor::NextWord);
        QTRY_VERIFY(f.isSaved());
        const int cursor = f.caption()->textCursor().position();
        QVERIFY(cursor > 0);
        const auto kept = [&] {
            compose::EditorPlaces places(f.workspace.store());
            const auto place = places.placeIn(f.post);
            return place && place->cursor == cursor && place->anchor == cursor;
        };
        QTRY_VERIFY(kept()); // without closing
        composer::ComposerPage again(f.page->session()->services(), &f.window);
        again.setHost(&f);
        again.resize(f.page->size());
        f.page->hide();
        again.setVisible(true);
        again.openPost(f.post);
        again.focusContent(Qt::OtherFocusReason);
        auto *caption = again.editor().findChild<composer::CaptionEdit *>();
        QCOMPARE(caption->textCursor().position(), cursor);
        QVERIFY(!caption->textCursor().hasSelection());
        QTRY_VERIFY(caption->hasFocus());
        QTest::keyClick(caption, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(caption->toPlainText(), first);
    }

    void aSelectionOfAnotherTextDoesNotComeBack()
    {
        ComposerFixture f;
        open(f);
        {
            compose::EditorPlaces places(f.workspace.store());
            const qsizetype length = f.caption()->toPlainText().size();
            f.page->writePost(f.client, {}, {});
            places.remember(f.post, { {}, 9, 2, 0, length + 4 }); // it was longer then
        }
        const auto stored = [&] { return compose::EditorPlaces(f.workspace.store()).placeIn(f.post); };
        QTRY_VERIFY(stored() && stored()->cursor == 9);
        composer::ComposerPage again(f.page->session()->services(), &f.window);
        again.setHost(&f);
        again.openPost(f.post);
        auto *caption = again.editor().findChild<composer::CaptionEdit *>();
        QTRY_COMPARE(caption->textCursor().position(), 9);
        QVERIFY(!caption->textCursor().hasSelection());
    }
};

QTEST_MAIN(TestComposerUndo)
#include "tst_composer_undo.moc"
