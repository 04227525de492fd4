#pragma once

#include "core/base/Result.h"
#include "core/base/WallTime.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLineEdit;
class QPushButton;

namespace galley::widgets {
class TextLabel;
class WhichTime;
} // namespace galley::widgets

namespace galley::composer {

class Session;

// When the post goes out: a day and a time in the client's zone, as people write them ("thu", "+2d", "7:45"),
// with one's own time beside it, what has to be asked about it, and good times that are still free.
class WhenSection final : public QWidget
{
    Q_OBJECT

public:
    explicit WhenSection(QWidget *parent = nullptr);
    ~WhenSection() override;

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
    void answer(bool second);
    [[nodiscard]] QString askWhich(const WallTime &wall);
    [[nodiscard]] QString askInstead();
    void suggest();
    void complain(QLineEdit *field, const QString &reason);

    Session *m_session = nullptr;
    Leave m_leave;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_zone;
    QLineEdit *m_day;
    QLineEdit *m_time;
    widgets::TextLabel *m_meaning;
    widgets::WhichTime *m_which;
    QPushButton *m_clear;
    QWidget *m_slots;
    struct Skipped; // a time that clocks jump over, and what can be meant by it
    std::unique_ptr<const Skipped> m_skipped; // while one of its two is the post's
    QString m_suggestedFor;
};

} // namespace galley::composer
