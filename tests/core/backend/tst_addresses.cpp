#include "core/backend/http/Addresses.h"

#include <QTest>

using galley::backend::Addresses;
using galley::backend::HttpLimits;
using namespace std::chrono_literals;

namespace {

const Addresses::Time kBegin = Addresses::Time {} + 1h;

HttpLimits limits()
{
    HttpLimits made;
    made.connectionsPerAddress = 2;
    made.requestsPerSecond = 10;
    made.requestBurst = 3;
    return made;
}

} // namespace

class AddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void countsConnectionsOfEachAddress()
    {
        const HttpLimits limited = limits();
        Addresses addresses(limited);
        QVERIFY(addresses.connect("192.0.2.1"));
        QVERIFY(addresses.connect("192.0.2.1"));
        QVERIFY(!addresses.connect("192.0.2.1"));
        QVERIFY(addresses.connect("192.0.2.2"));
        addresses.disconnect("192.0.2.1");
        QVERIFY(addresses.connect("192.0.2.1"));
    }

    void fillsTheBucketWithTime()
    {
        const HttpLimits limited = limits();
        Addresses addresses(limited);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(addresses.request("192.0.2.1", kBegin), 0);
        QCOMPARE(addresses.request("192.0.2.1", kBegin), 1);
        QCOMPARE(addresses.request("192.0.2.1", kBegin + 99ms), 1);
        QCOMPARE(addresses.request("192.0.2.1", kBegin + 101ms), 0);
        QCOMPARE(addresses.request("192.0.2.1", kBegin + 101ms), 1);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(addresses.request("192.0.2.1", kBegin + 1h), 0);
        QCOMPARE(addresses.request("192.0.2.1", kBegin + 1h), 1);
    }

    // Whoever is given a network of IPv6 has more addresses than there is memory.
    void takesANetworkOfIpv6ForOneAddress()
    {
        const HttpLimits limited = limits();
        Addresses addresses(limited);
        QVERIFY(addresses.connect("2001:db8::1"));
        QVERIFY(addresses.connect("2001:db8::ffff:2"));
        QVERIFY(!addresses.connect("2001:db8:0:0:1::3"));
        QVERIFY(addresses.connect("2001:db8:0:1::1"));
    }

    void forgetsWhoOwesNothing()
    {
        const HttpLimits limited = limits();
        Addresses addresses(limited);
        QVERIFY(addresses.connect("192.0.2.1"));
        QCOMPARE(addresses.request("192.0.2.2", kBegin), 0);
        addresses.forget(kBegin);
        QCOMPARE(addresses.known(), std::size_t(2));
        addresses.forget(kBegin + 1s);
        QCOMPARE(addresses.known(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(AddressesTest)

#include "tst_addresses.moc"
