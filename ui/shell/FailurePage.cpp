#include "ui/shell/FailurePage.h"

#include "ui/shell/CommandRegistry.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley::shell {

namespace {

constexpr int kWidth = 640;

} // namespace

FailurePage::FailurePage(const Error &error, CommandRegistry &commands, QWidget *parent)
    : QWidget(parent)
{
    const widgets::ErrorWords words = widgets::errorText(error);
    auto *layout = new QVBoxLayout(this);
    auto *state = new widgets::EmptyState(words.happened, words.meaning, this);
    layout->addStretch(2);
    state->setMinimumWidth(kWidth); // its sentences keep to one or two lines
    layout->addWidget(state, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    if (!words.action.isEmpty()) {
        QPushButton *help = state->addAction(words.action);
        help->setObjectName(QStringLiteral("help"));
        const QString id = words.actionId;
        connect(help, &QPushButton::clicked, this, [&commands, id] { commands.run(id); });
    }
    QPushButton *back = state->addAction(tr("Back to the start"));
    back->setObjectName(QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, &FailurePage::backRequested);
    setAccessibleName(words.happened);
    setAccessibleDescription(words.meaning);
}

void FailurePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::tk().surface.sheet);
}

} // namespace galley::shell
