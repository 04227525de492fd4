#include "ui/calendar/list/ListTable.h"

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/CalendarView.h"
#include "ui/calendar/list/ListDelegate.h"
#include "ui/calendar/list/ListModel.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/StatusMark.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using theme::tk;
using theme::Type;
using theme::withText;

namespace {

constexpr int kRow = 40;
constexpr int kBand = 32;
constexpr int kLeastTitle = 200;
constexpr int kTimeAlone = 64;
constexpr int kTimeOfTwoZones = 116;
constexpr std::pair<ListModel::Column, int> kWidths[] { { ListModel::Date, 104 }, { ListModel::Client, 164 },
    { ListModel::Accounts, 108 }, { ListModel::Status, 0 }, { ListModel::Approver, 144 },
    { ListModel::Labels, 132 } };
constexpr int kPicture = 48;
// Those that a post on the calendar can have.
constexpr PostStatus kStatuses[] { PostStatus::Idea, PostStatus::Draft, PostStatus::InReview,
    PostStatus::WithClient, PostStatus::ChangesRequested, PostStatus::Approved, PostStatus::Scheduled,
    PostStatus::Publishing, PostStatus::Published, PostStatus::PartlyPublished, PostStatus::Failed,
    PostStatus::Rejected, PostStatus::Paused };
// Where the title gets too little room, these go.
constexpr ListModel::Column kLeaveFirst[] { ListModel::Labels, ListModel::Approver, ListModel::Accounts };

// Of the longest word, in the language of the day: a status is never elided.
int statusWidth()
{
    int widest = 0;
    for (const PostStatus status : kStatuses)
        widest = std::max(
            widest, qCeil(theme::textWidth(widgets::StatusMark::text(status), theme::font(Type::Small))));
    return widest + ListDelegate::kStatusMark + 2 * ListDelegate::kPad + 2;
}

} // namespace

ListTable::ListTable(ListModel &model, pictures::ThumbCache &thumbs, CalendarView &view)
    : QTableView(&view)
    , m_list(model)
    , m_view(view)
    , m_delegate(new ListDelegate(model, thumbs, this))
{
    setObjectName(u"calendarList"_s);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers); // the command does it
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    setMouseTracking(true);
    viewport()->setProperty("mayElide", true); // titles are of any length; the peek shows them whole
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kBand);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ListModel::Title, QHeaderView::Stretch);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(
        ListModel::columnOf(model.sorting().by), Qt::AscendingOrder); // before it is listened to
    connect(header, &QHeaderView::sortIndicatorChanged, &model, &ListModel::sort);
    connect(&model, &ListModel::sortingChanged, this, [this, header] {
        header->setSortIndicator(ListModel::columnOf(m_list.sorting().by),
            m_list.sorting().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        fitColumns();
    });
    connect(&model.posts(), &CalendarModel::surroundingsChanged, this, &ListTable::fitColumns);
    connect(&model.posts(), &CalendarModel::surroundingsChanged, viewport(), // the days' notes
        qOverload<>(&QWidget::update));
    connect(&thumbs, &pictures::ThumbCache::loaded, viewport(), qOverload<>(&QWidget::update));
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        fitRows();
        fitColumns();
    });
    fitRows();
}

void ListTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(
        std::max(kRow, theme::lineHeight(Type::Small) + theme::lineHeight(Type::Caption) + 4));
    rowsInserted({}, 0, m_list.rowCount() - 1);
}

void ListTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    for (int row = first; row <= last; ++row) {
        if (m_list.at(row).isBand())
            verticalHeader()->resizeSection(row, withText(kBand));
    }
}

