#include "ui/widgets/Fields.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QAction>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

void setInvalid(QLineEdit *field, const QString &reason)
{
    const auto name = u"galleyInvalidMark"_s;
    auto *mark = field->findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
    if (reason.isEmpty()) {
        delete mark;
    } else if (!mark) {
        const auto cross = theme::paintedIcon([](QPainter &painter, const QRectF &rect) {
            constexpr int kSide = theme::size::icon::sm;
            painter.drawPixmap(rect.center() - QPointF(kSide / 2.0, kSide / 2.0),
                theme::icon(u"circle-x", kSide, theme::tk().rejected.mark, theme::deviceRatio(painter)));
        });
        mark = field->addAction(cross, QLineEdit::LeadingPosition);
        mark->setObjectName(name);
    }
    field->setProperty("invalid", !reason.isEmpty());
    field->setAccessibleDescription(reason);
    field->setToolTip(reason);
    field->update();
}

} // namespace galley::widgets
