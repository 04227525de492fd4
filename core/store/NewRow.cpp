#include "core/store/NewRow.h"

#include "core/base/Ids.h"
#include "core/store/Values.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

enum class Source { Default, Id, Agency, Time, Person, ScheduledAt, ContentHash };

// Where the value of a column comes from if the insert does not give it.
struct Filling
{
    const ColumnInfo *column = nullptr;
    QString name;
    Source source = Source::Default;
    QJsonValue value = {}; // of Default; undefined where there is none
    QVariant stored = {};
};

Source sourceOf(const ColumnInfo &column)
{
    static const QHash<QString, Source> kSources { { u"id"_s, Source::Id },
        { u"agency_id"_s, Source::Agency }, { u"created_at"_s, Source::Time },
        { u"updated_at"_s, Source::Time }, { u"created_by"_s, Source::Person },
        { u"updated_by"_s, Source::Person }, { u"scheduled_at"_s, Source::ScheduledAt },
        { u"content_hash"_s, Source::ContentHash } };
    const auto source = kSources.value(QString(column.name), Source::Default);
    const bool derives = source == Source::ScheduledAt || source == Source::ContentHash;
    return derives && column.policy != Policy::Derived ? Source::Default : source;
}

Filling fillingOf(const ColumnInfo &column)
{
    Filling filling { &column, column.name, sourceOf(column), column.defaultValue() };
    if (column.name == "rv"_L1)
        filling.value = 0;
    if (const auto stored = toStored(column, filling.value))
        filling.stored = *stored;
    return filling;
}

const QList<Filling> &fillingsOf(const TableInfo &table)
{
    static const auto all = [] {
        QHash<const TableInfo *, QList<Filling>> made;
        for (const auto &each : tables()) {
            for (const auto &column : each.columns)
                made[&each].append(fillingOf(column));
        }
        return made;
    }();
    return *all.constFind(&table);
}

QVariant orNull(const QUuid &id)
{
    return id.isNull() ? QVariant() : QVariant(id);
}

QVariant valueOf(const Filling &filling, const QUuid &id, const InsertContext &context)
{
    switch (filling.source) {
    case Source::Default:
        break;
    case Source::Id:
        return id;
    case Source::Agency:
        return orNull(context.agency);
    case Source::Time:
        return context.at;
    case Source::Person:
        return orNull(context.person);
    case Source::ScheduledAt:
        return context.scheduledAt;
    case Source::ContentHash:
        return context.contentHash;
    }
    return filling.stored;
}

bool says(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(QJsonObject())
        && value != QJsonValue(QJsonArray());
}

// The fields of a row that are not said by its insert, but by the table.
const QList<std::pair<QString, QJsonValue>> &defaultsOf(const TableInfo &table)
{
    static const auto all = [] {
        QHash<const TableInfo *, QList<std::pair<QString, QJsonValue>>> made;
        for (const auto &each : tables()) {
            auto &defaults = made[&each];
            for (const auto &filling : fillingsOf(each)) {
                if (!filling.column->bookkeeping && says(filling.value))
                    defaults.append({ filling.name, filling.value });
            }
        }
        return made;
    }();
    return *all.constFind(&table);
}

} // namespace

QJsonObject fieldsOfInsert(const TableInfo &table, const Change &change)
{
    auto fields = change.set;
    for (const auto &[name, value] : defaultsOf(table)) {
        if (!fields.contains(name))
            fields.insert(name, value);
    }
    fields.insert(u"id"_s, idText(change.id));
    return fields;
}

Result<QVariantList> valuesOfInsert(
    const TableInfo &table, const Change &change, const InsertContext &context)
{
    QVariantList values;
    values.reserve(qsizetype(table.columns.size()));
    for (const auto &filling : fillingsOf(table)) {
        if (const auto given = change.set.constFind(filling.name); given != change.set.constEnd()) {
            auto stored = toStored(*filling.column, *given);
            if (!stored)
                return tl::unexpected(stored.error());
            values.append(std::move(*stored));
            continue;
        }
        auto value = valueOf(filling, change.id, context);
        if (!value.isValid() && !filling.column->nullable)
            return tl::unexpected(toStored(*filling.column, QJsonValue::Null).error());
        values.append(std::move(value));
    }
    return values;
}

} // namespace galley::store
