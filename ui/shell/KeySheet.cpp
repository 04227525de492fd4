#include "ui/shell/KeySheet.h"

#include "ui/shell/CommandRegistry.h"
#include "ui/widgets/Tags.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

using widgets::Command;
using widgets::CommandGroup;

namespace {

QWidget *keysOf(const Command &command)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addStretch();
    for (const QString &key : CommandRegistry::keyTexts(command.shortcuts.first()))
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
        QList<const Command *> shown;
        for (const Command &command : all) {
            if (command.group == group && !command.shortcuts.isEmpty() && !command.text().isEmpty())
                shown.append(&command);
        }
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
        for (const Command *command : std::as_const(shown)) {
            auto *row = new QHBoxLayout;
            auto *text = new widgets::TextLabel(command->text(), theme::Type::Small);
            text->setWordWrap(true);
            row->addWidget(text, 1);
            row->addWidget(keysOf(*command));
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
