#pragma once

#include "core/base/Result.h"
#include "core/base/WallTime.h"
#include "core/schedule/DayNotes.h"
#include "core/schedule/MonthLayout.h"
#include "core/store/queries/MonthQuery.h"

#include <QAbstractListModel>
#include <QMap>
#include <QSet>

#include <map>
#include <memory>
#include <optional>

namespace galley::store {
class LocalStore;
struct Commit;
} // namespace galley::store

namespace galley::calendar {

// What the chips of the toolbar let through; empty means everything.
struct CalendarFilter
{
    QSet<Platform> platforms;
    QSet<PostStatus> statuses;

    bool operator==(const CalendarFilter &) const = default;

    [[nodiscard]] bool isEmpty() const { return platforms.isEmpty() && statuses.isEmpty(); }
};

// By which clock a post has its place: the month and the list go by the client's day; beside the rulers of a
// week it is the instant that counts.
enum class PlaceBy { ClientsClock, FirstZone };

// The posts of the weeks on screen, one row each, ascending by place (day and time) and id. It reads the
// store when the scope changes or the range goes beyond what was read last, and after a commit only the rows
// that the commit touched. Campaigns, notes, clients and counts stand beside the rows. Changes come as
// inserted, removed and changed rows, never as a reset.
class CalendarModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, BrandRole, DayRole, TimeRole, ZoneRole, StatusRole, PlatformsRole };

    explicit CalendarModel(
        store::LocalStore &store, QObject *parent = nullptr); // the store outlives the model
    ~CalendarModel() override;

    void setRange(const schedule::WeekRange &range, PlaceBy by = PlaceBy::ClientsClock);
    void setScope(const QList<QUuid> &brands); // empty: all clients
    void setFilter(const CalendarFilter &filter);
    void setOwnZone(const QString &zone);
    void reload();

    [[nodiscard]] const schedule::WeekRange &range() const { return m_range; }

    [[nodiscard]] PlaceBy placedBy() const { return m_placeBy; }

    [[nodiscard]] const QList<QUuid> &scope() const { return m_scope; }

    [[nodiscard]] const CalendarFilter &filter() const { return m_filter; }

    // The clock that goes without saying: that of the clients in scope where they share one, else one's own.
    [[nodiscard]] const QString &firstZone() const { return m_firstZone; }

    // Whether the post's own clock shows another time than that one does.
    [[nodiscard]] bool isElsewhere(const store::MonthPost &post) const;

    [[nodiscard]] const QList<store::MonthPost> &posts() const { return m_rows; }

    // Of each of them, its place in the weeks on screen; the day of a post is the day of its place.
    [[nodiscard]] const QList<WallTime> &places() const { return m_places; }

    // Of any post, as the weeks on screen would have it.
    [[nodiscard]] WallTime placeOf(const store::MonthPost &post) const;

    struct DayRows
    {
        int first = 0;
        int count = 0;
    };

    [[nodiscard]] DayRows rowsOf(QDate day) const;
    [[nodiscard]] int rowOf(const QUuid &post) const; // −1 where it is not shown
    [[nodiscard]] const store::MonthPost *post(const QUuid &id) const;
    // Title, picture and reach of a post; read once, kept until a commit touches the post. Whoever shows many
    // asks for them all at once before. The reference holds until the next look.
    [[nodiscard]] const store::SlipLook &look(const QUuid &post) const;
    void needLooks(const QList<QUuid> &posts);

    [[nodiscard]] const QList<store::MonthCampaign> &campaigns() const { return m_campaigns; }

    [[nodiscard]] const QList<store::MonthBrand> &brands() const { return m_brands; } // every client

    [[nodiscard]] const store::MonthBrand *brand(const QUuid &id) const;

    [[nodiscard]] const QMap<QDate, QList<schedule::DayNote>> &notes() const { return m_notes; }

    [[nodiscard]] const QList<Platform> &platformsInUse() const { return m_platforms; }

    // How many posts on screen have that status, whatever statuses are filtered.
    [[nodiscard]] int count(PostStatus status) const
    {
        return m_counts.contains(status) ? m_counts.at(status) : 0;
    }

    // Posts in range and scope, whatever is filtered.
    [[nodiscard]] qsizetype total() const { return m_total; }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countsChanged();
    void surroundingsChanged(); // campaigns, notes, clients or networks
    void errorChanged();

private:
    void onCommit(const store::Commit &commit);
    void readSurroundings();
    void readPosts();
    [[nodiscard]] schedule::DaySpan neededDays() const;
    void showRows();
    void findFirstZone();
    void setError(std::optional<Error> error);
    [[nodiscard]] bool onFilteredNetwork(const store::MonthPost &post) const;

    store::LocalStore &m_store;
    std::unique_ptr<store::MonthQuery> m_query;
    schedule::WeekRange m_range;
    PlaceBy m_placeBy = PlaceBy::ClientsClock;
    QList<QUuid> m_scope;
    CalendarFilter m_filter;
    QString m_ownZone;
    QString m_firstZone;
    schedule::DaySpan m_read; // clients' days that m_all is of: a week out of a month is there without asking
    QList<store::MonthPost> m_all; // in what was read and in scope
    QList<store::MonthPost> m_rows; // of those, what lies in range and the filter lets through
    QList<WallTime> m_places; // of the rows
    QString m_rowsZone; // the first zone when they were found
    qsizetype m_total = 0; // in range
    mutable QHash<QUuid, store::SlipLook> m_looks;
    std::map<PostStatus, int> m_counts;
    QList<store::MonthCampaign> m_campaigns;
    QList<store::MonthBrand> m_brands;
    QMap<QDate, QList<schedule::DayNote>> m_notes;
    QList<Platform> m_platforms;
    std::optional<Error> m_error;
};

} // namespace galley::calendar
