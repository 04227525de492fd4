#include "core/media/decode/Prepare.h"

#include "core/media/Errors.h"
#include "core/media/decode/DecodeFile.h"
#include "core/media/decode/DifferenceHash.h"
#include "core/media/decode/Sha256.h"

#include <QFile>
#include <QFileInfo>
#include <QImageWriter>

namespace galley::media {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kJpegQuality = 85;

Result<void> writeRenditions(QImage image, const QString &folder)
{
    image = onWhite(image);
    for (const Rendition &rendition : kRenditions) {
        // Each size is made of the one before: the reductions stay small and clean.
        if (std::max(image.width(), image.height()) > rendition.edge)
            image =
                image.scaled(rendition.edge, rendition.edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QImageWriter writer(folder + u'/' + QString::fromLatin1(rendition.purpose) + ".jpg"_L1, "jpeg");
        writer.setQuality(kJpegQuality);
        if (!writer.write(image))
            return fail(errors::kWriteFailed, { { u"folder"_s, folder } }, writer.errorString());
    }
    return {};
}

Result<MediaInfo> prepareOpen(QFile &file, const QString &folder)
{
    const Result<HashedFile> hashed = hashFile(file);
    if (!hashed)
        return tl::unexpected(hashed.error());
    if (hashed->bytes == 0)
        return fail(errors::kEmpty);
    const std::optional<FileKind> kind = fileKind(hashed->head);
    if (!kind)
        return fail(errors::kNotMedia);
    const bool isLook = folder.isEmpty();
    const Result<Decoded> decoded =
        decodeFile(file, *kind, isLook ? std::rbegin(kRenditions)->edge : std::begin(kRenditions)->edge);
    if (!decoded)
        return tl::unexpected(decoded.error());

    MediaInfo info;
    info.sha256 = hashed->sha256;
    info.bytes = hashed->bytes;
    info.mime = kind->mime;
    info.extension = kind->extension;
    info.kind = kind->kind;
    info.width = decoded->fullSize.isValid() ? decoded->fullSize.width() : 0;
    info.height = decoded->fullSize.isValid() ? decoded->fullSize.height() : 0;
    info.frames = decoded->frames;
    info.durationMs = decoded->durationMs;
    info.fps = decoded->fps;
    info.codec = decoded->codec;
    // A container of clips may hold sound alone.
    if (kind->decoder == Decoder::FFmpeg && info.width == 0)
        info.kind = MediaKind::Audio;
    if (!decoded->image.isNull()) {
        if (!isLook) {
            if (const auto written = writeRenditions(decoded->image, folder); !written)
                return tl::unexpected(written.error());
        }
        info.phash = differenceHash(decoded->image);
    }
    return info;
}

} // namespace

Result<MediaInfo> prepare(const QString &path, const QString &folder)
{
    QFile file(path);
    Result<MediaInfo> info;
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        info = fail(errors::kUnreadable, {}, file.errorString());
    else
        info = prepareOpen(file, folder);
    if (!info)
        info.error().args.insert(u"file"_s, path);
    return info;
}

} // namespace galley::media
