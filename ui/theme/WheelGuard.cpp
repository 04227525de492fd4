#include "ui/theme/WheelGuard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace galley::theme {

namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore(); // it goes on to the parent
        return true;
    }
};

} // namespace

void leaveWheelToPage(QWidget *control)
{
    static auto *const guard = new WheelGuard(qApp);
    control->installEventFilter(guard);
}

} // namespace galley::theme
