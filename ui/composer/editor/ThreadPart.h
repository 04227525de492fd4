#pragma once

#include "core/compose/PostContent.h"

#include <QWidget>

class QToolButton;

namespace galley::widgets {
class TextLabel;
}

namespace galley::composer {

class CaptionEdit;
class CaptionHighlighter;
class CaptionTools;
class FlowLayout;
class MediaTile;
class Session;
class WritingAids;

// One part of a thread while it is written: its number, how long it is, its text and its pictures.
// Backspace at its start joins it to the text before, Alt+Up and Alt+Down move it.
class ThreadPart final : public QWidget
{
    Q_OBJECT

public:
    ThreadPart(Session &session, WritingAids &aids, QWidget *parent);

    // `number` counts from 2: the first is the caption.
    void setPart(const compose::Part &part, qsizetype number, qsizetype count, bool isOpen);
    void setText(const QString &text);
    // What is too long (−1: nothing) and how full it is in words ("212 of 280"), for the fullest account.
    void setLength(const QString &words, bool isOver, qsizetype overflowAt);
    void retranslate();

    [[nodiscard]] QUuid id() const { return m_part.id; }

    [[nodiscard]] CaptionEdit *edit() const { return m_edit; }

    [[nodiscard]] CaptionTools *tools() const { return m_tools; }

Q_SIGNALS:
    void edited(const QString &text);
    void mergeRequested();
    void moveRequested(int by);
    void removeRequested();
    void refused(const galley::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMedia();
    void showMenu(const QUuid &media, const QPoint &globalPos);
    void fit();
    void refreshName();

    Session &m_session;
    compose::Part m_part;
    qsizetype m_number = 2;
    qsizetype m_count = 1;
    QString m_length;
    bool m_showing = false;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_words;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_merge;
    QToolButton *m_remove;
    CaptionEdit *m_edit;
    CaptionHighlighter *m_highlighter;
    CaptionTools *m_tools;
    QWidget *m_tilesBox;
    FlowLayout *m_flow;
    QList<MediaTile *> m_tiles;
};

} // namespace galley::composer
