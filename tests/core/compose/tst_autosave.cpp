#include "core/compose/Autosave.h"
#include "core/domain/Folding.h"
#include "core/store/Reader.h"
#include "tests/core/compose/AutosaveDesk.h"
#include "tests/support/Patience.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace galley::compose;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Desk = AutosaveDesk;

} // namespace

class AutosaveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { qputenv("RC_PARAMS", "max_success=40 max_size=25 noshrink=1"); }

    void savesWithinHalfASecondWithoutBeingAsked()
    {
        Desk desk;
        desk.type(u"H"_s);
        QCOMPARE(desk.autosave->state(), Autosave::State::Pending);
        QElapsedTimer took;
        took.start();
        QSignalSpy saved(desk.autosave.get(), &Autosave::saved);
        QVERIFY(saved.wait(test::patience(2000)));
        QVERIFY2(took.elapsed() < test::patience(500), qPrintable(QString::number(took.elapsed())));
        QCOMPARE(desk.stored(), u"H"_s);
        QCOMPARE(desk.autosave->state(), Autosave::State::Saved);
    }

    void doesNotWaitForAPauseInTyping()
    {
        Desk desk;
        QSignalSpy saved(desk.autosave.get(), &Autosave::saved);
        for (int key = 0; key < 40 && saved.isEmpty(); ++key) {
            desk.type(QString(key + 1, u'x'));
            QTest::qWait(20);
        }
        QCOMPARE(saved.size(), 1);
    }

    void makesOneStepOfABurst()
    {
        Desk desk;
        const auto before = desk.sets();
        for (const auto &text : { u"H"_s, u"He"_s, u"Hel"_s }) {
            desk.type(text);
            QSignalSpy saved(desk.autosave.get(), &Autosave::saved);
            QVERIFY(saved.wait(test::patience(2000)));
        }
        QCOMPARE(desk.sets(), before + 1);
        QVERIFY(desk.undo());
        QCOMPARE(desk.stored(), u"before"_s);
        QTRY_COMPARE(desk.document->text({ Kind::Body }), u"before"_s);
    }

    void beginsAnotherStepAfterAPauseInAnotherFieldAndAfterAnAction()
    {
        Desk desk;
        desk.type(u"one"_s);
        QVERIFY(desk.flush()); // left the field
        desk.type(u"two"_s);
        desk.store.clock.advance(Autosave::kBurstPauseMs);
        desk.type(u"three"_s);
        QVERIFY(desk.document->setText({ Kind::Title }, u"Title"_s));
        QVERIFY(desk.document->addTarget(desk.store.ids.next(), Platform::Bluesky));
        QVERIFY(desk.flush());
        QCOMPARE(desk.document->content().targets.size(), 2);
        QVERIFY(desk.undo());
        QTRY_COMPARE(desk.document->content().targets.size(), 1);
        QCOMPARE(desk.document->text({ Kind::Title }), u"Title"_s);
        QVERIFY(desk.undo());
        QTRY_COMPARE(desk.document->text({ Kind::Title }), u"Hello"_s);
        QCOMPARE(desk.document->text({ Kind::Body }), u"three"_s);
    }

    void keepsTheWordsThatWereTypedWhileTheStoreIsBehind()
    {
        Desk desk;
        desk.type(u"one"_s);
        auto done = desk.autosave->flush();
        desk.type(u"one two"_s); // before the answer comes
        QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }));
        QCOMPARE(desk.document->text({ Kind::Body }), u"one two"_s);
        QVERIFY(desk.flush());
        QCOMPARE(desk.stored(), u"one two"_s);
    }

    void savesANewPostOnlyOnceItSaysSomething()
    {
        Desk desk;
        desk.begin();
        QVERIFY(desk.document->addTarget(desk.store.ids.next(), Platform::X));
        QVERIFY(desk.flush());
        QVERIFY(desk.store.row(u"posts"_s, desk.post).isEmpty());
        desk.type(u"First words"_s);
        QVERIFY(desk.flush());
        QCOMPARE(desk.stored(), u"First words"_s);
        QCOMPARE(desk.store.value(u"posts"_s, desk.post, u"title"_s).toString(), u"First words"_s);
        QCOMPARE(desk.store.store().undoStep()->label.key, u"post.create"_s);
    }

    void followsWhatOthersCommit()
    {
        Desk desk;
        QSignalSpy texts(desk.document.get(), &PostDocument::textChanged);
        ChangeBuilder other(desk.store.ids, desk.store.clock, { u"post.edit"_s, {} });
        other.update(u"posts"_s, desk.post, { { u"body"_s, u"theirs"_s } }, { { u"body"_s, u"before"_s } });
        QVERIFY(desk.store.apply(other.build()));
        QTRY_COMPARE(desk.document->text({ Kind::Body }), u"theirs"_s);
        QCOMPARE(texts.size(), 1);
        QVERIFY(!desk.document->hasUnsaved());
    }

    void keepsWhatIsBeingTypedOverWhatOthersCommit()
    {
        Desk desk;
        QSignalSpy overtaken(desk.document.get(), &PostDocument::overtaken);
        desk.type(u"mine"_s);
        ChangeBuilder other(desk.store.ids, desk.store.clock, { u"post.edit"_s, {} });
        other.update(u"posts"_s, desk.post, { { u"body"_s, u"theirs"_s }, { u"description"_s, u"a note"_s } },
            { { u"body"_s, u"before"_s }, { u"description"_s, QJsonValue::Null } });
        QVERIFY(desk.store.apply(other.build()));
        QTRY_COMPARE(desk.document->text({ Kind::Description }), u"a note"_s);
        QCOMPARE(desk.document->text({ Kind::Body }), u"mine"_s);
        QCOMPARE(overtaken.size(), 1);
        QVERIFY(desk.flush());
        QCOMPARE(desk.stored(), u"mine"_s);
        const auto kept =
            desk.store.reader().first(u"SELECT count(*) FROM post_revisions WHERE body = 'theirs'"_s, {},
                [](const store::Row &row) { return row.integer(0); });
        QCOMPARE(**kept, 1);
    }

    void saysWhenTheStoreRefusesAndKeepsTheWords()
    {
        Desk desk;
        // Somebody decided meanwhile that the post is approved, so this edit is not allowed.
        ChangeBuilder other(desk.store.ids, desk.store.clock, { u"post.status"_s, {} });
        other.update(u"posts"_s, desk.post, { { u"content_state"_s, u"approved"_s } },
            { { u"content_state"_s, u"draft"_s } });
        desk.type(u"mine"_s);
        auto approved = desk.store.store().apply(*other.build());
        auto done = desk.autosave->flush();
        QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }));
        QVERIFY(approved.result().has_value());
        QVERIFY(!done.result().has_value());
        QCOMPARE(desk.autosave->state(), Autosave::State::Failed);
        QCOMPARE(desk.document->text({ Kind::Body }), u"mine"_s);
        QVERIFY(desk.document->hasUnsaved());
        QVERIFY(desk.store.undo());
        desk.autosave->retry();
        QTRY_COMPARE(desk.autosave->state(), Autosave::State::Saved);
        QCOMPARE(desk.stored(), u"mine"_s);
    }

    void handsOverWhatIsLeftWhenItCloses()
    {
        Desk desk;
        desk.type(u"last words"_s);
        desk.autosave.reset();
        QVERIFY(desk.store.reopen());
        QCOMPARE(desk.stored(), u"last words"_s);
    }

    // Whatever is done, what is read again is what was there; and taking everything back is the start.
    void randomEditsComeBackAndCanBeTakenBack()
    {
        QVERIFY(rc::check([] {
            Desk desk;
            const PostContent start = desk.document->content();
            const int edits = *rc::gen::inRange(1, 20);
            for (int i = 0; i < edits; ++i)
                randomEdit(desk);
            RC_ASSERT(desk.flush());
            const auto again = contentOf(*readPost(desk.store.reader(), desk.post));
            RC_ASSERT(again == desk.document->content());
            const auto ground = desk.store.store().undoStep();
            Q_UNUSED(ground)
            while (
                desk.store.store().undoStep() && desk.store.store().undoStep()->label.key == u"post.edit"_s)
                RC_ASSERT(desk.store.undo().has_value());
            RC_ASSERT(contentOf(*readPost(desk.store.reader(), desk.post)) == start);
        }));
    }

