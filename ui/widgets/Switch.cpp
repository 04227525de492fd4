#include "ui/widgets/Switch.h"

#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace galley::widgets {

using theme::tk;

Switch::Switch(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme::showFocusRing(this, 8);
}

QSize Switch::sizeHint() const
{
    return { 28, theme::size::hitMin };
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF track(0, (height() - 16) / 2.0, 28, 16);
    theme::paintPlane(painter, track, 8,
        !isEnabled()      ? tk().state.disabledFill
            : isChecked() ? tk().accent.fill
                          : tk().line.control);
    const bool right = isChecked() != isRightToLeft();
    theme::paintPlane(painter, QRectF(right ? 14 : 2, track.top() + 2, 12, 12), 6,
        isEnabled() ? tk().accent.onFill : tk().ink4);
}

} // namespace galley::widgets
