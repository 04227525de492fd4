#pragma once

#include "ui/composer/words/PlainEdit.h"

namespace galley::composer {

// A field of a few lines that grows with what is written. Enter sends, Shift+Enter begins a line.
class CommentField final : public PlainEdit
{
    Q_OBJECT

public:
    explicit CommentField(QWidget *parent = nullptr);

Q_SIGNALS:
    void sent();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace galley::composer
