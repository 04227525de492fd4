// What opens over the grid of CalendarPage: the peek, the list of a day, "move to", and the sheet of a post.

#include "core/schedule/RulerTime.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/CalendarView.h"
#include "ui/calendar/DayList.h"
#include "ui/calendar/PeekCard.h"
#include "ui/calendar/WhenField.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/TextLine.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LabelText.h"
#include "ui/widgets/Popover.h"
#include "ui/widgets/TextLabel.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtMath>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMoveWidth = 300;
constexpr int kMoveMargin = 16;
const QTime kUsualTime(9, 0);

} // namespace

void CalendarPage::openPeek(const QUuid &post)
{
    closePeek();
    const auto peek = store::MonthQuery(m_store.reader()).peek(post);
    if (!peek) {
        if (m_host)
            m_host->showError(peek.error());
        return;
    }
    auto *popover = new widgets::Popover(window());
    auto *card = new PeekCard(*m_thumbs, popover);
    m_popover = popover;
    m_peek = card;
    popover->setContent(card);
    connect(card, &PeekCard::editRequested, this, [this](const QUuid &id) {
        closePeek();
        openEdit(id);
    });
    connect(card, &PeekCard::moveRequested, this, [this](const QUuid &id) {
        closePeek();
        openMoveTo({ id });
    });
    connect(card, &PeekCard::copyRequested, this, [this](const QUuid &id) {
        closePeek();
        m_controller->copyByDays({ id }, 7);
    });
    connect(popover, &widgets::Popover::closed, this, [this] { m_view->setWalking(false); });
    popover->installEventFilter(this);
    if (m_model->rowOf(post) >= 0)
        m_view->select({ post });
    m_view->setWalking(true);
    showInPeek(*peek);
    const QRect slip = m_view->slipRect(post);
    const QRect anchor = slip.isValid() ? slip : m_view->dayRect(m_model->placeOf(peek->post).date);
    popover->openAt(inWindow(anchor.isValid() ? anchor : m_view->rect()), widgets::Popover::Side::Beside);
}

// What it shows changed while it is open.
void CalendarPage::refreshPeek()
{
    if (!m_peek || !m_popover)
        return;
    if (const auto peek = store::MonthQuery(m_store.reader()).peek(m_peek->post()))
        showInPeek(*peek);
    else
        closePeek(); // it went away meanwhile
}

void CalendarPage::showInPeek(const store::PeekPost &peek)
{
    const auto planned = store::plannedPosts(m_store.reader(), { peek.post.id });
    const bool editable = planned && !planned->isEmpty() && !schedule::fixedBecause(planned->first());
    const store::MonthBrand *brand = m_model->brand(peek.post.brand);
    m_peek->show(PeekCard::Shown {
        peek, brand ? *brand : store::MonthBrand {}, ownZone(), m_clock.nowMs(), editable });
}

void CalendarPage::closePeek()
{
    if (m_popover)
        m_popover->close();
    m_popover = nullptr;
    m_peek = nullptr;
    m_view->setWalking(false);
}

// The peek has the keys while it is open: arrows walk on to the next post, Space closes.
bool CalendarPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize && !m_card->isHidden())
        placeMessage();
    // A popover that is being destroyed sends other events.
    if (event->type() != QEvent::KeyPress || watched != m_popover || !m_peek)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Space:
        closePeek();
        return true;
    case Qt::Key_E:
        if (const QUuid post = m_peek->post(); key->modifiers() == Qt::NoModifier) {
            closePeek();
            openEdit(post);
            return true;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool forward =
            key->key() == Qt::Key_Down || key->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
        const int row = m_model->rowOf(m_peek->post()) + (forward ? 1 : -1);
        if (row >= 0 && row < m_model->rowCount())
            openPeek(m_model->posts()[row].id);
        return true;
    }
    default:
        break;
    }
    return Page::eventFilter(watched, event);
}

void CalendarPage::openDay(QDate day)
{
    closePeek();
    auto *popover = new widgets::Popover(window());
    auto *list = new DayList(*m_model, *m_thumbs, day, popover);
    popover->setContent(list);
    connect(list, &DayList::postChosen, popover, [this, popover](const QUuid &post) {
        popover->close();
        openPeek(post);
    });
    connect(list, &DayList::newPostRequested, popover, [this, popover](QDate on) {
        popover->close();
        openNewPost(on);
    });
    m_popover = popover;
    const QRect more = m_view->moreRect(day);
    popover->openAt(inWindow(more.isValid() ? more : m_view->dayRect(day)), widgets::Popover::Side::Beside);
}

