#include "core/domain/ChangeSet.h"

#include "core/domain/Errors.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class TextFault { None, Nul, LoneSurrogate };

TextFault faultOf(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull())
            return TextFault::Nul;
        if (!c.isSurrogate())
            continue;
        if (c.isLowSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return TextFault::LoneSurrogate;
        ++i;
    }
    return TextFault::None;
}

TextFault faultOf(const QJsonValue &value)
{
    if (value.isString())
        return faultOf(QStringView(value.toString()));
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (const TextFault fault = faultOf(item); fault != TextFault::None)
                return fault;
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const TextFault fault = faultOf(QStringView(it.key())); fault != TextFault::None)
                return fault;
            if (const TextFault fault = faultOf(QJsonValue(it.value())); fault != TextFault::None)
                return fault;
        }
    }
    return TextFault::None;
}

Result<void> checkText(const QString &table, const QString &field, TextFault fault)
{
    if (fault == TextFault::None)
        return {};
    return fail(fault == TextFault::Nul ? errors::kTextHasNul : errors::kTextHasLoneSurrogate,
        { { u"table"_s, table }, { u"field"_s, field } });
}

// Names of tables and columns reach SQL builders and file formats: plain words only.
bool isName(QStringView text)
{
    return !text.isEmpty() && text.size() <= 63 && text[0] >= u'a' && text[0] <= u'z'
        && std::ranges::all_of(
            text, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

Result<void> checkFields(const QString &table, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (auto ok = checkText(table, it.key(), faultOf(QJsonValue(it.value()))); !ok)
            return ok;
    }
    return {};
}

Result<void> checkTexts(const ChangeSet &set)
{
    if (auto ok = checkText({}, u"label"_s, faultOf(QStringView(set.label.key))); !ok)
        return ok;
    if (auto ok = checkText({}, u"label"_s, faultOf(QJsonValue(set.label.args))); !ok)
        return ok;
    for (const Change &change : set.changes) {
        if (auto ok = checkFields(change.table, change.set); !ok)
            return ok;
        if (auto ok = checkFields(change.table, change.was); !ok)
            return ok;
    }
    return {};
}

Result<void> checkShape(const Change &change)
{
    const auto bad = [&](const QString &why) {
        return fail(errors::kBadChange, { { u"table"_s, change.table } }, why);
    };
    if (!isName(change.table))
        return bad(u"odd table name"_s);
    if (change.id.isNull())
        return bad(u"no row id"_s);
    for (const QJsonObject *fields : { &change.set, &change.was }) {
        for (auto it = fields->begin(); it != fields->end(); ++it) {
            if (!isName(it.key()))
                return bad(u"odd column name: "_s + it.key());
        }
    }
    switch (change.op) {
    case Op::Insert:
        return change.was.isEmpty() ? Result<void> {} : bad(u"an insert has no was"_s);
    case Op::Delete:
        return change.set.isEmpty() ? Result<void> {} : bad(u"a delete has no set"_s);
    case Op::Update:
        if (change.set.isEmpty())
            return bad(u"an update without fields"_s);
        return change.set.keys() == change.was.keys() ? Result<void> {}
                                                      : bad(u"set and was differ in fields"_s);
    }
    return bad(u"unknown op"_s);
}

Change inverted(const Change &change, qint64 at, const IsJoin &isJoin)
{
    switch (change.op) {
    case Op::Insert:
        if (isJoin(change.table))
            return { change.table, change.id, Op::Delete, {}, change.set };
        return { change.table, change.id, Op::Update, { { u"deleted_at"_s, at } },
            { { u"deleted_at"_s, QJsonValue::Null } } };
    case Op::Delete:
        return { change.table, change.id, Op::Insert, change.was, {} };
    case Op::Update:
        break;
    }
    return { change.table, change.id, Op::Update, change.was, change.set };
}

} // namespace

Result<void> check(const ChangeSet &set)
{
    const auto json = checkedJson(set);
    return json ? Result<void>() : tl::unexpected(json.error());
}

Result<QByteArray> checkedJson(const ChangeSet &set)
{
    if (set.changes.isEmpty())
        return fail(errors::kEmptyChangeSet);
    if (set.changes.size() > ChangeSet::kMaxChanges) {
        return fail(errors::kTooManyChanges,
            { { u"count"_s, set.changes.size() }, { u"limit"_s, ChangeSet::kMaxChanges } });
    }
    if (set.id.isNull())
        return fail(errors::kBadChange, {}, u"the set has no id"_s);
    for (const Change &change : set.changes) {
        if (auto ok = checkShape(change); !ok)
            return tl::unexpected(ok.error());
    }
    QByteArray json = toCompactJson(set);
    if (json.size() > ChangeSet::kMaxBytes) {
        return fail(errors::kChangeSetTooLarge,
            { { u"bytes"_s, json.size() }, { u"limit"_s, ChangeSet::kMaxBytes } });
    }
    // JSON can hold a NUL or a lone surrogate only as an escape; hardly any set has one, so only then is it
    // looked for.
    if (json.contains("\\u0000") || json.contains("\\ud")) {
        if (auto ok = checkTexts(set); !ok)
            return tl::unexpected(ok.error());
    }
    return json;
}

ChangeSet inverted(const ChangeSet &set, const QUuid &newId, qint64 at, const IsJoin &isJoin)
{
    ChangeSet back { newId, {}, set.schema, set.label, at, {} };
    back.changes.reserve(set.changes.size());
    for (auto it = set.changes.crbegin(); it != set.changes.crend(); ++it)
        back.changes.append(inverted(*it, at, isJoin));
    return back;
}

} // namespace galley
