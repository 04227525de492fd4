#pragma once

#include "core/base/Result.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace galley::widgets {
class Tag;
class TextLabel;
} // namespace galley::widgets

namespace galley::composer {

class Session;

// The head of a composer: the way back, whose post it is, its title, how far it is, and whether it is stored.
class ComposerHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerHeader(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void setNarrow(bool narrow); // 48 high, short words
    void focusTitle();
    // What Undo takes; empty: there is nothing.
    void setUndo(const QString &text);
    // The title's own steps, as EditorColumn::withSteps().
    [[nodiscard]] QLineEdit *withSteps(bool redo) const;
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void takeBackMeant(bool redo);
    void versionsRequested();
    void menuRequested(QWidget *anchor); // of all that can be done
    void writingRequested(); // Enter in the title: on to the text
    void refused(const galley::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Tile;

    void refreshTitle();
    void refreshStatus();
    void refreshSaved();
    void fitTitle();
    void forgetSteps();
    void restyle();

    Session *m_session = nullptr;
    bool m_narrow = false;
    QToolButton *m_back;
    Tile *m_tile;
    QLineEdit *m_title;
    QBoxLayout *m_statusPlace;
    widgets::Tag *m_status = nullptr;
    widgets::TextLabel *m_saved;
    QPushButton *m_retry;
    QToolButton *m_undo;
    QToolButton *m_versions;
    QToolButton *m_more;
    QPushButton *m_close;
};

} // namespace galley::composer
