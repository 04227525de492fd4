#include "core/domain/Transitions.h"

#include <algorithm>
#include <array>

namespace galley {

namespace {

using C = ContentState;
using D = DeliveryState;

constexpr Actors kPerson = Actor::Person;
constexpr Actors kWorker = Actor::Worker;
constexpr Actors kBoth = kPerson | kWorker;

#include "TransitionTables.inc"

template <typename State>
bool isIn(std::span<const Transition<State>> table, State from, State to, Actor actor)
{
    return from == to || std::ranges::any_of(table, [&](const Transition<State> &step) {
        return step.from == from && step.to == to && step.who.testFlag(actor);
    });
}

template <typename State> QList<State> after(State from, Actor actor)
{
    QList<State> states;
    for (const State to : allOf<State>()) {
        if (to != from && isAllowed(from, to, actor))
            states.append(to);
    }
    return states;
}

} // namespace

std::span<const Transition<ContentState>> contentTransitions()
{
    return kContent;
}

std::span<const Transition<DeliveryState>> deliveryTransitions()
{
    return kDelivery;
}

bool isAllowed(ContentState from, ContentState to, Actor actor)
{
    return isIn(contentTransitions(), from, to, actor);
}

bool isAllowed(DeliveryState from, DeliveryState to, Actor actor)
{
    return isIn(deliveryTransitions(), from, to, actor);
}

QList<ContentState> nextStates(ContentState from, Actor actor)
{
    return after(from, actor);
}

QList<DeliveryState> nextStates(DeliveryState from, Actor actor)
{
    return after(from, actor);
}

bool isLocked(DeliveryState state)
{
    switch (state) {
    case D::Claimed:
    case D::Sending:
    case D::Unconfirmed:
    case D::Published:
    case D::Removed:
        return true;
    case D::Unscheduled:
    case D::Scheduled:
    case D::Held:
    case D::Failed:
    case D::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

bool isInitial(ContentState state, PostOrigin origin)
{
    return origin == PostOrigin::Network ? state == C::Approved : state == C::Idea || state == C::Draft;
}

bool isInitial(DeliveryState state, PostOrigin origin)
{
    if (origin == PostOrigin::Network)
        return state == D::Published;
    return state == D::Unscheduled || state == D::Scheduled;
}

} // namespace galley
