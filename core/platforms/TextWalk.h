#pragma once

#include "core/platforms/PostRules.h"

#include <QStringView>

#include <functional>

namespace galley::platforms {

// Cuts a text into the pieces a network counts and tells of each where it ends and what it weighs. For every
// unit but XWeighted, whose rules stand in XText.h.
void walkText(QStringView text, TextUnit unit, qint64 urlLength,
    const std::function<void(qsizetype end, qint64 weight)> &piece);

} // namespace galley::platforms
