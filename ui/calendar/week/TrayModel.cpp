#include "ui/calendar/week/TrayModel.h"

#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/calendar/CalendarText.h"

#include <algorithm>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using store::TrayPost;

TrayModel::TrayModel(store::LocalStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_query(std::make_unique<store::TrayQuery>(store.reader()))
    , m_posts(std::make_unique<store::MonthQuery>(store.reader()))
{
    connect(&store, &store::LocalStore::committed, this, &TrayModel::onCommit);
}

TrayModel::~TrayModel() = default;

void TrayModel::setScope(const QList<QUuid> &brands)
{
    if (m_scope == brands)
        return;
    m_scope = brands;
    reload();
}

void TrayModel::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    show();
}

void TrayModel::setOrder(TrayOrder order)
{
    if (m_order == order)
        return;
    m_order = order;
    show();
    Q_EMIT orderChanged();
}

// Ideas stay below the drafts, however each of them lie.
QList<TrayPost> TrayModel::ordered() const
{
    QList<TrayPost> posts = m_all; // the newest first
    const auto sort = [&](auto before) {
        std::stable_sort(posts.begin(), posts.end(), [&](const TrayPost &a, const TrayPost &b) {
            return a.isIdea() != b.isIdea() ? b.isIdea() : before(a, b);
        });
    };
    switch (m_order) {
    case TrayOrder::Newest:
        break;
    case TrayOrder::Oldest:
        sort([](const TrayPost &a, const TrayPost &b) { return a.createdAt < b.createdAt; });
        break;
    case TrayOrder::Title:
        sort([this](const TrayPost &a, const TrayPost &b) {
            return look(a.id).title.localeAwareCompare(look(b.id).title) < 0;
        });
        break;
    case TrayOrder::Client: {
        QHash<QUuid, qsizetype> places; // as in the sidebar
        if (const auto brands = m_posts->brands()) {
            for (const store::MonthBrand &brand : *brands)
                places.insert(brand.id, places.size());
        }
        sort([&](const TrayPost &a, const TrayPost &b) { return places[a.brand] < places[b.brand]; });
        break;
    }
    }
    return posts;
}

void TrayModel::reload()
{
    auto posts = m_query->posts(m_scope);
    if (!posts) {
        m_error = posts.error();
        Q_EMIT countChanged();
        return;
    }
    m_error.reset();
    m_all = std::move(*posts);
    m_looks.clear();
    show();
}

// Brings the rows to what m_all and the search say, telling exactly what changed.
void TrayModel::show()
{
    QList<QUuid> missing;
    for (const TrayPost &post : m_all) {
        if (!m_looks.contains(post.id))
            missing.append(post.id);
    }
    if (const auto looks = m_posts->looks(missing))
        m_looks.insert(*looks);

    QList<Line> wanted;
    const QList<TrayPost> posts = ordered();
    for (const TrayPost &post : posts) {
        if (!m_search.isEmpty() && !look(post.id).title.contains(m_search, Qt::CaseInsensitive))
            continue;
        if (wanted.isEmpty() || wanted.last().post.isIdea() != post.isIdea()) {
            Line heading { {}, true };
            heading.post.status = post.isIdea() ? PostStatus::Idea : PostStatus::Draft;
            wanted.append(heading);
        }
        wanted.append(Line { post, false });
    }
    const auto holds = [](const QList<Line> &lines, const Line &line, qsizetype from) {
        return std::any_of(
            lines.begin() + from, lines.end(), [&](const Line &other) { return other.isSame(line); });
    };
    const auto removeAt = [this](int row) {
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    };
    for (auto row = static_cast<int>(m_lines.size()) - 1; row >= 0; --row) {
        if (!holds(wanted, m_lines[row], 0))
            removeAt(row);
    }
    for (int row = 0; row < wanted.size(); ++row) {
        // Rows that stay keep their order; one that would not is taken out and put in anew.
        while (row < m_lines.size() && !m_lines[row].isSame(wanted[row]) && holds(m_lines, wanted[row], row))
            removeAt(row);
        if (row < m_lines.size() && m_lines[row].isSame(wanted[row])) {
            if (m_lines[row].post != wanted[row].post) {
                m_lines[row] = wanted[row];
                Q_EMIT dataChanged(index(row), index(row));
            }
            continue;
        }
        beginInsertRows({}, row, row);
        m_lines.insert(row, wanted[row]);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

void TrayModel::onCommit(const store::Commit &commit)
{
    QSet<QUuid> touched;
    for (const store::ChangedRow &row : commit.rows) {
        if (row.table == "brands"_L1 || row.table == "assets"_L1) {
            reload();
            return;
        }
        if (row.table == "posts"_L1)
            touched.insert(row.id);
        else if (const auto post = m_posts->postOf(row.table, row.id); post && !post->isNull())
            touched.insert(*post);
    }
    if (touched.isEmpty())
        return;
    if (touched.size() > store::TrayQuery::kMost || m_all.size() >= store::TrayQuery::kMost) {
        reload();
        return;
    }
    const auto posts = m_query->postsById(QList<QUuid>(touched.begin(), touched.end()));
    if (!posts) {
        m_error = posts.error();
        Q_EMIT countChanged();
        return;
    }
    m_all.removeIf([&](const TrayPost &post) { return touched.contains(post.id); });
    for (const TrayPost &post : *posts) {
        if (m_scope.isEmpty() || m_scope.contains(post.brand))
            m_all.insert(std::lower_bound(m_all.begin(), m_all.end(), post, store::comesBefore), post);
    }
    for (const QUuid &id : touched)
        m_looks.remove(id);
    show();
    for (const QUuid &id : touched) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row)); // title and picture are no part of the row
    }
}

const TrayPost *TrayModel::postAt(int row) const
{
    return row < 0 || row >= m_lines.size() || m_lines[row].heading ? nullptr : &m_lines[row].post;
}

const TrayPost *TrayModel::post(const QUuid &id) const
{
    return postAt(rowOf(id));
}

int TrayModel::rowOf(const QUuid &post) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (!m_lines[row].heading && m_lines[row].post.id == post)
            return row;
    }
    return -1;
}

const store::SlipLook &TrayModel::look(const QUuid &post) const
{
    static const store::SlipLook kNone;
    const auto found = m_looks.constFind(post);
    return found == m_looks.constEnd() ? kNone : *found;
}

int TrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TrayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (line.heading)
            return line.post.isIdea() ? tr("Ideas") : tr("Drafts, ready to place");
        return titleOf(look(line.post.id));
    case IdRole:
        return line.post.id;
    case HeadingRole:
        return line.heading;
    default:
        return {};
    }
}

Qt::ItemFlags TrayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return postAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                               : Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> TrayModel::roleNames() const
{
    return { { Qt::DisplayRole, "title" }, { IdRole, "id" }, { HeadingRole, "heading" } };
}

} // namespace galley::calendar
