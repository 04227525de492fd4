#pragma once

#include "core/base/Result.h"
#include "core/store/queries/PictureQuery.h"
#include "ui/widgets/Dialog.h"

#include <QSet>
#include <QUuid>

class QListView;
class QPushButton;
class QStackedWidget;

namespace galley::pictures {
class ThumbCache;
}

namespace galley::store {
class LocalStore;
}

namespace galley::widgets {
class EmptyState;
class SearchField;
} // namespace galley::widgets

namespace galley::composer {

class PictureModel;

// Chooses among the pictures and clips that a client has, the last used first. Typing searches names and
// descriptions, arrows walk, Space picks, Enter takes what is picked in that order.
class PicturePicker final : public widgets::Dialog
{
    Q_OBJECT

public:
    enum class Many { One, Several };

    // `inPost`: assets that are there already, shown but not offered. Store and cache outlive it.
    PicturePicker(store::LocalStore &store, pictures::ThumbCache &thumbs, const QUuid &brand,
        const QString &client, const QSet<QUuid> &inPost, Many many, QWidget *window);

    [[nodiscard]] bool isSettled() const { return m_isSettled; } // what it shows is what there is

Q_SIGNALS:
    void picked(const QList<QUuid> &assets); // in the order they were picked
    void filesMeant(); // rather from this computer

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void load();
    void show(const Result<QList<store::StoredPicture>> &pictures);
    void showWhatIsFound();
    void pick(const QModelIndex &index);
    void pressed(); // Enter
    void sayPicked();

    store::LocalStore &m_store;
    QUuid m_brand;
    QString m_client;
    Many m_many;
    PictureModel *m_model;
    widgets::SearchField *m_search;
    QStackedWidget *m_stack;
    QListView *m_grid;
    widgets::EmptyState *m_nothing;
    QPushButton *m_again; // in `m_nothing`
    QPushButton *m_use;
    bool m_isSettled = false;
};

} // namespace galley::composer
