#include "core/compose/NoteCodes.h"
#include "core/compose/ProofNotes.h"
#include "core/compose/SettingKeys.h"
#include "core/platforms/FindingCodes.h"
#include "tests/support/TestStore.h"

#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::compose;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TextField::Kind;
using Severity = ProofNote::Severity;

struct Desk
{
    ManualClock clock { kTestNow };
    SeededIdSource ids { clock, 3 };
    PostDocument document { NewPost { ids.next(), u"Europe/Berlin"_s }, ids };
    ProofNotes proof { document, clock };

    QUuid account(Platform platform, std::optional<PostType> type = {})
    {
        return *document.addTarget(ids.next(), platform, type);
    }

    void write(const QString &text) { QVERIFY(document.setText({ Kind::Body }, text)); }

    QList<ProofNote> of(QLatin1StringView code)
    {
        proof.refresh();
        QList<ProofNote> found;
        std::ranges::copy_if(proof.notes(), std::back_inserter(found),
            [&](const ProofNote &note) { return note.code == code; });
        return found;
    }

    // The only note of that code.
    ProofNote one(QLatin1StringView code)
    {
        const auto found = of(code);
        return found.size() == 1 ? found.constFirst() : ProofNote { .code = u"%1 times"_s.arg(found.size()) };
    }

    void guide(const QJsonObject &guidelines)
    {
        ClientContext context;
        context.guidelines = guidelinesFromJson(guidelines);
        proof.setContext(context);
    }
};

} // namespace

class ProofNotesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void metersCountInEachNetworksUnit()
    {
        Desk desk;
        const auto x = desk.account(Platform::X);
        const auto bluesky = desk.account(Platform::Bluesky);
        desk.write(u"Hello 👋"_s);
        desk.proof.refresh();
        const auto meters = desk.proof.meters();
        const auto used = [&](const QUuid &target) {
            return std::ranges::find(meters, target, &Meter::target)->used;
        };
        QCOMPARE(used(x), 8);
        QCOMPARE(used(bluesky), 7);
    }

    void longTextIsMarkedAndOfferedToBeShortenedInItsOwn()
    {
        Desk desk;
        const auto x = desk.account(Platform::X);
        desk.account(Platform::Facebook);
        desk.write(QString(281, u'a'));
        const auto note = desk.one(platforms::findings::TextTooLong);
        QCOMPARE(note.severity, Severity::Error);
        QCOMPARE(note.targets, QList { x });
        QCOMPARE(note.start, 280);
        QCOMPARE(note.end, 281);
        QCOMPARE(note.fix->kind, Fix::Kind::MakeOwnText);
        QVERIFY(desk.proof.hasErrors(x));
        QCOMPARE(desk.proof.readyTargets().size(), 1);
        QVERIFY(applyFix(desk.document, note));
        QCOMPARE(desk.document.text({ Kind::OwnText, x }).size(), 281); // no word is cut off
        QCOMPARE(desk.one(platforms::findings::TextTooLong).fix->kind, Fix::Kind::EditText);
    }

    void followsTheDocumentByItself()
    {
        Desk desk;
        desk.account(Platform::X);
        QSignalSpy meters(&desk.proof, &ProofNotes::metersChanged);
        desk.write(u"One"_s);
        desk.write(u"One two"_s);
        QTRY_COMPARE(meters.size(), 1); // once for both
        QCOMPARE(desk.proof.meters().constFirst().used, 7);
    }

    void bannedWordsAreReplacedWhereTheyStand()
    {
        Desk desk;
        desk.account(Platform::X);
        desk.guide({ { u"banned"_s,
            QJsonArray {
                u"cheap"_s, QJsonObject { { u"word"_s, u"shop"_s }, { u"use"_s, u"roastery"_s } } } } });
        desk.write(u"Our Shop is not a workshop"_s);
        const auto note = desk.one(notes::BannedWord);
        QCOMPARE(note.severity, Severity::House);
        QCOMPARE(note.args.value(u"word"_s).toString(), u"Shop"_s);
        QVERIFY(applyFix(desk.document, note));
        QCOMPARE(desk.document.text({ Kind::Body }), u"Our roastery is not a workshop"_s);
        QVERIFY(desk.of(notes::BannedWord).isEmpty());
        QVERIFY(!applyFix(desk.document, note)); // what it was about is gone
    }

    void requiredHashtagsAreAdded()
    {
        Desk desk;
        desk.account(Platform::X);
        desk.guide({ { u"required_hashtags"_s, QJsonArray { u"kessel"_s } } });
        QVERIFY(desk.of(notes::RequiredHashtag).isEmpty()); // nothing was written yet
        desk.write(u"Coffee #kesselchen"_s);
        const auto note = desk.one(notes::RequiredHashtag);
        QVERIFY(applyFix(desk.document, note));
        QCOMPARE(desk.document.text({ Kind::Body }), u"Coffee #kesselchen\n\n#kessel"_s);
        QVERIFY(desk.of(notes::RequiredHashtag).isEmpty());
    }

    // Comments and parts differ by account; the text that lacks the word is one.
    void aWordThatTheSharedTextLacksIsSaidOnce()
    {
        Desk desk;
        const auto instagram = desk.account(Platform::Instagram, PostType::Image);
        const auto facebook = desk.account(Platform::Facebook);
        const auto x = desk.account(Platform::X);
        desk.guide({ { u"required_hashtags"_s, QJsonArray { u"kessel"_s } },
            { u"required_words"_s, QJsonArray { u"fair"_s } } });
        desk.write(u"Coffee"_s);
        QVERIFY(desk.document.setText({ Kind::Setting, instagram, settings::kFirstComment }, u"Ask us."_s));
        QVERIFY(desk.document.setText({ Kind::Setting, facebook, settings::kFirstComment }, u"#kessel"_s));
        QCOMPARE(desk.one(notes::RequiredHashtag).targets, (QList { instagram, x }));
        QCOMPARE(desk.one(notes::RequiredWord).targets.size(), 3);
        // A text of its own is another place.
        QVERIFY(desk.document.detachText(x));
        QCOMPARE(desk.of(notes::RequiredHashtag).size(), 2);
    }

    void linksMoveToTheFirstComment()
    {
        Desk desk;
        const auto instagram = desk.account(Platform::Instagram, PostType::Image);
        desk.account(Platform::Facebook);
        desk.write(u"Read https://example.com/brot now"_s);
        const auto note = desk.one(platforms::findings::LinkNotClickable);
        QVERIFY2(note.fix, qPrintable(note.code));
        QCOMPARE(note.fix->kind, Fix::Kind::MoveLinkToComment);
        QSignalSpy steps(&desk.document, &PostDocument::structureEdited);
        QVERIFY(applyFix(desk.document, note));
        QCOMPARE(steps.size(), 1); // of Undo
        QCOMPARE(desk.document.text({ Kind::OwnText, instagram }), u"Read now"_s);
        QCOMPARE(desk.document.text({ Kind::Setting, instagram, settings::kFirstComment }),
            u"https://example.com/brot"_s);
        QCOMPARE(desk.document.text({ Kind::Body }), u"Read https://example.com/brot now"_s);
    }

    void extraPicturesStayWithTheOthers()
    {
        Desk desk;
        const auto x = desk.account(Platform::X, PostType::Image);
        AssetFacts facts;
        facts.id = desk.ids.next();
        facts.mime = u"image/jpeg"_s;
        desk.document.learnAssets({ facts });
        QVERIFY(desk.document.addMedia({}, QList<NewMedia>(6, NewMedia { facts.id })));
        const auto note = desk.one(platforms::findings::MediaTooMany);
        QCOMPARE(note.fix->kind, Fix::Kind::RemoveExtraMedia);
        QSignalSpy steps(&desk.document, &PostDocument::structureEdited);
        QVERIFY(applyFix(desk.document, note));
        QCOMPARE(steps.size(), 1); // of Undo
        QCOMPARE(findTarget(desk.document.content(), x)->ownMedia.size(), 4);
        QCOMPARE(desk.document.content().media.size(), 6);
    }

    void asksForWhatANetworkMustBeTold()
    {
        Desk desk;
        const auto tiktok = desk.account(Platform::Tiktok);
        desk.account(Platform::Pinterest);
        QStringList keys;
        for (const auto &note : desk.of(notes::SettingRequired))
            keys.append(note.args.value(u"key"_s).toString());
        QVERIFY(keys.contains(u"privacy"_s));
        QCOMPARE(desk.one(notes::DestinationRequired).args.value(u"kind"_s).toString(), u"board"_s);
        QVERIFY(desk.document.setSetting(tiktok, u"privacy"_s, u"SELF_ONLY"_s));
        keys.clear();
        for (const auto &note : desk.of(notes::SettingRequired))
            keys.append(note.args.value(u"key"_s).toString());
        QVERIFY(!keys.contains(u"privacy"_s));
    }

    void aPassedTimeIsAnError()
    {
        Desk desk;
        desk.account(Platform::X);
        desk.write(u"Words"_s);
        QVERIFY(desk.document.setWhen(WallTime { QDate(2026, 10, 20), QTime(11, 0) }, u"Europe/Berlin"_s));
        QCOMPARE(desk.one(notes::TimePassed).severity, Severity::Error);
        QVERIFY(desk.document.setWhen(WallTime { QDate(2026, 10, 20), QTime(12, 0) }, u"Europe/Berlin"_s));
        QVERIFY(desk.of(notes::TimePassed).isEmpty());
    }

    void whatIsFinePasses()
    {
        Desk desk;
        QCOMPARE(desk.one(notes::NoTargets).severity, Severity::Error);
        const auto x = desk.account(Platform::X);
        desk.write(u"Words"_s);
        QCOMPARE(desk.one(notes::Passed).targets, QList { x });
        QCOMPARE(desk.proof.notes().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ProofNotesTest)
#include "tst_proof_notes.moc"
