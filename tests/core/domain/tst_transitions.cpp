#include "core/domain/Transitions.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

// The whole machine once more, as a grid: row = from, column = to, in the order of the enumeration.
// p a person, w the worker, b both, . nobody, - the state itself.
constexpr std::array kContentGrid {
    "-p....pp", // idea
    "p-pppppp", // draft
    ".p-bbb.p", // in_review
    ".pp-.bpp", // changes_requested
    ".pp.-bp.", // rejected
    ".ppbb-pp", // approved
    "pp.ppp-p", // archived
    "pppp.pp-", // cancelled
};

constexpr std::array kDeliveryGrid {
    "-pp.....p.", // unscheduled
    "p-bw...wp.", // scheduled
    "pp-.....p.", // held
    ".ww-w..w..", // claimed
    ".w..-www..", // sending
    ".w...-ww..", // unconfirmed
    "......-..w", // published
    "pp....w-p.", // failed
    "ppp.....-.", // cancelled
    ".........-", // removed
};

template <typename State, size_t N> void compareWithGrid(const std::array<const char *, N> &grid)
{
    const auto states = allOf<State>();
    QCOMPARE(states.size(), N);
    for (size_t from = 0; from < N; ++from) {
        for (size_t to = 0; to < N; ++to) {
            const char cell = grid[from][to];
            const bool person = cell == 'p' || cell == 'b' || cell == '-';
            const bool worker = cell == 'w' || cell == 'b' || cell == '-';
            const QByteArray what = QString(toText(states[from]) + " to "_L1 + toText(states[to])).toUtf8();
            QVERIFY2(isAllowed(states[from], states[to], Actor::Person) == person, what.constData());
            QVERIFY2(isAllowed(states[from], states[to], Actor::Worker) == worker, what.constData());
            QCOMPARE(nextStates(states[from], Actor::Person).contains(states[to]), person && cell != '-');
            QCOMPARE(nextStates(states[from], Actor::Worker).contains(states[to]), worker && cell != '-');
        }
    }
}

template <typename State> void compareRowsOnce(std::span<const Transition<State>> table)
{
    QSet<std::pair<int, int>> seen;
    for (const auto &step : table) {
        QVERIFY(step.from != step.to);
        QVERIFY(step.who);
        const std::pair key(int(step.from), int(step.to));
        QVERIFY(!seen.contains(key));
        seen.insert(key);
    }
}

} // namespace

class TransitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void contentMovesAsTheGridSays() { compareWithGrid<ContentState>(kContentGrid); }

    void deliveryMovesAsTheGridSays() { compareWithGrid<DeliveryState>(kDeliveryGrid); }

    void everyStepStandsOnce()
    {
        compareRowsOnce(contentTransitions());
        compareRowsOnce(deliveryTransitions());
    }

    void whateverAPersonDecidesCanBeTakenBack()
    {
        for (const auto &step : contentTransitions()) {
            if (step.who.testFlag(Actor::Person))
                QVERIFY2(isAllowed(step.to, step.from, Actor::Person), toText(step.to).data());
        }
    }

    void peopleWriteOnlyThePlan()
    {
        const QList plan { DeliveryState::Unscheduled, DeliveryState::Scheduled, DeliveryState::Held,
            DeliveryState::Cancelled };
        for (const auto &step : deliveryTransitions()) {
            if (!step.who.testFlag(Actor::Person))
                continue;
            QVERIFY(plan.contains(step.to));
            // A retry has its counter-action, cancelling; the failure itself cannot be made by hand.
            QVERIFY(step.from == DeliveryState::Failed || isAllowed(step.to, step.from, Actor::Person));
        }
    }

    void whatIsLockedIsOutOfPeoplesHands()
    {
        for (const DeliveryState state : allOf<DeliveryState>())
            QCOMPARE(isLocked(state), nextStates(state, Actor::Person).isEmpty());
    }

    void theWorkerNeverSendsWhatIsHeldOrCancelled()
    {
        QVERIFY(nextStates(DeliveryState::Held, Actor::Worker).isEmpty());
        QVERIFY(nextStates(DeliveryState::Cancelled, Actor::Worker).isEmpty());
        QVERIFY(nextStates(DeliveryState::Unscheduled, Actor::Worker).isEmpty());
    }

    void rowsBeginWhereTheirOriginSays()
    {
        QVERIFY(isInitial(ContentState::Draft, PostOrigin::Import));
        QVERIFY(isInitial(ContentState::Idea, PostOrigin::Galley));
        QVERIFY(!isInitial(ContentState::Approved, PostOrigin::Galley));
        QVERIFY(isInitial(ContentState::Approved, PostOrigin::Network));
        QVERIFY(isInitial(DeliveryState::Scheduled, PostOrigin::Galley));
        QVERIFY(!isInitial(DeliveryState::Published, PostOrigin::Galley));
        QVERIFY(isInitial(DeliveryState::Published, PostOrigin::Network));
    }
};

QTEST_GUILESS_MAIN(TransitionsTest)

#include "tst_transitions.moc"
