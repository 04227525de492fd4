#include "core/platforms/Errors.h"
#include "core/platforms/RuleTable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <array>

using namespace galley;
using namespace galley::platforms;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Shipped = ":/platforms"_L1;

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

// A value somewhere inside `value`, changed by `change`; Undefined takes it away.
QJsonValue changed(
    const QJsonValue &value, const QStringList &path, const std::function<QJsonValue(QJsonValue)> &change)
{
    if (path.isEmpty())
        return change(value);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = path.first().toInt();
        const QJsonValue inner = changed(array.at(index), path.mid(1), change);
        if (inner.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, inner);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = changed(object.value(path.first()), path.mid(1), change);
    if (inner.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), inner);
    return object;
}

// Every place in a document.
void collectPaths(const QJsonValue &value, const QStringList &here, QList<QStringList> &paths)
{
    if (!here.isEmpty())
        paths.append(here);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectPaths(it.value(), here + QStringList { it.key() }, paths);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collectPaths(array.at(i), here + QStringList { QString::number(i) }, paths);
    }
}

} // namespace

class RuleTableTest : public QObject
{
    Q_OBJECT

    // A folder with the shipped table, to be damaged.
    static void copyTable(const QTemporaryDir &folder)
    {
        const QStringList names = QDir(Shipped).entryList({ u"*.json"_s });
        for (const QString &name : names)
            write(folder, name, QJsonDocument(readObject(Shipped + u'/' + name)).toJson());
    }

    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
    }

    static void verifyFails(
        const QTemporaryDir &folder, const QString &file, const QString &path, const QString &problem)
    {
        const Result<RuleTable> table = RuleTable::load(folder.path());
        QVERIFY(!table);
        QCOMPARE(table.error().code, QString(errors::RulesInvalid));
        QCOMPARE(table.error().args["file"_L1].toString(), file);
        QCOMPARE(table.error().args["path"_L1].toString(), path);
        QCOMPARE(table.error().args["problem"_L1].toString(), problem);
        QVERIFY(!table.error().retryable);
    }

