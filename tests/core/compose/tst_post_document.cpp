#include "core/compose/Errors.h"
#include "core/compose/PostDocument.h"
#include "core/compose/SettingKeys.h"
#include "core/compose/TextIntake.h"
#include "tests/support/TestStore.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace galley::compose;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TextField::Kind;

struct Desk
{
    ManualClock clock { kTestNow };
    SeededIdSource ids { clock, 3 };
    PostDocument document { NewPost { ids.next(), u"Europe/Berlin"_s }, ids };

    QUuid account(Platform platform) { return *document.addTarget(ids.next(), platform); }

    const Target &target(const QUuid &id) { return *findTarget(document.content(), id); }

    AssetFacts picture()
    {
        AssetFacts facts;
        facts.id = ids.next();
        facts.filename = u"loaf.jpg"_s;
        facts.altText = u"A loaf"_s;
        document.learnAssets({ facts });
        return facts;
    }
};

} // namespace

class PostDocumentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void typingInAnAccountsTabGivesItItsOwnText()
    {
        Desk desk;
        const auto x = desk.account(Platform::X);
        QVERIFY(desk.document.setText({ Kind::Body }, u"For all"_s));
        QVERIFY(desk.document.setText({ Kind::OwnText, x }, u"For all"_s));
        QVERIFY(!desk.target(x).ownText); // the same words are nothing of its own
        QVERIFY(desk.document.setText({ Kind::OwnText, x }, u"For X"_s));
        QVERIFY(desk.document.setText({ Kind::Body }, u"For all the others"_s));
        QCOMPARE(desk.document.text({ Kind::OwnText, x }), u"For X"_s);
        QVERIFY(desk.document.attachText(x));
        QCOMPARE(desk.document.text({ Kind::OwnText, x }), u"For all the others"_s);
    }

    void tellsEveryChangeOnceAndFinely()
    {
        Desk desk;
        const auto x = desk.account(Platform::X);
        QSignalSpy texts(&desk.document, &PostDocument::textChanged);
        QSignalSpy targets(&desk.document, &PostDocument::targetChanged);
        QSignalSpy changed(&desk.document, &PostDocument::changed);
        QVERIFY(desk.document.setText({ Kind::Body }, u"Words"_s));
        QVERIFY(desk.document.setText({ Kind::Body }, u"Words"_s));
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.first().first().value<TextField>(), (TextField { Kind::Body }));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(targets.size(), 0);
        QVERIFY(desk.document.detachText(x));
        QCOMPARE(targets.size(), 1);
        QCOMPARE(texts.size(), 1);
    }

    void refusesTextThatAPostCannotHoldAndKeepsWhatWasThere()
    {
        Desk desk;
        QVERIFY(desk.document.setText({ Kind::Body }, u"Words"_s));
        const auto done = desk.document.setText({ Kind::Body }, QString(10'000'000, u'x'));
        QVERIFY(!done);
        QCOMPARE(done.error().code, errors::kTextTooLarge);
        QCOMPARE(desk.document.text({ Kind::Body }), u"Words"_s);
        const QString most(kMaxTextBytes, u'x');
        QVERIFY(desk.document.setText({ Kind::Body }, most));
        // What fits fits into a change set, too.
        QVERIFY(desk.document.takeUnsaved(desk.clock));
        QVERIFY(desk.document.setText({ Kind::Body }, QString(kMaxTextBytes, u'y')));
        const auto sets = desk.document.takeUnsaved(desk.clock);
        QVERIFY2(sets, sets ? "" : qPrintable(sets.error().code));
    }

    void cleansWhatCannotBeKept()
    {
        const QString odd =
            u"a"_s + QChar() + u"b"_s + QChar(0xd800) + u"c"_s + QChar(0xdc00) + u"\r\nd\U0001F600"_s;
        const auto taken = takeIn(odd);
        QVERIFY(taken);
        QCOMPARE(taken->text, u"abc\nd\U0001F600"_s);
        QCOMPARE(taken->removed, 3);
    }

    void whatIsTakenInCanAlwaysBeStored()
    {
        QVERIFY(rc::check([](const std::u16string &any) {
            const auto taken = takeIn(QString::fromStdU16String(any));
            RC_ASSERT(taken.has_value());
            ChangeSet set { QUuid::createUuid(), {}, ChangeSet::kSchema, { u"x"_s, {} }, 1,
                { { u"posts"_s, QUuid::createUuid(), Op::Insert, { { u"body"_s, taken->text } }, {} } } };
            RC_ASSERT(check(set).has_value());
            const auto json = QJsonDocument(QJsonArray { taken->text }).toJson(QJsonDocument::Compact);
            RC_ASSERT(json.size() - 4 <= storedBytes(taken->text));
        }));
    }

    void typesFollowThePicturesUntilSomebodyChooses()
    {
        Desk desk;
        const auto x = desk.account(Platform::Facebook);
        const auto chosen = desk.account(Platform::Instagram);
        QVERIFY(desk.document.setType(chosen, PostType::Story));
        QCOMPARE(desk.target(x).type, PostType::Text);
        const auto picture = desk.picture();
        QVERIFY(desk.document.addMedia({}, { { picture.id } }));
        QCOMPARE(desk.target(x).type, PostType::Image);
        QCOMPARE(desk.target(chosen).type, PostType::Story);
        QCOMPARE(desk.document.content().media.constFirst().altText, u"A loaf"_s);
        QVERIFY(desk.document.addMedia({}, { { picture.id }, { picture.id } }));
        QCOMPARE(desk.target(x).type, PostType::Carousel);
    }

    void mediaKeepTheirOrderThroughTheStore()
    {
        Desk desk;
        const auto picture = desk.picture();
        const auto added = desk.document.addMedia({}, { { picture.id }, { picture.id }, { picture.id } });
        QVERIFY(added);
        QVERIFY(desk.document.moveMedia(added->at(2), 0));
        QVERIFY(desk.document.moveMedia(added->at(0), 2));
        const auto again = contentOf(rowsOf(desk.document.content()));
        QCOMPARE(again, desk.document.content());
        QCOMPARE(again.media.at(0).id, added->at(2));
        QCOMPARE(again.media.at(2).id, added->at(0));
    }

    void anAccountHasAPlaceOnlyOnce()
    {
        Desk desk;
        const auto account = desk.ids.next();
        QVERIFY(desk.document.addTarget(account, Platform::Instagram, PostType::Image));
        const auto twice = desk.document.addTarget(account, Platform::Instagram, PostType::Image);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, errors::kDuplicateTarget);
        QVERIFY(desk.document.addTarget(account, Platform::Instagram, PostType::Story));
    }

    void approvedWordsAskBeforeTheyChange()
    {
        Desk desk;
        PostContent post = desk.document.content();
        post.state = ContentState::Approved;
        PostDocument document(rowsOf(post), desk.ids);
        QCOMPARE(document.access(), Access::Approved);
        QCOMPARE(document.setText({ Kind::Body }, u"other"_s).error().code, errors::kApproved);
        QVERIFY(document.setText({ Kind::Description }, u"internal"_s));
        document.editAnyway();
        QCOMPARE(document.content().state, ContentState::Approved); // nothing was changed yet
        QVERIFY(document.setText({ Kind::Body }, u"other"_s));
        QCOMPARE(document.content().state, ContentState::Draft);
    }

    void whatIsOutStaysAsItIs()
    {
        Desk desk;
        desk.account(Platform::X);
        PostContent post = desk.document.content();
        post.targets.first().delivery = DeliveryState::Published;
        PostDocument document(rowsOf(post), desk.ids);
        QCOMPARE(document.access(), Access::Fixed);
        QCOMPARE(document.setText({ Kind::Body }, u"other"_s).error().code, errors::kFixed);
        QCOMPARE(document.removeTarget(post.targets.first().id).error().code, errors::kFixed);
        QVERIFY(document.setTags({ desk.ids.next() }));
    }

    void aTimeInAGapBecomesTheNext()
    {
        Desk desk;
        const auto taken =
            desk.document.setWhen(WallTime { QDate(2027, 3, 28), QTime(2, 30) }, u"Europe/Berlin"_s);
        QVERIFY(taken);
        QCOMPARE((*taken)->toText(), u"2027-03-28T03:00"_s);
        QVERIFY(desk.document.setWhen(std::nullopt, u"Europe/Berlin"_s));
        QVERIFY(!desk.document.content().wall);
    }

    void settingsOfBothSidesComeTogetherKeyByKey()
    {
        Desk desk;
        QVERIFY(desk.document.setSetting({}, u"link"_s, u"https://a.example"_s));
        const PostRows base = rowsOf(desk.document.content());
        PostDocument document(base, desk.ids);
        QVERIFY(document.setSetting({}, u"first_comment"_s, u"mine"_s));
        PostContent theirs = contentOf(base);
        theirs.settings.insert(u"geo"_s, u"theirs"_s);
        document.follow(rowsOf(theirs));
        const QJsonObject both { { u"link"_s, u"https://a.example"_s }, { u"first_comment"_s, u"mine"_s },
            { u"geo"_s, u"theirs"_s } };
        QCOMPARE(document.content().settings, both);
        QVERIFY(document.hasUnsaved());
    }

    void titleFollowsTheTextUntilItIsGiven()
    {
        Desk desk;
        QVERIFY(desk.document.setText({ Kind::Body }, u"Slow bread\nis better"_s));
        QCOMPARE(shownTitle(desk.document.content()), u"Slow bread"_s);
        PostDocument document(rowsOf(desk.document.content()), desk.ids);
        QVERIFY(document.text({ Kind::Title }).isEmpty());
        QVERIFY(document.setText({ Kind::Title }, u"Bread"_s));
        QVERIFY(document.setText({ Kind::Body }, u"Something else"_s));
        QCOMPARE(shownTitle(document.content()), u"Bread"_s);
    }
};

QTEST_GUILESS_MAIN(PostDocumentTest)
#include "tst_post_document.moc"
