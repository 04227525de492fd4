#include "core/compose/ClientSheet.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/WallTime.h"
#include "core/domain/ChangeBuilder.h"
#include "core/domain/NewStudio.h"
#include "core/domain/OrderKey.h"
#include "core/store/Errors.h"
#include "core/store/Reader.h"

#include <QJsonArray>

#include <algorithm>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kBrand =
    u"SELECT name, timezone, coalesce(colour, ''), guidelines, languages FROM brands WHERE id = ?"_s;
const QString kAccounts = uR"(
    SELECT a.id, a.platform, a.username, a.connection_id IS NOT NULL,
           (SELECT count(DISTINCT post_id) FROM (SELECT t.post_id FROM post_targets t
             WHERE t.account_id = a.id AND t.deleted_at IS NULL LIMIT 1000))
      FROM accounts a WHERE a.brand_id = ? AND a.deleted_at IS NULL ORDER BY a.position, a.id)"_s;

Error gone(const QUuid &brand)
{
    return { store::errors::kNotFound, { { u"table"_s, u"brands"_s }, { u"id"_s, idText(brand) } } };
}

// The guidelines as they stand with what a person can say of them here.
QJsonObject guided(QJsonObject guidelines, const Guidelines &said)
{
    const QJsonObject words = toJson(said);
    for (const QString &key : { u"banned"_s, u"required_words"_s, u"required_hashtags"_s, u"alt_text"_s }) {
        if (words.contains(key))
            guidelines.insert(key, words.value(key));
        else
            guidelines.remove(key);
    }
    return guidelines;
}

class Edit
{
public:
    Edit(store::Reader &reader, IdSource &ids, const Clock &clock, const ClientSheet &was,
        const ClientSheet &now)
        : m_reader(reader)
        , m_ids(ids)
        , m_clock(clock)
        , m_was(was)
        , m_now(now)
        , m_builder(ids, clock, { u"client.edit"_s, { { u"name"_s, now.name.trimmed() } } })
    {
    }

    Result<QList<ChangeSet>> sets()
    {
        const auto row = m_reader.row(u"brands", m_now.brand);
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return tl::unexpected(gone(m_now.brand));
        editBrand(**row);
        if (const auto done = editAccounts(); !done)
            return tl::unexpected(done.error());
        return m_builder.build();
    }

private:
    void editBrand(const QJsonObject &row)
    {
        QJsonObject set { { u"name"_s, m_now.name.trimmed() }, { u"timezone"_s, m_now.zone } };
        QJsonObject was { { u"name"_s, m_was.name }, { u"timezone"_s, m_was.zone } };
        if (m_now.colour != m_was.colour) {
            set.insert(u"colour"_s, m_now.colour);
            was.insert(u"colour"_s, row.value("colour"_L1));
        }
        if (m_now.guidelines != m_was.guidelines) {
            const QJsonValue before = row.value("guidelines"_L1);
            set.insert(u"guidelines"_s, guided(before.toObject(), m_now.guidelines));
            was.insert(u"guidelines"_s, before);
        }
        if (m_now.languages != m_was.languages) {
            set.insert(u"languages"_s, QJsonArray::fromStringList(m_now.languages));
            was.insert(u"languages"_s, row.value("languages"_L1));
        }
        m_builder.update(u"brands"_s, m_now.brand, set, was);
    }

    Result<void> editAccounts()
    {
        for (const SheetAccount &before : m_was.accounts) {
            const auto after = std::ranges::find(m_now.accounts, before.id, &SheetAccount::id);
            if (after == m_now.accounts.end())
                m_builder.update(u"accounts"_s, before.id, { { u"deleted_at"_s, m_clock.nowMs() } },
                    { { u"deleted_at"_s, QJsonValue() } });
            else
                m_builder.update(u"accounts"_s, before.id, { { u"username"_s, after->account.username } },
                    { { u"username"_s, before.account.username } });
        }
        QString position;
        if (!m_was.accounts.isEmpty()) {
            const auto last = m_reader.row(u"accounts", m_was.accounts.constLast().id);
            if (!last)
                return tl::unexpected(last.error());
            if (*last)
                position = (*last)->value("position"_L1).toString();
        }
        for (const SheetAccount &account : m_now.accounts) {
            if (!account.id.isNull())
                continue;
            const QUuid id = m_ids.next();
            position = orderKeyBetween(position, {}).value_or(position);
            QJsonObject columns = unconnectedAccount(id, account.account);
            columns.insert(u"brand_id"_s, idText(m_now.brand));
            columns.insert(u"position"_s, position);
            m_builder.insert(u"accounts"_s, id, columns);
        }
        return {};
    }

    store::Reader &m_reader;
    IdSource &m_ids;
    const Clock &m_clock;
    const ClientSheet &m_was;
    const ClientSheet &m_now;
    ChangeBuilder m_builder;
};

} // namespace

Result<ClientSheet> readClientSheet(store::Reader &reader, const QUuid &brand)
{
    ClientSheet sheet;
    sheet.brand = brand;
    const auto head = reader.first(kBrand, { brand }, [&](const store::Row &row) {
        sheet.name = row.text(0);
        sheet.zone = row.text(1);
        sheet.colour = row.text(2);
        sheet.guidelines = guidelinesFromJson(row.json(3).toObject());
        for (const QJsonValue &language : row.json(4).toArray())
            sheet.languages.append(language.toString());
        return true;
    });
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return tl::unexpected(gone(brand));
    const auto accounts = reader.each(kAccounts, { brand }, [&](const store::Row &row) {
        sheet.accounts.append(
            { row.uuid(0), { platformFromText(row.text(1)).value_or(Platform::Instagram), row.text(2) },
                row.boolean(3), int(row.integer(4)) });
    });
    if (!accounts)
        return tl::unexpected(accounts.error());
    return sheet;
}

Result<QList<ChangeSet>> editClient(
    store::Reader &reader, IdSource &ids, const Clock &clock, const ClientSheet &was, const ClientSheet &now)
{
    if (now.name.trimmed().isEmpty())
        return fail(studio_errors::kNoClientName);
    if (!isKnownZone(now.zone))
        return fail(studio_errors::kBadZone, { { u"zone"_s, now.zone } });
    return Edit(reader, ids, clock, was, now).sets();
}

} // namespace galley::compose
