#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StyleParts.h"
#include "ui/theme/TextLine.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QRegion>
#include <QStyleOption>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::theme::parts {

namespace {

constexpr int kRow = 28;
constexpr int kPadding = 10;
constexpr int kIcon = 15;
constexpr int kGap = 8;
constexpr int kBeforeKeys = 16;
constexpr int kWidest = 420; // a title may be longer than the screen is wide

struct Texts
{
    QString label, keys;
};

Texts textsOf(const QString &text)
{
    const auto tab = text.indexOf(u'\t');
    QString label = tab < 0 ? text : text.left(tab);
    label.replace("&&"_L1, u"\1"_s).remove(u'&').replace(u'\1', u'&');
    return { label, tab < 0 ? QString() : text.mid(tab + 1) };
}

} // namespace

QRegion roundedRegion(const QRect &rect, int radius)
{
    QRegion region(rect.adjusted(0, radius, 0, -radius));
    for (int y = 0; y < radius && 2 * radius <= rect.height(); ++y) {
        const double up = radius - y - 0.5; // from the circle's middle to that of the row
        const int in = radius - int(std::lround(std::sqrt(radius * radius - up * up)));
        region += QRect(rect.left() + in, rect.top() + y, rect.width() - 2 * in, 1);
        region += QRect(rect.left() + in, rect.bottom() - y, rect.width() - 2 * in, 1);
    }
    return region;
}

bool cutToShape(QStyle::StyleHint hint, const QStyleOption &option, QStyleHintReturn *mask)
{
    // An X server without a compositor shows translucent corners black.
    auto *shape = qstyleoption_cast<QStyleHintReturnMask *>(mask);
    if (!shape || QGuiApplication::platformName() != "xcb"_L1)
        return false;
    const int corner = hint == QStyle::SH_Menu_Mask ? radius::popover : radius::md;
    shape->region = roundedRegion(option.rect, corner);
    return true;
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return { 10, 9 };
    const auto [label, keys] = textsOf(option.text);
    const int words = QFontMetrics(font(Type::Small)).horizontalAdvance(label);
    int width = 2 * kPadding + std::min(words, withText(kWidest)) + kIcon + kGap;
    if (!keys.isEmpty())
        width += kBeforeKeys; // QMenu adds the widest keys itself
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += kBeforeKeys + size::icon::xs;
    return { width, std::max(kRow, lineHeight(Type::Small) + 12) };
}

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tk();
    const QRectF rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintHairline(painter, QRectF(rect.left() + 4, rect.center().y(), rect.width() - 8, 1), t.line.soft);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const QAction *action = menu ? menu->actionAt(option.rect.center()) : nullptr;
    const bool destructive = action && action->property("destructive").toBool();
    if (enabled && option.state & QStyle::State_Selected)
        paintPlane(painter, rect, radius::slip, t.state.hover);

    const qreal dpr = deviceRatio(painter);
    const QColor ink = !enabled ? t.ink4 : destructive ? t.rejected.text : t.ink1;
    const auto place = [&](const QRectF &r) {
        return option.direction == Qt::LeftToRight
            ? r
            : QRectF(rect.left() + rect.right() - r.right(), r.top(), r.width(), r.height());
    };
    const double middle = rect.center().y();
    const QRectF iconBox(rect.left() + kPadding, middle - kIcon / 2.0, kIcon, kIcon);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.icon.isNull()) {
        if (option.checked)
            painter.drawPixmap(place(iconBox).topLeft(), icon(u"check", kIcon, ink, dpr));
    } else if (!option.icon.name().isEmpty()) {
        painter.drawPixmap(place(iconBox).topLeft(), icon(option.icon.name(), kIcon, ink, dpr));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, place(iconBox).toAlignedRect());
    }
    const auto [label, keys] = textsOf(option.text);
    QRectF room(
        iconBox.right() + kGap, rect.top(), rect.right() - kPadding - iconBox.right() - kGap, rect.height());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRectF arrow(room.right() - 12, middle - 6, 12, 12);
        painter.drawPixmap(
            place(arrow).topLeft(), icon(u"chevron-right", size::icon::xs, enabled ? t.ink3 : t.ink4, dpr));
        room.setRight(arrow.left() - kGap);
    }
    if (!keys.isEmpty()) {
        painter.setFont(font(Type::Caption));
        paintText(
            painter, place(room), keys, enabled ? t.ink3 : t.ink4, Qt::AlignVCenter | Qt::AlignTrailing);
        room.setRight(room.right() - QFontMetrics(painter.font()).horizontalAdvance(keys) - kGap);
    }
    painter.setFont(
        font(Type::Small, option.menuItemType == QStyleOptionMenuItem::DefaultItem ? QFont::DemiBold : 0));
    paintText(painter, place(room), label, ink);
}

