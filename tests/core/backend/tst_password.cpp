#include "core/backend/password/Password.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace galley::backend;

class TestPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsOwn();
    void knowsWhatOthersHashed();
    void knowsNothingFromBrokenHashes();
    void takesAsLongForNobody();
    void refusesWhatCannotBeKept();
};

void TestPassword::knowsItsOwn()
{
    const std::string hash = hashPassword("correct horse");
    QCOMPARE(hash.size(), 60U);
    QVERIFY(hash.starts_with("$2b$10$"));
    QVERIFY(hash != hashPassword("correct horse"));
    QVERIFY(isPassword("correct horse", hash));
    QVERIFY(!isPassword("correct horsf", hash));
    QVERIFY(!isPassword("correct horse ", hash));
    QVERIFY(!isPassword("", hash));
    const std::string full(72, 'x');
    QVERIFY(isPassword(full, hashPassword(full)));
    QVERIFY(!isPassword(full + "y", hashPassword(full)));
    QVERIFY(!isPassword(std::string("correct horse\0 of Troy", 22), hash));
}

void TestPassword::knowsWhatOthersHashed()
{
    // The example of the article "bcrypt" of the English Wikipedia: another program, another letter, another
    // cost.
    QVERIFY(isPassword("abc123xyz", "$2a$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW"));
}

void TestPassword::knowsNothingFromBrokenHashes()
{
    for (const char *hash : { "", "*", "*0", "plain", "$2b$10$", "$2b$99$u3kXm0b1p2Yq8sJ5oQ7eOe" }) {
        QVERIFY(!isPassword("plain", hash));
        QVERIFY(!isPassword(hash, hash));
    }
    // What would take hours or another algorithm to compare with is not compared with.
    const std::string good = "$2a$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW";
    QVERIFY(isHash(good));
    QElapsedTimer timer;
    timer.start();
    for (const auto &[at, text] :
        { std::pair(4, "31"), { 4, "15" }, { 4, "03" }, { 4, "1x" }, { 2, "x" }, { 30, "*" } }) {
        std::string other = good;
        other.replace(static_cast<std::size_t>(at), std::string_view(text).size(), text);
        QVERIFY2(!isHash(other) && !isPassword("abc123xyz", other), other.c_str());
    }
    QVERIFY(!isPassword("x", "$6$rounds=999999999$x$y"));
    QVERIFY(timer.elapsed() < 10'000);
    QVERIFY(!isPassword("anything", std::nullopt));
}

void TestPassword::takesAsLongForNobody()
{
    const std::string hash = hashPassword("correct horse");
    // In turns, by the processor's time and the least of it, so that others on this machine count as little
    // as can be.
    const auto cost = [](const std::optional<std::string> &known) {
        const std::clock_t before = std::clock();
        (void)isPassword("something else", known);
        return double(std::clock() - before);
    };
    double nobody = cost(std::nullopt);
    double somebody = cost(hash);
    for (int i = 0; i < 8; ++i) {
        nobody = std::min(nobody, cost(std::nullopt));
        somebody = std::min(somebody, cost(hash));
    }
    const double ratio = nobody / somebody;
    QVERIFY2(ratio > 0.7 && ratio < 1.4, qPrintable(QString::number(ratio)));
}

void TestPassword::refusesWhatCannotBeKept()
{
    QVERIFY(faultOf("nine char") == PasswordFault::TooShort);
    QVERIFY(!faultOf("ten chars!"));
    QVERIFY(!faultOf(std::string(72, 'x')));
    QVERIFY(faultOf(std::string(73, 'x')) == PasswordFault::TooLong);
    QVERIFY(faultOf(std::string("ten\0chars!!", 11)) == PasswordFault::HoldsNul);
}

QTEST_GUILESS_MAIN(TestPassword)

#include "tst_password.moc"
