#include "ui/shell/PaletteDelegate.h"

#include "ui/shell/PaletteModel.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/KeyHintPainter.h"
#include "ui/widgets/StatusMark.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

#include <utility>

namespace galley::shell {

using theme::tk;
using theme::Type;

namespace {

QColor clientColor(const QString &name, const QString &colour)
{
    const QColor chosen(colour);
    return chosen.isValid() ? chosen : widgets::swatchFor(name);
}

constexpr int kMark = 32;
constexpr int kSide = 8; // between the panel's edge and a row

// The stretches of `text` that are still there where it was cut to `shown`, whose beginning and end are its.
QList<MatchRange> kept(const QList<MatchRange> &ranges, const QString &text, const QString &shown)
{
    const auto most = std::min(text.size(), shown.size());
    qsizetype start = 0;
    while (start < most && text[start] == shown[start])
        ++start;
    qsizetype end = 0;
    while (end < most - start && text[text.size() - 1 - end] == shown[shown.size() - 1 - end])
        ++end;
    QList<MatchRange> left;
    for (MatchRange range : ranges) {
        if (range.start >= text.size() - end)
            range.start += shown.size() - text.size();
        else
            range.length = std::min(range.length, start - range.start);
        if (range.length > 0)
            left.append(range);
    }
    return left;
}

// Text with the asked-for stretches in red and heavier, elided where it does not fit.
int paintMatched(QPainter &painter, const QRect &box, const PaletteRow &row, const QColor &ink)
{
    // Measured as if all of it were heavy, so that the stretches in red fit too.
    const QFont heavy = theme::font(Type::Body, 600);
    const QString text = theme::elided(row.text, heavy, box.width());
    QList<QTextLayout::FormatRange> formats;
    for (const MatchRange &range : kept(row.ranges, row.text, text)) {
        QTextCharFormat format;
        format.setFont(heavy);
        format.setForeground(tk().accent.text);
        formats.append({ int(range.start), int(range.length), format });
    }
    QTextLayout layout(text, theme::font(Type::Body, 500));
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const int wide = int(line.naturalTextWidth()) + 1;
    painter.setPen(ink);
    const qreal x = layout.text().isRightToLeft() ? box.right() - wide : box.left();
    layout.draw(&painter, QPointF(x, box.center().y() + 0.5 - line.height() / 2));
    return wide;
}

} // namespace

PaletteDelegate::PaletteDelegate(Thumb thumb, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumb(std::move(thumb))
{
}

int PaletteDelegate::rowHeight()
{
    return std::max(44, theme::lineHeight(Type::Body) + 24);
}

int PaletteDelegate::headingHeight()
{
    return theme::lineHeight(Type::Caption) + 14;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { option.rect.width(),
        index.data(PaletteModel::HeadingRole).toBool() ? headingHeight() : rowHeight() };
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        painter->setFont(theme::sectionLabel());
        const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        theme::paintText(*painter, option.rect.adjusted(20, 10, -20, -4), index.data().toString().toUpper(),
            tk().ink3, side | Qt::AlignVCenter);
    } else {
        paintRow(*painter, option, index.data(PaletteModel::RowRole).value<PaletteRow>());
    }
    painter->restore();
}

void PaletteDelegate::paintMark(QPainter &painter, const QRect &box, const PaletteRow &row) const
{
    if (!row.tileName.isEmpty()) {
        widgets::paintClientTile(painter, box, row.tileName, clientColor(row.tileName, row.tileColour));
        return;
    }
    const qreal dpr = painter.device()->devicePixelRatioF();
    if (!row.thumbSha.isEmpty() && m_thumb) {
        const QPixmap picture = m_thumb(row.thumbBrand, row.thumbSha, box.size(), dpr);
        QPainterPath shape;
        shape.addRoundedRect(box, theme::radius::sm, theme::radius::sm);
        painter.save();
        painter.setClipPath(shape);
        if (picture.isNull())
            painter.fillRect(box, tk().neutral.tint);
        else
            painter.drawPixmap(box, picture);
        painter.restore();
        return;
    }
    theme::paintPlane(painter, box, theme::radius::md, tk().neutral.tint);
    QRect glyph(0, 0, 16, 16);
    glyph.moveCenter(box.center());
    painter.drawPixmap(glyph, theme::icon(row.icon, 16, row.enabled ? tk().ink2 : tk().ink4, dpr));
}

void PaletteDelegate::paintRow(
    QPainter &painter, const QStyleOptionViewItem &option, const PaletteRow &row) const
{
    const auto placed = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    const QRect plane = option.rect.adjusted(kSide, 0, -kSide, 0);
    if (option.state & QStyle::State_Selected)
        theme::paintPlane(painter, plane, theme::radius::md, tk().state.selected);
    QRect inner = plane.adjusted(10, 0, -12, 0);
    const QRect mark(inner.left(), inner.top() + (inner.height() - kMark) / 2, kMark, kMark);
    paintMark(painter, placed(mark), row);
    inner.setLeft(mark.right() + 13);

    if (row.status) {
        const QRect box(inner.right() - 14, inner.center().y() - 7, 15, 15);
        widgets::StatusMark::paint(painter, placed(box), *row.status);
        inner.setRight(box.left() - 9);
    }
    for (auto key = row.keys.crbegin(); key != row.keys.crend(); ++key) {
        const QSize size = widgets::keyHintSize(*key);
        const QRect box(
            QPoint(inner.right() - size.width() + 1, inner.top() + (inner.height() - size.height()) / 2),
            size);
        widgets::paintKeyHint(painter, placed(box), *key);
        inner.setRight(box.left() - 5);
    }
    inner.adjust(0, 0, -4, 0);

    // The detail keeps at least a third; the text is what may be cut.
    painter.setFont(theme::font(Type::Body));
    const int detailWide =
        row.detail.isEmpty() ? 0 : QFontMetrics(painter.font()).horizontalAdvance(row.detail) + 10;
    const int textRoom = inner.width() - std::min(detailWide, inner.width() / 3);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect textBox = placed({ inner.left(), inner.top(), textRoom, inner.height() });
    const int used = paintMatched(painter, textBox, row, row.enabled ? tk().ink1 : tk().ink3);
    if (!row.detail.isEmpty()) {
        const QRect rest(inner.left() + used + 8, inner.top(), inner.width() - used - 8, inner.height());
        painter.setFont(theme::font(Type::Body));
        theme::paintText(painter, placed(rest), row.detail, tk().ink3,
            Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    }
}

} // namespace galley::shell
