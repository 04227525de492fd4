#pragma once

#include "core/compose/PostDocument.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace galley::compose {
struct Meter;
}

namespace galley::widgets {
class TextLabel;
}

namespace galley::composer {

class CaptionEdit;
class CaptionHighlighter;
class CaptionTools;
class Session;
class WritingAids;

// The card in which the text of one tab is written: the text, and below a line its language and how long it
// is.
class CaptionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionCard(WritingAids &aids, QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void setTarget(const QUuid &target); // null: the base text

    [[nodiscard]] compose::TextField field() const;

    [[nodiscard]] CaptionEdit *edit() const { return m_edit; }

    [[nodiscard]] CaptionTools *tools() const { return m_tools; }

    void setShort(bool isShort); // parts follow below it
    void refreshText();
    void refreshMarks(); // notes, length
    void retranslate();

Q_SIGNALS:
    void refused(const galley::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const compose::Meter *tightest() const;
    void take();
    void countWithoutMeters();
    void fit();

    Session *m_session = nullptr;
    QUuid m_target;
    CaptionEdit *m_edit;
    CaptionHighlighter *m_highlighter;
    CaptionTools *m_tools;
    widgets::TextLabel *m_language;
    widgets::TextLabel *m_count;
    int m_leastHeight = 0;
    bool m_showing = false;
    bool m_isOver = false;
};

} // namespace galley::composer
