#include "core/base/CompactJson.h"
#include "core/domain/ChangeSet.h"
#include "core/domain/Errors.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid kId(u"01928000-0000-7000-8000-000000000001"_s);
const QUuid kRow(u"01928000-0000-7000-8000-000000000002"_s);
constexpr qint64 kNow = 1'792'488'180'000;

bool isJoin(const QString &table)
{
    return table == u"post_tags"_s;
}

ChangeSet setWith(const QList<Change> &changes)
{
    return { kId, {}, ChangeSet::kSchema, { u"post.move"_s, { { u"title"_s, u"Slow bread"_s } } }, kNow,
        changes };
}

ChangeSet setWith(const QJsonValue &value)
{
    return setWith({ Change {
        u"posts"_s, kRow, Op::Update, { { u"body"_s, value } }, { { u"body"_s, u"before"_s } } } });
}

QString refusalOf(const ChangeSet &set)
{
    const auto ok = check(set);
    return ok ? QString() : ok.error().code;
}

QString big(qsizetype size)
{
    return QString(size, u'x');
}

rc::Gen<QString> plainText()
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(
                            rc::gen::oneOf(rc::gen::inRange(1, 0xD800), rc::gen::inRange(0xE000, 0x10FFFF))),
        [](const std::vector<int> &points) {
            QString text;
            for (const int point : points)
                text += QChar::fromUcs4(char32_t(point));
            return text;
        });
}

rc::Gen<QJsonValue> anyValue()
{
    return rc::gen::oneOf(rc::gen::map(plainText(), [](const QString &t) { return QJsonValue(t); }),
        rc::gen::map(rc::gen::arbitrary<qint64>(), [](qint64 n) { return QJsonValue(n); }),
        rc::gen::map(rc::gen::arbitrary<bool>(), [](bool b) { return QJsonValue(b); }),
        rc::gen::just(QJsonValue(QJsonValue::Null)), rc::gen::map(plainText(), [](const QString &t) {
            return QJsonValue(
                QJsonObject { { u"k"_s + t, QJsonArray { t, 1.5, QJsonObject { { t, true } } } } });
        }));
}

rc::Gen<Change> anyChange()
{
    return rc::gen::exec([] {
        const Op op = *rc::gen::element(Op::Insert, Op::Update, Op::Delete);
        Change change { op == Op::Delete ? u"post_tags"_s
                                         : *rc::gen::element(u"posts"_s, u"post_tags"_s, u"assets"_s),
            QUuid::createUuidV5(kRow, QString::number(*rc::gen::inRange(0, 1000))), op, {}, {} };
        const int fields = *rc::gen::inRange(1, 5);
        for (int i = 0; i < fields; ++i) {
            const QString column = u"column_"_s + QString::number(i);
            if (op != Op::Delete)
                change.set.insert(column, *anyValue());
            if (op != Op::Insert)
                change.was.insert(column, *anyValue());
        }
        return change;
    });
}

rc::Gen<QList<Change>> anyChanges(int atLeast)
{
    return rc::gen::map(
        rc::gen::container<std::vector<Change>>(anyChange()), [atLeast](std::vector<Change> all) {
            while (int(all.size()) < atLeast)
                all.push_back({ u"posts"_s, kRow, Op::Insert, {}, {} });
            return QList<Change>(all.begin(), all.end());
        });
}

} // namespace

class ChangeSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void refusesTextThatWouldBreakAServer_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const QString nul = u"a"_s + QChar(0) + u"b"_s;
        const QString high = u"a"_s + QChar(0xD83D) + u"b"_s;
        const QString low = u"a"_s + QChar(0xDC00);
        QTest::newRow("NUL") << QJsonValue(nul) << QString(errors::kTextHasNul);
        QTest::newRow("high surrogate alone") << QJsonValue(high) << QString(errors::kTextHasLoneSurrogate);
        QTest::newRow("high surrogate at the end")
            << QJsonValue(QString(QChar(0xD83D))) << QString(errors::kTextHasLoneSurrogate);
        QTest::newRow("low surrogate alone") << QJsonValue(low) << QString(errors::kTextHasLoneSurrogate);
        QTest::newRow("two low surrogates")
            << QJsonValue(u"🍞"_s + QChar(0xDC00)) << QString(errors::kTextHasLoneSurrogate);
        QTest::newRow("deep in JSON")
            << QJsonValue(QJsonArray { QJsonObject { { u"a"_s, QJsonArray { nul } } } })
            << QString(errors::kTextHasNul);
        QTest::newRow("a key in JSON")
            << QJsonValue(QJsonObject { { high, 1 } }) << QString(errors::kTextHasLoneSurrogate);
        QTest::newRow("a pair") << QJsonValue(u"🍞 and ä"_s) << QString();
    }

    void refusesTextThatWouldBreakAServer()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QCOMPARE(refusalOf(setWith(value)), code);

        ChangeSet inWas = setWith(QJsonValue(u"after"_s));
        inWas.changes[0].was[u"body"_s] = value;
        QCOMPARE(refusalOf(inWas), code);

        ChangeSet inLabel = setWith(QJsonValue(u"after"_s));
        inLabel.label.args[u"title"_s] = value;
        QCOMPARE(refusalOf(inLabel), code);
    }

    void refusalNamesTableAndField()
    {
        const auto refused = check(setWith(QJsonValue(QString(QChar(0)))));
        QVERIFY(!refused);
        QCOMPARE(
            refused.error().args, (QJsonObject { { u"table"_s, u"posts"_s }, { u"field"_s, u"body"_s } }));
    }

    void refusesWhatIsTooMuch()
    {
        QCOMPARE(refusalOf(setWith(QList<Change> {})), QString(errors::kEmptyChangeSet));
        const Change one { u"posts"_s, kRow, Op::Insert, {}, {} };
        QCOMPARE(refusalOf(setWith(QList<Change>(200, one))), QString());
        QCOMPARE(refusalOf(setWith(QList<Change>(201, one))), QString(errors::kTooManyChanges));

        ChangeSet set = setWith(QJsonValue(QString()));
        const qsizetype room = ChangeSet::kMaxBytes - toCompactJson(set).size();
        QCOMPARE(refusalOf(setWith(QJsonValue(big(room)))), QString());
        QCOMPARE(refusalOf(setWith(QJsonValue(big(room + 1)))), QString(errors::kChangeSetTooLarge));
    }

    void refusesOddShapes_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        const QJsonObject field { { u"title"_s, 1 } };
        const QJsonObject other { { u"body"_s, 1 } };
        QTest::newRow("no table") << QList<Change> { { {}, kRow, Op::Insert, field, {} } };
        QTest::newRow("SQL for a table")
            << QList<Change> { { u"posts; drop"_s, kRow, Op::Insert, field, {} } };
        QTest::newRow("quote in a table") << QList<Change> { { u"posts\""_s, kRow, Op::Insert, field, {} } };
        QTest::newRow("SQL for a column")
            << QList<Change> { { u"posts"_s, kRow, Op::Insert, { { u"a=1,b"_s, 1 } }, {} } };
        QTest::newRow("no id") << QList<Change> { { u"posts"_s, {}, Op::Insert, field, {} } };
        QTest::newRow("insert with was") << QList<Change> { { u"posts"_s, kRow, Op::Insert, field, field } };
        QTest::newRow("delete with set") << QList<Change> { { u"posts"_s, kRow, Op::Delete, field, field } };
        QTest::newRow("update of nothing") << QList<Change> { { u"posts"_s, kRow, Op::Update, {}, {} } };
        QTest::newRow("update without was") << QList<Change> { { u"posts"_s, kRow, Op::Update, field, {} } };
        QTest::newRow("update with other was")
            << QList<Change> { { u"posts"_s, kRow, Op::Update, field, other } };
    }

    void refusesOddShapes()
    {
        QFETCH(QList<Change>, changes);
        QCOMPARE(refusalOf(setWith(changes)), QString(errors::kBadChange));
    }

    void invertsEachKindOfChange()
    {
        const ChangeSet set = setWith(QList<Change> {
            { u"posts"_s, kRow, Op::Insert, { { u"title"_s, u"new"_s } }, {} },
            { u"posts"_s, kRow, Op::Update, { { u"title"_s, u"b"_s } }, { { u"title"_s, u"a"_s } } },
            { u"post_tags"_s, kRow, Op::Insert, { { u"tag_id"_s, u"t"_s } }, {} },
            { u"post_tags"_s, kId, Op::Delete, {}, { { u"tag_id"_s, u"u"_s } } },
        });
        const ChangeSet back = inverted(set, kRow, kNow + 5, isJoin);
        QCOMPARE(back.id, kRow);
        QCOMPARE(back.at, kNow + 5);
        const QList<Change> expected {
            { u"post_tags"_s, kId, Op::Insert, { { u"tag_id"_s, u"u"_s } }, {} },
            { u"post_tags"_s, kRow, Op::Delete, {}, { { u"tag_id"_s, u"t"_s } } },
            { u"posts"_s, kRow, Op::Update, { { u"title"_s, u"a"_s } }, { { u"title"_s, u"b"_s } } },
            { u"posts"_s, kRow, Op::Update, { { u"deleted_at"_s, kNow + 5 } },
                { { u"deleted_at"_s, QJsonValue::Null } } },
        };
        QVERIFY(back.changes == expected);
    }

    void invertingTwiceIsTheSameActionAgain()
    {
        QVERIFY(rc::check([] {
            const ChangeSet set = setWith(*anyChanges(1));
            const ChangeSet twice = inverted(inverted(set, kRow, kNow + 1, isJoin), kId, kNow + 2, isJoin);
            RC_ASSERT(twice.changes.size() == set.changes.size());
            for (qsizetype i = 0; i < set.changes.size(); ++i) {
                const Change &first = set.changes[i];
                const Change &again = twice.changes[i];
                if (first.op != Op::Insert || isJoin(first.table)) {
                    RC_ASSERT(first == again);
                } else { // the row is in the trash by then, so it is taken out again
                    RC_ASSERT(again.op == Op::Update);
                    RC_ASSERT(again.set[u"deleted_at"_s].isNull());
                }
            }
        }));
    }

    void jsonGoesThereAndBack()
    {
        QVERIFY(rc::check([] {
            ChangeSet set = setWith(*anyChanges(1));
            if (*rc::gen::arbitrary<bool>())
                set.group = kRow;
            RC_PRE(check(set).has_value());
            const auto back = changeSetFromCompactJson(toCompactJson(set));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == set);
        }));
    }

    void compactJsonIsTheBytesOfTheDocument()
    {
        QVERIFY(rc::check([] {
            ChangeSet set = setWith(*anyChanges(1));
            set.label.key = *rc::gen::element(u"post.move"_s, u"a \"b\" \\ ü\n"_s, QString());
            set.label.args = { { u"title"_s, u"Slow bread"_s }, { u"count"_s, 3 } };
            if (*rc::gen::arbitrary<bool>())
                set.group = kRow;
            RC_ASSERT(toCompactJson(set) == compactJson(toJson(set)));
        }));
    }

    void refusesHostileJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray good = toCompactJson(setWith(QJsonValue(u"x"_s)));
        const auto without = [&](const char *from, const char *to) {
            QByteArray changed = good;
            changed.replace(from, to);
            return changed;
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << good.left(good.size() / 2);
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("bytes that are no UTF-8") << without("\"x\"", "\"\xff\xfe\"");
        QTest::newRow("an id that is none") << without("0001\"", "000x\"");
        QTest::newRow("an upper-case id")
            << without("01928000-0000-7000-8000-000000000002", "01928000-0000-7000-8000-00000000000A");
        QTest::newRow("an unknown op") << without("\"update\"", "\"upsert\"");
        QTest::newRow("an unknown key") << without("\"schema\"", "\"extra\":1,\"schema\"");
        QTest::newRow("at as text") << without("1792488180000", "\"1792488180000\"");
        QTest::newRow("at with a fraction") << without("1792488180000", "1792488180000.5");
        QTest::newRow("schema 0") << without("\"schema\":1", "\"schema\":0");
        QTest::newRow("a later schema") << without("\"schema\":1", "\"schema\":2");
        QTest::newRow("changes that are no list") << without("[{", "{\"a\":[{").replace("}]", "}]}");
        QTest::newRow("a change that is no object") << without("[{", "[7,{");
        QTest::newRow("set that is no object") << without("\"set\":{\"body\":\"x\"}", "\"set\":[]");
        QTest::newRow("an escaped NUL") << without("\"x\"", "\"\\u0000\"");
        QTest::newRow("an escaped lone surrogate") << without("\"x\"", "\"\\ud83d\"");
        QTest::newRow("deep nesting")
            << without("\"x\"", (QByteArray(50'000, '[') + QByteArray(50'000, ']')).constData());
        QTest::newRow("endless") << without("\"x\"", ('"' + QByteArray(1'000'000, 'x') + '"').constData());
    }

    void refusesHostileJson()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!changeSetFromCompactJson(json));
    }

    void namesALaterSchemaAsSuch()
    {
        QJsonObject json = toJson(setWith(QJsonValue(u"x"_s)));
        json[u"schema"_s] = 9;
        json[u"news"_s] = true;
        QCOMPARE(changeSetFromJson(json).error().code, QString(errors::kNewerSchema));
    }

    void anyCutOrFlippedByteIsSurvived()
    {
        QVERIFY(rc::check([] {
            QByteArray json = toCompactJson(setWith(*anyChanges(1)));
            json.truncate(*rc::gen::inRange<qsizetype>(0, json.size() + 1));
            if (!json.isEmpty())
                json[*rc::gen::inRange<qsizetype>(0, json.size())] = char(*rc::gen::inRange(0, 256));
            const auto read = changeSetFromCompactJson(json);
            if (read)
                RC_ASSERT(check(*read).has_value());
        }));
    }
};

QTEST_GUILESS_MAIN(ChangeSetTest)

#include "tst_change_set.moc"
