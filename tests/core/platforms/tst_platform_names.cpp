#include "core/platforms/PlatformNames.h"

#include <QTest>

using namespace galley;
using namespace galley::platforms;
using namespace Qt::Literals::StringLiterals;

class PlatformNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void recognisesWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<Platform>("platform");
        const QList<std::pair<QString, Platform>> cases { { u"IG"_s, Platform::Instagram },
            { u"Insta"_s, Platform::Instagram }, { u" instagram "_s, Platform::Instagram },
            { u"Instagram Business"_s, Platform::Instagram }, { u"twitter"_s, Platform::X },
            { u"X"_s, Platform::X }, { u"X (Twitter)"_s, Platform::X }, { u"Twitter / X"_s, Platform::X },
            { u"X (formerly Twitter)"_s, Platform::X }, { u"LinkedIn Page"_s, Platform::Linkedin },
            { u"Linked-In"_s, Platform::Linkedin }, { u"linkedin company page"_s, Platform::Linkedin },
            { u"LinkedIn-Unternehmensseite"_s, Platform::Linkedin }, { u"FB"_s, Platform::Facebook },
            { u"Facebook-Seite"_s, Platform::Facebook }, { u"facebook_page"_s, Platform::Facebook },
            { u"Página de Facebook"_s, Platform::Facebook }, { u"Page Facebook"_s, Platform::Facebook },
            { u"www.facebook.com"_s, Platform::Facebook },
            { u"https://www.instagram.com/"_s, Platform::Instagram }, { u"Tik Tok"_s, Platform::Tiktok },
            { u"TIKTOK"_s, Platform::Tiktok }, { u"YouTube Shorts"_s, Platform::Youtube },
            { u"YouTube-Kanal"_s, Platform::Youtube }, { u"Pinterest Board"_s, Platform::Pinterest },
            { u"BlueSky"_s, Platform::Bluesky }, { u"bsky.app"_s, Platform::Bluesky },
            { u"Mastodon"_s, Platform::Mastodon }, { u"Reddit"_s, Platform::Reddit },
            { u"Threads"_s, Platform::Threads }, { u"ｉｎｓｔａｇｒａｍ"_s, Platform::Instagram } };
        for (const auto &[written, platform] : cases)
            QTest::newRow(qPrintable(written)) << written << platform;
    }

    void recognisesWhatPeopleWrite()
    {
        QFETCH(QString, written);
        QFETCH(Platform, platform);
        const PlatformName name = recognisePlatform(written);
        QCOMPARE(name.kind, PlatformName::Kind::Supported);
        QCOMPARE(name.platform, platform);
    }

    void knowsItsOwnWords()
    {
        for (const Platform platform : allOf<Platform>())
            QCOMPARE(recognisePlatform(QString(toText(platform))).platform, platform);
    }

    void saysWhichNetworkIsNotOffered_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("name");
        QTest::newRow("Google") << u"Google Business"_s << u"Google Business Profile"_s;
        QTest::newRow("Google, older") << u"Google My Business"_s << u"Google Business Profile"_s;
        QTest::newRow("Google, German") << u"Google-Unternehmensprofil"_s << u"Google Business Profile"_s;
        QTest::newRow("Google+") << u"Google+"_s << u"Google+"_s;
        QTest::newRow("Xing") << u"xing"_s << u"XING"_s;
        QTest::newRow("WhatsApp") << u"WhatsApp Channel"_s << u"WhatsApp"_s;
    }

    void saysWhichNetworkIsNotOffered()
    {
        QFETCH(QString, written);
        QFETCH(QString, name);
        const PlatformName recognised = recognisePlatform(written);
        QCOMPARE(recognised.kind, PlatformName::Kind::Unsupported);
        QCOMPARE(recognised.unsupportedName, name);
        QVERIFY(!recognised.platform);
    }

    void doesNotGuess()
    {
        for (const QString &written :
            { QString(), u"  "_s, u"-"_s, u"page"_s, u"Blog"_s, u"xx"_s, u"Instagram, Facebook"_s,
                u"Post about Instagram reach"_s, u"facebook "_s.repeated(1000), QString(QChar(0xd800)) })
            QVERIFY2(
                recognisePlatform(written).kind == PlatformName::Kind::Unknown, qPrintable(written.left(40)));
    }
};

QTEST_GUILESS_MAIN(PlatformNamesTest)
#include "tst_platform_names.moc"
