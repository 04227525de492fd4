#include "ui/composer/media/PicturePainter.h"

#include "ui/composer/media/PictureModel.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTime>

#include <cmath>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTile = 136;
constexpr int kGap = 6; // on each side
constexpr int kBadge = 18;

// On the picture itself, so in colours of its own that hold on every picture.
QColor overPicture()
{
    QColor ground = theme::kLight.ink1;
    ground.setAlphaF(0.78F);
    return ground;
}

void paintBadge(QPainter &painter, const QRect &tile, const QString &icon, const QString &text)
{
    painter.setFont(theme::tabular(theme::Type::Micro));
    const int mark = icon.isEmpty() ? 0 : 14;
    const int width =
        mark + 10 + (text.isEmpty() ? 0 : QFontMetrics(painter.font()).horizontalAdvance(text) + 2);
    const QRect place(tile.right() - 5 - width, tile.bottom() - 5 - kBadge, width, kBadge);
    theme::paintPlane(painter, place, theme::radius::xs, overPicture());
    if (mark > 0)
        painter.drawPixmap(place.topLeft() + QPoint(5, 3),
            theme::icon(icon, 12, theme::kLight.inkInverse, theme::deviceRatio(painter)));
    theme::paintText(
        painter, place.adjusted(5 + mark, 0, -3, 0), text, theme::kLight.inkInverse, Qt::AlignVCenter);
}

QString metaText(const store::StoredPicture &picture)
{
    const QLocale locale;
    return picture.width > 0 ? u"%1 × %2"_s.arg(picture.width).arg(picture.height)
                             : locale.formattedDataSize(picture.bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

PicturePainter::PicturePainter(pictures::ThumbCache &thumbs, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbs(thumbs)
{
}

QSize PicturePainter::cell()
{
    return { kTile + 2 * kGap,
        kTile + 2 * kGap + 4 + theme::lineHeight(theme::Type::Small)
            + theme::lineHeight(theme::Type::Micro) };
}

QSize PicturePainter::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return cell();
}

void PicturePainter::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto picture = index.data(PictureModel::PictureRole).value<store::StoredPicture>();
    const int order = index.data(PictureModel::OrderRole).toInt();
    const bool inPost = index.data(PictureModel::InPostRole).toBool();
    const theme::Tokens &t = theme::tk();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect tile(
        option.rect.topLeft() + QPoint((option.rect.width() - kTile) / 2, kGap), QSize(kTile, kTile));
    QPainterPath shape;
    shape.addRoundedRect(tile, theme::radius::md, theme::radius::md);
    painter->save();
    painter->setClipPath(shape);
    painter->fillRect(tile, t.neutral.tint);
    const qreal ratio = theme::deviceRatio(*painter);
    const QPixmap pixmap = picture.sha256.isEmpty()
        ? QPixmap()
        : m_thumbs.pixmap(picture.brand, picture.sha256, QSize(kTile, kTile) * ratio);
    if (pixmap.isNull())
        painter->drawPixmap(tile.center() - QPoint(10, 10), theme::icon(u"image", 20, t.ink4, ratio));
    else
        painter->drawPixmap(tile, pixmap);
    if (inPost)
        painter->fillRect(tile, t.state.scrim);
    painter->restore();
    if (order > 0)
        theme::paintPlane(*painter, tile, theme::radius::md, Qt::transparent, t.accent.mark, 2);
    if ((option.state & QStyle::State_HasFocus)
        || (option.state & QStyle::State_Selected && option.state & QStyle::State_Active))
        theme::paintFocusRing(*painter, tile, theme::radius::md);
    if (order > 0) {
        const QRect mark(tile.right() - 5 - 22, tile.top() + 5, 22, 22);
        theme::paintPlane(*painter, mark, 11, t.accent.fill);
        painter->setFont(theme::tabular(theme::Type::Micro));
        theme::paintText(*painter, mark, QLocale().toString(order), t.accent.onFill, Qt::AlignCenter);
    }
    if (inPost)
        paintBadge(*painter, tile, u"check"_s, QCoreApplication::translate("Pictures", "in this post"));
    else if (picture.posts > 0)
        paintBadge(*painter, tile, u"calendar-check"_s, QLocale().toString(picture.posts));
    else if (picture.durationMs > 0)
        paintBadge(*painter, tile, u"play"_s,
            QTime::fromMSecsSinceStartOfDay(int(picture.durationMs)).toString(u"m:ss"_s));

    QRect line(tile.left(), tile.bottom() + 5, kTile, theme::lineHeight(theme::Type::Small));
    painter->setFont(theme::font(theme::Type::Small, 500));
    theme::paintText(*painter, line, picture.filename, t.ink1);
    line.moveTop(line.bottom() + 1);
    line.setHeight(theme::lineHeight(theme::Type::Micro));
    painter->setFont(theme::tabular(theme::Type::Micro, 400));
    theme::paintText(*painter, line, metaText(picture), t.ink3);
    painter->restore();
}

} // namespace galley::composer
