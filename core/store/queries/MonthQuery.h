#pragma once

#include "core/base/Result.h"
#include "core/domain/Enums.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QTime>
#include <QUuid>

namespace galley::store {

class Reader;

// A client, as every screen names it. In the order of the sidebar.
struct MonthBrand
{
    QUuid id;
    QString name;
    QString colour; // a swatch's name or #rrggbb; empty: by the name
    QString zone; // IANA
};

// A post as the layout needs it; its words are in SlipLook. `day` and `time` are the client's wall time in
// `zone`.
struct MonthPost
{
    QUuid id;
    QUuid brand;
    QDate day;
    QTime time;
    QString zone;
    qint64 at = 0; // the instant, milliseconds UTC; 0 where the zone is unknown
    PostStatus status = PostStatus::Draft;
    quint16 platforms = 0; // bit n = Platform n

    [[nodiscard]] bool has(Platform platform) const { return (platforms >> static_cast<int>(platform)) & 1; }

    bool operator==(const MonthPost &) const = default;
};

// What a slip needs beyond the row; read for the slips that are drawn only.
struct SlipLook
{
    QString title; // one line; of a post without a title the start of its text, empty for neither
    QString thumbSha; // SHA-256 of the first picture or clip, empty for none
    QString thumbAlt;
    qint64 reach = -1; // people, summed over the post's accounts; −1 unknown

    bool operator==(const SlipLook &) const = default;
};

struct MonthCampaign
{
    QUuid id;
    QUuid brand;
    QString name;
    QDate first;
    QDate last;

    bool operator==(const MonthCampaign &) const = default;
};

struct MonthNote
{
    QUuid id;
    QUuid brand; // null: for the whole studio
    QString title;
    QDate first; // of its first time
    QDate last;
    QString recurrence; // as core/schedule/ical/Recurrence.h reads it; empty: once

    bool operator==(const MonthNote &) const = default;
};

// An account that a post can go to.
struct MonthAccount
{
    QUuid id;
    Platform platform = Platform::Instagram;
    QString name;
};

// What a peek shows beyond the slip.
struct PeekApproval
{
    QString approver; // a person's name
    bool client = false; // else of the team
    Decision decision = Decision::Pending;
    qint64 askedAt = 0;
    qint64 dueAt = 0; // 0: none
    qint64 decidedAt = 0; // 0: not yet
    bool counts = false; // its hash is the post's
    QString comment;
};

struct PeekTarget
{
    QUuid id;
    QUuid account;
    Platform platform = Platform::Instagram;
    QString accountName;
    DeliveryState state = DeliveryState::Unscheduled;
    QString errorCode;
    QString errorMessage;
    QString url;
};

struct PeekPost
{
    MonthPost post;
    SlipLook look;
    QString body;
    QString campaign;
    int pictures = 0;
    QList<PeekTarget> targets;
    QList<PeekApproval> approvals; // in the order they are asked
};

// The reads of the month calendar: indexed and bounded, made for the GUI thread. Errors: core/store/Errors.h.
class MonthQuery
{
public:
    explicit MonthQuery(Reader &reader); // outlives the query
    Q_DISABLE_COPY_MOVE(MonthQuery)

    // Posts with a wall time on one of the days, ascending by day, time and id. `brands` empty: of all
    // clients.
    [[nodiscard]] Result<QList<MonthPost>> posts(QDate first, QDate last, const QList<QUuid> &brands);

    // The same rows by id, in no particular order; those in the trash or without a time are left out.
    [[nodiscard]] Result<QList<MonthPost>> postsById(const QList<QUuid> &ids);

    [[nodiscard]] Result<QHash<QUuid, SlipLook>> looks(const QList<QUuid> &posts);
    [[nodiscard]] Result<QList<MonthCampaign>> campaigns(QDate first, QDate last, const QList<QUuid> &brands);
    // Those that repeat too, wherever their times may fall.
    [[nodiscard]] Result<QList<MonthNote>> notes(QDate first, QDate last, const QList<QUuid> &brands);
    [[nodiscard]] Result<QList<MonthBrand>> brands();
    [[nodiscard]] Result<QList<Platform>> platformsInUse(
        const QList<QUuid> &brands); // networks with an account

    [[nodiscard]] Result<QList<MonthAccount>> accounts(const QUuid &brand); // active ones, in their order
    [[nodiscard]] Result<QString> zoneOfPerson(const QUuid &profile); // IANA; empty for nobody

    // The post that a row of another table belongs to (post_targets, post_media, approvals,
    // post_metrics_latest); null where there is none.
    [[nodiscard]] Result<QUuid> postOf(const QString &table, const QUuid &row);

    [[nodiscard]] Result<PeekPost> peek(const QUuid &post);

private:
    Reader &m_reader;
};

} // namespace galley::store
