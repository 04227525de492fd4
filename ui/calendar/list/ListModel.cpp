#include "ui/calendar/list/ListModel.h"

#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/calendar/CalendarModel.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using store::MonthPost;

namespace {

// Rows of these tables are part of what a list says, though no post is touched by their change.
const QSet<QString> kFactTables { u"approvals"_s, u"post_categories"_s, u"post_tags"_s, u"categories"_s,
    u"tags"_s, u"profiles"_s, u"client_contacts"_s };

} // namespace

ListModel::ListModel(CalendarModel &posts, store::LocalStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_posts(posts)
    , m_store(store)
{
    connect(&posts, &QAbstractItemModel::dataChanged, this, &ListModel::forget);
    connect(&store, &store::LocalStore::committed, this, [this](const store::Commit &commit) {
        if (std::ranges::any_of(commit.rows, [](const auto &row) { return kFactTables.contains(row.table); }))
            forgetFacts();
    });
}

void ListModel::forget(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        const MonthPost &post = m_posts.posts()[row];
        m_facts.remove(post.id);
        const int here = rowOf(post.id);
        if (here < 0)
            continue;
        m_rows[here].post = post;
        Q_EMIT dataChanged(index(here, 0), index(here, ColumnCount - 1));
    }
    if (!m_sorting.isGrouped())
        Q_EMIT orderMayDiffer();
}

void ListModel::forgetFacts()
{
    m_facts.clear();
    if (!m_sorting.isGrouped())
        Q_EMIT orderMayDiffer();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Approver), index(rowCount() - 1, Labels));
}

void ListModel::setOwnZone(const QString &zone)
{
    if (m_ownZone == zone)
        return;
    m_ownZone = zone;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

QList<ListRow> ListModel::wantedRows() const
{
    QList<ListRow> rows;
    rows.reserve(m_posts.posts().size() + 42);
    for (const MonthPost &post : m_posts.posts()) {
        if (m_sorting.isGrouped() && (rows.isEmpty() || rows.last().day != post.day))
            rows.append({ {}, post.day, 0, {} });
        rows.append({ post, post.day, 0, {} });
    }
    addKeys(rows);
    if (m_sorting != ListSorting {})
        std::sort(rows.begin(), rows.end(),
            [this](const ListRow &a, const ListRow &b) { return m_sorting.comesBefore(a, b); });
    return rows;
}

void ListModel::addKeys(QList<ListRow> &rows) const
{
    if (m_sorting.isGrouped())
        return;
    if (m_sorting.by == ListOrder::Accounts || m_sorting.by == ListOrder::Status) {
        for (ListRow &row : rows)
            row.rank =
                m_sorting.by == ListOrder::Status ? static_cast<int>(row.post.status) : row.post.platforms;
        return;
    }
    QList<QUuid> all;
    for (const ListRow &row : rows)
        all.append(row.post.id);
    if (m_sorting.by == ListOrder::Title)
        m_posts.needLooks(all);
    else if (m_sorting.by != ListOrder::Client)
        readFacts(all);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    for (ListRow &row : rows) {
        const QString text = textOf(row, columnOf(m_sorting.by));
        row.rank = text.isEmpty() ? 1 : 0; // nothing comes last
        row.words = collator.sortKey(text);
    }
}

// Both lists are in the same order, so one walk over both finds the runs that went and came.
void ListModel::sync()
{
    const QList<ListRow> wanted = wantedRows();
    const auto before = [this](const ListRow &a, const ListRow &b) { return m_sorting.comesBefore(a, b); };
    m_counts.clear();
    for (const ListRow &row : wanted)
        m_counts[row.day] += row.isBand() ? 0 : 1;
    int row = 0;
    qsizetype next = 0;
    while (row < m_rows.size() || next < wanted.size()) {
        int gone = row;
        while (gone < m_rows.size() && (next == wanted.size() || before(m_rows[gone], wanted[next])))
            ++gone;
        if (gone > row)
            removeRun(row, gone - 1);
        qsizetype come = next;
        while (come < wanted.size() && (row == m_rows.size() || before(wanted[come], m_rows[row])))
            ++come;
        if (come > next) {
            insertRun(row, wanted.mid(next, come - next));
            row += static_cast<int>(come - next);
            next = come;
        }
        while (row < m_rows.size() && next < wanted.size() && m_rows[row].post.id == wanted[next].post.id
            && !before(m_rows[row], wanted[next]) && !before(wanted[next], m_rows[row])) {
            // A band says how many posts it is over.
            if (m_rows[row].post != wanted[next].post || wanted[next].isBand()) {
                m_rows[row] = wanted[next];
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            ++row;
            ++next;
        }
    }
}

void ListModel::removeRun(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last - first + 1);
    endRemoveRows();
}

void ListModel::insertRun(int row, const QList<ListRow> &rows)
{
    const auto count = static_cast<int>(rows.size());
    beginInsertRows({}, row, row + count - 1);
    m_rows.insert(row, count, ListRow {});
    std::copy(rows.begin(), rows.end(), m_rows.begin() + row);
    endInsertRows();
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0)
        setSorting({ orderOf(column), order == Qt::DescendingOrder });
}

