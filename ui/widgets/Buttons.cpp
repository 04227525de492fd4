#include "ui/widgets/Buttons.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

namespace {

QString toText(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Secondary:
        return u"secondary"_s;
    case ButtonKind::Ghost:
        return u"ghost"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    case ButtonKind::DangerFilled:
        return u"dangerFilled"_s;
    case ButtonKind::Approve:
        return u"approve"_s;
    case ButtonKind::Request:
        return u"request"_s;
    case ButtonKind::Link:
        return u"link"_s;
    }
    return {};
}

QString toText(ControlSize size)
{
    switch (size) {
    case ControlSize::Small:
        return u"sm"_s;
    case ControlSize::Medium:
        return u"md"_s;
    case ControlSize::Large:
        return u"lg"_s;
    case ControlSize::ExtraLarge:
        return u"xl"_s;
    }
    return {};
}

// Buttons remember their size until their style changes.
void refresh(QWidget *widget)
{
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &change);
    widget->updateGeometry();
    widget->update();
}

} // namespace

QPushButton *makeButton(ButtonKind kind, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setKind(button, kind);
    return button;
}

QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme::themedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void setKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty("kind", toText(kind));
    refresh(button);
}

void setControlSize(QWidget *widget, ControlSize size)
{
    widget->setProperty("controlSize", toText(size));
    refresh(widget);
}

void setKeyHint(QAbstractButton *button, const QString &keys)
{
    button->setProperty("keyHint", keys);
    refresh(button);
}

QString plainText(const QString &name)
{
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

void setDestructive(QAction *action)
{
    action->setProperty("destructive", true);
}

} // namespace galley::widgets
