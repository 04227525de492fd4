#include "ui/activity/ActivityModel.h"

#include "core/base/WallTime.h"
#include "core/store/LocalStore.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LabelText.h"

#include <QDateTime>

namespace galley::activity {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, QLatin1StringView> kIcons[] {
    { "post.create"_L1, "calendar-plus"_L1 },
    { "post.move"_L1, "calendar-clock"_L1 },
    { "post.copy"_L1, "copy-plus"_L1 },
    { "post.unschedule"_L1, "calendar-off"_L1 },
    { "post.delete"_L1, "trash-2"_L1 },
    { "post.restore"_L1, "history"_L1 },
    { "post.status"_L1, "circle-check"_L1 },
    { "post."_L1, "pencil"_L1 },
    { "comment."_L1, "message-square"_L1 },
    { "import."_L1, "file-down"_L1 },
    { "client."_L1, "users"_L1 },
    { "note."_L1, "sticky-note"_L1 },
    { "campaign."_L1, "flag"_L1 },
    { "profile."_L1, "user"_L1 },
    { "studio."_L1, "layers"_L1 },
};

QString iconOf(const QString &label)
{
    for (const auto &[key, icon] : kIcons) {
        if (label.startsWith(key))
            return icon;
    }
    return u"activity"_s;
}

qint64 placeOf(const store::Activity &action)
{
    return action.place;
}

} // namespace

ActivityModel::ActivityModel(
    store::LocalStore &store, const Clock &clock, const QString &zone, Failed failed, QObject *parent)
    : RowsModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_zone(zone)
    , m_failed(std::move(failed))
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ActivityModel::readOn);
    connect(&store, &store::LocalStore::committed, this, &ActivityModel::refresh);
    read({});
}

void ActivityModel::refresh()
{
    m_reading.reset();
    readOn();
}

void ActivityModel::readOn()
{
    const auto from = m_reading;
    read(from);
    if (m_reading && (!m_next || *m_reading > *m_next))
        m_later.start();
}

void ActivityModel::read(std::optional<qint64> before)
{
    store::ActivityQuery query(m_store.reader(), m_store.person());
    const auto page = query.page(before);
    if (!page) {
        m_reading.reset();
        m_failed(page.error());
        return;
    }
    const auto firstBelow = [this](qint64 place) {
        return int(std::ranges::partition_point(m_rows, [&](const auto &row) { return row.place >= place; })
            - m_rows.begin());
    };
    const int from = before ? firstBelow(*before) : 0;
    const int to = page->next ? firstBelow(*page->next) : rowCount();
    // The first reading, or one that goes beyond what was known, is where the rows end now.
    if (!page->next || m_rows.isEmpty() || (m_next && *page->next < *m_next))
        m_next = page->next;
    m_reading = page->next;
    become(from, to, page->actions, placeOf);
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_next);
}

QDateTime ActivityModel::local(qint64 ms) const
{
    const auto wall = toWall(ms, m_zone);
    return wall ? QDateTime(wall->date, wall->time) : QDateTime::fromMSecsSinceEpoch(ms);
}

QString ActivityModel::headingOf(int row) const
{
    const QDate day = local(m_rows.at(row).at).date();
    if (row > 0 && local(m_rows.at(row - 1).at).date() == day)
        return {};
    const QDate today = local(m_clock.nowMs()).date();
    return day == today ? tr("Today") : day.addDays(1) == today ? tr("Yesterday") : widgets::longDayText(day);
}

QString ActivityModel::detailOf(const store::Activity &action) const
{
    QStringList parts;
    if (!action.client.isEmpty())
        parts.append(widgets::isolated(action.client));
    if (action.undone) {
        const QDateTime at = local(action.undoneAt);
        const QString when = at.date() == local(action.at).date()
            ? widgets::timeText(at.time())
            : widgets::dayTimeText(at.date(), at.time());
        parts.append(action.undoneBy.isEmpty()
                ? tr("undone %1").arg(when)
                : tr("undone by %1, %2").arg(widgets::isolated(action.undoneBy), when));
    } else if (!action.personName.isEmpty()) {
        parts.append(widgets::isolated(action.personName));
    }
    return parts.join(u" · "_s);
}

QString ActivityModel::spoken(const QModelIndex &index) const
{
    QStringList parts;
    for (const int role : { int(HeadingRole), int(Qt::DisplayRole), int(DetailRole), int(TimeRole),
             int(ReasonRole), int(ActionRole) }) {
        if (const QString part = data(index, role).toString(); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::Activity &action = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return widgets::labelText(action.label);
    case IconRole:
        return iconOf(action.label.key);
    case DetailRole:
        return detailOf(action);
    case TimeRole:
        return widgets::timeText(local(action.at).time());
    case ActionRole:
        return action.held ? QString() : action.undone ? tr("Redo") : tr("Undo");
    case ReasonRole:
        return action.held ? widgets::errorText(*action.held).happened : QString();
    case HeadingRole:
        return headingOf(index.row());
    case FadedRole:
        return action.undone;
    case PostRole:
        return action.post;
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

} // namespace galley::activity
