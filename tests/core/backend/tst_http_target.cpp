#include "core/backend/http/Target.h"

#include <QString>
#include <QTest>

#include <rapidcheck.h>

using namespace galley::backend;

class HttpTargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void decodesWhatIsWritten()
    {
        QCOMPARE(decodePercent("/a%20b%2Fc+d", false), std::optional<std::string>("/a b/c+d"));
        QCOMPARE(decodePercent("a+b%C3%A9", true), std::optional<std::string>("a b\xc3\xa9"));
    }

    void refusesWhatIsBrokenOrHidden()
    {
        for (const std::string_view text : { "%", "%2", "%zz", "%00", "%0a", "%7f", "%ff", "%c0%af",
                 "%ed%a0%80", "%f5%80%80%80", "%e2%82", "\xff", "a\x01", "\x7f" })
            QVERIFY2(!decodePercent(text, false), std::string(text).c_str());
    }

    void readsAQuery()
    {
        const auto items = readQuery("a=1&&b=x%3Dy&c&=d&a=2");
        QVERIFY(items);
        QCOMPARE(
            *items, (QueryItems { { "a", "1" }, { "b", "x=y" }, { "c", "" }, { "", "d" }, { "a", "2" } }));
        QCOMPARE(valueOf(*items, "a"), std::string_view("1"));
        QVERIFY(!readQuery("a=%ff"));
        QVERIFY(readQuery("")->empty());
    }

    void takesBackWhatItWrote()
    {
        QVERIFY(rc::check([](const std::string &text) {
            const bool plain =
                std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
            RC_ASSERT(decodePercent(encodePercent(text), true)
                == (plain && isUtf8(text) ? std::optional(text) : std::nullopt));
        }));
    }

    // Another reader of UTF-8 is the judge.
    void knowsUtf8AsQtDoes()
    {
        QVERIFY(rc::check([] {
            const auto bytes = *rc::gen::container<std::string>(rc::gen::elementOf(
                std::string("a\xc0\xc2\xdf\xe0\xe2\xed\xef\xf0\xf4\xf5\x80\x8f\x90\x9f\xa0\xbf")));
            const auto text = QByteArray::fromStdString(bytes);
            RC_ASSERT(isUtf8(bytes) == text.isValidUtf8());
        }));
    }
};

QTEST_GUILESS_MAIN(HttpTargetTest)

#include "tst_http_target.moc"
