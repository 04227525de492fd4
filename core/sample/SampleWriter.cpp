#include "core/sample/SampleWriter.h"

#include "core/base/WallTime.h"

namespace galley::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

QString orderKey(qsizetype index)
{
    return u"a%1"_s.arg(index, 3, 10, QChar(u'0'));
}

QJsonValue idOrNull(const QUuid &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(idText(id));
}

} // namespace

SampleWriter::SampleWriter(
    const Clock &clock, IdSource &ids, const QJsonObject &document, const SampleShift &shift)
    : m_clock(clock)
    , m_ids(ids)
    , m_document(document)
    , m_shift(shift)
    , m_zone(document.value("agency"_L1).toObject().value("zone"_L1).toString())
    , m_builder(ids, clock, { u"sample.add"_s, {} })
    , m_begin(clock.nowMs() - 400 * kDayMs)
{
}

Result<SampleChanges> SampleWriter::write()
{
    writeAgency();
    writePeople();
    writeClients();
    writeShared();
    writePosts();
    if (m_error)
        return tl::unexpected(*m_error);
    auto sets = m_builder.build();
    if (!sets)
        return tl::unexpected(sets.error());
    m_out.rows = std::move(*sets);
    return std::move(m_out);
}

QUuid SampleWriter::insert(const QString &table, QJsonObject row)
{
    const QUuid id = m_ids.next();
    if (!row.contains("created_at"_L1))
        row.insert(u"created_at"_s, m_begin);
    if (!m_agency.isNull() && table != "profiles"_L1)
        row.insert(u"agency_id"_s, idText(m_agency));
    m_builder.insert(table, id, row);
    return id;
}

qint64 SampleWriter::instant(const QString &wall, const QString &zone)
{
    const std::optional<WallTime> time = WallTime::fromText(m_shift.wall(wall));
    const Result<ResolvedWall> resolved = time
        ? resolve(*time, zone)
        : Result<ResolvedWall>(fail(u"sample.bad_time"_s, { { u"text"_s, wall } }));
    if (!resolved) {
        m_error = resolved.error();
        return 0;
    }
    return resolved->utcMs;
}

QJsonValue SampleWriter::author(const QString &key) const
{
    return idOrNull(m_people.value(key));
}

void SampleWriter::writeAgency()
{
    const QJsonObject agency = m_document.value("agency"_L1).toObject();
    m_agency = insert(u"agencies"_s,
        { { u"name"_s, agency.value("name"_L1) }, { u"slug"_s, agency.value("slug"_L1) },
            { u"email"_s, agency.value("email"_L1) },
            { u"settings"_s, QJsonObject { { u"sample"_s, true }, { u"timezone"_s, m_zone } } } });
}

void SampleWriter::writePeople()
{
    const QString me = m_document.value("agency"_L1).toObject().value("me"_L1).toString();
    for (const QJsonValue &value : m_document.value("people"_L1).toArray()) {
        const QJsonObject person = value.toObject();
        const QString key = person.value("key"_L1).toString();
        const QUuid id = insert(u"profiles"_s,
            { { u"full_name"_s, person.value("name"_L1) }, { u"email"_s, person.value("email"_L1) },
                { u"locale"_s, person.value("locale"_L1) }, { u"timezone"_s, person.value("zone"_L1) },
                { u"preferences"_s, QJsonObject { { u"colour"_s, person.value("colour"_L1) } } } });
        m_people.insert(key, id);
        if (key == me)
            m_out.me = id;
        insert(u"memberships"_s,
            { { u"user_id"_s, idText(id) }, { u"role"_s, person.value("role"_L1) },
                { u"invited_at"_s, m_begin }, { u"accepted_at"_s, m_begin + kDayMs } });
    }
}

void SampleWriter::writeClients()
{
    const QJsonArray clients = m_document.value("clients"_L1).toArray();
    for (qsizetype i = 0; i < clients.size(); ++i) {
        const QJsonObject record = clients.at(i).toObject();
        Client client;
        client.zone = record.value("zone"_L1).toString();
        QJsonObject guidelines = record.value("guidelines"_L1).toObject();
        guidelines.insert("voice"_L1, record.value("voice"_L1));
        client.id = insert(u"brands"_s,
            { { u"name"_s, record.value("name"_L1) }, { u"industry"_s, record.value("industry"_L1) },
                { u"owner_id"_s, author(record.value("owner"_L1).toString()) },
                { u"colour"_s, record.value("colour"_L1) }, { u"timezone"_s, client.zone },
                { u"languages"_s, record.value("languages"_L1) }, { u"guidelines"_s, guidelines },
                { u"position"_s, orderKey(i) } });
        const QString brand = idText(client.id);
        for (const QJsonValue &member : record.value("team"_L1).toArray()) {
            const bool owner = member == record.value("owner"_L1);
            insert(u"brand_members"_s,
                { { u"brand_id"_s, brand }, { u"user_id"_s, author(member.toString()) },
                    { u"role"_s, owner ? u"manager"_s : u"editor"_s } });
        }
        const QJsonObject contact = record.value("contact"_L1).toObject();
        client.contactKey = contact.value("key"_L1).toString();
        client.contact = insert(u"client_contacts"_s,
            { { u"brand_id"_s, brand }, { u"name"_s, contact.value("name"_L1) },
                { u"email"_s, contact.value("email"_L1) }, { u"language"_s, contact.value("language"_L1) },
                { u"timezone"_s, client.zone } });
        writeAccounts(record, client);
        m_clients.insert(record.value("key"_L1).toString(), client);
    }
}

