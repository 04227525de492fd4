#include "ui/activity/BinModel.h"

#include "core/base/WallTime.h"
#include "core/store/LocalStore.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/LabelText.h"

#include <QDateTime>

namespace galley::activity {

using namespace Qt::Literals::StringLiterals;

BinModel::BinModel(
    store::LocalStore &store, const Clock &clock, const QString &zone, Failed failed, QObject *parent)
    : RowsModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_zone(zone)
    , m_failed(std::move(failed))
{
    connect(&store, &store::LocalStore::committed, this, &BinModel::read);
    read();
}

void BinModel::read()
{
    const auto posts = store::binPosts(m_store.reader(), m_clock.nowMs() - store::kBinMs);
    if (posts)
        become(0, rowCount(), *posts, [](const store::BinPost &post) { return post.id; });
    else
        m_failed(posts.error());
}

QDate BinModel::dayOf(const store::BinPost &post) const
{
    const auto wall = toWall(post.deletedAt, m_zone);
    return wall ? wall->date : QDateTime::fromMSecsSinceEpoch(post.deletedAt).date();
}

QString BinModel::detailOf(const store::BinPost &post) const
{
    QStringList parts { widgets::isolated(post.client) };
    if (const auto wall = WallTime::fromText(post.wall))
        parts.append(tr("was planned for %1").arg(widgets::dayTimeText(wall->date, wall->time)));
    if (!post.deletedBy.isEmpty())
        parts.append(tr("deleted by %1").arg(widgets::isolated(post.deletedBy)));
    return parts.join(u" · "_s);
}

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::BinPost &post = m_rows.at(index.row());
    const QString title = post.title.trimmed().isEmpty() ? tr("Untitled") : post.title.simplified();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title;
    case IconRole:
        return u"trash-2"_s;
    case DetailRole:
        return detailOf(post);
    case TimeRole:
        return widgets::shortDayText(dayOf(post));
    case ActionRole:
        return tr("Restore");
    case PostRole:
        return post.id;
    case Qt::AccessibleTextRole:
        return QStringList { title, detailOf(post), widgets::longDayText(dayOf(post)) }.join(u", "_s);
    default:
        return {};
    }
}

} // namespace galley::activity
