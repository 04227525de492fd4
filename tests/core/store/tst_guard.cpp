#include "core/domain/Permissions.h"
#include "core/domain/Transitions.h"
#include "core/store/Catalogue.h"
#include "core/store/Errors.h"
#include "core/store/GuardActions.h"
#include "core/store/Reader.h"
#include "tests/core/store/GuardStudio.h"

#include <QJsonArray>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

using store::Origin;

class TestGuard : public QObject
{
    Q_OBJECT

    template <typename State, typename Make>
    void everyStep(const QString &table, const QString &column, Actor actor, const Make &make)
    {
        const auto origin = actor == Actor::Person ? Origin::Person : Origin::Program;
        Studio studio;
        for (const State from : allOf<State>()) {
            for (const State to : allOf<State>()) {
                const QUuid id = make(studio, from);
                const auto done = studio.update(table, id, { { column, toText(to) } }, origin);
                const QString after = studio.store.value(table, id, column).toString();
                const QByteArray step = (toText(from) + u" → "_s + toText(to)).toUtf8();
                if (isAllowed(from, to, actor)) {
                    QVERIFY2(done.has_value(), step.constData());
                    QCOMPARE(after, toText(to));
                } else {
                    QVERIFY2(!done, step.constData());
                    QCOMPARE(done.error().code, store::errors::kInvalidTransition);
                    QCOMPARE(done.error().args["from"_L1].toString(), toText(from));
                    QCOMPARE(done.error().args["to"_L1].toString(), toText(to));
                    QCOMPARE(done.error().args["title"_L1].toString(), u"Slow bread"_s);
                    QCOMPARE(after, toText(from));
                }
            }
        }
    }

private Q_SLOTS:

    void contentTakesOnlyTheStepsOfItsTable_data()
    {
        QTest::addColumn<Actor>("actor");
        QTest::newRow("person") << Actor::Person;
        QTest::newRow("program") << Actor::Worker;
    }

    void contentTakesOnlyTheStepsOfItsTable()
    {
        QFETCH(Actor, actor);
        everyStep<ContentState>(u"posts"_s, u"content_state"_s, actor,
            [](Studio &studio, ContentState from) { return studio.post(from); });
    }

    void deliveryTakesOnlyTheStepsOfItsTable_data() { contentTakesOnlyTheStepsOfItsTable_data(); }

    void deliveryTakesOnlyTheStepsOfItsTable()
    {
        QFETCH(Actor, actor);
        everyStep<DeliveryState>(
            u"post_targets"_s, u"delivery_state"_s, actor, [](Studio &studio, DeliveryState from) {
                return studio.target(studio.post(ContentState::Approved, from));
            });
    }

    void aPersonBeginsNothingThatWasSent()
    {
        Studio studio;
        for (const DeliveryState state : allOf<DeliveryState>()) {
            studio.build.post(studio.acme, { .title = u"New"_s, .delivery = state });
            const auto done = studio.store.apply(studio.build.take());
            QCOMPARE(done.has_value(),
                isInitial(state, PostOrigin::Galley)
                    || isAllowed(DeliveryState::Unscheduled, state, Actor::Person));
        }
        ChangeBuilder b(studio.store.ids, studio.store.clock, { u"test"_s, {} });
        b.insert(u"posts"_s, studio.store.ids.next(),
            { { u"brand_id"_s, idText(studio.acme) }, { u"title"_s, u"New"_s },
                { u"origin"_s, u"network"_s } });
        QCOMPARE(codeOf(studio.store.apply(b.build())), store::errors::kInvalid);
    }

    void whatWasSentStaysAsItWasSent_data()
    {
        QTest::addColumn<DeliveryState>("delivery");
        QTest::addColumn<bool>("fixed");
        for (const DeliveryState state : allOf<DeliveryState>())
            QTest::newRow(toText(state).data()) << state << isLocked(state);
    }

    void whatWasSentStaysAsItWasSent()
    {
        QFETCH(DeliveryState, delivery);
        QFETCH(bool, fixed);
        Studio studio;
        studio.store.store().setPerson(studio.ada);
        const QUuid post = studio.post(ContentState::Draft, delivery);
        const QUuid target = studio.target(post);
        ChangeBuilder b(studio.store.ids, studio.store.clock, { u"test"_s, {} });
        const QUuid medium = studio.store.ids.next();
        b.insert(u"post_media"_s, medium,
            { { u"brand_id"_s, idText(studio.acme) }, { u"post_id"_s, idText(post) },
                { u"source_url"_s, u"https://example.org/a.jpg"_s } });
        studio.put(b.build());

        const auto expected = fixed ? QString(store::errors::kImmutable) : QString();
        QCOMPARE(codeOf(studio.update(u"posts"_s, post, { { u"body"_s, u"Other"_s } })), expected);
        QCOMPARE(codeOf(studio.update(u"posts"_s, post, { { u"scheduled_local"_s, u"2026-10-23T07:45"_s } })),
            expected);
        QCOMPARE(
            codeOf(studio.update(u"post_targets"_s, target, { { u"body_override"_s, u"Own"_s } })), expected);
        QCOMPARE(codeOf(studio.update(u"post_targets"_s, target,
                     { { u"scheduled_local_override"_s, u"2026-10-23T07:45"_s } })),
            expected);
        QCOMPARE(codeOf(studio.update(u"post_media"_s, medium, { { u"alt_text"_s, u"Bread"_s } })), expected);
        QCOMPARE(
            codeOf(studio.update(u"post_targets"_s, target, { { u"deleted_at"_s, kTestNow } })), expected);
        // What the agency notes about it is its own.
        QCOMPARE(
            codeOf(studio.update(u"posts"_s, post, { { u"description"_s, u"Went well"_s } })), QString());
    }

