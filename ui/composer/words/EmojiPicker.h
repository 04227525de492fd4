#pragma once

#include "core/compose/RecentEmoji.h"
#include "ui/widgets/Popover.h"

class QComboBox;
class QListView;

namespace galley::widgets {
class SearchField;
class SegmentedControl;
class TextLabel;
} // namespace galley::widgets

namespace galley::composer {

class EmojiModel;

// Finds an emoji by its name in the language of the program, by group, or among the last ones. Typing
// searches, arrows walk, Enter takes; it stays open for a row of them.
class EmojiPicker final : public widgets::Popover
{
    Q_OBJECT

public:
    // `recent`: one for all pickers of a workspace; outlives this.
    EmojiPicker(compose::RecentEmoji &recent, QWidget *window);

    // Reads the table of the language on a worker, so that the first picker need not.
    static void prepare();

Q_SIGNALS:
    void picked(const QString &emoji);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void find(const QString &query);
    void showGroup(int index);
    void select(int row);
    void walk(int key);
    void take(int row);
    void sayCurrent();

    const compose::EmojiTable &m_table;
    compose::RecentEmoji &m_recent;
    EmojiModel *m_model;
    widgets::SearchField *m_search;
    widgets::SegmentedControl *m_groups;
    QListView *m_grid;
    widgets::TextLabel *m_name;
    QComboBox *m_tone;
};

} // namespace galley::composer
