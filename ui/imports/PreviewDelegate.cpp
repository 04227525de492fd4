#include "ui/imports/PreviewDelegate.h"

#include "core/domain/Enums.h"
#include "ui/imports/PreviewModel.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/PlatformMark.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace galley::imports {

using schedule::RowVerdict;

namespace {

constexpr int kRow = 40;
constexpr int kMark = 14;
constexpr int kPad = 10; // the texts stand below their headings

void paintVerdict(QPainter &painter, const QRect &cell, RowVerdict verdict)
{
    const theme::Tokens &tk = theme::tk();
    QString name = u"check"_s;
    QColor color = tk.approved.mark;
    switch (verdict) {
    case RowVerdict::Ok:
        break;
    case RowVerdict::Warning:
        name = u"circle-alert"_s;
        color = tk.waiting.mark;
        break;
    case RowVerdict::Error:
        name = u"triangle-alert"_s;
        color = tk.rejected.mark;
        break;
    case RowVerdict::Skipped:
        name = u"minus"_s;
        color = tk.neutral.mark;
        break;
    }
    const QPixmap mark = theme::icon(name, kMark, color, painter.device()->devicePixelRatioF());
    painter.drawPixmap(QPointF(cell.left() + kPad, cell.center().y() - kMark / 2.0 + 0.5), mark);
}

QColor problemInk(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Error:
        return theme::tk().rejected.text;
    case RowVerdict::Warning:
        return theme::tk().waiting.text;
    default:
        return theme::tk().ink3;
    }
}

} // namespace

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 80, kRow };
}

void PreviewDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tk = theme::tk();
    painter->save();
    const QRect cell = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, tk.state.selected);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(cell, tk.state.hover);
    theme::paintHairline(*painter, QRectF(cell.left(), cell.bottom(), cell.width(), 1), tk.line.soft);

    const auto verdict = static_cast<RowVerdict>(index.data(PreviewModel::VerdictRole).toInt());
    const bool out = verdict == RowVerdict::Skipped;
    const QColor ink = out ? tk.ink3 : tk.ink1;
    const QRectF inner = QRectF(cell).adjusted(kPad, 0, -kPad, 0);
    const QString text = index.data().toString();
    switch (index.column()) {
    case PreviewModel::Line:
        paintVerdict(*painter, cell, verdict);
        painter->setFont(theme::tabular(theme::Type::Caption));
        theme::paintText(*painter, inner, text, tk.ink3, Qt::AlignRight | Qt::AlignVCenter);
        break;
    case PreviewModel::When:
        painter->setFont(theme::tabular(theme::Type::Small));
        theme::paintText(*painter, inner, text, ink);
        break;
    case PreviewModel::Networks: {
        qreal x = inner.left();
        for (const QVariant &platform : index.data(PreviewModel::PlatformsRole).toList()) {
            if (x + kMark > inner.right())
                break;
            widgets::PlatformMark::paint(*painter,
                QRectF(x, cell.center().y() - kMark / 2.0 + 0.5, kMark, kMark),
                static_cast<Platform>(platform.toInt()), !out);
            x += kMark + 4;
        }
        break;
    }
    case PreviewModel::Problem:
        painter->setFont(theme::font(theme::Type::Small));
        painter->setPen(problemInk(verdict));
        // Two lines; the whole is below the table and in the tooltip.
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, int(inner.width() * 1.6)));
        break;
    default:
        painter->setFont(theme::font(theme::Type::Small));
        theme::paintText(*painter, inner, text, ink);
        break;
    }
    painter->restore();
}

} // namespace galley::imports
