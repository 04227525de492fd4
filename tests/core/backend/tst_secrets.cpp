#include "core/backend/secret/Crypto.h"
#include "core/backend/secret/Totp.h"

#include <QTest>

#include <rapidcheck.h>

using namespace galley::backend;

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // RFC 6238, appendix B: the last six of its eight digits.
    void makesTheCodesOfTheStandard()
    {
        const std::string key = "12345678901234567890";
        const std::vector<std::pair<std::int64_t, std::string>> vectors { { 59, "287082" },
            { 1111111109, "081804" }, { 1111111111, "050471" }, { 1234567890, "005924" },
            { 2000000000, "279037" }, { 20000000000, "353130" } };
        for (const auto &[time, code] : vectors)
            QCOMPARE(totpCode(key, time / kTotpPeriod), code);
    }

    void takesACodeOnceAndAStepEitherSide()
    {
        const std::string key = "12345678901234567890";
        const std::int64_t now = 1111111109;
        const std::int64_t step = now / kTotpPeriod;
        for (const std::int64_t near : { step - 1, step, step + 1 })
            QCOMPARE(totpStep(key, totpCode(key, near), now, 0), std::optional(near));
        QVERIFY(!totpStep(key, totpCode(key, step - 2), now, 0));
        QVERIFY(!totpStep(key, totpCode(key, step + 2), now, 0));
        QVERIFY(!totpStep(key, totpCode(key, step), now, step));
        QVERIFY(!totpStep(key, "", now, 0));
        QVERIFY(!totpStep(key, totpCode(key, step) + "0", now, 0));
    }

    // RFC 4648, chapter 10.
    void writesBase32()
    {
        QCOMPARE(toBase32(""), std::string());
        QCOMPARE(toBase32("f"), std::string("MY"));
        QCOMPARE(toBase32("foobar"), std::string("MZXW6YTBOI"));
    }

    void opensWhatItSealedAndNothingElse()
    {
        QVERIFY(rc::check([](const std::string &text) {
            const std::string sealed = seal("secret", "purpose", text);
            RC_ASSERT(unseal("secret", "purpose", sealed) == text);
            RC_ASSERT(!unseal("secret", "another purpose", sealed));
            RC_ASSERT(!unseal("another secret", "purpose", sealed));
            std::string changed = sealed;
            const auto at = *rc::gen::inRange<std::size_t>(0, changed.size());
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            RC_ASSERT(!unseal("secret", "purpose", changed));
        }));
        QVERIFY(!unseal("secret", "purpose", ""));
        QVERIFY(seal("secret", "purpose", "x") != seal("secret", "purpose", "x"));
    }

    void makesTokensThatDiffer()
    {
        QVERIFY(randomToken() != randomToken());
        QCOMPARE(randomToken().size(), std::size_t(43));
        QCOMPARE(sha256Hex("abc"),
            std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

QTEST_GUILESS_MAIN(SecretsTest)

#include "tst_secrets.moc"
