#include "core/store/TakeBack.h"

#include "core/store/Catalogue.h"
#include "core/store/Connection.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

Result<QString> nameOf(Connection &db, const QJsonValue &person, const QUuid &me)
{
    const QUuid id(person.toString());
    if (id.isNull() || id == me)
        return QString();
    const auto found = db.first(
        u"SELECT full_name FROM profiles WHERE id = ?"_s, { id }, [](const Row &row) { return row.text(0); });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(QString());
}

} // namespace

Result<void> leaveWhatChanged(Connection &db, const QUuid &me, const TableInfo &table, const QJsonObject &row,
    Change &change, QList<KeptField> &kept)
{
    const auto keep = [&](const QString &name) -> Result<void> {
        const auto who = nameOf(db, row.value("updated_by"_L1), me);
        if (!who)
            return tl::unexpected(who.error());
        kept.append({ table.name, change.id, name, *who });
        return {};
    };
    const auto wanted = change.set;
    for (auto field = wanted.begin(); field != wanted.end(); ++field) {
        const auto now = row.value(field.key());
        const auto wrote = change.was.value(field.key());
        if (now == wrote)
            continue;
        const auto *column = table.column(field.key());
        if (!column || column->policy != Policy::Json || !now.isObject() || !wrote.isObject()
            || !field.value().isObject()) {
            change.set.remove(field.key());
            change.was.remove(field.key());
            if (auto done = keep(field.key()); !done)
                return done;
            continue;
        }
        // Settings are taken back key by key.
        const auto before = field.value().toObject();
        const auto written = wrote.toObject();
        auto merged = now.toObject();
        auto keys = before.keys() + written.keys();
        keys.removeDuplicates();
        for (const auto &key : std::as_const(keys)) {
            if (before.value(key) == written.value(key))
                continue;
            if (merged.value(key) != written.value(key)) {
                if (auto done = keep(field.key() + u'.' + key); !done)
                    return done;
            } else if (before.contains(key)) {
                merged.insert(key, before.value(key));
            } else {
                merged.remove(key);
            }
        }
        change.set.insert(field.key(), merged);
        change.was.insert(field.key(), now);
    }
    return {};
}

} // namespace galley::store
