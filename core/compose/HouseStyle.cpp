#include "core/compose/HouseStyle.h"

#include "core/compose/Assets.h"
#include "core/compose/NoteCodes.h"
#include "core/compose/SettingKeys.h"

#include <algorithm>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TextField::Kind;

constexpr qsizetype kMostNotesOfAWord = 20;

class HouseReader
{
public:
    HouseReader(const PostContent &post, const ClientContext &context, const FindAsset &asset)
        : m_post(post)
        , m_guidelines(context.guidelines)
        , m_asset(asset)
    {
    }

    QList<ProofNote> read()
    {
        readBanned();
        readRequired();
        if (m_guidelines.altText)
            readPictures();
        return std::move(m_notes);
    }

private:
    // The accounts that show the post's own text.
    QList<QUuid> sharers() const
    {
        QList<QUuid> targets;
        for (const Target &target : m_post.targets) {
            if (!target.ownText)
                targets.append(target.id);
        }
        return targets;
    }

    void readBanned()
    {
        if (m_guidelines.banned.isEmpty())
            return;
        for (const BannedWord &one : m_guidelines.banned)
            m_banned.append(foldedInPlace(one.word));
        const QList<QUuid> shared = sharers();
        // Without accounts it is still the text that is being written.
        if (!shared.isEmpty() || m_post.targets.isEmpty()) {
            readText(m_post.body, { Kind::Body }, shared);
            readParts(m_post.parts, shared);
        }
        readText(m_post.settings.value(settings::kFirstComment).toString(),
            { Kind::Setting, {}, settings::kFirstComment }, {});
        for (const Target &target : m_post.targets) {
            if (target.ownText) {
                readText(*target.ownText, { Kind::OwnText, target.id }, { target.id });
                readParts(target.ownParts, { target.id });
            }
            for (const QLatin1StringView key : { settings::kFirstComment, settings::kTitle })
                readText(
                    target.settings.value(key).toString(), { Kind::Setting, target.id, key }, { target.id });
        }
    }

    void readParts(const QList<Part> &parts, const QList<QUuid> &targets)
    {
        for (const Part &part : parts)
            readText(part.body, { Kind::Part, part.id }, targets);
    }

    void readText(const QString &text, const TextField &field, const QList<QUuid> &targets)
    {
        if (text.isEmpty())
            return;
        const QString folded = foldedInPlace(text);
        QList<ProofNote> found;
        for (qsizetype i = 0; i < m_banned.size(); ++i) {
            const BannedWord &word = m_guidelines.banned.at(i);
            const QList<WordPlace> places = placesOf(folded, m_banned.at(i));
            for (const WordPlace &place : places.first(std::min(places.size(), kMostNotesOfAWord))) {
                QJsonObject args { { u"word"_s, text.sliced(place.start, place.end - place.start) } };
                if (!word.instead.isEmpty())
                    args.insert(u"instead"_s, word.instead);
                const Fix fix { word.instead.isEmpty() ? Fix::Kind::EditText : Fix::Kind::ReplaceWord,
                    word.instead };
                found.append({ ProofNote::Severity::House, notes::BannedWord, args, targets, field, {},
                    place.start, place.end, fix });
            }
        }
        std::ranges::stable_sort(found, {}, &ProofNote::start);
        m_notes += found;
    }

    // In the text, its parts or the first comment: what a reader of the account sees.
    QString seenText(const Target &target) const
    {
        QStringList seen { textFor(m_post, target),
            settingFor(m_post, target, settings::kFirstComment).toString() };
        if (target.type == PostType::Thread) {
            for (const Part &part : partsFor(m_post, target))
                seen.append(part.body);
        }
        return foldedInPlace(seen.join(u'\n'));
    }

    void readRequired()
    {
        if (m_guidelines.requiredWords.isEmpty() && m_guidelines.requiredHashtags.isEmpty())
            return;
        QHash<QString, QList<QUuid>> targetsOf; // by the text they show, in the order of the targets
        QStringList texts;
        for (const Target &target : m_post.targets) {
            const QString text = seenText(target);
            if (text.trimmed().isEmpty())
                continue; // nothing was written yet
            if (!targetsOf.contains(text))
                texts.append(text);
            targetsOf[text].append(target.id);
        }
        for (const QString &text : std::as_const(texts))
            readRequiredOf(text, targetsOf.value(text));
    }

    void readRequiredOf(const QString &text, const QList<QUuid> &targets)
    {
        const Target *first = findTarget(m_post, targets.constFirst());
        const TextField field =
            first->ownText ? TextField { Kind::OwnText, first->id } : TextField { Kind::Body };
        const auto stands = [&](const QString &word) {
            return !placesOf(text, foldedInPlace(word)).isEmpty();
        };
        const QStringList &words = m_guidelines.requiredWords;
        if (!words.isEmpty() && std::ranges::none_of(words, stands))
            addOnce({ ProofNote::Severity::House, notes::RequiredWord,
                { { u"words"_s, QJsonArray::fromStringList(words) } }, targets, field, {}, -1, -1,
                Fix { Fix::Kind::EditText } });
        for (const QString &tag : m_guidelines.requiredHashtags) {
            if (!stands(tag))
                addOnce({ ProofNote::Severity::House, notes::RequiredHashtag, { { u"tag"_s, tag } }, targets,
                    field, {}, -1, -1, Fix { Fix::Kind::AddHashtag, tag } });
        }
    }

    // Accounts that share the text and show different comments or parts with it lack the word in one place.
    void addOnce(const ProofNote &note)
    {
        const auto same = std::ranges::find_if(m_notes, [&](const ProofNote &one) {
            return one.code == note.code && one.args == note.args && one.field == note.field;
        });
        if (same == m_notes.end())
            m_notes.append(note);
        else
            same->targets += note.targets;
    }

    void readPictures()
    {
        readPictures(m_post.media);
        for (const Part &part : m_post.parts)
            readPictures(part.media);
        for (const Target &target : m_post.targets) {
            readPictures(target.ownMedia);
            for (const Part &part : target.ownParts)
                readPictures(part.media);
        }
    }

    void readPictures(const QList<Media> &media)
    {
        for (const Media &one : media) {
            const AssetFacts *facts = m_asset(one.asset);
            const bool isPicture = !facts || facts->kind == MediaKind::Image || facts->kind == MediaKind::Gif;
            if (!isPicture || !one.altText.trimmed().isEmpty())
                continue;
            m_notes.append({ ProofNote::Severity::House, notes::AltTextMissing,
                { { u"file"_s, facts ? facts->filename : one.sourceUrl } }, {},
                TextField { Kind::AltText, one.id }, one.id, -1, -1, Fix { Fix::Kind::EditAltText } });
        }
    }

    const PostContent &m_post;
    const Guidelines &m_guidelines;
    const FindAsset &m_asset;
    QStringList m_banned; // folded
    QList<ProofNote> m_notes;
};

} // namespace

QList<ProofNote> houseNotes(const PostContent &post, const ClientContext &context, const FindAsset &asset)
{
    return HouseReader(post, context, asset).read();
}

} // namespace galley::compose
