#include "core/domain/NewStudio.h"

#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

class TestNewStudio : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void makesAStudioWithItsOwnerAndFirstClient()
    {
        const auto made = createStudio(m_ids, m_clock,
            { .name = u"  Studio Test "_s,
                .person = u"Ada"_s,
                .locale = u"de"_s,
                .zone = u"Europe/Berlin"_s,
                .firstClient = { .name = u"Halm"_s,
                    .zone = u"America/New_York"_s,
                    .colour = u"#9A6524"_s,
                    .position = {} } });
        QVERIFY(made);
        QCOMPARE(made->sets.size(), 1);
        const auto &changes = made->sets.first().changes;
        QCOMPARE(changes.size(), 4);
        QCOMPARE(changes[0].set.value("name"_L1).toString(), u"Studio Test"_s);
        QCOMPARE(changes[1].id, made->person);
        QCOMPARE(changes[2].set.value("user_id"_L1).toString(), idText(made->person));
        QCOMPARE(changes[3].id, made->client);
        QCOMPARE(changes[3].set.value("timezone"_L1).toString(), u"America/New_York"_s);
    }

    void makesAStudioWithoutAClient()
    {
        const auto made = createStudio(m_ids, m_clock,
            { .name = u"S"_s, .person = u"A"_s, .locale = u"en"_s, .zone = u"UTC"_s, .firstClient = {} });
        QVERIFY(made);
        QVERIFY(made->client.isNull());
        QCOMPARE(made->sets.first().changes.size(), 3);
    }

    void whoMakesAClientManagesIt()
    {
        const QUuid mia = m_ids.next();
        const auto made = createClient(m_ids, m_clock,
            { .name = u"Halm"_s, .zone = u"UTC"_s, .colour = {}, .position = {}, .creator = mia });
        QVERIFY(made);
        const auto &changes = made->sets.first().changes;
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[1].table, u"brand_members"_s);
        QCOMPARE(changes[1].set.value("brand_id"_L1).toString(), idText(made->id));
        QCOMPARE(changes[1].set.value("user_id"_L1).toString(), idText(mia));
        QCOMPARE(changes[1].set.value("role"_L1).toString(), u"manager"_s);
    }

    void refusesWhatIsMissing()
    {
        const NewStudio good {
            .name = u"S"_s, .person = u"A"_s, .locale = u"en"_s, .zone = u"UTC"_s, .firstClient = {}
        };
        NewStudio bad = good;
        bad.name = u"  "_s;
        QCOMPARE(createStudio(m_ids, m_clock, bad).error().code, studio_errors::kNoName);
        bad = good;
        bad.person.clear();
        QCOMPARE(createStudio(m_ids, m_clock, bad).error().code, studio_errors::kNoPerson);
        bad = good;
        bad.zone = u"Mars/Base"_s;
        QCOMPARE(createStudio(m_ids, m_clock, bad).error().code, studio_errors::kBadZone);
        QCOMPARE(createClient(m_ids, m_clock, { .name = {}, .zone = u"UTC"_s, .colour = {}, .position = {} })
                     .error()
                     .code,
            studio_errors::kNoClientName);
    }

private:
    ManualClock m_clock { 1'792'487'000'000 };
    SeededIdSource m_ids { m_clock, 1 };
};

QTEST_APPLESS_MAIN(TestNewStudio)
#include "tst_new_studio.moc"
