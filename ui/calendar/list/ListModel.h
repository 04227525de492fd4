#pragma once

#include "core/store/queries/ListQuery.h"
#include "ui/calendar/list/ListRows.h"

#include <QAbstractTableModel>
#include <QHash>

namespace galley::store {
class LocalStore;
}

namespace galley::calendar {

class CalendarModel;

// The posts of a CalendarModel as a table, in an order of its own and with bands over the days. It follows
// when it is told to (sync), by inserted, removed and changed rows. What only a list shows it reads for the
// rows that are looked at.
class ListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Time, Picture, Title, Client, Accounts, Status, Approver, Labels, ColumnCount };

    enum Role { PostRole = Qt::UserRole, DayRole, OwnTimeRole };

    ListModel(CalendarModel &posts, store::LocalStore &store, QObject *parent = nullptr); // both outlive it

    void sync(); // brings the rows to what the calendar holds
    void setOwnZone(const QString &zone); // whose time stands below a client's that differs
    void need(int firstRow, int lastRow); // reads at once what these rows show

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const ListSorting &sorting() const { return m_sorting; }

    void setSorting(const ListSorting &sorting);

    [[nodiscard]] static ListOrder orderOf(int column);
    [[nodiscard]] static Column columnOf(ListOrder order);

    [[nodiscard]] const ListRow &at(int row) const { return m_rows[row]; }

    [[nodiscard]] int rowOf(const QUuid &post) const; // −1 where it is not shown
    [[nodiscard]] int rowOfDay(QDate day) const; // its band, else its first post; −1 for none
    [[nodiscard]] int countOf(QDate day) const;

    [[nodiscard]] const store::ListFacts &facts(const QUuid &post) const;

    [[nodiscard]] CalendarModel &posts() const { return m_posts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void titleEdited(const QUuid &post, const QString &title); // the model changes with the commit
    void sortingChanged();
    void orderMayDiffer(); // by what was read anew: sync() when it suits

private:
    [[nodiscard]] QList<ListRow> wantedRows() const;
    void addKeys(QList<ListRow> &rows) const;
    void removeRun(int first, int last);
    void insertRun(int row, const QList<ListRow> &rows);
    void readFacts(const QList<QUuid> &posts) const;
    void forget(const QModelIndex &first, const QModelIndex &last);
    void forgetFacts();
    [[nodiscard]] QString textOf(const ListRow &row, int column) const;
    [[nodiscard]] QString bandText(const ListRow &row) const;
    [[nodiscard]] QString ownTime(const store::MonthPost &post) const;

    CalendarModel &m_posts;
    store::LocalStore &m_store;
    QString m_ownZone;
    ListSorting m_sorting;
    QList<ListRow> m_rows;
    QHash<QDate, int> m_counts;
    mutable QHash<QUuid, store::ListFacts> m_facts;
};

} // namespace galley::calendar
