#include "ui/composer/preview/CardBuilder.h"
#include "ui/composer/preview/Frames.h"
#include "ui/composer/preview/PreviewText.h"

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRectF kWhole(0, 0, 1, 1);
constexpr qreal kArrow = 26;

bool isClip(const PreviewMedia &media)
{
    return media.kind == MediaKind::Video || media.kind == MediaKind::Gif;
}

} // namespace

void CardBuilder::picture(const PreviewMedia &media, const QRectF &frame, qreal radius, bool isWhole)
{
    if (isWhole) {
        const QRectF used = media.crop.isEmpty() ? kWhole : media.crop & kWhole;
        const QRectF rect = containedRect(media, frame);
        const bool isBarred = rect.width() < frame.width() - 1; // its corners are not those of the frame
        add(PicturePiece { media, rect, used, isBarred ? 0 : radius, colors.well, colors.soft });
    } else {
        const double aspect = frame.width() / std::max(frame.height(), 1.0);
        add(PicturePiece { media, frame, coveringPart(media, aspect), radius, colors.well, colors.soft });
    }
    if (!isClip(media))
        return;
    const qreal disc = std::min({ 52.0, frame.width() / 2, frame.height() / 2 });
    const QPointF middle = frame.center();
    plane({ middle.x() - disc / 2, middle.y() - disc / 2, disc, disc }, over::pill, disc / 2);
    icon(u"play"_s, disc * 0.46, middle + QPointF(disc * 0.03, 0), over::ink);
    if (media.durationMs > 0 && frame.width() > 120) {
        const QRectF tag(frame.left() + 10, frame.bottom() - 30, 44, 20);
        plane(tag, over::pill, 5);
        add(LabelPiece { words::duration(media.durationMs), cardFont(11, QFont::Medium), over::ink, tag,
            Qt::AlignCenter });
    }
}

const PreviewMedia *CardBuilder::front(int part) const
{
    if (part >= content.parts.size() || content.parts[part].media.isEmpty())
        return nullptr;
    const auto &media = content.parts[part].media;
    return &media[std::clamp<qsizetype>(state.page.value(part), 0, media.size() - 1)];
}

void CardBuilder::arrows(int part, const QRectF &frame)
{
    const qsizetype count = content.parts[part].media.size();
    m_card.pages.insert(part, int(count));
    const qsizetype page = std::clamp<qsizetype>(state.page.value(part), 0, count - 1);
    const auto arrow = [&](Spot::Kind kind, const QString &name, qreal x) {
        const QRectF disc(x, frame.center().y() - kArrow / 2, kArrow, kArrow);
        plane(disc, over::pill, kArrow / 2);
        icon(name, 16, disc.center(), over::ink);
        spot(kind, disc.adjusted(-5, -5, 5, 5), part);
    };
    // A picture of a network: left is before in every language of Galley.
    if (page > 0)
        arrow(Spot::Kind::Previous, u"chevron-left"_s, frame.left() + 8);
    if (page + 1 < count)
        arrow(Spot::Kind::Next, u"chevron-right"_s, frame.right() - 8 - kArrow);
}

void CardBuilder::pageDots(int part, const QPointF &center, const QColor &on, const QColor &off, qreal size)
{
    constexpr qsizetype kMost = 9;
    const qsizetype count = content.parts[part].media.size();
    const qsizetype page = std::clamp<qsizetype>(state.page.value(part), 0, count - 1);
    // Of many pages the ones around the current one, as the apps do it.
    const qsizetype dots = std::min(count, kMost);
    const qsizetype first = std::clamp<qsizetype>(page - kMost / 2, 0, count - dots);
    const qreal step = size + 4;
    qreal x = center.x() - (step * qreal(dots) - 4) / 2;
    for (qsizetype i = first; i < first + dots; ++i) {
        plane({ x, center.y() - size / 2, size, size }, i == page ? on : off, size / 2);
        x += step;
    }
}

