#pragma once

#include "core/base/Result.h"

#include <QPlainTextEdit>

namespace galley::composer {

class CaptionLayout;
struct GivenPicture;

// Where people write. Takes in what a post can hold and hands pictures on; each paragraph runs in the
// direction of its own script.
class CaptionEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CaptionEdit(QWidget *parent = nullptr);

    // Changes only what differs, so that cursor and selection stay. What came from elsewhere is no step of
    // this field, nor is what lies before it.
    void showText(const QString &text);
    void forgetSteps();
    void selectRange(qsizetype start, qsizetype end);
    void retranslate();

    [[nodiscard]] int heightOfText(int most) const; // of its lines, in pixels; no more than `most`

Q_SIGNALS:
    void refused(const galley::Error &error); // what was pasted is not in, and what was there still is
    void filesGiven(const QStringList &files);
    void pictureGiven(const galley::composer::GivenPicture &picture);
    void focusLeft();
    void heightChanged(); // of the text, perhaps
    void takeBackMeant(bool redo); // by its keys: what is next is not always a step of this field

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void restyle();
    [[nodiscard]] QPointF onLine(const QPointF &at) const;
    [[nodiscard]] QMouseEvent placed(const QMouseEvent &event) const;

    CaptionLayout *m_layout = nullptr;
};

} // namespace galley::composer
