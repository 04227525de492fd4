#include "core/store/queries/BinQuery.h"
#include "tests/core/store/GuardStudio.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

class TestBin : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void showsTheBinOfThirtyDays()
    {
        Studio s;
        const QUuid old = s.post();
        const QUuid fresh = s.post();
        s.store.store().setPerson(s.ada);
        QVERIFY(s.update(u"posts"_s, old, { { u"deleted_at"_s, s.store.clock.nowMs() } }));
        s.store.clock.advance(store::kBinMs + 1);
        QVERIFY(s.update(u"posts"_s, fresh, { { u"deleted_at"_s, s.store.clock.nowMs() } }));
        const auto bin = store::binPosts(s.store.reader(), s.store.clock.nowMs() - store::kBinMs);
        QVERIFY(bin);
        QCOMPARE(bin->size(), 1);
        QCOMPARE(bin->first().id, fresh);
        QCOMPARE(bin->first().title, u"Slow bread"_s);
        QCOMPARE(bin->first().client, u"Acme"_s);
        QCOMPARE(bin->first().deletedBy, u"Ada Okafor"_s);
        QCOMPARE(bin->first().wall, u"2026-10-22T07:45"_s);
    }
};

QTEST_GUILESS_MAIN(TestBin)
#include "tst_bin.moc"
