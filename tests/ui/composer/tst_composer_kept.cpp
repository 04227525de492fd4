// Words whose place is removed while they are written, and a post that goes to the bin while it is open.
#include "core/domain/ChangeBuilder.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/MediaStrip.h"
#include "ui/composer/editor/ThreadPart.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;
using composer::ThreadPart;

class TestComposerKept : public QObject
{
    Q_OBJECT

private:
    // Somebody else does this with the post as it is stored.
    static void elsewhere(ComposerFixture &f, const std::function<bool(compose::PostDocument &)> &edit)
    {
        compose::PostDocument other(
            *compose::readPost(f.workspace.reader(), f.document().id()), f.workspace.ids);
        QVERIFY(edit(other));
        QVERIFY(f.workspace.apply(other.takeUnsaved(f.workspace.clock)));
    }

    static void trash(ComposerFixture &f)
    {
        ChangeBuilder gone(f.workspace.ids, f.workspace.clock, { u"post.delete"_s });
        gone.update(u"posts"_s, f.document().id(), { { u"deleted_at"_s, kTestNow } },
            { { u"deleted_at"_s, QJsonValue::Null } });
        QVERIFY(f.workspace.apply(gone.build()));
    }

    static QWidget *kept(ComposerFixture &f) { return f.child<QWidget>(u"keptWords"_s); }

    // What is on the disk.
    static QString remembered(ComposerFixture &f)
    {
        return f.workspace.reader().meta(u"composer.kept."_s + idText(f.post)).value_or(QString());
    }

