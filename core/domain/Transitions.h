#pragma once

#include "core/domain/Enums.h"

#include <QFlags>
#include <QList>

#include <span>

// The two state machines. What people decide about a post and what happens to its targets are kept apart;
// each machine has one table, and what is not in it is not allowed.
namespace galley {

enum class Actor {
    Person = 1, // somebody of the agency, at a screen
    Worker = 2 // the program, for the outside world: a network's answer, a client's verdict, a pause
};
Q_DECLARE_FLAGS(Actors, Actor)
Q_DECLARE_OPERATORS_FOR_FLAGS(Actors)

template <typename State> struct Transition
{
    State from;
    State to;
    Actors who;
};

// Whatever a person does here can be undone: for every step of theirs the table has the step back. That a
// step is allowed does not say that this person may take it (Permissions), nor that it has effect: an
// approval counts only while its hash equals the post's.
[[nodiscard]] std::span<const Transition<ContentState>> contentTransitions();

// People write the plan (unscheduled, scheduled, held, cancelled), the worker what comes of it.
[[nodiscard]] std::span<const Transition<DeliveryState>> deliveryTransitions();

// Staying is always allowed.
[[nodiscard]] bool isAllowed(ContentState from, ContentState to, Actor actor);
[[nodiscard]] bool isAllowed(DeliveryState from, DeliveryState to, Actor actor);

// Where `actor` can go from here, in the order of the enumeration.
[[nodiscard]] QList<ContentState> nextStates(ContentState from, Actor actor);
[[nodiscard]] QList<DeliveryState> nextStates(DeliveryState from, Actor actor);

// From claimed on, the content and the time of what is sent must not change.
[[nodiscard]] bool isLocked(DeliveryState state);

// In which states a new row may begin.
[[nodiscard]] bool isInitial(ContentState state, PostOrigin origin);
[[nodiscard]] bool isInitial(DeliveryState state, PostOrigin origin);

} // namespace galley
