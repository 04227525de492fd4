#include "core/platforms/XData.h"
#include "core/platforms/XText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace galley::platforms;
using namespace Qt::Literals::StringLiterals;

// The conformance suite of twitter-text. Its autolink and hit_highlighting parts are about HTML, which is not
// produced here; their extraction is covered by the extract part.
class XTextTest : public QObject
{
    Q_OBJECT

    static QJsonObject read(const QString &name)
    {
        QFile file(QStringLiteral(GALLEY_TEST_DATA "/twitter-text/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(name));
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    static x::WeightConfig config(const QString &version)
    {
        const QJsonObject json = read(u"config/%1.json"_s.arg(version));
        x::WeightConfig config;
        config.maxWeightedLength = json["maxWeightedTweetLength"_L1].toInt();
        config.scale = json["scale"_L1].toInt();
        config.defaultWeight = json["defaultWeight"_L1].toInt();
        config.urlLength = json["transformedURLLength"_L1].toInt();
        config.emojiAsOne = json["emojiParsingEnabled"_L1].toBool(false);
        config.ranges.clear();
        for (const QJsonValue range : json["ranges"_L1].toArray())
            config.ranges.append({ char32_t(range["start"_L1].toInt()), char32_t(range["end"_L1].toInt()),
                range["weight"_L1].toInt() });
        return config;
    }

    static QJsonArray range(qsizetype start, qsizetype end) { return { start, end }; }

    static QJsonArray urlTexts(const QString &text)
    {
        QJsonArray result;
        for (const x::Url &url : x::urls(text))
            result.append(url.url);
        return result;
    }

    static QJsonArray urlsWithIndices(const QString &text)
    {
        QJsonArray result;
        for (const x::Url &url : x::urls(text))
            result.append(QJsonObject { { u"url"_s, url.url }, { u"indices"_s, range(url.start, url.end) } });
        return result;
    }

    static QJsonArray tagTexts(const QList<x::Tag> &tags)
    {
        QJsonArray result;
        for (const x::Tag &tag : tags)
            result.append(tag.text);
        return result;
    }

    static QJsonArray tagsWithIndices(const QList<x::Tag> &tags, const QString &name)
    {
        QJsonArray result;
        for (const x::Tag &tag : tags)
            result.append(QJsonObject { { name, tag.text }, { u"indices"_s, range(tag.start, tag.end) } });
        return result;
    }

    static QJsonValue extracted(const QString &group, const QString &text)
    {
        if (group == "mentions"_L1 || group == "mentions_with_indices"_L1) {
            QJsonArray result;
            for (const x::Mention &mention : x::mentionsAndLists(text)) {
                if (!mention.listSlug.isEmpty())
                    continue;
                if (group == "mentions"_L1)
                    result.append(mention.screenName);
                else
                    result.append(QJsonObject { { u"screen_name"_s, mention.screenName },
                        { u"indices"_s, range(mention.start, mention.end) } });
            }
            return result;
        }
        if (group == "mentions_or_lists_with_indices"_L1) {
            QJsonArray result;
            for (const x::Mention &mention : x::mentionsAndLists(text))
                result.append(QJsonObject { { u"screen_name"_s, mention.screenName },
                    { u"list_slug"_s, mention.listSlug },
                    { u"indices"_s, range(mention.start, mention.end) } });
            return result;
        }
        if (group == "replies"_L1) {
            const QString name = x::repliedTo(text);
            return name.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(name);
        }
        if (group == "urls"_L1 || group == "tco_urls_with_params"_L1)
            return urlTexts(text);
        if (group == "urls_with_indices"_L1 || group == "urls_with_directional_markers"_L1)
            return urlsWithIndices(text);
        if (group == "hashtags"_L1 || group == "hashtags_from_astral"_L1)
            return tagTexts(x::hashtags(text));
        if (group == "hashtags_with_indices"_L1)
            return tagsWithIndices(x::hashtags(text), u"hashtag"_s);
        if (group == "cashtags"_L1)
            return tagTexts(x::cashtags(text));
        if (group == "cashtags_with_indices"_L1)
            return tagsWithIndices(x::cashtags(text), u"cashtag"_s);
        return QJsonValue::Undefined;
    }

    static bool isValid(const QString &group, const QString &text)
    {
        if (group == "tweets"_L1)
            return x::weigh(text, config(u"v1"_s)).valid;
        if (group == "usernames"_L1 || group == "lists"_L1) {
            const QList<x::Mention> found = x::mentionsAndLists(text);
            return found.size() == 1 && found[0].start == 0 && found[0].end == text.size()
                && found[0].listSlug.isEmpty() == (group == "usernames"_L1);
        }
        if (group == "hashtags"_L1) {
            const QList<x::Tag> found = x::hashtags(text);
            return found.size() == 1 && found[0].start == 0 && found[0].end == text.size();
        }
        if (group == "urls"_L1)
            return x::isUrl(text);
        if (group == "urls_without_protocol"_L1)
            return x::isUrl(text, false);
        qFatal("the suite has a group nobody knows: %s", qPrintable(group));
    }

    static void addRows(const QString &file, const std::function<bool(const QString &)> &wanted)
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("expected");
        const QJsonObject groups = read(file)["tests"_L1].toObject();
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            if (!wanted(group.key()))
                continue;
            int number = 0;
            for (const QJsonValue test : group.value().toArray())
                QTest::addRow("%s %d: %s", qPrintable(group.key()), ++number,
                    qPrintable(test["description"_L1].toString()))
                    << group.key() << test["text"_L1].toString() << test["expected"_L1];
        }
    }

private Q_SLOTS:

    void extracts_data()
    {
        addRows(u"extract.json"_s, [](const QString &) { return true; });
    }

    void extracts()
    {
        QFETCH(QString, group);
        QFETCH(QString, text);
        QFETCH(QJsonValue, expected);
        QCOMPARE(extracted(group, text), expected);
    }

    void knowsTopLevelDomains_data()
    {
        addRows(u"tlds.json"_s, [](const QString &) { return true; });
    }

    void knowsTopLevelDomains()
    {
        QFETCH(QString, text);
        QFETCH(QJsonValue, expected);
        QCOMPARE(QJsonValue(urlTexts(text)), expected);
    }

    void validates_data()
    {
        addRows(u"validate.json"_s, [](const QString &group) { return !group.endsWith("CounterTest"_L1); });
    }

    void validates()
    {
        QFETCH(QString, group);
        QFETCH(QString, text);
        QFETCH(QJsonValue, expected);
        QCOMPARE(isValid(group, text), expected.toBool());
    }

    void weighs_data()
    {
        addRows(u"validate.json"_s, [](const QString &group) { return group.endsWith("CounterTest"_L1); });
    }

    void weighs()
    {
        QFETCH(QString, group);
        QFETCH(QString, text);
        QFETCH(QJsonValue, expected);
        const bool isOlder = group == "WeightedTweetsCounterTest"_L1;
        const x::Weight weight = x::weigh(text, config(isOlder ? u"v2"_s : u"v3"_s));
        QCOMPARE(weight.length, expected["weightedLength"_L1].toInt());
        QCOMPARE(weight.valid, expected["valid"_L1].toBool());
        QCOMPARE(weight.permillage, expected["permillage"_L1].toInt());
        QCOMPARE(weight.displayEnd, expected["displayRangeEnd"_L1].toInt());
        QCOMPARE(weight.validEnd, expected["validRangeEnd"_L1].toInt());
    }

    void currentConfigIsVersionThree()
    {
        const x::WeightConfig fromFile = config(u"v3"_s);
        const x::WeightConfig &current = x::currentConfig();
        QCOMPARE(current.maxWeightedLength, fromFile.maxWeightedLength);
        QCOMPARE(current.scale, fromFile.scale);
        QCOMPARE(current.defaultWeight, fromFile.defaultWeight);
        QCOMPARE(current.urlLength, fromFile.urlLength);
        QCOMPARE(current.emojiAsOne, fromFile.emojiAsOne);
        QCOMPARE(current.ranges.size(), fromFile.ranges.size());
        for (qsizetype i = 0; i < current.ranges.size(); ++i) {
            QCOMPARE(current.ranges[i].first, fromFile.ranges[i].first);
            QCOMPARE(current.ranges[i].last, fromFile.ranges[i].last);
            QCOMPARE(current.ranges[i].weight, fromFile.ranges[i].weight);
        }
    }

    void listsAreComplete()
    {
        QCOMPARE(x::emojiSequences().size(), 3551);
        QCOMPARE(x::topLevelDomains().size(), 1574);
    }

    // Answers of twitter-text 3.1.0 that its suite does not have.
    void weighsLikeTheLibrary_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("weight");
        QTest::newRow("281 letters") << u"a"_s.repeated(281) << 281;
        QTest::newRow("140 CJK") << u"今"_s.repeated(140) << 280;
        QTest::newRow("140 families") << u"👨‍👩‍👧‍👦"_s.repeated(140) << 280;
        QTest::newRow("short domain") << u"a.co"_s << 23;
        QTest::newRow("IDN") << u"https://münchen.de/straße"_s << 23;
        QTest::newRow("sentence end") << u"see example.com."_s << 28;
        QTest::newRow("no such TLD") << u"http://a.b"_s << 10;
        QTest::newRow("other scheme") << u"wss://a"_s << 7;
        QTest::newRow("full width") << u"ｆｕｌｌ"_s << 8;
        QTest::newRow("Hangul") << u"한국"_s << 4;
        QTest::newRow("emoji younger than the library") << u"🧑‍🧑‍🧒"_s << 8;
        QTest::newRow("head shaking") << u"🙂‍↔️"_s << 5;
        QTest::newRow("kiss, two skins") << u"👩🏽‍❤️‍💋‍👨🏿"_s << 11;
        QTest::newRow("copyright sign") << u"\u00a9"_s << 1;
        QTest::newRow("copyright as emoji") << u"\u00a9\ufe0f"_s << 2;
        QTest::newRow("copyright as text") << u"\u00a9\ufe0e"_s << 3;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << 2;
        QTest::newRow("empty") << QString() << 0;
    }