    // The part that was being written in is removed elsewhere before half a second is over.
    static void loseAPart(ComposerFixture &f, const QString &words)
    {
        f.page->openPost(f.post);
        const auto part = f.document().addPart({}, -1, u"Then we wait."_s);
        QVERIFY(part);
        QTRY_VERIFY(f.isSaved());
        auto *card = f.page->findChild<ThreadPart *>();
        QTRY_VERIFY(card->isVisible());
        card->edit()->setFocus();
        QTest::keyClick(card->edit(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(card->edit(), words);
        QVERIFY(f.document().hasUnsaved());
        elsewhere(f, [&](compose::PostDocument &other) { return other.removePart(*part).has_value(); });
        QTRY_VERIFY(f.document().content().parts.isEmpty());
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void wordsOfARemovedPartAreShownAndPutBack()
    {
        ComposerFixture f;
        loseAPart(f, u" And bake."_s);
        QTRY_VERIFY(kept(f)->isVisible());
        QVERIFY(kept(f)->accessibleName().contains(u"part was removed elsewhere"_s));
        QVERIFY(kept(f)->accessibleDescription().contains(u"Then we wait. And bake."_s));
        QTest::mouseClick(f.child<QPushButton>(u"keptPutBack"_s), Qt::LeftButton);
        QTRY_VERIFY(!kept(f)->isVisible());
        QCOMPARE(f.document().content().parts.size(), 1);
        QTRY_VERIFY(f.isSaved());
        const auto stored = compose::contentOf(*compose::readPost(f.workspace.reader(), f.post));
        QCOMPARE(stored.parts.constFirst().body, u"Then we wait. And bake."_s);
        QVERIFY(f.errors.isEmpty());
    }

    void wordsAboutARemovedPictureAreKept()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        const auto media = f.document().addMedia({}, { { {}, u"https://media.example/loaf.jpg"_s, {} } });
        QVERIFY(media);
        QTRY_VERIFY(f.isSaved());
        f.page->editor().media()->editAlt(media->constFirst());
        auto *edit = f.window.findChild<QPlainTextEdit *>(u"altTextEdit"_s);
        QVERIFY(edit);
        auto *clipboard = new QMimeData;
        clipboard->setText(QString(10 * 1024 * 1024, u'x'));
        QGuiApplication::clipboard()->setMimeData(clipboard);
        QTest::keyClicks(edit, u"A loaf"_s);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit->toPlainText(), u"A loaf"_s);
        QCOMPARE(f.errors.size(), 1);
        QTRY_VERIFY(f.isSaved());
        QTest::keyClicks(edit, u" in the sun"_s);
        const QPointer<QPlainTextEdit> open(edit);
        elsewhere(f,
            [&](compose::PostDocument &other) { return other.removeMedia(media->constFirst()).has_value(); });
        QTRY_VERIFY(kept(f)->isVisible());
        QVERIFY(kept(f)->accessibleDescription().contains(u"A loaf in the sun"_s));
        QTRY_VERIFY(!open || !open->isVisible()); // nobody writes on into nothing
        QTest::mouseClick(f.child<QPushButton>(u"keptPutBack"_s), Qt::LeftButton);
        QCOMPARE(f.document().content().media.constFirst().altText, u"A loaf in the sun"_s);
    }

    void wordsAreKeptWhenThePostIsClosedAndOpenedAgain()
    {
        ComposerFixture f;
        loseAPart(f, u" And bake."_s);
        QTRY_VERIFY(!remembered(f).isEmpty());
        f.page->writePost(f.client, {}, {});
        QVERIFY(!kept(f)->isVisible());
        f.page->openPost(f.post);
        QTRY_VERIFY(kept(f)->isVisible());
        auto *copy = f.child<QPushButton>(u"keptCopy"_s);
        copy->setFocus();
        QTest::keyClick(copy, Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), u"Then we wait. And bake."_s);
        QVERIFY(kept(f)->isVisible()); // until somebody says so
        QAbstractButton *close = nullptr;
        for (auto *button : kept(f)->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"Close"_s)
                close = button;
        }
        QVERIFY(close);
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!kept(f)->isVisible());
        QTRY_VERIFY(remembered(f).isEmpty());
        f.page->writePost(f.client, {}, {});
        f.page->openPost(f.post);
        QVERIFY(!kept(f)->isVisible());
    }

    void aPostWhoseMakingIsUndoneSaysSoAndComesBackWhole()
    {
        ComposerFixture f;
        f.page->writePost(f.client, {}, {});
        QTest::keyClicks(f.caption(), u"First words"_s);
        QVERIFY(f.document().addPart({}, -1, u"second"_s));
        QTRY_VERIFY(f.isSaved());
        const QUuid post = f.document().id();
        while (!f.document().isGone() && f.workspace.undo())
            QCoreApplication::processEvents();
        QTRY_VERIFY(f.document().isGone());
        auto *access = f.child<QWidget>(u"access"_s);
        QVERIFY(access->isVisible());
        QVERIFY(access->accessibleName().contains(u"in the bin"_s));
        QVERIFY(f.caption()->isReadOnly());
        QTest::keyClicks(f.caption(), u"more"_s);
        QTest::mouseClick(buttonSaying(access, u"Restore"_s), Qt::LeftButton);
        QTRY_VERIFY(!f.document().isGone());
        QTRY_VERIFY(!access->isVisible());
        QVERIFY(!f.caption()->isReadOnly());
        const auto stored = compose::contentOf(*compose::readPost(f.workspace.reader(), post));
        QVERIFY(!stored.inTrash);
        QCOMPARE(stored.targets.size(), 1);
        QTest::keyClicks(f.caption(), u" again"_s);
        QTRY_VERIFY(f.isSaved());
        QVERIFY(f.workspace.value(u"posts"_s, post, u"body"_s).toString().contains(u" again"_s));
    }

    void unsavedWordsWaitForAPostThatIsInTheBin()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.page->editor().focusText();
        QTest::keyClick(f.caption(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(f.caption(), u" And time."_s);
        trash(f);
        QTRY_VERIFY(f.document().isGone());
        QVERIFY(f.caption()->toPlainText().endsWith(u" And time."_s));
        QVERIFY(f.caption()->isReadOnly());
        QVERIFY(f.child<QLabel>(u"savedState"_s)->text().contains(u"in the bin"_s));
        QVERIFY(!kept(f)->isVisible()); // they are to be seen where they stand
        QTest::mouseClick(buttonSaying(f.child<QWidget>(u"access"_s), u"Restore"_s), Qt::LeftButton);
        QTRY_VERIFY(f.isSaved());
        QVERIFY(f.workspace.value(u"posts"_s, f.post, u"body"_s).toString().endsWith(u" And time."_s));
        QVERIFY(!kept(f)->isVisible());
        QVERIFY(f.page->session()->keptWords().isEmpty());
    }

    void unsavedWordsAreOfferedWhenAPostIsRestoredLater()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        f.page->editor().focusText();
        QTest::keyClicks(f.caption(), u"Time, "_s);
        const QString words = f.caption()->toPlainText();
        trash(f);
        QTRY_VERIFY(f.document().isGone());
        QTRY_VERIFY(!remembered(f).isEmpty());
        f.page->writePost(f.client, {}, {}); // closed without a word
        f.page->openPost(f.post);
        QVERIFY(kept(f)->isVisible());
        QVERIFY(!f.child<QPushButton>(u"keptPutBack"_s)->isVisible());
        QTest::mouseClick(buttonSaying(f.child<QWidget>(u"access"_s), u"Restore"_s), Qt::LeftButton);
        QTRY_VERIFY(f.child<QPushButton>(u"keptPutBack"_s)->isVisible());
        QVERIFY(f.caption()->toPlainText() != words);
        QTest::mouseClick(f.child<QPushButton>(u"keptPutBack"_s), Qt::LeftButton);
        QCOMPARE(f.caption()->toPlainText(), words);
        QTRY_VERIFY(f.isSaved());
        QCOMPARE(f.workspace.value(u"posts"_s, f.post, u"body"_s).toString(), words);
        QVERIFY(!kept(f)->isVisible());
    }
};

QTEST_MAIN(TestComposerKept)
#include "tst_composer_kept.moc"
