#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/WallTime.h"
#include "core/schedule/Landing.h"
#include "core/schedule/Reschedule.h"

#include <QObject>
#include <QQueue>

#include <functional>

namespace galley::store {
class LocalStore;
}

namespace galley::calendar {

// Turns the wishes of the calendar into change sets and applies them, one after the other: a second
// Shift+arrow counts from where the first one led. What cannot be done is told in words; what was done the
// window tells, with Undo.
class CalendarController final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive this.
    CalendarController(
        store::LocalStore &store, const Clock &clock, IdSource &ids, QObject *parent = nullptr);

    void moveByDays(const QList<QUuid> &posts, int days);
    // On each post's own clock, or on that of the zone `ruler`.
    void moveByMinutes(const QList<QUuid> &posts, qint64 minutes, const QString &ruler = {});
    void moveTo(const QList<QUuid> &posts, const WallTime &wall, int fold = 0);
    // Only the day; each post keeps its time.
    void moveToDay(const QList<QUuid> &posts, QDate day);
    void copyByDays(const QList<QUuid> &posts, int days);
    void copyByMinutes(const QList<QUuid> &posts, qint64 minutes, const QString &ruler = {});
    void unschedule(const QList<QUuid> &posts);
    void trash(const QList<QUuid> &posts);
    void retitle(const QUuid &post, const QString &title);

    // Why a post cannot go so many days further, without doing it.
    [[nodiscard]] std::optional<Error> refusalOf(const QUuid &post, int days) const;

    // What moving a post to a wall time comes to, without doing it.
    [[nodiscard]] schedule::Landing landing(const QUuid &post, const WallTime &wall, int fold = 0) const;
    [[nodiscard]] std::optional<schedule::PlannedPost> planned(const QUuid &post) const;

    [[nodiscard]] bool isBusy() const { return m_applying || !m_waiting.isEmpty(); }

Q_SIGNALS:
    void applied(const QList<QUuid> &posts); // they are stored; copies and new posts too
    void created(const QList<QUuid> &posts); // copies: they are stored
    void failed(const galley::Error &error);
    void noted(const QString &text);
    void idle();

private:
    using Making = std::function<Result<schedule::Move>()>;

    void enqueue(Making making);
    void next();
    void tell(const schedule::Move &move);
    Result<QList<schedule::PlannedPost>> planned(const QList<QUuid> &posts) const;

    store::LocalStore &m_store;
    const Clock &m_clock;
    IdSource &m_ids;
    schedule::Reschedule m_reschedule;
    QQueue<Making> m_waiting;
    bool m_applying = false;
    bool m_creating = false; // what is applied now makes new posts
};

} // namespace galley::calendar
