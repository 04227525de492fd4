#include "ui/composer/words/PlainEdit.h"

#include "core/compose/TextIntake.h"

#include <QMimeData>

namespace galley::composer {

PlainEdit::PlainEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
}

bool PlainEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void PlainEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    const auto taken = compose::takeIn(source->text(), compose::storedBytes(toPlainText()));
    if (taken)
        textCursor().insertText(taken->text);
    else
        Q_EMIT refused(taken.error());
}

} // namespace galley::composer
