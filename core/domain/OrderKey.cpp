#include "core/domain/OrderKey.h"

#include "core/domain/Errors.h"

#include <algorithm>

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kDigits { "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" };
constexpr qsizetype kBase = 62;
constexpr qsizetype kMiddle = kBase / 2;

qsizetype valueOf(QChar digit)
{
    return kDigits.indexOf(digit);
}

QChar digitOf(qsizetype value)
{
    return QChar(kDigits[value]);
}

// Rows are mostly added at an end: counting up gives short keys there, halving would not.
QString after(QStringView key)
{
    const qsizetype last = valueOf(key.back());
    return last + 1 < kBase ? key.chopped(1).toString() + digitOf(last + 1)
                            : key.toString() + digitOf(kMiddle);
}

// Never ends in the lowest digit: nothing fits between "a" and "a0".
QString before(QStringView key)
{
    const qsizetype last = valueOf(key.back());
    return last > 1 ? key.chopped(1).toString() + digitOf(last - 1)
                    : key.chopped(1).toString() + digitOf(0) + digitOf(kMiddle);
}

// `high` is empty or sorts after `low` and does not end in the lowest digit.
QString between(QStringView low, QStringView high)
{
    QString key;
    while (true) {
        const qsizetype from = low.isEmpty() ? 0 : valueOf(low.front());
        const qsizetype to = high.isEmpty() ? kBase : valueOf(high.front());
        if (to - from > 1)
            return key + digitOf((from + to) / 2);
        if (to - from == 1 && high.size() > 1)
            return key + high.front();
        key += digitOf(from);
        low = low.isEmpty() ? low : low.sliced(1);
        high = from == to ? high.sliced(1) : QStringView();
    }
}

} // namespace

bool isOrderKey(QStringView key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [](QChar c) { return valueOf(c) >= 0; });
}

Result<QString> orderKeyBetween(QStringView low, QStringView high)
{
    const auto bad = [&] {
        return fail(
            errors::kBadOrderKey, { { u"before"_s, low.toString() }, { u"after"_s, high.toString() } });
    };
    if ((!low.isEmpty() && !isOrderKey(low)) || (!high.isEmpty() && !isOrderKey(high)))
        return bad();
    if (high.isEmpty())
        return low.isEmpty() ? QString(digitOf(kMiddle)) : after(low);
    QStringView room = high;
    while (!room.isEmpty() && room.back() == u'0')
        room.chop(1);
    if (room.isEmpty() || low.compare(room) >= 0)
        return bad();
    return low.isEmpty() ? before(room) : between(low, room);
}

} // namespace galley
