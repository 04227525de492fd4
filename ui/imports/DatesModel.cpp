#include "ui/imports/DatesModel.h"

#include "ui/imports/DatesText.h"

#include <QRegularExpression>

namespace galley::imports {

using schedule::PlannedDate;

void DatesModel::setPlan(schedule::DatePlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_chosen.clear();
    for (const PlannedDate &date : m_plan.dates) {
        if (date.canComeIn() && !date.inBin)
            m_chosen.insert(date.id);
    }
    endResetModel();
    Q_EMIT chosenChanged();
}

void DatesModel::checkAll(bool checked)
{
    m_chosen.clear();
    for (const PlannedDate &date : m_plan.dates) {
        if (checked && date.canComeIn())
            m_chosen.insert(date.id);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Day), index(rowCount() - 1, Day), { Qt::CheckStateRole });
    Q_EMIT chosenChanged();
}

int DatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.dates.size());
}

int DatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlannedDate &date = m_plan.dates[index.row()];
    if (role == Qt::CheckStateRole) {
        if (index.column() != Day)
            return {};
        return m_chosen.contains(date.id) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::ToolTipRole)
        return index.column() == Remark ? remarksText(date)
            : index.column() == Title   ? date.text
                                        : QVariant();
    if (role == Qt::AccessibleTextRole && index.column() == Day)
        return QStringList { daysText(date), date.title, repeatsText(date), remarksText(date) }
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(", "));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Day:
        return daysText(date);
    case Title:
        return date.title;
    case Repeats:
        return repeatsText(date);
    default:
        return remarksText(date);
    }
}

bool DatesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const QUuid id = m_plan.dates[index.row()].id;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(id);
    else
        m_chosen.remove(id);
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags DatesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Day && m_plan.dates[index.row()].canComeIn())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant DatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case Title:
        return tr("Title");
    case Repeats:
        return tr("Repeats");
    default:
        return tr("Worth knowing");
    }
}

} // namespace galley::imports
