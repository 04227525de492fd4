#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QUuid>
#include <QWidget>

#include <functional>

namespace galley::store {
class LocalStore;
}

namespace galley::widgets {
class TextLabel;
}

namespace galley::activity {

class ActivityModel;
class RowList;

// What is saved, what was done and by whom, with undo and redo of each: the inside of the popover above the
// line that says that all is saved.
class ActivityPanel final : public QWidget
{
    Q_OBJECT

public:
    // Days and times are those of `zone`. Store and clock outlive the panel.
    ActivityPanel(store::LocalStore &store, const Clock &clock, const QString &zone,
        std::function<void(const Error &)> failed, QWidget *parent = nullptr);

    [[nodiscard]] RowList &list() const { return *m_list; }

    [[nodiscard]] ActivityModel &model() const { return *m_model; }

Q_SIGNALS:
    void postChosen(const QUuid &post);
    void undoRequested(qint64 action);
    void redoRequested(qint64 action);
    void binRequested();
    void placeRequested(); // where all this is kept

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot(const QString &folder);
    void showEmptiness();

    ActivityModel *m_model;
    RowList *m_list;
    widgets::TextLabel *m_empty;
};

} // namespace galley::activity
