#include "core/schedule/PostDraft.h"

#include "core/domain/ChangeBuilder.h"
#include "core/schedule/Errors.h"

#include <QSet>

#include <algorithm>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTitleFromText = 60;

// The first line of the text, cut at a word.
QString titleFor(const PostDraft &draft)
{
    const QString title = draft.title.simplified();
    if (!title.isEmpty())
        return title;
    const QString line = draft.body.trimmed().section(u'\n', 0, 0).simplified();
    if (line.size() <= kTitleFromText)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', kTitleFromText);
    return line.left(space > kTitleFromText / 2 ? space : kTitleFromText) + u'…';
}

struct When
{
    QJsonObject columns;
    std::optional<WallTime> snappedTo;
};

Result<When> whenOf(const PostDraft &draft)
{
    When when;
    if (!draft.wall) {
        when.columns = { { u"scheduled_local"_s, QJsonValue::Null }, { u"scheduled_zone"_s, draft.zone },
            { u"scheduled_fold"_s, 0 } };
        return when;
    }
    const auto resolved = resolve(*draft.wall, draft.zone, draft.fold);
    if (!resolved)
        return tl::unexpected(resolved.error());
    if (resolved->kind == WallKind::Gap)
        when.snappedTo = resolved->nextValid;
    when.columns = { { u"scheduled_local"_s, resolved->nextValid.toText() },
        { u"scheduled_zone"_s, draft.zone },
        { u"scheduled_fold"_s, resolved->kind == WallKind::Overlap ? draft.fold : 0 } };
    return when;
}

void addTarget(ChangeBuilder &builder, IdSource &ids, const QUuid &post, const QUuid &brand,
    const DraftAccount &account, const QString &type)
{
    builder.insert(u"post_targets"_s, ids.next(),
        { { u"brand_id"_s, idText(brand) }, { u"post_id"_s, idText(post) },
            { u"account_id"_s, idText(account.account) }, { u"platform"_s, toText(account.platform) },
            { u"post_type"_s, type }, { u"delivery_state"_s, toText(DeliveryState::Unscheduled) } });
}

bool isFixed(const store::PostDocument &document)
{
    return std::any_of(document.targets.begin(), document.targets.end(), [](const QJsonObject &target) {
        const auto state = fromText<DeliveryState>(target.value(u"delivery_state"_s).toString());
        return state == DeliveryState::Claimed || state == DeliveryState::Sending
            || state == DeliveryState::Unconfirmed || state == DeliveryState::Published;
    });
}

} // namespace

Result<WrittenPost> createPost(IdSource &ids, const Clock &clock, const PostDraft &draft)
{
    WrittenPost written;
    written.post = ids.next();
    auto when = whenOf(draft);
    if (!when)
        return tl::unexpected(when.error());
    written.snappedTo = when->snappedTo;
    const QString title = titleFor(draft);
    const auto state = draft.idea ? ContentState::Idea : ContentState::Draft;
    QJsonObject post { { u"brand_id"_s, idText(draft.brand) }, { u"title"_s, title },
        { u"body"_s, draft.body }, { u"content_type"_s, toText(ContentType::Text) },
        { u"content_state"_s, toText(state) }, { u"origin"_s, toText(PostOrigin::Galley) } };
    for (auto column = when->columns.begin(); column != when->columns.end(); ++column)
        post.insert(column.key(), column.value());
    ChangeBuilder builder(ids, clock, Label { u"post.create"_s, { { u"title"_s, title } } });
    builder.insert(u"posts"_s, written.post, post);
    for (const DraftAccount &account : draft.accounts)
        addTarget(builder, ids, written.post, draft.brand, account, toText(ContentType::Text));
    auto sets = builder.build();
    if (!sets)
        return tl::unexpected(sets.error());
    written.sets = std::move(*sets);
    return written;
}

Result<WrittenPost> editPost(
    IdSource &ids, const Clock &clock, const store::PostDocument &before, const PostDraft &draft)
{
    if (isFixed(before))
        return fail(errors::kPublished);
    WrittenPost written;
    written.post = before.id;
    auto when = whenOf(draft);
    if (!when)
        return tl::unexpected(when.error());
    written.snappedTo = when->snappedTo;
    const QString title = titleFor(draft);
    QJsonObject set = when->columns;
    set.insert(u"title"_s, title);
    set.insert(u"body"_s, draft.body);

    QSet<QUuid> wanted;
    for (const DraftAccount &account : draft.accounts)
        wanted.insert(account.account);
    QSet<QUuid> had;
    for (const QJsonObject &target : before.targets)
        had.insert(QUuid(target.value(u"account_id"_s).toString()));

    // Approval is of words and accounts; with those changed it has to be asked for again.
    const QString state = before.post.value(u"content_state"_s).toString();
    const bool approved = state == toText(ContentState::Approved) || state == toText(ContentState::InReview);
    const bool otherContent = before.post.value(u"title"_s).toString() != title
        || before.post.value(u"body"_s).toString() != draft.body || wanted != had;
    if (approved && otherContent) {
        set.insert(u"content_state"_s, toText(ContentState::Draft));
        written.backToDraft = true;
    }
    QJsonObject was;
    for (auto column = set.begin(); column != set.end(); ++column)
        was.insert(column.key(), before.post.value(column.key()));

    ChangeBuilder builder(ids, clock, Label { u"post.edit"_s, { { u"title"_s, title } } });
    builder.update(u"posts"_s, before.id, set, was);
    const QUuid brand(before.post.value(u"brand_id"_s).toString());
    for (const DraftAccount &account : draft.accounts) {
        if (!had.contains(account.account))
            addTarget(builder, ids, before.id, brand, account, toText(ContentType::Text));
    }
    for (const QJsonObject &target : before.targets) {
        if (!wanted.contains(QUuid(target.value(u"account_id"_s).toString()))) {
            builder.update(u"post_targets"_s, QUuid(target.value(u"id"_s).toString()),
                { { u"deleted_at"_s, clock.nowMs() } },
                { { u"deleted_at"_s, target.value(u"deleted_at"_s) } });
        }
    }
    auto sets = builder.build();
    if (!sets)
        return tl::unexpected(sets.error());
    written.sets = std::move(*sets);
    return written;
}

PostDraft draftOf(const store::PostDocument &document)
{
    PostDraft draft;
    draft.brand = QUuid(document.post.value(u"brand_id"_s).toString());
    draft.title = document.post.value(u"title"_s).toString();
    draft.body = document.post.value(u"body"_s).toString();
    draft.wall = WallTime::fromText(document.post.value(u"scheduled_local"_s).toString());
    draft.zone = document.post.value(u"scheduled_zone"_s).toString();
    draft.fold = document.post.value(u"scheduled_fold"_s).toInt();
    draft.idea = document.post.value(u"content_state"_s).toString() == toText(ContentState::Idea);
    for (const QJsonObject &target : document.targets) {
        draft.accounts.append(DraftAccount { QUuid(target.value(u"account_id"_s).toString()),
            platformFromText(target.value(u"platform"_s).toString()).value_or(Platform::Instagram) });
    }
    return draft;
}

} // namespace galley::schedule
