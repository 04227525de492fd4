#include "core/store/Catalogue.h"
#include "core/store/Reader.h"
#include "core/store/queries/ListQuery.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QTest>

using namespace galley;
using namespace galley::store;
using namespace Qt::Literals::StringLiterals;

class ListQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namesWhoIsToAnswerNextElseWhoAnsweredLast()
    {
        test::TestStore workspace;
        test::WorkspaceBuilder build(workspace.ids, workspace.clock);
        const QUuid studio = build.studio(u"Studio"_s);
        const QUuid halm = build.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
        const QUuid maren = build.contact(halm, u"Maren Holt"_s);
        const QUuid jonas = build.contact(halm, u"Jonas Korn"_s);
        const QUuid waits = build.post(halm, { .title = u"Waits"_s });
        build.approval(halm, waits, {}, Decision::Approved);
        build.approval(halm, waits, maren);
        build.approval(halm, waits, jonas);
        const QUuid done = build.post(halm, { .title = u"Done"_s });
        build.approval(halm, done, {}, Decision::Approved); // of another content than it has now
        const QUuid nobody = build.post(halm, { .title = u"Nobody"_s });
        QVERIFY(workspace.apply(build.take(), Origin::Program));
        ChangeBuilder answer(workspace.ids, workspace.clock, Label { u"post.status"_s });
        answer.insert(u"approvals"_s, workspace.ids.next(),
            { { u"agency_id"_s, idText(studio) }, { u"brand_id"_s, idText(halm) },
                { u"post_id"_s, idText(done) }, { u"revision"_s, 1 }, { u"step"_s, 1 }, { u"level"_s, 2 },
                { u"content_hash"_s, workspace.value(u"posts"_s, done, u"content_hash"_s).toString() },
                { u"approver_contact_id"_s, idText(maren) }, { u"decision"_s, toText(Decision::Approved) } });
        const auto sets = answer.build();
        QVERIFY(sets);
        QVERIFY(workspace.apply(*sets, Origin::Program));

        const auto facts = listFacts(workspace.reader(), { done, nobody, waits });
        QVERIFY(facts);
        QCOMPARE(facts->value(waits).decision, Decision::Pending);
        QCOMPARE(facts->value(waits).alsoWaiting, 1);
        QVERIFY(QStringList({ u"Maren Holt"_s, u"Jonas Korn"_s }).contains(facts->value(waits).approver));
        QCOMPARE(facts->value(done).decision, Decision::Approved);
        QCOMPARE(facts->value(done).approver, u"Maren Holt"_s);
        QVERIFY(!facts->contains(nobody));
        QVERIFY(listFacts(workspace.reader(), {})->isEmpty());
    }

    void listsCategoriesBeforeTags()
    {
        test::TestStore workspace;
        test::WorkspaceBuilder build(workspace.ids, workspace.clock);
        const QUuid studio = build.studio(u"Studio"_s);
        const QUuid halm = build.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
        const QUuid post = build.post(halm, { .title = u"Post"_s });
        QVERIFY(workspace.apply(build.take(), Origin::Program));
        ChangeBuilder labels(workspace.ids, workspace.clock, Label { u"post.edit"_s });
        const auto add = [&](const QString &table, const QString &join, const QString &column,
                             const QString &name) {
            const QUuid id = workspace.ids.next();
            labels.insert(table, id, { { u"agency_id"_s, idText(studio) }, { u"name"_s, name } });
            const QJsonObject row { { u"agency_id"_s, idText(studio) }, { u"brand_id"_s, idText(halm) },
                { u"post_id"_s, idText(post) }, { column, idText(id) } };
            labels.insert(join, tableInfo(join)->naturalId(row), row);
        };
        add(u"tags"_s, u"post_tags"_s, u"tag_id"_s, u"autumn"_s);
        add(u"categories"_s, u"post_categories"_s, u"category_id"_s, u"Product"_s);
        const auto sets = labels.build();
        QVERIFY(sets);
        QVERIFY(workspace.apply(*sets, Origin::Program));
        const auto facts = listFacts(workspace.reader(), { post });
        QVERIFY(facts);
        QCOMPARE(facts->value(post).labels, QStringList({ u"Product"_s, u"autumn"_s }));
    }
};

QTEST_GUILESS_MAIN(ListQueryTest)
#include "tst_list_query.moc"