    void weighsLikeTheLibrary()
    {
        QFETCH(QString, text);
        QFETCH(int, weight);
        QCOMPARE(x::weigh(text).length, weight);
    }

    void findsBareDomainInsideJapanese()
    {
        const QString text = u"今日はexample.comです"_s;
        QCOMPARE(x::urls(text), (QList<x::Url> { { u"example.com"_s, 3, 14 } }));
        QVERIFY(x::urls(text, x::UrlForm::WithScheme).isEmpty());
    }

    void endsPathsLikeTheLibrary_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("parentheses") << u"a.co/b_(c)"_s << u"a.co/b_(c)"_s;
        QTest::newRow("parentheses after a sign") << u"a.co/b:(c)"_s << u"a.co/b"_s;
        QTest::newRow("and more after them") << u"a.co/b:(c)d."_s << u"a.co/b:(c)d"_s;
        QTest::newRow("two levels") << u"a.co/b(c(d))"_s << u"a.co/b(c(d))"_s;
        QTest::newRow("three levels") << u"a.co/b(c(d(e)))"_s << u"a.co/b"_s;
        QTest::newRow("open") << u"a.co/b(c"_s << u"a.co/b"_s;
        QTest::newRow("query without an end") << u"a.co/b?!!"_s << u"a.co/b"_s;
    }

    void endsPathsLikeTheLibrary()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QCOMPARE(urlTexts(text), QJsonArray { url });
    }

    void keepsTheFirstOfTagsAndUrlsThatOverlap()
    {
        QCOMPARE(tagTexts(x::hashtags(u"a.co/#b #c"_s)), QJsonArray { u"c"_s });
        QCOMPARE(tagTexts(x::hashtags(u"#日a.co/ #b"_s)), (QJsonArray { u"日a"_s, u"b"_s }));
        // The tag takes the beginning of the URL away, so its fragment is a tag again.
        QCOMPARE(tagTexts(x::hashtags(u"#日a.co/–#xn"_s)), (QJsonArray { u"日a"_s, u"xn"_s }));
    }

    void refusesUrlsThatAreNone()
    {
        for (const QString &text :
            { u"javascript:alert(1)"_s, u"https://"_s, u"http://exa mple.com"_s, u"file:///etc/passwd"_s,
                u"http://user@"_s, u"https://example.com/%zz"_s, u"http://example.com:123456/"_s,
                u"//example.com"_s, u"https://-a.com"_s, u"https://1.2.3.256"_s, QString(), u"://"_s })
            QVERIFY2(!x::isUrl(text), qPrintable(text));
        for (const QString &text :
            { u"https://example.com"_s, u"HTTPS://münchen.de/a?b#c"_s, u"http://10.0.0.42:8080/"_s })
            QVERIFY2(x::isUrl(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(XTextTest)
#include "tst_x_text.moc"
