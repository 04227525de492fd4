#include "core/store/Catalogue.h"
#include "core/store/Reader.h"
#include "core/store/Verify.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// What the random actions work on: two clients with a few posts each.
struct Ground
{
    explicit Ground(TestStore &store)
    {
        WorkspaceBuilder b(store.ids, store.clock);
        b.studio(u"Studio"_s);
        me = b.me();
        for (const auto &[name, zone] :
            { std::pair(u"Acme"_s, u"Europe/Berlin"_s), { u"Brot & Söhne"_s, u"America/New_York"_s } }) {
            const auto brand = b.client(name, zone);
            brands.append(brand);
            for (int i = 0; i < 3; ++i)
                posts.append(b.post(
                    brand, { .title = u"%1 %2"_s.arg(name).arg(i), .body = u"Straße 東京 %1"_s.arg(i) }));
        }
        RC_ASSERT(store.apply(b.take()).has_value());
        for (const auto &brand : std::as_const(brands)) {
            ChangeBuilder tagging(store.ids, store.clock, { u"tag.create"_s, {} });
            tags.append(store.ids.next());
            tagging.insert(
                u"tags"_s, tags.last(), { { u"brand_id"_s, idText(brand) }, { u"name"_s, u"bread"_s } });
            RC_ASSERT(store.apply(tagging.build()).has_value());
        }
    }

    QUuid me;
    QList<QUuid> brands;
    QList<QUuid> posts;
    QList<QUuid> tags;
};

template <typename T> T pick(const QList<T> &list)
{
    return list.at(*rc::gen::inRange<qsizetype>(0, list.size()));
}

QString randomText()
{
    static const QStringList kTexts { u""_s, u"Slow bread"_s, u"Straße"_s, u"東京タワー"_s,
        u"👩‍👩‍👧 family"_s, u"naïve \"quoted\" OR NOT"_s, u"line\nbreak"_s };
    return pick(kTexts);
}

QString randomWall()
{
    return u"2026-%1-%2T%3:%4"_s.arg(*rc::gen::inRange(1, 13), 2, 10, QChar(u'0'))
        .arg(*rc::gen::inRange(1, 29), 2, 10, QChar(u'0'))
        .arg(*rc::gen::inRange(0, 24), 2, 10, QChar(u'0'))
        .arg(*rc::gen::inRange(0, 60), 2, 10, QChar(u'0'));
}

QJsonObject onlyKeys(const QJsonObject &row, const QJsonObject &like)
{
    QJsonObject some;
    for (const auto &key : like.keys())
        some.insert(key, row.value(key));
    return some;
}

// One random change of one row, added to the action that is being made.
QUuid anyRowOf(TestStore &store, const QString &table, const QUuid &post)
{
    const auto ids = store.reader().list(
        u"SELECT id FROM %1 WHERE post_id = ? AND deleted_at IS NULL ORDER BY id"_s.arg(table), { post },
        [](const store::Row &row) { return row.uuid(0); });
    return ids->isEmpty() ? QUuid() : pick(*ids);
}

// Some of a target, a part and a picture that is only a link, in any order.
void addRowsOfPost(TestStore &store, ChangeBuilder &b, const QUuid &brand, const QUuid &post)
{
    const auto account = store.reader().first(u"SELECT id, platform FROM accounts WHERE brand_id = ?"_s,
        { brand }, [](const store::Row &row) { return std::pair(row.uuid(0), row.text(1)); });
    const QJsonObject both { { u"brand_id"_s, idText(brand) }, { u"post_id"_s, idText(post) } };
    const auto insert = [&](const QString &table, QJsonObject set) {
        for (auto field = both.begin(); field != both.end(); ++field)
            set.insert(field.key(), field.value());
        const auto id = store.ids.next();
        b.insert(table, id, set);
        return id;
    };
    const int rows = *rc::gen::inRange(0, 8);
    QUuid target;
    if ((rows & 1) != 0) {
        QJsonObject set { { u"account_id"_s, idText((*account)->first) },
            { u"platform"_s, (*account)->second }, { u"body_override"_s, randomText() } };
        if (*rc::gen::arbitrary<bool>())
            set.insert(u"scheduled_local_override"_s, randomWall());
        target = insert(u"post_targets"_s, set);
    }
    if ((rows & 2) != 0) {
        QJsonObject set { { u"body"_s, randomText() }, { u"position"_s, u"a"_s } };
        if (!target.isNull() && *rc::gen::arbitrary<bool>())
            set.insert(u"target_id"_s, idText(target));
        insert(u"post_parts"_s, set);
    }
    if ((rows & 4) != 0) {
        insert(u"post_media"_s,
            { { u"source_url"_s, u"https://example.com/bread.jpg"_s }, { u"alt_text"_s, randomText() },
                { u"crop"_s, QJsonObject { { u"x"_s, 0.25 }, { u"y"_s, 1 } } } });
    }
}

