#include "core/base/Ids.h"
#include "core/compose/Effective.h"
#include "core/compose/Errors.h"
#include "core/compose/OrderedList.h"
#include "core/compose/PostDocument.h"
#include "core/compose/SettingKeys.h"
#include "core/platforms/RuleTable.h"

#include <QSet>

#include <algorithm>

// Media, and what follows from them.
namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> gone()
{
    return fail(errors::kGone);
}

} // namespace

void PostDocument::learnAssets(const QList<AssetFacts> &assets)
{
    bool isNews = false;
    for (const AssetFacts &asset : assets) {
        AssetFacts &known = m_assets[asset.id];
        isNews = isNews || known != asset;
        known = asset;
    }
    if (!isNews)
        return;
    Q_EMIT assetsLearned();
    Q_EMIT changed();
}

const AssetFacts *PostDocument::asset(const QUuid &asset) const
{
    const auto found = m_assets.constFind(asset);
    return found == m_assets.cend() ? nullptr : &*found;
}

QList<QUuid> PostDocument::unknownAssets() const
{
    QSet<QUuid> unknown;
    const auto look = [&](const QList<Media> &media) {
        for (const Media &one : media) {
            if (!one.asset.isNull() && !m_assets.contains(one.asset))
                unknown.insert(one.asset);
        }
    };
    const auto lookIn = [&](const QList<Part> &parts) {
        for (const Part &part : parts)
            look(part.media);
    };
    look(m_content.media);
    lookIn(m_content.parts);
    for (const Target &target : m_content.targets) {
        look(target.ownMedia);
        lookIn(target.ownParts);
    }
    return unknown.values();
}

PostType PostDocument::suggestedType(const PostContent &post, const Target &target) const
{
    const auto &rules = platforms::RuleTable::shipped();
    if (!partsFor(post, target).isEmpty() && rules.postType(target.platform, PostType::Thread))
        return PostType::Thread;
    platforms::Draft draft;
    draft.platform = target.platform;
    draft.link = settingFor(post, target, settings::kLink).toString();
    for (const Media &one : mediaFor(post, target))
        draft.media.append(draftMedia(one, asset(one.asset), target.platform));
    return platforms::suggestedPostType(draft, rules);
}

Result<void> PostDocument::setSuitingType(const QUuid &target)
{
    const Target *found = findTarget(m_content, target);
    return found ? setType(target, suggestedType(m_content, *found)) : Result<void>(gone());
}

void PostDocument::followMedia(PostContent &next) const
{
    for (qsizetype i = 0; i < next.targets.size(); ++i) {
        const Target *before = findTarget(m_content, next.targets.at(i).id);
        if (!before || before->type != suggestedType(m_content, *before))
            continue; // somebody chose it
        Target after = next.targets.at(i);
        after.type = suggestedType(next, after);
        if (after.type != before->type && mayHave(next, after))
            next.targets[i].type = after.type;
    }
    if (!next.parts.isEmpty())
        next.type = ContentType::Thread;
    else if (next.media.isEmpty())
        next.type = ContentType::Text;
    else if (next.media.size() > 1)
        next.type = ContentType::Carousel;
    else if (const AssetFacts *only = asset(next.media.constFirst().asset))
        next.type = only->kind == MediaKind::Video ? ContentType::Video
            : only->kind == MediaKind::Audio       ? ContentType::Audio
            : only->kind == MediaKind::Document    ? ContentType::Document
                                                   : ContentType::Image;
    else
        next.type = ContentType::Image;
}

QList<Media> PostDocument::copyOf(const QList<Media> &media)
{
    QList<Media> copies = media;
    for (Media &one : copies)
        one.id = m_ids.next();
    return copies;
}

QList<Part> PostDocument::copyOf(const QList<Part> &parts)
{
    QList<Part> copies = parts;
    for (Part &part : copies) {
        part.id = m_ids.next();
        part.media = copyOf(part.media);
    }
    return copies;
}

Result<void> PostDocument::detachMedia(const QUuid &target)
{
    return editTarget(target, Touches::Content, [&](Target &one) -> Result<void> {
        if (!one.hasOwnMedia) {
            one.hasOwnMedia = true;
            one.ownMedia = copyOf(m_content.media);
        }
        return {};
    });
}

