#include "ui/calendar/week/WeekPane.h"

#include "ui/calendar/CalendarController.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/week/TrayModel.h"
#include "ui/calendar/week/TrayView.h"
#include "ui/calendar/week/WeekHand.h"
#include "ui/calendar/week/WeekView.h"

#include <QStyle>

namespace galley::calendar {

WeekPane::WeekPane(store::LocalStore &store, CalendarModel &model, const CalendarController &controller,
    pictures::ThumbCache &thumbs, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_waiting(new TrayModel(store, this))
    , m_week(new WeekView(model, thumbs, clock, this))
    , m_tray(new TrayView(*m_waiting, model, thumbs, clock, this))
    , m_hand(new WeekHand(*m_week, *m_tray, controller, *this))
{
    const auto fromWeek = [this](QPoint at) { return at + m_week->pos(); };
    const auto fromTray = [this](QPoint at) { return at + m_tray->pos(); };
    connect(m_week, &WeekView::lifted, this, [=, this](const QUuid &post, QPoint grip, QPoint at) {
        m_hand->lift(post, false, grip, fromWeek(at));
    });
    connect(m_week, &WeekView::handMoved, this,
        [=, this](QPoint at, Qt::KeyboardModifiers modifiers) { m_hand->moveTo(fromWeek(at), modifiers); });
    connect(m_week, &WeekView::handReleased, this,
        [=, this](QPoint at, Qt::KeyboardModifiers modifiers) { m_hand->release(fromWeek(at), modifiers); });
    connect(m_tray, &TrayView::lifted, this, [=, this](const QUuid &post, QPoint grip, QPoint at) {
        m_hand->lift(post, true, grip, fromTray(at));
    });
    connect(m_tray, &TrayView::handMoved, this,
        [=, this](QPoint at, Qt::KeyboardModifiers modifiers) { m_hand->moveTo(fromTray(at), modifiers); });
    connect(m_tray, &TrayView::handReleased, this,
        [=, this](QPoint at, Qt::KeyboardModifiers modifiers) { m_hand->release(fromTray(at), modifiers); });
    connect(m_tray, &TrayView::placeRequested, m_hand, &WeekHand::placeByKeys);
    connect(m_tray, &TrayView::escapePressed, this, [this] {
        if (m_hand->isHolding())
            m_hand->cancel();
        else if (m_narrow)
            setTrayShown(false);
        else
            m_week->setFocus(Qt::OtherFocusReason);
    });
    connect(&model, &CalendarModel::surroundingsChanged, this, [this] {
        if (isVisible())
            m_waiting->setScope(m_week->model().scope());
    });
    m_waiting->setScope(model.scope());
    m_waiting->reload();
    setFocusProxy(m_week);
}

void WeekPane::setTrayShown(bool shown)
{
    if (isTrayShown() == shown)
        return;
    (m_narrow ? m_over : m_wide) = shown;
    if (!shown && m_tray->hasKeys())
        m_week->setFocus(Qt::OtherFocusReason);
    place();
    Q_EMIT trayShownChanged();
}

void WeekPane::setTrayWanted(bool wanted)
{
    m_wide = wanted;
    place();
}

bool WeekPane::isTrayShown() const
{
    return m_narrow ? m_over : m_wide;
}

void WeekPane::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    m_over = false;
    place();
    Q_EMIT trayShownChanged();
}

void WeekPane::place()
{
    const bool shown = isTrayShown();
    const int width = m_tray->width();
    const QRect tray(this->width() - width, 0, width, height());
    m_tray->setGeometry(QStyle::visualRect(layoutDirection(), rect(), tray));
    m_tray->setVisible(shown);
    const QRect week(0, 0, this->width() - (shown && !m_narrow ? width : 0), height());
    m_week->setGeometry(QStyle::visualRect(layoutDirection(), rect(), week));
    m_tray->raise();
}

void WeekPane::resizeEvent(QResizeEvent *event)
{
    place();
    QWidget::resizeEvent(event);
}

void WeekPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    QWidget::changeEvent(event);
}

// What is in the hand does not stay there when something else is looked at.
void WeekPane::hideEvent(QHideEvent *event)
{
    m_hand->cancel();
    QWidget::hideEvent(event);
}

} // namespace galley::calendar
