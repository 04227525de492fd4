#pragma once

#include <QString>

#include <initializer_list>

namespace galley::theme {

// A key of QPixmapCache made of numbers. Asked for several times a slip, and printing the numbers would cost
// more than finding the picture. `kind` sets the keys of one sort of picture apart from all others.
[[nodiscard]] inline QString pixmapKey(char16_t kind, std::initializer_list<quint64> numbers)
{
    QString key(1 + qsizetype(4 * numbers.size()), Qt::Uninitialized);
    QChar *at = key.data();
    *at++ = kind;
    for (const quint64 number : numbers) {
        for (int shift = 0; shift < 64; shift += 16)
            *at++ = QChar(char16_t(number >> shift));
    }
    return key;
}

// Ratios of pixels come in steps far larger than this.
[[nodiscard]] inline quint64 keyNumber(qreal ratio)
{
    return quint64(ratio * 1000 + 0.5);
}

} // namespace galley::theme
