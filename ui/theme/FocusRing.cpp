#include "ui/theme/FocusRing.h"

#include "ui/theme/Draw.h"

#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QPainter>
#include <QPointer>

namespace galley::theme {

namespace {

constexpr auto kRadius = "galleyFocusRadius";
constexpr auto kByKeyboard = "galleyFocusByKeyboard";
constexpr int kMargin = 4; // 2 px of gap, 2 px of ring

class Ring final : public QFocusFrame
{
public:
    explicit Ring(QWidget *target)
        : QFocusFrame(target)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setWidget(target);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (const QWidget *target = widget())
            paintFocusRing(painter, QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin),
                target->property(kRadius).toInt());
    }
};

// Watches who gets the focus and why. Activating the window again must not lose the ring it had.
class Watcher final : public QObject
{
public:
    using QObject::QObject;

    static Watcher &instance()
    {
        static auto *watcher = new Watcher(qApp);
        return *watcher;
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn) {
            auto *widget = static_cast<QWidget *>(object);
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            const bool returning = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
            if (!returning)
                widget->setProperty(kByKeyboard,
                    reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                        || reason == Qt::ShortcutFocusReason);
            if (widget->property(kByKeyboard).toBool())
                show(widget);
        } else if (event->type() == QEvent::FocusOut && m_ring && m_ring->widget() == object) {
            hide();
        } else if (event->type() == QEvent::MouseButtonPress && m_ring && m_ring->widget() == object) {
            object->setProperty(kByKeyboard, false);
            hide();
        }
        return false;
    }

private:
    void show(QWidget *widget)
    {
        hide();
        if (widget->property(kRadius).toInt() >= 0)
            m_ring = new Ring(widget);
    }

    void hide()
    {
        if (m_ring) {
            m_ring->hide();
            m_ring->deleteLater();
            m_ring = nullptr;
        }
    }

    QPointer<Ring> m_ring;
};

} // namespace

void showFocusRing(QWidget *widget, int radius)
{
    if (!widget->property(kRadius).isValid())
        widget->installEventFilter(&Watcher::instance());
    widget->setProperty(kRadius, radius);
}

bool focusCameByKeyboard(const QWidget *widget)
{
    return widget->hasFocus() && widget->property(kByKeyboard).toBool();
}

} // namespace galley::theme
