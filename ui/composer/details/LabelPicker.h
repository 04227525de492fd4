#pragma once

#include "ui/widgets/Popover.h"

#include <QUuid>

class QListWidget;

namespace galley::widgets {
class SearchField;
}

namespace galley::composer {

// The labels a post can have, found by typing: arrows walk, Enter puts one on or takes it off. A name that
// there is not yet can be made. It stays open for several.
class LabelPicker final : public widgets::Popover
{
    Q_OBJECT

public:
    struct Label
    {
        QUuid id;
        QString name;
        bool isTag = false;
        bool isOn = false;
    };

    LabelPicker(const QList<Label> &labels, QWidget *window);

    void openAt(const QRect &anchor); // in the window's coordinates

Q_SIGNALS:
    void toggled(const QUuid &label, bool isTag);
    void made(const QString &name);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void find();
    void take(int row);

    QList<Label> m_labels;
    widgets::SearchField *m_search;
    QListWidget *m_list;
};

} // namespace galley::composer
