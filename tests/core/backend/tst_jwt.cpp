#include "core/backend/token/Base64Url.h"
#include "core/backend/token/Jwt.h"

#include <QTest>

#include <rapidcheck.h>

using namespace galley::backend;

namespace {

constexpr std::int64_t kNow = 1'800'000'000;
const JwtPolicy kPolicy { .secret = "a-secret-of-the-tests-that-is-long-enough",
    .audience = "authenticated" };

std::string signedToken(std::string_view claims)
{
    return writeJwt(claims, kPolicy.secret);
}

JwtFault faultOf(std::string_view claims)
{
    const auto read = readJwt(signedToken(claims), kPolicy, kNow);
    return read ? static_cast<JwtFault>(-1) : read.error();
}

} // namespace

class JwtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // RFC 7515, appendix A.1.
    void readsTheTokenOfTheStandard()
    {
        const auto key = fromBase64Url(
            "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");
        const std::string token = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
                                  "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS"
                                  "9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        const auto read = readJwt(token, { .secret = *key, .audience = {} }, 1300819379);
        QVERIFY(read);
        QCOMPARE(read->expires, 1300819380);
        const std::string expected =
            "{\"exp\":1300819380,\"http://example.com/is_root\":true,\"iss\":\"joe\",\"role\":\"anon\"}";
        QCOMPARE(read->json, expected);
        QCOMPARE(
            readJwt(token, { .secret = *key, .audience = {} }, 1300819380 + 30).error(), JwtFault::Expired);
    }

    void tellsWhoItSpeaksOf()
    {
        const auto read =
            readJwt(signedToken(R"({"sub":"s","role":"authenticated","session_id":"i","aal":"aal2"})"),
                kPolicy, kNow);
        QVERIFY(read);
        QCOMPARE(read->subject, std::string("s"));
        QCOMPARE(read->role, std::string("authenticated"));
        QCOMPARE(read->session, std::string("i"));
        QCOMPARE(read->level, std::string("aal2"));
    }

    void holdsTimesToTheSecond()
    {
        const auto with = [](const char *claim, std::int64_t at) {
            return "{\"" + std::string(claim) + "\":" + std::to_string(at) + "}";
        };
        QVERIFY(readJwt(signedToken(with("exp", kNow - 29)), kPolicy, kNow));
        QCOMPARE(faultOf(with("exp", kNow - 30)), JwtFault::Expired);
        QVERIFY(readJwt(signedToken(with("nbf", kNow + 30)), kPolicy, kNow));
        QCOMPARE(faultOf(with("nbf", kNow + 31)), JwtFault::NotYetValid);
        QVERIFY(readJwt(signedToken(with("iat", kNow + 30)), kPolicy, kNow));
        QCOMPARE(faultOf(with("iat", kNow + 31)), JwtFault::IssuedInFuture);
    }

    void refusesOddClaims()
    {
        for (const std::string_view claims : { R"({"exp":"1900000000"})", R"({"exp":null})",
                 R"({"exp":1e999})", R"({"role":1})", R"({"sub":{}})", R"({"role":"a\u0000"})" })
            QVERIFY2(!readJwt(signedToken(claims), kPolicy, kNow), std::string(claims).c_str());
        QCOMPARE(faultOf(R"({"aud":"others"})"), JwtFault::WrongAudience);
        QCOMPARE(faultOf(R"({"aud":["others"]})"), JwtFault::WrongAudience);
        QCOMPARE(faultOf(R"({"role":"a","role":"b"})"), JwtFault::Malformed);
        QCOMPARE(faultOf("[]"), JwtFault::Malformed);
        QCOMPARE(faultOf("not json"), JwtFault::Malformed);
    }

    void acceptsOneAlgorithmAlone()
    {
        const std::string good = signedToken("{}");
        const std::string rest = good.substr(good.find('.'));
        for (const std::string_view header :
            { R"({"alg":"none"})", R"({"alg":"HS512"})", R"({"alg":"RS256"})", R"({"alg":"hs256"})",
                R"({"typ":"JWT"})", R"({"alg":["HS256"]})", R"({"alg":"HS256","crit":["x"]})" })
            QCOMPARE(readJwt(toBase64Url(header) + rest, kPolicy, kNow).error(), JwtFault::ForeignAlgorithm);
    }

    // Whichever character of a token is changed to whichever other, it is no token any more.
    void noticesEveryChange()
    {
        const std::string good = signedToken(R"({"sub":"somebody","role":"authenticated"})");
        QVERIFY(readJwt(good, kPolicy, kNow));
        QVERIFY(rc::check([&] {
            std::string changed = good;
            const auto at = *rc::gen::inRange<std::size_t>(0, changed.size());
            const char by = *rc::gen::arbitrary<char>();
            RC_PRE(by != changed[at]);
            changed[at] = by;
            RC_ASSERT(!readJwt(changed, kPolicy, kNow));
        }));
    }

    void readsAnythingWithoutHarm()
    {
        QVERIFY(rc::check([] {
            const auto text = *rc::gen::container<std::string>(rc::gen::weightedOneOf<char>(
                { { 1, rc::gen::just('.') }, { 9, rc::gen::arbitrary<char>() } }));
            RC_ASSERT(!readJwt(text, kPolicy, kNow));
        }));
    }

    void refusesLongTokens()
    {
        QVERIFY(!readJwt(signedToken("{\"a\":\"" + std::string(9000, 'x') + "\"}"), kPolicy, kNow));
    }

    void givesEveryTextOneForm()
    {
        QVERIFY(rc::check([](const std::string &bytes) {
            const std::string text = toBase64Url(bytes);
            RC_ASSERT(fromBase64Url(text) == bytes);
        }));
        QVERIFY(rc::check([] {
            const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ABCab019-_")));
            if (const auto bytes = fromBase64Url(text))
                RC_ASSERT(toBase64Url(*bytes) == text);
        }));
        QVERIFY(!fromBase64Url("QQ=="));
        QCOMPARE(fromBase64("QQ=="), std::optional<std::string>("A"));
        QVERIFY(!fromBase64("QQ"));
        QVERIFY(!fromBase64("QR=="));
        QVERIFY(!fromBase64("="));
    }
};

QTEST_GUILESS_MAIN(JwtTest)

#include "tst_jwt.moc"
