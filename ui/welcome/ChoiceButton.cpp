#include "ui/welcome/ChoiceButton.h"

#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/KeyHintPainter.h"

#include <QPainter>
#include <QStyle>

namespace galley::welcome {

using theme::tk;
using theme::Type;

namespace {

constexpr int kTile = 44;
constexpr int kPad = 16;

QFont titleFont()
{
    return theme::font(Type::Lead, 600);
}

int titleHeight()
{
    return theme::lineHeight(Type::Lead) - 2;
}

} // namespace

ChoiceButton::ChoiceButton(const QString &icon, bool main, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_main(main)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    theme::showFocusRing(this, -1); // painted inside
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setTexts(const QString &title, const QString &description, const QString &key)
{
    setText(title);
    m_description = description;
    m_key = key;
    setAccessibleName(title);
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QRect ChoiceButton::descriptionBox(int width) const
{
    const int left = kPad + kTile + kPad;
    const int right = 20 + widgets::keyHintSize(m_key).width() + kPad;
    const QFontMetrics metrics(theme::font(Type::Body));
    return metrics.boundingRect(QRect(left, 0, width - left - right, 1000), Qt::TextWordWrap, m_description);
}

int ChoiceButton::heightForWidth(int width) const
{
    const int lines = descriptionBox(width).height();
    return std::max(76, 2 * kPad + titleHeight() + std::max(lines, theme::lineHeight(Type::Body)) + 2);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &logical) {
        return style()->visualRect(layoutDirection(), rect(), logical);
    };
    const bool strong = m_main;
    theme::paintPlane(
        painter, rect(), 10, tk().surface.card, strong ? tk().accent.fill : tk().line.strong, strong ? 2 : 1);
    if (underMouse() || isDown())
        theme::paintPlane(painter, rect(), 10, isDown() ? tk().state.press : tk().state.hover);

    const QRect tile(kPad, (height() - kTile) / 2, kTile, kTile);
    theme::paintPlane(
        painter, placed(tile), theme::radius::lg, strong ? tk().accent.fill : tk().neutral.tint);
    QRect glyph(0, 0, 22, 22);
    glyph.moveCenter(tile.center());
    painter.drawPixmap(
        placed(glyph), theme::icon(m_icon, 22, strong ? tk().accent.onFill : tk().ink2, devicePixelRatioF()));

    const QSize key = widgets::keyHintSize(m_key);
    widgets::paintKeyHint(
        painter, placed({ QPoint(width() - 20 - key.width(), (height() - key.height()) / 2), key }), m_key);

    QRect words = descriptionBox(width());
    const int left = kPad + kTile + kPad;
    const int wide = width() - left - 20 - key.width() - kPad;
    const int tall = titleHeight() + words.height();
    const int top = (height() - tall) / 2;
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(titleFont());
    theme::paintText(
        painter, placed({ left, top, wide, titleHeight() }), text(), tk().ink1, side | Qt::AlignVCenter);
    painter.setFont(theme::font(Type::Body));
    painter.setPen(tk().ink2);
    painter.drawText(placed({ left, top + titleHeight(), wide, words.height() + 4 }),
        int(side) | Qt::AlignTop | Qt::TextWordWrap, m_description);
    if (hasFocus() && theme::focusCameByKeyboard(this))
        theme::paintFocusRing(painter, QRectF(rect()).adjusted(5, 5, -5, -5), 6);
}

} // namespace galley::welcome
