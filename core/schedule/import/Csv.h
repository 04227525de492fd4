#pragma once

#include "core/base/Result.h"

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace galley::schedule {

enum class RowDamage {
    None,
    OpenQuote, // a quote opens and never closes: everything below it ended up in this row
    CellTooLarge, // a cell of more than kMaxCellUnits; cut there
};

struct CsvRow
{
    int line = 0; // the line of the file in which the row starts, from 1
    QStringList cells;
    RowDamage damage = RowDamage::None;
    int damageLine = 0; // where the open quote stands
};

struct CsvTable
{
    QChar delimiter = u',';
    QList<CsvRow> rows; // lines without any character are left out
    qsizetype columns = 0; // of the widest row
};

constexpr qsizetype kMaxCellUnits = 256 * 1024;
constexpr qsizetype kMaxCells = 4'000'000;

// Comma, semicolon, tab or pipe: the one that cuts the first rows most evenly.
[[nodiscard]] QChar detectDelimiter(QStringView text);

// RFC 4180 as programs really write it: any line end, quoted line breaks, quotes in the middle of a cell
// taken literally, an Excel "sep=;" line obeyed. Lone carriage returns end a row only in a file without line
// feeds. Fails with import.too_many_rows only; what is wrong with a row is said in the row.
[[nodiscard]] Result<CsvTable> readCsv(QStringView text, std::optional<QChar> delimiter = {});

// UTF-8 with byte order mark and CRLF, which every spreadsheet opens right. readCsv() gives back the same
// cells.
[[nodiscard]] QByteArray writeCsv(const QList<QStringList> &rows, QChar delimiter);

// A cell that a spreadsheet would run as a formula (=, +, -, @, tab, carriage return) gets an apostrophe
// before it; the second function takes it away again.
[[nodiscard]] QString withoutFormula(const QString &cell);
[[nodiscard]] QString restoredFormula(const QString &cell);

} // namespace galley::schedule