void CalendarPage::openMoveTo(const QList<QUuid> &posts)
{
    closePeek();
    const auto planned = store::plannedPosts(m_store.reader(), posts);
    if (!planned || planned->isEmpty()) {
        if (!planned && m_host)
            m_host->showError(planned.error());
        return;
    }
    const store::PlannedPost &first = planned->first();
    auto *popover = new widgets::Popover(window());
    auto *box = new QWidget(popover);
    box->setFixedWidth(kMoveWidth);
    box->setObjectName(u"moveTo"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(kMoveMargin, 12, kMoveMargin, 12);
    column->setSpacing(8);
    const QFont strong = theme::font(theme::Type::BodyStrong);
    const int room =
        kMoveWidth - 2 * kMoveMargin - qCeil(theme::textWidth(tr("Move %1 to").arg(QString()), strong));
    auto *title = new widgets::TextLabel(planned->size() == 1
            ? tr("Move %1 to").arg(QFontMetrics(strong).elidedText(first.title, Qt::ElideRight, room))
            : counted(QT_TRANSLATE_N_NOOP("galley::calendar", "Move %n post(s) to"),
                static_cast<int>(planned->size())),
        theme::Type::BodyStrong, widgets::Ink::Text, box);
    title->setObjectName(u"moveTitle"_s);
    title->setToolTip(planned->size() == 1 ? first.title : QString());
    column->addWidget(title);
    auto *when = new WhenField(
        m_clock, { first.zone, ownZone(), first.wall, kUsualTime, false, planned->size() }, box);
    column->addWidget(when);
    auto *go = widgets::makeButton(widgets::ButtonKind::Primary, tr("Move"), box);
    go->setEnabled(false);
    column->addWidget(go, 0, Qt::AlignRight);
    const auto move = [this, popover, when, posts] {
        if (!when->isValid() || (!when->wall() && !when->shift()))
            return;
        if (const auto shift = when->shift()) {
            popover->close();
            leave(
                posts, Leaving::Move, [this, posts, by = *shift] { m_controller->moveByMinutes(posts, by); });
            return;
        }
        // Which of two equal hours is meant can be said of one post only.
        const bool onlyDay = when->onlyDay() && (posts.size() > 1 || !when->isAsking());
        const WallTime wall = *when->wall();
        const int fold = when->fold();
        popover->close();
        leave(posts, Leaving::Move, [this, posts, onlyDay, wall, fold] {
            if (onlyDay)
                m_controller->moveToDay(posts, wall.date);
            else
                m_controller->moveTo(posts, wall, fold);
        });
    };
    connect(when, &WhenField::changed, go, [when, go] { go->setEnabled(when->isValid()); });
    connect(when, &WhenField::entered, popover, move);
    connect(go, &QPushButton::clicked, popover, move);
    popover->setContent(box);
    m_popover = popover;
    const QRect slip = m_view->slipRect(first.id);
    popover->openAt(inWindow(slip.isValid() ? slip : m_view->dayRect(m_view->focusDay())),
        widgets::Popover::Side::Beside);
    when->setFocus(Qt::PopupFocusReason);
}

void CalendarPage::openNewPost(QDate day, QTime time, const QString &zone)
{
    closePeek();
    if (m_model->brands().isEmpty()) {
        if (m_host)
            m_host->runCommand(u"client.new"_s);
        return;
    }
    if (!m_host)
        return;
    m_lastClient = clientForNewPost();
    if (time.isValid() && !zone.isEmpty()) {
        const WallTime own =
            schedule::onClock({ { day, time } }, zone, m_model->brand(m_lastClient)->zone).wall;
        day = own.date;
        time = own.time;
    }
    m_host->writePost(m_lastClient, day, time);
    // Over the page that has just come.
    if (m_model->scope().size() != 1 && m_model->brands().size() > 1)
        m_host->showNote(tr("New post for %1").arg(widgets::isolated(m_model->brand(m_lastClient)->name)));
}

// Where several are shown: the one whose post is chosen, then the one last written for.
QUuid CalendarPage::clientForNewPost() const
{
    const QList<QUuid> &scope = m_model->scope();
    const auto fits = [&](const QUuid &client) {
        return m_model->brand(client) && (scope.isEmpty() || scope.contains(client));
    };
    const QList<QUuid> selected = m_view->selectedPosts();
    const store::MonthPost *post = selected.isEmpty() ? nullptr : m_model->post(selected.first());
    if (post && fits(post->brand))
        return post->brand;
    if (fits(m_lastClient))
        return m_lastClient;
    return scope.isEmpty() || !fits(scope.first()) ? m_model->brands().first().id : scope.first();
}

void CalendarPage::openEdit(const QUuid &post)
{
    closePeek();
    if (const store::MonthPost *shown = m_model->post(post))
        m_lastClient = shown->brand;
    if (m_host)
        m_host->openPost(post);
}

void CalendarPage::openInWindow(const QUuid &post)
{
    closePeek();
    if (m_host)
        m_host->openPostWindow(post);
}

} // namespace galley::calendar
