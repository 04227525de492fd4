#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

// Columns that follow from others. The server computes the same in SQL; tests/data/vectors/derive.json holds
// both to it.
namespace galley {

// A post as its rows stand in JSON, without those in the trash. A row of `media` also carries "sha256", its
// asset's.
struct PostRows
{
    QJsonObject post;
    QList<QJsonObject> parts;
    QList<QJsonObject> targets;
    QList<QJsonObject> media;
};

// The instant (ms UTC) of a wall time as it stands in a row ("2026-10-22T07:45", an IANA zone, fold 0 or 1);
// in a gap the one that RFC 5545 names. Nullopt where there is no time or it cannot be read.
[[nodiscard]] std::optional<qint64> deriveScheduledAt(const QJsonObject &post);

// A target goes out with its post unless it has a time of its own, in the post's zone.
[[nodiscard]] std::optional<qint64> deriveScheduledAt(const QJsonObject &post, const QJsonObject &target);

// What an approval is bound to: SHA-256 (lower-case hex) over text, media, targets and their settings; not
// over times, states or internal notes. Fields are written as an eight-byte big-endian length and their UTF-8
// bytes, -1 for null; lists as their count and their items, in order of position and id, targets of account,
// destination, type and id.
[[nodiscard]] QString deriveContentHash(const PostRows &rows);

} // namespace galley
