#include "ui/shell/SidebarParts.h"

#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/KeyHintPainter.h"

#include <QPainter>
#include <QStyle>

namespace galley::shell {

using theme::tk;
using theme::Type;

StudioButton::StudioButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    theme::showFocusRing(this, -1); // painted inside
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StudioButton::setStudio(const QString &name, const QString &counts)
{
    setText(name);
    setShortcut({}); // the & of a name is none
    m_counts = counts;
    setToolTip(name);
    update();
}

void StudioButton::setRail(bool rail)
{
    m_rail = rail;
    updateGeometry();
}

QSize StudioButton::sizeHint() const
{
    const int twoLines = 2 * theme::lineHeight(Type::Small) + 20;
    return { m_rail ? theme::size::rail : theme::size::sidebar,
        m_rail ? 48 : std::max(theme::size::header, twoLines) };
}

void StudioButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &logical) {
        return style()->visualRect(layoutDirection(), rect(), logical);
    };
    const QRect plane =
        m_rail ? QRect((width() - 40) / 2, (height() - 40) / 2, 40, 40) : rect().adjusted(6, 6, -6, -6);
    if (isDown() || underMouse())
        theme::paintPlane(painter, plane, 8, isDown() ? tk().state.press : tk().state.hover);
    const int side = m_rail ? 26 : 28;
    const QRect mark(m_rail ? (width() - side) / 2 : 12, (height() - side) / 2, side, side);
    painter.drawPixmap(placed(mark), theme::logo(side, devicePixelRatioF()));
    if (!m_rail) {
        const QRect chevrons(width() - 12 - 14, (height() - 14) / 2, 14, 14);
        painter.drawPixmap(
            placed(chevrons), theme::icon(u"chevrons-up-down", 14, tk().ink3, devicePixelRatioF()));
        const int left = mark.right() + 11;
        const int wide = chevrons.left() - 8 - left;
        const int half = height() / 2;
        const auto side_ = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const int name = theme::lineHeight(Type::Small);
        painter.setFont(theme::font(Type::BodyStrong));
        theme::paintText(painter, placed({ left, half - name - 1, wide, name + 2 }), text(), tk().ink1,
            side_ | Qt::AlignVCenter);
        painter.setFont(theme::font(Type::Caption, 400));
        theme::paintText(
            painter, placed({ left, half + 1, wide, name }), m_counts, tk().ink3, side_ | Qt::AlignVCenter);
    }
    if (hasFocus() && theme::focusCameByKeyboard(this))
        theme::paintFocusRing(painter, QRectF(plane).adjusted(4, 4, -4, -4), 6);
}

FindButton::FindButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::StrongFocus);
    theme::showFocusRing(this, -1); // painted inside
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FindButton::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

QSize FindButton::sizeHint() const
{
    return { 208, std::max(32, theme::lineHeight(Type::Small) + 16) };
}

void FindButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &logical) {
        return style()->visualRect(layoutDirection(), rect(), logical);
    };
    theme::paintPlane(
        painter, rect(), 6, tk().surface.card, underMouse() ? tk().line.strong : tk().line.hair);
    painter.drawPixmap(placed({ 9, (height() - 14) / 2, 14, 14 }),
        theme::icon(u"search", 14, tk().ink3, devicePixelRatioF()));
    const QSize keys = widgets::keyHintSize(m_keys);
    const QRect keyBox(
        width() - 8 - keys.width(), (height() - keys.height()) / 2, keys.width(), keys.height());
    widgets::paintKeyHint(painter, placed(keyBox), m_keys);
    painter.setFont(theme::font(Type::Small));
    theme::paintText(painter, placed({ 31, 0, keyBox.left() - 6 - 31, height() }), text(), tk().ink3,
        Qt::AlignVCenter | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    if (hasFocus() && theme::focusCameByKeyboard(this))
        theme::paintFocusRing(painter, QRectF(rect()).adjusted(4, 4, -4, -4), 4);
}

AvatarLabel::AvatarLabel(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
}

void AvatarLabel::setPerson(const QString &name)
{
    m_name = name;
    setToolTip(name);
    setAccessibleName(name);
    update();
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    widgets::paintAvatar(painter, rect(), m_name, widgets::swatchFor(m_name));
}

} // namespace galley::shell
