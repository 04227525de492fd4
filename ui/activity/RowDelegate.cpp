#include "ui/activity/RowDelegate.h"

#include "ui/activity/RowsModel.h"
#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Tokens.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace galley::activity {

using theme::tk;
using theme::Type;

namespace {

constexpr int kSide = 8; // between the list's edge and a row's plane
constexpr int kPad = 8; // between the plane's edge and what is on it
constexpr int kIconBox = 28;
constexpr int kGap = 12;
constexpr int kTarget = 24; // the least height of what can be clicked

int headingHeight(const QModelIndex &index)
{
    return index.data(HeadingRole).toString().isEmpty() ? 0 : theme::lineHeight(Type::Caption) + 14;
}

int secondLine()
{
    return std::max(kTarget, theme::lineHeight(Type::Small));
}

int wide(const QString &text, const QFont &font)
{
    return int(std::ceil(theme::textWidth(text, font)));
}

QFont actionFont()
{
    return theme::font(Type::Small, 600);
}

// The row without its heading, and its parts, as they stand in a script that reads to the right.
struct Parts
{
    Parts(QRect row, const QModelIndex &index)
    {
        row.setTop(row.top() + headingHeight(index));
        plane = row.adjusted(kSide, 1, -kSide, -1);
        const int top = plane.top() + kPad - 2;
        icon = { plane.left() + kPad, top + 4, kIconBox, kIconBox };
        const int left = icon.right() + 1 + kGap;
        const int right = plane.right() + 1 - kPad;
        const int first = theme::lineHeight(Type::Body);
        const int timeWide = wide(index.data(TimeRole).toString(), theme::tabular(Type::Small)) + 1;
        time = { right - timeWide, top, timeWide, first };
        text = { left, top, time.left() - 8 - left, first };
        const QString words = index.data(ActionRole).toString();
        const int actionWide = words.isEmpty() ? 0 : wide(words, actionFont()) + 1;
        action = { right - actionWide, top + first, actionWide, secondLine() };
        detail = { left, top + first, (words.isEmpty() ? right : action.left() - 8) - left, secondLine() };
        reason = { left, detail.bottom() + 1, right - left, 0 };
        const QString why = index.data(ReasonRole).toString();
        if (!why.isEmpty()) {
            const QFontMetrics metrics(theme::font(Type::Small));
            reason.setHeight(
                metrics.boundingRect(QRect(0, 0, reason.width(), 1000), Qt::TextWordWrap, why).height() + 4);
        }
    }

    QRect plane, icon, text, time, detail, action, reason;
};

} // namespace

QRect RowDelegate::actionRect(const QRect &row, Qt::LayoutDirection direction, const QModelIndex &index)
{
    const Parts parts(row, index);
    return parts.action.width() == 0 ? QRect()
                                     : QStyle::visualRect(direction, row, parts.action.adjusted(-6, 0, 6, 0));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Parts parts(QRect(0, 0, width, 0), index);
    return { width, parts.reason.top() + parts.reason.height() + kPad - 1 };
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto placed = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Parts parts(option.rect, index);
    if (const int heading = headingHeight(index)) {
        painter->setFont(theme::sectionLabel());
        const QRect box(option.rect.left() + kSide + kPad, option.rect.top() + 8,
            option.rect.width() - 2 * (kSide + kPad), heading - 10);
        theme::paintText(*painter, placed(box), index.data(HeadingRole).toString().toUpper(), tk().ink3,
            side | Qt::AlignVCenter);
    }
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || (option.state & QStyle::State_MouseOver)) {
        theme::paintPlane(*painter, placed(parts.plane), theme::radius::md,
            chosen ? tk().state.selected : tk().state.hover);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index && theme::focusCameByKeyboard(view)) {
        const bool words = onWords && parts.action.width() > 0;
        const QRect ring = words ? parts.action.adjusted(-4, 1, 4, -1) : parts.plane.adjusted(4, 4, -4, -4);
        theme::paintFocusRing(*painter, placed(ring), theme::radius::sm);
    }

    const bool faded = index.data(FadedRole).toBool();
    theme::paintPlane(*painter, placed(parts.icon), theme::radius::md, tk().neutral.tint);
    QRect glyph(0, 0, 16, 16);
    glyph.moveCenter(parts.icon.center() + QPoint(1, 1));
    painter->drawPixmap(placed(glyph),
        theme::icon(index.data(IconRole).toString(), 16, faded ? tk().ink4 : tk().ink2,
            theme::deviceRatio(*painter)));

    painter->setFont(theme::font(Type::Body, 500));
    theme::paintText(*painter, placed(parts.text), index.data().toString(), faded ? tk().ink3 : tk().ink1,
        side | Qt::AlignVCenter);
    painter->setFont(theme::tabular(Type::Small));
    theme::paintText(
        *painter, placed(parts.time), index.data(TimeRole).toString(), tk().ink3, side | Qt::AlignVCenter);
    painter->setFont(theme::font(Type::Small));
    theme::paintText(*painter, placed(parts.detail), index.data(DetailRole).toString(), tk().ink3,
        side | Qt::AlignVCenter);
    if (parts.reason.height() > 0) {
        painter->setPen(tk().ink3);
        painter->drawText(placed(parts.reason), int(side) | Qt::AlignTop | Qt::TextWordWrap,
            index.data(ReasonRole).toString());
    }
    if (parts.action.width() > 0) {
        QFont font = actionFont();
        font.setUnderline(hovered == index);
        painter->setFont(font);
        theme::paintText(*painter, placed(parts.action), index.data(ActionRole).toString(), tk().accent.text,
            side | Qt::AlignVCenter);
    }
    painter->restore();
}

} // namespace galley::activity