void ListTable::fitColumns()
{
    const QString own = m_view.ownZone();
    const auto &brands = m_list.posts().brands();
    const bool twoZones =
        std::ranges::any_of(brands, [&](const store::MonthBrand &brand) { return brand.zone != own; });
    setColumnWidth(ListModel::Time, withText(twoZones ? kTimeOfTwoZones : kTimeAlone) + ListDelegate::kPad);
    setColumnWidth(ListModel::Picture, kPicture);
    const int status = statusWidth();
    int left = viewport()->width() - columnWidth(ListModel::Time) - kPicture;
    for (const auto &[column, width] : kWidths) {
        setColumnHidden(column, column == ListModel::Date && m_list.sorting().isGrouped());
        setColumnWidth(column, column == ListModel::Status ? status : withText(width));
        left -= columnWidth(column); // none of a hidden one
    }
    for (const ListModel::Column column : kLeaveFirst) {
        if (left >= withText(kLeastTitle))
            break;
        left += columnWidth(column);
        setColumnHidden(column, true);
    }
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

QRect ListTable::rowRect(int row) const
{
    return { 0, rowViewportPosition(row), viewport()->width(), rowHeight(row) };
}

void ListTable::paintEvent(QPaintEvent *event)
{
    const int first = std::max(0, rowAt(0));
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? m_list.rowCount() - 1 : below;
    m_list.need(first, last);
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    for (int row = first; row <= last; ++row) {
        if (m_list.at(row).isBand())
            paintBand(painter, row);
        else if (selectionModel()->isRowSelected(row))
            painter.fillRect(QStyle::visualRect(layoutDirection(), viewport()->rect(),
                                 QRect(0, rowViewportPosition(row), 3, rowHeight(row) - 1)),
                tk().accent.mark);
    }
    if (hasFocus() && theme::focusCameByKeyboard(this) && currentIndex().isValid())
        theme::paintPlane(painter, QRectF(rowRect(currentIndex().row())).adjusted(1, 1, -1, -2),
            theme::radius::slip, {}, tk().focus.ring, 2);
}

// "Thursday 22 October  4 posts  Studio closed", on sunken paper; today in the red of the month's pill.
void ListTable::paintBand(QPainter &painter, int row) const
{
    const QDate day = m_list.at(row).day;
    const QRect band = rowRect(row);
    painter.fillRect(band, tk().surface.sunken);
    theme::paintHairline(painter, QRectF(band.left(), band.bottom(), band.width(), 1), tk().line.soft);
    const auto direction = layoutDirection();
    QRect rest = band.adjusted(ListDelegate::kPad, 0, -ListDelegate::kPad, 0);
    const auto say = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        const int width = std::min(rest.width(), painter.fontMetrics().horizontalAdvance(text) + 1);
        theme::paintText(painter,
            QStyle::visualRect(direction, rest, QRect(rest.topLeft(), QSize(width, rest.height()))), text,
            ink, Qt::AlignLeading | Qt::AlignVCenter);
        rest =
            QStyle::visualRect(direction, rest, rest.adjusted(std::min(rest.width(), width + 10), 0, 0, 0));
    };
    say(dayText(day), theme::font(Type::Body, 600), day == m_view.today() ? tk().accent.text : tk().ink1);
    const QString count = counted(QT_TRANSLATE_N_NOOP("galley::calendar", "%n post(s)"), m_list.countOf(day));
    say(count, theme::tabular(Type::Caption), tk().ink3);
    QStringList notes;
    for (const schedule::DayNote &note : m_list.posts().notes().value(day))
        notes.append(noteText(note));
    say(notes.join(u" · "_s), theme::font(Type::Caption), tk().ink3);
}

void ListTable::setHoveredRow(int row)
{
    const int before = std::exchange(m_delegate->hoveredRow, row);
    if (before == row)
        return;
    for (const int changed : { before, row }) {
        if (changed >= 0)
            viewport()->update(rowRect(changed));
    }
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(event->buttons() == Qt::NoButton ? rowAt(event->position().toPoint().y()) : -1);
    QTableView::mouseMoveEvent(event);
}

bool ListTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void ListTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT openRequested(index);
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = indexAt(event->pos());
        if (index.isValid())
            Q_EMIT menuRequested(index, event->globalPos());
        return;
    }
    if (const QModelIndex index = currentIndex(); index.isValid())
        Q_EMIT menuRequested(index, viewport()->mapToGlobal(visualRect(index).center()));
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) // what the editor leaves over is not meant for the rows
        return QTableView::keyPressEvent(event);
    const QModelIndex index = currentIndex();
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift)
            Q_EMIT shiftRequested(event->key() == Qt::Key_Right ? forward : -forward);
        else
            QTableView::keyPressEvent(event);
        return;
    case Qt::Key_Space:
        if (index.isValid())
            Q_EMIT peekRequested(index);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (index.isValid())
            Q_EMIT openRequested(index);
        return;
    case Qt::Key_Escape:
        clearSelection();
        Q_EMIT escapePressed();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

} // namespace galley::calendar
