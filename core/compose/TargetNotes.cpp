#include "core/compose/TargetNotes.h"

#include "core/compose/Assets.h"
#include "core/compose/NoteCodes.h"
#include "core/compose/SettingKeys.h"
#include "core/platforms/RuleTable.h"

#include <algorithm>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;
using platforms::Finding;
using Severity = ProofNote::Severity;

namespace {

class TargetReader
{
public:
    TargetReader(const PostContent &post, const Target &target, const TargetInput &input,
        const platforms::RuleTable &rules)
        : m_post(post)
        , m_target(target)
        , m_input(input)
        , m_rules(rules)
        , m_type(rules.postType(target.platform, target.type))
    {
    }

    QList<ProofNote> read()
    {
        for (qsizetype i = 0; i < m_input.pieces.size(); ++i) {
            const Piece &piece = m_input.pieces.at(i);
            for (const Finding &finding : platforms::validate(piece.draft, m_rules))
                add(finding, piece, i);
        }
        readAccount();
        readThread();
        readSettings();
        readMedia();
        return std::move(m_notes);
    }

private:
    ProofNote &note(Severity severity, QLatin1StringView code, const QJsonObject &args = {})
    {
        m_notes.append({ .severity = severity, .code = code, .args = args, .targets = { m_target.id } });
        return m_notes.last();
    }

    void add(const Finding &finding, const Piece &piece, qsizetype number)
    {
        ProofNote &made =
            note(finding.severity == Finding::Severity::Error ? Severity::Error : Severity::Warning,
                finding.code, finding.args);
        made.field = fieldOf(finding, piece);
        made.start = finding.start;
        made.end = finding.end;
        if (const QUuid medium = mediumAt(number, finding.mediaIndex); !medium.isNull()) {
            made.media = medium;
            if (finding.field == Finding::Field::AltText)
                made.field = TextField { TextField::Kind::AltText, medium };
        }
        made.fix = fixFor(finding);
        // Pictures of a part are looked after where its text is, but for what needs no hand.
        const bool isMade = made.fix && made.fix->kind == Fix::Kind::MakeJpeg;
        if (isMade && made.media.isNull())
            made.media = mediumOfPart(number, finding.mediaIndex);
        if (made.fix && !isMade && !piece.part.isNull() && made.media.isNull() && !made.field) {
            made.field = TextField { TextField::Kind::Part, piece.part };
            made.fix = Fix { Fix::Kind::EditText };
        }
        const bool isText = finding.field == Finding::Field::Text;
        if (isText && finding.fix == platforms::fixes::Shorten
            && m_rules.postType(m_target.platform, PostType::Thread))
            made.other = Fix { Fix::Kind::SplitIntoThread };
    }

    std::optional<TextField> fieldOf(const Finding &finding, const Piece &piece) const
    {
        using Kind = TextField::Kind;
        const auto setting = [&](QLatin1StringView key) {
            const bool isOwn = m_target.settings.contains(key);
            return TextField { Kind::Setting, isOwn ? m_target.id : QUuid(), key };
        };
        switch (finding.field) {
        case Finding::Field::Text:
            if (!piece.part.isNull())
                return TextField { Kind::Part, piece.part };
            return m_input.hasOwnText ? TextField { Kind::OwnText, m_target.id } : TextField { Kind::Body };
        case Finding::Field::Title:
            return TextField { Kind::Setting, m_target.id, settings::kTitle };
        case Finding::Field::FirstComment:
            return setting(settings::kFirstComment);
        case Finding::Field::Link:
            return setting(settings::kLink);
        case Finding::Field::Post:
        case Finding::Field::Media:
        case Finding::Field::AltText:
            break;
        }
        return std::nullopt;
    }

    QUuid mediumAt(qsizetype piece, int index) const
    {
        if (piece != 0 || index < 0 || index >= m_input.media.size())
            return {};
        return m_input.media.at(index);
    }

    QUuid mediumOfPart(qsizetype piece, int index) const
    {
        const QList<QUuid> media = m_input.partMedia.value(piece - 1);
        return index >= 0 && index < media.size() ? media.at(index) : QUuid();
    }

