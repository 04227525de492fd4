#pragma once

#include "core/domain/Enums.h"
#include "core/schedule/import/Csv.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace galley::schedule {

// What a column of a spreadsheet means to us.
enum class ImportField {
    Ignore,
    Keep, // kept with the post as it stands, for nothing else
    Text,
    Title,
    Date, // or date and time in one cell
    Time,
    Link,
    Media, // paths, folders, addresses; several columns may be media
    AltText,
    Platforms, // names of platforms or of the client's accounts
    PlatformText, // a column per platform, holding that platform's own text
    PlatformFlag, // a column per platform, holding yes or no
    Labels,
    Category,
    Campaign,
    FirstComment,
    PostType,
    Status,
    DraftFlag, // yes: a draft
    Notes,
};

// "text", "date", "first_comment" …: as map files and saved mappings name them.
[[nodiscard]] QString fieldName(ImportField field);
[[nodiscard]] std::optional<ImportField> fieldFromName(QStringView name);
[[nodiscard]] bool mayRepeat(ImportField field); // several columns of it make sense

// Whose export the file is, as far as its header tells.
enum class ImportSource { Handmade, Buffer, Hootsuite, Publer, Sprout, Metricool, HighLevel, Ayrshare };

[[nodiscard]] QString sourceName(ImportSource source); // a product's name; empty for Handmade

struct ImportColumn
{
    QString header; // empty where the file has no header
    ImportField field = ImportField::Keep;
    std::optional<Platform> platform; // of PlatformText and PlatformFlag
    bool guessed = false; // by its cells, not by its header
    QStringList samples; // the first cells that are not empty, at most three

    bool operator==(const ImportColumn &) const = default;
};

struct ImportLayout
{
    bool header = true;
    ImportSource source = ImportSource::Handmade;
    QList<ImportColumn> columns;
    QString fingerprint; // the same for every file with these headers: what a mapping is remembered under

    // Columns that claim the same field, where only one can have it: a person must say which.
    [[nodiscard]] QList<QList<int>> clashes() const;
    [[nodiscard]] QList<int> columnsOf(ImportField field) const;
    [[nodiscard]] int columnOf(ImportField field) const; // -1 where there is none
    [[nodiscard]] bool isSchedule() const; // something to post: a text, a picture, a platform's own text
};

// Columns by their headers (Buffer, Publer, Sprout, Metricool, HighLevel, Ayrshare; hand-made in English,
// German, French and Spanish), by their cells where the header says nothing or is missing (Hootsuite).
[[nodiscard]] ImportLayout recogniseLayout(const CsvTable &table, std::optional<bool> header = {});

} // namespace galley::schedule
