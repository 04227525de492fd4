#include "core/domain/Transitions.h"
#include "tests/core/store/GuardStudio.h"

#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace galley::test;

namespace {

// The same range at every size.
int below(int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
}

template <typename State> State any()
{
    const auto all = allOf<State>();
    return all[std::size_t(below(int(all.size())))];
}

} // namespace

class TestGuardProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { qputenv("RC_PARAMS", "max_success=25 max_size=20 noshrink=1"); }

    // Whatever people, Undo and the worker try, a state only ever moves along its machine (an undo also
    // against a step of a person), and what is out says what it said when it went.
    void noActionLeavesTheMachines()
    {
        int steps = 0;
        QVERIFY(rc::check([&steps] {
            Studio studio;
            studio.store.store().setPerson(studio.ada);
            const QList<QUuid> posts { studio.post(), studio.post() };
            const QList<QUuid> targets { studio.target(posts[0]), studio.target(posts[1]) };
            const auto content = [&](qsizetype i) { return *fromText<ContentState>(studio.state(posts[i])); };
            const auto delivery = [&](qsizetype i) {
                return *fromText<DeliveryState>(studio.delivery(targets[i]));
            };
            const auto sent = [&](qsizetype i) {
                const QJsonObject row = studio.store.row(u"posts"_s, posts[i]);
                return std::pair(row.value(u"body"_s).toString(), row.value(u"scheduled_local"_s).toString());
            };
            for (int action = 0; action < 40; ++action) {
                const int what = below(8);
                const auto i = below(int(posts.size()));
                const auto contentBefore = QList { content(0), content(1) };
                const auto deliveryBefore = QList { delivery(0), delivery(1) };
                const auto sentBefore = QList { sent(0), sent(1) };
                bool back = false;
                Actor actor = Actor::Person;
                studio.store.clock.advance(1000);
                if (what == 0) {
                    back = studio.store.undo().has_value();
                } else if (what == 1) {
                    (void)studio.store.redo();
                } else if (what <= 3) {
                    (void)studio.update(
                        u"posts"_s, posts[i], { { u"content_state"_s, toText(any<ContentState>()) } });
                } else if (what == 4) {
                    (void)studio.update(u"post_targets"_s, targets[i],
                        { { u"delivery_state"_s, toText(any<DeliveryState>()) } });
                } else if (what == 5) {
                    actor = Actor::Worker;
                    (void)studio.update(u"post_targets"_s, targets[i],
                        { { u"delivery_state"_s, toText(any<DeliveryState>()) } }, store::Origin::Program);
                } else {
                    QJsonObject set { { u"body"_s, u"Text %1"_s.arg(action) },
                        { u"scheduled_local"_s, u"2026-10-%1T07:45"_s.arg(10 + below(20)) } };
                    if (below(2) == 1)
                        set.insert(u"content_state"_s, toText(any<ContentState>()));
                    (void)studio.update(u"posts"_s, posts[i], set);
                }
                for (qsizetype n = 0; n < posts.size(); ++n) {
                    const auto c = contentBefore[n];
                    const auto d = deliveryBefore[n];
                    steps += content(n) != c || delivery(n) != d;
                    RC_ASSERT(isAllowed(c, content(n), actor) || (back && isAllowed(content(n), c, actor)));
                    RC_ASSERT(isAllowed(d, delivery(n), actor) || (back && isAllowed(delivery(n), d, actor)));
                    if (isLocked(d))
                        RC_ASSERT(sent(n) == sentBefore[n]);
                    if (c == ContentState::Approved && content(n) == c)
                        RC_ASSERT(sent(n).first == sentBefore[n].first);
                }
            }
        }));
        QVERIFY(steps > 100);
    }
};

QTEST_GUILESS_MAIN(TestGuardProperties)
#include "tst_guard_properties.moc"
