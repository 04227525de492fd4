#include "ui/shell/KeySheet.h"

#include "ui/shell/CommandRegistry.h"
#include "ui/widgets/Tags.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

using widgets::Command;
using widgets::CommandGroup;

namespace {

struct KeyRow
{
    QString text;
    QStringList keys; // as they are printed
};

QString keyName(int key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

QString keyName(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

// Keys that mean something where the focus is, and so are no commands of the window.
QList<KeyRow> fixedKeys(CommandGroup group)
{
    const QString arrows = u"← ↑ ↓ →"_s;
    // "Shift+" as this system prints it.
    const QString shift = keyName(Qt::SHIFT | Qt::Key_F10).chopped(3);
    switch (group) {
    case CommandGroup::Calendar:
        return { { KeySheet::tr("To the next day or post"), { arrows } },
            { KeySheet::tr("Move the chosen posts by a day or a week"), { shift + arrows } },
            { KeySheet::tr("First or last day of the week"),
                { keyName(Qt::Key_Home), keyName(Qt::Key_End) } },
            { KeySheet::tr("Peek at a post or a day"), { keyName(Qt::Key_Space) } },
            { KeySheet::tr("Open the post, or write a new one"), { keyName(Qt::Key_Return) } },
            { KeySheet::tr("Choose every post shown"), { keyName(Qt::CTRL | Qt::Key_A) } },
            { KeySheet::tr("Menu of the post or day"), { keyName(Qt::SHIFT | Qt::Key_F10) } },
            { KeySheet::tr("Choose nothing"), { keyName(Qt::Key_Escape) } } };
    case CommandGroup::Post:
        return { { KeySheet::tr("Leave a post that is written; it is saved"), { keyName(Qt::Key_Escape) } },
            { KeySheet::tr("Open the month of the day field"),
                { keyName(Qt::ALT | Qt::Key_1).chopped(1) + u"↓"_s } },
            { KeySheet::tr("Move the chosen picture"),
                { keyName(Qt::ALT | Qt::Key_1).chopped(1) + u"↑ ↓"_s } },
            { KeySheet::tr("Say what the chosen picture shows"), { keyName(Qt::Key_Return) } } };
    case CommandGroup::Client:
        return { { KeySheet::tr("Only the first to ninth client"),
            { keyName(Qt::ALT | Qt::Key_1) + u"–9"_s } } };
    default:
        return {};
    }
}

QWidget *keysOf(const KeyRow &row)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addStretch();
    for (const QString &key : row.keys)
        layout->addWidget(new widgets::KeyHint(key));
    return box;
}

} // namespace

KeySheet::KeySheet(const CommandRegistry &commands, QWidget *window)
    : Dialog(tr("Keys"), window, Width::Wide)
{
    setObjectName(u"keySheet"_s);
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(32);
    QList<QVBoxLayout *> stacks;
    for (int i = 0; i < 3; ++i) {
        auto *stack = new QVBoxLayout;
        stack->setSpacing(2);
        columns->addLayout(stack, 1);
        stacks.append(stack);
    }
    const QList<Command> all = commands.commands();
    QList<int> filled { 0, 0, 0 };
    for (const CommandGroup group : { CommandGroup::Calendar, CommandGroup::Post, CommandGroup::Go,
             CommandGroup::View, CommandGroup::Edit, CommandGroup::File, CommandGroup::Client,
             CommandGroup::Settings, CommandGroup::Help }) {
        QList<KeyRow> shown;
        for (const Command &command : all) {
            if (command.group == group && !command.shortcuts.isEmpty() && !command.text().isEmpty())
                shown.append({ command.text(), CommandRegistry::keyTexts(command.shortcuts.first()) });
        }
        shown += fixedKeys(group);
        if (shown.isEmpty())
            continue;
        // The emptiest column takes the next group.
        const auto column = std::min_element(filled.begin(), filled.end()) - filled.begin();
        QVBoxLayout *stack = stacks[column];
        auto *heading = new widgets::TextLabel(CommandRegistry::groupText(group).toUpper());
        heading->setSectionLabel();
        if (filled[column] > 0)
            stack->addSpacing(12);
        stack->addWidget(heading);
        for (const KeyRow &line : std::as_const(shown)) {
            auto *row = new QHBoxLayout;
            auto *text = new widgets::TextLabel(line.text, theme::Type::Small);
            text->setWordWrap(true);
            row->addWidget(text, 1);
            row->addWidget(keysOf(line));
            stack->addLayout(row);
        }
        filled[column] += int(shown.size()) + 2;
    }
    for (QVBoxLayout *stack : std::as_const(stacks))
        stack->addStretch();
    setBody(body);
    setMainButton(addButton(widgets::ButtonKind::Secondary, tr("Close"), kCancelled));
}

} // namespace galley::shell
