#include "core/backend/json/JsonShape.h"

#include <QTest>

#include <rapidcheck.h>

using galley::backend::JsonFault;
using galley::backend::JsonLimits;
using galley::backend::JsonShape;
using galley::backend::readJsonShape;

class JsonShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namesTheOutermostKeysAlone()
    {
        const auto shape = readJsonShape(R"({"b":{"inner":1},"a":[{"deeper":2}],"b":3})");
        QVERIFY(shape);
        QCOMPARE(shape->kind, JsonShape::Kind::Object);
        QCOMPARE(shape->keys, (std::vector<std::string> { "b", "a", "b" }));
    }

    void tellsArraysAndScalarsFromObjects()
    {
        QCOMPARE(readJsonShape("[{\"a\":1}]")->kind, JsonShape::Kind::Array);
        QCOMPARE(readJsonShape(" 1 ")->kind, JsonShape::Kind::Scalar);
        QVERIFY(readJsonShape("[{\"a\":1}]")->keys.empty());
    }

    void refusesWhatIsNoJson()
    {
        for (const std::string_view text : { "", " ", "{", "{}}", "{'a':1}", "[1,]", "01", "nul", "\"\xff\"",
                 "\"\xc0\xaf\"", "\"\xed\xa0\x80\"", "NaN", "\"\n\"" }) {
            const auto shape = readJsonShape(text);
            QVERIFY2(!shape, std::string(text).c_str());
            QCOMPARE(shape.error(), JsonFault::Malformed);
        }
    }

    void refusesRepeatedKeysAtAnyDepthWhereAsked()
    {
        const JsonLimits strict { .depth = 8, .refuseRepeatedKeys = true };
        QCOMPARE(readJsonShape(R"({"a":[{"b":1,"b":2}]})", strict).error(), JsonFault::RepeatedKey);
        QVERIFY(readJsonShape(R"({"a":{"a":1},"b":{"a":1}})", strict));
        // Two spellings of one name are one name.
        QCOMPARE(readJsonShape(R"({"a":1,"\u0061":2})", strict).error(), JsonFault::RepeatedKey);
    }

    void goesExactlyAsDeepAsItMay()
    {
        QVERIFY(rc::check([] {
            const int most = *rc::gen::inRange(1, 100);
            const int depth = *rc::gen::inRange(1, 200);
            std::string opened;
            std::string closed;
            for (int i = 0; i < depth; ++i) {
                const bool object = *rc::gen::arbitrary<bool>();
                opened += object ? "{\"k\":" : "[";
                closed.insert(0, object ? "}" : "]");
            }
            const auto shape = readJsonShape(opened + "1" + closed, { .depth = most });
            RC_ASSERT(shape.has_value() == (depth <= most));
            if (!shape)
                RC_ASSERT(shape.error() == JsonFault::TooDeep);
        }));
    }

    // A million brackets are refused at the limit, not at the end of the stack.
    void survivesWhatIsDeeperThanAnyStack()
    {
        QCOMPARE(readJsonShape(std::string(1'000'000, '[')).error(), JsonFault::TooDeep);
        QCOMPARE(
            readJsonShape(std::string(1'000'000, '['), { .depth = 2'000'000 }).error(), JsonFault::Malformed);
    }
};

QTEST_GUILESS_MAIN(JsonShapeTest)

#include "tst_json_shape.moc"