void CardBuilder::emptyFrame(const QRectF &frame, qreal radius)
{
    plane(frame, colors.well, radius);
    icon(u"image"_s, 40, frame.center(), colors.soft);
    y = frame.bottom();
}

void CardBuilder::media(int part, const MediaPlace &place)
{
    const QList<PreviewMedia> &all = content.parts[part].media;
    if (all.isEmpty())
        return;
    using platforms::Arrangement;
    const bool isWhole = rules.preview.fit == platforms::FrameFit::Contain;
    const bool isSingle = all.size() == 1 || rules.preview.arrangement == Arrangement::One;

    if (!isSingle && rules.preview.arrangement == Arrangement::Tiles) {
        const bool collage = content.platform == Platform::Facebook || content.platform == Platform::Linkedin;
        const QRectF area(place.x, y, place.width, collage ? place.width : place.width * 9 / 16);
        const QList<QRectF> tiles =
            mosaicTiles(collage ? Mosaic::Collage : Mosaic::Quarters, all.size(), area, 2);
        for (qsizetype i = 0; i < tiles.size(); ++i)
            picture(all[i], tiles[i], tiles.size() > 1 ? place.radius / 2 : place.radius);
        if (const qsizetype hidden = all.size() - tiles.size(); hidden > 0) {
            plane(tiles.last(), over::pill);
            add(LabelPiece { u"+%1"_s.arg(hidden), cardFont(22, QFont::DemiBold), over::ink, tiles.last(),
                Qt::AlignCenter });
        }
        y = area.bottom();
        return;
    }

    const auto sizeOf = [&](const PreviewMedia &media) {
        const double aspect = frameAspect(rules, media);
        const qreal height = std::min(place.width / aspect, place.mostHeight);
        return QSizeF(std::min(height * aspect, place.width), height);
    };
    if (!isSingle && rules.preview.arrangement == Arrangement::Strip) {
        // A row of equal height that scrolls: the picture in front stands at the text's edge.
        const qreal height = std::min(250.0, place.mostHeight);
        const auto cell = [&](const PreviewMedia &media) {
            return std::min(height * std::clamp(frameAspect(rules, media), 0.6, 1.4), place.width);
        };
        const qsizetype page = std::clamp<qsizetype>(state.page.value(part), 0, all.size() - 1);
        qreal x = place.x;
        for (qsizetype i = 0; i < page; ++i)
            x -= cell(all[i]) + 6;
        for (const PreviewMedia &media : all) {
            const QRectF frame(x, y, cell(media), height);
            if (frame.right() > 0 && frame.left() < width)
                picture(media, frame, place.radius);
            x = frame.right() + 6;
        }
        arrows(part, { place.x, y, width - place.x, height });
        y += height;
        return;
    }

    // One picture, or pages in the frame of the first one.
    const bool pages = !isSingle && rules.preview.arrangement == Arrangement::Pages;
    const PreviewMedia &shown = pages ? *front(part) : all.first();
    const QSizeF size = sizeOf(all.first());
    const QRectF frame(place.x, y, pages || isWhole ? place.width : size.width(), size.height());
    if (isWhole)
        plane(frame, content.platform == Platform::Youtube ? over::ground : colors.well, place.radius);
    picture(shown, frame, place.radius, isWhole);
    y = frame.bottom();
    if (!pages)
        return;
    arrows(part, frame);
    if (place.counter) {
        const QRectF pill(frame.right() - 12 - 40, frame.top() + 12, 40, 22);
        plane(pill, over::pill, 11);
        add(LabelPiece { u"%1/%2"_s.arg(std::clamp<qsizetype>(state.page.value(part), 0, all.size() - 1) + 1)
                             .arg(all.size()),
            cardFont(12), over::ink, pill, Qt::AlignCenter });
    }
    if (place.dots)
        pageDots(part, { frame.center().x(), frame.bottom() - 14 }, over::ink, over::rail);
}

} // namespace galley::composer
