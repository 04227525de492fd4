#pragma once

#include "core/base/Clock.h"

#include <QWidget>

namespace galley::store {
class LocalStore;
}

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

class CalendarController;
class CalendarModel;
class TrayModel;
class TrayView;
class WeekHand;
class WeekView;

// The week with the tray beside it (over it in a narrow window), and the hand that carries posts between
// them.
class WeekPane final : public QWidget
{
    Q_OBJECT

public:
    // All of them outlive the pane.
    WeekPane(store::LocalStore &store, CalendarModel &model, const CalendarController &controller,
        pictures::ThumbCache &thumbs, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] WeekView &week() const { return *m_week; }

    [[nodiscard]] TrayView &tray() const { return *m_tray; }

    [[nodiscard]] WeekHand &hand() const { return *m_hand; }

    void setTrayShown(bool shown);
    [[nodiscard]] bool isTrayShown() const;
    void setTrayWanted(bool wanted); // where there is room for it

    [[nodiscard]] bool isTrayWanted() const { return m_wide; }

    void setNarrow(bool narrow); // the tray is hidden until it is asked for

Q_SIGNALS:
    void trayShownChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();

    TrayModel *m_waiting;
    WeekView *m_week;
    TrayView *m_tray;
    WeekHand *m_hand;
    bool m_narrow = false;
    bool m_wide = true; // shown where there is room
    bool m_over = false; // shown although there is none
};

} // namespace galley::calendar
