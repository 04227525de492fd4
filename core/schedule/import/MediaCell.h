#pragma once

#include "core/base/Result.h"
#include "core/domain/Enums.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace galley::schedule {

// By the ending of a path or address; nullopt for endings of no picture, clip or document.
[[nodiscard]] std::optional<MediaKind> mediaKindOf(QStringView pathOrAddress);
[[nodiscard]] bool isWebAddress(QStringView text);

// The entries of a media cell: one a line, or parted by comma, semicolon or bar. Commas inside an address
// stay.
[[nodiscard]] QStringList splitMediaCell(const QString &cell);

// The entries of any other list cell ("food, monday").
[[nodiscard]] QStringList splitListCell(const QString &cell);

// What looking into a local file found; 0 where there is nothing of it.
struct FileFacts
{
    MediaKind kind = MediaKind::Image;
    QString mime;
    qint64 bytes = 0;
    int width = 0; // as shown
    int height = 0;
    int frames = 1;
    qint64 durationMs = 0;

    bool operator==(const FileFacts &) const = default;
};

// By absolute path; a failure has a code of core/media/Errors.h. Files nobody has looked into are missing.
using FileFindings = QHash<QString, Result<FileFacts>>;

struct MediaItem
{
    enum class Kind {
        Address, // kept as a link
        File,
        Missing, // no such file or folder
        EmptyFolder, // a folder without any picture or clip
        WrongKind, // a file of a kind that no network takes
        TooMany, // a folder of more than kMaxFolderFiles
    };
    Kind kind = Kind::Address;
    QString source; // the address, or the absolute path
    QString written; // as it stands in the cell
    std::optional<MediaKind> media;
    qint64 bytes = -1; // of a file
    std::optional<FileFacts> facts = {}; // of a file that was looked into

    bool operator==(const MediaItem &) const = default;
};

constexpr int kMaxFolderFiles = 50;

// What an entry means seen from `folder`, where the spreadsheet lies. A folder gives its pictures and clips
// in the order a person would sort them (2 before 10). Looks at the disk, but opens nothing.
[[nodiscard]] QList<MediaItem> resolveMedia(const QString &entry, const QString &folder);

} // namespace galley::schedule
