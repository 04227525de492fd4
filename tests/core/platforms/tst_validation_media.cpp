#include "tests/core/platforms/Drafts.h"

#include <QJsonArray>
#include <QTest>

using namespace galley;
using namespace galley::platforms;
using namespace Qt::Literals::StringLiterals;

class ValidationMediaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsWhatIsWrongWithFiles_data()
    {
        QTest::addColumn<Draft>("post");
        QTest::addColumn<QStringList>("expected");
        const auto image = [](Platform platform, const DraftMedia &file) {
            return draft(platform, PostType::Image, u"x"_s, { file });
        };
        DraftMedia file = picture();
        QTest::newRow("five pictures on X") << draft(Platform::X, PostType::Image, u"x"_s,
            QList<DraftMedia>(5, picture())) << just(findings::MediaTooMany);
        QTest::newRow("one picture is no carousel") << draft(Platform::Instagram, PostType::Carousel, u"x"_s,
            { picture() }) << just(findings::MediaTooFew);
        QTest::newRow("clip as a picture")
            << image(Platform::Instagram, clip()) << just(findings::MediaKindNotTaken);
        QTest::newRow("picture with a text")
            << draft(Platform::X, PostType::Text, u"x"_s, { picture() }) << just(findings::MediaKindNotTaken);
        file.mime = u"image/png"_s;
        QTest::newRow("PNG on Instagram") << image(Platform::Instagram, file) << just(findings::MediaFormat);
        file = picture();
        file.bytes = 8'388'609;
        QTest::newRow("heavy") << image(Platform::Instagram, file) << just(findings::MediaTooLarge);
        file = picture();
        file.width = 4000;
        file.height = 5000;
        QTest::newRow("scaled by the network") << image(Platform::Instagram, file) << QStringList();
        file.width = 1000;
        file.height = 3000;
        QTest::newRow("narrow") << image(Platform::Instagram, file) << just(findings::MediaTooNarrow);
        file.width = 3000;
        file.height = 1000;
        QTest::newRow("wide") << image(Platform::Instagram, file) << just(findings::MediaTooWide);
        file.width = 1200;
        file.height = 628;
        QTest::newRow("1.91:1 but for a pixel") << image(Platform::Instagram, file) << QStringList();
        file.width = 1200;
        file.height = 1200;
        QTest::newRow("short side") << image(Platform::Tiktok, file) << just(findings::MediaShortSideMax);
        file.width = 0;
        file.height = 0;
        QTest::newRow("size of nothing") << image(Platform::Instagram, file) << QStringList();
        DraftMedia unknown;
        QTest::newRow("nothing known yet") << image(Platform::Instagram, unknown) << QStringList();
        QTest::newRow("blink") << draft(Platform::Instagram, PostType::Reel, u"x"_s, { clip(2'999) })
                               << just(findings::MediaTooShortTime);
        QTest::newRow("upright clip in a carousel") << draft(Platform::Instagram, PostType::Carousel, u"x"_s,
            { picture(), clip() }) << just(findings::MediaTooNarrow);
        QTest::newRow("film") << draft(Platform::X, PostType::Video, u"x"_s, { clip(140'001) })
                              << just(findings::MediaTooLongTime);
        DraftMedia gif = picture(u"a.gif"_s);
        gif.kind = MediaKind::Gif;
        gif.mime = u"image/gif"_s;
        gif.height = 1080;
        QTest::newRow("GIF alone") << image(Platform::X, gif) << QStringList();
        QTest::newRow("GIF beside a picture")
            << draft(Platform::X, PostType::Image, u"x"_s, { gif, picture() }) << just(findings::MediaMixed);
        QTest::newRow("two GIFs") << draft(Platform::X, PostType::Image, u"x"_s, { gif, gif })
                                  << just(findings::MediaTooMany);
        QTest::newRow("GIF where it is a picture") << image(Platform::Facebook, gif) << QStringList();
        QTest::newRow("GIF where there is none")
            << image(Platform::Instagram, gif) << just(findings::MediaKindNotTaken);
        gif.frames = 351;
        QTest::newRow("frames") << image(Platform::X, gif) << just(findings::MediaFrames);
        file = picture();
        file.altText = u"a"_s.repeated(1001);
        QTest::newRow("alternative text") << image(Platform::X, file) << just(findings::AltTextTooLong);
        DraftMedia described = clip();
        described.altText = u"Bread"_s;
        QTest::newRow("alternative text nobody shows") << draft(Platform::Instagram, PostType::Reel, u"x"_s,
            { described }) << just(findings::AltTextNotTaken);
    }

    void findsWhatIsWrongWithFiles()
    {
        QFETCH(Draft, post);
        QFETCH(QStringList, expected);
        QCOMPARE(codes(post), expected);
        for (const Finding &finding : validate(post, RuleTable::shipped()))
            if (finding.mediaIndex >= 0)
                QCOMPARE(finding.args["file"_L1].toString(), post.media[finding.mediaIndex].name);
    }

    void warnsWhereTheNetworkCrops()
    {
        const Finding finding = found(
            draft(Platform::Instagram, PostType::Story, QString(), { picture() }), findings::MediaCropped);
        QCOMPARE(finding.severity, Finding::Severity::Warning);
        QCOMPARE(finding.mediaIndex, 0);
        QCOMPARE(finding.fix, fixes::CropPicture);
        DraftMedia upright = picture();
        upright.height = 1920;
        QCOMPARE(codes(draft(Platform::Instagram, PostType::Story, QString(), { upright })), QStringList());
    }

    void requiresAPictureOnInstagram()
    {
        const Finding finding = found(draft(Platform::Instagram, PostType::Image), findings::MediaRequired);
        QCOMPARE(finding.fix, fixes::AddMedia);
        QCOMPARE(finding.args["accepted"_L1].toArray(), (QJsonArray { u"image"_s }));
    }

    void suggestsATypeThatFits_data()
    {
        QTest::addColumn<Platform>("platform");
        QTest::addColumn<QList<DraftMedia>>("media");
        QTest::addColumn<QString>("link");
        QTest::addColumn<PostType>("type");
        const QList<DraftMedia> none;
        const QString link = u"https://example.com"_s;
        QTest::newRow("X text") << Platform::X << none << QString() << PostType::Text;
        QTest::newRow("X two pictures")
            << Platform::X << QList { picture(), picture() } << QString() << PostType::Image;
        QTest::newRow("Instagram") << Platform::Instagram << QList { picture() } << QString()
                                   << PostType::Image;
        QTest::newRow("Instagram two")
            << Platform::Instagram << QList { picture(), picture() } << QString() << PostType::Carousel;
        QTest::newRow("Instagram clip")
            << Platform::Instagram << QList { clip() } << QString() << PostType::Reel;
        QTest::newRow("Instagram nothing") << Platform::Instagram << none << QString() << PostType::Image;
        QTest::newRow("Facebook link") << Platform::Facebook << none << link << PostType::Link;
        QTest::newRow("Facebook link and picture")
            << Platform::Facebook << QList { picture() } << link << PostType::Image;
        QTest::newRow("TikTok nothing") << Platform::Tiktok << none << QString() << PostType::Video;
    }

    void suggestsATypeThatFits()
    {
        QFETCH(Platform, platform);
        QFETCH(QList<DraftMedia>, media);
        QFETCH(QString, link);
        QFETCH(PostType, type);
        Draft post = draft(platform, PostType::Poll, u"x"_s, media);
        post.link = link;
        QCOMPARE(suggestedPostType(post, RuleTable::shipped()), type);
    }
};

QTEST_GUILESS_MAIN(ValidationMediaTest)
#include "tst_validation_media.moc"