void addChange(TestStore &store, Ground &ground, ChangeBuilder &b, QList<QUuid> &inserted)
{
    const auto post = pick(ground.posts);
    const auto row = store.row(u"posts"_s, post);
    const auto update = [&](const QJsonObject &set) { b.update(u"posts"_s, post, set, onlyKeys(row, set)); };
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        update({ { u"body"_s, randomText() }, { u"title"_s, randomText() } });
        break;
    case 1:
        update({ { u"scheduled_local"_s, randomWall() } });
        break;
    case 2:
        update({ { u"settings"_s,
            QJsonObject { { u"link"_s, randomText() }, { u"n"_s, *rc::gen::inRange(0, 3) } } } });
        break;
    case 3:
        update({ { u"deleted_at"_s,
            row.value("deleted_at"_L1).isNull() ? QJsonValue(store.clock.nowMs())
                                                : QJsonValue(QJsonValue::Null) } });
        break;
    case 4: {
        const auto id = store.ids.next();
        const auto brand = pick(ground.brands);
        const bool rowsFirst = *rc::gen::arbitrary<bool>();
        if (rowsFirst)
            addRowsOfPost(store, b, brand, id);
        b.insert(u"posts"_s, id,
            { { u"brand_id"_s, idText(brand) }, { u"title"_s, randomText() }, { u"body"_s, randomText() },
                { u"scheduled_local"_s, randomWall() }, { u"scheduled_zone"_s, u"Europe/Berlin"_s } });
        if (!rowsFirst)
            addRowsOfPost(store, b, brand, id);
        inserted.append(id);
        break;
    }
    case 5:
        update({ { u"scheduled_zone"_s, *rc::gen::element(u"Asia/Kolkata"_s, u"Europe/Berlin"_s) },
            { u"scheduled_fold"_s, *rc::gen::inRange(0, 2) } });
        break;
    case 6: {
        const auto target = anyRowOf(store, u"post_targets"_s, post);
        if (target.isNull())
            break;
        const auto targetRow = store.row(u"post_targets"_s, target);
        const auto set = pick(QList<QJsonObject> { { { u"scheduled_local_override"_s, randomWall() } },
            { { u"scheduled_local_override"_s, QJsonValue::Null } }, { { u"body_override"_s, randomText() } },
            { { u"deleted_at"_s, store.clock.nowMs() } } });
        b.update(u"post_targets"_s, target, set, onlyKeys(targetRow, set));
        break;
    }
    default: {
        // A join: there or not there.
        const auto tag = pick(ground.tags);
        const QJsonObject key { { u"post_id"_s, idText(post) }, { u"tag_id"_s, idText(tag) } };
        const auto id = store::tableInfo(u"post_tags")->naturalId(key);
        if (const auto there = store.row(u"post_tags"_s, id); there.isEmpty()) {
            auto set = key;
            set.insert(u"brand_id"_s, row.value("brand_id"_L1));
            b.insert(u"post_tags"_s, id, set);
        } else {
            b.remove(u"post_tags"_s, id, there);
        }
        break;
    }
    }
}

int accepted = 0;
int refused = 0;

// May be refused (two changes of one set can contradict each other): then it must have changed nothing.
bool act(TestStore &store, Ground &ground)
{
    store.clock.advance(1000);
    ChangeBuilder b(store.ids, store.clock, { u"test.act"_s, {} });
    QList<QUuid> inserted;
    const int changes = *rc::gen::inRange(1, 6);
    for (int i = 0; i < changes; ++i)
        addChange(store, ground, b, inserted);
    auto sets = b.build();
    RC_ASSERT(sets.has_value());
    if (sets->isEmpty())
        return false;
    const auto done = store.apply(*sets);
    (done ? accepted : refused) += 1;
    if (!done)
        return false;
    ground.posts += inserted;
    return !done->sets.isEmpty();
}

