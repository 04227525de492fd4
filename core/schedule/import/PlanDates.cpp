#include "core/schedule/import/PlanDates.h"

#include "core/domain/DatePhrase.h"
#include "core/schedule/import/Remarks.h"

#include <QDateTime>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;
using Severity = Remark::Severity;

namespace {

QString cellAt(const CsvRow &row, int column)
{
    return column >= 0 && column < row.cells.size() ? row.cells[column].trimmed() : QString();
}

bool startsLikeTwelveHours(QTime time)
{
    return time.hour() >= 1 && time.hour() <= 12;
}

} // namespace

PlanDates::PlanDates(const ImportFile &file, const ImportChoices &choices, qint64 nowMs)
    : m_file(file)
    , m_choices(choices)
    , m_nowMs(nowMs)
    , m_dateColumn(file.layout.columnOf(ImportField::Date))
    , m_timeColumn(file.layout.columnOf(ImportField::Time))
{
    m_readings.resize(file.table.rows.size());
    for (qsizetype r = file.firstRow(); r < file.table.rows.size(); ++r) {
        const CsvRow &row = file.table.rows[r];
        if (row.damage == RowDamage::OpenQuote)
            continue; // what it swallowed says nothing about the column
        const QString cell = cellAt(row, m_dateColumn);
        m_readings[r] = resolvedPhrase(readDateCell(cell), cell);
        m_halfDays = m_halfDays || m_readings[r].halfDay || readTimeCell(cellAt(row, m_timeColumn)).halfDay;
    }
    m_guess = guessDateOrder(m_readings);
    if (choices.dateOrder)
        m_order = choices.dateOrder;
    else if (m_guess.certainty == DateGuess::Certainty::Settled)
        m_order = m_guess.order;
}

// "next Friday at 2 PM" as a person in the chosen zone would mean it today.
DateReading PlanDates::resolvedPhrase(const DateReading &reading, const QString &cell) const
{
    if (reading.kind != DateReading::Kind::Phrase)
        return reading;
    const auto now = toWall(m_nowMs, m_choices.zone);
    if (!now)
        return reading;
    PhraseContext context { now->date, now->time };
    const auto phrase = parseDatePhrase(cell, context);
    if (!phrase || !phrase->date)
        return reading;
    DateReading resolved = reading;
    resolved.kind = DateReading::Kind::Date;
    resolved.form = DateReading::Form::Phrase;
    resolved.dates.fill(*phrase->date);
    if (phrase->time)
        resolved.time = phrase->time;
    return resolved;
}

// What was not written as a date is shown as it was read.
void PlanDates::noteReading(
    const DateReading &reading, const QString &cell, const QString &at, QList<Remark> &remarks) const
{
    QLatin1StringView code;
    switch (reading.form) {
    case DateReading::Form::Written:
        return;
    case DateReading::Form::ExcelSerial:
        code = remark::kDateSerial;
        break;
    case DateReading::Form::UnixTime:
        code = remark::kDateUnixTime;
        break;
    case DateReading::Form::Phrase:
        code = remark::kDatePhraseRead;
        break;
    }
    remarks.append({ Severity::Warning, code, { { u"cell"_s, cell }, { u"at"_s, at } }, m_dateColumn });
}

