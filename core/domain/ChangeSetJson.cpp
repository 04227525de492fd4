#include "core/base/CompactJson.h"
#include "core/base/Ids.h"
#include "core/domain/ChangeSet.h"
#include "core/domain/Errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <array>

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OpWord
{
    Op op;
    QLatin1StringView text;
};

constexpr std::array kOps {
    OpWord { Op::Insert, "insert"_L1 },
    OpWord { Op::Update, "update"_L1 },
    OpWord { Op::Delete, "delete"_L1 },
};

tl::unexpected<Error> bad(const QString &where)
{
    return fail(errors::kBadJson, {}, where);
}

// Takes fields out of an object one by one and remembers the first fault, so that reading stays a plain list.
class FieldReader
{
public:
    FieldReader(const QJsonObject &object, QString where)
        : m_object(object)
        , m_where(std::move(where))
    {
    }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isString())
            blame(key);
        return value.toString();
    }

    qint64 integer(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        const qint64 number = value.toInteger();
        if (!value.isDouble() || double(number) != value.toDouble())
            blame(key);
        return number;
    }

    QUuid id(QLatin1StringView key)
    {
        const QString given = text(key);
        const QUuid value = QUuid::fromString(given);
        if (value.isNull() || idText(value) != given)
            blame(key);
        return value;
    }

    QJsonObject object(QLatin1StringView key, bool optional = false)
    {
        const QJsonValue value = take(key);
        if (!value.isObject() && !(optional && value.isUndefined()))
            blame(key);
        return value.toObject();
    }

    QJsonArray array(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray())
            blame(key);
        return value.toArray();
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    void blame(QLatin1StringView key)
    {
        if (m_fault.isEmpty())
            m_fault = m_where + key;
    }

    // The first fault, or the first key that nobody asked for; empty when all is well.
    [[nodiscard]] QString fault() const
    {
        if (!m_fault.isEmpty())
            return m_fault;
        const QStringList keys = m_object.keys();
        for (const QString &key : keys) {
            if (!m_known.contains(key))
                return m_where + key;
        }
        return {};
    }

private:
    QJsonValue take(QLatin1StringView key)
    {
        m_known.append(QString(key));
        return m_object.value(key);
    }

    const QJsonObject &m_object;
    QString m_where;
    QStringList m_known;
    QString m_fault;
};

QByteArray compact(const QString &text)
{
    const auto isPlain = [](QChar c) { return c >= u'.' && c <= u'z' && c != u'\\'; };
    if (std::ranges::all_of(text, isPlain))
        return '"' + text.toLatin1() + '"';
    return compactJson(text);
}

Result<Change> changeFromJson(const QJsonValue &value, qsizetype index)
{
    const QString where = u"changes[%1]."_s.arg(index);
    if (!value.isObject())
        return bad(where);
    const QJsonObject object = value.toObject();
    FieldReader reader(object, where);
    Change change { reader.text("t"_L1), reader.id("id"_L1), Op::Update, {}, {} };
    const QString op = reader.text("op"_L1);
    const auto word = std::ranges::find_if(kOps, [&](const OpWord &w) { return w.text == op; });
    if (word == kOps.end())
        return bad(where + "op"_L1);
    change.op = word->op;
    change.set = reader.object("set"_L1, change.op == Op::Delete);
    change.was = reader.object("was"_L1, change.op == Op::Insert);
    if (const QString fault = reader.fault(); !fault.isEmpty())
        return bad(fault);
    return change;
}

} // namespace

QJsonObject toJson(const Change &change)
{
    QJsonObject json {
        { "t"_L1, change.table },
        { "id"_L1, idText(change.id) },
        { "op"_L1, kOps[size_t(change.op)].text },
    };
    if (change.op != Op::Delete)
        json.insert("set"_L1, change.set);
    if (change.op != Op::Insert)
        json.insert("was"_L1, change.was);
    return json;
}

