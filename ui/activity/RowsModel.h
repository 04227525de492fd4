#pragma once

#include <QAbstractListModel>

#include <algorithm>

namespace galley::activity {

// What a row of the history or the bin shows; Qt::DisplayRole is its sentence.
enum RowRole {
    IconRole = Qt::UserRole + 1, // a name of ui/theme/Icons.h
    DetailRole, // below the sentence
    TimeRole, // at its end
    ActionRole, // what can be done with it ("Undo"); empty: nothing
    ReasonRole, // why nothing
    HeadingRole, // stands above the row where it begins a day
    FadedRole, // bool: it does not hold any more
    PostRole // QUuid; null where there is none to open
};

// A list that is read again and tells only what became different. Rows keep their order among each other.
template <typename Row> class RowsModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] const Row &row(int at) const { return m_rows.at(at); }

protected:
    // The rows of [from, to) become `wanted`.
    template <typename Key> void become(int from, int to, const QList<Row> &wanted, const Key &key)
    {
        const auto isWanted = [&](const Row &row) {
            return std::ranges::any_of(wanted, [&](const Row &one) { return key(one) == key(row); });
        };
        for (int at = to - 1; at >= from; --at) {
            if (isWanted(m_rows.at(at)))
                continue;
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
            tell(at);
        }
        for (int i = 0; i < wanted.size(); ++i) {
            const int at = from + i;
            if (at < m_rows.size() && key(m_rows.at(at)) == key(wanted.at(i))) {
                if (m_rows.at(at) == wanted.at(i))
                    continue;
                m_rows[at] = wanted.at(i);
                tell(at);
                continue;
            }
            beginInsertRows({}, at, at);
            m_rows.insert(at, wanted.at(i));
            endInsertRows();
            tell(at + 1); // it may have lost the heading of its day
        }
    }

    QList<Row> m_rows;

private:
    void tell(int at)
    {
        if (at < m_rows.size())
            Q_EMIT dataChanged(index(at), index(at));
    }
};

} // namespace galley::activity
