#include "core/schedule/import/PlanTargets.h"

#include "core/platforms/PlatformNames.h"
#include "core/platforms/RuleTable.h"
#include "core/platforms/Validation.h"
#include "core/schedule/import/Remarks.h"
#include "core/schedule/import/Words.h"

#include <algorithm>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;
using Severity = Remark::Severity;

namespace {

QString cellAt(const CsvRow &row, int column)
{
    return column >= 0 && column < row.cells.size() ? row.cells[column].trimmed() : QString();
}

class TargetList
{
public:
    TargetList(
        const ImportChoices &choices, const ImportContext &context, PlannedPost &post, QList<Remark> &remarks)
        : m_choices(choices)
        , m_context(context)
        , m_post(post)
        , m_remarks(remarks)
    {
    }

    // The client's account on a platform; where there are several, the first, and that is said.
    void add(Platform platform, std::optional<PostType> type, int column, const QString &ownText = {})
    {
        for (PlannedTarget &target : m_post.targets) {
            if (target.platform != platform)
                continue;
            if (!ownText.isEmpty())
                target.ownText = ownText;
            return;
        }
        PlannedTarget target { platform, {}, PostType::Text, ownText };
        QList<ImportAccount> fitting;
        std::copy_if(m_context.accounts.begin(), m_context.accounts.end(), std::back_inserter(fitting),
            [platform](const ImportAccount &account) { return account.platform == platform; });
        const QString name(toText(platform));
        if (fitting.isEmpty()) {
            const bool make = m_choices.createAccounts;
            m_remarks.append({ make ? Severity::Note : Severity::Error,
                make ? remark::kNewAccount : remark::kNoAccount, { { u"platform"_s, name } }, column });
        } else {
            target.account = fitting.constFirst().id;
            if (fitting.size() > 1) {
                m_remarks.append({ Severity::Warning, remark::kSeveralAccounts,
                    { { u"platform"_s, name }, { u"account"_s, fitting.constFirst().username } }, column });
            }
        }
        append(target, type);
    }

    void add(const ImportAccount &account)
    {
        append({ account.platform, account.id, PostType::Text, {} }, {});
    }

private:
    void append(const PlannedTarget &target, std::optional<PostType> type)
    {
        const bool there =
            std::any_of(m_post.targets.begin(), m_post.targets.end(), [&target](const PlannedTarget &one) {
                return one.platform == target.platform && one.account == target.account;
            });
        if (there)
            return;
        m_post.targets.append(target);
        if (type)
            m_post.targets.last().type = *type;
    }

    const ImportChoices &m_choices;
    const ImportContext &m_context;
    PlannedPost &m_post;
    QList<Remark> &m_remarks;
};

const ImportAccount *accountNamed(const ImportContext &context, const QString &word)
{
    const QString key = nameKey(word.startsWith(u'@') ? word.mid(1) : word);
    for (const ImportAccount &account : context.accounts) {
        const QString user = account.username.startsWith(u'@') ? account.username.mid(1) : account.username;
        if (nameKey(user) == key || (!account.displayName.isEmpty() && nameKey(account.displayName) == key))
            return &account;
    }
    return nullptr;
}

// "LinkedIn; Facebook", "IG + FB", "Instagram und Facebook"
QStringList platformWords(const QString &cell)
{
    QString parted = cell;
    for (const QChar mark : { u'/', u'+', u'&', u'•' })
        parted.replace(mark, u',');
    for (const QString &word : { u" und "_s, u" and "_s, u" et "_s, u" y "_s })
        parted.replace(word, u","_s, Qt::CaseInsensitive);
    return splitListCell(parted);
}

void readPlatformsCell(TargetList &targets, const ImportContext &context, const QString &cell, int column,
    QList<Remark> &remarks)
{
    // An account's own name may hold any of the marks that part a list.
    if (const ImportAccount *account = accountNamed(context, cell)) {
        targets.add(*account);
        return;
    }
    for (const QString &word : platformWords(cell)) {
        if (isEveryPlatform(word)) {
            for (const ImportAccount &account : context.accounts)
                targets.add(account);
        } else if (const auto known = platformWord(word)) {
            targets.add(known->platform, known->type, column);
        } else if (const ImportAccount *account = accountNamed(context, word)) {
            targets.add(*account);
        } else if (const auto name = platforms::recognisePlatform(word);
                   name.kind == platforms::PlatformName::Kind::Unsupported) {
            remarks.append({ Severity::Error, remark::kPlatformUnsupported,
                { { u"name"_s, name.unsupportedName } }, column });
        } else {
            remarks.append({ Severity::Error, remark::kPlatformUnknown, { { u"word"_s, word } }, column });
        }
    }
}

int columnOf(platforms::Finding::Field field, const ImportLayout &layout, std::optional<Platform> platform)
{
    using Field = platforms::Finding::Field;
    switch (field) {
    case Field::Text:
        for (const int column : layout.columnsOf(ImportField::PlatformText)) {
            if (layout.columns[column].platform == platform)
                return column;
        }
        return layout.columnOf(ImportField::Text);
    case Field::Title:
        return layout.columnOf(ImportField::Title);
    case Field::FirstComment:
        return layout.columnOf(ImportField::FirstComment);
    case Field::Link:
        return layout.columnOf(ImportField::Link);
    case Field::Media:
        return layout.columnOf(ImportField::Media);
    case Field::AltText:
        return layout.columnOf(ImportField::AltText);
    case Field::Post:
        break;
    }
    return layout.columnOf(ImportField::Platforms);
}

// What only words can ask for; a picture, an album, a clip or a link show themselves.
bool isFormat(PostType type)
{
    switch (type) {
    case PostType::Reel:
    case PostType::Short:
    case PostType::Story:
    case PostType::Thread:
    case PostType::Poll:
    case PostType::Document:
        return true;
    default:
        return false;
    }
}

void addFacts(platforms::DraftMedia &media, const FileFacts &facts)
{
    media.mime = facts.mime;
    if (facts.width > 0 && facts.height > 0) {
        media.width = facts.width;
        media.height = facts.height;
    }
    if (facts.durationMs > 0)
        media.durationMs = facts.durationMs;
    if (facts.frames > 1)
        media.frames = facts.frames;
}

platforms::Draft draftOf(const PlannedPost &post, const PlannedTarget &target)
{
    platforms::Draft draft;
    draft.platform = target.platform;
    draft.text = target.ownText.isEmpty() ? post.text : target.ownText;
    draft.link = post.link;
    draft.title = post.title;
    draft.firstComment = post.comments.value(0);
    for (qsizetype i = 0; i < post.media.size(); ++i) {
        const MediaItem &item = post.media[i];
        platforms::DraftMedia media;
        media.kind =
            item.media.value_or(MediaKind::Image); // an address without an ending is nearly always a picture
        media.name = item.source.mid(item.source.lastIndexOf(u'/') + 1);
        if (item.bytes >= 0)
            media.bytes = item.bytes;
        if (item.facts)
            addFacts(media, *item.facts);
        media.altText = post.altTexts.value(i);
        draft.media.append(media);
    }
    return draft;
}

// What a draft may lack until it is sent.
bool isMissingYet(QLatin1StringView code)
{
    using namespace platforms;
    static constexpr findings::Code kMissing[] { findings::MediaRequired, findings::MediaTooFew,
        findings::TextRequired, findings::TextTooShort, findings::TitleRequired, findings::TitleTooShort,
        findings::LinkRequired, findings::AltTextRequired };
    return std::find(std::begin(kMissing), std::end(kMissing), code) != std::end(kMissing);
}

} // namespace

