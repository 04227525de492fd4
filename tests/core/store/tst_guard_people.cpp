#include "core/store/Catalogue.h"
#include "core/store/Errors.h"
#include "tests/core/store/GuardStudio.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace galley;
using namespace galley::test;

namespace {

// Everybody there can be, seen from the one client.
struct People
{
    explicit People(Studio &studio)
        : owner(studio.ada)
        , admin(studio.person(u"Anna"_s, AgencyRole::Admin))
        , manager(studio.person(u"Mia"_s, AgencyRole::Editor, BrandRole::Manager))
        , editor(studio.person(u"Ben"_s, AgencyRole::Editor, BrandRole::Editor))
        , viewer(studio.person(u"Vera"_s, AgencyRole::Editor, BrandRole::Viewer))
        , stranger(studio.person(u"Stan"_s, AgencyRole::Manager))
    {
    }

    QUuid owner, admin, manager, editor, viewer, stranger;
};

using Action = std::function<Result<store::Commit>(Studio &, const QUuid &other)>;

} // namespace

Q_DECLARE_METATYPE(Action)

class TestGuardPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyRoleDoesWhatItMay_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("may"); // the initials of those who may
        const auto onPost = [](QJsonObject set, ContentState state = ContentState::Draft) -> Action {
            return [set, state](Studio &studio, const QUuid &) {
                return studio.update(u"posts"_s, studio.post(state), set);
            };
        };
        const auto inserts = [](const QString &table, QJsonObject row) -> Action {
            return [table, row](Studio &studio, const QUuid &other) mutable {
                if (row.contains(u"user_id"_s))
                    row.insert(u"user_id"_s, idText(other));
                if (row.contains(u"brand_id"_s))
                    row.insert(u"brand_id"_s, idText(studio.acme));
                ChangeBuilder b(studio.store.ids, studio.store.clock, { u"test"_s, {} });
                b.insert(table, studio.store.ids.next(), row);
                return studio.store.apply(b.build());
            };
        };
        QTest::newRow("write") << inserts(u"posts"_s, { { u"brand_id"_s, {} }, { u"title"_s, u"New"_s } })
                               << u"owner admin manager editor"_s;
        QTest::newRow("begin approved") << inserts(u"posts"_s,
            { { u"brand_id"_s, {} }, { u"title"_s, u"New"_s }, { u"content_state"_s, u"approved"_s } })
                                        << u"owner admin manager"_s;
        QTest::newRow("edit") << onPost({ { u"body"_s, u"Other"_s } }) << u"owner admin manager editor"_s;
        QTest::newRow("submit") << onPost({ { u"content_state"_s, u"in_review"_s } })
                                << u"owner admin manager editor"_s;
        QTest::newRow("approve") << onPost({ { u"content_state"_s, u"approved"_s } }, ContentState::InReview)
                                 << u"owner admin manager"_s;
        QTest::newRow("reject") << onPost({ { u"content_state"_s, u"rejected"_s } }, ContentState::InReview)
                                << u"owner admin manager"_s;
        QTest::newRow("edit anyway") << onPost(
            { { u"body"_s, u"Other"_s }, { u"content_state"_s, u"draft"_s } }, ContentState::Approved)
                                     << u"owner admin manager"_s;
        QTest::newRow("schedule") << onPost({ { u"scheduled_local"_s, u"2026-10-23T07:45"_s } })
                                  << u"owner admin manager editor"_s;
        QTest::newRow("delete") << onPost({ { u"deleted_at"_s, kTestNow } }) << u"owner admin manager"_s;
        QTest::newRow("archive") << onPost({ { u"content_state"_s, u"archived"_s } })
                                 << u"owner admin manager editor"_s;
        QTest::newRow("cancel") << onPost({ { u"content_state"_s, u"cancelled"_s } })
                                << u"owner admin manager"_s;
        QTest::newRow("usual times") << inserts(
            u"posting_slots"_s, { { u"brand_id"_s, {} }, { u"weekday"_s, 1 }, { u"at"_s, u"09:00"_s } })
                                     << u"owner admin manager"_s;
        QTest::newRow("note") << inserts(u"calendar_notes"_s,
            { { u"brand_id"_s, {} }, { u"title"_s, u"Fair"_s }, { u"start_on"_s, u"2026-10-20"_s },
                { u"end_on"_s, u"2026-10-21"_s } })
                              << u"owner admin manager editor"_s;
        QTest::newRow("new client") << inserts(u"brands"_s, { { u"name"_s, u"Brot"_s } })
                                    << u"owner admin stranger"_s;
        QTest::newRow("rename client") << Action([](Studio &studio, const QUuid &other) {
            return studio.update(u"brands"_s, studio.acme, { { u"name"_s, idText(other) } });
        }) << u"owner admin manager"_s;
        QTest::newRow("invite") << inserts(
            u"memberships"_s, { { u"user_id"_s, {} }, { u"role"_s, u"editor"_s } })
                                << u"owner admin"_s;
        QTest::newRow("make an owner")
            << inserts(u"memberships"_s, { { u"user_id"_s, {} }, { u"role"_s, u"owner"_s } }) << u"owner"_s;
        QTest::newRow("comment") << inserts(u"comments"_s,
            { { u"brand_id"_s, {} }, { u"subject"_s, u"post"_s },
                { u"subject_id"_s, idText(QUuid::createUuid()) }, { u"body"_s, u"Nice"_s } })
                                 << u"owner admin manager editor viewer"_s;
    }

    void everyRoleDoesWhatItMay()
    {
        QFETCH(Action, action);
        QFETCH(QString, may);
        const QStringList allowed = may.split(u' ');
        Studio studio;
        const People people(studio);
        const std::pair<QString, QUuid> all[] { { u"owner"_s, people.owner }, { u"admin"_s, people.admin },
            { u"manager"_s, people.manager }, { u"editor"_s, people.editor }, { u"viewer"_s, people.viewer },
            { u"stranger"_s, people.stranger } };
        for (const auto &[name, id] : all) {
            studio.store.store().setPerson({});
            ChangeBuilder b(studio.store.ids, studio.store.clock, { u"test"_s, {} });
            const QUuid other = studio.store.ids.next();
            b.insert(u"profiles"_s, other, { { u"full_name"_s, u"Newcomer"_s } });
            studio.put(b.build());
            studio.store.store().setPerson(id);
            QCOMPARE(codeOf(action(studio, other)),
                allowed.contains(name) ? QString() : QString(store::errors::kForbidden));
        }
    }

    void aRefusalNamesThoseWhoMay()
    {
        Studio studio;
        const People people(studio);
        const QUuid post = studio.post(ContentState::InReview);
        studio.store.store().setPerson(people.editor);
        const auto done = studio.update(u"posts"_s, post, { { u"content_state"_s, u"approved"_s } });
        QCOMPARE(codeOf(done), store::errors::kForbidden);
        const QJsonObject args = done.error().args;
        QCOMPARE(args["resource"_L1].toString(), u"posts"_s);
        QCOMPARE(args["action"_L1].toString(), u"approve"_s);
        QCOMPARE(args["names"_L1].toVariant().toStringList(),
            (QStringList { u"Ada Okafor"_s, u"Anna"_s, u"Mia"_s }));
        QCOMPARE(studio.state(post), u"in_review"_s);
    }

    void anEditorMayMoreOnTheirOwnPosts()
    {
        Studio studio;
        const People people(studio);
        studio.store.store().setPerson(people.editor);
        const QUuid own = studio.build.post(studio.acme, { .title = u"Mine"_s });
        QVERIFY(studio.store.apply(studio.build.take()));
        QCOMPARE(codeOf(studio.update(u"posts"_s, own, { { u"deleted_at"_s, kTestNow } })), QString());
    }

    void exceptionsCount()
    {
        Studio studio;
        const People people(studio);
        const auto except = [&](const QUuid &who, const QString &action, const QString &effect,
                                const QJsonValue &conditions) {
            ChangeBuilder b(studio.store.ids, studio.store.clock, { u"test"_s, {} });
            b.insert(u"permission_grants"_s, studio.store.ids.next(),
                { { u"user_id"_s, idText(who) }, { u"resource"_s, u"posts"_s }, { u"action"_s, action },
                    { u"effect"_s, effect }, { u"conditions"_s, conditions } });
            studio.put(b.build());
        };
        except(people.editor, u"approve"_s, u"allow"_s,
            QJsonObject { { u"platforms"_s, QJsonArray { u"instagram"_s } } });
        except(people.manager, u"schedule"_s, u"deny"_s, QJsonValue::Null);
        except(people.viewer, u"edit"_s, u"allow"_s, QJsonObject { { u"weather"_s, u"fine"_s } });

        studio.store.store().setPerson(people.editor);
        QCOMPARE(codeOf(studio.update(u"posts"_s, studio.post(ContentState::InReview),
                     { { u"content_state"_s, u"approved"_s } })),
            QString());
        studio.store.store().setPerson(people.manager);
        QCOMPARE(codeOf(studio.update(
                     u"posts"_s, studio.post(), { { u"scheduled_local"_s, u"2026-10-23T07:45"_s } })),
            store::errors::kForbidden);
        // A condition that nobody here understands allows nothing.
        studio.store.store().setPerson(people.viewer);
        QCOMPARE(codeOf(studio.update(u"posts"_s, studio.post(), { { u"body"_s, u"Other"_s } })),
            store::errors::kForbidden);
    }

    // The vectors that hold the server to it.
    void whatBelongsToAPostIsAsMuchOnesOwnAsThePost_data()
    {
        QTest::addColumn<QJsonObject>("given");
        QFile file(QStringLiteral(GALLEY_TEST_DATA "/vectors/ownership.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cases = QJsonDocument::fromJson(file.readAll())["cases"_L1].toArray();
        QVERIFY(!cases.isEmpty());
        for (const auto &value : cases)
            QTest::newRow(qUtf8Printable(value["name"_L1].toString())) << value.toObject();
    }

    void whatBelongsToAPostIsAsMuchOnesOwnAsThePost()
    {
        QFETCH(QJsonObject, given);
        Studio studio;
        const People people(studio);
        auto &here = studio.store;
        here.store().setPerson(given["author"_L1] == u"me"_s ? people.editor : people.manager);
        const QUuid post = studio.build.post(studio.acme, { .title = u"Bread"_s });
        QVERIFY(here.apply(studio.build.take()));
        const QUuid tag = here.ids.next();
        ChangeBuilder foundation(here.ids, here.clock, { u"test"_s, {} });
        foundation.insert(u"permission_grants"_s, here.ids.next(),
            { { u"user_id"_s, idText(people.editor) }, { u"resource"_s, u"posts"_s },
                { u"action"_s, u"edit"_s }, { u"effect"_s, given["effect"_L1] },
                { u"conditions"_s, given["conditions"_L1] } });
        foundation.insert(
            u"tags"_s, tag, { { u"brand_id"_s, idText(studio.acme) }, { u"name"_s, u"bread"_s } });
        studio.put(foundation.build());

        here.store().setPerson(people.editor);
        const QString expected = given["may"_L1].toBool() ? QString() : store::errors::kForbidden;
        ChangeBuilder b(here.ids, here.clock, { u"test"_s, {} });
        const QJsonObject join { { u"brand_id"_s, idText(studio.acme) }, { u"post_id"_s, idText(post) },
            { u"tag_id"_s, idText(tag) } };
        b.insert(u"post_tags"_s, store::tableInfo(u"post_tags")->naturalId(join), join);
        QCOMPARE(codeOf(here.apply(b.build())), expected);
        QCOMPARE(codeOf(studio.update(u"posts"_s, post, { { u"description"_s, u"x"_s } })), expected);
    }

    void nobodyRaisesThemselves()
    {
        Studio studio;
        const People people(studio);
        const auto membership = studio.store.reader().list(u"SELECT id FROM memberships WHERE user_id = ?"_s,
            { people.admin }, [](const store::Row &row) { return row.uuid(0); });
        studio.store.store().setPerson(people.admin);
        QCOMPARE(codeOf(studio.update(u"memberships"_s, membership->first(), { { u"role"_s, u"owner"_s } })),
            store::errors::kForbidden);
    }

    void whoeverTookAStepMayTakeItBack()
    {
        Studio studio;
        const People people(studio);
        studio.store.store().setPerson(people.editor);
        const QUuid post = studio.post(ContentState::Rejected);
        QVERIFY(studio.update(u"posts"_s, post, { { u"content_state"_s, u"draft"_s } }));
        QVERIFY(studio.store.undo()); // back to rejected, which an editor could not say by themselves
        QCOMPARE(studio.state(post), u"rejected"_s);
    }
};

QTEST_GUILESS_MAIN(TestGuardPeople)
#include "tst_guard_people.moc"