private Q_SLOTS:

    void readsEveryShippedFile()
    {
        const Result<RuleTable> table = RuleTable::load(Shipped);
        QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
        int types = 0;
        for (const Platform platform : allOf<Platform>()) {
            const PlatformRules &rules = table->platform(platform);
            QCOMPARE(rules.platform, platform);
            QVERIFY(!rules.name.isEmpty());
            QVERIFY(table->postType(platform, rules.mainPostType));
            types += int(rules.postTypes.size());
        }
        QCOMPARE(types, 57);
        QCOMPARE(table->errorDefaults().size(), 11);
        QCOMPARE(table->sources().size(), 87);
    }

    void holdsTheFiguresOfTheFiles()
    {
        const RuleTable &table = RuleTable::shipped();
        const PostTypeRules *reel = table.postType(Platform::Instagram, PostType::Reel);
        QVERIFY(reel);
        QCOMPARE(reel->text->max, 2200);
        QCOMPARE(reel->media.mix, Mix::VideoOnly);
        QCOMPARE(reel->media.video->maxBytes, 300'000'000);
        QVERIFY(!reel->media.image);

        const PostTypeRules *post = table.postType(Platform::Bluesky, PostType::Text);
        QCOMPARE(post->text->unit, TextUnit::Graphemes);
        QCOMPARE(post->text->maxSecondary, 3000);
        QCOMPARE(post->text->unitSecondary, TextUnit::Utf8Bytes);

        QCOMPARE(table.postType(Platform::Youtube, PostType::Video)->media.video->maxBytes, 256'000'000'000);
        QCOMPARE(table.postType(Platform::Linkedin, PostType::Text)->text->escape, Escape::LinkedinLittle);
        QCOMPARE(table.postType(Platform::X, PostType::Live)->mode, PostMode::ReadOnly);
        QCOMPARE(table.postType(Platform::X, PostType::Carousel), nullptr);
        QCOMPARE(reel->preview.foldLines, 1);
        QCOMPARE(reel->preview.safeArea, (SafeArea { 0.14, 0.06, 0.35, 0.06 }));
        QCOMPARE(table.postType(Platform::X, PostType::Image)->preview.arrangement, Arrangement::Tiles);
        QCOMPARE(table.postType(Platform::Tiktok, PostType::Carousel)->preview.fit, FrameFit::Contain);
        QVERIFY(!table.postType(Platform::X, PostType::Image)->preview.safeArea);
        QCOMPARE(table.platform(Platform::Mastodon).kind, u"open"_s);
        QCOMPARE(table.platform(Platform::Instagram).errors.first().errorClass, u"auth_expired"_s);
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("place");
        QTest::addColumn<QJsonValue>("value"); // Undefined: taken away
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("problem");
        const QStringList text { u"post_types"_s, u"image"_s, u"text"_s };
        const auto row = [](const char *name, const QString &file, const QStringList &place,
                             const QJsonValue &value, const QString &path, const QString &problem) {
            QTest::newRow(name) << file << place << value << path << problem;
        };
        row("text for a number", u"x.json"_s, text + QStringList { u"max"_s }, u"280"_s,
            u"$.post_types.image.text.max"_s, u"wrong_type"_s);
        row("half a character", u"x.json"_s, text + QStringList { u"max"_s }, 280.5,
            u"$.post_types.image.text.max"_s, u"not_whole"_s);
        row("more than a number can hold exactly", u"x.json"_s, text + QStringList { u"max"_s }, 1e300,
            u"$.post_types.image.text.max"_s, u"not_whole"_s);
        row("missing key", u"x.json"_s, text + QStringList { u"unit"_s }, QJsonValue::Undefined,
            u"$.post_types.image.text.unit"_s, u"missing"_s);
        row("unknown key", u"x.json"_s, text + QStringList { u"maximum"_s }, 1,
            u"$.post_types.image.text.maximum"_s, u"unknown_key"_s);
        row("unknown unit", u"x.json"_s, text + QStringList { u"unit"_s }, u"characters"_s,
            u"$.post_types.image.text.unit"_s, u"unknown_word"_s);
        row("null for a boolean", u"x.json"_s, text + QStringList { u"required"_s }, QJsonValue::Null,
            u"$.post_types.image.text.required"_s, u"wrong_type"_s);
        row("least above most", u"x.json"_s, text + QStringList { u"min"_s }, 281,
            u"$.post_types.image.text.min"_s, u"contradiction"_s);
        row("second limit without unit", u"bluesky.json"_s, text + QStringList { u"unit_secondary"_s },
            QJsonValue::Null, u"$.post_types.image.text.unit_secondary"_s, u"contradiction"_s);
        row("unknown post type", u"x.json"_s, { u"post_types"_s, u"spaces"_s }, QJsonObject(),
            u"$.post_types.spaces"_s, u"unknown_word"_s);
        row("main type that is not offered", u"x.json"_s, { u"main_post_type"_s }, u"document"_s,
            u"$.main_post_type"_s, u"contradiction"_s);
        row("unknown mix", u"x.json"_s, { u"post_types"_s, u"image"_s, u"media"_s, u"mix"_s }, u"anything"_s,
            u"$.post_types.image.media.mix"_s, u"unknown_word"_s);
        row("videos without limits", u"x.json"_s,
            { u"post_types"_s, u"image"_s, u"media"_s, u"max_videos"_s }, 1,
            u"$.post_types.image.media.max_videos"_s, u"contradiction"_s);
        row("a fold after no line", u"instagram.json"_s,
            { u"post_types"_s, u"image"_s, u"preview"_s, u"fold_lines"_s }, 0,
            u"$.post_types.image.preview.fold_lines"_s, u"contradiction"_s);
        row("nothing safe", u"instagram.json"_s,
            { u"post_types"_s, u"reel"_s, u"preview"_s, u"safe_area"_s, u"top"_s }, 0.7,
            u"$.post_types.reel.preview.safe_area"_s, u"contradiction"_s);
        row("number in a list of words", u"x.json"_s,
            { u"post_types"_s, u"image"_s, u"media"_s, u"image"_s, u"mime"_s, u"0"_s }, 7,
            u"$.post_types.image.media.image.mime[0]"_s, u"wrong_type"_s);
        row("object for a list", u"x.json"_s, { u"errors"_s }, QJsonObject(), u"$.errors"_s, u"wrong_type"_s);
        row("list for an object", u"x.json"_s, { u"oauth"_s }, QJsonArray(), u"$.oauth"_s, u"wrong_type"_s);
        row("unknown way to retry", u"x.json"_s, { u"errors"_s, u"0"_s, u"retry"_s }, u"forever"_s,
            u"$.errors[0].retry"_s, u"unknown_word"_s);
        row("unknown confidence", u"x.json"_s,
            { u"post_types"_s, u"text"_s, u"provenance"_s, u"0"_s, u"confidence"_s }, u"sure"_s,
            u"$.post_types.text.provenance[0].confidence"_s, u"unknown_word"_s);
        row("unknown source", u"x.json"_s,
            { u"post_types"_s, u"text"_s, u"provenance"_s, u"0"_s, u"source"_s }, u"hearsay"_s,
            u"$.post_types.text.provenance"_s, u"unknown_word"_s);
        row("kind of network", u"x.json"_s, { u"kind"_s }, u"ajar"_s, u"$.kind"_s, u"unknown_word"_s);
        row("word the program does not know", u"common.json"_s, { u"enums"_s, u"mix"_s, u"0"_s }, u"some"_s,
            u"$.enums.mix"_s, u"unknown_word"_s);
        row("enumeration gone", u"common.json"_s, { u"enums"_s, u"retry"_s }, QJsonValue::Undefined,
            u"$.enums.retry"_s, u"missing"_s);
        row("unit gone", u"common.json"_s, { u"units"_s, u"3"_s }, QJsonValue::Undefined, u"$.units"_s,
            u"unknown_word"_s);
        row("newer schema", u"common.json"_s, { u"schema_version"_s }, 2, u"$.schema_version"_s,
            u"unknown_word"_s);
    }

    void refusesDamage()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, place);
        QFETCH(QJsonValue, value);
        QFETCH(QString, path);
        QFETCH(QString, problem);
        const QTemporaryDir folder;
        copyTable(folder);
        const QJsonValue damaged =
            changed(readObject(folder.filePath(file)), place, [&value](const QJsonValue &) { return value; });
        write(folder, file, QJsonDocument(damaged.toObject()).toJson());
        verifyFails(folder, file, path, problem);
    }

    void refusesFilesThatAreNone()
    {
        const QTemporaryDir folder;
        verifyFails(folder, u"common.json"_s, u"$"_s, u"unreadable"_s);
        copyTable(folder);
        write(folder, u"reddit.json"_s, "{\"name\": ");
        verifyFails(folder, u"reddit.json"_s, u"$"_s, u"not_json"_s);
        write(folder, u"reddit.json"_s, "[]");
        verifyFails(folder, u"reddit.json"_s, u"$"_s, u"wrong_type"_s);
        write(folder, u"reddit.json"_s, QByteArray());
        verifyFails(folder, u"reddit.json"_s, u"$"_s, u"not_json"_s);
        QVERIFY(QFile::remove(folder.filePath(u"reddit.json"_s)));
        verifyFails(folder, u"reddit.json"_s, u"$"_s, u"unreadable"_s);
    }

    void refusesFilesOfNetworksNobodyKnows()
    {
        const QTemporaryDir folder;
        copyTable(folder);
        write(folder, u"friendster.json"_s, "{}");
        verifyFails(folder, u"friendster.json"_s, u"$"_s, u"unknown_key"_s);
    }

    // Whatever happens to one place of a file, the table says which place it is or goes on; it never takes a
    // file that has lost a key.
    void survivesAnyDamage()
    {
        const QTemporaryDir folder;
        copyTable(folder);
        const QStringList names { u"bluesky.json"_s, u"common.json"_s, u"instagram.json"_s, u"x.json"_s };
        std::vector<std::pair<QJsonObject, QList<QStringList>>> documents;
        for (const QString &name : names) {
            QList<QStringList> paths;
            const QJsonObject document = readObject(folder.filePath(name));
            collectPaths(document, {}, paths);
            documents.emplace_back(document, paths);
        }
        const bool holds = rc::check("damage is refused or harmless", [&] {
            const auto which = *rc::gen::inRange<std::size_t>(0, documents.size());
            const auto &[document, paths] = documents[which];
            const QStringList place = paths[*rc::gen::inRange<qsizetype>(0, paths.size())];
            const auto kind = *rc::gen::inRange(0, 7);
            static const std::array<QJsonValue, 7> values { QJsonValue(QJsonValue::Undefined),
                QJsonValue(QJsonValue::Null), QJsonValue(true), QJsonValue(-1.5), QJsonValue(u"\u0000?"_s),
                QJsonValue(QJsonArray { QJsonArray() }), QJsonValue(QJsonObject { { QString(), 1 } }) };
            const QJsonValue damaged =
                changed(document, place, [&](const QJsonValue &) { return values[std::size_t(kind)]; });
            const bool wasKey = !place.last().at(0).isDigit();
            const QString name = names[qsizetype(which)];
            write(folder, name, QJsonDocument(damaged.toObject()).toJson());
            const Result<RuleTable> table = RuleTable::load(folder.path());
            write(folder, name, QJsonDocument(document).toJson());
            if (!table) {
                RC_ASSERT(table.error().code == QString(errors::RulesInvalid));
                RC_ASSERT(!table.error().args["path"_L1].toString().isEmpty());
            }
            // Post types and sources are named by their keys, so one less is still a table.
            const bool isListed =
                place.size() == 2 && (place[0] == "post_types"_L1 || place[0] == "sources"_L1);
            if (kind == 0 && wasKey && !isListed)
                RC_ASSERT(!table);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(RuleTableTest)
#include "tst_rule_table.moc"
