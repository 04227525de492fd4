#pragma once

#include "core/platforms/PostRules.h"
#include "ui/composer/preview/PreviewContent.h"

#include <QList>

// Where pictures are cut and where they stand. Ratios are width / height; parts are fractions of a picture's
// sides.
namespace galley::composer {

// Of the part that is used.
[[nodiscard]] double aspectOf(const PreviewMedia &media);

// Of the frame in which the network's app shows this picture of a post.
[[nodiscard]] double frameAspect(const platforms::PostTypeRules &rules, const PreviewMedia &media);

// The greatest part of `media` with this ratio: inside what is used, around the focal point as far as that
// goes.
[[nodiscard]] QRectF coveringPart(const PreviewMedia &media, double aspect);

// The whole of `media` inside `frame`, in the middle.
[[nodiscard]] QRectF containedRect(const PreviewMedia &media, const QRectF &frame);

// How several pictures share one area: four at most with a hairline between them (X, Bluesky, Mastodon), or a
// large one beside or above smaller ones, five at most (Facebook, LinkedIn).
enum class Mosaic { Quarters, Collage };

// As many places as are shown of `count` pictures.
[[nodiscard]] QList<QRectF> mosaicTiles(Mosaic mosaic, qsizetype count, const QRectF &area, qreal gap);

} // namespace galley::composer
