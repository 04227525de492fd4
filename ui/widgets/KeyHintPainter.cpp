#include "ui/widgets/KeyHintPainter.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace galley::widgets {

using theme::tk;
using theme::Type;

QSize keyHintSize(const QString &keys)
{
    const int height = theme::lineHeight(Type::Caption) + 2;
    return { std::max(QFontMetrics(theme::font(Type::Caption)).horizontalAdvance(keys) + 10, height), height };
}

void paintKeyHint(QPainter &painter, const QRect &rect, const QString &keys)
{
    painter.save();
    theme::paintPlane(painter, rect, theme::radius::sm, tk().surface.sunken, tk().line.hair);
    painter.setFont(theme::font(Type::Caption));
    theme::paintText(painter, rect, keys, tk().ink3, Qt::AlignCenter);
    painter.restore();
}

} // namespace galley::widgets
