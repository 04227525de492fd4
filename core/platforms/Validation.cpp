#include "core/platforms/Validation.h"

#include "core/platforms/RuleTable.h"
#include "core/platforms/TextCount.h"
#include "core/platforms/ValidateMedia.h"
#include "core/platforms/WebLink.h"
#include "core/platforms/XText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms {

namespace {

using Severity = Finding::Severity;
using Field = Finding::Field;

struct TextCodes
{
    Field field;
    findings::Code required, tooLong, tooShort, forbidden, notTaken;
};

constexpr TextCodes BodyCodes { Field::Text, findings::TextRequired, findings::TextTooLong,
    findings::TextTooShort, findings::TextForbiddenCharacter, findings::TextNotTaken };
constexpr TextCodes TitleCodes { Field::Title, findings::TitleRequired, findings::TitleTooLong,
    findings::TitleTooShort, findings::TitleForbiddenCharacter, findings::TitleNotTaken };
// A first comment is always a choice: the code for a missing one is never used.
constexpr TextCodes CommentCodes { Field::FirstComment, {}, findings::CommentTooLong,
    findings::CommentTooShort, findings::CommentForbiddenCharacter, findings::CommentNotTaken };

// What a text holds, whatever the network.
struct Holds
{
    QString text;
    QList<x::Tag> tags;
    qsizetype mentions = 0;
    qsizetype links = 0; // with their scheme
};

// A post is checked for one account after the other, most often with the same text: the last one is kept.
const Holds &holdsOf(const QString &text)
{
    thread_local Holds last;
    if (last.text != text)
        last = { text, x::hashtags(text), x::mentionsAndLists(text).size(),
            x::urls(text, x::UrlForm::WithScheme).size() };
    return last;
}

class DraftCheck
{
public:
    DraftCheck(const Draft &draft, const PostTypeRules &rules, QList<Finding> &findings)
        : m_draft(draft)
        , m_rules(rules)
        , m_findings(findings)
        , m_sent(sentText(draft, rules))
    {
    }

    void run()
    {
        checkText(m_draft.text, m_sent, m_rules.text, BodyCodes);
        checkTags();
        checkText(m_draft.title, m_draft.title, m_rules.title, TitleCodes);
        const bool takesComment = m_rules.firstComment.supported && m_rules.firstComment.text;
        checkText(m_draft.firstComment, m_draft.firstComment,
            takesComment ? m_rules.firstComment.text : std::nullopt, CommentCodes);
        checkLinks();
        validateMedia(m_draft, m_rules, m_findings);
    }

private:
    Finding &add(Severity severity, Field field, findings::Code code, const QJsonObject &args = {},
        fixes::Code fix = {})
    {
        m_findings.append(Finding { severity, code, args, field });
        m_findings.last().fix = fix;
        return m_findings.last();
    }

    void checkText(const QString &written, const QString &sent, const std::optional<TextRules> &rules,
        const TextCodes &codes)
    {
        const bool isEmpty = sent.trimmed().isEmpty();
        if (!rules) {
            if (!isEmpty)
                add(Severity::Warning, codes.field, codes.notTaken, {}, fixes::RemoveText);
            return;
        }
        if (isEmpty) {
            if (rules->required && !codes.required.isEmpty())
                add(Severity::Error, codes.field, codes.required);
            return;
        }
        const TextMeasure size = measure(sent, rulesForAccount(*rules, m_draft.accountTraits));
        if (!size.fits()) {
            Finding &finding = add(Severity::Error, codes.field, codes.tooLong,
                { { u"measured"_s, size.length }, { u"limit"_s, *size.limit },
                    { u"unit"_s, QString(toText(size.unit)) } },
                fixes::Shorten);
            if (size.overflowAt < written.size()) {
                finding.start = size.overflowAt;
                finding.end = written.size();
            }
        } else if (size.length < rules->min) {
            add(Severity::Error, codes.field, codes.tooShort,
                { { u"measured"_s, size.length }, { u"limit"_s, rules->min },
                    { u"unit"_s, QString(toText(size.unit)) } });
        }
        for (const QString &character : rules->forbidden)
            markCharacter(written, character, codes);
        if (rules->unit == TextUnit::XWeighted)
            for (const char16_t refused : u"\ufffe\ufeff\uffff"_s.toStdU16String())
                markCharacter(written, QString(QChar(refused)), codes);
    }

    void markCharacter(const QString &written, const QString &character, const TextCodes &codes)
    {
        const qsizetype at = written.indexOf(character);
        if (at < 0)
            return;
        Finding &finding =
            add(Severity::Error, codes.field, codes.forbidden, { { u"character"_s, character } });
        finding.start = at;
        finding.end = at + character.size();
    }

