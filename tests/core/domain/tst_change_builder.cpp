#include "core/domain/ChangeBuilder.h"
#include "core/domain/Errors.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid kId(u"01928000-0000-7000-8000-000000000001"_s);
const QUuid kRow(u"01928000-0000-7000-8000-000000000002"_s);
constexpr qint64 kNow = 1'792'488'180'000;

QString big(qsizetype size)
{
    return QString(size, u'x');
}

} // namespace

class ChangeBuilderTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock { kNow };
    SeededIdSource m_ids { m_clock, 1 };

    ChangeBuilder builder() { return { m_ids, m_clock, { u"import.posts"_s, { { u"count"_s, 3 } } } }; }

private Q_SLOTS:

    void nothingChangedGivesNoSets()
    {
        ChangeBuilder b = builder();
        b.update(u"posts"_s, kRow, { { u"title"_s, u"same"_s } }, { { u"title"_s, u"same"_s } });
        QVERIFY(b.isEmpty());
        QVERIFY(b.build().value().isEmpty());
    }

    void aSmallActionStandsAlone()
    {
        ChangeBuilder b = builder();
        b.update(u"posts"_s, kRow, { { u"title"_s, u"b"_s }, { u"body"_s, u"same"_s } },
            { { u"title"_s, u"a"_s }, { u"body"_s, u"same"_s } });
        b.insert(u"post_tags"_s, kId, { { u"tag_id"_s, u"t"_s } });
        const auto sets = b.build().value();
        QCOMPARE(sets.size(), 1);
        QVERIFY(sets[0].group.isNull());
        QCOMPARE(sets[0].at, kNow);
        QCOMPARE(sets[0].changes.size(), 2);
        QCOMPARE(sets[0].changes[0].set, (QJsonObject { { u"title"_s, u"b"_s } }));
        QCOMPARE(sets[0].changes[0].was, (QJsonObject { { u"title"_s, u"a"_s } }));
    }

    void aBigActionBecomesAGroup()
    {
        ChangeBuilder b = builder();
        for (int i = 0; i < 1001; ++i)
            b.insert(u"posts"_s, m_ids.next(), { { u"title"_s, i } });
        const auto sets = b.build().value();
        QCOMPARE(sets.size(), 6);
        QVERIFY(!sets[0].group.isNull());
        int next = 0;
        QSet<QUuid> ids;
        for (const ChangeSet &set : sets) {
            QCOMPARE(set.group, sets[0].group);
            QCOMPARE(set.label, sets[0].label);
            QVERIFY(check(set));
            ids.insert(set.id);
            for (const Change &change : set.changes)
                QCOMPARE(change.set[u"title"_s].toInt(), next++);
        }
        QCOMPARE(next, 1001);
        QCOMPARE(ids.size(), 6);
    }

    void whateverItIsGivenFitsAndKeepsItsOrder()
    {
        QVERIFY(rc::check([this] {
            ChangeBuilder b = builder();
            const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 70'000));
            for (const int size : sizes)
                b.insert(u"posts"_s, kRow, { { u"body"_s, big(size) } });
            const auto sets = b.build();
            RC_ASSERT(sets.has_value());
            size_t next = 0;
            for (const ChangeSet &set : *sets) {
                RC_ASSERT(check(set).has_value());
                RC_ASSERT(set.group.isNull() == (sets->size() == 1));
                for (const Change &change : set.changes)
                    RC_ASSERT(change.set[u"body"_s].toString().size() == sizes[next++]);
            }
            RC_ASSERT(next == sizes.size());
        }));
    }

    void namesTheFieldThatIsTooLarge()
    {
        ChangeBuilder b = builder();
        b.insert(u"posts"_s, kRow, { { u"title"_s, u"ok"_s }, { u"body"_s, big(ChangeSet::kMaxBytes) } });
        const auto refused = b.build();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QString(errors::kChangeTooLarge));
        QCOMPARE(refused.error().args[u"table"_s].toString(), u"posts"_s);
        QCOMPARE(refused.error().args[u"field"_s].toString(), u"body"_s);
    }

    void refusesWhatASetRefuses()
    {
        ChangeBuilder b = builder();
        b.insert(u"posts"_s, kRow, { { u"title"_s, QString(QChar(0)) } });
        QCOMPARE(b.build().error().code, QString(errors::kTextHasNul));
    }
};

QTEST_GUILESS_MAIN(ChangeBuilderTest)

#include "tst_change_builder.moc"
