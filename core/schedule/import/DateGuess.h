#pragma once

#include "core/schedule/import/DateCell.h"

#include <QList>

namespace galley::schedule {

// What the whole column says about the order of its numbers.
struct DateGuess
{
    enum class Certainty {
        NotNeeded, // no cell depends on an order
        Settled, // one order fits all cells
        Likely, // one order fits all cells, but only one of them says so: perhaps a slip
        Ambiguous, // several orders fit all cells
        Mixed, // no order fits all cells
    };
    Certainty certainty = Certainty::NotNeeded;
    DateOrder order = DateOrder::DayMonthYear; // meaningful where settled or likely
    QList<DateOrder> candidates; // what a person may choose from
    int example = -1; // index of the first cell that hangs on the answer
    int proof = -1; // index of a cell that only this order fits
    int open = 0; // how many cells hang on it
};

[[nodiscard]] DateGuess guessDateOrder(const QList<DateReading> &cells);

} // namespace galley::schedule
