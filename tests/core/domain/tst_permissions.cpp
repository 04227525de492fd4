#include "core/domain/Permissions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid kBrand(u"01928000-0000-7000-8000-00000000000a"_s);

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonArray vectors(QLatin1StringView name)
{
    return readJson(QStringLiteral(GALLEY_TEST_DATA "/vectors/permissions.json"))[name].toArray();
}

void addRows(QLatin1StringView name)
{
    QTest::addColumn<QJsonObject>("given");
    for (const auto &value : vectors(name))
        QTest::newRow(qUtf8Printable(value.toObject()["name"_L1].toString())) << value.toObject();
}

QList<Platform> platformsOf(const QJsonValue &value)
{
    QList<Platform> platforms;
    for (const auto &word : value.toArray())
        platforms.append(platformFromText(word.toString()).value());
    return platforms;
}

QList<PermissionGrant> grantsOf(const QJsonValue &value)
{
    QList<PermissionGrant> grants;
    for (const auto &item : value.toArray()) {
        const QJsonObject row = item.toObject();
        const QJsonObject conditions = row["conditions"_L1].toObject();
        grants.append({ QUuid::fromString(row["brand"_L1].toString()), row["resource"_L1].toString(),
            row["action"_L1].toString(), row["effect"_L1].toString() == "allow"_L1,
            conditions["own_posts"_L1].toBool(), platformsOf(conditions["platforms"_L1]) });
    }
    return grants;
}

AgencyRole agencyRole(const QJsonValue &value)
{
    return fromText<AgencyRole>(value.toString()).value();
}

Person personOf(const QJsonObject &given)
{
    return { agencyRole(given["agency_role"_L1]), fromText<BrandRole>(given["brand_role"_L1].toString()),
        grantsOf(given["grants"_L1]) };
}

// The five roles from viewer to owner, as they reach a client or the agency.
QList<Person> ladder(bool ofBrand)
{
    if (!ofBrand) {
        return { { AgencyRole::Viewer, {}, {} }, { AgencyRole::Editor, {}, {} },
            { AgencyRole::Manager, {}, {} }, { AgencyRole::Admin, {}, {} }, { AgencyRole::Owner, {}, {} } };
    }
    return { { AgencyRole::Viewer, BrandRole::Viewer, {} }, { AgencyRole::Viewer, BrandRole::Editor, {} },
        { AgencyRole::Viewer, BrandRole::Manager, {} }, { AgencyRole::Admin, {}, {} },
        { AgencyRole::Owner, {}, {} } };
}

} // namespace

class PermissionsTest : public QObject
{
    Q_OBJECT

    const Permissions &m_permissions = Permissions::builtIn();

private Q_SLOTS:

    void everyCellIsAsTheVectorsSay()
    {
        const QJsonObject resources =
            readJson(QStringLiteral(GALLEY_SOURCE_DIR "/resources/permissions.json"))["resources"_L1]
                .toObject();
        QStringList seen;
        for (const auto &value : vectors("cells"_L1)) {
            const QString cell = value.toObject()["cell"_L1].toString();
            const QString may = value.toObject()["may"_L1].toString();
            seen.append(cell);
            const QString resource = cell.section(u'.', 0, 0);
            const QString action = cell.section(u'.', 1);
            const bool ofBrand = resources[resource].toObject()["scope"_L1] == u"brand"_s;
            const QList<Person> people = ladder(ofBrand);
            for (qsizetype i = 0; i < 5; ++i) {
                const PermissionSubject others { ofBrand ? kBrand : QUuid(), false };
                const PermissionSubject own { ofBrand ? kBrand : QUuid(), true };
                QVERIFY2(m_permissions.allows(people[i], resource, action, others) == (may[i] == u'y'),
                    qUtf8Printable(cell + u' ' + QString::number(i)));
                QVERIFY2(m_permissions.allows(people[i], resource, action, own) == (may[i] != u'.'),
                    qUtf8Printable(cell + u' ' + QString::number(i)));
            }
        }
        seen.sort();
        QCOMPARE(seen, m_permissions.cells());
    }

    void exceptionsAndReachAreAsTheVectorsSay_data() { addRows("cases"_L1); }

    void exceptionsAndReachAreAsTheVectorsSay()
    {
        QFETCH(QJsonObject, given);
        const PermissionSubject subject { QUuid::fromString(given["brand"_L1].toString()),
            given["own"_L1].toBool(), platformsOf(given["platforms"_L1]) };
        QCOMPARE(m_permissions.allows(personOf(given), given["resource"_L1].toString(),
                     given["action"_L1].toString(), subject),
            given["may"_L1].toBool());
    }

    void nobodyGivesARoleAboveTheirOwn()
    {
        const QJsonArray cases = vectors("assign"_L1);
        QCOMPARE(cases.size(), 150);
        for (const auto &value : cases) {
            const QJsonObject given = value.toObject();
            const auto current = fromText<AgencyRole>(given["current"_L1].toString());
            const bool may = m_permissions.mayAssign(
                { agencyRole(given["giver"_L1]), {}, {} }, current, agencyRole(given["wanted"_L1]));
            QVERIFY2(may == given["may"_L1].toBool(), QJsonDocument(given).toJson().constData());
        }
        for (const auto &value : vectors("assign_brand"_L1)) {
            const QJsonObject given = value.toObject();
            const bool may = m_permissions.mayAssign(
                personOf(given), kBrand, fromText<BrandRole>(given["wanted"_L1].toString()).value());
            QVERIFY2(may == given["may"_L1].toBool(), QJsonDocument(given).toJson().constData());
        }
    }

    void nobodyGrantsWhatIsNotTheirs_data() { addRows("grant"_L1); }

    void nobodyGrantsWhatIsNotTheirs()
    {
        QFETCH(QJsonObject, given);
        const Person giver { agencyRole(given["giver"_L1]), {}, grantsOf(given["giver_grants"_L1]) };
        QCOMPARE(m_permissions.mayGrant(giver, agencyRole(given["receiver"_L1]),
                     given["resource"_L1].toString(), given["action"_L1].toString()),
            given["may"_L1].toBool());
    }

    void refusesAFileThatIsNotWhatItExpects_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto with = [](const QByteArray &action) {
            return QByteArray(R"({"version":1,"resources":{"posts":{"scope":"brand","actions":{"edit":)")
                + action + "}}}}";
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"version\":1,");
        QTest::newRow("another version") << QByteArray(R"({"version":2,"resources":{}})");
        QTest::newRow("no resources") << QByteArray(R"({"version":1})");
        QTest::newRow("unknown scope")
            << QByteArray(R"({"version":1,"resources":{"posts":{"scope":"world","actions":{}}}})");
        QTest::newRow("unknown role") << with(R"({"from":"boss"})");
        QTest::newRow("no role") << with("{}");
        QTest::newRow("a typo in a condition") << with(R"({"from":"manager","own_post_from":"editor"})");
        QTest::newRow("own posts for fewer than all")
            << with(R"({"from":"editor","own_posts_from":"manager"})");
    }

    void refusesAFileThatIsNotWhatItExpects()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!Permissions::load(json));
    }
};

QTEST_GUILESS_MAIN(PermissionsTest)

#include "tst_permissions.moc"