Result<void> PostDocument::keepFirstMedia(const QUuid &target, qsizetype count)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    Target *found = findTarget(next, target);
    if (!found)
        return gone();
    if (!found->hasOwnMedia) {
        found->hasOwnMedia = true;
        found->ownMedia = copyOf(m_content.media);
    }
    if (found->ownMedia.size() > count)
        found->ownMedia.erase(found->ownMedia.cbegin() + count, found->ownMedia.cend());
    followMedia(next);
    edit(std::move(next), Touches::Content);
    return {};
}

Result<void> PostDocument::attachMedia(const QUuid &target)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    Target *found = findTarget(next, target);
    if (!found)
        return gone();
    found->hasOwnMedia = false;
    found->ownMedia.clear();
    followMedia(next);
    edit(std::move(next), Touches::Content);
    return {};
}

Result<QList<QUuid>> PostDocument::addMedia(const QUuid &owner, const QList<NewMedia> &media, qsizetype at)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return tl::unexpected(may.error());
    PostContent next = m_content;
    QList<Media> *list = mediaOf(next, owner);
    if (!list)
        return gone();
    if (list->size() + media.size() > kMostMedia)
        return fail(errors::kTooMany, { { u"what"_s, u"media"_s }, { u"limit"_s, kMostMedia } });
    QList<QUuid> added;
    for (const NewMedia &one : media) {
        Media medium;
        medium.id = m_ids.next();
        medium.asset = one.asset;
        medium.sourceUrl = one.sourceUrl;
        const AssetFacts *known = asset(one.asset);
        medium.altText = one.altText.isEmpty() && known ? known->altText : one.altText;
        insertAt(*list, at < 0 ? at : at + added.size(), medium);
        added.append(medium.id);
    }
    followMedia(next);
    edit(std::move(next), Touches::Content);
    return added;
}

Result<void> PostDocument::removeMedia(const QUuid &media)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    const Place place = placeOfMedia(next, media);
    if (place.index < 0)
        return gone();
    mediaOf(next, place.owner)->removeAt(place.index);
    followMedia(next);
    edit(std::move(next), Touches::Content);
    return {};
}

Result<void> PostDocument::moveMedia(const QUuid &media, qsizetype to)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    const Place place = placeOfMedia(next, media);
    if (place.index < 0)
        return gone();
    moveTo(*mediaOf(next, place.owner), place.index, to);
    edit(std::move(next), Touches::Content);
    return {};
}

Result<void> PostDocument::editMedium(const QUuid &media, const std::function<void(Media &)> &change)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    const Place place = placeOfMedia(next, media);
    if (place.index < 0)
        return gone();
    change((*mediaOf(next, place.owner))[place.index]);
    followMedia(next);
    edit(std::move(next), Touches::Content);
    return {};
}

Result<void> PostDocument::replaceMedia(const QUuid &media, const NewMedia &by)
{
    return editMedium(media, [&](Media &one) {
        one.asset = by.asset;
        one.sourceUrl = by.sourceUrl;
        one.crop = {}; // was made for another picture
        one.coverMs.reset();
        if (!by.altText.isEmpty())
            one.altText = by.altText;
    });
}

Result<void> PostDocument::exchangeFiles(const QList<QUuid> &media, const QHash<QUuid, QUuid> &byAsset)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    bool isAny = false;
    for (const QUuid &id : media) {
        const Place place = placeOfMedia(next, id);
        if (place.index < 0)
            continue;
        Media &one = (*mediaOf(next, place.owner))[place.index];
        if (const auto by = byAsset.constFind(one.asset); by != byAsset.cend()) {
            one.asset = *by;
            isAny = true;
        }
    }
    if (!isAny)
        return gone();
    followMedia(next);
    edit(std::move(next), Touches::Content);
    return {};
}

Result<void> PostDocument::setCrops(const QUuid &media, const QHash<QString, QRectF> &crops)
{
    return editMedium(media, [&](Media &one) {
        for (auto crop = crops.cbegin(); crop != crops.cend(); ++crop) {
            const QRectF inside = crop->intersected(QRectF(0, 0, 1, 1));
            if (inside.isEmpty())
                one.crop.remove(crop.key());
            else
                one.crop.insert(
                    crop.key(), QJsonArray { inside.x(), inside.y(), inside.width(), inside.height() });
        }
    });
}

Result<void> PostDocument::setCover(const QUuid &media, std::optional<qint64> ms)
{
    return editMedium(media, [&](Media &one) { one.coverMs = ms; });
}

} // namespace galley::compose
