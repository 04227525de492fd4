#include "ui/calendar/CalendarController.h"

#include "core/base/WhenDone.h"
#include "core/schedule/Errors.h"
#include "core/schedule/PostTitle.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/calendar/CalendarText.h"

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using schedule::Move;
using schedule::PlannedPost;

namespace {

const QTime kMorning(9, 0); // of a post that gets a day and has no time yet

} // namespace

CalendarController::CalendarController(
    store::LocalStore &store, const Clock &clock, IdSource &ids, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_ids(ids)
    , m_reschedule(ids, clock)
{
}

Result<QList<PlannedPost>> CalendarController::planned(const QList<QUuid> &posts) const
{
    return store::plannedPosts(m_store.reader(), posts);
}

void CalendarController::moveByDays(const QList<QUuid> &posts, int days)
{
    enqueue([=, this] {
        return planned(posts).and_then([&](const auto &rows) { return m_reschedule.moveByDays(rows, days); });
    });
}

void CalendarController::moveByMinutes(const QList<QUuid> &posts, qint64 minutes, const QString &ruler)
{
    enqueue([=, this] {
        return planned(posts).and_then(
            [&](const auto &rows) { return m_reschedule.moveByMinutes(rows, minutes, ruler); });
    });
}

void CalendarController::moveTo(const QList<QUuid> &posts, const WallTime &wall, int fold)
{
    enqueue([=, this] {
        return planned(posts).and_then(
            [&](const auto &rows) { return m_reschedule.moveTo(rows, wall, fold); });
    });
}

void CalendarController::moveToDay(const QList<QUuid> &posts, QDate day)
{
    enqueue([=, this] {
        return planned(posts).and_then(
            [&](const auto &rows) { return m_reschedule.moveToDay(rows, day, kMorning); });
    });
}

void CalendarController::unschedule(const QList<QUuid> &posts)
{
    enqueue([=, this] {
        return planned(posts).and_then([&](const auto &rows) { return m_reschedule.unschedule(rows); });
    });
}

void CalendarController::trash(const QList<QUuid> &posts)
{
    enqueue([=, this] {
        return planned(posts).and_then([&](const auto &rows) { return m_reschedule.trash(rows); });
    });
}

void CalendarController::retitle(const QUuid &post, const QString &title)
{
    enqueue([=, this] {
        return planned(QList<QUuid> { post }).and_then([&](const auto &rows) -> Result<Move> {
            return rows.isEmpty() ? Move {} : schedule::retitle(rows.first(), title, m_ids, m_clock);
        });
    });
}

void CalendarController::copyByDays(const QList<QUuid> &posts, int days)
{
    copyByMinutes(posts, qint64 { days } * 24 * 60);
}

void CalendarController::copyByMinutes(const QList<QUuid> &posts, qint64 minutes, const QString &ruler)
{
    enqueue([=, this]() -> Result<Move> {
        QList<store::PostDocument> documents;
        for (const QUuid &post : posts) {
            auto document = store::postDocument(m_store.reader(), post);
            if (!document)
                return tl::unexpected(document.error());
            documents.append(std::move(*document));
        }
        m_creating = true;
        return m_reschedule.copyByMinutes(documents, minutes, ruler);
    });
}

std::optional<Error> CalendarController::refusalOf(const QUuid &post, int days) const
{
    const auto rows = planned(QList<QUuid> { post });
    if (!rows || rows->isEmpty())
        return std::nullopt;
    std::optional<Error> why = schedule::fixedBecause(rows->first());
    if (!why) {
        const auto move = m_reschedule.moveByDays(*rows, days);
        if (move && !move->refused.isEmpty())
            why = move->refused.first().reason;
    }
    if (why)
        why->args.insert(u"title"_s, rows->first().title);
    return why;
}

std::optional<PlannedPost> CalendarController::planned(const QUuid &post) const
{
    const auto rows = planned(QList<QUuid> { post });
    return rows && !rows->isEmpty() ? std::optional(rows->first()) : std::nullopt;
}

schedule::Landing CalendarController::landing(const QUuid &post, const WallTime &wall, int fold) const
{
    const auto row = planned(post);
    if (!row) {
        schedule::Landing nowhere;
        nowhere.wanted = nowhere.wall = wall;
        return nowhere;
    }
    const auto others = store::MonthQuery(m_store.reader())
                            .posts(wall.date.addDays(-1), wall.date.addDays(1), { row->brand });
    schedule::Landing landing =
        schedule::landingOf(*row, wall, fold, m_clock.nowMs(), others.value_or(QList<store::MonthPost>()));
    if (landing.refused)
        landing.refused->args.insert(u"title"_s, row->title);
    return landing;
}

void CalendarController::enqueue(Making making)
{
    m_waiting.enqueue(std::move(making));
    if (!m_applying)
        next();
}

void CalendarController::next()
{
    while (!m_waiting.isEmpty()) {
        const Making making = m_waiting.dequeue();
        m_creating = false;
        Result<Move> move = making();
        if (!move) {
            Q_EMIT failed(move.error());
            continue;
        }
        if (move->sets.isEmpty()) {
            tell(*move);
            continue;
        }
        m_applying = true;
        whenDone(this, m_store.apply(move->sets),
            [this, done = *move, creating = m_creating](const Result<store::Commit> &commit) {
                m_applying = false;
                if (commit) {
                    Q_EMIT applied(done.posts);
                    if (creating)
                        Q_EMIT created(done.posts);
                    tell(done);
                } else {
                    Q_EMIT failed(commit.error());
                }
                next();
            });
        return;
    }
    Q_EMIT idle();
}

// One sentence at most: what stayed behind matters more than what was adjusted.
void CalendarController::tell(const Move &move)
{
    if (!move.refused.isEmpty()) {
        if (move.sets.isEmpty() && move.refused.size() == 1) {
            Error error = move.refused.first().reason;
            error.args.insert(u"title"_s, move.refused.first().title);
            Q_EMIT failed(error);
        } else {
            Q_EMIT noted(refusalsText(move.refused));
        }
    } else if (!move.snapped.isEmpty()) {
        Q_EMIT noted(snappedText(move.snapped));
    } else if (!move.lapsing.isEmpty()) {
        Q_EMIT noted(counted(QT_TRANSLATE_N_NOOP("galley::calendar",
                                 "Ask for approval of %n post(s) again: what was approved has changed."),
            static_cast<int>(move.lapsing.size())));
    }
}

} // namespace galley::calendar
