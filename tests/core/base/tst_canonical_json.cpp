#include "core/base/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

class CanonicalJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sortsKeysByTheirBytes()
    {
        // In UTF-16 the emoji (D83D…) comes before U+FF5E, in UTF-8 bytes after it.
        const QJsonObject object { { u"b"_s, 1 }, { u"👍"_s, 2 }, { u"\uFF5E"_s, 3 }, { u"B"_s, 4 },
            { u"é"_s, 5 } };
        QCOMPARE(
            QString::fromUtf8(canonicalJson(object)), u"{\"B\":4,\"b\":1,\"é\":5,\"\uFF5E\":3,\"👍\":2}"_s);
    }

    void sortsAtEveryDepth()
    {
        const auto a = QJsonDocument::fromJson(R"({"z":[{"b":1,"a":{"d":1,"c":null}}],"y":true})").object();
        const auto b =
            QJsonDocument::fromJson(R"({ "y" : true, "z" : [ { "a" : {"c":null, "d":1}, "b" : 1 } ] })")
                .object();
        QCOMPARE(canonicalJson(a), canonicalJson(b));
        QCOMPARE(canonicalJson(a), QByteArray(R"({"y":true,"z":[{"a":{"c":null,"d":1},"b":1}]})"));
    }

    void writesNumbersInOneWay()
    {
        const QJsonArray numbers =
            QJsonDocument::fromJson("[1, 1.0, -0, 1e3, 0.1, 2.5e-7, 9007199254740993]").array();
        QCOMPARE(canonicalJson(numbers), QByteArray("[1,1,0,1000,0.1,2.5e-07,9007199254740993]"));
    }

    void escapesOnlyWhatItMust()
    {
        QCOMPARE(canonicalJson(QJsonValue(u"\"\\/\b\f\n\r\t\u0001\u007Fä\u2028"_s)),
            QString(u"\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007Fä\u2028\""_s).toUtf8());
    }

    void isReadBackAsTheSame()
    {
        const QJsonObject object { { u"q\"uote"_s, u"line\nbreak"_s },
            { u"n"_s, QJsonArray { 1, 2.25, QJsonValue::Null } } };
        QCOMPARE(QJsonDocument::fromJson(canonicalJson(object)).object(), object);
    }
};

QTEST_GUILESS_MAIN(CanonicalJsonTest)

#include "tst_canonical_json.moc"
