#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StyleParts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::theme::parts {

namespace {

constexpr int kIcon = 15;
constexpr int kGap = 6;

struct Metrics
{
    int height, padding, radius;
    QFont font;
};

QString kindOf(const QWidget *widget, QLatin1StringView fallback)
{
    const QString kind = widget ? widget->property("kind").toString() : QString();
    return kind.isEmpty() ? QString(fallback) : kind;
}

bool isStrong(const QString &kind)
{
    return kind == "primary"_L1 || kind == "approve"_L1 || kind == "dangerFilled"_L1;
}

// Property "controlSize": sm 24, md 28 (the rule), lg 32 (dialogs), xl 44 (review, welcome).
// Heights are those of the tokens until the person's text needs more.
Metrics metricsOf(const QWidget *widget, const QString &kind)
{
    const QString name = widget ? widget->property("controlSize").toString() : QString();
    const int weight = isStrong(kind) ? QFont::DemiBold : QFont::Medium;
    const int small = lineHeight(Type::Small), body = lineHeight(Type::Body);
    if (kind == "link"_L1)
        return { std::max(size::control::sm, small + 8), 0, radius::sm, font(Type::Small, weight) };
    if (name == "sm"_L1)
        return { std::max(size::control::sm, small + 8), 8, radius::slip, font(Type::Small, weight) };
    if (name == "lg"_L1)
        return { std::max(size::control::lg, body + 12), 12, radius::md, font(Type::Body, weight) };
    if (name == "xl"_L1)
        return { std::max(size::control::xl, body + 16), 20, radius::lg, font(Type::Body, QFont::DemiBold) };
    return { std::max(size::control::md, body + 8), 10, radius::md, font(Type::Body, weight) };
}

struct Look
{
    QColor fill, border, ink, overlay;
};

// What a button of a kind looks like in a state.
Look lookOf(const QString &kind, QStyle::State state)
{
    const Tokens &t = tk();
    const bool on = state & QStyle::State_On;
    const bool down = state & QStyle::State_Sunken;
    const bool hover = state & QStyle::State_MouseOver;
    const bool flat = kind == "ghost"_L1 || kind == "link"_L1;
    if (!(state & QStyle::State_Enabled))
        return { flat ? QColor() : t.state.disabledFill, {}, t.ink4, {} };
    const auto filled = [&](const Role &role) {
        const QColor press = role.fillPress.isValid() ? role.fillPress : role.fillHover;
        return Look { down ? press : hover ? role.fillHover : role.fill, {}, role.onFill, {} };
    };
    if (kind == "primary"_L1)
        return filled(t.accent);
    if (kind == "approve"_L1)
        return filled(t.approved);
    if (kind == "dangerFilled"_L1)
        return filled(t.rejected);
    const QColor overlay = down || on ? t.state.press : hover ? t.state.hover : QColor();
    if (kind == "danger"_L1)
        return { hover || down ? t.rejected.tint : t.surface.card, t.rejected.line, t.rejected.text, {} };
    if (kind == "request"_L1)
        return { hover || down ? t.accent.tint : t.surface.card, t.accent.line, t.accent.text, {} };
    if (kind == "link"_L1)
        return { {}, {}, hover || down ? t.ink1 : t.accent.text, {} };
    if (flat)
        return { {}, {}, on || hover ? t.ink1 : t.ink2, overlay };
    return { t.surface.card, t.line.strong, t.ink1, overlay };
}

void paintShape(QPainter &painter, const QRectF &rect, int corner, const Look &look)
{
    if (look.fill.isValid() || look.border.isValid())
        paintPlane(painter, rect, corner, look.fill, look.border);
    if (look.overlay.isValid())
        paintPlane(painter, rect, corner, look.overlay);
}

// An icon of ours takes the ink of the text beside it; a picture (a mark, an avatar) is drawn as it is.
void paintIcon(QPainter &painter, const QIcon &source, const QRectF &rect, const QColor &ink, bool enabled)
{
    const qreal dpr = deviceRatio(painter);
    const int side = int(rect.width());
    if (!source.name().isEmpty())
        painter.drawPixmap(rect.topLeft(), icon(source.name(), side, ink, dpr));
    else
        source.paint(
            &painter, rect.toAlignedRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

QRectF mirrored(const QStyleOption &option, const QRectF &rect)
{
    return option.direction == Qt::LeftToRight
        ? rect
        : QRectF(option.rect.left() + option.rect.right() + 1 - rect.right(), rect.top(), rect.width(),
            rect.height());
}

QString withoutMnemonic(const QString &text)
{
    QString plain = text;
    plain.replace("&&"_L1, u"\1"_s).remove(u'&').replace(u'\1', u'&');
    return plain;
}

} // namespace

int keyHintWidth(const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font(Type::Caption)).horizontalAdvance(text) + 10;
}

void paintKeyHint(QPainter &painter, const QRectF &area, const QString &text, bool onFill)
{
    const double height = lineHeight(Type::Caption) + 2;
    const QRectF box(
        area.right() - keyHintWidth(text), area.center().y() - height / 2, keyHintWidth(text), height);
    QColor border = tk().line.hair;
    QColor ink = tk().ink3;
    if (onFill) {
        ink = tk().accent.onFill;
        border = ink;
        border.setAlphaF(0.35F);
    }
    paintPlane(painter, box, radius::sm, onFill ? QColor() : tk().surface.sunken, border);
    painter.setFont(font(Type::Caption));
    paintText(painter, box, text, ink, Qt::AlignCenter);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const Metrics m = metricsOf(widget, kindOf(widget, "secondary"_L1));
    const QFontMetrics metrics(m.font);
    const QString hint = widget ? widget->property("keyHint").toString() : QString();
    int width = 0;
    const auto add = [&width](int part) { width += part + (width ? kGap : 0); };
    if (!option.icon.isNull())
        add(kIcon);
    if (!option.text.isEmpty())
        add(metrics.horizontalAdvance(withoutMnemonic(option.text)));
    if (!hint.isEmpty())
        add(keyHintWidth(hint));
    if (option.features & QStyleOptionButton::HasMenu)
        add(size::icon::xs);
    const int height = std::max(m.height, metrics.height() + 8);
    const bool iconOnly = option.text.isEmpty() && hint.isEmpty();
    return { iconOnly ? std::max(height, width + 12) : width + 2 * m.padding + 2, height };
}

void paintPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const QString kind =
        kindOf(widget, option.features & QStyleOptionButton::Flat ? "ghost"_L1 : "secondary"_L1);
    const Metrics m = metricsOf(widget, kind);
    const Look look = lookOf(kind, option.state);
    const bool enabled = option.state & QStyle::State_Enabled;
    paintShape(painter, option.rect, m.radius, look);