    void checkTags()
    {
        const HashtagRules &rules = m_rules.hashtags;
        if (!m_rules.text) // the text is not taken at all; that has been said
            return;
        const QList<x::Tag> tags = holdsOf(m_sent).tags;
        const QJsonObject number { { u"measured"_s, tags.size() } };
        const auto limited = [&number](const Limit &limit) {
            QJsonObject args = number;
            args.insert(u"limit"_s, *limit);
            return args;
        };
        if (!tags.isEmpty() && !rules.allowed)
            add(Severity::Warning, Field::Text, findings::HashtagsPlain, number);
        else if (rules.max && tags.size() > *rules.max)
            add(Severity::Error, Field::Text, findings::HashtagsTooMany, limited(rules.max), fixes::Shorten);
        else if (rules.softMax && tags.size() > *rules.softMax)
            add(Severity::Warning, Field::Text, findings::HashtagsAdvised, limited(rules.softMax));
        for (const x::Tag &tag : tags) {
            const qint64 length = count(tag.text, TextUnit::CodePoints);
            if (!rules.maxLength || length <= *rules.maxLength)
                continue;
            Finding &finding = add(Severity::Warning, Field::Text, findings::HashtagTooLong,
                { { u"measured"_s, length }, { u"limit"_s, *rules.maxLength }, { u"tag"_s, tag.text } });
            if (tag.end <= m_draft.text.size()) {
                finding.start = tag.start;
                finding.end = tag.end;
            }
        }
        const qsizetype mentions = holdsOf(m_draft.text).mentions;
        if (m_rules.mentions.max && mentions > *m_rules.mentions.max)
            add(Severity::Error, Field::Text, findings::MentionsTooMany,
                { { u"measured"_s, mentions }, { u"limit"_s, *m_rules.mentions.max } });
    }

    void checkLinks()
    {
        const LinkRules &rules = m_rules.links;
        const QString link = m_draft.link.trimmed();
        const qsizetype inText = m_rules.text ? holdsOf(m_draft.text).links : 0;
        const bool isExtra = !link.isEmpty() && !m_draft.text.contains(link);
        const qsizetype total = inText + (isExtra ? 1 : 0);
        const QJsonObject number { { u"measured"_s, total } };

        if (rules.required && link.isEmpty() && (rules.placement == LinkPlacement::Field || inText == 0))
            add(Severity::Error, Field::Link, findings::LinkRequired);
        if (!link.isEmpty() && !isWebLink(link)) {
            add(Severity::Error, Field::Link, findings::LinkInvalid);
            return; // how the network would show it is no matter then
        }
        if (rules.maxLength && link.size() > *rules.maxLength)
            add(Severity::Error, Field::Link, findings::LinkTooLong,
                { { u"measured"_s, link.size() }, { u"limit"_s, *rules.maxLength } });
        if (total == 0)
            return;
        const Field where = isExtra ? Field::Link : Field::Text;
        if (!rules.allowed)
            add(Severity::Warning, where, findings::LinkNotAllowed, number);
        else if (!rules.clickable)
            add(Severity::Warning, where, findings::LinkNotClickable, number);
        // A field takes one link whatever the text holds; the number is about the text elsewhere.
        const bool isCounted = rules.placement == LinkPlacement::Text;
        if (rules.max && isCounted && total > *rules.max)
            add(Severity::Error, where, findings::LinkTooMany,
                { { u"measured"_s, total }, { u"limit"_s, *rules.max } });
    }

    const Draft &m_draft;
    const PostTypeRules &m_rules;
    QList<Finding> &m_findings;
    const QString m_sent;
};

QJsonObject typeArgs(const Draft &draft)
{
    return { { u"platform"_s, QString(toText(draft.platform)) },
        { u"type"_s, QString(toText(draft.postType)) } };
}

} // namespace

QString sentText(const Draft &draft, const PostTypeRules &rules)
{
    QString sent = draft.text;
    const QString link = draft.link.trimmed();
    if (!link.isEmpty() && rules.links.placement == LinkPlacement::Text && !sent.contains(link))
        sent += (sent.isEmpty() ? QString() : u"\n\n"_s) + link;
    QStringList tags;
    for (const QString &tag : draft.hashtags)
        if (!tag.trimmed().isEmpty())
            tags.append(tag.startsWith(u'#') ? tag : u'#' + tag);
    if (!tags.isEmpty())
        sent += (sent.isEmpty() ? QString() : u"\n\n"_s) + tags.join(u' ');
    return sent;
}

QList<Finding> validate(const Draft &draft, const RuleTable &rules)
{
    QList<Finding> findings;
    const PostTypeRules *type = rules.postType(draft.platform, draft.postType);
    if (!type || type->mode == PostMode::ReadOnly) {
        const findings::Code code = type ? findings::TypeReadOnly : findings::TypeNotOffered;
        findings.append({ Severity::Error, code, typeArgs(draft), Field::Post });
        findings.last().fix = fixes::ChangeType;
        return findings;
    }
    DraftCheck(draft, *type, findings).run();
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::pair(a.severity, a.field) < std::pair(b.severity, b.field);
    });
    return findings;
}

PostType suggestedPostType(const Draft &draft, const RuleTable &rules)
{
    const auto kinds = [&draft](MediaKind kind) {
        return std::count_if(draft.media.cbegin(), draft.media.cend(),
            [kind](const DraftMedia &file) { return file.kind == kind; });
    };
    QList<PostType> candidates;
    if (kinds(MediaKind::Document) > 0)
        candidates = { PostType::Document };
    else if (draft.media.size() == 1 && kinds(MediaKind::Video) + kinds(MediaKind::Audio) == 1)
        candidates = { PostType::Video, PostType::Reel, PostType::Short };
    else if (draft.media.size() > 1)
        candidates = { PostType::Carousel, PostType::Image, PostType::Video };
    else if (draft.media.size() == 1)
        candidates = { PostType::Image };
    else if (!draft.link.trimmed().isEmpty())
        candidates = { PostType::Link, PostType::Text };
    else
        candidates = { PostType::Text };

    for (const PostType type : candidates) {
        const PostTypeRules *offered = rules.postType(draft.platform, type);
        if (offered && offered->mode == PostMode::Publish)
            return type;
    }
    return rules.platform(draft.platform).mainPostType;
}

} // namespace galley::platforms
