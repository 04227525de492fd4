#include "ui/composer/words/CommentField.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace galley::composer {

namespace {

constexpr int kMostLines = 6;
constexpr int kFrame = 1 + 3; // what the frame takes above and below, and the room within it

} // namespace

CommentField::CommentField(QWidget *parent)
    : PlainEdit(parent)
{
    setTabChangesFocus(true);
    setViewportMargins(6, 3, 6, 3); // the words stand as in the other fields
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(theme::font(theme::Type::Small));
    connect(this, &QPlainTextEdit::textChanged, this, &CommentField::fit);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        setFont(theme::font(theme::Type::Small));
        fit();
    });
    fit();
}

// A plain text document measures its height in lines.
void CommentField::fit()
{
    const int lines = std::clamp(int(std::ceil(document()->size().height())), 1, kMostLines);
    const double margins = 2 * document()->documentMargin() + 2 * kFrame;
    setFixedHeight(
        std::max(theme::size::control::lg, int(std::ceil(lines * fontMetrics().lineSpacing() + margins))));
}

void CommentField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
        Q_EMIT sent();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CommentField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void CommentField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace galley::composer
