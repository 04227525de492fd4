// Words whose place goes while they are being written.
#include "core/compose/Errors.h"
#include "core/compose/KeptShelf.h"
#include "tests/core/compose/AutosaveDesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::compose;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Desk = AutosaveDesk;

} // namespace

class KeptWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void seesThatItsCreationWasTakenBackAndDoneAgain()
    {
        Desk desk;
        desk.begin();
        QVERIFY(desk.document->addTarget(desk.store.ids.next(), Platform::X));
        desk.type(u"All of it"_s);
        QVERIFY(desk.flush());
        QVERIFY(desk.undo());
        QTRY_VERIFY(desk.document->isGone());
        QVERIFY(!desk.document->hasUnsaved()); // what was taken back stays so
        QCOMPARE(desk.document->content().targets.size(), 1); // and is shown as it was
        QCOMPARE(desk.document->setText({ Kind::Body }, u"more"_s).error().code, QString(errors::kInBin));
        QVERIFY(desk.store.redo());
        QTRY_VERIFY(!desk.document->isGone());
        QCOMPARE(desk.document->content().body, u"All of it"_s);
        desk.type(u"All of it, and more"_s);
        QVERIFY(desk.flush());
        QCOMPARE(desk.stored(), u"All of it, and more"_s);
    }

    void writesNothingIntoAPostInTheBinAndKeepsTheWordsUntilItIsBack()
    {
        Desk desk;
        QSignalSpy lost(desk.document.get(), &PostDocument::wordsLostTheirPlace);
        desk.type(u"before, and words"_s);
        QVERIFY(desk.store.apply(desk.trash(true)));
        QTRY_VERIFY(desk.document->isGone());
        QCOMPARE(desk.autosave->state(), Autosave::State::Waiting);
        QVERIFY(desk.document->hasUnsaved());
        QCOMPARE(desk.document->text({ Kind::Body }), u"before, and words"_s);
        QCOMPARE(lost.size(), 1);
        const auto words = lost.constFirst().constFirst().value<QList<KeptWords>>();
        QCOMPARE(words, (QList { KeptWords { { Kind::Body }, u"before, and words"_s } }));
        QVERIFY(desk.flush()); // nothing to wait for
        QTest::qWait(2 * Autosave::kDelayMs);
        QCOMPARE(desk.stored(), u"before"_s);
        QVERIFY(desk.store.apply(desk.trash(false)));
        QTRY_COMPARE(desk.autosave->state(), Autosave::State::Saved);
        QCOMPARE(desk.stored(), u"before, and words"_s);
        QCOMPARE(lost.size(), 1);
    }

    void keepsTheWordsOfAPartThatIsRemovedElsewhere()
    {
        Desk desk;
        QVERIFY(desk.document->addPart({}, -1, u"second"_s));
        const auto part = desk.document->addPart({}, -1, u"third"_s);
        QVERIFY(part && desk.document->addPart({}, -1, u"fourth"_s));
        QVERIFY(desk.flush());
        QSignalSpy lost(desk.document.get(), &PostDocument::wordsLostTheirPlace);
        desk.store.clock.advance(100);
        QVERIFY(desk.document->setText({ Kind::Part, *part }, u"third, and words"_s));
        desk.elsewhere([&](PostDocument &other) { return other.removePart(*part).has_value(); });
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(desk.document->content().parts.size(), 2);
        QTRY_COMPARE(desk.autosave->state(), Autosave::State::Saved);
        const auto words = lost.constFirst().constFirst().value<QList<KeptWords>>();
        QCOMPARE(words.size(), 1);
        QCOMPARE(words.constFirst().text, u"third, and words"_s);
        QVERIFY(desk.document->putBack(words.constFirst()));
        QVERIFY(desk.flush());
        const auto stored = contentOf(*readPost(desk.store.reader(), desk.post));
        QCOMPARE(stored.parts.size(), 3);
        QCOMPARE(stored.parts.at(1).body, u"third, and words"_s); // between the others
        // What was saved before somebody removed it is no loss: it is theirs to remove.
        desk.elsewhere(
            [&](PostDocument &other) { return other.removePart(stored.parts.at(1).id).has_value(); });
        QTRY_COMPARE(desk.document->content().parts.size(), 2);
        QCOMPARE(lost.size(), 1);
    }

    void keepsTheWordsOfAnAccountThatIsTakenOutElsewhere()
    {
        Desk desk;
        const QUuid target = desk.document->content().targets.constFirst().id;
        QSignalSpy lost(desk.document.get(), &PostDocument::wordsLostTheirPlace);
        desk.store.clock.advance(100);
        QVERIFY(desk.document->setText({ Kind::OwnText, target }, u"only for X"_s));
        desk.elsewhere([&](PostDocument &other) { return other.removeTarget(target).has_value(); });
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(desk.document->content().targets.isEmpty());
        const auto words = lost.constFirst().constFirst().value<QList<KeptWords>>();
        QVERIFY(desk.document->putBack(words.constFirst()));
        QVERIFY(desk.flush());
        const auto stored = contentOf(*readPost(desk.store.reader(), desk.post));
        QCOMPARE(stored.targets.size(), 1);
        QCOMPARE(stored.targets.constFirst().platform, Platform::X);
        QCOMPARE(stored.targets.constFirst().ownText.value_or(QString()), u"only for X"_s);
    }

    void keepsTheWordsOfAPictureThatIsRemovedElsewhere()
    {
        Desk desk;
        const auto media = desk.document->addMedia({}, { { {}, u"https://media.example/a.jpg"_s, {} } });
        QVERIFY(media && desk.flush());
        QSignalSpy lost(desk.document.get(), &PostDocument::wordsLostTheirPlace);
        desk.store.clock.advance(100);
        QVERIFY(desk.document->setText({ Kind::AltText, media->constFirst() }, u"A loaf"_s));
        desk.elsewhere(
            [&](PostDocument &other) { return other.removeMedia(media->constFirst()).has_value(); });
        QTRY_COMPARE(lost.size(), 1);
        const auto words = lost.constFirst().constFirst().value<QList<KeptWords>>();
        QVERIFY(desk.document->putBack(words.constFirst()));
        QCOMPARE(desk.document->content().media.size(), 1);
        QCOMPARE(desk.document->content().media.constFirst().altText, u"A loaf"_s);
        QCOMPARE(desk.document->content().media.constFirst().sourceUrl, u"https://media.example/a.jpg"_s);
    }

    void keepsWordsThatWereOnTheirWayWhenTheirPartWasRemoved()
    {
        Desk desk;
        const auto part = desk.document->addPart({}, -1, u"second"_s);
        QVERIFY(part && desk.flush());
        QSignalSpy lost(desk.document.get(), &PostDocument::wordsLostTheirPlace);
        PostDocument other(*readPost(desk.store.reader(), desk.post), desk.store.ids);
        QVERIFY(other.removePart(*part));
        desk.store.clock.advance(100);
        QVERIFY(desk.document->setText({ Kind::Part, *part }, u"second, and words"_s));
        // The removal is first in the queue, and the words go to a row that is in the bin.
        auto removed = desk.store.store().apply(*other.takeUnsaved(desk.store.clock));
        auto done = desk.autosave->flush();
        QTRY_VERIFY(removed.isFinished() && done.isFinished());
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(desk.document->content().parts.isEmpty());
        QCOMPARE(lost.constFirst().constFirst().value<QList<KeptWords>>().constFirst().text,
            u"second, and words"_s);
    }

    void wordsStayOnTheShelfUntilTheyAreLetGo()
    {
        Desk desk;
        const KeptWords one { { Kind::Part, desk.store.ids.next() }, u"words \"and\" more"_s,
            { { u"position"_s, u"a1"_s } } };
        const KeptWords two { { Kind::Setting, {}, u"first_comment"_s }, u"#tags"_s };
        desk.autosave.reset();
        KeptShelf(desk.store.store(), desk.post).keep({ one, two });
        QVERIFY(desk.store.reopen());
        KeptShelf shelf(desk.store.store(), desk.post);
        QCOMPARE(shelf.words(), (QList { one, two }));
        QVERIFY(KeptShelf(desk.store.store(), desk.store.ids.next()).words().isEmpty());
        shelf.remove(one);
        QVERIFY(desk.store.reopen());
        QCOMPARE(KeptShelf(desk.store.store(), desk.post).words(), QList { two });
    }
};

QTEST_GUILESS_MAIN(KeptWordsTest)
#include "tst_kept_words.moc"