    std::optional<Fix> fixFor(const Finding &finding) const
    {
        using Kind = Fix::Kind;
        namespace found = platforms::findings;
        namespace fixes = platforms::fixes;
        const bool isText = finding.field == Finding::Field::Text;
        if (finding.code == found::TextForbiddenCharacter)
            return Fix { Kind::RemoveCharacter, finding.args.value("character"_L1).toString() };
        if (finding.code == found::LinkNotClickable || finding.code == found::LinkNotAllowed) {
            const bool canMove = isText && m_type && m_type->firstComment.supported;
            return Fix { canMove ? Kind::MoveLinkToComment : Kind::EditText };
        }
        if (finding.code == found::MediaTooMany)
            return Fix { Kind::RemoveExtraMedia, {},
                static_cast<qint64>(finding.args.value("limit"_L1).toInteger()) };
        if (finding.fix == fixes::Shorten)
            return Fix { isText && !m_input.hasOwnText && m_post.targets.size() > 1 ? Kind::MakeOwnText
                                                                                    : Kind::EditText };
        if (finding.fix == fixes::ChangeType)
            return Fix { Kind::SuitType };
        if (finding.fix == fixes::RemoveText)
            return Fix { finding.field == Finding::Field::FirstComment
                        || finding.field == Finding::Field::Title
                    ? Kind::ClearField
                    : Kind::EditText };
        if (finding.fix == fixes::AddMedia)
            return Fix { Kind::AddMedia };
        if (finding.field == Finding::Field::AltText)
            return Fix { Kind::EditAltText };
        if (finding.fix == fixes::ConvertPicture
            && finding.args.value("accepted"_L1).toArray().contains(u"image/jpeg"_s))
            return Fix { Kind::MakeJpeg };
        if (finding.field == Finding::Field::Media)
            return Fix { finding.mediaIndex >= 0 ? Kind::EditPicture : Kind::AddMedia };
        return fieldOf(finding, m_input.pieces.constFirst()) ? std::optional(Fix { Kind::EditText })
                                                             : std::nullopt;
    }

    void readAccount()
    {
        if (!m_input.isActive)
            note(Severity::Error, notes::AccountInactive);
        if (m_type && m_type->threadMaxParts && m_input.pieces.size() > *m_type->threadMaxParts)
            note(Severity::Error, notes::ThreadTooLong,
                { { u"measured"_s, m_input.pieces.size() }, { u"limit"_s, *m_type->threadMaxParts } });
    }

    void readThread()
    {
        if (m_input.droppedParts == 0)
            return;
        const bool couldBe = m_rules.postType(m_target.platform, PostType::Thread);
        note(Severity::Warning, notes::ThreadDropped, { { u"parts"_s, m_input.droppedParts } }).fix =
            Fix { couldBe ? Fix::Kind::SuitType : Fix::Kind::JoinText };
    }

    // What the network must be told and has no default for.
    void readSettings()
    {
        const QString type(toText(m_target.type));
        const platforms::PlatformRules &platform = m_rules.platform(m_target.platform);
        for (const platforms::OptionRule &option : platform.options) {
            const bool counts = option.postTypes.contains(u"*"_s) || option.postTypes.contains(type);
            const bool isSaid = m_input.settings.contains(option.key) || !option.defaultValue.isEmpty();
            if (option.required && counts && !isSaid) {
                note(Severity::Error, notes::SettingRequired, { { u"key"_s, option.key } }).fix =
                    Fix { Fix::Kind::ChooseSetting, option.key };
            }
        }
        for (const platforms::DestinationRule &destination : platform.destinations) {
            if (destination.required && m_input.destination.isNull()) {
                note(Severity::Error, notes::DestinationRequired, { { u"kind"_s, destination.kind } }).fix =
                    Fix { Fix::Kind::ChooseSetting, destination.kind };
            }
        }
    }

    void readMedia()
    {
        for (qsizetype i = 0; i < m_input.missing.size(); ++i) {
            if (!m_input.missing.at(i))
                continue;
            ProofNote &made = note(Severity::Error, notes::MediaMissing,
                { { u"file"_s, m_input.pieces.constFirst().draft.media.at(i).name } });
            made.media = m_input.media.at(i);
            made.fix = Fix { Fix::Kind::EditPicture };
        }
    }

    const PostContent &m_post;
    const Target &m_target;
    const TargetInput &m_input;
    const platforms::RuleTable &m_rules;
    const platforms::PostTypeRules *m_type;
    QList<ProofNote> m_notes;
};

} // namespace

TargetInput inputOf(
    const PostContent &post, const Target &target, const ClientContext &context, const FindAsset &asset)
{
    TargetInput input;
    input.pieces = piecesFor(post, target, context, asset);
    input.hasOwnText = target.ownText.has_value();
    if (target.type != PostType::Thread)
        input.droppedParts = partsFor(post, target).size();
    for (const Part &part : partsFor(post, target)) {
        QList<QUuid> media;
        for (const Media &one : part.media)
            media.append(one.id);
        input.partMedia.append(media);
    }
    input.hasOwnMedia = target.hasOwnMedia;
    input.destination = target.destination;
    input.settings = post.settings;
    for (auto own = target.settings.begin(); own != target.settings.end(); ++own)
        input.settings.insert(own.key(), QJsonValue(*own));
    // An account that is not known here may still be one: nothing is said about it.
    if (const ComposeAccount *account = context.account(target.account))
        input.isActive = account->active;
    for (const Media &media : mediaFor(post, target)) {
        const AssetFacts *facts = asset(media.asset);
        input.media.append(media.id);
        input.missing.append(facts && facts->state == AssetState::Missing);
    }
    return input;
}

QList<ProofNote> targetNotes(const PostContent &post, const Target &target, const TargetInput &input,
    const platforms::RuleTable &rules)
{
    return TargetReader(post, target, input, rules).read();
}

} // namespace galley::compose
