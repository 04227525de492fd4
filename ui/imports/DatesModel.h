#pragma once

#include "core/schedule/ical/DatePlan.h"

#include <QAbstractTableModel>
#include <QSet>

namespace galley::imports {

// The dates of a calendar file, each with a check mark where it can come in.
class DatesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Title, Repeats, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(schedule::DatePlan plan); // what is new or changed is checked, what was thrown away is not
    void checkAll(bool checked);

    [[nodiscard]] const schedule::DatePlan &plan() const { return m_plan; }

    [[nodiscard]] const QSet<QUuid> &chosen() const { return m_chosen; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    schedule::DatePlan m_plan;
    QSet<QUuid> m_chosen;
};

} // namespace galley::imports
