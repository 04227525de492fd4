#include "core/media/decode/DifferenceHash.h"

namespace galley::media {

using namespace Qt::Literals::StringLiterals;

QString differenceHash(const QImage &image)
{
    const QImage small = image.scaled(9, 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    if (small.isNull())
        return {};
    quint64 bits = 0;
    for (int y = 0; y < 8; ++y) {
        const uchar *line = small.constScanLine(y);
        for (int x = 0; x < 8; ++x)
            bits = (bits << 1) | quint64(line[x] < line[x + 1]);
    }
    return u"%1"_s.arg(bits, 16, 16, QLatin1Char('0'));
}

} // namespace galley::media