private:
    static void randomEdit(Desk &desk)
    {
        PostDocument &document = *desk.document;
        const QList<Target> targets = document.content().targets;
        const auto pick = [](qsizetype size) { return *rc::gen::inRange<qsizetype>(0, size); };
        const QString text = u"text %1"_s.arg(*rc::gen::inRange(0, 5));
        const auto target = [&] { return targets.isEmpty() ? QUuid() : targets.at(pick(targets.size())).id; };
        const QList<Media> media = document.content().media;
        switch (*rc::gen::inRange(0, 13)) {
        case 0:
            (void)document.setText({ Kind::Body }, text);
            break;
        case 1:
            (void)document.setText({ Kind::OwnText, target() }, text);
            break;
        case 2:
            (void)document.addTarget(desk.store.ids.next(), Platform::Mastodon);
            break;
        case 3:
            (void)document.removeTarget(target());
            break;
        case 4:
            (void)document.attachText(target());
            break;
        case 5:
            (void)document.addMedia({}, { { {}, u"https://media.example/a.jpg"_s, text } }, pick(3));
            break;
        case 6:
            if (!media.isEmpty())
                (void)document.moveMedia(media.at(pick(media.size())).id, pick(media.size()));
            break;
        case 7:
            if (!media.isEmpty())
                (void)document.removeMedia(media.at(pick(media.size())).id);
            break;
        case 8:
            (void)document.setSetting(target(), u"first_comment"_s, text);
            break;
        case 9:
            (void)document.setWhen(WallTime { QDate(2026, 11, 1 + static_cast<int>(pick(20))), QTime(9, 30) },
                u"Europe/Berlin"_s);
            break;
        case 10:
            (void)document.detachMedia(target());
            break;
        case 11:
            (void)document.addPart({}, -1, text);
            break;
        default:
            (void)document.setTags({ desk.store.ids.next() });
            break;
        }
        if (*rc::gen::weightedElement<bool>({ { 3, false }, { 1, true } }))
            RC_ASSERT(desk.flush());
    }
};

QTEST_GUILESS_MAIN(AutosaveTest)
#include "tst_autosave.moc"
