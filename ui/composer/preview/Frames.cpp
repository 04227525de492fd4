#include "ui/composer/preview/Frames.h"

#include <algorithm>

namespace galley::composer {

namespace {

constexpr double kFallback = 0.8; // of a picture whose size nobody knows yet
const QRectF kWhole(0, 0, 1, 1);

QRectF usedPart(const PreviewMedia &media)
{
    const QRectF used = media.crop.normalized() & kWhole;
    return used.isEmpty() ? kWhole : used;
}

// `from` moved so that a stretch of `length` lies within [least, most] and `point` within the stretch.
double placed(double point, double length, double least, double most)
{
    return std::clamp(point - length / 2, least, std::max(least, most - length));
}

} // namespace

double aspectOf(const PreviewMedia &media)
{
    if (media.pixels.isEmpty())
        return kFallback;
    const QRectF used = usedPart(media);
    return used.width() * media.pixels.width() / (used.height() * media.pixels.height());
}

double frameAspect(const platforms::PostTypeRules &rules, const PreviewMedia &media)
{
    platforms::Ratio least = rules.preview.minAspect;
    platforms::Ratio most = rules.preview.maxAspect;
    if (rules.media.image) {
        least = least ? least : rules.media.image->minAspect;
        most = most ? most : rules.media.image->maxAspect;
    }
    const double aspect = std::max(aspectOf(media), least.value_or(0.1));
    return std::min(aspect, std::max(most.value_or(10), least.value_or(0.1)));
}

QRectF coveringPart(const PreviewMedia &media, double aspect)
{
    const QRectF used = usedPart(media);
    const double own = aspectOf(media);
    QSizeF size = used.size();
    if (own > aspect)
        size.setWidth(size.width() * aspect / own);
    else
        size.setHeight(size.height() * own / aspect);
    return { placed(media.focal.x(), size.width(), used.left(), used.right()),
        placed(media.focal.y(), size.height(), used.top(), used.bottom()), size.width(), size.height() };
}

QRectF containedRect(const PreviewMedia &media, const QRectF &frame)
{
    QRectF rect(QPointF(), QSizeF(aspectOf(media), 1).scaled(frame.size(), Qt::KeepAspectRatio));
    rect.moveCenter(frame.center());
    return rect;
}

QList<QRectF> mosaicTiles(Mosaic mosaic, qsizetype count, const QRectF &area, qreal gap)
{
    const auto columns = [gap](const QRectF &in, int n) {
        QList<QRectF> cells;
        const qreal width = (in.width() - gap * (n - 1)) / n;
        for (int i = 0; i < n; ++i)
            cells.append(QRectF(in.left() + i * (width + gap), in.top(), width, in.height()));
        return cells;
    };
    const auto rows = [gap](const QRectF &in, int n) {
        QList<QRectF> cells;
        const qreal height = (in.height() - gap * (n - 1)) / n;
        for (int i = 0; i < n; ++i)
            cells.append(QRectF(in.left(), in.top() + i * (height + gap), in.width(), height));
        return cells;
    };
    if (count <= 1)
        return { area };
    if (count == 2)
        return columns(area, 2);
    if (mosaic == Mosaic::Quarters) {
        const QList<QRectF> halves = columns(area, 2);
        if (count == 3)
            return QList<QRectF> { halves[0] } + rows(halves[1], 2);
        const QList<QRectF> bands = rows(area, 2);
        return columns(bands[0], 2) + columns(bands[1], 2);
    }
    const qreal upper = (area.height() - gap) * (count >= 5 ? 0.5 : 0.64);
    const QRectF top(area.left(), area.top(), area.width(), upper);
    const QRectF bottom(area.left(), area.top() + upper + gap, area.width(), area.height() - upper - gap);
    if (count >= 5)
        return columns(top, 2) + columns(bottom, 3);
    return QList<QRectF> { top } + columns(bottom, int(count) - 1);
}

} // namespace galley::composer