// The bands go, the posts change places (what is selected and current stays so), the bands come back.
void ListModel::setSorting(const ListSorting &sorting)
{
    if (m_sorting == sorting)
        return;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_rows[row].isBand())
            removeRun(row, row);
    }
    m_sorting = sorting;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QList<ListRow> old = m_rows;
    for (ListRow &row : m_rows)
        row.words.reset();
    addKeys(m_rows);
    std::sort(m_rows.begin(), m_rows.end(),
        [this](const ListRow &a, const ListRow &b) { return m_sorting.comesBefore(a, b); });
    QHash<QUuid, int> places;
    for (int row = 0; row < m_rows.size(); ++row)
        places.insert(m_rows[row].post.id, row);
    QModelIndexList to;
    const QModelIndexList from = persistentIndexList();
    for (const QModelIndex &one : from)
        to.append(index(places.value(old[one.row()].post.id), one.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    sync();
    Q_EMIT sortingChanged();
}

ListOrder ListModel::orderOf(int column)
{
    switch (column) {
    case Picture:
    case Title:
        return ListOrder::Title;
    case Client:
        return ListOrder::Client;
    case Accounts:
        return ListOrder::Accounts;
    case Status:
        return ListOrder::Status;
    case Approver:
        return ListOrder::Approver;
    case Labels:
        return ListOrder::Labels;
    default:
        return ListOrder::Time;
    }
}

ListModel::Column ListModel::columnOf(ListOrder order)
{
    switch (order) {
    case ListOrder::Title:
        return Title;
    case ListOrder::Client:
        return Client;
    case ListOrder::Accounts:
        return Accounts;
    case ListOrder::Status:
        return Status;
    case ListOrder::Approver:
        return Approver;
    case ListOrder::Labels:
        return Labels;
    case ListOrder::Time:
        break;
    }
    return Time;
}

void ListModel::need(int firstRow, int lastRow)
{
    QList<QUuid> posts;
    for (int row = std::max(0, firstRow); row <= std::min(lastRow, rowCount() - 1); ++row) {
        if (!m_rows[row].isBand())
            posts.append(m_rows[row].post.id);
    }
    m_posts.needLooks(posts);
    readFacts(posts);
}

void ListModel::readFacts(const QList<QUuid> &posts) const
{
    QList<QUuid> missing;
    for (const QUuid &post : posts) {
        if (!m_facts.contains(post))
            missing.append(post);
    }
    // Where it cannot be read the cells stay empty; the calendar itself tells that it cannot be read.
    const auto found = store::listFacts(m_store.reader(), missing);
    for (const QUuid &post : std::as_const(missing))
        m_facts.insert(post, found ? found->value(post) : store::ListFacts {});
}

const store::ListFacts &ListModel::facts(const QUuid &post) const
{
    static const store::ListFacts kNone;
    if (!m_facts.contains(post))
        readFacts({ post });
    const auto found = m_facts.constFind(post);
    return found == m_facts.constEnd() ? kNone : *found;
}

int ListModel::rowOf(const QUuid &post) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const ListRow &row) { return row.post.id == post; });
    return post.isNull() || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ListModel::rowOfDay(QDate day) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const ListRow &row) { return row.day == day; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ListModel::countOf(QDate day) const
{
    return m_counts.value(day);
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows[index.row()].isBand())
        return Qt::ItemIsEnabled; // the keys act on its day, but it is no post
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Title ? flags | Qt::ItemIsEditable : flags;
}

bool ListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString title = value.toString().simplified();
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable) || title.isEmpty()
        || title == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT titleEdited(m_rows[index.row()].post.id, title);
    return true;
}

} // namespace galley::calendar
