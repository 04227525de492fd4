#include "core/store/Reader.h"
#include "core/store/queries/TrayQuery.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QTest>

using namespace galley;
using namespace galley::store;
using namespace Qt::Literals::StringLiterals;

class TrayQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void answersWhatWaitsForADayDraftsFirst()
    {
        test::TestStore workspace;
        test::WorkspaceBuilder build(workspace.ids, workspace.clock);
        build.studio(u"Studio"_s);
        const QUuid halm = build.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
        const QUuid wheel = build.client(u"Northwheel"_s, u"America/New_York"_s);
        const QUuid idea = build.post(halm, { .title = u"Idea"_s, .state = ContentState::Idea });
        const QUuid draft =
            build.post(halm, { .title = u"Draft"_s, .platforms = { Platform::Instagram, Platform::X } });
        const QUuid review = build.post(wheel, { .title = u"In review"_s, .state = ContentState::InReview });
        build.post(halm, { .title = u"Planned"_s, .at = u"2026-10-05T09:00"_s });
        build.post(halm, { .title = u"Put away"_s, .state = ContentState::Archived });
        QVERIFY(workspace.apply(build.take(), Origin::Program));

        TrayQuery query(workspace.reader());
        const auto all = query.posts({});
        QVERIFY(all);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->last().id, idea);
        QVERIFY(std::is_sorted(all->begin(), all->end(), comesBefore));
        const auto one = query.posts({ wheel });
        QCOMPARE(one->size(), 1);
        QCOMPARE(one->first().id, review);
        QCOMPARE(one->first().zone, u"America/New_York"_s);
        const auto byId = query.postsById({ draft });
        QCOMPARE(byId->size(), 1);
        QVERIFY(byId->first().has(Platform::X) && !byId->first().has(Platform::Tiktok));
    }

    void isBounded()
    {
        test::TestStore workspace;
        test::WorkspaceBuilder build(workspace.ids, workspace.clock);
        build.studio(u"Studio"_s);
        const QUuid halm = build.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
        for (int i = 0; i < TrayQuery::kMost + 20; ++i)
            build.post(halm, { .title = u"Draft %1"_s.arg(i) });
        QVERIFY(workspace.apply(build.take(), Origin::Program));
        QCOMPARE(TrayQuery(workspace.reader()).posts({})->size(), TrayQuery::kMost);
        QCOMPARE(TrayQuery(workspace.reader()).posts({ halm, halm })->size(), TrayQuery::kMost);
    }
};

QTEST_APPLESS_MAIN(TrayQueryTest)
#include "tst_tray_query.moc"
