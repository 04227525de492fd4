#pragma once

#include "core/schedule/import/ImportCommand.h"

#include <QStringList>

// Words for everything an import can say, in the window and on the command line.
namespace galley::imports {

[[nodiscard]] QString fieldText(schedule::ImportField field); // "Text", "Date, or date and time"
[[nodiscard]] QString encodingText(schedule::TextEncoding encoding); // "UTF-8"
[[nodiscard]] QString encodingReasonText(schedule::EncodingReason reason);
[[nodiscard]] QString delimiterText(QChar delimiter); // "comma"
[[nodiscard]] QString dateOrderText(schedule::DateOrder order); // "Day first (27/1/2026)"

// One sentence, without the row: "There is no picture bread.jpg beside the file."
[[nodiscard]] QString remarkText(const schedule::Remark &remark);
// The column's name: "Datum", or "Column 2" where there is no header.
[[nodiscard]] QString columnText(const schedule::ImportLayout &layout, int column);
// With its column: "Datum: …"; without one, the sentence alone.
[[nodiscard]] QString namedRemarkText(const schedule::Remark &remark, const schedule::ImportLayout &layout);
// With its place: "Line 3, Datum: …".
[[nodiscard]] QString placedRemarkText(
    const schedule::Remark &remark, int line, const schedule::ImportLayout &layout);

// "“2/1/2026” in line 2 can be 2 January or 1 February. Which comes first in this column?"
[[nodiscard]] QString questionText(
    const schedule::ImportQuestion &question, const schedule::ImportLayout &layout);

// What the terminal shows for a file: its columns, questions with the lines that a map file needs, problems,
// the sum.
[[nodiscard]] QStringList reportLines(const schedule::PreparedImport &prepared, int imported);

} // namespace galley::imports
