// The parts of a thread in the composer, under real mouse and keys.
#include "core/compose/Comments.h"
#include "core/compose/Effective.h"
#include "core/compose/Errors.h"
#include "core/compose/Snippets.h"
#include "core/store/LocalStore.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/ThreadPart.h"
#include "ui/composer/preview/PreviewCard.h"
#include "ui/composer/words/CommentField.h"
#include "ui/composer/words/EmojiPicker.h"
#include "ui/composer/words/SpellMarks.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;
using composer::ThreadPart;

class TestComposerThread : public QObject
{
    Q_OBJECT

private:
    // In the order in which they are seen.
    static QList<ThreadPart *> cards(const ComposerFixture &f)
    {
        QList<ThreadPart *> shown;
        for (auto *card : f.page->findChildren<ThreadPart *>()) {
            if (card->isVisible())
                shown.append(card);
        }
        std::ranges::sort(shown, {}, [](const ThreadPart *card) { return card->y(); });
        return shown;
    }

    static QStringList texts(ComposerFixture &f, Platform platform)
    {
        const compose::Target *target = f.target(platform);
        QStringList all { compose::textFor(f.document().content(), *target) };
        for (const compose::Part &part : compose::partsFor(f.document().content(), *target))
            all.append(part.body);
        return all;
    }

