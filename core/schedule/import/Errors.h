#pragma once

#include <QLatin1StringView>

// Why a file cannot be read at all. What is wrong with single rows are remarks of an ImportPlan
// (ImportPlan.h).
namespace galley::schedule::importerror {

inline constexpr QLatin1StringView kUnreadable(
    "import.unreadable"); // {file}: does not exist, or may not be read
inline constexpr QLatin1StringView kTooLarge("import.too_large"); // {file, megabytes}
inline constexpr QLatin1StringView kTooManyRows("import.too_many_rows"); // {rows}
inline constexpr QLatin1StringView kWorkbook(
    "import.workbook"); // {file}: an Excel or OpenDocument workbook, not a CSV
inline constexpr QLatin1StringView kNotText(
    "import.not_text"); // {file}: a picture, a PDF, some other binary file
inline constexpr QLatin1StringView kEmpty("import.empty"); // {file}: nothing in it
inline constexpr QLatin1StringView kHeaderOnly("import.header_only"); // {file}: a header, and no row below it
inline constexpr QLatin1StringView kNotSchedule(
    "import.not_schedule"); // {file, columns}: no column holds texts or pictures
inline constexpr QLatin1StringView kNoClient("import.no_client"); // {name, known}
inline constexpr QLatin1StringView kBadZone("import.bad_zone"); // {zone}
inline constexpr QLatin1StringView kBadMap("import.bad_map"); // {file, key, value, line?}
inline constexpr QLatin1StringView kCancelled("import.cancelled");

} // namespace galley::schedule::importerror
