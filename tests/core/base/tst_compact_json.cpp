#include "core/base/CompactJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

class CompactJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsAByteOrderMarkWhereverItStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("at the beginning") << u"\uFEFFSlow bread"_s;
        QTest::newRow("alone") << u"\uFEFF"_s;
        QTest::newRow("within") << u"Slow\uFEFFbread"_s;
        QTest::newRow("after an escape") << u"\\\uFEFF\"\uFEFF"_s;
        QTest::newRow("none") << u"Brot \"vom\" Hof \\ 🍞"_s;
    }

    void keepsAByteOrderMarkWhereverItStands()
    {
        QFETCH(QString, text);
        const QJsonObject object { { u"t"_s, text }, { u"list"_s, QJsonArray { text, 1 } }, { text, true } };
        QCOMPARE(QJsonDocument::fromJson(compactJson(object)).object(), object);
        QCOMPARE(QJsonDocument::fromJson('[' + compactJson(text) + ']').array().at(0).toString(), text);
    }

    void writesValuesThatStandAlone()
    {
        QCOMPARE(compactJson(3), QByteArray("3"));
        QCOMPARE(compactJson(true), QByteArray("true"));
        QCOMPARE(compactJson(QJsonValue()), QByteArray("null"));
        QCOMPARE(compactJson(u"a"_s), QByteArray("\"a\""));
        QCOMPARE(compactJson(QJsonArray()), QByteArray("[]"));
    }
};

QTEST_APPLESS_MAIN(CompactJsonTest)
#include "tst_compact_json.moc"
