#include "ui/calendar/list/ListView.h"

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/list/BulkBar.h"
#include "ui/calendar/list/ListModel.h"
#include "ui/calendar/list/ListTable.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMargin = 14;
constexpr int kAnchor = 260; // of a title, before what opens beside it

} // namespace

ListView::ListView(store::LocalStore &store, CalendarModel &model, pictures::ThumbCache &thumbs,
    const Clock &clock, QWidget *parent)
    : CalendarView(model, clock, parent)
    , m_list(new ListModel(model, store, this))
    , m_table(new ListTable(*m_list, thumbs, *this))
    , m_bulk(new BulkBar(this))
{
    setObjectName(u"listView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kMargin, 0, 4, 0);
    row->addWidget(m_table);
    column->addLayout(row, 1);
    column->addWidget(m_bulk);
    setFocusProxy(m_table);
    connectTable();
    connect(m_bulk, &BulkBar::commandRequested, this, &ListView::commandRequested);
    connect(m_bulk, &BulkBar::clearRequested, this, [this] {
        setSelection({});
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_model, &CalendarModel::countsChanged, this, [this] {
        if (!isHidden())
            follow();
    });
    connect(
        m_list, &ListModel::orderMayDiffer, this,
        [this] {
            if (!isHidden())
                follow();
        },
        Qt::QueuedConnection);
    connect(this, &CalendarView::currentChanged, this, &ListView::showCurrent);
    connect(this, &CalendarView::rangeChanged, this, &ListView::nameTable);
}

ListView::~ListView() = default;

void ListView::connectTable()
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &ListView::takeSelection);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &ListView::takeCurrent);
    connect(m_table, &ListTable::openRequested, this, [this](const QModelIndex &index) {
        const ListRow &row = m_list->at(index.row());
        row.isBand() ? Q_EMIT newPostRequested(row.day) : Q_EMIT openRequested(row.post.id);
    });
    connect(m_table, &ListTable::peekRequested, this, [this](const QModelIndex &index) {
        const ListRow &row = m_list->at(index.row());
        row.isBand() ? Q_EMIT dayRequested(row.day) : Q_EMIT peekRequested(row.post.id);
    });
    connect(m_table, &ListTable::shiftRequested, this, [this](int days) {
        if (const QList<QUuid> posts = selectedPosts(); !posts.isEmpty())
            Q_EMIT shiftRequested(posts, days);
    });
    connect(m_table, &ListTable::menuRequested, this, [this](const QModelIndex &index, QPoint at) {
        const ListRow row = m_list->at(index.row());
        if (row.isBand())
            setFocusDay(row.day);
        else if (!m_selected.contains(row.post.id))
            select({ row.post.id });
        Q_EMIT menuRequested(row.post.id, row.day, at);
    });
    connect(m_table, &ListTable::escapePressed, this, &CalendarView::escapePressed);
}

void ListView::setOwnZone(const QString &zone)
{
    CalendarView::setOwnZone(zone);
    m_list->setOwnZone(zone);
    m_table->fitColumns();
}

void ListView::showDay(QDate day)
{
    const schedule::WeekRange range = schedule::weeksOfMonth(day, m_weekStart);
    const bool another = m_model.range() != range;
    if (another)
        m_model.setRange(range);
    if (!range.contains(m_focusDay)) {
        m_focusDay = day;
        m_current = QUuid();
    }
    if (another)
        Q_EMIT rangeChanged();
    reveal(day);
}

void ListView::step(int months)
{
    const QDate month = schedule::monthOfRange(m_model.range()).addMonths(months);
    const QDate now = today();
    const bool holdsNow = now.year() == month.year() && now.month() == month.month();
    showDay(month);
    setFocusDay(holdsNow ? now : month);
    reveal(focusDay());
}

void ListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameTable();
    CalendarView::changeEvent(event);
}

void ListView::nameTable()
{
    //: Name of the list of posts to a screen reader: "October 2026, list"
    m_table->setAccessibleName(tr("%1, list").arg(title()));
}

QString ListView::title() const
{
    return monthTitle(schedule::monthOfRange(m_model.range()));
}

void ListView::weekStartChanged()
{
    if (m_model.range().weeks > 0)
        showDay(schedule::monthOfRange(m_model.range()));
}

// The order may have changed, and a post may have moved: what was selected stays selected.
void ListView::follow()
{
    {
        const QScopedValueRollback applying(m_applying, true);
        m_list->sync();
    }
    settle();
    showSelection();
    showCurrent();
}

