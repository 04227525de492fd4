#include "core/base/Ids.h"

#include <QSet>
#include <QTest>
#include <QThread>

#include <rapidcheck.h>

#include <algorithm>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNow = 1'792'488'180'000; // 2026-10-20T09:23:00Z

int versionOf(const QUuid &id)
{
    return uchar(id.toRfc4122()[6]) >> 4;
}

qint64 msOf(const QUuid &id)
{
    const QByteArray bytes = id.toRfc4122();
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = (ms << 8) | uchar(bytes[i]);
    return ms;
}

} // namespace

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void carriesVersionVariantAndTime()
    {
        const ManualClock clock(kNow);
        Uuid7Source ids(clock);
        const QUuid id = ids.next();
        QCOMPARE(versionOf(id), 7);
        QCOMPARE(uchar(id.toRfc4122()[8]) >> 6, 2);
        QCOMPARE(msOf(id), kNow);
    }

    // Whatever the clock does, an id sorts after the one before it, as bytes and as text.
    void keepsOrderWhateverTheClockDoes()
    {
        QVERIFY(rc::check([] {
            ManualClock clock(kNow);
            Uuid7Source ids(clock);
            const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-5000, 5000));
            QUuid last = ids.next();
            for (const int step : steps) {
                clock.advance(step);
                const QUuid next = ids.next();
                RC_ASSERT(last.toRfc4122() < next.toRfc4122());
                RC_ASSERT(idText(last) < idText(next));
                RC_ASSERT(versionOf(next) == 7);
                last = next;
            }
        }));
    }

    void keepsOrderThroughMoreIdsThanAMillisecondHolds()
    {
        const ManualClock clock(kNow);
        Uuid7Source ids(clock);
        QUuid last = ids.next();
        for (int i = 0; i < 20'000; ++i) {
            const QUuid next = ids.next();
            QVERIFY(last.toRfc4122() < next.toRfc4122());
            last = next;
        }
        QVERIFY(msOf(last) - kNow < 10);
    }

    void aClockBeforeTheEpochDoesNoHarm()
    {
        const ManualClock clock(-5);
        Uuid7Source ids(clock);
        const QUuid first = ids.next();
        QVERIFY(first.toRfc4122() < ids.next().toRfc4122());
    }

    void givesEachThreadItsOwn()
    {
        const ManualClock clock(kNow);
        Uuid7Source ids(clock);
        std::vector<QList<QUuid>> made(4);
        std::vector<std::unique_ptr<QThread>> threads;
        for (auto &list : made) {
            threads.emplace_back(QThread::create([&ids, &list] {
                for (int i = 0; i < 2000; ++i)
                    list.append(ids.next());
            }));
            threads.back()->start();
        }
        QSet<QUuid> all;
        for (size_t i = 0; i < threads.size(); ++i) {
            QVERIFY(threads[i]->wait());
            all.unite(QSet<QUuid>(made[i].begin(), made[i].end()));
        }
        QCOMPARE(all.size(), 8000);
    }

    void aSeedRepeats()
    {
        const ManualClock clock(kNow);
        SeededIdSource first(clock, 7);
        SeededIdSource second(clock, 7);
        SeededIdSource other(clock, 8);
        QUuid last;
        for (int i = 0; i < 10'000; ++i) {
            const QUuid id = first.next();
            QCOMPARE(second.next(), id);
            QVERIFY(other.next() != id);
            QVERIFY(last.isNull() || last.toRfc4122() < id.toRfc4122());
            QCOMPARE(versionOf(id), 7);
            last = id;
        }
    }

    // These very ids stand in people's files and on servers: they must never change.
    void naturalKeysGiveTheSameIdForEver()
    {
        const QUuid id = naturalKeyId("post_tags", "a/b");
        QCOMPARE(versionOf(id), 8);
        QCOMPARE(idText(id), u"72fdf04e-62f5-8055-a509-3b1d274e2db5"_s);
        QVERIFY(naturalKeyId("post_tags", "a/c") != id);
        QVERIFY(naturalKeyId("post_tag", "sa/b") != id);
    }

    void textIsLowerCaseWithoutBraces()
    {
        QCOMPARE(idText(QUuid(u"{0190ABCD-0000-7000-8000-0000000000FF}"_s)),
            u"0190abcd-0000-7000-8000-0000000000ff"_s);
    }
};

QTEST_GUILESS_MAIN(IdsTest)

#include "tst_ids.moc"
