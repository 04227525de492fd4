#include "tests/core/platforms/Drafts.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

#include <set>

using namespace galley;
using namespace galley::platforms;
using namespace Qt::Literals::StringLiterals;

class ValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsNothingInWhatCanGo_data()
    {
        QTest::addColumn<Draft>("post");
        QTest::newRow("X text") << draft(Platform::X, PostType::Text);
        QTest::newRow("X, 280 weighted") << draft(Platform::X, PostType::Text, u"今"_s.repeated(140));
        QTest::newRow("Instagram picture")
            << draft(Platform::Instagram, PostType::Image, u"x"_s, { picture() });
        QTest::newRow("Instagram without text")
            << draft(Platform::Instagram, PostType::Image, QString(), { picture() });
        QTest::newRow("Instagram reel") << draft(Platform::Instagram, PostType::Reel, u"x"_s, { clip() });
        DraftMedia square = clip();
        square.height = 1080;
        QTest::newRow("mixed carousel")
            << draft(Platform::Instagram, PostType::Carousel, u"x"_s, { picture(), square });
        QTest::newRow("LinkedIn") << draft(Platform::Linkedin, PostType::Text);
        QTest::newRow("Mastodon, four pictures")
            << draft(Platform::Mastodon, PostType::Image, u"x"_s, QList<DraftMedia>(4, picture()));
    }

    void findsNothingInWhatCanGo()
    {
        QFETCH(Draft, post);
        QCOMPARE(codes(post), QStringList());
    }

    void pointsAtTextThatIsTooLong()
    {
        const Finding finding =
            found(draft(Platform::X, PostType::Text, u"a"_s.repeated(300)), findings::TextTooLong);
        QCOMPARE(finding.severity, Finding::Severity::Error);
        QCOMPARE(finding.field, Finding::Field::Text);
        QCOMPARE(finding.start, 280);
        QCOMPARE(finding.end, 300);
        QCOMPARE(finding.args,
            (QJsonObject { { u"measured"_s, 300 }, { u"limit"_s, 280 }, { u"unit"_s, u"x_weighted"_s } }));
        QCOMPARE(finding.fix, fixes::Shorten);
    }

    void allowsMoreToAccountsThatHaveMore()
    {
        Draft post = draft(Platform::X, PostType::Text, u"a"_s.repeated(300));
        post.accountTraits = { u"premium"_s };
        QCOMPARE(codes(post), QStringList());

        Draft film = draft(Platform::Youtube, PostType::Video, u"x"_s, { clip(20 * 60'000) });
        film.title = u"Baking"_s;
        QCOMPARE(codes(film), just(findings::MediaTooLongTime));
        film.accountTraits = { u"verified_channel"_s };
        QCOMPARE(codes(film), QStringList());
    }

    void countsWhatIsSentBehindTheText()
    {
        Draft post = draft(Platform::X, PostType::Text, u"a"_s.repeated(260));
        QCOMPARE(codes(post), QStringList());
        post.link = u"https://example.com/a/very/long/path"_s; // 2 line ends and 23
        const Finding finding = found(post, findings::TextTooLong);
        QCOMPARE(finding.args["measured"_L1].toInt(), 285);
        QCOMPARE(finding.start, -1); // nothing of the text itself is too much
        post.text += u' ' + post.link;
        QCOMPARE(found(post, findings::TextTooLong).args["measured"_L1].toInt(), 284); // not counted twice
    }

    void saysWhichTypesThereAre()
    {
        QCOMPARE(codes(draft(Platform::X, PostType::Carousel)), just(findings::TypeNotOffered));
        QCOMPARE(codes(draft(Platform::X, PostType::Live)), just(findings::TypeReadOnly));
    }

    void countsHashtagsInsideAndBesideTheText()
    {
        Draft post = draft(Platform::Instagram, PostType::Image, u"#a #b #c"_s, { picture() });
        post.hashtags = { u"d"_s, u"#e"_s, u" "_s };
        QCOMPARE(codes(post), QStringList());
        post.hashtags.append(u"f"_s);
        QCOMPARE(found(post, findings::HashtagsAdvised).severity, Finding::Severity::Warning);
        for (int i = 0; i < 26; ++i)
            post.hashtags.append(u"tag%1"_s.arg(i));
        const Finding finding = found(post, findings::HashtagsTooMany);
        QCOMPARE(finding.severity, Finding::Severity::Error);
        QCOMPARE(finding.args, (QJsonObject { { u"measured"_s, 32 }, { u"limit"_s, 30 } }));
        QVERIFY(codes(draft(Platform::Reddit, PostType::Text, u"#plain"_s))
                    .contains(QString(findings::HashtagsPlain)));
    }

    void countsMentions()
    {
        const QString crowd = u"@anna "_s.repeated(21);
        QCOMPARE(codes(draft(Platform::Instagram, PostType::Image, crowd, { picture() })),
            just(findings::MentionsTooMany));
    }

    void checksLinks()
    {
        Draft post = draft(Platform::Facebook, PostType::Link);
        QCOMPARE(codes(post), just(findings::LinkRequired));
        post.link = u"example"_s;
        QCOMPARE(codes(post), just(findings::LinkInvalid));
        post.link = u"https://example.com/menu"_s;
        QCOMPARE(codes(post), QStringList());
        for (const QString &written : { u"https://beispiel.example/märz"_s, u"https://example.com/عروض"_s,
                 u"https://müller.example/?q=größe#teil-ü"_s }) {
            post.link = written;
            QCOMPARE(codes(post), QStringList());
        }
        for (const QString &written : { u"https://example.com/a\u202eb"_s, u"https://example.com/a\u00a0b"_s,
                 u"https://example.com/<b>"_s }) {
            post.link = written;
            QCOMPARE(codes(post), just(findings::LinkInvalid));
        }

        Draft photo =
            draft(Platform::Instagram, PostType::Image, u"see https://example.com"_s, { picture() });
        QCOMPARE(codes(photo), just(findings::LinkNotClickable));
        QString five;
        for (int i = 0; i < 6; ++i)
            five += u"https://example.com/%1 "_s.arg(i);
        QCOMPARE(codes(draft(Platform::Threads, PostType::Text, five)), just(findings::LinkTooMany));
        Draft pin = draft(Platform::Pinterest, PostType::Image, u"x"_s, { picture() });
        pin.link = u"https://example.com/"_s + u"a"_s.repeated(2048);
        QVERIFY(codes(pin).contains(QString(findings::LinkTooLong)));
    }

    void checksTitleAndFirstComment()
    {
        Draft film = draft(Platform::Youtube, PostType::Video, u"x"_s, { clip() });
        QCOMPARE(codes(film), just(findings::TitleRequired));
        film.title = u"a"_s.repeated(101);
        QCOMPARE(codes(film), just(findings::TitleTooLong));
        film.title = u"1 < 2"_s;
        const Finding sign = found(film, findings::TitleForbiddenCharacter);
        QCOMPARE(sign.start, 2);
        QCOMPARE(sign.args["character"_L1].toString(), u"<"_s);

        Draft story = draft(Platform::Instagram, PostType::Story, u"nobody reads this"_s, { clip() });
        story.firstComment = u"nor this"_s;
        QCOMPARE(codes(story),
            (QStringList { QString(findings::TextNotTaken), QString(findings::CommentNotTaken) }));
        for (const Finding &finding : validate(story, RuleTable::shipped()))
            QCOMPARE(finding.severity, Finding::Severity::Warning);

        Draft post = draft(Platform::Linkedin, PostType::Text);
        post.firstComment = u"a"_s.repeated(1251);
        const Finding comment = found(post, findings::CommentTooLong);
        QCOMPARE(comment.field, Finding::Field::FirstComment);
        QCOMPARE(comment.start, 1250);
    }

    void requiresTextWhereThereIsNothingElse()
    {
        QCOMPARE(codes(draft(Platform::X, PostType::Text, u" \n "_s)), just(findings::TextRequired));
    }

    void refusesCharactersXRefuses()
    {
        const Finding finding =
            found(draft(Platform::X, PostType::Text, u"ab\uffff"_s), findings::TextForbiddenCharacter);
        QCOMPARE(finding.start, 2);
    }

    void putsErrorsFirst()
    {
        Draft post =
            draft(Platform::Instagram, PostType::Image, u"https://example.com "_s + u"a"_s.repeated(2300));
        const QStringList all = codes(post);
        QCOMPARE(all,
            (QStringList { QString(findings::TextTooLong), QString(findings::MediaRequired),
                QString(findings::LinkNotClickable) }));
    }

    void readsAnyDraft()
    {
        const bool holds = rc::check("findings lie inside the draft", [] {
            const auto platforms = allOf<Platform>();
            const auto types = allOf<PostType>();
            const auto kinds = allOf<MediaKind>();
            const auto texts = rc::gen::elementOf(std::vector<QString> { QString(), u"a"_s, u"<\r\n>"_s,
                u"👍🏽"_s.repeated(400), u"#a @b https://example.com "_s.repeated(60), u" "_s,
                QString(QChar(0xd800)), u"e\u0301"_s.repeated(4000), u"(x)"_s.repeated(2000) });
            Draft post;
            post.platform = platforms[*rc::gen::inRange<std::size_t>(0, platforms.size())];
            post.postType = types[*rc::gen::inRange<std::size_t>(0, types.size())];
            post.text = *texts;
            post.title = *texts;
            post.firstComment = *texts;
            post.link = *texts;
            post.hashtags = { *texts };
            const int files = *rc::gen::inRange(0, 12);
            for (int i = 0; i < files; ++i) {
                DraftMedia file;
                file.kind = kinds[*rc::gen::inRange<std::size_t>(0, kinds.size())];
                file.altText = *texts;
                file.width = *rc::gen::inRange(-1, 100'000);
                file.height = *rc::gen::inRange(-1, 100'000);
                file.bytes = *rc::gen::arbitrary<qint64>();
                file.durationMs = *rc::gen::arbitrary<qint64>();
                post.media.append(file);
            }
            const QList<Finding> all = validate(post, RuleTable::shipped());
            for (const Finding &finding : all) {
                RC_ASSERT(!finding.code.isEmpty());
                RC_ASSERT(finding.mediaIndex < post.media.size());
                RC_ASSERT(finding.start <= finding.end);
                if (finding.field == Finding::Field::Text)
                    RC_ASSERT(finding.end <= post.text.size());
            }
            const PostType suggested = suggestedPostType(post, RuleTable::shipped());
            RC_ASSERT(RuleTable::shipped().postType(post.platform, suggested) != nullptr);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
