#include "ui/theme/Elevation.h"

#include "ui/theme/Draw.h"

#include <QImage>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace galley::theme {

namespace {

// How dark the blurred edge of a bar from 0 to `length` is at each device pixel, `reach` beyond both ends
// included.
std::vector<double> profile(int length, int reach, double sigma, qreal dpr)
{
    std::vector<double> values(size_t(std::ceil((length + 2 * reach) * dpr)));
    for (size_t i = 0; i < values.size(); ++i) {
        const double x = (double(i) + 0.5) / dpr - reach;
        values[i] = 0.5 * (std::erf(x / (sigma * M_SQRT2)) - std::erf((x - length) / (sigma * M_SQRT2)));
    }
    return values;
}

QPixmap patch(Elevation level, QSize shape, qreal dpr)
{
    const auto key =
        u"galley/shadow/%1/%2x%3/%4/%5"_s.arg(QString::number(int(level)), QString::number(shape.width()),
            QString::number(shape.height()), QString::number(dpr), QString::number(int(tk().isDark)));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const ShadowSpec &spec = kShadows[int(level)];
    const int reach = shadowReach(level) - spec.offsetY;
    const double sigma = spec.blur / 2.0;
    const auto across = profile(shape.width(), reach, sigma, dpr);
    const auto down = profile(shape.height(), reach, sigma, dpr);
    const double alpha = 255 * (tk().isDark ? spec.alphaDark : spec.alphaLight);
    const QColor ink = tk().shadow;
    QImage image(int(across.size()), int(down.size()), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qPremultiply(qRgba(ink.red(), ink.green(), ink.blue(),
                int(std::lround(across[size_t(x)] * down[size_t(y)] * alpha))));
    }
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

int shadowReach(Elevation level)
{
    const ShadowSpec &spec = kShadows[int(level)];
    return spec.blur + spec.offsetY;
}

void paintShadow(QPainter &painter, const QRect &shape, Elevation level)
{
    const ShadowSpec &spec = kShadows[int(level)];
    const int reach = spec.blur;
    const qreal dpr = deviceRatio(painter);
    // Wider than twice the blur the middle is even and can be stretched.
    const QSize small = shape.size().boundedTo(QSize(2 * reach + 8, 2 * reach + 8));
    const QPixmap pixmap = patch(level, small, dpr);
    const QRect outer = shape.adjusted(-reach, -reach, reach, reach).translated(0, spec.offsetY);
    const auto cuts = [&](int start, int length, int pixels) {
        const int corner = std::min(2 * reach, length / 2);
        const double cut = corner * dpr;
        struct Cuts
        {
            double to[4], from[4];
        };
        return Cuts { { double(start), double(start + corner), double(start + length - corner),
                          double(start + length) },
            { 0, cut, pixels - cut, double(pixels) } };
    };
    const auto h = cuts(outer.x(), outer.width(), pixmap.width());
    const auto v = cuts(outer.y(), outer.height(), pixmap.height());
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            const QRectF to(QPointF(h.to[column], v.to[row]), QPointF(h.to[column + 1], v.to[row + 1]));
            const QRectF from(
                QPointF(h.from[column], v.from[row]), QPointF(h.from[column + 1], v.from[row + 1]));
            if (!to.isEmpty() && !from.isEmpty())
                painter.drawPixmap(to, pixmap, from);
        }
}

} // namespace galley::theme