    void aPostThatIsPartlyOutMayBeTriedAgainElsewhere()
    {
        Studio studio;
        const QUuid post = studio.post(ContentState::Draft, DeliveryState::Published);
        ChangeBuilder more(studio.store.ids, studio.store.clock, { u"test"_s, {} });
        const QUuid second = studio.store.ids.next();
        more.insert(u"post_targets"_s, second,
            { { u"brand_id"_s, idText(studio.acme) }, { u"post_id"_s, idText(post) },
                { u"account_id"_s, idText(studio.store.ids.next()) }, { u"platform"_s, u"linkedin"_s },
                { u"delivery_state"_s, u"failed"_s } });
        studio.put(more.build());
        QCOMPARE(codeOf(studio.update(u"post_targets"_s, second,
                     { { u"delivery_state"_s, u"scheduled"_s }, { u"body_override"_s, u"Shorter"_s } })),
            QString());
    }

    void approvedContentChangesOnlyOnItsWayBackToDraft()
    {
        Studio studio;
        const QUuid post = studio.post(ContentState::Approved, DeliveryState::Scheduled);
        const auto refused = studio.update(u"posts"_s, post, { { u"body"_s, u"Other"_s } });
        QCOMPARE(codeOf(refused), store::errors::kApprovedContent);
        QCOMPARE(refused.error().args["title"_L1].toString(), u"Slow bread"_s);
        QCOMPARE(codeOf(studio.update(
                     u"post_targets"_s, studio.target(post), { { u"body_override"_s, u"Own"_s } })),
            store::errors::kApprovedContent);
        // Its time is not what was approved.
        QVERIFY(studio.update(u"posts"_s, post, { { u"scheduled_local"_s, u"2026-10-23T07:45"_s } }));

        // In whatever order the changes of the set stand.
        for (const bool stateFirst : { true, false }) {
            const QUuid approved = studio.post(ContentState::Approved);
            ChangeBuilder b(studio.store.ids, studio.store.clock, { u"test"_s, {} });
            const auto back = [&] {
                studio.change(b, u"posts"_s, approved, { { u"content_state"_s, u"draft"_s } });
            };
            if (stateFirst)
                back();
            studio.change(
                b, u"post_targets"_s, studio.target(approved), { { u"body_override"_s, u"Own"_s } });
            if (!stateFirst)
                back();
            QVERIFY(studio.store.apply(b.build()));
            QCOMPARE(studio.state(approved), u"draft"_s);
            QVERIFY(studio.store.undo());
            QCOMPARE(studio.state(approved), u"approved"_s);
            QVERIFY(studio.store.redo());
            QCOMPARE(studio.state(approved), u"draft"_s);
        }
    }

    void whatTheServerWritesIsNotForPeople()
    {
        Studio studio;
        const QUuid target = studio.target(studio.post());
        const QJsonObject url { { u"platform_url"_s, u"https://example.org/1"_s } };
        QCOMPARE(codeOf(studio.update(u"post_targets"_s, target, url)), store::errors::kInvalid);
        QVERIFY(studio.update(u"post_targets"_s, target, url, Origin::Program));
        const QJsonObject hash { { u"content_hash"_s, u"0"_s } };
        for (const auto origin : { Origin::Person, Origin::Program })
            QCOMPARE(codeOf(studio.update(u"posts"_s, studio.post(), hash, origin)), store::errors::kInvalid);

        auto remembered = studio.store.store().remember(u"server"_s, u"https://example.org"_s);
        remembered.waitForFinished();
        const QJsonObject other { { u"platform_url"_s, u"https://example.org/2"_s } };
        QCOMPARE(codeOf(studio.update(u"post_targets"_s, target, other, Origin::Program)),
            store::errors::kInvalid);
    }

