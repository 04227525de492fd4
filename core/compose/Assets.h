#pragma once

#include "core/base/Result.h"
#include "core/domain/ChangeSet.h"
#include "core/domain/Enums.h"
#include "core/platforms/Validation.h"

#include <QList>
#include <QRectF>
#include <QUuid>

namespace galley {
class Clock;
class IdSource;
} // namespace galley

namespace galley::store {
class Reader;
}

namespace galley::compose {

struct Media;

// What is known of a file that media of a post point to.
struct AssetFacts
{
    QUuid id;
    QUuid brand;
    MediaKind kind = MediaKind::Image;
    QString filename;
    QString mime;
    QString sha256; // empty until its bytes are here
    QString altText;
    AssetState state = AssetState::Local;
    std::optional<qint64> bytes, durationMs;
    std::optional<int> width, height; // upright
    QPointF focal { 0.5, 0.5 }; // what must stay in sight, in shares of the upright picture

    bool operator==(const AssetFacts &) const = default;
};

// In no order; those that do not exist are left out. Errors: core/store/Errors.h.
[[nodiscard]] Result<QList<AssetFacts>> readAssets(store::Reader &reader, const QList<QUuid> &ids);

// The medium as validation sees it, cut as the network gets it; an unknown asset leaves its facts empty.
[[nodiscard]] platforms::DraftMedia draftMedia(
    const Media &media, const AssetFacts *asset, Platform platform);

// The same picture in every post of the client keeps this point in sight: an action of its own, not of a
// post.
[[nodiscard]] Result<QList<ChangeSet>> moveFocal(
    store::Reader &reader, IdSource &ids, const Clock &clock, const AssetFacts &asset, const QPointF &to);

// The crop that holds for a network, in shares of the upright picture; a null rectangle is the whole.
[[nodiscard]] QRectF cropFor(const Media &media, Platform platform);
// The crop of the networks that have none of their own.
[[nodiscard]] QRectF cropForAll(const Media &media);

} // namespace galley::compose