    static QToolButton *button(ThreadPart *card, const QString &name)
    {
        return card->findChild<QToolButton *>(name);
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void writesAThreadWithTheKeyboard()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.page->editor().focusText();
        QTest::keyClick(f.caption(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(f.caption(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(cards(f).size(), 1);
        QTRY_VERIFY(cards(f)[0]->edit()->hasFocus());
        QTest::keyClicks(cards(f)[0]->edit(), u"Then we wait. And bake."_s);
        QCOMPARE(texts(f, Platform::X),
            (QStringList { u"Flour, water and salt. #slowbread"_s, u"Then we wait. And bake."_s }));
        QVERIFY2(cards(f)[0]->edit()->accessibleName().contains(u"2"_s), "a part has no number");
        QTRY_VERIFY(cards(f)[0]->edit()->accessibleName().contains(u"23"_s)); // of 280

        // Split at the cursor; then back again with Backspace at the start.
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(cards(f)[0]->edit(), Qt::Key_Left);
        QTest::keyClick(cards(f)[0]->edit(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(cards(f).size(), 2);
        QCOMPARE(texts(f, Platform::X),
            (QStringList { u"Flour, water and salt. #slowbread"_s, u"Then we wait."_s, u"And bake."_s }));
        QTRY_VERIFY(cards(f)[1]->edit()->hasFocus());
        QTest::keyClick(cards(f)[1]->edit(), Qt::Key_Backspace);
        QTRY_COMPARE(cards(f).size(), 1);
        QCOMPARE(texts(f, Platform::X)[1], u"Then we wait.\n\nAnd bake."_s);
        QTRY_VERIFY(cards(f)[0]->edit()->hasFocus());
        QCOMPARE(cards(f)[0]->edit()->textCursor().position(), 15);
        QTRY_VERIFY(f.isSaved());
    }

    void movesAndRemovesPartsWithTheMouse()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        for (const QString &body : { u"second"_s, u"third"_s, u"fourth"_s })
            QVERIFY(f.document().addPart({}, -1, body));
        QTRY_COMPARE(cards(f).size(), 3);
        QVERIFY(!button(cards(f)[0], u"partUp"_s)->isEnabled()); // the caption stays the first
        QVERIFY(!button(cards(f)[2], u"partDown"_s)->isEnabled());
        QTest::mouseClick(button(cards(f)[2], u"partUp"_s), Qt::LeftButton);
        QTRY_COMPARE(cards(f)[1]->edit()->toPlainText(), u"fourth"_s);
        QTest::mouseClick(button(cards(f)[0], u"partRemove"_s), Qt::LeftButton);
        QTRY_COMPARE(cards(f).size(), 2);
        QCOMPARE(texts(f, Platform::X).mid(1), (QStringList { u"fourth"_s, u"third"_s }));
        // As one step that Undo takes back.
        QTRY_VERIFY(f.isSaved());
        f.workspace.store().undo().waitForFinished();
        QTRY_COMPARE(texts(f, Platform::X).mid(1), (QStringList { u"second"_s, u"fourth"_s, u"third"_s }));
        QTRY_COMPARE(cards(f).size(), 3);
        QTest::mouseClick(button(cards(f)[0], u"partMerge"_s), Qt::LeftButton);
        QTRY_COMPARE(f.document().content().body, u"Flour, water and salt. #slowbread\n\nsecond"_s);
    }

    void typingOnATabGivesTheAccountItsOwnThread()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        QVERIFY(f.document().addPart({}, -1, u"shared"_s));
        const QUuid x = f.target(Platform::X)->id;
        f.page->editor().setTarget(x);
        QTRY_COMPARE(cards(f).size(), 1);
        ThreadPart *card = cards(f)[0];
        card->edit()->setFocus();
        QTest::keyClick(card->edit(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(card->edit(), u"!?"_s);
        QCOMPARE(cards(f)[0], card); // nobody loses the cursor
        QCOMPARE(card->edit()->toPlainText(), u"shared!?"_s);
        QCOMPARE(texts(f, Platform::X)[1], u"shared!?"_s);
        QCOMPARE(f.document().content().parts[0].body, u"shared"_s);
        // No threads there: the parts are not shown.
        f.page->editor().setTarget(f.target(Platform::Instagram)->id);
        QTRY_VERIFY(cards(f).isEmpty());
        f.page->editor().setTarget({});
        QTRY_COMPARE(cards(f).size(), 1);
        QTRY_VERIFY(f.isSaved());
    }

    void splitsWhatIsTooLongWithOneClickAndShowsTheThread()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.page->editor().focusText();
        f.caption()->selectAll();
        QTest::keyClicks(f.caption(), u"This sentence has some words in it. "_s.repeated(12));
        QTRY_VERIFY(buttonSaying(f.page, u"Split into a thread"_s));
        QTest::mouseClick(buttonSaying(f.page, u"Split into a thread"_s), Qt::LeftButton);
        QTRY_COMPARE(texts(f, Platform::X).size(), 2);
        QTRY_VERIFY(!buttonSaying(f.page, u"Split into a thread"_s));
        QCOMPARE(f.page->editor().target(), f.target(Platform::X)->id);
        QTRY_COMPARE(cards(f).size(), 1);
        // The preview shows both posts.
        QTRY_VERIFY(f.page->findChild<composer::PreviewCard *>());
        const auto shown = [&] {
            const auto all = f.page->findChildren<composer::PreviewCard *>();
            return std::ranges::any_of(
                all, [](const auto *card) { return card->isVisible() && card->content().parts.size() == 2; });
        };
        QTRY_VERIFY(shown());
        QTRY_VERIFY(f.isSaved());
    }

    void spellsInAPartAndTakesEmojiAndSnippetsThere()
    {
        ComposerFixture f;
        ChangeBuilder builder(f.workspace.ids, f.workspace.clock, { u"client.edit"_s, {} });
        builder.update(u"brands"_s, f.client, { { u"languages"_s, QJsonArray { u"en"_s } } },
            { { u"languages"_s, f.workspace.value(u"brands"_s, f.client, u"languages"_s) } });
        QVERIFY(f.workspace.apply(builder.build()));
        QVERIFY(f.workspace.apply(compose::addSnippet(f.workspace.ids, f.workspace.clock,
            { {}, f.client, compose::Snippet::Kind::Hashtags, u"Bread"_s, u"#slowbread #rye"_s })));
        f.page->openPost(f.post);
        QVERIFY(f.document().addPart({}, -1, u""_s));
        QTRY_COMPARE(cards(f).size(), 1);
        ThreadPart *card = cards(f)[0];
        card->edit()->setFocus();
        QTest::keyClicks(card->edit(), u"Then we baek it "_s);
        auto *marks = card->edit()->findChild<composer::SpellMarks *>();
        QVERIFY(marks);
        QTRY_COMPARE(marks->marked(), (QList { TextRange { 8, 4 } }));
        const std::unique_ptr<QMenu> menu(marks->menuAt(9));
        const auto meant = [&]() -> QAction * {
            for (QAction *action : menu->actions()) {
                if (action->property("suggestion").toString() == u"bake"_s)
                    return action;
            }
            return nullptr;
        };
        QTRY_VERIFY(meant());
        meant()->trigger();
        QCOMPARE(texts(f, Platform::X)[1], u"Then we bake it "_s);

        card->edit()->moveCursor(QTextCursor::End);
        QTest::mouseClick(button(card, u"emoji"_s), Qt::LeftButton);
        QTRY_VERIFY(f.window.findChild<composer::EmojiPicker *>());
        auto *picker = f.window.findChild<composer::EmojiPicker *>();
        auto *search = picker->findChild<QLineEdit *>(u"emojiSearch"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"bread"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(search, Qt::Key_Escape);
        QTest::keyClick(search, Qt::Key_Escape); // the first one emptied the field
        QTRY_VERIFY(card->edit()->hasFocus());
        QCOMPARE(texts(f, Platform::X)[1], u"Then we bake it 🍞"_s);

        // The keys go to the text in which one writes.
        QTest::keyClick(&f.window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *snippets = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(snippets);
        QTest::keyClick(snippets, Qt::Key_Down);
        QTest::keyClick(snippets, Qt::Key_Return);
        QVERIFY2(
            texts(f, Platform::X)[1].endsWith(u"#slowbread #rye"_s), qPrintable(texts(f, Platform::X)[1]));
        QCOMPARE(texts(f, Platform::X)[0], u"Flour, water and salt. #slowbread"_s);
        QTRY_VERIFY(f.isSaved());
        QVERIFY(f.errors.isEmpty());
    }

    void aCommentIsAboutWordsOfAPart()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        const auto part = f.document().addPart({}, -1, u"Then we wait for days."_s);
        QVERIFY(part);
        QTRY_VERIFY(f.isSaved());
        ThreadPart *card = cards(f)[0];
        card->edit()->setFocus();
        QTest::keyClick(card->edit(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(card->edit(), Qt::Key_Left); // before the full stop
        QTest::keyClick(card->edit(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(card->edit()->textCursor().selectedText(), u"days"_s);
        QTest::keyClick(&f.window, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        auto *field = f.page->findChild<composer::CommentField *>();
        QVERIFY(field && field->hasFocus());
        QTest::keyClicks(field, u"How many?"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(f.child<QPushButton>(u"quote"_s));
        const auto comments = compose::readComments(f.workspace.reader(), f.post);
        QCOMPARE(comments->constFirst().anchor->quote, u"days"_s);
        QCOMPARE(comments->constFirst().anchor->field,
            (compose::TextField { compose::TextField::Kind::Part, *part }));
        // Back to those words from a tab without parts.
        f.page->editor().setTarget(f.target(Platform::Instagram)->id);
        QTest::mouseClick(f.child<QPushButton>(u"quote"_s), Qt::LeftButton);
        QTRY_COMPARE(cards(f).size(), 1);
        QVERIFY(cards(f)[0]->edit()->hasFocus());
        QCOMPARE(cards(f)[0]->edit()->textCursor().selectedText(), u"days"_s);
    }

    void aPasteThatNoPartCanHoldIsRefused()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        QVERIFY(f.document().addPart({}, -1, u"second"_s));
        QTRY_COMPARE(cards(f).size(), 1);
        auto *clipboard = new QMimeData;
        clipboard->setText(QString(10 * 1024 * 1024, u'x'));
        QGuiApplication::clipboard()->setMimeData(clipboard);
        cards(f)[0]->edit()->setFocus();
        QTest::keyClick(cards(f)[0]->edit(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(texts(f, Platform::X)[1], u"second"_s);
        QCOMPARE(cards(f)[0]->edit()->toPlainText(), u"second"_s);
        QCOMPARE(f.errors.size(), 1);
        QCOMPARE(f.errors.first().code, QString(compose::errors::kTextTooLarge));
    }

    void takesPicturesIntoAPart()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        const auto part = f.document().addPart({}, -1, u"with a picture"_s);
        QVERIFY(part);
        QTRY_COMPARE(cards(f).size(), 1);
        drop(cards(f)[0]->edit()->viewport(), { picture(u"hopper.webp"_s) });
        QTRY_COMPARE(f.document().content().parts[0].media.size(), 1);
        QVERIFY(f.document().content().media.isEmpty());
        QTRY_VERIFY(f.isSaved());
        QVERIFY(f.errors.isEmpty());
    }
};

QTEST_MAIN(TestComposerThread)
#include "tst_composer_thread.moc"
