#include "core/schedule/import/ImportFile.h"

#include "core/schedule/import/Errors.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isBlank(const CsvRow &row)
{
    return std::all_of(
        row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

void applyChoices(ImportFile &file, const ImportChoices &choices)
{
    file.layout = recogniseLayout(file.table, choices.header);
    for (int c = 0; c < file.layout.columns.size(); ++c) {
        ImportColumn &column = file.layout.columns[c];
        // The number is the more exact name: two columns may share a header.
        auto choice = choices.columns.constFind(QString::number(c + 1));
        if (choice == choices.columns.cend() && !column.header.isEmpty())
            choice = choices.columns.constFind(column.header);
        if (choice == choices.columns.cend())
            continue;
        column.field = choice->field;
        column.platform = choice->platform;
        column.guessed = false;
    }
}

Result<ImportFile> readImport(const QString &path, const ImportChoices &choices)
{
    const QFileInfo info(path);
    ImportFile file;
    file.path = info.absoluteFilePath();
    file.name = info.fileName();
    file.folder = info.absolutePath();
    const auto named = [&file](Error error) {
        error.args.insert(u"file"_s, file.name);
        return tl::unexpected<Error>(std::move(error));
    };

    const auto bytes = readImportFile(path);
    if (!bytes)
        return named(bytes.error());
    file.hash = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    auto decoded = decodeText(*bytes, choices.encoding);
    if (!decoded)
        return named(decoded.error());
    file.encoding = decoded->encoding;
    file.encodingReason = decoded->reason;
    auto table = readCsv(decoded->text, choices.delimiter);
    if (!table)
        return named(table.error());
    file.table = std::move(*table);
    if (std::all_of(file.table.rows.begin(), file.table.rows.end(), isBlank))
        return named({ importerror::kEmpty });
    applyChoices(file, choices);
    if (std::all_of(file.table.rows.begin() + file.firstRow(), file.table.rows.end(), isBlank))
        return named({ importerror::kHeaderOnly });
    return file;
}

} // namespace galley::schedule
