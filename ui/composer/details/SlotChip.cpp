#include "ui/composer/details/SlotChip.h"

#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DateText.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

SlotChip::SlotChip(const compose::SlotSuggestion &slot, QWidget *parent)
    : QAbstractButton(parent)
    , m_slot(slot)
{
    setObjectName(u"slot"_s);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setDated(true);
    const QString when = widgets::datedDayTimeText(slot.wall.date, slot.wall.time);
    setAccessibleName(slot.reason == compose::SlotSuggestion::Reason::OwnSlot
            ? tr("%1, when this client usually posts").arg(when)
            : tr("%1, when people tend to look").arg(when));
    setToolTip(accessibleName());
    theme::showFocusRing(this, theme::size::control::sm / 2);
}

void SlotChip::setDated(bool dated)
{
    const auto &[date, time] = m_slot.wall;
    const QString text = dated ? widgets::weekdayDayText(date) + u' ' + widgets::timeText(time)
                               : widgets::weekdayTimeText(date, time);
    if (text == this->text())
        return;
    setText(text);
    updateGeometry();
}

QSize SlotChip::sizeHint() const
{
    const QFontMetrics metrics(theme::tabular(theme::Type::Small));
    return { 10 + 8 + 6 + metrics.horizontalAdvance(text()) + 1 + 10,
        std::max(theme::size::control::sm, theme::lineHeight(theme::Type::Small) + 8) };
}

void SlotChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tk();
    theme::paintPlane(painter, rect(), height() / 2.0, isChecked() ? t.state.selected : t.surface.card,
        isChecked() ? t.state.selectedLine : t.line.hair);
    if (underMouse() && isEnabled())
        theme::paintPlane(painter, rect(), height() / 2.0, t.state.hover);
    const auto placed = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    theme::paintPlane(painter, placed({ 10, (height() - 8) / 2, 8, 8 }), 2,
        t.heat[size_t(std::clamp(m_slot.heat + 1, 0, 4))]);
    painter.setFont(theme::tabular(theme::Type::Small));
    theme::paintText(painter, placed({ 24, 0, width() - 24, height() }), text(), t.ink1);
}

} // namespace galley::composer
