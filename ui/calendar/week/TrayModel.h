#pragma once

#include "core/store/queries/MonthQuery.h"
#include "core/store/queries/TrayQuery.h"
#include "ui/calendar/View.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>

namespace galley::store {
class LocalStore;
struct Commit;
} // namespace galley::store

namespace galley::calendar {

// What waits for a day, under the headings "drafts" and "ideas": one row each, headings too. After a commit
// only what it touched is read. Changes come as inserted, removed and changed rows, never as a reset.
class TrayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, HeadingRole };

    explicit TrayModel(store::LocalStore &store, QObject *parent = nullptr); // the store outlives the model
    ~TrayModel() override;

    void setScope(const QList<QUuid> &brands); // empty: all clients
    void setSearch(const QString &text); // of titles; empty: all
    void setOrder(TrayOrder order);

    [[nodiscard]] TrayOrder order() const { return m_order; }

    void reload();

    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); } // whatever is searched

    [[nodiscard]] const store::TrayPost *postAt(int row) const; // null for a heading
    [[nodiscard]] const store::TrayPost *post(const QUuid &id) const;
    [[nodiscard]] int rowOf(const QUuid &post) const; // −1 where it is not shown
    [[nodiscard]] const store::SlipLook &look(const QUuid &post) const;

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void orderChanged();

private:
    struct Line
    {
        store::TrayPost post; // of a heading only the status
        bool heading = false;

        [[nodiscard]] bool isSame(const Line &other) const
        {
            return heading == other.heading && post.id == other.post.id
                && post.isIdea() == other.post.isIdea();
        }
    };

    void onCommit(const store::Commit &commit);
    void show();
    [[nodiscard]] QList<store::TrayPost> ordered() const;

    store::LocalStore &m_store;
    std::unique_ptr<store::TrayQuery> m_query;
    std::unique_ptr<store::MonthQuery> m_posts;
    QList<QUuid> m_scope;
    QString m_search;
    TrayOrder m_order = TrayOrder::Newest;
    QList<store::TrayPost> m_all;
    QList<Line> m_lines;
    mutable QHash<QUuid, store::SlipLook> m_looks;
    std::optional<Error> m_error;
};

} // namespace galley::calendar
