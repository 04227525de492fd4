#include "core/media/decode/MakeJpeg.h"

#include "core/media/Errors.h"
#include "core/media/decode/DecodeFile.h"
#include "core/media/decode/Prepare.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>

namespace galley::media {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kQuality = 93; // beyond it files grow and nobody sees why
constexpr int kFullSize = 1 << 20; // longer than any picture that is read
constexpr int kDrawingSize = 2160; // a drawing has no size of its own; twice what networks show

Result<QImage> readStill(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(errors::kUnreadable, {}, file.errorString());
    const std::optional<FileKind> kind = fileKind(file.read(kHeadBytes));
    if (!kind || (kind->kind != MediaKind::Image && kind->kind != MediaKind::Gif))
        return fail(errors::kNotMedia);
    Result<Decoded> decoded = decodeFile(file, *kind, kind->qtFormat == "svg" ? kDrawingSize : kFullSize);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (decoded->image.isNull())
        return fail(errors::kDamaged);
    return std::move(decoded->image);
}

Result<void> write(QImage image, const QString &jpeg)
{
    QFile file(jpeg);
    const auto refused = [&](const QString &why) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        file.remove();
        return fail(isFull ? errors::kDiskFull : errors::kWriteFailed,
            { { u"folder"_s, QFileInfo(jpeg).path() } }, why);
    };
    image = onWhite(image);
    image.setColorSpace(QColorSpace::SRgb);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(kQuality);
    writer.setOptimizedWrite(true);
    if (!writer.write(image))
        return refused(writer.errorString());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return refused(file.errorString());
    return {};
}

} // namespace

Result<MediaInfo> makeJpeg(const QString &file, const QString &jpeg)
{
    Result<MediaInfo> made;
    if (auto still = readStill(file); !still)
        made = tl::unexpected(still.error());
    else if (const auto written = write(std::move(*still), jpeg); !written)
        made = tl::unexpected(written.error());
    else
        made = prepare(jpeg, {});
    if (!made)
        made.error().args.insert(u"file"_s, file);
    return made;
}

} // namespace galley::media