    const QString hint = widget ? widget->property("keyHint").toString() : QString();
    const QString text = withoutMnemonic(option.text);
    const int textWidth = QFontMetrics(m.font).horizontalAdvance(text);
    const QRectF inner = QRectF(option.rect).adjusted(m.padding, 0, -m.padding, 0);
    const int iconPart = option.icon.isNull() ? 0 : kIcon + (text.isEmpty() ? 0 : kGap);
    const int tail = (hint.isEmpty() ? 0 : keyHintWidth(hint) + kGap)
        + (option.features & QStyleOptionButton::HasMenu ? size::icon::xs + kGap : 0);
    const double content = iconPart + std::min<double>(textWidth, inner.width() - iconPart - tail) + tail;
    double x = std::max(inner.left(), std::round(QRectF(option.rect).center().x() - content / 2));
    if (text.isEmpty() && tail == 0)
        x = std::round(QRectF(option.rect).center().x() - kIcon / 2.0);
    if (!option.icon.isNull()) {
        const QRectF box(x, std::round(inner.center().y() - kIcon / 2.0), kIcon, kIcon);
        paintIcon(painter, option.icon, mirrored(option, box), look.ink, enabled);
    }
    const double textRoom = content - iconPart - tail;
    painter.setFont(m.font);
    paintText(painter,
        mirrored(option, QRectF(x + iconPart, inner.top(), std::ceil(textRoom) + 1, inner.height())), text,
        look.ink, Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute);
    double end = x + content;
    if (option.features & QStyleOptionButton::HasMenu) {
        const QRectF box(end - size::icon::xs, std::round(inner.center().y() - 6), 12, 12);
        painter.drawPixmap(mirrored(option, box).topLeft(),
            icon(u"chevron-down", size::icon::xs, look.ink, deviceRatio(painter)));
        end -= size::icon::xs + kGap;
    }
    if (!hint.isEmpty())
        paintKeyHint(painter,
            mirrored(
                option, QRectF(end - keyHintWidth(hint), inner.top(), keyHintWidth(hint), inner.height())),
            hint, isStrong(kind) && enabled);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const Metrics m = metricsOf(widget, kindOf(widget, "ghost"_L1));
    const QFontMetrics metrics(m.font);
    const int height = std::max(m.height, metrics.height() + 8);
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly || option.text.isEmpty())
        return { height, height };
    int width = metrics.horizontalAdvance(withoutMnemonic(option.text)) + 2 * m.padding;
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull())
        width += size::icon::md + kGap;
    if (option.features & QStyleOptionToolButton::HasMenu)
        width += size::icon::xs + kGap;
    return { width, height };
}

void paintToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget)
{
    const QString kind = kindOf(widget, "ghost"_L1);
    const Metrics m = metricsOf(widget, kind);
    const Look look = lookOf(kind, option.state);
    const bool enabled = option.state & QStyle::State_Enabled;
    paintShape(painter, option.rect, m.radius, look);

    const bool withText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool withIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const int side = std::min(size::icon::md, option.iconSize.width());
    QRectF inner = QRectF(option.rect);
    if (!withText) {
        const QRectF box(std::round(inner.center().x() - side / 2.0),
            std::round(inner.center().y() - side / 2.0), side, side);
        paintIcon(painter, option.icon, box, look.ink, enabled);
        return;
    }
    inner.adjust(m.padding, 0, -m.padding, 0);
    if (withIcon) {
        const QRectF box(inner.left(), std::round(inner.center().y() - side / 2.0), side, side);
        paintIcon(painter, option.icon, mirrored(option, box), look.ink, enabled);
        inner.setLeft(inner.left() + side + kGap);
    }
    if (option.features & QStyleOptionToolButton::HasMenu) {
        const QRectF box(inner.right() - 12, std::round(inner.center().y() - 6), 12, 12);
        painter.drawPixmap(mirrored(option, box).topLeft(),
            icon(u"chevron-down", size::icon::xs, look.ink, deviceRatio(painter)));
        inner.setRight(inner.right() - 12 - kGap);
    }
    painter.setFont(m.font);
    paintText(painter, mirrored(option, inner), withoutMnemonic(option.text), look.ink,
        Qt::AlignVCenter | Qt::AlignLeft);
}

void paintCheck(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tk();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    // In lists of rules the mark is ink, so that vermilion stays rare.
    const bool quiet = widget && widget->property("quiet").toBool();
    const QColor fill = !enabled ? t.state.disabledFill : quiet ? t.ink2 : t.accent.fill;
    const QRectF box(option.rect.x(), option.rect.y(), 16, 16);
    if (!on) {
        paintPlane(painter, box, radius::sm, enabled ? t.surface.card : t.state.disabledFill,
            enabled ? t.line.control : t.line.hair, 1.5);
        return;
    }
    paintPlane(painter, box, radius::sm, fill);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(!enabled ? t.ink4
            : quiet              ? t.inkInverse
                                 : t.accent.onFill,
        1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(box.topLeft() + QPointF(4.5, 8), box.topLeft() + QPointF(11.5, 8));
    else
        painter.drawPolyline(QPolygonF { box.topLeft() + QPointF(4, 8), box.topLeft() + QPointF(6.7, 10.7),
            box.topLeft() + QPointF(12, 5) });
}

void paintRadio(const QStyleOption &option, QPainter &painter)
{
    const Tokens &t = tk();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QRectF box(option.rect.x(), option.rect.y(), 16, 16);
    const QColor ink = !enabled ? t.ink4 : on ? t.accent.fill : t.line.control;
    paintPlane(painter, box, 8, t.surface.card, ink, 1.5);
    if (on)
        paintPlane(painter, box.adjusted(4, 4, -4, -4), 4, ink);
}

} // namespace galley::theme::parts
