#pragma once

#include "core/base/Result.h"
#include "core/domain/Enums.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

// The pictures and clips of a client, and where they are used. Errors: core/store/Errors.h.
namespace galley::store {

class Reader;

struct StoredPicture
{
    QUuid id; // of the asset
    QUuid brand;
    QString filename; // as it came
    QString mime;
    QString sha256; // empty until its bytes are here
    QString altText;
    MediaKind kind = MediaKind::Image;
    AssetState state = AssetState::Local;
    int width = 0, height = 0; // upright; 0: not known
    qint64 bytes = 0;
    qint64 durationMs = 0;
    int posts = 0; // in how many it is
    qint64 touchedAt = 0; // when it came or was last put into a post, ms UTC

    bool operator==(const StoredPicture &) const = default;
};

struct PictureUse
{
    QUuid post;
    QString title; // empty: it has none
    QDate day; // none: unscheduled
};

// All of a client, the one last used or added first. Runs for some milliseconds a thousand: for a reader of
// another thread.
[[nodiscard]] Result<QList<StoredPicture>> clientPictures(Reader &reader, const QUuid &brand);
[[nodiscard]] Result<std::optional<StoredPicture>> storedPicture(Reader &reader, const QUuid &asset);

// The posts it is in, latest day first, no more than `most`.
[[nodiscard]] Result<QList<PictureUse>> usesOf(Reader &reader, const QUuid &asset, int most);

} // namespace galley::store
