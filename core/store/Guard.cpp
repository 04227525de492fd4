#include "core/store/Guard.h"

#include "core/base/Ids.h"
#include "core/store/Catalogue.h"
#include "core/store/Connection.h"
#include "core/store/Errors.h"
#include "core/store/GuardActions.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr QLatin1StringView kContentState = "content_state"_L1;
constexpr QLatin1StringView kDeliveryState = "delivery_state"_L1;

QUuid idIn(const QJsonObject &row, QLatin1StringView column)
{
    return QUuid(row.value(column).toString());
}

QUuid postOf(const TableInfo &table, const Change &change, const QJsonObject &row)
{
    if (table.revisions.isEmpty())
        return {};
    return table.name == "posts"_L1 ? change.id : idIn(row, table.revisions);
}

QJsonObject where(const TableInfo &table, const Change &change, const QString &column, const QString &title)
{
    return { { u"table"_s, table.name }, { u"id"_s, idText(change.id) }, { u"column"_s, column },
        { u"title"_s, title } };
}

tl::unexpected<Error> notTheirs(const TableInfo &table, const QString &column)
{
    return fail(errors::kInvalid,
        { { u"table"_s, table.name }, { u"column"_s, column }, { u"reason"_s, u"server_writes"_s } });
}

// A new row stands as if it had been begun plainly and taken one step.
template <typename State> bool mayBegin(State plain, State state, PostOrigin origin, Actor actor)
{
    return actor == Actor::Worker || isInitial(state, origin) || isAllowed(plain, state, actor);
}

template <typename State>
std::optional<std::pair<QString, QString>> badStep(const TableInfo &table, const Change &change,
    const QJsonObject &row, QLatin1StringView column, State plain, Actor actor, bool back)
{
    const bool begins = change.op == Op::Insert;
    const auto wanted = (begins ? row : change.set).value(column);
    if (wanted.isUndefined())
        return std::nullopt;
    const auto to = fromText<State>(wanted.toString());
    const auto from = begins ? std::optional(plain) : fromText<State>(row.value(column).toString());
    if (!to || !from)
        return std::nullopt; // no word of the enumeration: refused as a value
    if (begins) {
        const auto origin = table.name == "posts"_L1
            ? fromText<PostOrigin>(row.value("origin"_L1).toString()).value_or(PostOrigin::Galley)
            : PostOrigin::Galley;
        if (mayBegin(plain, *to, origin, actor))
            return std::nullopt;
    } else if (isAllowed(*from, *to, actor) || (back && isAllowed(*to, *from, actor))) {
        return std::nullopt;
    }
    return std::pair<QString, QString>(toText(*from), toText(*to));
}

} // namespace

Guard::Guard(Connection &db, const Context &context)
    : m_db(db)
    , m_context(context)
    , m_people(db, context.person, context.hasServer)
{
}

bool Guard::isOfTheRow(const Error &error)
{
    return error.code == errors::kInvalidTransition || error.code == errors::kImmutable
        || error.code == errors::kApprovedContent;
}

Result<void> Guard::check(
    const TableInfo &table, const Change &change, const QJsonObject &row, const ChangeSet &set)
{
    if (auto done = checkWriter(table, change); !done)
        return done;
    if (auto done = checkStep(table, change, row); !done)
        return done;
    const QUuid id = postOf(table, change, row);
    if (m_context.origin == Origin::Person) {
        std::optional<Post> known;
        const bool begins = table.name == "posts"_L1 && change.op == Op::Insert;
        if (!id.isNull() && !begins && !m_newPosts.contains(id)) {
            auto found = post(id);
            if (!found)
                return tl::unexpected(found.error());
            known = std::move(*found);
        }
        if (known) {
            if (auto done = checkFixed(table, change, row, *known); !done)
                return done;
            if (auto done = checkApproved(table, change, id, *known, set); !done)
                return done;
        }
        if (auto done = checkPerson(table, change, row, known); !done)
            return done;
        if (begins)
            m_newPosts.insert(id);
        if (table.name == "brands"_L1 && change.op == Op::Insert)
            m_newBrands.insert(change.id);
    }
    if (table.name == "posts"_L1 || table.name == "post_targets"_L1)
        m_posts.remove(id);
    return {};
}

Result<void> Guard::checkWriter(const TableInfo &table, const Change &change) const
{
    const bool isPerson = m_context.origin == Origin::Person;
    if (!isPerson && !m_context.hasServer)
        return {}; // here the program does the server's part
    for (const auto &name : change.set.keys()) {
        const auto *column = table.column(name);
        if (column && column->serverWrites)
            return notTheirs(table, name);
    }
    const bool readBack = change.set.value("origin"_L1).toString() == toText(PostOrigin::Network);
    return readBack && table.name == "posts"_L1 ? notTheirs(table, u"origin"_s) : Result<void>();
}

