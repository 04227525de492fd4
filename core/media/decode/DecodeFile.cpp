#include "core/media/decode/DecodeFile.h"

#include "core/media/decode/ClipReader.h"
#include "core/media/decode/HeifReader.h"
#include "core/media/decode/PictureReader.h"

#include <QFile>
#include <QPainter>

namespace galley::media {

Result<Decoded> decodeFile(QFile &file, const FileKind &kind, int wanted)
{
    switch (kind.decoder) {
    case Decoder::QtImage:
        return readPicture(file, kind.qtFormat, wanted);
    case Decoder::Heif:
        return readHeif(file);
    case Decoder::FFmpeg:
        return readClip(file.fileName());
    case Decoder::None:
        break;
    }
    return Decoded {};
}

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.format() == QImage::Format_RGB32 ? image : image.convertToFormat(QImage::Format_RGB32);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

} // namespace galley::media
