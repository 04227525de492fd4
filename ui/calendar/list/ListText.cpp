// What stands in the cells of ListModel.

#include "core/base/WallTime.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/list/ListModel.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/StatusMark.h"

#include <QLocale>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using store::MonthPost;

namespace {

QStringList networksOf(const MonthPost &post)
{
    QStringList names;
    for (const Platform platform : allOf<Platform>()) {
        if (post.has(platform))
            names.append(widgets::PlatformMark::name(platform));
    }
    return names;
}

} // namespace

// "Thursday 22 October, 4 posts, Winter tune-up"
QString ListModel::bandText(const ListRow &row) const
{
    return spokenDay(m_posts, row.day);
}

// The person's own time where it is another than the client's: "18:15 Berlin", and the day where that
// differs.
QString ListModel::ownTime(const MonthPost &post) const
{
    if (post.at == 0 || post.zone == m_ownZone || !isKnownZone(m_ownZone))
        return {};
    const auto own = toWall(post.at, m_ownZone);
    if (!own || (own->date == post.day && own->time == post.time))
        return {};
    const QString time =
        own->date == post.day ? timeText(own->time) : widgets::weekdayTimeText(own->date, own->time);
    //: A time and where it is read on the clock: "18:15 Berlin"
    return tr("%1 %2").arg(time, placeOfZone(m_ownZone));
}

QString ListModel::textOf(const ListRow &row, int column) const
{
    const MonthPost &post = row.post;
    switch (column) {
    case Date:
        return shortDayText(post.day);
    case Time:
        return timeText(post.time);
    case Title:
        return titleOf(m_posts.look(post.id));
    case Client: {
        const store::MonthBrand *brand = m_posts.brand(post.brand);
        return brand ? brand->name : QString();
    }
    case Accounts:
        return QLocale().createSeparatedList(networksOf(post));
    case Status:
        return widgets::StatusMark::text(post.status);
    case Approver: {
        const store::ListFacts &facts = this->facts(post.id);
        //: Of several people who are to answer: the first and how many more: "Maren Holt +1"
        return facts.alsoWaiting > 0 ? tr("%1 +%2").arg(facts.approver).arg(facts.alsoWaiting)
                                     : facts.approver;
    }
    case Labels:
        return facts(post.id).labels.join(u", "_s);
    default:
        return {};
    }
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow &row = m_rows[index.row()];
    if (role == DayRole)
        return row.day;
    if (row.isBand())
        return role == Qt::AccessibleTextRole || (role == Qt::DisplayRole && index.column() == Time)
            ? bandText(row)
            : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Picture ? QVariant() : textOf(row, index.column());
    case Qt::EditRole:
        return index.column() == Title ? QVariant(m_posts.look(row.post.id).title) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Picture)
            return m_posts.look(row.post.id).thumbAlt;
        return index.column() == Title ? shortDayText(row.day) + u", "_s + spokenSlip(m_posts, row.post)
                                       : textOf(row, index.column());
    case OwnTimeRole:
        return ownTime(row.post);
    case PostRole:
        return row.post.id;
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Day");
    case Time:
        return tr("Time");
    case Title:
        return tr("Title");
    case Client:
        return tr("Client");
    case Accounts:
        return tr("Accounts");
    case Status:
        return tr("Status");
    case Approver:
        return tr("Approval");
    case Labels:
        return tr("Labels");
    default:
        return QString();
    }
}

} // namespace galley::calendar
