// The parts of a thread in the composer, under real mouse and keys.
#include "core/compose/Effective.h"
#include "core/store/LocalStore.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/ThreadPart.h"
#include "ui/composer/preview/PreviewCard.h"
#include "ui/theme/Theme.h"

#include <QApplication>
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
