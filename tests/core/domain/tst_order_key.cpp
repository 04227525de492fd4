#include "core/domain/Errors.h"
#include "core/domain/OrderKey.h"

#include <QStringList>
#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

class OrderKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // However rows are inserted and moved, every key sorts where it was asked for.
    void thereIsAlwaysRoomForAnother()
    {
        QVERIFY(rc::check([] {
            QStringList keys;
            const auto places = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 10'000));
            for (const int place : places) {
                const qsizetype at = place % (keys.size() + 1);
                const QString low = at == 0 ? QString() : keys[at - 1];
                const QString high = at == keys.size() ? QString() : keys[at];
                const auto key = orderKeyBetween(low, high);
                RC_ASSERT(key.has_value());
                RC_ASSERT(isOrderKey(*key));
                RC_ASSERT(key->toUtf8() > low.toUtf8());
                RC_ASSERT((high.isEmpty() || key->toUtf8() < high.toUtf8()));
                keys.insert(at, *key);
            }
        }));
    }

    void oneSpotTakesManyRows()
    {
        QString low = u"a"_s;
        const QString high = u"b"_s;
        for (int i = 0; i < 1000; ++i) {
            const QString key = orderKeyBetween(low, high).value();
            QVERIFY(low < key && key < high);
            low = key;
        }
        QString top = u"b"_s;
        for (int i = 0; i < 1000; ++i) {
            const QString key = orderKeyBetween(u"a", top).value();
            QVERIFY(u"a"_s < key && key < top);
            top = key;
        }
    }

    void keysAtAnEndStayShort()
    {
        QString last;
        QString first;
        for (int i = 0; i < 100; ++i) {
            last = orderKeyBetween(last, {}).value();
            first = orderKeyBetween({}, first).value();
        }
        QVERIFY2(last.size() <= 4, qPrintable(last));
        QVERIFY2(first.size() <= 5, qPrintable(first));
    }

    void keysOfOtherMakersAreUnderstood()
    {
        QCOMPARE(orderKeyBetween(u"a010", {}).value(), u"a011"_s);
        const QString key = orderKeyBetween(u"a000", u"a001").value();
        QVERIFY(u"a000"_s < key && key < u"a001"_s);
        const QString front = orderKeyBetween({}, u"a000").value();
        QVERIFY(front < u"a000"_s);
    }

    void refusesWhereThereIsNoRoom()
    {
        for (const auto &[low, high] :
            { std::pair(u"b"_s, u"a"_s), std::pair(u"a"_s, u"a"_s), std::pair(u"a"_s, u"a0"_s),
                std::pair(u""_s, u"0"_s), std::pair(u"a-b"_s, u""_s), std::pair(u""_s, u"é"_s) }) {
            const auto key = orderKeyBetween(low, high);
            QVERIFY2(!key, qPrintable(low + u'|' + high));
            QCOMPARE(key.error().code, QString(errors::kBadOrderKey));
        }
    }
};

QTEST_GUILESS_MAIN(OrderKeyTest)

#include "tst_order_key.moc"
