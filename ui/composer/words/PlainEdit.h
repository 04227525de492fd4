#pragma once

#include "core/base/Result.h"

#include <QPlainTextEdit>

namespace galley::composer {

// Where people write something beside the post's own text. What is pasted comes in as a post can hold it, or
// not at all: what is too large is refused before anything has to lay it out.
class PlainEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlainEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void refused(const galley::Error &error); // what was there still is

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace galley::composer
