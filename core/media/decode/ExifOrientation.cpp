#include "core/media/decode/ExifOrientation.h"

#include <QFile>

#include <exiv2/exiv2.hpp>

namespace galley::media {

QImageIOHandler::Transformations exifOrientation(const QString &file)
{
    using T = QImageIOHandler::Transformation;
    static constexpr T kTurns[] = { T::TransformationNone, T::TransformationMirror,
        T::TransformationRotate180, T::TransformationFlip, T::TransformationFlipAndRotate90,
        T::TransformationRotate90, T::TransformationMirrorAndRotate90, T::TransformationRotate270 };
    try {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        const auto image = Exiv2::ImageFactory::open(QFile::encodeName(file).toStdString());
        image->readMetadata();
        const auto &exif = image->exifData();
        const auto found = exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
        if (found != exif.end() && found->count() > 0) {
            const auto value = found->toLong();
            if (value >= 1 && value <= 8)
                return kTurns[value - 1];
        }
    } catch (const Exiv2::Error &) {
        // A picture whose notes cannot be read is still a picture.
    }
    return T::TransformationNone;
}

} // namespace galley::media
