#include "core/compose/EditorPlaces.h"

#include "core/base/CompactJson.h"
#include "core/base/Ids.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kKey = u"composer.places"_s;

// [post, kind, row, key, cursor, anchor, scroll, length]
QJsonArray toJson(const QUuid &post, const EditorPlace &place)
{
    return { idText(post), static_cast<int>(place.field.kind), idText(place.field.row), place.field.key,
        static_cast<qint64>(place.cursor), static_cast<qint64>(place.anchor), place.scroll,
        static_cast<qint64>(place.length) };
}

std::optional<std::pair<QUuid, EditorPlace>> fromJson(const QJsonArray &json)
{
    const QUuid post(json.at(0).toString());
    const int kind = json.at(1).toInt(-1);
    if (json.size() < 7 || post.isNull() || kind < 0 || kind > static_cast<int>(TextField::Kind::Setting))
        return std::nullopt;
    const TextField field { static_cast<TextField::Kind>(kind), QUuid(json.at(2).toString()),
        json.at(3).toString() };
    return std::pair(post,
        EditorPlace { field, static_cast<qsizetype>(json.at(4).toInteger()),
            static_cast<qsizetype>(json.at(5).toInteger()), json.at(6).toInt(),
            static_cast<qsizetype>(json.at(7).toInteger(-1)) });
}

} // namespace

EditorPlaces::EditorPlaces(store::LocalStore &store)
    : m_store(store)
{
}

// Each window has its own of these: what another has remembered is in the store.
EditorPlaces::Places EditorPlaces::all() const
{
    Places places = m_own;
    const QString text = m_store.reader().meta(kKey).value_or(QString());
    for (const QJsonValue &one : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const auto place = fromJson(one.toArray());
        if (!place || places.size() >= kMost)
            continue;
        if (std::ranges::find(places, place->first, &std::pair<QUuid, EditorPlace>::first) == places.end())
            places.append(*place);
    }
    return places;
}

std::optional<EditorPlace> EditorPlaces::placeIn(const QUuid &post) const
{
    for (const auto &[id, place] : all()) {
        if (id == post)
            return place;
    }
    return std::nullopt;
}

void EditorPlaces::remember(const QUuid &post, const EditorPlace &place)
{
    if (!m_own.isEmpty() && m_own.first() == std::pair(post, place))
        return;
    m_own.removeIf([&](const auto &one) { return one.first == post; });
    m_own.prepend({ post, place });
    if (m_own.size() > kMost)
        m_own.removeLast();
    QJsonArray json;
    for (const auto &[id, one] : all())
        json.append(toJson(id, one));
    m_store.remember(kKey, QString::fromUtf8(compactJson(json)));
}

} // namespace galley::compose