Result<void> Guard::checkStep(const TableInfo &table, const Change &change, const QJsonObject &row)
{
    const auto actor = m_context.origin == Origin::Person ? Actor::Person : Actor::Worker;
    const bool back = m_context.way == Way::Undo;
    std::optional<std::pair<QString, QString>> bad;
    QLatin1StringView column = kContentState;
    if (table.name == "posts"_L1) {
        bad = badStep(table, change, row, column, ContentState::Draft, actor, back);
    } else if (table.name == "post_targets"_L1) {
        column = kDeliveryState;
        bad = badStep(table, change, row, column, DeliveryState::Unscheduled, actor, back);
    }
    if (!bad)
        return {};
    QString title = row.value("title"_L1).toString();
    if (change.op != Op::Insert || table.name != "posts"_L1) {
        const auto found = post(postOf(table, change, row));
        if (!found)
            return tl::unexpected(found.error());
        title = *found ? (*found)->title : QString();
    }
    auto args = where(table, change, column, title);
    args.insert(u"from"_s, bad->first);
    args.insert(u"to"_s, bad->second);
    return fail(errors::kInvalidTransition, args);
}

Result<void> Guard::checkFixed(
    const TableInfo &table, const Change &change, const QJsonObject &row, const Post &post) const
{
    const auto fixed = [&](const QString &column, std::optional<DeliveryState> state) -> Result<void> {
        auto args = where(table, change, column, post.title);
        args.insert(u"state"_s, state ? QString(toText(*state)) : QString());
        return fail(errors::kImmutable, args);
    };
    const auto any = post.locked.isEmpty() ? std::nullopt : std::optional(*post.locked.cbegin());
    const auto columns = change.set.keys();
    const bool isRow = change.op != Op::Update;
    if (table.name == "posts"_L1) {
        for (const auto &column : columns) {
            if (column == "origin"_L1)
                return fixed(column, any);
            const bool sent = isContent(table, column) || isPlan(table, column) || column == "deleted_at"_L1;
            if (sent && (any || post.readBack))
                return fixed(column, any);
        }
        return {};
    }
    if (table.name == "post_targets"_L1) {
        if (isRow)
            return post.readBack ? fixed({}, any) : Result<void>(); // another network may follow later
        if (const auto state = post.locked.constFind(change.id); state != post.locked.cend()) {
            for (const auto &column : columns) {
                if (isContent(table, column) || isPlan(table, column))
                    return fixed(column, *state);
            }
        }
        return {};
    }
    // A part or a medium: of one target, or of all.
    const QUuid target = idIn(row, "target_id"_L1);
    const auto state = post.locked.constFind(target);
    if (target.isNull() ? !any && !post.readBack : state == post.locked.cend())
        return {};
    return fixed(isRow ? QString() : columns.value(0), target.isNull() ? any : std::optional(*state));
}

// "Edit anyway": whoever changes what was approved takes it back to writing in the same set.
Result<void> Guard::checkApproved(const TableInfo &table, const Change &change, const QUuid &id,
    const Post &post, const ChangeSet &set) const
{
    if (post.state != ContentState::Approved)
        return {};
    const auto columns = change.set.keys();
    const auto content =
        std::ranges::find_if(columns, [&](const QString &column) { return isContent(table, column); });
    if (change.op == Op::Update && content == columns.end())
        return {};
    bool leaves = false;
    for (const auto &other : set.changes) {
        if (other.id != id || other.table != "posts"_L1 || !other.set.contains(kContentState))
            continue;
        leaves = other.was.value(kContentState).toString() == toText(ContentState::Approved)
            && other.set.value(kContentState).toString() != toText(ContentState::Approved);
    }
    if (leaves)
        return {};
    return fail(errors::kApprovedContent,
        where(table, change, change.op == Op::Update ? *content : QString(), post.title));
}

