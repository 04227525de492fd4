#pragma once

#include "core/base/Result.h"
#include "core/base/WallTime.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace galley::widgets {
class TextLabel;
}

namespace galley::composer {

class Session;

// When the post goes out: a day and a time in the client's zone, as people write them ("thu", "+2d", "7:45"),
// with one's own time beside it, what has to be asked about it, and good times that are still free.
class WhenSection final : public QWidget
{
    Q_OBJECT

public:
    explicit WhenSection(QWidget *parent = nullptr);

    // Takes the post from the time it has with `act`, `off` the calendar or to another; may ask before.
    using Leave = std::function<void(bool off, const std::function<void()> &act)>;

    void setSession(Session *session); // null: none

    void setLeave(const Leave &leave) { m_leave = leave; }

    void refresh();
    void focusDay();
    void retranslate();

Q_SIGNALS:
    void refused(const galley::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the month opens with Alt+Down

private:
    void take(bool fromTime);
    void set(const std::optional<WallTime> &wall, int fold, const QUuid &slot = {});
    void apply(const std::optional<WallTime> &wall, int fold, const QUuid &slot);
    void openMonth();
    void showMeaning();
    void suggest();
    void complain(QLineEdit *field, const QString &reason);

    Session *m_session = nullptr;
    Leave m_leave;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_zone;
    QLineEdit *m_day;
    QLineEdit *m_time;
    widgets::TextLabel *m_meaning;
    QWidget *m_passes;
    QRadioButton *m_first;
    QRadioButton *m_second;
    QPushButton *m_clear;
    QWidget *m_slots;
    QString m_snapped; // what is said of a time that clocks jump over
    QString m_suggestedFor;
};

} // namespace galley::composer