void ListView::invalidate()
{
    showSelection();
}

void ListView::takeSelection()
{
    if (m_applying)
        return;
    QSet<QUuid> posts;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_list->at(row).isBand())
                posts.insert(m_list->at(row).post.id);
        }
    }
    const QScopedValueRollback applying(m_applying, true); // the table knows
    setSelection(posts);
    m_bulk->setCount(static_cast<int>(posts.size()));
}

void ListView::takeCurrent(const QModelIndex &index)
{
    if (m_applying || !index.isValid())
        return;
    const ListRow &row = m_list->at(index.row());
    const QScopedValueRollback applying(m_applying, true);
    if (row.isBand())
        setFocusDay(row.day);
    else
        setCurrent(row.post.id);
}

void ListView::showSelection()
{
    if (m_applying || isHidden())
        return;
    const QScopedValueRollback applying(m_applying, true);
    QItemSelection selection;
    for (int row = 0; row < m_list->rowCount() && !m_selected.isEmpty(); ++row) {
        if (!m_selected.contains(m_list->at(row).post.id))
            continue;
        int last = row;
        while (last + 1 < m_list->rowCount() && m_selected.contains(m_list->at(last + 1).post.id))
            ++last;
        selection.select(m_list->index(row, 0), m_list->index(last, m_list->columnCount() - 1));
        row = last;
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_bulk->setCount(static_cast<int>(m_selected.size()));
}

void ListView::showCurrent()
{
    if (m_applying || isHidden())
        return;
    const QScopedValueRollback applying(m_applying, true);
    const int row = m_current.isNull() ? m_list->rowOfDay(m_focusDay) : m_list->rowOf(m_current);
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->selectionModel()->setCurrentIndex(
            m_list->index(row, ListModel::Title), QItemSelectionModel::NoUpdate);
}

// The day or the next one with posts comes to the top.
void ListView::reveal(QDate day)
{
    if (isHidden())
        return;
    for (QDate next = day; next <= m_model.range().lastDay(); next = next.addDays(1)) {
        if (const int row = m_list->rowOfDay(next); row >= 0) {
            m_table->scrollTo(m_list->index(row, ListModel::Title), QAbstractItemView::PositionAtTop);
            return;
        }
    }
}

QRect ListView::here(const QRect &viewportRect) const
{
    const QRect shown = viewportRect.intersected(m_table->viewport()->rect());
    return shown.isEmpty() ? QRect() : QRect(m_table->viewport()->mapTo(this, shown.topLeft()), shown.size());
}

// As far as the title's beginning: what opens beside it leaves that to be read.
QRect ListView::slipRect(const QUuid &post) const
{
    const int row = m_list->rowOf(post);
    if (row < 0)
        return {};
    const QRect whole = m_table->rowRect(row);
    QRect title = m_table->visualRect(m_list->index(row, ListModel::Title));
    const QRect start(title.left(), title.top(), std::min(title.width(), kAnchor), title.height());
    title = QStyle::visualRect(layoutDirection(), title, start);
    return here(isRightToLeft() ? whole.adjusted(title.left(), 0, 0, 0)
                                : QRect(whole.left(), whole.top(), title.right() + 1, whole.height()));
}

QRect ListView::dayRect(QDate day) const
{
    const int row = m_list->rowOfDay(day);
    if (row < 0)
        return {};
    return m_list->at(row).isBand() ? here(m_table->rowRect(row).adjusted(0, 0, -m_table->width() / 2, 0))
                                    : slipRect(m_list->at(row).post.id);
}

QUuid ListView::postAt(QPoint point) const
{
    const QModelIndex index = m_table->indexAt(m_table->viewport()->mapFrom(this, point));
    return index.isValid() ? m_list->at(index.row()).post.id : QUuid();
}

QDate ListView::dayAt(QPoint point) const
{
    const QModelIndex index = m_table->indexAt(m_table->viewport()->mapFrom(this, point));
    return index.isValid() ? m_list->at(index.row()).day : QDate();
}

void ListView::editTitle()
{
    const int row = m_list->rowOf(m_current);
    if (row >= 0)
        m_table->edit(m_list->index(row, ListModel::Title));
}

QPoint ListView::sortAnchor() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    return header->mapToGlobal(QPoint(header->sectionViewportPosition(ListModel::Title), header->height()));
}

void ListView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::tk().surface.card);
}

void ListView::showEvent(QShowEvent *event)
{
    nameTable();
    follow();
    CalendarView::showEvent(event);
    reveal(m_focusDay);
}

} // namespace galley::calendar
