// Threads: cutting a text into parts, and the parts of a post while it is written.
#include "core/compose/Effective.h"
#include "core/compose/NoteCodes.h"
#include "core/compose/ProofNotes.h"
#include "core/compose/ThreadSplit.h"
#include "core/platforms/FindingCodes.h"
#include "tests/support/TestStore.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace galley::compose;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TextField::Kind;

Fits atMost(qsizetype count)
{
    return [count](const QString &text) { return text.size() <= count; };
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    return text.split(space, Qt::SkipEmptyParts);
}

struct Desk
{
    ManualClock clock { kTestNow };
    SeededIdSource ids { clock, 3 };
    PostDocument document { NewPost { ids.next(), u"Europe/Berlin"_s }, ids };
    ProofNotes proof { document, clock };

    QUuid account(Platform platform) { return *document.addTarget(ids.next(), platform); }

    void write(const QString &text) { QVERIFY(document.setText({ Kind::Body }, text)); }

    std::optional<ProofNote> note(QLatin1StringView code)
    {
        proof.refresh();
        for (const ProofNote &one : proof.notes()) {
            if (one.code == code)
                return one;
        }
        return std::nullopt;
    }

    const Target &target(const QUuid &id) { return *findTarget(document.content(), id); }

    QStringList texts(const QUuid &target)
    {
        const Target &one = *findTarget(document.content(), target);
        QStringList all { textFor(document.content(), one) };
        for (const Part &part : partsFor(document.content(), one))
            all.append(part.body);
        return all;
    }
};

} // namespace

class ThreadsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cutsWhereReadersPause()
    {
        QCOMPARE(threadOf(u"Short."_s, atMost(20), atMost(20)), QStringList { u"Short."_s });
        QCOMPARE(threadOf(u"One two. Three four. Five six."_s, atMost(22), atMost(22)),
            (QStringList { u"One two. Three four."_s, u"Five six."_s }));
        QCOMPARE(threadOf(u"First paragraph.\n\nSecond paragraph here."_s, atMost(30), atMost(30)),
            (QStringList { u"First paragraph."_s, u"Second paragraph here."_s }));
        QCOMPARE(threadOf(u"words without any full stop at all"_s, atMost(15), atMost(15)),
            (QStringList { u"words without"_s, u"any full stop"_s, u"at all"_s }));
    }

    void keepsAddressesAndCharactersWhole()
    {
        QCOMPARE(threadOf(u"Look at https://halm.example/a.b/c now"_s, atMost(30), atMost(30)),
            (QStringList { u"Look at"_s, u"https://halm.example/a.b/c now"_s }));
        const QString family = u"👨‍👩‍👧‍👦"_s;
        for (const QString &part : threadOf(family.repeated(20), atMost(40), atMost(40)))
            QCOMPARE(part.size() % family.size(), 0);
        // One that is larger than a part may be is still in one.
        QCOMPARE(threadOf(family + family, atMost(3), atMost(3)), (QStringList { family, family }));
    }

    void losesNoWordAndFits()
    {
        rc::check("every part fits and all words are there in their order", [] {
            const auto letters = rc::gen::element(u"a"_s, u"Bc"_s, u"déf"_s, u" "_s, u" "_s, u". "_s, u"\n"_s,
                u"\n\n"_s, u"! "_s, u"שלום"_s, u"日本。"_s, u"https://x.example/abc"_s);
            const auto pieces = *rc::gen::container<std::vector<QString>>(letters);
            QString text;
            for (const QString &piece : pieces)
                text += piece;
            const auto limit = *rc::gen::inRange(12, 80);
            const QStringList parts = threadOf(text, atMost(limit / 2), atMost(limit));
            for (qsizetype i = 0; i < parts.size(); ++i) {
                RC_ASSERT(!parts[i].isEmpty());
                RC_ASSERT(parts[i].size() <= (i == 0 ? limit / 2 : limit));
            }
            // A word that is longer than a part is cut: all letters, in their order.
            RC_ASSERT(wordsOf(parts.join(u' ')).join(u""_s) == wordsOf(text).join(u""_s));
        });
    }

    void partsMakeAThreadWhereThereAreThreads()
    {
        Desk desk;
        const QUuid x = desk.account(Platform::X);
        const QUuid instagram = desk.account(Platform::Instagram);
        desk.write(u"One. Two."_s);
        QCOMPARE(desk.target(x).type, PostType::Text);
        const auto made = desk.document.splitText({ Kind::Body }, 4);
        QVERIFY(made);
        QCOMPARE(desk.document.text({ Kind::Body }), u"One."_s);
        QCOMPARE(desk.document.text({ Kind::Part, *made }), u"Two."_s);
        QCOMPARE(desk.target(x).type, PostType::Thread);
        QVERIFY(desk.target(instagram).type != PostType::Thread);
        QCOMPARE(desk.document.content().type, ContentType::Thread);
        QVERIFY(desk.document.mergePart(*made));
        QCOMPARE(desk.document.text({ Kind::Body }), u"One.\n\nTwo."_s);
        QCOMPARE(desk.target(x).type, PostType::Text); // no thread any more
    }

    void splittingTheSharedTextOnATabMakesItItsOwn()
    {
        Desk desk;
        const QUuid x = desk.account(Platform::X);
        const QUuid bluesky = desk.account(Platform::Bluesky);
        desk.write(u"One. Two. Three."_s);
        const auto second = desk.document.splitText({ Kind::OwnText, x }, 4);
        QVERIFY(second);
        QVERIFY(desk.document.splitText({ Kind::Part, *second }, 4));
        QCOMPARE(desk.texts(x), (QStringList { u"One."_s, u"Two."_s, u"Three."_s }));
        QCOMPARE(desk.texts(bluesky), QStringList { u"One. Two. Three."_s });
    }

    void movesAndMergesPartsWithTheirPictures()
    {
        Desk desk;
        const QUuid x = desk.account(Platform::X);
        desk.write(u"A"_s);
        const QUuid b = *desk.document.addPart({}, -1, u"B"_s);
        const QUuid c = *desk.document.addPart({}, -1, u"C"_s);
        QVERIFY(desk.document.addMedia(c, { { desk.ids.next() } }));
        QVERIFY(desk.document.movePart(c, 0));
        QCOMPARE(desk.texts(x), (QStringList { u"A"_s, u"C"_s, u"B"_s }));
        QVERIFY(desk.document.mergePart(b));
        QCOMPARE(desk.texts(x), (QStringList { u"A"_s, u"C\n\nB"_s }));
        QCOMPARE(desk.document.content().parts.constFirst().media.size(), 1);
        QVERIFY(desk.document.mergePart(c));
        QCOMPARE(desk.texts(x), QStringList { u"A\n\nC\n\nB"_s });
        QCOMPARE(desk.document.content().media.size(), 1);
    }

    void overlongTextIsSplitByTheNotesOtherButton()
    {
        Desk desk;
        const QUuid x = desk.account(Platform::X);
        const QUuid facebook = desk.account(Platform::Facebook);
        const QString text = u"This sentence has some words in it. "_s.repeated(20).trimmed();
        desk.write(text);
        auto note = desk.note(platforms::findings::TextTooLong);
        QVERIFY(note);
        QCOMPARE(note->fix->kind, Fix::Kind::MakeOwnText);
        QVERIFY(note->other);
        QCOMPARE(note->other->kind, Fix::Kind::SplitIntoThread);
        note->fix = note->other;
        QVERIFY(applyFix(desk.document, *note));
        QVERIFY(!desk.note(platforms::findings::TextTooLong));
        QCOMPARE(desk.texts(x).join(u' '), text);
        QCOMPARE(desk.texts(x).size(), 3); // 280 takes seven of them
        for (const QString &part : desk.texts(x))
            QVERIFY(part.endsWith(u"in it."_s));
        QCOMPARE(desk.target(x).type, PostType::Thread);
        QCOMPARE(desk.document.text({ Kind::Body }), text); // the others keep it whole
        QCOMPARE(desk.texts(facebook), QStringList { text });

        // A part that is too long is split in its place.
        const QUuid second = desk.target(x).ownParts.constFirst().id;
        QVERIFY(desk.document.setText({ Kind::Part, second }, text));
        note = desk.note(platforms::findings::TextTooLong);
        QVERIFY(note && note->other);
        QCOMPARE(*note->field, (TextField { Kind::Part, second }));
        note->fix = note->other;
        QVERIFY(applyFix(desk.document, *note));
        QVERIFY(!desk.note(platforms::findings::TextTooLong));
        QCOMPARE(desk.texts(x).size(), 5);
    }

    void saysWhatDoesNotGoOutAndJoinsIt()
    {
        Desk desk;
        const QUuid linkedin = desk.account(Platform::Linkedin);
        desk.write(u"One"_s);
        QVERIFY(desk.document.addPart({}, -1, u"Two"_s));
        const auto note = desk.note(notes::ThreadDropped);
        QVERIFY(note);
        QCOMPARE(note->severity, ProofNote::Severity::Warning);
        QCOMPARE(note->targets, QList { linkedin });
        QCOMPARE(note->args.value("parts"_L1).toInt(), 1);
        QCOMPARE(note->fix->kind, Fix::Kind::JoinText);
        QVERIFY(applyFix(desk.document, *note));
        QVERIFY(!desk.note(notes::ThreadDropped));
        QCOMPARE(desk.texts(linkedin), QStringList { u"One\n\nTwo"_s });
        QCOMPARE(desk.document.content().parts.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ThreadsTest)
#include "tst_threads.moc"
