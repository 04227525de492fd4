#include "core/compose/Slots.h"
#include "core/compose/When.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QTest>

using namespace galley;
using namespace galley::compose;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kBerlin = u"Europe/Berlin"_s;

struct Desk
{
    TestStore store;
    QUuid brand;
    QUuid account;

    Desk()
    {
        WorkspaceBuilder b(store.ids, store.clock);
        b.studio(u"Studio"_s);
        brand = b.client(u"Acme"_s, kBerlin);
        account = b.account(brand, Platform::X, u"acme"_s);
        b.post(brand, { .title = u"There"_s, .at = u"2026-10-20T18:20"_s });
        if (!store.apply(b.take()))
            qFatal("cannot lay the ground");
    }

    void insert(const QString &table, QJsonObject row)
    {
        row.insert(u"brand_id"_s, idText(brand));
        ChangeBuilder builder(store.ids, store.clock, { u"x"_s, {} });
        builder.insert(table, store.ids.next(), row);
        QVERIFY(store.apply(builder.build()));
    }

    QStringList times(qsizetype count = 3)
    {
        QStringList times;
        const auto found = freeSlots(
            store.reader(), { brand, kBerlin, { account }, { Platform::X }, {}, store.clock.nowMs() }, count);
        for (const auto &one : found.value_or(QList<SlotSuggestion>()))
            times.append(one.wall.toText());
        return times;
    }
};

When look(const QString &wall, int fold = 0, qint64 now = kTestNow)
{
    return *lookAt(*WallTime::fromText(wall), kBerlin, fold, u"America/New_York"_s, now);
}

} // namespace

class SlotsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // It is Tuesday 20 October, 11:23; at 18:20 there is a post.
    void followsTheGeneralPatternAroundWhatIsPlanned()
    {
        Desk desk;
        QCOMPARE(desk.times(),
            (QStringList { u"2026-10-20T12:15"_s, u"2026-10-21T09:00"_s, u"2026-10-21T12:15"_s }));
    }

    void prefersTheClientsOwnSlots()
    {
        Desk desk;
        desk.insert(u"posting_slots"_s,
            { { u"account_id"_s, idText(desk.account) }, { u"weekday"_s, 4 }, { u"at"_s, u"07:45"_s } });
        desk.insert(u"posting_slots"_s,
            { { u"platform"_s, u"tiktok"_s }, { u"weekday"_s, 3 }, { u"at"_s, u"08:00"_s } });
        QCOMPARE(desk.times(2), (QStringList { u"2026-10-22T07:45"_s, u"2026-10-29T07:45"_s }));
    }

    void keepsOffDaysOnWhichNothingGoesOut()
    {
        Desk desk;
        desk.insert(u"blackouts"_s,
            { { u"title"_s, u"Stocktaking"_s }, { u"start_on"_s, u"2026-10-20"_s },
                { u"end_on"_s, u"2026-10-22"_s } });
        QCOMPARE(desk.times(1), QStringList { u"2026-10-23T09:00"_s });
    }

    void isEmptyWhereThereIsNoRoom()
    {
        Desk desk;
        desk.insert(u"blackouts"_s,
            { { u"title"_s, u"Closed"_s }, { u"start_on"_s, u"2026-10-01"_s },
                { u"end_on"_s, u"2026-12-31"_s } });
        QVERIFY(desk.times().isEmpty());
    }

    void asksAboutGapsOverlapsAndThePast()
    {
        const When gap = look(u"2027-03-28T02:30"_s);
        QCOMPARE(gap.question, WhenQuestion::Gap);
        QCOMPARE(gap.taken.toText(), u"2027-03-28T03:00"_s);
        const When first = look(u"2026-10-25T02:30"_s);
        const When second = look(u"2026-10-25T02:30"_s, 1);
        QCOMPARE(first.question, WhenQuestion::Overlap);
        QCOMPARE(second.utcMs - first.utcMs, 3'600'000);
        QCOMPARE(first.otherUtcMs, second.utcMs);
        QCOMPARE(look(u"2026-10-20T11:00"_s).question, WhenQuestion::Past);
        const When plain = look(u"2026-10-22T07:45"_s);
        QCOMPARE(plain.question, WhenQuestion::None);
        QCOMPARE(plain.own.toText(), u"2026-10-22T01:45"_s);
    }
};

QTEST_GUILESS_MAIN(SlotsTest)
#include "tst_slots.moc"
