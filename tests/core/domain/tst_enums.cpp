#include "core/domain/Enums.h"

#include <QSet>
#include <QString>
#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename E> void compareRoundTrip(int count)
{
    QSet<QString> words;
    QCOMPARE(int(allOf<E>().size()), count);
    for (const E value : allOf<E>()) {
        const QString word = toText(value);
        QVERIFY(!word.isEmpty());
        QCOMPARE(word, word.toLower());
        QVERIFY(!words.contains(word));
        words.insert(word);
        QCOMPARE(fromText<E>(word), std::optional(value));
        QCOMPARE(fromText<E>(QString(word + u' ')), std::nullopt);
        QCOMPARE(fromText<E>(word.toUpper()), std::nullopt);
    }
    QCOMPARE(fromText<E>(QStringView()), std::nullopt);
    QVERIFY(toText(E(count)).isEmpty()); // a value that is none does no harm
}

} // namespace

class EnumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyWordLeadsBackToItsValue()
    {
        compareRoundTrip<Platform>(11);
        compareRoundTrip<AgencyRole>(5);
        compareRoundTrip<BrandRole>(3);
        compareRoundTrip<Plan>(4);
        compareRoundTrip<AccountKind>(7);
        compareRoundTrip<DestinationKind>(5);
        compareRoundTrip<ConnectionStatus>(5);
        compareRoundTrip<ContentType>(13);
        compareRoundTrip<PostType>(12);
        compareRoundTrip<ContentState>(8);
        compareRoundTrip<DeliveryState>(10);
        compareRoundTrip<PostOrigin>(3);
        compareRoundTrip<MediaKind>(5);
        compareRoundTrip<AssetState>(5);
        compareRoundTrip<CampaignStatus>(5);
        compareRoundTrip<CategoryKind>(3);
        compareRoundTrip<CommentAudience>(2);
        compareRoundTrip<Decision>(5);
        compareRoundTrip<TaskState>(3);
        compareRoundTrip<PostStatus>(15);
    }

    void knowsTheOlderNameOfX()
    {
        QCOMPARE(platformFromText(u"twitter"), std::optional(Platform::X));
        QCOMPARE(QString(toText(Platform::X)), u"x"_s);
    }

    void writesTheWordsOfTheDataModel()
    {
        QCOMPARE(QString(toText(ContentState::InReview)), u"in_review"_s);
        QCOMPARE(QString(toText(DestinationKind::BoardSection)), u"board_section"_s);
        QCOMPARE(QString(toText(DeliveryState::Unconfirmed)), u"unconfirmed"_s);
    }
};

QTEST_GUILESS_MAIN(EnumsTest)

#include "tst_enums.moc"
