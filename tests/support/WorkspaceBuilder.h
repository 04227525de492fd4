#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/domain/ChangeBuilder.h"
#include "core/domain/Enums.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace galley::test {

struct PostSpec
{
    QString title;
    QString body = {};
    QString at = {}; // "2026-10-22T07:45"; empty: without a time
    ContentState state = ContentState::Draft;
    DeliveryState delivery = DeliveryState::Unscheduled;
    QList<Platform> platforms = { Platform::Instagram };
    QUuid campaign = {};
};

// Says what a test's workspace holds, in the order of its lines; take() hands it over as change sets.
//     WorkspaceBuilder b(ids, clock);
//     b.studio(u"Studio"_s);
//     const QUuid acme = b.client(u"Acme"_s, u"Europe/Berlin"_s);
//     const QUuid post = b.post(acme, { .title = u"Hello"_s, .at = u"2026-10-22T07:45"_s });
//     store->apply(b.take());
class WorkspaceBuilder
{
public:
    WorkspaceBuilder(IdSource &ids, const Clock &clock);

    QUuid studio(const QString &name, const QString &person = QStringLiteral("Ada Okafor"));
    QUuid client(const QString &name, const QString &zone, const QString &colour = QStringLiteral("#9A6524"));
    QUuid account(const QUuid &client, Platform platform, const QString &username);
    QUuid campaign(const QUuid &client, const QString &name, const QString &first, const QString &last);
    QUuid note(const QString &title, const QString &first, const QString &last, const QUuid &client = {});
    // With one target for each platform, on an account of the client that is made when it has none there.
    QUuid post(const QUuid &client, const PostSpec &spec);

    QUuid contact(const QUuid &client, const QString &name);
    // Somebody is asked for an answer: `contact` of the client, or where it is null, me.
    QUuid approval(
        const QUuid &client, const QUuid &post, const QUuid &contact, Decision decision = Decision::Pending);

    [[nodiscard]] QUuid me() const { return m_me; }

    [[nodiscard]] qsizetype count() const { return m_builder->count(); }

    // What was said since the last take(). Our own data is within the limits: anything else ends the test.
    [[nodiscard]] QList<ChangeSet> take();

private:
    void begin();
    QUuid insert(const QString &table, QJsonObject row);

    IdSource &m_ids;
    const Clock &m_clock;
    std::optional<ChangeBuilder> m_builder;
    QUuid m_agency;
    QUuid m_me;
    QHash<QUuid, QString> m_zones;
    QHash<std::pair<QUuid, int>, QUuid> m_accounts;
    int m_position = 0;
};

} // namespace galley::test
