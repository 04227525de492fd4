#include "ui/calendar/BarParts.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace galley::calendar {

using theme::tk;

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintHairline(painter, QRect(0, 0, width(), 1), tk().line.soft);
    theme::paintHairline(painter, QRect(0, height() - 1, width(), 1), tk().line.hair);
}

Divider::Divider(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(9);
    setMinimumHeight(theme::size::toolbar);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintHairline(painter, QRect(4, 10, 1, height() - 20), tk().line.hair);
}

} // namespace galley::calendar
