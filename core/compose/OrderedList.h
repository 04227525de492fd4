#pragma once

#include "core/domain/OrderKey.h"

#include <QString>

#include <algorithm>

// Lists whose members stand in an order of keys (`position`): media, and the parts of threads.
namespace galley::compose {

// Where there is no key between two (rows that came from elsewhere), all are given new ones.
template <typename List> void renumber(List &list)
{
    QString last;
    for (auto &one : list) {
        last = orderKeyBetween(last, {}).value_or(last);
        one.position = last;
    }
}

template <typename List> void giveKey(List &list, qsizetype at)
{
    const QString before = at > 0 ? list.at(at - 1).position : QString();
    const QString after = at + 1 < list.size() ? list.at(at + 1).position : QString();
    const bool isOpen = (at > 0 && before.isEmpty()) || (at + 1 < list.size() && after.isEmpty());
    const auto key = orderKeyBetween(before, after);
    if (isOpen || !key)
        renumber(list);
    else
        list[at].position = *key;
}

template <typename List> void insertAt(List &list, qsizetype at, const typename List::value_type &one)
{
    const qsizetype place = at < 0 ? list.size() : std::min(at, list.size());
    list.insert(place, one);
    giveKey(list, place);
}

template <typename List> void moveTo(List &list, qsizetype from, qsizetype to)
{
    const qsizetype place = std::clamp<qsizetype>(to, 0, list.size() - 1);
    if (place == from)
        return;
    list.move(from, place);
    giveKey(list, place);
}

} // namespace galley::compose
