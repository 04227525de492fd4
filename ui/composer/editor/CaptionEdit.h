#pragma once

#include "core/base/Result.h"

#include <QImage>
#include <QPlainTextEdit>

namespace galley::composer {

// Where people write. Takes in what a post can hold and hands pictures on; each paragraph runs in the
// direction of its own script.
class CaptionEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CaptionEdit(QWidget *parent = nullptr);

    // Changes only what differs, so that the cursor, the selection and the text's own undo stay.
    void showText(const QString &text);
    void selectRange(qsizetype start, qsizetype end);
    void retranslate();

Q_SIGNALS:
    void refused(const galley::Error &error); // what was pasted is not in, and what was there still is
    void filesGiven(const QStringList &files);
    void imageGiven(const QImage &image);
    void focusLeft();

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void restyle();
};

} // namespace galley::composer
