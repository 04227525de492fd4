#include "ui/widgets/KeyHintPainter.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/StyleParts.h"

#include <QRect>

namespace galley::widgets {

QSize keyHintSize(const QString &keys)
{
    return { theme::parts::keyHintWidth(keys), theme::lineHeight(theme::Type::Caption) + 2 };
}

void paintKeyHint(QPainter &painter, const QRect &rect, const QString &keys)
{
    theme::parts::paintKeyHint(painter, rect, keys, false);
}

} // namespace galley::widgets
