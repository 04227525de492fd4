#pragma once

#include "core/base/Result.h"
#include "core/schedule/import/Columns.h"
#include "core/schedule/import/DateCell.h"
#include "core/schedule/import/TextDecoding.h"

#include <QJsonObject>
#include <QMap>
#include <QTime>

#include <optional>

namespace galley::schedule {

struct ColumnChoice
{
    ImportField field = ImportField::Ignore;
    std::optional<Platform> platform; // of PlatformText and PlatformFlag

    bool operator==(const ColumnChoice &) const = default;
};

// What becomes of rows with a date and no time.
enum class MissingTime {
    Ask,
    At, // missingTimeAt
    Unplanned, // drafts without a date; the date stays in the post's metadata
};

// What a person answered; all of it is optional but the zone. It is what a map file holds, and what is
// remembered for the next file with the same headers.
//
// A map file is a JSON object with any of these keys:
//   "encoding": "utf-8", "utf-16le", "utf-16be", "windows-1252", "latin-1" or "macintosh"
//   "delimiter": one character              "header": true or false
//   "columns": {"Copy": "text", "3": "ignore", "Insta": "platform_text:instagram"}   by header, or by number
//   from 1 "date_order": "dmy", "mdy" or "ymd" "missing_time": "09:00", or "unplanned" for drafts without a
//   date "platforms": ["instagram", "facebook"]  for rows that name none "state": "draft" (default) or
//   "approved"   for rows whose status column says nothing "create_accounts": true (default) placeholder
//   accounts where the client has none "skip_existing": true (default)         leaves out rows that were
//   imported before
struct ImportChoices
{
    std::optional<TextEncoding> encoding;
    std::optional<QChar> delimiter;
    std::optional<bool> header;
    QMap<QString, ColumnChoice> columns; // key: the header, or the column's number from 1
    std::optional<DateOrder> dateOrder;
    MissingTime missingTime = MissingTime::Ask;
    QTime missingTimeAt;
    QList<Platform> platforms;
    bool approved = false;
    bool createAccounts = true;
    bool skipExisting = true;
    QString zone; // IANA; not part of a map file

    bool operator==(const ImportChoices &) const = default;
};

// Fails with import.bad_map {key, value}: an unknown key, a word that is none of the above, no JSON at all
// (line).
[[nodiscard]] Result<ImportChoices> choicesFromMap(const QByteArray &json);
[[nodiscard]] Result<ImportChoices> readMapFile(const QString &path);
[[nodiscard]] QJsonObject toMap(const ImportChoices &choices);

[[nodiscard]] QString dateOrderName(DateOrder order); // "dmy", "mdy", "ymd"

} // namespace galley::schedule