QJsonObject toJson(const ChangeSet &set)
{
    QJsonArray changes;
    for (const Change &change : set.changes)
        changes.append(toJson(change));
    QJsonObject json {
        { "id"_L1, idText(set.id) },
        { "schema"_L1, set.schema },
        { "label"_L1, QJsonObject { { "key"_L1, set.label.key }, { "args"_L1, set.label.args } } },
        { "at"_L1, set.at },
        { "changes"_L1, changes },
    };
    if (!set.group.isNull())
        json.insert("group"_L1, idText(set.group));
    return json;
}

// Written by hand around the objects that are there already: building the whole as a tree of objects first
// costs more than all of the rest of a small commit. Keys in the order that QJsonDocument gives them.
QByteArray toCompactJson(const Change &change)
{
    const QLatin1StringView op = kOps[size_t(change.op)].text;
    QByteArray json = R"({"id":")" + idText(change.id).toLatin1() + R"(","op":")";
    json.append(op.data(), op.size());
    json += '"';
    if (change.op != Op::Delete)
        json += R"(,"set":)" + compactJson(change.set);
    json += R"(,"t":)" + compact(change.table);
    if (change.op != Op::Insert)
        json += R"(,"was":)" + compactJson(change.was);
    return json + '}';
}

QByteArray toCompactJson(const ChangeSet &set)
{
    QByteArray json;
    json.reserve(256 + 512 * set.changes.size());
    json += R"({"at":)" + QByteArray::number(set.at) + R"(,"changes":[)";
    for (const Change &change : set.changes)
        json += toCompactJson(change) + ',';
    if (!set.changes.isEmpty())
        json.chop(1);
    json += ']';
    if (!set.group.isNull())
        json += R"(,"group":")" + idText(set.group).toLatin1() + '"';
    return json + R"(,"id":")" + idText(set.id).toLatin1() + R"(","label":{"args":)"
        + compactJson(set.label.args) + R"(,"key":)" + compact(set.label.key) + R"(},"schema":)"
        + QByteArray::number(set.schema) + '}';
}

Result<ChangeSet> changeSetFromJson(const QJsonObject &json)
{
    FieldReader reader(json, {});
    ChangeSet set;
    set.id = reader.id("id"_L1);
    if (reader.has("group"_L1))
        set.group = reader.id("group"_L1);
    const qint64 schema = reader.integer("schema"_L1);
    const QJsonObject labelJson = reader.object("label"_L1);
    FieldReader labelReader(labelJson, u"label."_s);
    set.label = { labelReader.text("key"_L1), labelReader.object("args"_L1) };
    set.at = reader.integer("at"_L1);
    const QJsonArray changes = reader.array("changes"_L1);

    // Said before anything else: what a newer program wrote may rightly look odd to this one.
    if (schema > ChangeSet::kSchema) {
        return fail(errors::kNewerSchema, { { u"schema"_s, schema }, { u"known"_s, ChangeSet::kSchema } });
    }
    if (schema < 1)
        reader.blame("schema"_L1);
    set.schema = int(schema);
    for (const QString &fault : { reader.fault(), labelReader.fault() }) {
        if (!fault.isEmpty())
            return bad(fault);
    }
    if (changes.size() > ChangeSet::kMaxChanges) {
        return fail(errors::kTooManyChanges,
            { { u"count"_s, changes.size() }, { u"limit"_s, ChangeSet::kMaxChanges } });
    }
    set.changes.reserve(changes.size());
    for (qsizetype i = 0; i < changes.size(); ++i) {
        auto change = changeFromJson(changes.at(i), i);
        if (!change)
            return tl::unexpected(change.error());
        set.changes.append(std::move(*change));
    }
    if (auto ok = check(set); !ok)
        return tl::unexpected(ok.error());
    return set;
}

Result<ChangeSet> changeSetFromCompactJson(const QByteArray &json)
{
    // A valid set is never longer than the limit; refusing early keeps the parser's memory bounded.
    if (json.size() > ChangeSet::kMaxBytes) {
        return fail(errors::kChangeSetTooLarge,
            { { u"bytes"_s, json.size() }, { u"limit"_s, ChangeSet::kMaxBytes } });
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return bad(error.errorString());
    return changeSetFromJson(document.object());
}

} // namespace galley
