#include "core/store/GuardActions.h"

#include "core/domain/Enums.h"
#include "core/store/Catalogue.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

struct Simple
{
    QLatin1StringView table;
    QLatin1StringView resource;
    QLatin1StringView insert;
    QLatin1StringView update;
    QLatin1StringView remove; // to the trash and back, or for good
};

// Tables whose rows are allowed as a whole; the others are below.
constexpr std::array kSimple {
    Simple { "agencies"_L1, "agency"_L1, "edit"_L1, "edit"_L1, "delete"_L1 },
    Simple { "memberships"_L1, "members"_L1, "invite"_L1, "change_role"_L1, "remove"_L1 },
    Simple { "permission_grants"_L1, "members"_L1, "grant"_L1, "grant"_L1, "grant"_L1 },
    Simple { "brand_members"_L1, "brand_members"_L1, "invite"_L1, "change_role"_L1, "remove"_L1 },
    Simple { "client_contacts"_L1, "contacts"_L1, "edit"_L1, "edit"_L1, "edit"_L1 },
    Simple { "posting_slots"_L1, "calendar"_L1, "edit_slots"_L1, "edit_slots"_L1, "edit_slots"_L1 },
    Simple { "blackouts"_L1, "calendar"_L1, "edit_slots"_L1, "edit_slots"_L1, "edit_slots"_L1 },
    Simple { "calendar_notes"_L1, "calendar"_L1, "edit_notes"_L1, "edit_notes"_L1, "edit_notes"_L1 },
    Simple { "connections"_L1, "accounts"_L1, "connect"_L1, "edit"_L1, "disconnect"_L1 },
    Simple { "destinations"_L1, "accounts"_L1, "edit"_L1, "edit"_L1, "edit"_L1 },
    Simple { "campaigns"_L1, "campaigns"_L1, "edit"_L1, "edit"_L1, "delete"_L1 },
    Simple { "campaign_tags"_L1, "campaigns"_L1, "edit"_L1, "edit"_L1, "edit"_L1 },
    Simple { "categories"_L1, "labels"_L1, "edit"_L1, "edit"_L1, "delete"_L1 },
    Simple { "tags"_L1, "labels"_L1, "edit"_L1, "edit"_L1, "delete"_L1 },
    Simple { "snippets"_L1, "labels"_L1, "edit"_L1, "edit"_L1, "delete"_L1 },
    Simple { "brand_categories"_L1, "brands"_L1, "edit"_L1, "edit"_L1, "edit"_L1 },
    Simple { "brand_tags"_L1, "brands"_L1, "edit"_L1, "edit"_L1, "edit"_L1 },
    Simple { "workflows"_L1, "brands"_L1, "edit"_L1, "edit"_L1, "edit"_L1 },
    Simple { "post_categories"_L1, "posts"_L1, "edit"_L1, "edit"_L1, "edit"_L1 },
    Simple { "post_tags"_L1, "posts"_L1, "edit"_L1, "edit"_L1, "edit"_L1 },
    Simple { "folders"_L1, "assets"_L1, "edit"_L1, "edit"_L1, "delete"_L1 },
    Simple { "assets"_L1, "assets"_L1, "upload"_L1, "edit"_L1, "delete"_L1 },
    Simple { "asset_versions"_L1, "assets"_L1, "edit"_L1, "edit"_L1, "delete"_L1 },
    Simple { "asset_variants"_L1, "assets"_L1, "edit"_L1, "edit"_L1, "delete"_L1 },
    Simple { "asset_tags"_L1, "assets"_L1, "edit"_L1, "edit"_L1, "edit"_L1 },
    Simple { "asset_usage"_L1, "assets"_L1, "edit"_L1, "edit"_L1, "edit"_L1 },
    Simple { "imports"_L1, "posts"_L1, "import"_L1, "import"_L1, "import"_L1 },
};

bool moves(const Change &change)
{
    return change.op == Op::Delete || (change.op == Op::Update && change.set.contains("deleted_at"_L1));
}

bool isMe(const ChangeSubject &subject, QLatin1StringView column)
{
    return !subject.me.isNull() && QUuid(subject.row.value(column).toString()) == subject.me;
}

// The right that a step from one state of the content to another asks for.
QLatin1StringView stepAction(ContentState from, ContentState to)
{
    using C = ContentState;
    if (from == C::Archived || to == C::Archived)
        return "archive"_L1;
    if (from == C::Cancelled || to == C::Cancelled)
        return "cancel"_L1;
    if (to == C::Approved || to == C::ChangesRequested || to == C::Rejected)
        return "approve"_L1;
    if (to == C::InReview)
        return "submit"_L1;
    return from == C::Approved ? "edit_approved"_L1 : "edit"_L1;
}

void need(QList<Cell> &cells, QLatin1StringView resource, QLatin1StringView action)
{
    const Cell cell { resource, action };
    if (!cells.contains(cell))
        cells.append(cell);
}