    void theProgramsOwnWritingIsNoStepOfUndo()
    {
        Studio studio;
        const QUuid post = studio.post(ContentState::Approved, DeliveryState::Scheduled);
        QVERIFY(!studio.store.store().undoStep());
        QVERIFY(studio.update(u"post_targets"_s, studio.target(post),
            { { u"delivery_state"_s, u"claimed"_s } }, Origin::Program));
        QVERIFY(!studio.store.store().undoStep());
    }

    void undoLeavesWhatTheWorkerHasTakenUp()
    {
        Studio studio;
        const QUuid post = studio.post(ContentState::Approved);
        const QUuid target = studio.target(post);
        ChangeBuilder b(studio.store.ids, studio.store.clock, { u"test"_s, {} });
        studio.change(b, u"posts"_s, post,
            { { u"scheduled_local"_s, u"2026-10-23T07:45"_s }, { u"description"_s, u"Why"_s } });
        studio.change(b, u"post_targets"_s, target, { { u"delivery_state"_s, u"scheduled"_s } });
        QVERIFY(studio.store.apply(b.build()));
        QVERIFY(studio.update(
            u"post_targets"_s, target, { { u"delivery_state"_s, u"claimed"_s } }, Origin::Program));

        const auto undone = studio.store.undo();
        QVERIFY(undone);
        QStringList kept;
        for (const auto &field : undone->kept)
            kept.append(field.column);
        kept.sort();
        QCOMPARE(kept, (QStringList { u"delivery_state"_s, u"scheduled_local"_s }));
        QCOMPARE(studio.delivery(target), u"claimed"_s);
        QCOMPARE(
            studio.store.value(u"posts"_s, post, u"scheduled_local"_s).toString(), u"2026-10-23T07:45"_s);
        QVERIFY(studio.store.value(u"posts"_s, post, u"description"_s).isNull());
    }

    void undoRestoresAFailureThatWasToBeTriedAgain()
    {
        Studio studio;
        const QUuid target = studio.target(studio.post(ContentState::Approved, DeliveryState::Failed));
        QVERIFY(studio.update(u"post_targets"_s, target, { { u"delivery_state"_s, u"scheduled"_s } }));
        QVERIFY(studio.store.undo());
        QCOMPARE(studio.delivery(target), u"failed"_s);
        QVERIFY(studio.store.redo());
        QCOMPARE(studio.delivery(target), u"scheduled"_s);
    }

    void undoLeavesContentThatWasApprovedMeanwhile()
    {
        Studio studio;
        const QUuid ben = studio.person(u"Ben"_s, AgencyRole::Editor, BrandRole::Editor);
        const QUuid post = studio.post();
        studio.store.store().setPerson(ben);
        QVERIFY(studio.update(u"posts"_s, post, { { u"body"_s, u"Better"_s } }));
        studio.store.store().setPerson(studio.ada);
        QVERIFY(studio.update(u"posts"_s, post, { { u"content_state"_s, u"approved"_s } }));
        studio.store.store().setPerson(ben);
        const auto undone = studio.store.undo();
        QVERIFY(undone);
        QCOMPARE(undone->kept.size(), 1);
        QCOMPARE(undone->kept.first().column, u"body"_s);
        QCOMPARE(studio.store.value(u"posts"_s, post, u"body"_s).toString(), u"Better"_s);
    }

    void aGroupIsRefusedWhole()
    {
        Studio studio;
        const QUuid draft = studio.post();
        const QUuid out = studio.post(ContentState::Approved, DeliveryState::Published);
        QList<ChangeSet> group;
        const QUuid id = studio.store.ids.next();
        for (const QUuid &post : { draft, out }) {
            ChangeBuilder b(studio.store.ids, studio.store.clock, { u"test"_s, {} });
            studio.change(b, u"posts"_s, post, { { u"scheduled_local"_s, u"2026-10-29T07:45"_s } });
            group.append(b.build()->first());
            group.last().group = id;
        }
        QCOMPARE(codeOf(studio.store.apply(group)), store::errors::kImmutable);
        QCOMPARE(
            studio.store.value(u"posts"_s, draft, u"scheduled_local"_s).toString(), u"2026-10-22T07:45"_s);
        QVERIFY(!studio.store.store().undoStep());
        group.removeLast();
        QVERIFY(studio.store.apply(group)); // the next one is none the worse
    }

    void everyTableAsksForARightThatExists()
    {
        const auto cells = Permissions::builtIn().cells();
        for (const auto &table : store::tables()) {
            for (const Op op : { Op::Insert, Op::Update, Op::Delete }) {
                const Change change { QString(table.name), QUuid::createUuid(), op,
                    op == Op::Update ? QJsonObject { { u"deleted_at"_s, 1 } } : QJsonObject(), {} };
                const auto needed = store::neededFor(table, change, { {}, QUuid::createUuid() });
                for (const auto &cell : needed)
                    QVERIFY2(cells.contains(cell.resource + u'.' + cell.action),
                        qPrintable(table.name + u' ' + cell.resource + u'.' + cell.action));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