void planTargets(const ImportFile &file, const ImportChoices &choices, const ImportContext &context,
    qsizetype row, PlannedPost &post, QList<Remark> &remarks)
{
    const CsvRow &cells = file.table.rows[row];
    TargetList targets(choices, context, post, remarks);
    bool spoken = false;
    for (const int column : file.layout.columnsOf(ImportField::Platforms)) {
        if (const QString cell = cellAt(cells, column); !cell.isEmpty()) {
            spoken = true;
            readPlatformsCell(targets, context, cell, column, remarks);
        }
    }
    for (const int column : file.layout.columnsOf(ImportField::PlatformFlag)) {
        const QString cell = cellAt(cells, column);
        const auto flag = yesNo(cell);
        if (flag.value_or(false)) {
            spoken = true;
            targets.add(*file.layout.columns[column].platform, {}, column);
        } else if (!flag && !cell.isEmpty()) {
            remarks.append({ Severity::Error, remark::kFlagUnreadable, { { u"cell"_s, cell } }, column });
        }
    }
    for (const int column : file.layout.columnsOf(ImportField::PlatformText)) {
        QString own = column < cells.cells.size() ? cells.cells[column] : QString();
        if (own.trimmed().isEmpty())
            continue;
        spoken = true;
        own.replace(u"\r\n"_s, u"\n"_s);
        targets.add(*file.layout.columns[column].platform, {}, column, restoredFormula(own));
        if (post.text.isEmpty())
            post.text = restoredFormula(own);
    }
    post.namesNetwork = spoken;
    if (!spoken) {
        for (const Platform platform : choices.platforms)
            targets.add(platform, {}, -1);
        if (choices.platforms.isEmpty()) {
            remarks.append(
                { Severity::Note, remark::kPlatformNone, {}, file.layout.columnOf(ImportField::Platforms) });
        }
    }
}

void checkRules(PlannedPost &post, const ImportLayout &layout, const ImportChoices &choices,
    std::optional<PostType> spoken, QList<Remark> &remarks)
{
    const bool linkSpoken = std::any_of(
        remarks.begin(), remarks.end(), [](const Remark &one) { return one.code == remark::kLinkInvalid; });
    const bool mustBeWhole = post.state == ContentState::Approved && choices.approved;
    bool lacks = false;
    const platforms::RuleTable &rules = platforms::RuleTable::shipped();
    for (PlannedTarget &target : post.targets) {
        platforms::Draft draft = draftOf(post, target);
        const PostType asked = isFormat(target.type) ? target.type : spoken.value_or(PostType::Text);
        const bool obeyed = isFormat(asked) && rules.postType(target.platform, asked);
        target.type = obeyed ? asked : platforms::suggestedPostType(draft, rules);
        if (isFormat(asked) && !obeyed) {
            remarks.append({ Severity::Warning, remark::kTypeNotThere,
                { { u"type"_s, QString(toText(asked)) },
                    { u"platform"_s, QString(toText(target.platform)) } },
                layout.columnOf(ImportField::PostType), target.platform });
        }
        draft.postType = target.type;
        for (const platforms::Finding &finding : platforms::validate(draft, rules)) {
            if (linkSpoken && finding.field == platforms::Finding::Field::Link)
                continue;
            const bool missing = isMissingYet(finding.code);
            lacks |= missing;
            const bool refused =
                finding.severity == platforms::Finding::Severity::Error && (mustBeWhole || !missing);
            remarks.append({ refused ? Severity::Error : Severity::Warning, finding.code, finding.args,
                columnOf(finding.field, layout, target.platform), target.platform });
        }
    }
    if (lacks && !mustBeWhole && post.state == ContentState::Approved) {
        post.state = ContentState::Draft;
        remarks.append(
            { Severity::Warning, remark::kStatusIncomplete, {}, layout.columnOf(ImportField::Status) });
    }
}

} // namespace galley::schedule