// Everything but timestamps, authors, counters, logs and rows in the trash.
QMap<QString, QJsonObject> contents(store::Reader &reader)
{
    QMap<QString, QJsonObject> all;
    for (const auto &table : store::tables()) {
        if (table.log)
            continue;
        const auto ids = reader.list(u"SELECT id FROM %1 WHERE deleted_at IS NULL"_s.arg(table.name), {},
            [](const store::Row &row) { return row.uuid(0); });
        for (const auto &id : *ids) {
            auto row = **reader.row(QString(table.name), id);
            for (const auto &column : table.columns) {
                if (column.bookkeeping)
                    row.remove(column.name);
            }
            row.remove(u"revision"_s);
            all.insert(table.name + idText(id), row);
        }
    }
    return all;
}

// Every byte of every catalogue table.
QMap<QString, QJsonObject> everything(store::Reader &reader)
{
    QMap<QString, QJsonObject> all;
    for (const auto &table : store::tables()) {
        const auto ids = reader.list(
            u"SELECT id FROM %1"_s.arg(table.name), {}, [](const store::Row &row) { return row.uuid(0); });
        for (const auto &id : *ids)
            all.insert(table.name + idText(id), **reader.row(QString(table.name), id));
    }
    return all;
}

void assertClean(TestStore &store)
{
    const auto problems = store::verify(store.reader());
    RC_ASSERT(problems.has_value());
    for (const auto &problem : *problems)
        RC_LOG() << qPrintable(store::toText(problem.kind) + u' ' + problem.table + u' ' + problem.detail)
                 << '\n';
    RC_ASSERT(problems->isEmpty());
}

} // namespace

class TestStoreProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { qputenv("RC_PARAMS", "max_success=30 max_size=20 noshrink=1"); }

    // A property that hardly ever gets to act proves nothing.
    void cleanup() { QVERIFY2(accepted > 4 * refused, qPrintable(u"%1 of %2"_s.arg(accepted).arg(refused))); }

    void undoingAllGivesTheStartAndRedoingAllTheEnd()
    {
        QVERIFY(rc::check([] {
            TestStore store;
            Ground ground(store);
            store.store().setPerson(ground.me);
            const auto start = contents(store.reader());
            int done = 0;
            const int actions = *rc::gen::inRange(1, 12);
            for (int i = 0; i < actions; ++i)
                done += act(store, ground) ? 1 : 0;
            const auto end = contents(store.reader());
            assertClean(store);
            const int undone = done;
            for (; done > 0; --done) {
                const auto outcome = store.undo();
                RC_ASSERT(outcome.has_value());
                RC_ASSERT(outcome->kept.isEmpty());
            }
            RC_ASSERT(contents(store.reader()) == start);
            assertClean(store);
            for (; done < undone; ++done)
                RC_ASSERT(store.redo().has_value());
            RC_ASSERT(contents(store.reader()) == end);
            assertClean(store);
        }));
    }

    void theJournalGivesTheSameFileAgain()
    {
        QVERIFY(rc::check([] {
            TestStore store;
            Ground ground(store);
            store.store().setPerson(ground.me);
            const int actions = *rc::gen::inRange(1, 10);
            for (int i = 0; i < actions; ++i) {
                const int what = *rc::gen::inRange(0, 4);
                if (what == 0)
                    (void)store.undo();
                else if (what == 1)
                    (void)store.redo();
                else
                    act(store, ground);
            }
            const auto before = everything(store.reader());
            const auto step = store.store().undoStep();
            store.close();
            for (const auto *suffix : { "", "-wal", "-shm" })
                QFile::remove(store.folder() + u"/galley.db"_s + QLatin1StringView(suffix));
            RC_ASSERT(store.reopen().has_value());
            store.store().setPerson(ground.me);
            RC_ASSERT(everything(store.reader()) == before);
            RC_ASSERT(store.undo().has_value() == step.has_value());
            assertClean(store);
        }));
    }
};

QTEST_GUILESS_MAIN(TestStoreProperties)
#include "tst_store_properties.moc"
