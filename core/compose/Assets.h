#pragma once

#include "core/base/Result.h"
#include "core/domain/Enums.h"
#include "core/platforms/Validation.h"

#include <QList>
#include <QRectF>
#include <QUuid>

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

    bool operator==(const AssetFacts &) const = default;
};

// In no order; those that do not exist are left out. Errors: core/store/Errors.h.
[[nodiscard]] Result<QList<AssetFacts>> readAssets(store::Reader &reader, const QList<QUuid> &ids);

// The medium as validation sees it, cut as the network gets it; an unknown asset leaves its facts empty.
[[nodiscard]] platforms::DraftMedia draftMedia(
    const Media &media, const AssetFacts *asset, Platform platform);

// The crop that holds for a network, in shares of the upright picture; a null rectangle is the whole.
[[nodiscard]] QRectF cropFor(const Media &media, Platform platform);

} // namespace galley::compose
