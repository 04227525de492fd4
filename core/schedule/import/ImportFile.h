#pragma once

#include "core/schedule/import/Columns.h"
#include "core/schedule/import/Csv.h"
#include "core/schedule/import/ImportChoices.h"
#include "core/schedule/import/TextDecoding.h"

namespace galley::schedule {

// A spreadsheet as it was read; nothing in it is judged yet.
struct ImportFile
{
    QString path;
    QString name; // without folder
    QString folder; // what relative paths in media cells start from
    QString hash; // SHA-256 of the bytes, hex
    TextEncoding encoding = TextEncoding::Utf8;
    EncodingReason encodingReason = EncodingReason::ValidUtf8;
    CsvTable table;
    ImportLayout layout; // recognised, with the choices applied

    [[nodiscard]] qsizetype firstRow() const { return layout.header ? 1 : 0; } // in table.rows
};

// Reads, decodes, cuts into cells and recognises the columns. Fails as the steps do (Errors.h): unreadable,
// too_large, too_many_rows, workbook, not_text, empty, header_only.
[[nodiscard]] Result<ImportFile> readImport(const QString &path, const ImportChoices &choices = {});

// Recognises the columns anew, after a choice changed.
void applyChoices(ImportFile &file, const ImportChoices &choices);

} // namespace galley::schedule
