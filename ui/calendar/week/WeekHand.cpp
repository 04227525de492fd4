#include "ui/calendar/CalendarController.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/week/LandingCard.h"
#include "ui/calendar/week/TrayModel.h"
#include "ui/calendar/week/TrayView.h"
#include "ui/calendar/week/WeekHeld.h"
#include "ui/calendar/week/WeekPainter.h"
#include "ui/calendar/week/WeekText.h"
#include "ui/widgets/Popover.h"

#include <QTimerEvent>

#include <algorithm>

namespace galley::calendar {

using schedule::Landing;
using schedule::WeekScale;

namespace {

constexpr int kQuarter = 15;
constexpr int kEdge = 32; // how near to a side a card scrolls or turns the week
constexpr int kScrollMs = 16;
constexpr int kScrollStep = 8;
constexpr int kRestMs = 600;
const QPoint kGrip(16, 9); // of a card from the tray, which is of another size

} // namespace

WeekHand::WeekHand(WeekView &week, TrayView &tray, const CalendarController &controller, QWidget &pane)
    : QObject(&pane)
    , m_week(week)
    , m_tray(tray)
    , m_controller(controller)
    , m_pane(pane)
    , m_card(new CardInHand(&pane))
    , m_words(new LandingCard(&pane))
{
    connect(&week, &WeekView::keyInHand, this, &WeekHand::key);
    connect(&week, &WeekView::rangeChanged, this, [this] {
        if (m_held && m_held->byKeys)
            land(m_held->slot);
    });
}

WeekHand::~WeekHand() = default;

QRect WeekHand::inPane(const QRect &weekRect) const
{
    return weekRect.translated(m_week.pos());
}

QPoint WeekHand::inWeek(QPoint panePoint) const
{
    return panePoint - m_week.pos();
}

bool WeekHand::overTray() const
{
    return m_tray.isVisible() && m_tray.geometry().contains(m_held->at);
}

bool WeekHand::take(const QUuid &post, bool fromTray)
{
    cancel();
    const auto planned = m_controller.planned(post);
    if (!planned)
        return false;
    Held held;
    held.post = *planned;
    held.fromTray = fromTray;
    held.posts = { post };
    if (const store::MonthPost *row = m_week.model().post(post)) {
        held.shown = *row;
        if (held.post.wall)
            held.place =
                schedule::onClock({ *held.post.wall, held.post.fold }, held.post.zone, m_week.rulerZone());
        if (const QList<QUuid> selected = m_week.selectedPosts(); selected.contains(post))
            held.posts = selected;
    } else if (const store::TrayPost *waiting = m_tray.model().post(post)) {
        held.shown.id = post;
        held.shown.brand = waiting->brand;
        held.shown.zone = waiting->zone;
        held.shown.status = waiting->status;
        held.shown.platforms = waiting->platforms;
    } else {
        return false;
    }
    m_held = std::make_unique<Held>(held);
    m_landing.reset();
    if (fromTray)
        m_tray.setLifted(post);
    else
        m_week.setLifted(QSet<QUuid>(held.posts.begin(), held.posts.end()));
    return true;
}

void WeekHand::lift(const QUuid &post, bool fromTray, QPoint grip, QPoint at)
{
    if (!take(post, fromTray))
        return;
    const QRect place =
        fromTray ? m_tray.cardRect(post).translated(m_tray.pos()) : inPane(m_week.slipRect(post));
    const int column = std::max(96, m_week.dayRect(m_week.firstDay()).width() - 8);
    const QSize size(column, m_week.cardHeight());
    m_held->grip = fromTray ? kGrip : QPoint(std::min(grip.x(), size.width() - 8), grip.y());
    m_held->from = place.topLeft();
    m_held->at = at;
    widgets::SlipData card = cardOf(m_week.model(), m_held->shown, m_week.thumbs(), m_week.rulerZone(),
        m_week.isCompact(), m_pane.devicePixelRatioF());
    if (fromTray)
        card.time.clear();
    m_card->setCard(card, size, static_cast<int>(m_held->posts.size()));
    m_card->raise();
    m_card->show();
    m_words->raise();
    m_pane.setCursor(Qt::ClosedHandCursor);
    follow();
}

void WeekHand::moveTo(QPoint at, Qt::KeyboardModifiers modifiers)
{
    if (!m_held || m_held->byKeys || m_question)
        return;
    m_held->at = at;
    m_held->modifiers = modifiers;
    follow();
    watchEdges();
}

void WeekHand::follow()
{
    m_card->moveCard(m_held->at - m_held->grip);
    const bool tray = overTray();
    m_tray.setReceiving(tray && !m_held->fromTray);
    const QPoint at = inWeek(m_held->at);
    if (tray || !m_week.canvas().contains(at)) {
        land(std::nullopt);
        return;
    }
    const int step = m_held->modifiers & Qt::ControlModifier ? 1 : kQuarter;
    land(m_week.slotAt(QPoint(at.x(), at.y() - m_held->grip.y()), step));
}

WallTime WeekHand::rulerWall(const WeekSlot &slot) const
{
    return { m_week.firstDay().addDays(slot.day), QTime(slot.minute / 60, slot.minute % 60) };
}

// A slot is a time of the first ruler; where that is not the post's own clock, it names an instant.
bool WeekHand::namesInstant() const
{
    return m_held->post.zone != m_week.rulerZone() && !m_held->keepsTime();
}

schedule::ShownTime WeekHand::wantedAt(const WallTime &slot) const
{
    const schedule::PlannedPost &post = m_held->post;
    const auto &place = m_held->place;
    if (m_held->keepsTime()) {
        const qint64 days = place->wall.date.daysTo(slot.date);
        return { { post.wall->date.addDays(days), post.wall->time }, post.fold };
    }
    const int fold = place && place->wall == slot ? place->fold : 0;
    return schedule::onClock({ slot, fold }, m_week.rulerZone(), post.zone);
}

// What the slot comes to is asked of the store only when it is another one.
void WeekHand::land(const std::optional<WeekSlot> &slot)
{
    m_held->slot = slot;
    if (!slot) {
        m_landing.reset();
        m_week.setGhost(std::nullopt);
        m_words->hide();
        return;
    }
    const schedule::ShownTime wanted = wantedAt(rulerWall(*slot));
    const bool copies = m_held->copies();
    if (!m_landing || m_held->wanted != wanted || m_held->toldCopy != copies) {
        m_held->wanted = wanted;
        m_held->toldCopy = copies;
        if (!m_held->fromTray) // a copy leaves it where it is
            m_week.setLifted(
                copies ? QSet<QUuid>() : QSet<QUuid>(m_held->posts.begin(), m_held->posts.end()));
        m_landing =
            std::make_unique<Landing>(m_controller.landing(m_held->post.id, wanted.wall, wanted.fold));
        if (namesInstant())
            m_landing->kind = WallKind::Normal; // even where its own clock shows that time twice
        const LandingContext context { m_week.model(), m_held->post.brand, m_held->post.zone,
            m_week.rulerZone(), m_week.secondZone(), static_cast<int>(m_held->posts.size()) - 1, copies };
        m_words->setWords(landingWordsOf(*m_landing, context),
            m_held->byKeys         ? LandingCard::Hold::ByKeys
                : m_held->fromTray ? LandingCard::Hold::FromTray
                                   : LandingCard::Hold::FromWeek);
    }
    showGhost();
    m_words->placeBeside(inPane(m_week.slotRect(m_week.ghost()->slot)), inPane(m_week.rect()));
    m_words->show();
}

// At the instant of the landing, beside both rulers; the card in the hand tells the client's time.
void WeekHand::showGhost()
{
    const Landing &landing = *m_landing;
    WeekGhost ghost { *m_held->slot, timeText(rulerWall(*m_held->slot).time), {},
        !m_held->copies() && landing.refused.has_value() };
    const auto first = toWall(landing.at, m_week.rulerZone());
    if (landing.at != 0 && first) {
        const qint64 day = m_week.firstDay().daysTo(first->date);
        ghost.slot.day = day >= 0 && day < 7 ? static_cast<int>(day) : ghost.slot.day;
        ghost.slot.minute = first->time.msecsSinceStartOfDay() / 60'000;
        ghost.first = timeText(first->time);
        if (const auto second = toWall(landing.at, m_week.secondZone()))
            ghost.second = timeText(second->time);
    }
    m_week.setGhost(ghost);
    store::MonthPost landed = m_held->shown;
    landed.at = landing.at;
    m_card->setTime(timeText(landing.wall.time), placeBeside(landed, m_week.rulerZone()));
}

void WeekHand::watchEdges()
{
    const QRect canvas = inPane(m_week.canvas());
    const QPoint at = m_held->at;
    const bool inside = canvas.contains(at) && !overTray();
    int scroll = 0;
    int turn = 0;
    std::optional<bool> strip;
    if (inside) {
        if (at.y() < canvas.top() + kEdge)
            scroll = -kScrollStep;
        else if (at.y() > canvas.bottom() - kEdge)
            scroll = kScrollStep;
        const int forward = m_week.isRightToLeft() ? -1 : 1;
        if (at.x() < canvas.left() + kEdge)
            turn = -forward;
        else if (at.x() > canvas.right() - kEdge)
            turn = forward;
        for (const bool evening : { false, true }) {
            if (inPane(m_week.stripRect(evening)).contains(at))
                strip = evening;
        }
    }
    m_scrollBy = scroll;
    if (scroll == 0)
        m_scroll.stop();
    else if (!m_scroll.isActive())
        m_scroll.start(kScrollMs, this);
    if (turn == m_turn && strip == m_strip)
        return;
    m_turn = turn;
    m_strip = strip;
    if (turn != 0 || strip)
        m_rest.start(kRestMs, this);
    else
        m_rest.stop();
}

void WeekHand::timerEvent(QTimerEvent *event)
{
    if (!m_held || m_question) {
        m_scroll.stop();
        m_rest.stop();
        return;
    }
    if (event->timerId() == m_scroll.timerId()) {
        m_week.scrollBy(m_scrollBy);
        follow();
    } else if (event->timerId() == m_rest.timerId()) {
        if (m_strip) {
            schedule::WeekFolds folds = m_week.folds();
            (*m_strip ? folds.evening : folds.night) = false;
            m_strip.reset();
            m_rest.stop();
            m_week.setFolds(folds);
        } else if (m_turn != 0) {
            m_week.step(m_turn);
        }
        m_landing.reset();
        follow();
    }
}

void WeekHand::release(QPoint at, Qt::KeyboardModifiers modifiers)
{
    if (!m_held || m_held->byKeys || m_question)
        return;
    moveTo(at, modifiers);
    m_scroll.stop();
    m_rest.stop();
    if (overTray() && !m_held->fromTray) {
        const QList<QUuid> posts = m_held->posts;
        m_card->hide();
        finish();
        Q_EMIT takeOffRequested(posts);
        return;
    }
    drop();
}

void WeekHand::drop()
{
    const WallTime slot = m_held->slot ? rulerWall(*m_held->slot) : WallTime {};
    const auto &place = m_held->place;
    const bool stays = m_held->slot
        && (namesInstant() ? place && place->wall == slot
                           : m_held->post.wall == m_landing->wall && m_landing->kind != WallKind::Overlap);
    if (!m_held->slot || stays) {
        putBack();
        return;
    }
    const bool one = m_held->posts.size() == 1;
    const bool copies = m_held->copies();
    if (one && !copies && m_landing->kind == WallKind::Overlap && !m_landing->refused) {
        ask();
        return;
    }
    const Held held = *m_held;
    const Landing landing = *m_landing;
    if (held.byKeys || (landing.refused && !copies)) {
        m_card->hide();
    } else {
        m_card->settleAt(inPane(m_week.slotRect(m_week.ghost()->slot)).topLeft());
        m_week.setDropped(held.post.id);
    }
    finish();
    qint64 minutes = !held.place ? 0 : held.place->wall.date.daysTo(slot.date) * WeekScale::kDayMinutes;
    if (held.place && !held.keepsTime())
        minutes += held.place->wall.time.secsTo(slot.time) / 60;
    const QString ruler = held.keepsTime() ? QString() : m_week.rulerZone();
    if (copies)
        Q_EMIT copyRequested(held.posts, minutes, ruler);
    else if (one)
        Q_EMIT placeRequested(held.post.id, landing.wanted, landing.fold);
    else if (held.place)
        Q_EMIT shiftRequested(held.posts, minutes, ruler);
}

void WeekHand::putBack()
{
    if (m_held->byKeys)
        m_card->hide();
    else
        m_card->settleAt(m_held->from);
    finish();
}

void WeekHand::cancel()
{
    if (!m_held)
        return;
    const bool toTray = m_held->byKeys;
    putBack();
    if (toTray)
        m_tray.setFocus(Qt::ShortcutFocusReason);
}

void WeekHand::finish()
{
    m_held.reset();
    m_landing.reset();
    m_turn = 0;
    m_strip.reset();
    m_scroll.stop();
    m_rest.stop();
    m_words->hide();
    m_week.setGhost(std::nullopt);
    m_week.setLifted({});
    m_tray.setLifted({});
    m_tray.setReceiving(false);
    m_pane.unsetCursor();
}

} // namespace galley::calendar