void SampleWriter::writeAccounts(const QJsonObject &record, Client &client)
{
    const QJsonArray accounts = record.value("accounts"_L1).toArray();
    const qint64 now = m_clock.nowMs();
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const QJsonObject account = accounts.at(i).toObject();
        const QJsonValue platform = account.value("platform"_L1);
        const QJsonValue days = account.value("token_days"_L1);
        const QUuid connection = insert(u"connections"_s,
            { { u"brand_id"_s, idText(client.id) }, { u"platform"_s, platform },
                { u"name"_s, account.value("name"_L1) },
                { u"token_expires_at"_s,
                    days.isDouble() ? QJsonValue(now + days.toInteger() * kDayMs) : QJsonValue() },
                { u"last_verified_at"_s, now - kDayMs },
                { u"status"_s, account.value("status"_L1).toString(u"connected"_s) } });
        const QString username = account.value("username"_L1).toString();
        client.accounts.insert(platform.toString(),
            insert(u"accounts"_s,
                { { u"brand_id"_s, idText(client.id) }, { u"connection_id"_s, idText(connection) },
                    { u"platform"_s, platform }, { u"platform_account_id"_s, "sample-"_L1 + username },
                    { u"username"_s, username }, { u"display_name"_s, account.value("name"_L1) },
                    { u"kind"_s, account.value("kind"_L1) }, { u"position"_s, orderKey(i) } }));
    }
}

void SampleWriter::writeShared()
{
    const QJsonArray categories = m_document.value("categories"_L1).toArray();
    for (qsizetype i = 0; i < categories.size(); ++i) {
        const QJsonObject category = categories.at(i).toObject();
        const QString name = category.value("name"_L1).toString();
        m_categories.insert(name,
            insert(u"categories"_s,
                { { u"kind"_s, u"content"_s }, { u"name"_s, name },
                    { u"colour"_s, category.value("colour"_L1) }, { u"position"_s, orderKey(i) } }));
    }
    for (const QJsonValue &tag : m_document.value("tags"_L1).toArray())
        m_tags.insert(tag.toString(), insert(u"tags"_s, { { u"name"_s, tag } }));
    for (const QJsonValue &value : m_document.value("campaigns"_L1).toArray()) {
        const QJsonObject campaign = value.toObject();
        const QUuid id = insert(u"campaigns"_s,
            { { u"brand_id"_s, idText(m_clients.value(campaign.value("client"_L1).toString()).id) },
                { u"name"_s, campaign.value("name"_L1) },
                { u"description"_s, campaign.value("description"_L1) },
                { u"start_date"_s, m_shift.date(campaign.value("start"_L1).toString()) },
                { u"end_date"_s, m_shift.date(campaign.value("end"_L1).toString()) },
                { u"status"_s, campaign.value("status"_L1) } });
        m_campaigns.insert(campaign.value("key"_L1).toString(), id);
    }
    for (const QJsonValue &value : m_document.value("notes"_L1).toArray()) {
        const QJsonObject note = value.toObject();
        const QDate first = QDate::fromString(note.value("start"_L1).toString(), Qt::ISODate);
        const QDate last = QDate::fromString(note.value("end"_L1).toString(), Qt::ISODate);
        const QDate start =
            note.value("fixed"_L1).toBool() ? m_shift.calendarDay(first) : first.addDays(m_shift.days());
        const QDate end = last.isValid() ? start.addDays(first.daysTo(last)) : start;
        insert(u"calendar_notes"_s,
            { { u"brand_id"_s, idOrNull(m_clients.value(note.value("client"_L1).toString()).id) },
                { u"title"_s, note.value("title"_L1) }, { u"start_on"_s, start.toString(Qt::ISODate) },
                { u"end_on"_s, end.toString(Qt::ISODate) } });
    }
    for (const QJsonValue &value : m_document.value("photos"_L1).toArray()) {
        const QJsonObject photo = value.toObject();
        m_altTexts.insert(photo.value("name"_L1).toString(), photo.value("alt"_L1).toString());
    }
}

} // namespace galley::sample
