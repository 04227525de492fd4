#include "core/compose/PostDocument.h"

#include "core/base/Ids.h"
#include "core/compose/Errors.h"
#include "core/compose/WrittenWords.h"
#include "core/domain/ChangeBuilder.h"
#include "core/domain/Transitions.h"

#include <algorithm>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxTargets = 50;

bool isAwaited(ContentState state)
{
    return state == ContentState::Approved || state == ContentState::InReview;
}

tl::unexpected<Error> gone()
{
    return fail(errors::kGone);
}

QList<QUuid> sorted(QList<QUuid> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

PostDocument::PostDocument(const NewPost &post, IdSource &ids, QObject *parent)
    : QObject(parent)
    , m_ids(ids)
{
    m_content.id = ids.next();
    m_content.brand = post.brand;
    m_content.zone = post.zone;
    m_content.wall = post.wall;
    m_content.fold = post.fold;
    m_content.state = post.idea ? ContentState::Idea : ContentState::Draft;
    m_content.campaign = post.campaign;
}

PostDocument::PostDocument(const PostRows &stored, IdSource &ids, QObject *parent)
    : QObject(parent)
    , m_ids(ids)
    , m_content(contentOf(stored))
    , m_saved(ownRows())
    , m_confirmed(m_saved)
{
}

PostDocument::~PostDocument() = default;

Access PostDocument::access() const
{
    const bool isOut = std::ranges::any_of(
        m_content.targets, [](const Target &target) { return isLocked(target.delivery); });
    if (isOut || m_content.inTrash || m_content.origin == PostOrigin::Network)
        return Access::Fixed;
    return isAwaited(m_content.state) && !m_editAnyway ? Access::Approved : Access::Open;
}

void PostDocument::editAnyway()
{
    if (access() != Access::Approved)
        return;
    m_editAnyway = true;
    Q_EMIT accessChanged();
    if (m_isContentDirty) { // it was approved while somebody wrote here
        PostContent next = m_content;
        next.state = ContentState::Draft;
        edit(std::move(next), Touches::Content);
    }
    Q_EMIT changed();
}

Result<void> PostDocument::mayTouch(Touches what) const
{
    if (m_content.inTrash)
        return fail(errors::kInBin);
    if (what == Touches::Internal)
        return {};
    switch (access()) {
    case Access::Fixed:
        return fail(errors::kFixed);
    case Access::Approved:
        return what == Touches::Content ? Result<void>(fail(errors::kApproved)) : Result<void>();
    case Access::Open:
        break;
    }
    return {};
}

void PostDocument::edit(PostContent next, Touches what, const TextField *text)
{
    if (next == m_content)
        return;
    Q_EMIT aboutToBeEdited(text ? std::optional(*text) : std::nullopt);
    if (what == Touches::Content && m_editAnyway && isAwaited(next.state))
        next.state = ContentState::Draft;
    m_dirty = true;
    m_isContentDirty = m_isContentDirty || what == Touches::Content;
    become(std::move(next));
    if (text)
        Q_EMIT textEdited(*text);
    else
        Q_EMIT structureEdited();
}

Result<void> PostDocument::editTarget(
    const QUuid &target, Touches what, const std::function<Result<void>(Target &)> &change)
{
    if (auto may = mayTouch(what); !may)
        return may;
    PostContent next = m_content;
    Target *found = findTarget(next, target);
    if (!found)
        return gone();
    if (auto done = change(*found); !done)
        return done;
    if (auto may = mayHave(next, *found); !may)
        return may;
    edit(std::move(next), what);
    return {};
}

Result<void> PostDocument::mayHave(const PostContent &next, const Target &target) const
{
    const bool isTwice = std::ranges::any_of(next.targets, [&](const Target &other) {
        return other.id != target.id && other.account == target.account
            && other.destination == target.destination && other.type == target.type;
    });
    return isTwice ? Result<void>(fail(errors::kDuplicateTarget)) : Result<void>();
}

Result<QUuid> PostDocument::addTarget(const QUuid &account, Platform platform, std::optional<PostType> type,
    const QUuid &destination, const QJsonObject &like)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return tl::unexpected(may.error());
    if (m_content.targets.size() >= kMaxTargets)
        return fail(errors::kTooMany, { { u"what"_s, u"targets"_s }, { u"limit"_s, kMaxTargets } });
    Target target;
    target.id = m_ids.next();
    target.account = account;
    target.platform = platform;
    target.destination = destination;
    target.settings = like;
    target.type = type ? *type : suggestedType(m_content, target);
    PostContent next = m_content;
    if (auto may = mayHave(next, target); !may)
        return tl::unexpected(may.error());
    next.targets.append(target);
    edit(std::move(next), Touches::Content);
    return target.id;
}

Result<void> PostDocument::removeTarget(const QUuid &target)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    if (next.targets.removeIf([&](const Target &one) { return one.id == target; }) == 0)
        return gone();
    edit(std::move(next), Touches::Content);
    return {};
}

Result<void> PostDocument::setType(const QUuid &target, PostType type)
{
    return editTarget(target, Touches::Content, [&](Target &one) -> Result<void> {
        one.type = type;
        return {};
    });
}

Result<void> PostDocument::setDestination(const QUuid &target, const QUuid &destination)
{
    return editTarget(target, Touches::Content, [&](Target &one) -> Result<void> {
        one.destination = destination;
        return {};
    });
}

