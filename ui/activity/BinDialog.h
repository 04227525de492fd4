#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "ui/widgets/Dialog.h"

#include <QUuid>

#include <functional>

namespace galley::store {
class LocalStore;
}

namespace galley::activity {

class BinModel;
class RowList;

// The deleted posts, each with the way back. Stays open while they are taken out.
class BinDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    // Days are those of `zone`. Store and clock outlive the dialog.
    BinDialog(store::LocalStore &store, const Clock &clock, const QString &zone,
        const std::function<void(const Error &)> &failed, QWidget *window);

    [[nodiscard]] RowList &list() const { return *m_list; }

    [[nodiscard]] BinModel &model() const { return *m_model; }

Q_SIGNALS:
    void restoreRequested(const QList<QUuid> &posts);

private:
    void showEmptiness();
    void restoreChosen();

    BinModel *m_model;
    RowList *m_list;
    QWidget *m_empty;
    QPushButton *m_restore;
};

} // namespace galley::activity
