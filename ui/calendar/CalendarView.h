#pragma once

#include "core/base/Clock.h"

#include <QDate>
#include <QSet>
#include <QUuid>
#include <QWidget>

namespace galley::calendar {

class CalendarModel;

// What every view of the calendar has in common: it shows what the model holds, keeps the selection and the
// day that keys act on, and turns gestures into wishes (signals); it changes no post itself.
class CalendarView : public QWidget
{
    Q_OBJECT

public:
    CalendarView(CalendarModel &model, const Clock &clock, QWidget *parent);
    ~CalendarView() override;

    [[nodiscard]] CalendarModel &model() const { return m_model; }

    void setWeekStart(Qt::DayOfWeek day);
    virtual void setOwnZone(const QString &zone); // whose midnight makes today

    [[nodiscard]] const QString &ownZone() const { return m_ownZone; }

    [[nodiscard]] QDate today() const;

    virtual void showDay(QDate day) = 0; // the weeks that hold it, anyhow
    virtual void step(int by) = 0; // so many months or weeks on
    [[nodiscard]] virtual QString title() const = 0; // "October 2026"

    // The day that keys act on; a post of it may be current.
    [[nodiscard]] QDate focusDay() const { return m_focusDay; }

    void setFocusDay(QDate day); // brings it into view

    [[nodiscard]] QUuid currentPost() const { return m_current; }

    [[nodiscard]] QList<QUuid> selectedPosts() const; // in order of time
    void select(const QList<QUuid> &posts);

    // Left and right walk from post to post instead of day to day, while something shows the current post.
    void setWalking(bool walking) { m_walking = walking; }

    // Where things are, in this widget's coordinates and as they are seen (mirrored where the layout is).
    [[nodiscard]] virtual QRect slipRect(const QUuid &post) const = 0; // empty when it is not drawn
    [[nodiscard]] virtual QRect dayRect(QDate day) const = 0;
    [[nodiscard]] virtual QUuid postAt(QPoint point) const = 0;
    [[nodiscard]] virtual QDate dayAt(QPoint point) const = 0;

    // It paints its days and posts itself, so it has to tell a screen reader of them.
    [[nodiscard]] virtual bool isPainted() const { return true; }

    [[nodiscard]] virtual QRect moreRect(QDate) const { return {}; } // what opens the rest of a day

Q_SIGNALS:
    void rangeChanged(); // another month or other weeks
    void selectionChanged();
    void currentChanged(); // the post or the day that keys act on
    void peekRequested(const QUuid &post);
    void openRequested(const QUuid &post);
    void dayRequested(QDate day); // show everything of it
    void menuRequested(const QUuid &post, QDate day, QPoint globalPos); // post null: the day's own menu
    void escapePressed();

protected:
    virtual void invalidate() = 0; // what is drawn where has to be found anew
    virtual void weekStartChanged() = 0;

    void settle();
    void setCurrent(const QUuid &post);
    void setSelection(const QSet<QUuid> &posts);
    void toggleSelected(const QUuid &post);
    void selectThrough(const QUuid &post);
    void walk(int step);
    void setHover(const QUuid &post);
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    CalendarModel &m_model;
    const Clock &m_clock;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    QString m_ownZone;
    QDate m_focusDay;
    QUuid m_current;
    QUuid m_anchor; // where Shift+click starts from
    QSet<QUuid> m_selected;
    QUuid m_hover;
    bool m_walking = false;
    bool m_keyboard = false; // the focus is to be seen
};

} // namespace galley::calendar
