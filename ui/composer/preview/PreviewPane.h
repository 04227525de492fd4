#pragma once

#include "ui/composer/preview/PreviewContent.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace galley::pictures {
class ThumbCache;
}

namespace galley::widgets {
class SegmentedControl;
class Switch;
class TextLabel;
} // namespace galley::widgets

namespace galley::composer {

class PreviewCard;

// The column of the composer that shows how the post will look: one account at a time, on sunken paper
// between crop marks, in the network's own light or dark whatever the theme of the window.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(
        pictures::ThumbCache &thumbs, QWidget *parent = nullptr); // the cache outlives the pane

    // One for each account, in the order of the accounts. Meant for every keystroke: what stays the same
    // costs nothing, and of what changes only the account that is shown is laid out.
    void setContents(const QList<PreviewContent> &contents);

    void setCurrent(int index);

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] PreviewCard *card() const { return m_card; }

    void setDark(bool dark);

Q_SIGNALS:
    void chosen(int index); // by a person: the editor may turn to that account

protected:
    void paintEvent(QPaintEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *) override;

private:
    class Stage;

    void rebuildAccounts();
    void showCurrent();
    void refreshFooter();
    void fit();
    void retranslate();

    QList<PreviewContent> m_contents;
    int m_current = 0;
    QBoxLayout *m_header;
    widgets::SegmentedControl *m_accounts = nullptr;
    QToolButton *m_light;
    QScrollArea *m_scroll;
    Stage *m_stage;
    PreviewCard *m_card;
    QPushButton *m_fold;
    widgets::Switch *m_safeAreas;
    widgets::TextLabel *m_safeAreasLabel;
};

} // namespace galley::composer