Result<void> Guard::checkPerson(
    const TableInfo &table, const Change &change, const QJsonObject &row, const std::optional<Post> &post)
{
    const auto everything = m_people.mayEverything();
    if (!everything)
        return tl::unexpected(everything.error());
    if (*everything)
        return {};
    PermissionSubject subject { change.table == "brands"_L1 ? change.id : idIn(row, "brand_id"_L1) };
    subject.ownPost = true; // what is not there yet is one's own
    if (post) {
        subject.brand = post->brand;
        subject.ownPost = post->own;
        subject.platforms = post->platforms;
    } else if (const QUuid id = idIn(row, "post_id"_L1); !id.isNull() && !m_newPosts.contains(id)) {
        const auto found = this->post(id); // what names a post is as much one's own as the post
        if (!found)
            return tl::unexpected(found.error());
        subject.ownPost = *found && (*found)->own;
    }
    if (const auto platform = platformFromText(row.value("platform"_L1).toString());
        platform && table.name == "post_targets"_L1 && !subject.platforms.contains(*platform))
        subject.platforms.append(*platform);
    if (m_newBrands.contains(subject.brand))
        return {};
    const ChangeSubject about { row, m_people.me(), post && post->state == ContentState::Approved,
        m_context.way == Way::Undo };
    for (const auto &cell : neededFor(table, change, about)) {
        const auto me = m_people.meAt(cell.resource == "agency"_L1 ? QUuid() : subject.brand);
        if (!me)
            return tl::unexpected(me.error());
        if (!Permissions::builtIn().allows(*me, cell.resource, cell.action, subject)) {
            const QString title = post ? post->title : row.value("title"_L1).toString();
            return forbidden(table, change, cell.resource, cell.action, subject, title);
        }
    }
    return checkRole(table, change, row);
}

// Nobody gives, changes or takes away what is above them.
Result<void> Guard::checkRole(const TableInfo &table, const Change &change, const QJsonObject &row)
{
    const bool isMembership = table.name == "memberships"_L1;
    const bool isGrant = table.name == "permission_grants"_L1;
    if (!isMembership && !isGrant && table.name != "brand_members"_L1)
        return {};
    const QUuid brand = idIn(row, "brand_id"_L1);
    const auto me = m_people.meAt(isMembership ? QUuid() : brand);
    if (!me)
        return tl::unexpected(me.error());
    const auto &permissions = Permissions::builtIn();
    const auto wanted = change.set.contains("role"_L1) ? change.set.value("role"_L1) : row.value("role"_L1);
    bool may = true;
    if (isMembership) {
        const auto current = fromText<AgencyRole>(row.value("role"_L1).toString());
        const auto role = fromText<AgencyRole>(wanted.toString());
        may = role && permissions.mayAssign(*me, change.op == Op::Insert ? std::nullopt : current, *role);
    } else if (isGrant) {
        const auto receiver = m_people.roleOf(idIn(row, "user_id"_L1));
        if (!receiver)
            return tl::unexpected(receiver.error());
        const auto given = [&](QLatin1StringView column) {
            return (change.set.contains(column) ? change.set : row).value(column).toString();
        };
        may = *receiver && permissions.mayGrant(*me, **receiver, given("resource"_L1), given("action"_L1));
    } else {
        const auto role = fromText<BrandRole>(wanted.toString());
        may = role && permissions.mayAssign(*me, brand, *role);
    }
    if (may)
        return {};
    return forbidden(table, change, isMembership || isGrant ? u"members"_s : u"brand_members"_s,
        isGrant ? u"grant"_s : u"change_role"_s, { brand }, {});
}

tl::unexpected<Error> Guard::forbidden(const TableInfo &table, const Change &change, const QString &resource,
    const QString &action, const PermissionSubject &subject, const QString &title)
{
    const auto names = m_people.whoMay(resource, action, subject);
    if (!names)
        return tl::unexpected(names.error());
    auto args = where(table, change, {}, title);
    args.insert(u"resource"_s, resource);
    args.insert(u"action"_s, action);
    args.insert(u"names"_s, QJsonArray::fromStringList(*names));
    return fail(errors::kForbidden, args);
}

Result<std::optional<Guard::Post>> Guard::post(const QUuid &id)
{
    static const auto kPost = u"SELECT p.content_state, p.brand_id, p.title, p.author_id, p.created_by,"
                              " p.origin, t.id, t.delivery_state, t.platform FROM posts p"
                              " LEFT JOIN post_targets t ON t.post_id = p.id AND t.deleted_at IS NULL"
                              " WHERE p.id = ?"_s;
    if (const auto known = m_posts.constFind(id); known != m_posts.cend())
        return std::optional(*known);
    std::optional<Post> post;
    const auto me = m_people.me();
    const auto read = m_db.list(kPost, { id }, [&](const Row &row) {
        if (!post) {
            post = Post { fromText<ContentState>(row.text(0)).value_or(ContentState::Draft), row.uuid(1),
                row.text(2), !me.isNull() && (row.uuid(3) == me || row.uuid(4) == me),
                row.text(5) == toText(PostOrigin::Network), {}, {} };
        }
        if (const auto platform = platformFromText(row.text(8));
            platform && !post->platforms.contains(*platform))
            post->platforms.append(*platform);
        if (const auto state = fromText<DeliveryState>(row.text(7)); state && isLocked(*state))
            post->locked.insert(row.uuid(6), *state);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (post)
        m_posts.insert(id, *post);
    return post;
}

} // namespace galley::store
