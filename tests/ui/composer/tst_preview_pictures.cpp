#include "core/platforms/RuleTable.h"
#include "tests/support/ImageCompare.h"
#include "tests/ui/composer/PreviewFixture.h"
#include "ui/composer/preview/CardPainter.h"
#include "ui/composer/preview/Cards.h"
#include "ui/composer/preview/PreviewCard.h"
#include "ui/composer/preview/PreviewPane.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;

// The card of every network, in its own light and dark.
class TestPreviewPictures : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::PreviewFixture> m_fixture;

    QImage draw(const Card &card, bool safeArea)
    {
        QImage image((card.size * 2).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        for (int pass = 0; pass < 2; ++pass) { // the first one asks for the pictures
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintCard(painter, card, &m_fixture->thumbs(), safeArea);
            m_fixture->thumbs().finish();
        }
        return image;
    }

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        m_fixture = std::make_unique<tests::PreviewFixture>();
    }

    void cleanupTestCase() { m_fixture.reset(); }

    void looksLikeTheNetwork_data()
    {
        QTest::addColumn<PreviewContent>("content");
        const auto post = [this](Platform platform, PostType type, int pictures = 1) {
            return m_fixture->post(platform, type, pictures);
        };
        const auto row = [](const char *name, const PreviewContent &content) {
            QTest::newRow(name) << content;
        };

        PreviewContent instagram = post(Platform::Instagram, PostType::Carousel, 3);
        instagram.place = u"Lindau, Dorfstraße"_s;
        instagram.firstComment = u"Rye from Hof Lindau, stone milled every Monday."_s;
        row("instagram", instagram);
        row("instagram-no-picture", post(Platform::Instagram, PostType::Image, 0));
        row("instagram-reel", post(Platform::Instagram, PostType::Reel));
        row("instagram-story", post(Platform::Instagram, PostType::Story));
        row("facebook", post(Platform::Facebook, PostType::Carousel, 3));
        PreviewContent link = post(Platform::Facebook, PostType::Link, 0);
        link.link = { u"halmundkorn.example"_s, u"Thirty-six hours: how our country loaf rises"_s,
            m_fixture->picture(1) };
        row("facebook-link", link);
        row("threads", post(Platform::Threads, PostType::Carousel, 3));
        PreviewContent thread = post(Platform::X, PostType::Thread, 3);
        thread.parts[0].text = u"Flour, water, salt and thirty-six hours. A thread about #bread."_s;
        thread.parts.append(
            { u"The rest is knowing when to leave it alone.\nhttps://halmundkorn.example"_s, {} });
        row("x", thread);
        row("linkedin", post(Platform::Linkedin, PostType::Carousel, 4));
        row("tiktok", post(Platform::Tiktok, PostType::Carousel, 3));
        PreviewContent pin = post(Platform::Pinterest, PostType::Image);
        pin.title = u"Country loaf, thirty-six hours"_s;
        pin.place = u"Bread we bake"_s;
        pin.link.host = u"halmundkorn.example"_s;
        row("pinterest", pin);
        PreviewContent video = post(Platform::Youtube, PostType::Video);
        video.title = u"Thirty-six hours in four minutes: our country loaf"_s;
        video.parts[0].media[0].kind = MediaKind::Video;
        video.parts[0].media[0].durationMs = 245'000;
        row("youtube", video);
        video.type = PostType::Short;
        video.parts[0].media[0] = m_fixture->picture(0);
        row("youtube-short", video);
        PreviewContent reddit = post(Platform::Reddit, PostType::Carousel, 3);
        reddit.title = u"We let our country loaf rest for thirty-six hours. Ask us anything"_s;
        reddit.place = u"r/Breadit"_s;
        row("reddit", reddit);
        row("bluesky", post(Platform::Bluesky, PostType::Carousel, 2));
        PreviewContent poll = post(Platform::Mastodon, PostType::Poll, 0);
        poll.pollOptions = { u"Rye"_s, u"Spelt"_s };
        row("mastodon-poll", poll);
        row("mastodon", post(Platform::Mastodon, PostType::Image, 3));
    }

    void looksLikeTheNetwork()
    {
        QFETCH(PreviewContent, content);
        for (const bool dark : { false, true }) {
            TextBlocks texts;
            CardState state;
            state.dark = dark;
            const Card card = layOutCard(content, state, texts);
            const QString problem = tests::compareWithGolden(draw(card, false),
                u"preview-%1-%2"_s.arg(
                    QString::fromUtf8(QTest::currentDataTag()), dark ? u"dark"_s : u"light"_s));
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
    }

    // The first sentence of a post is there to be read before its picture is.
    void showsWhatIsWrittenBeforeThereIsAPicture_data()
    {
        QTest::addColumn<Platform>("platform");
        QTest::addColumn<PostType>("type");
        using enum Platform;
        for (const auto platform : { Instagram, Facebook, Threads, X, Linkedin, Tiktok, Pinterest, Youtube,
                 Reddit, Bluesky, Mastodon }) {
            for (const auto type : { PostType::Image, PostType::Carousel, PostType::Reel, PostType::Video }) {
                if (platforms::RuleTable::shipped().postType(platform, type)) {
                    QTest::addRow("%s %s", qPrintable(toText(platform)), qPrintable(toText(type)))
                        << platform << type;
                }
            }
        }
    }

    void showsWhatIsWrittenBeforeThereIsAPicture()
    {
        QFETCH(Platform, platform);
        QFETCH(PostType, type);
        TextBlocks texts;
        const Card card = layOutCard(m_fixture->post(platform, type, 0), {}, texts);
        QVERIFY(std::ranges::any_of(card.pieces, [](const Piece &piece) {
            const auto *text = std::get_if<TextPiece>(&piece);
            return text && text->text->height() > 10;
        }));
    }

    void marksWhatTheAppCovers()
    {
        TextBlocks texts;
        const Card card = layOutCard(m_fixture->post(Platform::Instagram, PostType::Reel), {}, texts);
        QVERIFY(card.safeArea);
        const QString problem = tests::compareWithGolden(draw(card, true), u"preview-safe-area"_s);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    // Right-to-left paragraphs stand at the right, in any language of the window, and words without end are
    // broken.
    void setsEveryScript()
    {
        PreviewContent content = m_fixture->post(Platform::X, PostType::Text, 0);
        content.parts[0].text =
            u"שלום עולם, לחם טוב #לחם\nHello and "_s + QString(60, u'o') + u"\nקמח, מים, מלח ו־36 שעות."_s;
        TextBlocks texts;
        const QString problem =
            tests::compareWithGolden(draw(layOutCard(content, {}, texts), false), u"preview-scripts"_s, 0.02);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void paneStandsOnSunkenPaper_data()
    {
        QTest::addColumn<bool>("begun");
        QTest::newRow("pane") << true;
        QTest::newRow("pane-empty") << false;
    }

    void paneStandsOnSunkenPaper()
    {
        QFETCH(bool, begun);
        PreviewPane pane(m_fixture->thumbs());
        pane.resize(440, 660);
        PreviewContent first = m_fixture->post(Platform::Instagram, PostType::Reel);
        if (!begun)
            first.parts = { PreviewPart {} };
        pane.setContents({ first, m_fixture->post(Platform::Facebook, PostType::Image),
            m_fixture->post(Platform::X, PostType::Text, 0) });
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QImage image(pane.size() * 2, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        for (int pass = 0; pass < 2; ++pass) {
            image.fill(theme::tk().surface.sheet);
            pane.render(&image);
            m_fixture->thumbs().finish();
        }
        const QString problem =
            tests::compareWithGolden(image, u"preview-%1"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_MAIN(TestPreviewPictures)
#include "tst_preview_pictures.moc"
