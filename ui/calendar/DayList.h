#pragma once

#include <QDate>
#include <QUuid>
#include <QWidget>

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

class CalendarModel;

// Every post of one day, as slips one under the other, and what else is on that day. Lives in a popover; Up
// and Down walk, Enter opens.
class DayList final : public QWidget
{
    Q_OBJECT

public:
    DayList(CalendarModel &model, pictures::ThumbCache &thumbs, QDate day,
        QWidget *parent = nullptr); // both outlive the list

Q_SIGNALS:
    void postChosen(const QUuid &post);
    void newPostRequested(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace galley::calendar