QDate PlanDates::dateOf(const DateReading &reading, const QString &cell, QList<Remark> &remarks) const
{
    const auto refuse = [&](QLatin1StringView code) {
        remarks.append({ Severity::Error, code, { { u"cell"_s, cell } }, m_dateColumn });
        return QDate();
    };
    switch (reading.kind) {
    case DateReading::Kind::Phrase:
        return refuse(remark::kDatePhrase);
    case DateReading::Kind::ZoneUnclear:
        return refuse(remark::kDateZoneUnclear);
    case DateReading::Kind::NoYear:
        return refuse(remark::kDateNoYear);
    case DateReading::Kind::OutOfRange:
        return refuse(remark::kDateOutOfRange);
    case DateReading::Kind::TimeOnly:
    case DateReading::Kind::Unreadable:
        return refuse(remark::kDateUnreadable);
    default:
        break;
    }
    if (reading.dependsOnOrder() && !m_order)
        return refuse(remark::kDateOrder);
    QDate date = reading.date(m_order.value_or(DateOrder::DayMonthYear));
    if (!date.isValid() && !m_order) { // the one order that fits; where the column is mixed that is no proof
        if (m_guess.certainty == DateGuess::Certainty::Mixed)
            return refuse(remark::kDateOrder);
        for (const QDate &other : reading.dates)
            date = other.isValid() ? other : date;
    }
    if (!date.isValid()) {
        remarks.append({ Severity::Error, remark::kDateOtherOrder,
            { { u"cell"_s, cell }, { u"order"_s, dateOrderName(*m_order) } }, m_dateColumn });
        return {};
    }
    if (reading.weekday != 0 && reading.weekday != date.dayOfWeek()) {
        remarks.append({ Severity::Warning, remark::kDateWeekday,
            { { u"cell"_s, cell }, { u"date"_s, date.toString(Qt::ISODate) } }, m_dateColumn });
    }
    return date;
}

std::optional<QTime> PlanDates::timeOf(
    const DateReading &reading, const QString &timeCell, bool &unreadable, QList<Remark> &remarks) const
{
    const DateReading clock = readTimeCell(timeCell);
    if (!timeCell.isEmpty() && !clock.isTime()) {
        unreadable = true;
        const bool unclear = clock.kind == DateReading::Kind::ZoneUnclear;
        remarks.append({ Severity::Error, unclear ? remark::kDateZoneUnclear : remark::kTimeUnreadable,
            { { u"cell"_s, timeCell } }, m_timeColumn });
        return {};
    }
    // Spreadsheets write midnight into a cell that holds a date alone: beside a time it means nothing.
    if (clock.isTime() && reading.time && *reading.time != *clock.time && *reading.time != QTime(0, 0)) {
        unreadable = true;
        remarks.append({ Severity::Error, remark::kTimeTwice, { { u"cell"_s, timeCell } }, m_timeColumn });
        return {};
    }
    const bool fromTimeCell = clock.isTime();
    const std::optional<QTime> time = fromTimeCell ? clock.time : reading.time;
    const bool half = fromTimeCell ? clock.halfDay : reading.halfDay;
    if (time && m_halfDays && !half && startsLikeTwelveHours(*time)) {
        remarks.append({ Severity::Warning, remark::kTimeHalf, { { u"cell"_s, time->toString(u"HH:mm"_s) } },
            fromTimeCell ? m_timeColumn : m_dateColumn });
    }
    return time;
}

void PlanDates::place(PlannedPost &post, const WallTime &wall, QList<Remark> &remarks) const
{
    const auto resolved = resolve(wall, m_choices.zone, post.fold);
    if (!resolved) {
        remarks.append(
            { Severity::Error, remark::kDateOutOfRange, { { u"cell"_s, wall.toText() } }, m_dateColumn });
        return;
    }
    post.at = wall;
    if (resolved->kind == WallKind::Gap) {
        post.at = resolved->nextValid;
        remarks.append({ Severity::Warning, remark::kDateGap,
            { { u"at"_s, wall.toText() }, { u"shown"_s, resolved->nextValid.toText() } }, m_dateColumn });
    }
    post.past = resolved->utcMs < m_nowMs;
    if (post.past)
        remarks.append(
            { Severity::Warning, remark::kDatePast, { { u"at"_s, post.at->toText() } }, m_dateColumn });
}