QList<Cell> forPost(const TableInfo &table, const Change &change, const ChangeSubject &subject)
{
    QList<Cell> cells;
    const bool isPost = table.name == "posts"_L1;
    if (isPost && change.op == Op::Insert) {
        need(cells, "posts"_L1,
            subject.row.value("origin"_L1).toString() == toText(PostOrigin::Import) ? "import"_L1
                                                                                    : "create"_L1);
    } else if (change.op != Op::Update) {
        need(cells, "posts"_L1, "edit"_L1);
    }
    for (const auto &column : change.set.keys()) {
        if (column == "content_state"_L1) {
            auto from = fromText<ContentState>((
                change.op == Op::Insert ? QJsonValue(toText(ContentState::Draft)) : subject.row.value(column))
                                                   .toString());
            auto to = fromText<ContentState>(change.set.value(column).toString());
            if (subject.back)
                std::swap(from, to);
            if (from && to && *from != *to)
                need(cells, "posts"_L1, stepAction(*from, *to));
        } else if (column == "deleted_at"_L1 && isPost) {
            need(cells, "posts"_L1, "delete"_L1);
        } else if (change.op == Op::Update && (column == "delivery_state"_L1 || isPlan(table, column))) {
            need(cells, "posts"_L1, "schedule"_L1);
        } else if (change.op == Op::Update) {
            need(cells, "posts"_L1, "edit"_L1);
        }
        if (subject.approved && isContent(table, column))
            need(cells, "posts"_L1, "edit_approved"_L1);
    }
    return cells;
}

} // namespace

bool isContent(const TableInfo &table, const QString &column)
{
    if (table.name == "posts"_L1)
        return column == "title"_L1 || column == "body"_L1 || column == "content_type"_L1
            || column == "settings"_L1;
    if (table.name == "post_targets"_L1)
        return column == "account_id"_L1 || column == "destination_id"_L1 || column == "platform"_L1
            || column == "post_type"_L1 || column == "body_override"_L1 || column == "settings_override"_L1
            || column == "deleted_at"_L1;
    return table.name == "post_parts"_L1 || table.name == "post_media"_L1;
}

bool isPlan(const TableInfo &table, const QString &column)
{
    return !table.revisions.isEmpty() && column.startsWith("scheduled_"_L1);
}

QList<Cell> neededFor(const TableInfo &table, const Change &change, const ChangeSubject &subject)
{
    QList<Cell> cells;
    if (!table.revisions.isEmpty())
        return forPost(table, change, subject);
    const auto simple = std::ranges::find(kSimple, table.name, &Simple::table);
    if (simple != kSimple.end()) {
        need(cells, simple->resource,
            change.op == Op::Insert ? simple->insert
                : moves(change)     ? simple->remove
                                    : simple->update);
    } else if (table.name == "profiles"_L1) {
        if (change.op == Op::Insert)
            need(cells, "members"_L1, "invite"_L1);
        else if (moves(change) || change.set.contains("is_active"_L1))
            need(cells, "members"_L1, "remove"_L1);
        else if (change.id != subject.me)
            need(cells, "members"_L1, "change_role"_L1);
    } else if (table.name == "brands"_L1) {
        if (change.op == Op::Insert)
            need(cells, "agency"_L1, "add_client"_L1);
        else if (moves(change))
            need(cells, "brands"_L1, "delete"_L1);
        else
            need(cells, "brands"_L1, change.set.contains("archived_at"_L1) ? "archive"_L1 : "edit"_L1);
    } else if (table.name == "accounts"_L1) {
        // A place where an account will be connected later is made by whoever plans for it.
        const bool placeholder = subject.row.value("connection_id"_L1).isNull()
            || subject.row.value("connection_id"_L1).isUndefined();
        if (change.op == Op::Insert && placeholder)
            need(cells, "posts"_L1, "import"_L1);
        else
            need(cells, "accounts"_L1,
                change.op == Op::Insert ? "connect"_L1
                    : moves(change)     ? "disconnect"_L1
                                        : "edit"_L1);
    } else if (table.name == "comments"_L1) {
        const bool resolves = change.set.contains("resolved_by"_L1) || change.set.contains("resolved_at"_L1);
        if (change.op == Op::Insert || (isMe(subject, "author_user_id"_L1) && !resolves))
            need(cells, "comments"_L1, "write"_L1);
        else
            need(cells, "comments"_L1, resolves ? "resolve"_L1 : "delete"_L1);
    } else if (table.name == "approvals"_L1) {
        const auto decision =
            change.op == Op::Insert ? subject.row.value("decision"_L1) : change.set.value("decision"_L1);
        const bool asks = change.op == Op::Insert ? decision.toString() == toText(Decision::Pending)
                                                  : decision.isUndefined();
        need(cells, "posts"_L1, asks ? "submit"_L1 : "approve"_L1);
    } else if (table.name == "saved_views"_L1) {
        const bool shared = subject.row.value("shared"_L1).toBool() || change.set.value("shared"_L1).toBool();
        if (shared || !(isMe(subject, "user_id"_L1) || subject.row.value("user_id"_L1).isNull()))
            need(cells, "views"_L1, "share"_L1);
    } else {
        need(cells, "agency"_L1, "edit"_L1); // nothing is free because nobody thought of it
    }
    return cells;
}

} // namespace galley::store
