#pragma once

#include "core/schedule/import/ImportPlan.h"

namespace galley::schedule {

// Turns the date and time cells of a file into wall times of one zone. Made once per plan: what one cell
// means hangs on the whole column.
class PlanDates
{
public:
    PlanDates(const ImportFile &file, const ImportChoices &choices, qint64 nowMs);

    [[nodiscard]] const DateGuess &guess() const { return m_guess; }

    [[nodiscard]] std::optional<DateOrder> order() const { return m_order; }

    // Sets the post's time, or its date alone, and says what is wrong with the cells.
    void plan(qsizetype row, PlannedPost &post, QList<Remark> &remarks) const;

private:
    [[nodiscard]] QDate dateOf(const DateReading &reading, const QString &cell, QList<Remark> &remarks) const;
    [[nodiscard]] std::optional<QTime> timeOf(
        const DateReading &reading, const QString &timeCell, bool &unreadable, QList<Remark> &remarks) const;
    void place(PlannedPost &post, const WallTime &wall, QList<Remark> &remarks) const;
    void placeInstant(
        PlannedPost &post, const DateReading &reading, const QString &cell, QList<Remark> &remarks) const;
    [[nodiscard]] DateReading resolvedPhrase(const DateReading &reading, const QString &cell) const;
    void noteReading(
        const DateReading &reading, const QString &cell, const QString &at, QList<Remark> &remarks) const;

    const ImportFile &m_file;
    const ImportChoices &m_choices;
    qint64 m_nowMs;
    int m_dateColumn;
    int m_timeColumn;
    QList<DateReading> m_readings; // by row of the table
    DateGuess m_guess;
    std::optional<DateOrder> m_order;
    bool m_halfDays = false; // some cell says am or pm
};

} // namespace galley::schedule
