#include "core/base/Ids.h"
#include "core/compose/PostRows.h"
#include "core/compose/SettingKeys.h"
#include "core/store/Catalogue.h"

#include <algorithm>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPosts = u"posts"_s;
const QString kTargets = u"post_targets"_s;
const QString kParts = u"post_parts"_s;
const QString kMedia = u"post_media"_s;
const QString kTags = u"post_tags"_s;
const QString kCategories = u"post_categories"_s;

QJsonValue idOrNull(const QUuid &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(idText(id));
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue wallOrNull(const std::optional<WallTime> &wall)
{
    return wall ? QJsonValue(wall->toText()) : QJsonValue(QJsonValue::Null);
}

QUuid idIn(const QJsonObject &row, QLatin1StringView column)
{
    return QUuid(row.value(column).toString());
}

class RowWriter
{
public:
    explicit RowWriter(const PostContent &post)
        : m_post(post)
    {
    }

    PostRows write()
    {
        writePost();
        for (const Target &target : m_post.targets)
            writeTarget(target);
        writeParts(m_post.parts, {});
        writeMedia(m_post.media, {}, {});
        writeJoins(kTags, u"tag_id"_s, m_post.tags);
        writeJoins(kCategories, u"category_id"_s, m_post.categories);
        return std::move(m_rows);
    }

private:
    void writePost()
    {
        m_rows.insert({ kPosts, m_post.id },
            { { u"brand_id"_s, idText(m_post.brand) }, { u"title"_s, shownTitle(m_post) },
                { u"body"_s, m_post.body }, { u"description"_s, textOrNull(m_post.description) },
                { u"content_type"_s, toText(m_post.type) }, { u"content_state"_s, toText(m_post.state) },
                { u"origin"_s, toText(m_post.origin) }, { u"scheduled_local"_s, wallOrNull(m_post.wall) },
                { u"scheduled_zone"_s, textOrNull(m_post.zone) }, { u"scheduled_fold"_s, m_post.fold },
                { u"slot_id"_s, idOrNull(m_post.slot) }, { u"campaign_id"_s, idOrNull(m_post.campaign) },
                { u"settings"_s, m_post.settings },
                // Only told apart here, never written.
                { u"deleted_at"_s, m_post.inTrash ? QJsonValue(1) : QJsonValue(QJsonValue::Null) } });
    }

    QJsonObject owned() const
    {
        return { { u"brand_id"_s, idText(m_post.brand) }, { u"post_id"_s, idText(m_post.id) } };
    }

    void writeTarget(const Target &target)
    {
        QJsonObject row = owned();
        QJsonObject settings = target.settings;
        if (target.hasOwnMedia)
            settings.insert(settings::kOwnMedia, true);
        row.insert(u"account_id"_s, idText(target.account));
        row.insert(u"destination_id"_s, idOrNull(target.destination));
        row.insert(u"platform"_s, toText(target.platform));
        row.insert(u"post_type"_s, toText(target.type));
        row.insert(
            u"body_override"_s, target.ownText ? QJsonValue(*target.ownText) : QJsonValue(QJsonValue::Null));
        row.insert(u"settings_override"_s, settings);
        row.insert(u"delivery_state"_s, toText(target.delivery));
        row.insert(u"scheduled_local_override"_s, wallOrNull(target.ownTime));
        m_rows.insert({ kTargets, target.id }, row);
        if (target.ownText)
            writeParts(target.ownParts, target.id);
        if (target.hasOwnMedia)
            writeMedia(target.ownMedia, target.id, {});
    }

    void writeParts(const QList<Part> &parts, const QUuid &target)
    {
        for (const Part &part : parts) {
            QJsonObject row = owned();
            row.insert(u"target_id"_s, idOrNull(target));
            row.insert(u"position"_s, part.position);
            row.insert(u"body"_s, part.body);
            m_rows.insert({ kParts, part.id }, row);
            writeMedia(part.media, target, part.id);
        }
    }

    void writeMedia(const QList<Media> &media, const QUuid &target, const QUuid &part)
    {
        for (const Media &one : media) {
            QJsonObject row = owned();
            row.insert(u"target_id"_s, idOrNull(target));
            row.insert(u"part_id"_s, idOrNull(part));
            row.insert(u"asset_id"_s, idOrNull(one.asset));
            row.insert(u"source_url"_s, textOrNull(one.sourceUrl));
            row.insert(u"position"_s, one.position);
            row.insert(u"alt_text"_s, textOrNull(one.altText));
            row.insert(u"crop"_s, one.crop.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(one.crop));
            row.insert(u"cover_ms"_s, one.coverMs ? QJsonValue(*one.coverMs) : QJsonValue(QJsonValue::Null));
            row.insert(u"user_tags"_s, one.userTags);
            m_rows.insert({ kMedia, one.id }, row);
        }
    }

    void writeJoins(const QString &table, const QString &column, const QList<QUuid> &ids)
    {
        for (const QUuid &id : ids) {
            QJsonObject row = owned();
            row.insert(column, idText(id));
            m_rows.insert({ table, store::tableInfo(table)->naturalId(row) }, row);
        }
    }

    const PostContent &m_post;
    PostRows m_rows;
};

class ContentReader
{
public:
    explicit ContentReader(const PostRows &rows)
        : m_rows(rows)
    {
    }

    PostContent read()
    {
        PostContent post;
        each(kPosts, [&](const QUuid &id, const QJsonObject &row) { readPost(post, id, row); });
        each(kTargets, [&](const QUuid &id, const QJsonObject &row) { readTarget(post, id, row); });
        post.parts = partsFor({});
        post.media = mediaFor({}, {});
        each(kTags, [&](const QUuid &, const QJsonObject &row) { post.tags.append(idIn(row, "tag_id"_L1)); });
        each(kCategories, [&](const QUuid &, const QJsonObject &row) {
            post.categories.append(idIn(row, "category_id"_L1));
        });
        return post;
    }

private:
    template <typename Use> void each(const QString &table, Use use) const
    {
        for (auto row = m_rows.lowerBound({ table, QUuid() }); row != m_rows.cend(); ++row) {
            if (row.key().table != table)
                break;
            use(row.key().id, *row);
        }
    }

    static void readPost(PostContent &post, const QUuid &id, const QJsonObject &row)
    {
        post.id = id;
        post.brand = idIn(row, "brand_id"_L1);
        post.body = row.value("body"_L1).toString();
        post.title = row.value("title"_L1).toString();
        if (post.title == titleFromText(post.body))
            post.title.clear(); // it was called by its text, and goes on following it
        post.description = row.value("description"_L1).toString();
        post.type =
            fromText<ContentType>(row.value("content_type"_L1).toString()).value_or(ContentType::Text);
        post.state =
            fromText<ContentState>(row.value("content_state"_L1).toString()).value_or(ContentState::Draft);
        post.origin = fromText<PostOrigin>(row.value("origin"_L1).toString()).value_or(PostOrigin::Galley);
        post.wall = WallTime::fromText(row.value("scheduled_local"_L1).toString());
        post.zone = row.value("scheduled_zone"_L1).toString();
        post.fold = row.value("scheduled_fold"_L1).toInt();
        post.slot = idIn(row, "slot_id"_L1);
        post.campaign = idIn(row, "campaign_id"_L1);
        post.settings = row.value("settings"_L1).toObject();
        post.inTrash = row.value("deleted_at"_L1).toInteger() != 0;
    }

    void readTarget(PostContent &post, const QUuid &id, const QJsonObject &row) const
    {
        Target target;
        target.id = id;
        target.account = idIn(row, "account_id"_L1);
        target.destination = idIn(row, "destination_id"_L1);
        target.platform = platformFromText(row.value("platform"_L1).toString()).value_or(Platform::Instagram);
        target.type = fromText<PostType>(row.value("post_type"_L1).toString()).value_or(PostType::Text);
        if (const QJsonValue text = row.value("body_override"_L1); text.isString()) {
            target.ownText = text.toString();
            target.ownParts = partsFor(id);
        }
        target.settings = row.value("settings_override"_L1).toObject();
        target.hasOwnMedia = target.settings.take(settings::kOwnMedia).toBool();
        target.ownMedia = mediaFor(id, {});
        if (!target.ownMedia.isEmpty())
            target.hasOwnMedia = true;
        target.delivery = fromText<DeliveryState>(row.value("delivery_state"_L1).toString())
                              .value_or(DeliveryState::Unscheduled);
        target.ownTime = WallTime::fromText(row.value("scheduled_local_override"_L1).toString());
        post.targets.append(target);
    }

    QList<Part> partsFor(const QUuid &target) const
    {
        QList<Part> parts;
        each(kParts, [&](const QUuid &id, const QJsonObject &row) {
            if (idIn(row, "target_id"_L1) == target)
                parts.append({ id, row.value("position"_L1).toString(), row.value("body"_L1).toString(),
                    mediaFor(target, id) });
        });
        inOrder(parts);
        return parts;
    }

    QList<Media> mediaFor(const QUuid &target, const QUuid &part) const
    {
        QList<Media> media;
        each(kMedia, [&](const QUuid &id, const QJsonObject &row) {
            if (idIn(row, "target_id"_L1) != target || idIn(row, "part_id"_L1) != part)
                return;
            Media one { id, row.value("position"_L1).toString(), idIn(row, "asset_id"_L1),
                row.value("source_url"_L1).toString(), row.value("alt_text"_L1).toString(),
                row.value("crop"_L1).toObject(), {}, row.value("user_tags"_L1).toArray() };
            if (const QJsonValue cover = row.value("cover_ms"_L1); cover.isDouble())
                one.coverMs = cover.toInteger();
            media.append(one);
        });
        inOrder(media);
        return media;
    }

    template <typename List> static void inOrder(List &list)
    {
        std::ranges::stable_sort(list, [](const auto &a, const auto &b) { return a.position < b.position; });
    }

    const PostRows &m_rows;
};

} // namespace

PostRows rowsOf(const PostContent &post)
{
    return RowWriter(post).write();
}

PostContent contentOf(const PostRows &rows)
{
    return ContentReader(rows).read();
}

} // namespace galley::compose
