// The hand asks which of two equal hours is meant, where the post is to land.

#include "ui/calendar/CalendarText.h"
#include "ui/calendar/week/LandingCard.h"
#include "ui/calendar/week/TrayView.h"
#include "ui/calendar/week/WeekHeld.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Popover.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 252;

} // namespace

void WeekHand::ask()
{
    const QUuid post = m_held->post.id;
    const schedule::Landing landing = *m_landing;
    const QString time = timeText(landing.wanted.time);
    auto *popover = new widgets::Popover(m_pane.window());
    m_question = popover;
    auto *box = new QWidget(popover);
    box->setObjectName(u"hourQuestion"_s);
    box->setFixedWidth(kWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto *words = new widgets::TextLabel(
        tr("%1 comes twice on %2. Which one?").arg(time, shortDayText(landing.wanted.date)),
        theme::Type::Body, widgets::Ink::Text, box);
    words->setWordWrap(true);
    column->addWidget(words);
    const auto choice = [&](const QString &text, int fold) {
        auto *button = widgets::makeButton(widgets::ButtonKind::Secondary, text, box);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, popover, post, landing, fold] {
            m_question = nullptr;
            m_card->hide();
            finish();
            popover->close();
            Q_EMIT placeRequested(post, landing.wanted, fold);
        });
        return button;
    };
    auto *first = choice(tr("The first %1, before clocks go back").arg(time), 0);
    choice(tr("The second %1, after").arg(time), 1);
    connect(popover, &widgets::Popover::closed, this, [this, popover] {
        if (m_question != popover)
            return;
        m_question = nullptr;
        cancel();
    });
    popover->setContent(box);
    m_words->hide();
    m_card->settleAt(inPane(m_week.slotRect(m_week.ghost()->slot)).topLeft());
    const QRect slot = m_week.slotRect(m_week.ghost()->slot);
    popover->openAt(
        QRect(m_week.mapTo(m_pane.window(), slot.topLeft()), slot.size()), widgets::Popover::Side::Beside);
    first->setFocus(Qt::PopupFocusReason);
}

} // namespace galley::calendar
