#include "core/platforms/Punycode.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace galley::platforms {

namespace {

constexpr quint32 Base = 36;
constexpr quint32 TMin = 1;
constexpr quint32 TMax = 26;
constexpr quint32 Skew = 38;
constexpr quint32 Damp = 700;
constexpr qsizetype PrefixLength = 4; // "xn--"

quint32 adapted(quint32 delta, quint32 points, bool first)
{
    delta = first ? delta / Damp : delta / 2;
    delta += delta / points;
    quint32 k = 0;
    for (; delta > ((Base - TMin) * TMax) / 2; k += Base)
        delta /= Base - TMin;
    return k + (Base - TMin + 1) * delta / (delta + Skew);
}

// Digits of one variable-length integer.
qsizetype digits(quint32 value, quint32 bias)
{
    qsizetype count = 1;
    for (quint32 k = Base;; k += Base, ++count) {
        const quint32 threshold = k <= bias ? TMin : std::min(k - bias, TMax);
        if (value < threshold)
            return count;
        value = (value - threshold) / (Base - threshold);
    }
}

} // namespace

qsizetype punycodeLength(QStringView label, qsizetype limit)
{
    const bool isAscii =
        std::all_of(label.cbegin(), label.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return label.size() > limit ? -1 : label.size();
    if (label.size() > 2 * limit) // at least one digit a code point
        return -1;

    const QList<uint> points = label.toUcs4();
    const auto basic =
        quint32(std::count_if(points.cbegin(), points.cend(), [](uint c) { return c < 0x80; }));
    qsizetype length = PrefixLength + basic + (basic > 0 ? 1 : 0);
    quint32 next = 0x80;
    quint32 delta = 0;
    quint32 bias = 72;
    quint32 handled = basic;
    while (handled < quint32(points.size())) {
        uint smallest = std::numeric_limits<uint>::max();
        for (const uint c : points)
            if (c >= next)
                smallest = std::min(smallest, c);
        delta += (smallest - next) * (handled + 1);
        next = smallest;
        for (const uint c : points) {
            if (c < next)
                ++delta;
            if (c != next)
                continue;
            length += digits(delta, bias);
            if (length > limit)
                return -1;
            bias = adapted(delta, handled + 1, handled == basic);
            delta = 0;
            ++handled;
        }
        ++delta;
        ++next;
    }
    return length;
}

} // namespace galley::platforms
