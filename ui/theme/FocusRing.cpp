#include "ui/theme/FocusRing.h"

#include "ui/theme/Draw.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QPointer>

namespace galley::theme {

namespace {

constexpr auto kRadius = "galleyFocusRadius";
constexpr auto kByKeyboard = "galleyFocusByKeyboard";
constexpr int kMargin = 4; // 2 px of gap, 2 px of ring

// A frame over the target's siblings that follows it. (QFocusFrame would do, but hangs while it shows itself
// from within the focus event.)
class Ring final : public QWidget
{
public:
    explicit Ring(QWidget *target)
        : QWidget(hostOf(target))
        , m_target(target)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        for (QWidget *one = target->parentWidget(); one && one != parentWidget(); one = one->parentWidget())
            one->installEventFilter(this); // the target moves with what it stands in
        follow();
        raise();
        show();
    }

    [[nodiscard]] QWidget *target() const { return m_target; }

    void follow()
    {
        const QPoint corner = m_target->mapTo(parentWidget(), QPoint());
        setGeometry(QRect(corner, m_target->size()).adjusted(-kMargin, -kMargin, kMargin, kMargin));
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (m_target && event->type() == QEvent::Move)
            follow();
        return false;
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_target)
            paintFocusRing(painter, QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin),
                m_target->property(kRadius).toInt());
    }

private:
    // The nearest around it that shows the whole ring. A splitter would take it for one more pane; out of
    // what scrolls it would stay behind.
    static QWidget *hostOf(QWidget *target)
    {
        QWidget *host = target->parentWidget();
        if (!host || host->inherits("QSplitter"))
            return target->window();
        while (!host->isWindow()) {
            const QRect ring = QRect(target->mapTo(host, QPoint()), target->size())
                                   .adjusted(-kMargin, -kMargin, kMargin, kMargin);
            QWidget *around = host->parentWidget();
            const auto *area = qobject_cast<QAbstractScrollArea *>(around->parentWidget());
            if (host->rect().contains(ring) || around->inherits("QSplitter")
                || (area && area->viewport() == around))
                break;
            host = around;
        }
        return host;
    }

    QPointer<QWidget> m_target;
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
        } else if (!m_ring || m_ring->target() != object) {
            return false;
        } else if (event->type() == QEvent::Move || event->type() == QEvent::Resize) {
            m_ring->follow();
        } else if (event->type() == QEvent::MouseButtonPress) {
            object->setProperty(kByKeyboard, false);
            hide();
        } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide
            || event->type() == QEvent::ParentChange || event->type() == QEvent::Destroy) {
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
