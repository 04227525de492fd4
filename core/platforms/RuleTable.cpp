#include "core/platforms/RuleTable.h"

#include "core/platforms/ConnectorRulesReader.h"
#include "core/platforms/Errors.h"
#include "core/platforms/RuleWords.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms {

namespace {

constexpr qint64 SupportedSchema = 1;
constexpr auto CommonFile = "common.json"_L1;

// The vocabularies that are checked but stay text; the others stand in RuleWords.h and in core/domain.
constexpr std::array PlainVocabularies { "confidence"_L1, "transfer"_L1, "public_media_url"_L1,
    "error_class"_L1, "retry"_L1, "pkce"_L1, "oauth_client"_L1, "idempotency"_L1, "rate_scope"_L1,
    "option_type"_L1, "source_kind"_L1, "read_via"_L1 };

RuleNode open(RuleFile &file, const QString &folder)
{
    RuleNode root { &file, {}, u"$"_s };
    QFile device(folder + u'/' + file.name);
    if (!device.open(QIODevice::ReadOnly)) {
        root.fail(problems::Unreadable);
        return root;
    }
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(device.readAll(), &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        root.fail(problems::NotJson);
        return root;
    }
    root.value = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    return root;
}

// The file and the program must know the same words, or one of them is older than the other.
template <typename Known> void mustBeTheSame(const RuleNode &list, const Known &known)
{
    QStringList spelled = list.texts();
    QStringList expected;
    for (const auto &word : known)
        expected.append(QString(word));
    spelled.sort();
    expected.sort();
    if (spelled != expected)
        list.fail(problems::UnknownWord);
}

template <typename E, std::size_t N>
QStringList wordsOf(const std::array<std::pair<QLatin1StringView, E>, N> &pairs)
{
    QStringList words;
    for (const auto &pair : pairs)
        words.append(QString(pair.first));
    return words;
}

void readVocabulary(RuleFile &file, const RuleNode &node)
{
    RuleObject o(node);
    for (const QLatin1StringView name : PlainVocabularies)
        file.vocabulary.insert(QString(name), o.texts(name));
    QStringList types;
    for (const PostType type : allOf<PostType>())
        types.append(QString(toText(type)));
    mustBeTheSame(o.at("post_type"_L1), types);
    mustBeTheSame(o.at("mode"_L1), wordsOf(words::Modes));
    mustBeTheSame(o.at("escape"_L1), wordsOf(words::Escapes));
    mustBeTheSame(o.at("normalize"_L1), wordsOf(words::Normalizations));
    mustBeTheSame(o.at("mix"_L1), wordsOf(words::Mixes));
    mustBeTheSame(o.at("size_policy"_L1), wordsOf(words::SizePolicies));
    mustBeTheSame(o.at("arrangement"_L1), wordsOf(words::Arrangements));
    mustBeTheSame(o.at("fit"_L1), wordsOf(words::Fits));
    mustBeTheSame(o.at("link_placement"_L1), wordsOf(words::LinkPlacements));
}

void readUnits(const RuleNode &node)
{
    QStringList ids = node.list([](const RuleNode &unit) {
        RuleObject o(unit);
        const QString meaning = o.text("meaning"_L1);
        return o.text("id"_L1);
    });
    QStringList known = wordsOf(words::Units);
    ids.sort();
    known.sort();
    if (ids != known)
        node.fail(problems::UnknownWord);
}

} // namespace

Result<RuleTable> RuleTable::load(const QString &folder)
{
    RuleTable table;

    RuleFile common { QString(CommonFile), {} };
    {
        RuleObject o(open(common, folder));
        if (o.whole("schema_version"_L1) != SupportedSchema)
            common.fail(u"$.schema_version"_s, problems::UnknownWord);
        const qint64 version = o.whole("version"_L1);
        const QString generatedOn = o.text("generated_on"_L1);
        if (version < 1 || generatedOn.isEmpty())
            common.fail(u"$.version"_s, problems::Contradiction);
        readUnits(o.at("units"_L1));
        readVocabulary(common, o.at("enums"_L1));
        table.m_errorDefaults = o.at("error_defaults"_L1).list(readErrorRule);
        RuleObject sources(o.at("sources"_L1));
        const QStringList names = sources.keys();
        for (const QString &name : names)
            table.m_sources.insert(name, readSource(sources.at(name)));
    }
    if (common.error)
        return tl::unexpected(*common.error);

    QStringList expected { QString(CommonFile) };
    for (const Platform platform : allOf<Platform>()) {
        RuleFile file { toText(platform) + ".json"_L1, common.vocabulary };
        expected.append(file.name);
        table.m_platforms.append(readPlatform(platform, open(file, folder)));
        const PlatformRules &rules = table.m_platforms.constLast();
        for (const QString &source : rules.sources)
            if (!table.m_sources.contains(source))
                file.fail(u"$.sources"_s, problems::UnknownWord);
        for (const PostTypeRules &type : rules.postTypes)
            for (const Provenance &entry : type.provenance)
                if (!table.m_sources.contains(entry.source))
                    file.fail(u"$.post_types."_s + galley::toText(type.type) + u".provenance"_s,
                        problems::UnknownWord);
        if (file.error)
            return tl::unexpected(*file.error);
    }

    const QStringList found = QDir(folder).entryList({ u"*.json"_s }, QDir::Files);
    for (const QString &name : found) {
        if (expected.contains(name))
            continue;
        RuleFile stranger { name, {} };
        stranger.fail(u"$"_s, problems::UnknownKey);
        return tl::unexpected(*stranger.error);
    }
    return table;
}

const RuleTable &RuleTable::shipped()
{
    static const RuleTable table = [] {
        Result<RuleTable> loaded = load(u":/platforms"_s);
        if (!loaded) // the program's own data, read by the tests: this build is broken
            qFatal("%s", qUtf8Printable(loaded.error().detail));
        return *std::move(loaded);
    }();
    return table;
}

const PlatformRules &RuleTable::platform(Platform platform) const
{
    return *std::find_if(m_platforms.cbegin(), m_platforms.cend(),
        [platform](const PlatformRules &rules) { return rules.platform == platform; });
}

const PostTypeRules *RuleTable::postType(Platform platform, PostType type) const
{
    const QList<PostTypeRules> &types = this->platform(platform).postTypes;
    const auto it = std::find_if(
        types.cbegin(), types.cend(), [type](const PostTypeRules &rules) { return rules.type == type; });
    return it == types.cend() ? nullptr : &*it;
}

} // namespace galley::platforms
