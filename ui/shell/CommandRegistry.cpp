#include "ui/shell/CommandRegistry.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/Buttons.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

using widgets::Availability;
using widgets::Command;
using widgets::CommandGroup;

CommandRegistry::CommandRegistry(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void CommandRegistry::addForPage(const QString &pageId, const Command &command)
{
    Q_ASSERT_X(!m_index.contains(command.id), "CommandRegistry", qPrintable(command.id));
    Entry entry { command, pageId, new QAction(m_window) };
    const QString id = command.id;
    entry.action->setObjectName(id);
    entry.action->setShortcutContext(Qt::WindowShortcut);
    if (!command.icon.isEmpty())
        entry.action->setIcon(theme::themedIcon(command.icon));
    // The action itself stays enabled: pressing the keys of something that cannot be done now tells why.
    connect(entry.action, &QAction::triggered, this, [this, id] { run(id); });
    m_window->addAction(entry.action);
    m_index.insert(id, m_entries.size());
    m_entries.append(entry);
    applyShortcuts(entry);
    refresh(entry);
}

void CommandRegistry::removePageCommands()
{
    removeWhere([](const Entry &entry) { return !entry.pageId.isEmpty(); });
    m_page.clear();
}

void CommandRegistry::removePageCommands(const QString &pageId)
{
    removeWhere([&](const Entry &entry) { return entry.pageId == pageId; });
}

void CommandRegistry::removeWhere(const std::function<bool(const Entry &)> &goes)
{
    m_entries.removeIf([&](const Entry &entry) {
        if (!goes(entry))
            return false;
        entry.action->deleteLater(); // it may be what has just been triggered
        return true;
    });
    m_index.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_index.insert(m_entries[i].command.id, i);
}

bool CommandRegistry::belongsHere(const Entry &entry) const
{
    return entry.pageId.isEmpty() || entry.pageId == m_page || entry.command.group == CommandGroup::Go;
}

void CommandRegistry::setCurrentPage(const QString &pageId)
{
    m_page = pageId;
    for (const Entry &entry : m_entries)
        applyShortcuts(entry);
}

void CommandRegistry::applyShortcuts(const Entry &entry) const
{
    QList<QKeySequence> active;
    if (belongsHere(entry)) {
        for (const QKeySequence &sequence : entry.command.shortcuts) {
            if (m_letterKeys || !isLetterKey(sequence))
                active.append(sequence);
        }
    }
    entry.action->setShortcuts(active);
}

void CommandRegistry::setLetterKeys(bool on)
{
    m_letterKeys = on;
    for (const Entry &entry : m_entries)
        applyShortcuts(entry);
}

QList<Command> CommandRegistry::commands() const
{
    QList<Command> shown;
    for (const Entry &entry : m_entries) {
        if (belongsHere(entry))
            shown.append(entry.command);
    }
    return shown;
}

const Command *CommandRegistry::find(const QString &id) const
{
    const auto at = m_index.constFind(id);
    return at == m_index.cend() ? nullptr : &m_entries[*at].command;
}

QAction *CommandRegistry::action(const QString &id) const
{
    const auto at = m_index.constFind(id);
    return at == m_index.cend() ? nullptr : m_entries[*at].action;
}

Availability CommandRegistry::availability(const QString &id) const
{
    const auto at = m_index.constFind(id);
    if (at == m_index.cend())
        return { false, {} };
    const Entry &entry = m_entries[*at];
    if (!belongsHere(entry))
        return { false, tr("This belongs to another screen") };
    return entry.command.availability ? entry.command.availability() : Availability {};
}

bool CommandRegistry::run(const QString &id)
{
    const Command *command = find(id);
    if (!command)
        return false;
    const Availability can = availability(id);
    if (!can.enabled) {
        Q_EMIT refused(can.reason);
        return false;
    }
    const auto action = command->run; // a copy: running it may add commands
    action();
    Q_EMIT ran(id);
    return true;
}

void CommandRegistry::refresh(const Entry &entry) const
{
    entry.action->setText(entry.command.text());
    entry.action->setToolTip(entry.command.text());
    if (entry.command.checked) {
        entry.action->setCheckable(true);
        entry.action->setChecked(entry.command.checked());
    }
}

void CommandRegistry::retranslate()
{
    for (const Entry &entry : m_entries)
        refresh(entry);
}

QMenu *CommandRegistry::menu(const QStringList &ids, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    // Entries are actions of their own, so that a menu can grey out what the keys may still explain.
    const auto fill = [this, menu, ids] {
        menu->clear();
        for (const QString &id : ids) {
            const auto at = m_index.constFind(id);
            if (at == m_index.cend()) {
                menu->addSeparator();
                continue;
            }
            const Entry &entry = m_entries[*at];
            if (!belongsHere(entry) || entry.command.text().isEmpty())
                continue;
            const Availability can = availability(id);
            auto *shown = new QAction(entry.action->icon(), widgets::plainText(entry.command.text()), menu);
            shown->setObjectName(id);
            shown->setEnabled(can.enabled);
            shown->setToolTip(can.reason);
            if (!entry.action->shortcuts().isEmpty()) {
                // Printed, not bound: the command's own action holds the keys.
                shown->setText(shown->text() + u'\t' + keyTexts(entry.action->shortcut()).join(u' '));
            }
            if (entry.command.checked) {
                shown->setCheckable(true);
                shown->setChecked(entry.command.checked());
            }
            connect(shown, &QAction::triggered, this, [this, id] { run(id); });
            menu->addAction(shown);
        }
    };
    connect(menu, &QMenu::aboutToShow, this, fill);
    fill();
    return menu;
}

QString CommandRegistry::groupText(CommandGroup group)
{
    switch (group) {
    case CommandGroup::File:
        return tr("Studio");
    case CommandGroup::Edit:
        return tr("Edit");
    case CommandGroup::View:
        return tr("View");
    case CommandGroup::Go:
        return tr("Go to");
    case CommandGroup::Post:
        return tr("Posts");
    case CommandGroup::Calendar:
        return tr("Calendar");
    case CommandGroup::Client:
        return tr("Clients");
    case CommandGroup::Settings:
        return tr("Settings");
    case CommandGroup::Help:
        return tr("Help");
    }
    return {};
}

QStringList CommandRegistry::keyTexts(const QKeySequence &sequence)
{
    QStringList texts;
    for (int i = 0; i < sequence.count(); ++i)
        texts.append(QKeySequence(sequence[uint(i)]).toString(QKeySequence::NativeText));
    return texts;
}

bool isLetterKey(const QKeySequence &sequence)
{
    if (sequence.isEmpty())
        return false;
    const QKeyCombination first = sequence[0];
    const bool modified =
        first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !modified && first.key() > Qt::Key_Space && first.key() < Qt::Key_Escape;
}

} // namespace galley::shell
