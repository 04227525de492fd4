#pragma once

#include "core/base/Result.h"

#include <QWidget>

namespace galley::shell {

class CommandRegistry;

// A workspace that cannot be opened: what happened, what it means, and the one button that helps.
class FailurePage final : public QWidget
{
    Q_OBJECT

public:
    FailurePage(const Error &error, CommandRegistry &commands, QWidget *parent);

Q_SIGNALS:
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace galley::shell
