#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StyleParts.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace galley::theme::parts {

bool isTextArea(const QWidget *widget)
{
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

// Properties: "invalid" (rejected border), "quiet" (a search field on its toolbar), "choice" (stands among
// choices), "bare" (no frame at all).
void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tk();
    const auto is = [widget](const char *name) { return widget && widget->property(name).toBool(); };
    if (is("bare"))
        return;
    if (!(option.state & QStyle::State_Enabled))
        return paintPlane(painter, option.rect, radius::md, t.state.disabledFill);
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor border = focused ? t.focus.ring
        : is("invalid")           ? t.rejected.mark
        : is("quiet")             ? t.line.hair
        : is("choice")            ? t.line.strong
                                  : t.line.control;
    paintPlane(painter, option.rect, radius::md, t.surface.card, border, focused ? 2 : 1);
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tk();
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF rect = option.rect;
    if (option.editable) {
        paintField(option, painter, widget);
    } else {
        paintPlane(painter, rect, radius::md, enabled ? t.surface.card : t.state.disabledFill,
            enabled ? t.line.strong : QColor());
        if (enabled && (option.state & (QStyle::State_Sunken | QStyle::State_On)))
            paintPlane(painter, rect, radius::md, t.state.press);
        else if (enabled && (option.state & QStyle::State_MouseOver))
            paintPlane(painter, rect, radius::md, t.state.hover);
    }
    const double x = option.direction == Qt::LeftToRight ? rect.right() - 10 - 12 : rect.left() + 10;
    painter.drawPixmap(QPointF(x, rect.center().y() - 6),
        icon(u"chevron-down", size::icon::xs, enabled ? t.ink3 : t.ink4, deviceRatio(painter)));
}

QStyleOptionComboBox cutToFit(QStyleOptionComboBox option, const QRect &field)
{
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 8;
    option.currentText =
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, field.width() - 2 - icon);
    return option;
}

void paintSpinBox(
    const QStyleOptionSpinBox &option, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    paintField(option, painter, widget);
    const qreal dpr = deviceRatio(painter);
    const auto arrow = [&](QStyle::SubControl part, QStringView name, bool possible) {
        if (!(option.subControls & part))
            return;
        const QRectF box = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        painter.drawPixmap(
            box.center() - QPointF(5, 5), icon(name, 10, possible ? tk().ink3 : tk().ink4, dpr));
    };
    arrow(QStyle::SC_SpinBoxUp, u"chevron-up", option.stepEnabled & QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, u"chevron-down", option.stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    constexpr int kShortest = 32;
    const auto range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(qint64(option.pageStep) * length / (range + option.pageStep)),
            std::min(kShortest, length), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto piece = [&](int from, int size) {
        return across ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
                      : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
    };
    QRect rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        rect = option.rect;
        break;
    case QStyle::SC_ScrollBarSlider:
        rect = piece(start, thumb);
        break;
    case QStyle::SC_ScrollBarSubPage:
        rect = piece(0, start);
        break;
    case QStyle::SC_ScrollBarAddPage:
        rect = piece(start + thumb, length - start - thumb);
        break;
    default:
        return {};
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintScrollBar(
    const QStyleOptionSlider &option, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    if (option.maximum <= option.minimum)
        return;
    const bool hot = option.state & QStyle::State_MouseOver || option.state & QStyle::State_Sunken;
    QRectF thumb = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const double inset = hot ? 0 : 2;
    if (option.orientation == Qt::Horizontal)
        thumb.adjust(2, inset, -2, -inset);
    else
        thumb.adjust(inset, 2, -inset, -2);
    QColor ink = tk().ink4;
    ink.setAlphaF(hot ? 0.85F : 0.6F);
    paintPlane(painter, thumb, std::min(thumb.width(), thumb.height()) / 2, ink);
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const double height = std::min(8, option.rect.height());
    QRectF track(option.rect.x(), QRectF(option.rect).center().y() - height / 2, option.rect.width(), height);
    paintPlane(painter, track, height / 2, tk().neutral.tint);
    const double range = double(option.maximum) - option.minimum;
    const double share = range > 0 ? (option.progress - option.minimum) / range : 1.0 / 3;
    if (share <= 0)
        return;
    QRectF done = track;
    done.setWidth(track.width() * std::min(share, 1.0));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    paintPlane(painter, done, height / 2, tk().accent.mark);
}

} // namespace galley::theme::parts
