#include "ui/calendar/CalendarModel.h"

#include "core/store/LocalStore.h"
#include "core/store/Reader.h"

#include <algorithm>
#include <tuple>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using store::MonthPost;

namespace {

// Above this many touched rows one read of the range is cheaper than reading them one by one.
constexpr qsizetype kRereadAll = 200;

auto orderOf(const MonthPost &post)
{
    return std::tie(post.day, post.time, post.id);
}

bool inOrder(const MonthPost &a, const MonthPost &b)
{
    return orderOf(a) < orderOf(b);
}

} // namespace

CalendarModel::CalendarModel(store::LocalStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_query(std::make_unique<store::MonthQuery>(store.reader()))
{
    connect(&store, &store::LocalStore::committed, this, &CalendarModel::onCommit);
}

CalendarModel::~CalendarModel() = default;

void CalendarModel::setRange(const schedule::WeekRange &range, PlaceBy by)
{
    if (m_range == range && m_placeBy == by)
        return;
    m_range = range;
    m_placeBy = by;
    if (!m_read.covers(neededDays())) {
        reload();
        return;
    }
    readSurroundings();
    showRows();
}

void CalendarModel::setScope(const QList<QUuid> &brands)
{
    if (m_scope == brands)
        return;
    m_scope = brands;
    reload();
}

void CalendarModel::setFilter(const CalendarFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    showRows();
}

void CalendarModel::setOwnZone(const QString &zone)
{
    if (m_ownZone == zone)
        return;
    m_ownZone = zone;
    findFirstZone();
    readSurroundings();
}

void CalendarModel::reload()
{
    setError(std::nullopt);
    readSurroundings();
    readPosts();
}

void CalendarModel::setError(std::optional<Error> error)
{
    if (m_error == error)
        return;
    m_error = std::move(error);
    Q_EMIT errorChanged();
}

void CalendarModel::findFirstZone()
{
    QStringList zones;
    for (const store::MonthBrand &brand : m_brands) {
        if ((m_scope.isEmpty() || m_scope.contains(brand.id)) && isKnownZone(brand.zone))
            zones.append(brand.zone);
    }
    zones.removeDuplicates();
    m_firstZone = zones.size() == 1 ? zones.first() : isKnownZone(m_ownZone) ? m_ownZone : u"UTC"_s;
}

void CalendarModel::readSurroundings()
{
    if (m_range.weeks == 0)
        return;
    const QDate first = m_range.firstDay;
    const QDate last = m_range.lastDay();
    auto brands = m_query->brands();
    auto platforms = m_query->platformsInUse(m_scope);
    auto campaigns = m_query->campaigns(first, last, m_scope);
    const auto notes = m_query->notes(first, last, m_scope);
    if (!brands || !platforms || !campaigns || !notes) {
        setError(!brands     ? brands.error()
                : !platforms ? platforms.error()
                : !campaigns ? campaigns.error()
                             : notes.error());
        return;
    }
    m_brands = std::move(*brands);
    findFirstZone();
    m_platforms = std::move(*platforms);
    m_campaigns = std::move(*campaigns);

    schedule::DayNotesInput input { first, last, {}, {}, m_ownZone };
    for (const store::MonthNote &note : *notes)
        input.notes.append(
            schedule::NoteSpan { note.id, note.title, note.first, note.last, note.recurrence });
    for (const store::MonthBrand &brand : m_brands) {
        if (m_scope.isEmpty() || m_scope.contains(brand.id))
            input.clientZones.append(brand.zone);
    }
    m_notes = schedule::dayNotes(input);
    Q_EMIT surroundingsChanged();
    if (m_placeBy == PlaceBy::FirstZone && m_firstZone != m_rowsZone)
        showRows();
}

void CalendarModel::readPosts()
{
    if (m_range.weeks == 0)
        return;
    m_read = {};
    const schedule::DaySpan days = neededDays();
    auto posts = m_query->posts(days.first, days.last, m_scope);
    if (!posts) {
        setError(posts.error());
        return;
    }
    m_read = days;
    m_all = std::move(*posts);
    m_looks.clear();
    showRows();
}

void CalendarModel::onCommit(const store::Commit &commit)
{
    QSet<QUuid> touched;
    bool surroundings = false;
    for (const store::ChangedRow &row : commit.rows) {
        if (row.table == "posts"_L1) {
            touched.insert(row.id);
        } else if (row.table == "brands"_L1 || row.table == "campaigns"_L1 || row.table == "calendar_notes"_L1
            || row.table == "accounts"_L1) {
            surroundings = true;
        } else if (row.table == "assets"_L1) {
            m_looks.clear();
        } else if (const auto post = m_query->postOf(row.table, row.id); post && !post->isNull()) {
            touched.insert(*post);
        }
    }
    if (surroundings)
        readSurroundings();
    if (touched.size() > kRereadAll) {
        readPosts();
        return;
    }
    if (touched.isEmpty())
        return;
    auto posts = m_query->postsById(QList<QUuid>(touched.begin(), touched.end()));
    if (!posts) {
        setError(posts.error());
        return;
    }
    m_all.removeIf([&](const MonthPost &post) { return touched.contains(post.id); });
    for (MonthPost &post : *posts) {
        if (m_read.contains(post.day) && (m_scope.isEmpty() || m_scope.contains(post.brand)))
            m_all.insert(std::lower_bound(m_all.begin(), m_all.end(), post, inOrder), std::move(post));
    }
    for (const QUuid &id : touched)
        m_looks.remove(id);
    showRows();
    for (const QUuid &id : touched) {
        // Title, picture and reach are not part of the row, so their change is told even where the row stays
        // the same.
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

const store::MonthBrand *CalendarModel::brand(const QUuid &id) const
{
    const auto found = std::find_if(
        m_brands.begin(), m_brands.end(), [&](const store::MonthBrand &b) { return b.id == id; });
    return found == m_brands.end() ? nullptr : &*found;
}

const store::SlipLook &CalendarModel::look(const QUuid &post) const
{
    static const store::SlipLook kNone;
    auto found = m_looks.constFind(post);
    if (found == m_looks.constEnd()) {
        if (const auto looks = m_query->looks({ post }); looks && looks->contains(post))
            found = m_looks.insert(post, looks->value(post));
    }
    return found == m_looks.constEnd() ? kNone : *found;
}

void CalendarModel::needLooks(const QList<QUuid> &posts)
{
    QList<QUuid> missing;
    for (const QUuid &post : posts) {
        if (!m_looks.contains(post))
            missing.append(post);
    }
    if (missing.isEmpty())
        return;
    if (auto looks = m_query->looks(missing))
        m_looks.insert(*looks);
    else
        setError(looks.error());
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MonthPost &post = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return look(post.id).title;
    case IdRole:
        return post.id;
    case BrandRole:
        return post.brand;
    case DayRole:
        return post.day;
    case TimeRole:
        return post.time;
    case ZoneRole:
        return post.zone;
    case StatusRole:
        return static_cast<int>(post.status);
    case PlatformsRole:
        return post.platforms;
    default:
        return {};
    }
}

QHash<int, QByteArray> CalendarModel::roleNames() const
{
    return { { Qt::DisplayRole, "title" }, { IdRole, "id" }, { BrandRole, "brand" }, { DayRole, "day" },
        { TimeRole, "time" }, { ZoneRole, "zone" }, { StatusRole, "status" },
        { PlatformsRole, "platforms" } };
}

} // namespace galley::calendar
