// How the posts of the sample become rows, with all that hangs on a post.
#include "core/sample/SampleWriter.h"
#include "core/store/Catalogue.h"

#include <QCryptographicHash>
#include <QFile>
#include <QImageReader>

namespace galley::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kWeekDays = 7;

QUuid naturalId(const QString &table, const QJsonObject &row)
{
    return store::tableInfo(table)->naturalId(row);
}

QString aWeekLater(const QString &wall)
{
    return QDate::fromString(wall.left(10), Qt::ISODate).addDays(kWeekDays).toString(Qt::ISODate)
        + wall.mid(10);
}

} // namespace

void SampleWriter::writePosts()
{
    for (const QJsonValue &value : m_document.value("posts"_L1).toArray())
        writePost(value.toObject());
}

void SampleWriter::writePost(const QJsonObject &record)
{
    Client &client = m_clients[record.value("client"_L1).toString()];
    const QString brand = idText(client.id);
    const QString state = record.value("state"_L1).toString();
    const QJsonArray targets = record.value("targets"_L1).toArray();

    // What waits for a day says when it was written instead.
    const bool waits = !record.contains("at"_L1);
    QString written = record.value(waits ? "created"_L1 : "at"_L1).toString();
    const QString delivery = targets.first().toObject().value("state"_L1).toString();
    const Played played = play(state, delivery, instant(written, client.zone), m_clock.nowMs());
    if (played == Played::AWeekLater && !waits)
        written = aWeekLater(written);
    const QString local = m_shift.wall(written);
    const qint64 due = instant(written, client.zone);

    QJsonObject row { { u"brand_id"_s, brand }, { u"title"_s, record.value("title"_L1) },
        { u"body"_s, record.value("body"_L1) },
        { u"author_id"_s, author(record.value("author"_L1).toString()) }, { u"content_type"_s, u"image"_s },
        { u"content_state"_s, state },
        { u"scheduled_local"_s, waits ? QJsonValue(QJsonValue::Null) : QJsonValue(local) },
        { u"scheduled_zone"_s, client.zone }, { u"scheduled_fold"_s, 0 },
        { u"created_at"_s,
            waits ? qMin(due, m_clock.nowMs()) : qMin(due - 12 * kDayMs, m_clock.nowMs() - 2 * kDayMs) } };
    if (record.contains("campaign"_L1))
        row.insert(u"campaign_id"_s, idText(m_campaigns.value(record.value("campaign"_L1).toString())));
    if (record.contains("link"_L1))
        row.insert(u"settings"_s, QJsonObject { { u"link"_s, record.value("link"_L1) } });
    const QUuid post = insert(u"posts"_s, row);

    const QJsonObject identity { { u"brand_id"_s, brand }, { u"post_id"_s, idText(post) },
        { u"due"_s, due } };
    for (const QJsonValue &target : targets)
        writeTarget(target.toObject(), identity, client, played == Played::Published);
    writePicture(record, post, client);

    const auto join = [&](const QString &table, const QString &column, const QUuid &other) {
        const QJsonObject link { { u"agency_id"_s, idText(m_agency) }, { u"brand_id"_s, brand },
            { u"post_id"_s, idText(post) }, { column, idText(other) } };
        m_builder.insert(table, naturalId(table, link), link);
    };
    join(u"post_categories"_s, u"category_id"_s, m_categories.value(record.value("category"_L1).toString()));
    for (const QJsonValue &tag : record.value("tags"_L1).toArray())
        join(u"post_tags"_s, u"tag_id"_s, m_tags.value(tag.toString()));
    writeTalk(record, post, due, client);
}

void SampleWriter::writeTarget(
    const QJsonObject &record, const QJsonObject &post, const Client &client, bool published)
{
    const QJsonValue platform = record.value("platform"_L1);
    const QString state = published ? u"published"_s : record.value("state"_L1).toString();
    const qint64 due = post.value("due"_L1).toInteger();
    QJsonObject row { { u"brand_id"_s, post.value("brand_id"_L1) },
        { u"post_id"_s, post.value("post_id"_L1) },
        { u"account_id"_s, idText(client.accounts.value(platform.toString())) }, { u"platform"_s, platform },
        { u"post_type"_s, record.value("type"_L1) }, { u"delivery_state"_s, state } };
    if (record.contains("body"_L1))
        row.insert(u"body_override"_s, record.value("body"_L1));
    if (record.contains("error"_L1)) {
        row.insert(u"error_code"_s, record.value("error"_L1));
        row.insert(u"error_message"_s, record.value("message"_L1));
        row.insert(u"attempt_count"_s, 1);
    }
    if (state == "published"_L1) {
        row.insert(u"published_at"_s, due + 4000);
        row.insert(u"attempt_count"_s, 1);
    }
    const QUuid target = insert(u"post_targets"_s, row);
    if (!record.contains("reach"_L1))
        return;
    const QJsonObject reach { { u"agency_id"_s, idText(m_agency) },
        { u"brand_id"_s, post.value("brand_id"_L1) }, { u"target_id"_s, idText(target) },
        { u"metric"_s, u"reach"_s }, { u"value"_s, record.value("reach"_L1) },
        { u"recorded_at"_s, qMin(due + 2 * kDayMs, m_clock.nowMs()) } };
    m_builder.insert(u"post_metrics_latest"_s, naturalId(u"post_metrics_latest"_s, reach), reach);
}

