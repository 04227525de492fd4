#include "core/domain/Derive.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray vectors(QLatin1StringView name)
{
    QFile file(QStringLiteral(GALLEY_TEST_DATA "/vectors/derive.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[name].toArray();
}

QList<QJsonObject> rows(const QJsonValue &value)
{
    QList<QJsonObject> list;
    for (const auto &row : value.toArray())
        list.append(row.toObject());
    return list;
}

PostRows postRows(const QJsonObject &given)
{
    return { given["post"_L1].toObject(), rows(given["parts"_L1]), rows(given["targets"_L1]),
        rows(given["media"_L1]) };
}

std::optional<qint64> instant(const QJsonValue &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInteger());
}

void addRows(QLatin1StringView name)
{
    QTest::addColumn<QJsonObject>("given");
    for (const auto &value : vectors(name))
        QTest::newRow(qUtf8Printable(value.toObject()["name"_L1].toString())) << value.toObject();
}

} // namespace

class DeriveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void hashesAsEveryOtherImplementation_data() { addRows("content_hash"_L1); }

    void hashesAsEveryOtherImplementation()
    {
        QFETCH(QJsonObject, given);
        QCOMPARE(deriveContentHash(postRows(given)), given["content_hash"_L1].toString());
    }

    void timesAsEveryOtherImplementation_data() { addRows("scheduled_at"_L1); }

    void timesAsEveryOtherImplementation()
    {
        QFETCH(QJsonObject, given);
        const QJsonObject post = given["post"_L1].toObject();
        QCOMPARE(deriveScheduledAt(post), instant(given["scheduled_at"_L1]));
        QCOMPARE(
            deriveScheduledAt(post, given["target"_L1].toObject()), instant(given["target_scheduled_at"_L1]));
    }

    // An approval must not survive a change of what goes out.
    void everyFieldThatGoesOutChangesTheHash()
    {
        QJsonObject richest;
        for (const auto &value : vectors("content_hash"_L1)) {
            if (value.toObject()["name"_L1].toString().startsWith(u"a thread"))
                richest = value.toObject();
        }
        const PostRows original = postRows(richest);
        const QString before = deriveContentHash(original);
        const auto changed = [&](auto &&change) {
            PostRows copy = original;
            change(copy);
            return deriveContentHash(copy) != before;
        };
        for (const auto column : { "title"_L1, "body"_L1, "content_type"_L1 })
            QVERIFY2(changed([&](PostRows &r) { r.post[column] = u"other"_s; }), column.data());
        QVERIFY(changed([](PostRows &r) { r.post["settings"_L1] = QJsonObject { { u"link"_s, u"x"_s } }; }));
        QVERIFY(changed([](PostRows &r) { r.parts[0]["body"_L1] = u"other"_s; }));
        QVERIFY(changed([](PostRows &r) { r.parts[0]["position"_L1] = u"b"_s; }));
        QVERIFY(changed([](PostRows &r) { r.parts.removeLast(); }));
        for (const auto column :
            { "account_id"_L1, "destination_id"_L1, "platform"_L1, "post_type"_L1, "body_override"_L1 })
            QVERIFY2(changed([&](PostRows &r) { r.targets[1][column] = u"other"_s; }), column.data());
        QVERIFY(changed([](PostRows &r) {
            r.targets[0]["settings_override"_L1] = QJsonObject { { u"title"_s, 1 } };
        }));
        QVERIFY(changed([](PostRows &r) { r.targets.removeLast(); }));
        for (const auto column : { "sha256"_L1, "alt_text"_L1 })
            QVERIFY2(changed([&](PostRows &r) { r.media[0][column] = u"other"_s; }), column.data());
        QVERIFY(changed([](PostRows &r) { r.media[0]["crop"_L1] = QJsonObject { { u"x"_s, 0.2 } }; }));
        QVERIFY(changed([](PostRows &r) { r.media[0]["cover_ms"_L1] = 1; }));
        QVERIFY(changed([](PostRows &r) { r.media[0]["user_tags"_L1] = QJsonArray { 1 }; }));
        QVERIFY(changed([](PostRows &r) { r.media[0]["part_id"_L1] = QJsonValue(); }));
    }
};

QTEST_GUILESS_MAIN(DeriveTest)

#include "tst_derive.moc"
