#include "core/compose/PostContent.h"

#include "core/base/TextBreaks.h"

#include <algorithm>

namespace galley::compose {

namespace {

constexpr qsizetype kTitleFromText = 60;

template <typename List> qsizetype indexOf(const List &list, const QUuid &id)
{
    const auto found = std::ranges::find(list, id, &List::value_type::id);
    return found == list.end() ? -1 : found - list.begin();
}

// Every list of parts with its owner.
template <typename Use> bool eachParts(const PostContent &post, Use use)
{
    if (use(QUuid(), post.parts))
        return true;
    return std::ranges::any_of(
        post.targets, [&](const Target &target) { return use(target.id, target.ownParts); });
}

} // namespace

QString titleFromText(const QString &text)
{
    // Only the start is looked at: this runs at every key.
    const QString line = text.left(1000).trimmed().section(u'\n', 0, 0).simplified();
    if (line.size() <= kTitleFromText)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', kTitleFromText);
    const qsizetype cut = space > kTitleFromText / 2 ? space : graphemeBoundaryBefore(line, kTitleFromText);
    return line.left(cut) + u'…';
}

QString shownTitle(const PostContent &post)
{
    const QString title = post.title.simplified();
    return title.isEmpty() ? titleFromText(post.body) : title;
}

const Target *findTarget(const PostContent &post, const QUuid &id)
{
    const qsizetype at = indexOf(post.targets, id);
    return at < 0 ? nullptr : &post.targets.at(at);
}

Target *findTarget(PostContent &post, const QUuid &id)
{
    const qsizetype at = indexOf(post.targets, id);
    return at < 0 ? nullptr : &post.targets[at];
}

const QList<Media> *mediaOf(const PostContent &post, const QUuid &owner)
{
    if (owner.isNull())
        return &post.media;
    if (const Target *target = findTarget(post, owner))
        return target->hasOwnMedia ? &target->ownMedia : nullptr;
    const Place part = placeOfPart(post, owner);
    return part.index < 0 ? nullptr : &partsOf(post, part.owner)->at(part.index).media;
}

QList<Media> *mediaOf(PostContent &post, const QUuid &owner)
{
    if (owner.isNull())
        return &post.media;
    if (Target *target = findTarget(post, owner))
        return target->hasOwnMedia ? &target->ownMedia : nullptr;
    const Place part = placeOfPart(post, owner);
    return part.index < 0 ? nullptr : &(*partsOf(post, part.owner))[part.index].media;
}

const QList<Part> *partsOf(const PostContent &post, const QUuid &owner)
{
    if (owner.isNull())
        return &post.parts;
    const Target *target = findTarget(post, owner);
    return target && target->ownText ? &target->ownParts : nullptr;
}

QList<Part> *partsOf(PostContent &post, const QUuid &owner)
{
    if (owner.isNull())
        return &post.parts;
    Target *target = findTarget(post, owner);
    return target && target->ownText ? &target->ownParts : nullptr;
}

Place placeOfMedia(const PostContent &post, const QUuid &media)
{
    if (const qsizetype at = indexOf(post.media, media); at >= 0)
        return { {}, at };
    for (const Target &target : post.targets) {
        if (const qsizetype at = indexOf(target.ownMedia, media); at >= 0)
            return { target.id, at };
    }
    Place place;
    eachParts(post, [&](const QUuid &, const QList<Part> &parts) {
        return std::ranges::any_of(parts, [&](const Part &part) {
            place = { part.id, indexOf(part.media, media) };
            return place.index >= 0;
        });
    });
    return place.index >= 0 ? place : Place {};
}

Place placeOfPart(const PostContent &post, const QUuid &part)
{
    Place place;
    eachParts(post, [&](const QUuid &owner, const QList<Part> &parts) {
        place = { owner, indexOf(parts, part) };
        return place.index >= 0;
    });
    return place.index >= 0 ? place : Place {};
}

} // namespace galley::compose
