#include "ui/calendar/PlatformToggle.h"

#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlatformMark.h"

#include <QPainter>

namespace galley::calendar {

PlatformToggle::PlatformToggle(Platform platform, QWidget *parent)
    : QAbstractButton(parent)
    , m_platform(platform)
{
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Show only %1").arg(widgets::PlatformMark::name(platform)));
    setAccessibleName(widgets::PlatformMark::name(platform));
    theme::showFocusRing(this, theme::radius::slip);
}

void PlatformToggle::setOn(bool on)
{
    m_on = on;
    setAccessibleDescription(on ? tr("shown") : tr("hidden"));
    update();
}

void PlatformToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        theme::paintPlane(painter, rect(), theme::radius::slip, theme::tk().state.hover);
    widgets::PlatformMark::paint(painter, QRectF(3, 3, 18, 18), m_platform, m_on);
}

} // namespace galley::calendar
