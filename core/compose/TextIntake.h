#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringView>

namespace galley::compose {

// The most that one text of a post may hold, in bytes of its JSON form: a change set carries a text twice, as
// it was and as it is, and holds 128 KiB. More than any network takes in one post.
inline constexpr qsizetype kMaxTextBytes = 63'500;

// What a text weighs in that measure.
[[nodiscard]] qsizetype storedBytes(QStringView text);

struct Intake
{
    QString text;
    qsizetype removed = 0; // characters that cannot be kept: NUL and halves of surrogate pairs
};

// Outside text (a paste, a file, what an input method made) as a post can hold it, with line ends as LF. Text
// that would not fit beside `present` bytes is refused whole with compose.text_too_large {bytes, limit},
// before it is copied: nobody's words are cut off unseen.
[[nodiscard]] Result<Intake> takeIn(QStringView outside, qsizetype present = 0);

} // namespace galley::compose
