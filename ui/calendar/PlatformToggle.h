#pragma once

#include "core/domain/Enums.h"

#include <QAbstractButton>

namespace galley::calendar {

// A network's mark of 18 in a cell of 24: on, it is shown in the calendar.
class PlatformToggle final : public QAbstractButton
{
    Q_OBJECT

public:
    PlatformToggle(Platform platform, QWidget *parent);

    [[nodiscard]] Platform platform() const { return m_platform; }

    void setOn(bool on);

    [[nodiscard]] QSize sizeHint() const override { return { 24, 24 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Platform m_platform;
    bool m_on = true;
};

} // namespace galley::calendar
