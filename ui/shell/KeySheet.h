#pragma once

#include "ui/widgets/Dialog.h"

namespace galley::shell {

class CommandRegistry;

// The sheet of keys (?): every command of the current screen that has keys, by group.
class KeySheet final : public widgets::Dialog
{
    Q_OBJECT

public:
    KeySheet(const CommandRegistry &commands, QWidget *window);
};

} // namespace galley::shell
