#pragma once

#include "core/base/Clock.h"
#include "core/store/queries/BinQuery.h"
#include "ui/activity/RowsModel.h"

#include <functional>

namespace galley::store {
class LocalStore;
}

namespace galley::activity {

// The deleted posts of the last 30 days, the last deleted first. Follows every commit.
class BinModel final : public RowsModel<store::BinPost>
{
    Q_OBJECT

public:
    using Failed = std::function<void(const Error &)>;

    BinModel(store::LocalStore &store, const Clock &clock, const QString &zone, Failed failed,
        QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void read();
    [[nodiscard]] QString detailOf(const store::BinPost &post) const;
    [[nodiscard]] QDate dayOf(const store::BinPost &post) const;

    store::LocalStore &m_store;
    const Clock &m_clock;
    QString m_zone;
    Failed m_failed;
};

} // namespace galley::activity