void SampleWriter::writePicture(const QJsonObject &record, const QUuid &post, Client &client)
{
    const QString photo = record.value("photo"_L1).toString();
    QUuid asset = client.assets.value(photo);
    if (asset.isNull()) {
        const QString resource = ":/sample/photos/"_L1 + photo + ".jpg"_L1;
        QFile file(resource);
        if (!file.open(QIODevice::ReadOnly)) {
            m_error = Error { u"sample.no_photo"_s, { { u"file"_s, resource } } };
            return;
        }
        const QByteArray bytes = file.readAll();
        const QString sha256 =
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const QSize size = QImageReader(resource).size();
        const QString orientation = size.width() == size.height() ? u"square"_s
            : size.width() > size.height()                        ? u"landscape"_s
                                                                  : u"portrait"_s;
        asset = insert(u"assets"_s,
            { { u"brand_id"_s, idText(client.id) }, { u"filename"_s, QString(photo + ".jpg"_L1) },
                { u"mime"_s, u"image/jpeg"_s }, { u"kind"_s, u"image"_s }, { u"bytes"_s, bytes.size() },
                { u"sha256"_s, sha256 }, { u"width"_s, size.width() }, { u"height"_s, size.height() },
                { u"orientation"_s, orientation }, { u"alt_text"_s, m_altTexts.value(photo) },
                { u"state"_s, u"local"_s } });
        client.assets.insert(photo, asset);
        m_out.pictures.append({ client.id, resource, sha256 });
    }
    insert(u"post_media"_s,
        { { u"brand_id"_s, idText(client.id) }, { u"post_id"_s, idText(post) },
            { u"asset_id"_s, idText(asset) }, { u"position"_s, u"a000"_s },
            { u"alt_text"_s, m_altTexts.value(photo) } });
}

void SampleWriter::writeTalk(const QJsonObject &record, const QUuid &post, qint64 due, const Client &client)
{
    for (const QJsonValue &value : record.value("approvals"_L1).toArray()) {
        const QJsonObject approval = value.toObject();
        const bool byClient = approval.contains("contact"_L1);
        QJsonObject row { { u"agency_id"_s, idText(m_agency) }, { u"brand_id"_s, idText(client.id) },
            { u"post_id"_s, idText(post) }, { u"step"_s, approval.value("level"_L1) },
            { u"level"_s, approval.value("level"_L1) }, { u"decision"_s, approval.value("decision"_L1) } };
        row.insert(byClient ? u"approver_contact_id"_s : u"approver_user_id"_s,
            byClient ? QJsonValue(idText(client.contact)) : author(approval.value("person"_L1).toString()));
        if (approval.contains("due"_L1))
            row.insert(u"due_at"_s,
                verdictDue(instant(approval.value("due"_L1).toString(), m_zone), due, m_clock.nowMs()));
        qint64 askedAt = m_clock.nowMs() - kDayMs;
        if (approval.contains("decided"_L1)) {
            const qint64 decided = instant(approval.value("decided"_L1).toString(), m_zone);
            row.insert(u"decided_at"_s, decided);
            askedAt = decided - kDayMs / 2;
        }
        row.insert(u"created_at"_s, askedAt);
        if (approval.contains("comment"_L1))
            row.insert(u"comment"_s, approval.value("comment"_L1));
        m_out.approvals.append({ post, row });
    }
    for (const QJsonValue &value : record.value("comments"_L1).toArray()) {
        const QJsonObject comment = value.toObject();
        const QString by = comment.value("by"_L1).toString();
        const bool byClient = by == client.contactKey;
        QJsonObject row { { u"brand_id"_s, idText(client.id) }, { u"subject"_s, u"post"_s },
            { u"subject_id"_s, idText(post) }, { u"audience"_s, comment.value("audience"_L1) },
            { u"body"_s, comment.value("body"_L1) },
            { u"created_at"_s, instant(comment.value("at"_L1).toString(), m_zone) } };
        row.insert(byClient ? u"author_contact_id"_s : u"author_user_id"_s,
            byClient ? QJsonValue(idText(client.contact)) : author(by));
        if (comment.contains("quote"_L1))
            row.insert(u"anchor"_s,
                QJsonObject { { u"field"_s, u"body"_s }, { u"quote"_s, comment.value("quote"_L1) } });
        insert(u"comments"_s, row);
    }
}

} // namespace galley::sample
