#include "ui/calendar/list/ListDelegate.h"

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/MonthPainter.h"
#include "ui/calendar/PostThumb.h"
#include "ui/calendar/list/ListModel.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/StatusMark.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using store::MonthPost;
using theme::tk;
using theme::Type;

namespace {

constexpr int kThumb = 32;
constexpr int kMark = 14;
constexpr int kTile = 16;
constexpr int kLeading = Qt::AlignLeading | Qt::AlignVCenter;

bool isBroken(PostStatus status)
{
    return status == PostStatus::Failed || status == PostStatus::PartlyPublished;
}

// A square of `side` at the beginning of the cell, in the middle of its height.
QRect leadingSquare(const QPainter &painter, const QRect &cell, int side)
{
    const QRect square(cell.left(), cell.center().y() - side / 2 + 1, side, side);
    return QStyle::visualRect(painter.layoutDirection(), cell, square);
}

// What is left of the cell behind that many pixels.
QRect after(const QPainter &painter, const QRect &cell, int pixels)
{
    return QStyle::visualRect(painter.layoutDirection(), cell, cell.adjusted(pixels, 0, 0, 0));
}

} // namespace

ListDelegate::ListDelegate(ListModel &model, pictures::ThumbCache &thumbs, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_thumbs(thumbs)
{
}

void ListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ListRow &row = m_model.at(index.row());
    if (row.isBand())
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect cell = option.rect;
    QColor ground = tk().surface.card;
    if (option.state & QStyle::State_Selected)
        ground = tk().state.selected;
    else if (isBroken(row.post.status))
        ground = tk().rejected.tint;
    if (ground != tk().surface.card)
        painter->fillRect(cell, ground);
    if (hoveredRow == index.row())
        painter->fillRect(cell, tk().state.hover);
    theme::paintHairline(*painter, QRectF(cell.left(), cell.bottom(), cell.width(), 1), tk().line.soft);

    const QRect inner = cell.adjusted(kPad, 0, -kPad, 0);
    const bool published = row.post.status == PostStatus::Published;
    switch (index.column()) {
    case ListModel::Time:
        paintTime(*painter, inner, index);
        break;
    case ListModel::Picture:
        paintPicture(*painter, cell, index);
        break;
    case ListModel::Client:
        paintClient(*painter, inner, index);
        break;
    case ListModel::Accounts:
        paintAccounts(*painter, inner, index);
        break;
    case ListModel::Status:
        paintStatus(*painter, inner, index, ground);
        break;
    case ListModel::Approver: {
        const bool waits = m_model.facts(row.post.id).decision == Decision::Pending;
        painter->setFont(theme::font(Type::Small));
        theme::paintText(*painter, inner, index.data().toString(), waits ? tk().ink1 : tk().ink3, kLeading);
        break;
    }
    case ListModel::Labels:
        painter->setFont(theme::font(Type::Small));
        theme::paintText(*painter, inner, index.data().toString(), tk().ink3, kLeading);
        break;
    default:
        painter->setFont(index.column() == ListModel::Title ? theme::font(Type::Body, published ? 400 : 500)
                                                            : theme::tabular(Type::Small));
        theme::paintText(
            *painter, inner, index.data().toString(), published ? tk().ink2 : tk().ink1, kLeading);
        break;
    }
    painter->restore();
}

void ListDelegate::paintTime(QPainter &painter, const QRect &inner, const QModelIndex &index) const
{
    const bool published = m_model.at(index.row()).post.status == PostStatus::Published;
    const QString own = index.data(ListModel::OwnTimeRole).toString();
    QRect line = inner;
    if (!own.isEmpty()) {
        const int first = theme::lineHeight(Type::Small);
        const int second = theme::lineHeight(Type::Caption);
        line = QRect(inner.left(), inner.center().y() - (first + second) / 2 + 1, inner.width(), first);
        painter.setFont(theme::tabular(Type::Caption));
        theme::paintText(
            painter, QRect(inner.left(), line.bottom() + 1, inner.width(), second), own, tk().ink3, kLeading);
    }
    painter.setFont(theme::tabular(Type::Small, published ? 500 : 600));
    theme::paintText(painter, line, index.data().toString(), published ? tk().ink2 : tk().ink1, kLeading);
}

void ListDelegate::paintPicture(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const MonthPost &post = m_model.at(index.row()).post;
    const int side = qRound(kThumb * theme::deviceRatio(painter));
    const PostThumb thumb = thumbOf(m_thumbs, post.brand, m_model.posts().look(post.id).thumbSha, side);
    const QRectF box(
        cell.center().x() - kThumb / 2.0 + 1, cell.center().y() - kThumb / 2.0 + 1, kThumb, kThumb);
    if (post.status == PostStatus::Idea)
        painter.setOpacity(0.55);
    widgets::paintThumb(painter, theme::snapped(painter, box), thumb.picture, thumb.kind);
    painter.setOpacity(1);
}

void ListDelegate::paintClient(QPainter &painter, const QRect &inner, const QModelIndex &index) const
{
    if (const store::MonthBrand *brand = m_model.posts().brand(m_model.at(index.row()).post.brand))
        widgets::paintClientTile(
            painter, leadingSquare(painter, inner, kTile), brand->name, clientColour(*brand));
    painter.setFont(theme::font(Type::Small));
    theme::paintText(painter, after(painter, inner, kTile + 8), index.data().toString(), tk().ink2, kLeading);
}

void ListDelegate::paintAccounts(QPainter &painter, const QRect &inner, const QModelIndex &index) const
{
    constexpr int kStep = kMark + 4;
    const MonthPost &post = m_model.at(index.row()).post;
    QList<Platform> platforms;
    for (const Platform platform : allOf<Platform>()) {
        if (post.has(platform))
            platforms.append(platform);
    }
    qsizetype room = std::max(1, (inner.width() + 4) / kStep);
    if (platforms.size() > room)
        room = std::max<qsizetype>(1, room - 1); // for "+2"
    const qsizetype shown = std::min(platforms.size(), room);
    QRect rest = inner;
    for (qsizetype i = 0; i < shown; ++i) {
        widgets::PlatformMark::paint(painter, leadingSquare(painter, rest, kMark), platforms[i]);
        rest = after(painter, rest, kStep);
    }
    if (shown < platforms.size()) {
        painter.setFont(theme::tabular(Type::Caption, 500));
        theme::paintText(painter, rest, u"+%1"_s.arg(platforms.size() - shown), tk().ink3, kLeading);
    }
}

void ListDelegate::paintStatus(
    QPainter &painter, const QRect &inner, const QModelIndex &index, const QColor &ground) const
{
    const PostStatus status = m_model.at(index.row()).post.status;
    widgets::StatusMark::paint(painter, leadingSquare(painter, inner, kMark), status, ground);
    painter.setFont(theme::font(Type::Small));
    theme::paintText(painter, after(painter, inner, kStatusMark), index.data().toString(),
        isBroken(status) ? tk().rejected.text : tk().ink2, kLeading);
}

QWidget *ListDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    constexpr int kLongest = 500; // as the table of posts has it
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"listTitle"_s);
    editor->setAccessibleName(ListModel::tr("Title"));
    editor->setMaxLength(kLongest);
    return editor;
}

void ListDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = std::min(option.rect.height() - 4, editor->sizeHint().height());
    editor->setGeometry(
        option.rect.left(), option.rect.center().y() - height / 2 + 1, option.rect.width(), height);
}

} // namespace galley::calendar
