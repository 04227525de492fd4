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

constexpr std::array kContent {
    // writing
    Transition<C> { C::Idea, C::Draft, kPerson },
    Transition<C> { C::Draft, C::Idea, kPerson },
    // asking, and taking the question back
    Transition<C> { C::Draft, C::InReview, kPerson },
    Transition<C> { C::ChangesRequested, C::InReview, kPerson },
    Transition<C> { C::Rejected, C::InReview, kPerson },
    Transition<C> { C::Approved, C::InReview, kPerson },
    Transition<C> { C::InReview, C::Draft, kPerson },
    // verdicts: the agency's own, and the client's, which the worker brings
    Transition<C> { C::InReview, C::Approved, kBoth },
    Transition<C> { C::InReview, C::ChangesRequested, kBoth },
    Transition<C> { C::InReview, C::Rejected, kBoth },
    Transition<C> { C::Draft, C::Approved, kPerson }, // where no workflow asks for more
    Transition<C> { C::Approved, C::ChangesRequested, kBoth }, // a mind is changed
    Transition<C> { C::Approved, C::Rejected, kBoth },
    Transition<C> { C::ChangesRequested, C::Approved, kBoth },
    Transition<C> { C::Rejected, C::Approved, kBoth },
    // writing again: "Edit anyway" takes an approved post back to draft in the same set
    Transition<C> { C::Approved, C::Draft, kPerson },
    Transition<C> { C::ChangesRequested, C::Draft, kPerson },
    Transition<C> { C::Rejected, C::Draft, kPerson },
    Transition<C> { C::Draft, C::ChangesRequested, kPerson },
    Transition<C> { C::Draft, C::Rejected, kPerson },
    // out of the way, and back to what it was
    Transition<C> { C::Idea, C::Archived, kPerson },
    Transition<C> { C::Draft, C::Archived, kPerson },
    Transition<C> { C::ChangesRequested, C::Archived, kPerson },
    Transition<C> { C::Rejected, C::Archived, kPerson },
    Transition<C> { C::Approved, C::Archived, kPerson },
    Transition<C> { C::Cancelled, C::Archived, kPerson },
    Transition<C> { C::Archived, C::Idea, kPerson },
    Transition<C> { C::Archived, C::Draft, kPerson },
    Transition<C> { C::Archived, C::ChangesRequested, kPerson },
    Transition<C> { C::Archived, C::Rejected, kPerson },
    Transition<C> { C::Archived, C::Approved, kPerson },
    Transition<C> { C::Archived, C::Cancelled, kPerson },
    Transition<C> { C::Idea, C::Cancelled, kPerson },
    Transition<C> { C::Draft, C::Cancelled, kPerson },
    Transition<C> { C::InReview, C::Cancelled, kPerson },
    Transition<C> { C::ChangesRequested, C::Cancelled, kPerson },
    Transition<C> { C::Approved, C::Cancelled, kPerson },
    Transition<C> { C::Cancelled, C::Idea, kPerson },
    Transition<C> { C::Cancelled, C::Draft, kPerson },
    Transition<C> { C::Cancelled, C::InReview, kPerson },
    Transition<C> { C::Cancelled, C::ChangesRequested, kPerson },
    Transition<C> { C::Cancelled, C::Approved, kPerson },
};

constexpr std::array kDelivery {
    // the plan
    Transition<D> { D::Unscheduled, D::Scheduled, kPerson },
    Transition<D> { D::Unscheduled, D::Held, kPerson },
    Transition<D> { D::Unscheduled, D::Cancelled, kPerson },
    Transition<D> { D::Scheduled, D::Unscheduled, kPerson },
    Transition<D> { D::Scheduled, D::Held, kBoth }, // a pause holds what falls due
    Transition<D> { D::Scheduled, D::Cancelled, kPerson },
    Transition<D> { D::Held, D::Unscheduled, kPerson },
    Transition<D> { D::Held, D::Scheduled, kPerson }, // what was held never fires by itself
    Transition<D> { D::Held, D::Cancelled, kPerson },
    Transition<D> { D::Cancelled, D::Unscheduled, kPerson },
    Transition<D> { D::Cancelled, D::Scheduled, kPerson },
    Transition<D> { D::Cancelled, D::Held, kPerson },
    // sending
    Transition<D> { D::Scheduled, D::Claimed, kWorker },
    Transition<D> {
        D::Scheduled, D::Failed, kWorker }, // it cannot even be tried: no account, no approval in time
    Transition<D> { D::Claimed, D::Scheduled, kWorker }, // let go before anything was sent
    Transition<D> { D::Claimed, D::Held, kWorker },
    Transition<D> { D::Claimed, D::Failed, kWorker },
    Transition<D> { D::Claimed, D::Sending, kWorker },
    Transition<D> { D::Sending, D::Scheduled, kWorker }, // surely not sent, to be tried again
    Transition<D> { D::Sending, D::Published, kWorker },
    Transition<D> { D::Sending, D::Failed, kWorker },
    Transition<D> {
        D::Sending, D::Unconfirmed, kWorker }, // no answer: looked for before it is ever sent again
    Transition<D> { D::Unconfirmed, D::Published, kWorker },
    Transition<D> { D::Unconfirmed, D::Scheduled, kWorker },
    Transition<D> { D::Unconfirmed, D::Failed, kWorker },
    // afterwards
    Transition<D> { D::Failed, D::Scheduled, kPerson },
    Transition<D> { D::Failed, D::Unscheduled, kPerson },
    Transition<D> { D::Failed, D::Cancelled, kPerson },
    Transition<D> { D::Failed, D::Published, kWorker }, // found on the network after all
    Transition<D> { D::Published, D::Removed, kWorker },
};

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
