#pragma once

#include <QString>

namespace galley {
struct Error;
}

// The one place where error codes become words: what happened, what it means for the work, and one button
// that helps.
namespace galley::widgets {

struct ErrorWords
{
    QString happened; // "The disk is full."
    QString meaning; // "Nothing of this change was kept; everything before it is safe."
    QString action; // "Try again"; empty when there is nothing to press
    QString actionId; // a command's id ("app.retry"): what the button runs
};

// An unknown code gets honest general words; its button copies what a report needs.
[[nodiscard]] ErrorWords errorText(const Error &error);

} // namespace galley::widgets
