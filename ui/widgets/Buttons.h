#pragma once

#include <QString>

class QAbstractButton;
class QAction;
class QPushButton;
class QToolButton;
class QWidget;

namespace galley::widgets {

// What a button is for. Link stands in text or below it, as words in red alone. At most one Primary per view;
// Approve is for approving alone; DangerFilled only in a dialog that confirms.
enum class ButtonKind { Primary, Secondary, Ghost, Danger, DangerFilled, Approve, Request, Link };
enum class ControlSize { Small, Medium, Large, ExtraLarge }; // 24, 28, 32 (dialogs), 44 (review, welcome)

[[nodiscard]] QPushButton *makeButton(ButtonKind kind, const QString &text, QWidget *parent);

// An icon alone; its name is told to screen readers and shown as a tooltip.
[[nodiscard]] QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent);

void setKind(QAbstractButton *button, ButtonKind kind);
void setControlSize(QWidget *widget, ControlSize size);

// The key printed at the button's end ("N"). It only shows the key; the command owns the shortcut.
void setKeyHint(QAbstractButton *button, const QString &keys);

// A name from outside as the text of a button, a check box or a menu entry, where a lone & would make the
// next letter a shortcut and vanish.
[[nodiscard]] QString plainText(const QString &name);

// A menu entry in the colour of things that delete.
void setDestructive(QAction *action);

} // namespace galley::widgets