void paintTab(const QStyleOptionTab &option, QPainter &painter)
{
    const bool on = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    const QRectF rect = option.rect;
    painter.setFont(font(Type::Small, on ? QFont::DemiBold : QFont::Medium));
    // Icon and words stand in the middle of what a mark at the end leaves them.
    QRectF words = rect;
    if (!option.rightButtonSize.isEmpty())
        words.setWidth(rect.width() - option.rightButtonSize.width() - 4);
    if (!option.icon.isNull()) {
        const double side = option.iconSize.width();
        const double width = side + 8 + QFontMetricsF(painter.font()).horizontalAdvance(option.text);
        const QRectF group(words.center().x() - width / 2, rect.top(), width, rect.height());
        const QRect place = QStyle::visualRect(option.direction, group.toRect(),
            QRectF(group.left(), rect.center().y() - side / 2, side, side).toRect());
        option.icon.paint(&painter, place, Qt::AlignCenter,
            option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        words = QStyle::visualRect(
            option.direction, group.toRect(), group.adjusted(side + 8, 0, 1, 0).toAlignedRect());
    }
    paintText(painter, words, option.text,
        !(option.state & QStyle::State_Enabled) ? tk().ink4
            : on || hover                       ? tk().ink1
                                                : tk().ink2,
        Qt::AlignCenter);
    if (on)
        paintPlane(
            painter, QRectF(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 2), 1, tk().accent.mark);
}

void paintHeaderPaper(const QRect &rect, QPainter &painter, const QWidget *header)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(header);
    if (!area || area->viewport()->autoFillBackground())
        painter.fillRect(rect, tk().surface.card);
}

void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter, const QWidget *header)
{
    paintHeaderPaper(option.rect, painter, header);
    const QRectF rect = option.rect;
    paintHairline(
        painter, QRectF(rect.left(), rect.bottom() - hairWidth(painter), rect.width(), 1), tk().line.hair);
}

void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter)
{
    constexpr int kArrow = 12;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect place = option.rect.adjusted(8, 0, -8, 0);
    QRectF words = place;
    painter.setFont(font(Type::Caption, sorted ? 600 : 0));
    if (sorted) { // at the end of the words, not of the column
        const int room = place.width() - kArrow - 4;
        const int width = std::min(room, qRound(textWidth(option.text, painter.font())) + 1);
        words =
            QStyle::visualRect(option.direction, place, QRect(place.topLeft(), QSize(width, place.height())));
        const QRect arrow(place.left() + width + 4, place.center().y() - kArrow / 2, kArrow, kArrow);
        painter.drawPixmap(QStyle::visualRect(option.direction, place, arrow).topLeft(),
            icon(option.sortIndicator == QStyleOptionHeader::SortUp ? u"arrow-down" : u"arrow-up", kArrow,
                tk().ink2, deviceRatio(painter)));
    }
    paintText(painter, words, option.text, sorted ? tk().ink1 : tk().ink3,
        int(option.textAlignment) | Qt::AlignVCenter);
}

} // namespace galley::theme::parts
