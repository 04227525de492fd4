#pragma once

#include "core/base/Clock.h"
#include "core/store/queries/ActivityQuery.h"
#include "ui/activity/RowsModel.h"

#include <QTimer>

#include <functional>

namespace galley::store {
class LocalStore;
}

namespace galley::activity {

// The history of a workspace, the newest first. Reads a page at a time and follows every commit.
class ActivityModel final : public RowsModel<store::Activity>
{
    Q_OBJECT

public:
    using Failed = std::function<void(const Error &)>;

    // Days and times are those of `zone`. Store and clock outlive the model.
    ActivityModel(store::LocalStore &store, const Clock &clock, const QString &zone, Failed failed,
        QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void refresh();
    void readOn();
    void read(std::optional<qint64> before);
    [[nodiscard]] QString detailOf(const store::Activity &action) const;
    [[nodiscard]] QString headingOf(int row) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    [[nodiscard]] QDateTime local(qint64 ms) const;

    store::LocalStore &m_store;
    const Clock &m_clock;
    QString m_zone;
    Failed m_failed;
    std::optional<qint64> m_next; // where the rows end; nothing: at the beginning of the history
    std::optional<qint64> m_reading; // where reading again goes on
    QTimer m_later; // a page at a time, so that the window stays at hand
};

} // namespace galley::activity