void PlanDates::placeInstant(
    PlannedPost &post, const DateReading &reading, const QString &cell, QList<Remark> &remarks) const
{
    const auto wall = toWall(reading.instantMs, m_choices.zone);
    if (!wall) {
        remarks.append({ Severity::Error, remark::kDateOutOfRange, { { u"cell"_s, cell } }, m_dateColumn });
        return;
    }
    // Of two equal wall times the instant says which one is meant.
    const auto first = resolve(*wall, m_choices.zone, 0);
    const bool second =
        first && first->kind == WallKind::Overlap && first->utcMs + 60'000 <= reading.instantMs;
    post.fold = second ? 1 : 0;
    noteReading(reading, cell, wall->toText(), remarks);
    if (reading.zoneWord && reading.time != wall->time) {
        remarks.append(
            { Severity::Warning, remark::kDateZone, { { u"cell"_s, cell }, { u"at"_s, wall->toText() } },
                reading.isTime() ? m_timeColumn : m_dateColumn });
    }
    place(post, *wall, remarks);
}

void PlanDates::plan(qsizetype row, PlannedPost &post, QList<Remark> &remarks) const
{
    const CsvRow &cells = m_file.table.rows[row];
    const QString dateCell = cellAt(cells, m_dateColumn);
    const QString timeCell = cellAt(cells, m_timeColumn);
    const DateReading &reading = m_readings[row];

    if (reading.kind == DateReading::Kind::Empty) {
        if (timeCell.isEmpty())
            remarks.append({ Severity::Note, remark::kDateNone, {}, m_dateColumn });
        else
            remarks.append(
                { Severity::Error, remark::kDateMissing, { { u"cell"_s, timeCell } }, m_dateColumn });
        return;
    }
    if (reading.kind == DateReading::Kind::Instant) {
        if (timeCell.isEmpty())
            placeInstant(post, reading, dateCell, remarks);
        else
            remarks.append(
                { Severity::Error, remark::kTimeTwice, { { u"cell"_s, timeCell } }, m_timeColumn });
        return;
    }

    const QDate date = dateOf(reading, dateCell, remarks);
    bool unreadable = false;
    const auto time = timeOf(reading, timeCell, unreadable, remarks);
    if (!date.isValid() || unreadable)
        return;
    const DateReading clock = timeCell.isEmpty() ? reading : readTimeCell(timeCell);
    if (time && clock.offsetMinutes) {
        DateReading instant = clock;
        instant.instantMs =
            QDateTime(date, *time, Qt::OffsetFromUTC, *clock.offsetMinutes * 60).toMSecsSinceEpoch();
        placeInstant(post, instant, timeCell.isEmpty() ? dateCell : timeCell, remarks);
        return;
    }
    noteReading(
        reading, dateCell, time ? WallTime { date, *time }.toText() : date.toString(Qt::ISODate), remarks);
    const int timeColumn = m_timeColumn >= 0 ? m_timeColumn : m_dateColumn;
    if (time) {
        place(post, { date, *time }, remarks);
        if (const auto resolved = resolve({ date, *time }, m_choices.zone);
            resolved && resolved->kind == WallKind::Overlap) {
            remarks.append({ Severity::Warning, remark::kDateOverlap,
                { { u"at"_s, WallTime { date, *time }.toText() } }, m_dateColumn });
        }
        return;
    }
    post.date = date;
    const QJsonObject args { { u"date"_s, date.toString(Qt::ISODate) } };
    switch (m_choices.missingTime) {
    case MissingTime::Ask:
        remarks.append({ Severity::Error, remark::kTimeMissing, args, timeColumn });
        break;
    case MissingTime::Unplanned:
        remarks.append({ Severity::Note, remark::kTimeUnplanned, args, timeColumn });
        break;
    case MissingTime::At:
        place(post, { date, m_choices.missingTimeAt }, remarks);
        if (post.at) {
            remarks.append(
                { Severity::Note, remark::kTimeAssumed, { { u"at"_s, post.at->toText() } }, timeColumn });
        }
        break;
    }
}

} // namespace galley::schedule
