#include "core/store/JournalRecord.h"

#include "core/base/Ids.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr std::array<QLatin1StringView, 4> kKinds { "do"_L1, "undo"_L1, "redo"_L1, "load"_L1 };

} // namespace

QString toText(JournalRecord::Kind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

std::optional<JournalRecord::Kind> kindFromText(const QString &text)
{
    const auto found = std::ranges::find(kKinds, text);
    if (found == kKinds.end())
        return std::nullopt;
    return static_cast<JournalRecord::Kind>(found - kKinds.begin());
}

QByteArray JournalRecord::toBytes() const
{
    return R"({"no":)" + QByteArray::number(number) + R"(,"kind":")" + toText(kind).toLatin1()
        + R"(","step":)" + QByteArray::number(step) + R"(,"person":")"
        + (person.isNull() ? QString() : idText(person)).toLatin1() + R"(","sets":[)" + bodies.join(',')
        + "]}";
}

std::optional<JournalRecord> JournalRecord::fromBytes(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    const auto kind = kindFromText(json.value("kind"_L1).toString());
    if (!kind)
        return std::nullopt;
    JournalRecord record;
    record.number = json.value("no"_L1).toInteger();
    record.kind = *kind;
    record.step = json.value("step"_L1).toInteger();
    record.person = QUuid(json.value("person"_L1).toString());
    for (const auto &value : json.value("sets"_L1).toArray()) {
        auto set = changeSetFromJson(value.toObject());
        if (!set)
            return std::nullopt;
        record.sets.append(std::move(*set));
    }
    return record;
}

} // namespace galley::store
