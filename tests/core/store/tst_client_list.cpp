#include "core/store/Reader.h"
#include "core/store/queries/ClientList.h"
#include "core/store/queries/MonthQuery.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QTest>

using namespace galley;
using namespace galley::store;
using namespace Qt::Literals::StringLiterals;

class ClientListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namesTheClientsInTheirOrder()
    {
        test::TestStore workspace;
        test::WorkspaceBuilder build(workspace.ids, workspace.clock);
        build.studio(u"Studio"_s);
        const QUuid verano = build.client(u"Verano"_s, u"Europe/Madrid"_s);
        const QUuid halm = build.client(u"Halm"_s, u"Europe/Berlin"_s, u"#112233"_s);
        QVERIFY(workspace.apply(build.take()));

        const auto clients = clientList(workspace.reader());
        QVERIFY(clients);
        QCOMPARE(clients->size(), 2);
        QCOMPARE(clients->at(0).id, verano);
        QCOMPARE(clients->at(1).id, halm);
        QCOMPARE(clients->at(1).name, u"Halm"_s);
        QCOMPARE(clients->at(1).colour, u"#112233"_s);
        QCOMPARE(clients->at(1).zone, u"Europe/Berlin"_s);
        QCOMPARE(clients->at(1).waiting, 0);
    }

    // Every combination of who was asked and what was answered, counted as the month shows them.
    void countsWhatTheMonthShowsAsWithTheClient()
    {
        test::TestStore workspace;
        test::WorkspaceBuilder build(workspace.ids, workspace.clock);
        build.studio(u"Studio"_s);
        const QList<QUuid> clients { build.client(u"A"_s, u"Europe/Berlin"_s),
            build.client(u"B"_s, u"Europe/Berlin"_s), build.client(u"C"_s, u"Europe/Berlin"_s) };
        const QList<std::optional<Decision>> answers { std::nullopt, Decision::Pending, Decision::Approved,
            Decision::ChangesRequested };
        int posts = 0;
        for (int n = 0; n < 2; ++n) {
            const QUuid &client = clients.at(n);
            const QList<QUuid> people { build.contact(client, u"Eva"_s), build.contact(client, u"Ole"_s) };
            for (const ContentState state : { ContentState::InReview, ContentState::Draft }) {
                for (const auto &team : answers) {
                    for (const auto &first : answers) {
                        for (const auto &second : answers) {
                            if (++posts % 2 == n)
                                continue; // so that the two clients differ
                            const QUuid post = build.post(
                                client, { .title = u"P"_s, .at = u"2026-10-22T07:45"_s, .state = state });
                            if (team)
                                build.approval(client, post, {}, *team);
                            if (first)
                                build.approval(client, post, people.at(0), *first);
                            if (second)
                                build.approval(client, post, people.at(1), *second);
                        }
                    }
                }
            }
        }
        QVERIFY(workspace.apply(build.take(), Origin::Program));

        QHash<QUuid, int> shown;
        const auto month = MonthQuery(workspace.reader()).posts({ 2026, 10, 1 }, { 2026, 10, 31 }, {});
        QVERIFY(month);
        for (const MonthPost &post : *month)
            shown[post.brand] += post.status == PostStatus::WithClient;
        QVERIFY(shown.value(clients.at(0)) > 2 && shown.value(clients.at(1)) > 2);

        const auto listed = clientList(workspace.reader());
        QVERIFY(listed);
        for (const ClientRow &client : *listed)
            QCOMPARE(client.waiting, shown.value(client.id));
        QCOMPARE(listed->at(2).waiting, 0);
    }

    void leavesOutWhatIsInTheTrash()
    {
        test::TestStore workspace;
        test::WorkspaceBuilder build(workspace.ids, workspace.clock);
        build.studio(u"Studio"_s);
        const QUuid client = build.client(u"A"_s, u"Europe/Berlin"_s);
        const QUuid eva = build.contact(client, u"Eva"_s);
        QList<QUuid> posts;
        for (int i = 0; i < 3; ++i) {
            posts.append(build.post(client, { .title = u"P"_s, .state = ContentState::InReview }));
            build.approval(client, posts.last(), eva);
        }
        QVERIFY(workspace.apply(build.take(), Origin::Program));
        QCOMPARE(clientList(workspace.reader())->first().waiting, 3);

        ChangeBuilder trash(workspace.ids, workspace.clock, Label { u"post.delete"_s, {} });
        trash.update(u"posts"_s, posts.first(), { { u"deleted_at"_s, workspace.clock.nowMs() } },
            { { u"deleted_at"_s, QJsonValue::Null } });
        QVERIFY(workspace.apply(trash.build()));
        QCOMPARE(clientList(workspace.reader())->first().waiting, 2);
    }
};

QTEST_GUILESS_MAIN(ClientListTest)
#include "tst_client_list.moc"