Result<void> PostDocument::detachText(const QUuid &target)
{
    return editTarget(target, Touches::Content, [&](Target &one) -> Result<void> {
        if (!one.ownText) {
            one.ownText = m_content.body;
            one.ownParts = copyOf(m_content.parts);
        }
        return {};
    });
}

Result<void> PostDocument::attachText(const QUuid &target)
{
    return editTarget(target, Touches::Content, [&](Target &one) -> Result<void> {
        one.ownText.reset();
        one.ownParts.clear();
        return {};
    });
}

Result<std::optional<WallTime>> PostDocument::setWhen(
    const std::optional<WallTime> &wall, const QString &zone, int fold, const QUuid &slot)
{
    if (auto may = mayTouch(Touches::Plan); !may)
        return tl::unexpected(may.error());
    PostContent next = m_content;
    next.zone = zone;
    next.slot = wall ? slot : QUuid();
    next.wall.reset();
    next.fold = 0;
    if (wall) {
        const auto resolved = resolve(*wall, zone, fold);
        if (!resolved)
            return tl::unexpected(resolved.error());
        next.wall = resolved->nextValid;
        next.fold = resolved->kind == WallKind::Overlap ? fold : 0;
    } else {
        for (Target &target : next.targets) {
            target.ownTime.reset();
            if (target.delivery == DeliveryState::Scheduled)
                target.delivery = DeliveryState::Unscheduled;
        }
    }
    const auto taken = next.wall;
    edit(std::move(next), Touches::Plan);
    return taken;
}

Result<void> PostDocument::setOwnTime(const QUuid &target, const std::optional<WallTime> &wall)
{
    std::optional<WallTime> taken;
    if (wall) {
        const auto resolved = resolve(*wall, m_content.zone, m_content.fold);
        if (!resolved)
            return tl::unexpected(resolved.error());
        taken = resolved->nextValid;
    }
    return editTarget(target, Touches::Plan, [&](Target &one) -> Result<void> {
        one.ownTime = taken;
        return {};
    });
}

Result<void> PostDocument::setTags(const QList<QUuid> &tags)
{
    PostContent next = m_content;
    next.tags = sorted(tags);
    edit(std::move(next), Touches::Internal);
    return {};
}

Result<void> PostDocument::setCategories(const QList<QUuid> &categories)
{
    PostContent next = m_content;
    next.categories = sorted(categories);
    edit(std::move(next), Touches::Internal);
    return {};
}

Result<void> PostDocument::setCampaign(const QUuid &campaign)
{
    PostContent next = m_content;
    next.campaign = campaign;
    edit(std::move(next), Touches::Internal);
    return {};
}

Result<QList<ChangeSet>> PostDocument::takeUnsaved(const Clock &clock)
{
    const PostRows now = ownRows();
    ChangeBuilder builder(m_ids, clock,
        { isNew() ? u"post.create"_s : u"post.edit"_s, { { u"title"_s, shownTitle(m_content) } } });
    addChanges(builder, clock, m_saved, now);
    auto sets = builder.build();
    if (sets) {
        m_saved = now;
        m_dirty = false;
        m_isContentDirty = false;
    }
    return sets;
}

PostRows PostDocument::ownRows() const
{
    if (!m_content.inTrash)
        return rowsOf(m_content);
    PostContent post = m_content;
    post.inTrash = false; // never written here
    return rowsOf(post);
}

void PostDocument::setStored(const PostRows &stored)
{
    comeTogether(m_confirmed, stored);
    m_dirty = m_saved != ownRows();
    m_isContentDirty = m_dirty;
}

void PostDocument::confirm()
{
    m_confirmed = m_saved;
}

void PostDocument::catchUp(const PostRows &stored)
{
    PostRows base = m_confirmed;
    for (auto row = m_saved.cbegin(); row != m_saved.cend(); ++row) {
        if (!base.contains(row.key()))
            base.insert(row.key(), {}); // it came in: where it is not any more, it was removed
    }
    confirm();
    comeTogether(base, stored);
    m_dirty = m_saved != ownRows();
    m_isContentDirty = m_dirty;
}

void PostDocument::follow(const PostRows &stored)
{
    comeTogether(m_saved, stored);
}

void PostDocument::comeTogether(const PostRows &base, const PostRows &stored)
{
    if (stored.isEmpty()) { // it was never saved
        m_saved.clear();
        m_confirmed.clear();
        return;
    }
    const PostRows before = base; // one of those that follow
    PostContent there = contentOf(stored);
    if (there.inTrash) {
        const bool isNews = !m_content.inTrash;
        m_saved = m_confirmed;
        PostContent next = m_content;
        next.inTrash = true;
        const QList<KeptWords> lost = isNews ? wordsWithoutPlace(before, m_content, {}) : QList<KeptWords>();
        become(std::move(next));
        if (!lost.isEmpty())
            Q_EMIT wordsLostTheirPlace(lost);
        return;
    }
    const PostRows theirs = rowsOf(there);
    const PostContent mine = m_content;
    const Merged both = merged(before, ownRows(), theirs);
    m_saved = theirs;
    m_confirmed = theirs;
    PostContent next = contentOf(both.rows);
    const QList<KeptWords> lost = wordsWithoutPlace(before, mine, next);
    become(std::move(next));
    for (const auto &[row, column] : both.overtaken) {
        if (const auto field = textFieldOf(row, column))
            Q_EMIT overtaken(*field);
    }
    if (!lost.isEmpty())
        Q_EMIT wordsLostTheirPlace(lost);
}

} // namespace galley::compose
