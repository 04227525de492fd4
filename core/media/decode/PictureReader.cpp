#include "core/media/decode/PictureReader.h"

#include "core/media/Errors.h"
#include "core/media/decode/ExifOrientation.h"
#include "core/media/decode/JpegEnd.h"

#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QTransform>

namespace galley::media {

using namespace Qt::Literals::StringLiterals;

namespace {

// Decoding to twice what is wanted lets JPEG skip most of its work and leaves enough for a clean last
// reduction.
QSize decodeSize(QSize full, int wanted)
{
    const int longer = std::max(full.width(), full.height());
    if (longer <= wanted * 2)
        return {};
    return full.scaled(wanted, wanted, Qt::KeepAspectRatio).expandedTo({ 1, 1 });
}

// The same order as Qt's own readers: mirror, then turn.
QImage turned(QImage image, QImageIOHandler::Transformations how)
{
    image = image.mirrored(how.testFlag(QImageIOHandler::TransformationMirror),
        how.testFlag(QImageIOHandler::TransformationFlip));
    if (how.testFlag(QImageIOHandler::TransformationRotate90))
        image = image.transformed(QTransform().rotate(90));
    return image;
}

bool endsEarly(QFile &file)
{
    const uchar *bytes = file.map(0, file.size());
    return bytes && isCutShort({ bytes, std::size_t(file.size()) });
}

} // namespace

QImage inSrgb(QImage image)
{
    const QColorSpace space = image.colorSpace();
    const QColorSpace srgb(QColorSpace::SRgb);
    if (space.isValid() && space != srgb)
        image.convertToColorSpace(srgb);
    return image;
}

Result<Decoded> readPicture(QFile &file, const QByteArray &format, int wanted)
{
    file.seek(0);
    QImageReader reader(&file, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (!stored.isValid() || stored.isEmpty())
        return fail(errors::kDamaged, {}, reader.errorString());
    const qint64 pixels = qint64(stored.width()) * stored.height();
    const bool isDrawing = format == "svg";
    if (pixels > kMaxPixels && !isDrawing)
        return fail(errors::kTooLarge, { { u"pixels"_s, pixels }, { u"limit"_s, kMaxPixels } });

    Decoded decoded;
    decoded.frames = std::max(1, reader.supportsAnimation() ? reader.imageCount() : 1);
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    decoded.fullSize = isTurned ? stored.transposed() : stored;
    if (const QSize smaller =
            isDrawing ? stored.scaled(wanted, wanted, Qt::KeepAspectRatio) : decodeSize(stored, wanted);
        smaller.isValid() && (isDrawing || format == "jpeg"))
        reader.setScaledSize(smaller);
    if (!reader.read(&decoded.image) || decoded.image.isNull())
        return fail(errors::kDamaged, {}, reader.errorString());
    if (format == "jpeg" && endsEarly(file))
        return fail(errors::kDamaged, {}, u"the file ends before its picture does"_s);
    if (format == "webp" || format == "png") {
        const QImageIOHandler::Transformations how = exifOrientation(file.fileName());
        decoded.image = turned(std::move(decoded.image), how);
        if (how.testFlag(QImageIOHandler::TransformationRotate90))
            decoded.fullSize.transpose();
    }
    decoded.image = inSrgb(std::move(decoded.image));
    return decoded;
}

} // namespace galley::media
