#include "core/schedule/import/DateGuess.h"

#include <algorithm>
#include <bit>

namespace galley::schedule {

DateGuess guessDateOrder(const QList<DateReading> &cells)
{
    constexpr unsigned kAll = 7;
    unsigned common = kAll;
    unsigned seen = 0;
    DateGuess guess;
    QList<std::pair<int, unsigned>> proofs;
    for (int i = 0; i < cells.size(); ++i) {
        if (cells[i].kind != DateReading::Kind::Date)
            continue;
        const auto fits = static_cast<unsigned>(cells[i].orders());
        const bool one = fits != kAll && !cells[i].dependsOnOrder();
        const bool sameDay = std::has_single_bit(fits) == false && !cells[i].dependsOnOrder();
        if (sameDay) // a year in front, a month by name, or 3/3/2026: says nothing about the others
            continue;
        common &= fits;
        seen |= fits;
        if (one)
            proofs.append({ i, fits });
        if (cells[i].dependsOnOrder()) {
            ++guess.open;
            if (guess.example < 0)
                guess.example = i;
        }
    }
    if (seen == 0)
        return guess;
    const unsigned choices = common != 0 ? common : seen;
    for (const DateOrder order :
        { DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay }) {
        if (choices & (1U << static_cast<unsigned>(order)))
            guess.candidates.append(order);
    }
    if (common == 0) {
        guess.certainty = DateGuess::Certainty::Mixed;
        if (guess.example < 0)
            guess.example = proofs.constFirst().first;
        return guess;
    }
    if (guess.candidates.size() > 1) {
        guess.certainty = DateGuess::Certainty::Ambiguous;
        return guess;
    }
    guess.order = guess.candidates.constFirst();
    for (const auto &[index, fits] : std::as_const(proofs)) {
        if (fits == common) {
            guess.proof = index;
            break;
        }
    }
    const bool isLikely = guess.open > 0 && proofs.size() < 2;
    guess.certainty = isLikely ? DateGuess::Certainty::Likely : DateGuess::Certainty::Settled;
    if (isLikely) { // behind the likely one, what the other cells could be as well
        for (const DateOrder order :
            { DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay }) {
            const bool fits = std::any_of(cells.begin(), cells.end(), [order](const DateReading &cell) {
                return cell.kind == DateReading::Kind::Date && cell.dependsOnOrder()
                    && cell.date(order).isValid();
            });
            if (fits && !guess.candidates.contains(order))
                guess.candidates.append(order);
        }
    }
    return guess;
}

} // namespace galley::schedule
