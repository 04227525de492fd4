#include "core/compose/PostDocument.h"

#include <algorithm>

// What changed between two states of a post, told as finely as the screen can use it.
namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TextField::Kind;

template <typename List> bool sameIds(const List &a, const List &b)
{
    return std::ranges::equal(a, b, {}, &List::value_type::id, &List::value_type::id);
}

} // namespace

void PostDocument::become(PostContent next)
{
    if (next == m_content)
        return;
    const Access accessBefore = access();
    const PostContent before = std::exchange(m_content, std::move(next));
    signalDifferences(before, m_content);
    if (access() != accessBefore)
        Q_EMIT accessChanged();
    Q_EMIT changed();
}

void PostDocument::signalMedia(const QUuid &owner, const QList<Media> &before, const QList<Media> &after)
{
    if (before == after)
        return;
    if (!sameIds(before, after)) {
        Q_EMIT mediaChanged(owner);
        return;
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        const Media &was = before.at(i);
        const Media &now = after.at(i);
        if (was.altText != now.altText)
            Q_EMIT textChanged({ Kind::AltText, now.id, {} });
        Media rest = was;
        rest.altText = now.altText;
        if (rest != now)
            Q_EMIT mediumChanged(now.id);
    }
}

void PostDocument::signalParts(const QUuid &owner, const QList<Part> &before, const QList<Part> &after)
{
    if (before == after)
        return;
    if (!sameIds(before, after)) {
        Q_EMIT partsChanged(owner);
        return;
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before.at(i).body != after.at(i).body)
            Q_EMIT textChanged({ Kind::Part, after.at(i).id, {} });
        signalMedia(after.at(i).id, before.at(i).media, after.at(i).media);
    }
}

void PostDocument::signalSettings(const QUuid &target, const QJsonObject &before, const QJsonObject &after)
{
    if (before == after)
        return;
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    bool hasOthers = false;
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue was = before.value(key);
        const QJsonValue now = after.value(key);
        if (was == now)
            continue;
        if (was.isString() && now.isString())
            Q_EMIT textChanged({ Kind::Setting, target, key });
        else
            hasOthers = true;
    }
    if (hasOthers)
        Q_EMIT settingsChanged(target);
}

void PostDocument::signalTarget(const Target &before, const Target &after)
{
    if (before == after)
        return;
    if (before.ownText && after.ownText) {
        if (*before.ownText != *after.ownText)
            Q_EMIT textChanged({ Kind::OwnText, after.id, {} });
        signalParts(after.id, before.ownParts, after.ownParts);
    }
    if (before.hasOwnMedia && after.hasOwnMedia)
        signalMedia(after.id, before.ownMedia, after.ownMedia);
    signalSettings(after.id, before.settings, after.settings);
    const bool isOther = before.type != after.type || before.destination != after.destination
        || before.account != after.account || before.delivery != after.delivery
        || before.ownText.has_value() != after.ownText.has_value() || before.hasOwnMedia != after.hasOwnMedia
        || before.ownTime != after.ownTime;
    if (isOther)
        Q_EMIT targetChanged(after.id);
}

void PostDocument::signalDifferences(const PostContent &before, const PostContent &after)
{
    if (before.title != after.title)
        Q_EMIT textChanged({ Kind::Title, {}, {} });
    if (before.body != after.body)
        Q_EMIT textChanged({ Kind::Body, {}, {} });
    if (before.description != after.description)
        Q_EMIT textChanged({ Kind::Description, {}, {} });
    signalSettings({}, before.settings, after.settings);
    signalParts({}, before.parts, after.parts);
    signalMedia({}, before.media, after.media);
    if (!sameIds(before.targets, after.targets))
        Q_EMIT targetsChanged();
    for (const Target &target : after.targets) {
        if (const Target *was = findTarget(before, target.id))
            signalTarget(*was, target);
    }
    if (before.wall != after.wall || before.zone != after.zone || before.fold != after.fold
        || before.slot != after.slot)
        Q_EMIT whenChanged();
    if (before.tags != after.tags || before.categories != after.categories
        || before.campaign != after.campaign)
        Q_EMIT labelsChanged();
}

std::optional<TextField> textFieldOf(const RowKey &row, const QString &column)
{
    if (row.table == "posts"_L1) {
        if (column == "title"_L1)
            return TextField { Kind::Title };
        if (column == "body"_L1)
            return TextField { Kind::Body };
        if (column == "description"_L1)
            return TextField { Kind::Description };
    } else if (row.table == "post_targets"_L1 && column == "body_override"_L1) {
        return TextField { Kind::OwnText, row.id };
    } else if (row.table == "post_parts"_L1 && column == "body"_L1) {
        return TextField { Kind::Part, row.id };
    } else if (row.table == "post_media"_L1 && column == "alt_text"_L1) {
        return TextField { Kind::AltText, row.id };
    }
    return std::nullopt;
}

} // namespace galley::compose
