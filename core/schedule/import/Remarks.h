#pragma once

#include <QLatin1StringView>

// What can be wrong, or worth knowing, about a row; ui words them. In brackets: the args. What a network's
// rules find has the codes of core/platforms/FindingCodes.h instead, and names the platform.
namespace galley::schedule::remark {

using Code = QLatin1StringView;

// The row as a whole
inline constexpr Code kOpenQuote("import.row.open_quote"); // [line, rows: line ends swallowed]
inline constexpr Code kCellTooLarge("import.row.cell_too_large");
inline constexpr Code kTooManyCells("import.row.too_many_cells"); // [cells, columns]
inline constexpr Code kZeroBytes("import.row.zero_bytes");
inline constexpr Code kDamagedText("import.row.damaged_text"); // a letter was lost before we got the file
inline constexpr Code kNothing("import.row.nothing"); // neither text nor picture
inline constexpr Code kTextTooLong(
    "import.row.text_too_long"); // [measured, limit] bytes: more than a post may hold
inline constexpr Code kRepeated("import.row.repeated"); // [line] of the same row above
inline constexpr Code kExisting("import.row.existing"); // imported before

// Date and time
inline constexpr Code kDateUnreadable("import.date.unreadable"); // [cell]
inline constexpr Code kDatePhrase("import.date.phrase"); // [cell]: words that name no day we could find
inline constexpr Code kDatePhraseRead("import.date.phrase_read"); // [cell, at]: counted from today
inline constexpr Code kDateNoYear("import.date.no_year"); // [cell]
inline constexpr Code kDateOutOfRange("import.date.out_of_range"); // [cell]
inline constexpr Code kDateOrder("import.date.order"); // [cell]: the order is not answered yet
inline constexpr Code kDateOtherOrder(
    "import.date.other_order"); // [cell, order]: does not fit the order taken
inline constexpr Code kDateSerial("import.date.serial"); // [cell, at]: read as Excel's number
inline constexpr Code kDateUnixTime("import.date.unix_time"); // [cell, at]
inline constexpr Code kDateZone("import.date.zone"); // [cell, at]: it names another zone than the chosen one
inline constexpr Code kDateZoneUnclear(
    "import.date.zone_unclear"); // [cell]: CST, ET: several zones, or two offsets
inline constexpr Code kDateWeekday("import.date.weekday"); // [cell, date]: the weekday named is another one
inline constexpr Code kDateMissing("import.date.missing"); // [cell]: a time without a date
inline constexpr Code kDatePast("import.date.past"); // [at]
inline constexpr Code kDateGap("import.date.gap"); // [at, shown]
inline constexpr Code kDateOverlap("import.date.overlap"); // [at]
inline constexpr Code kDateNone("import.date.none"); // comes in without a date
inline constexpr Code kTimeUnreadable("import.time.unreadable"); // [cell]
inline constexpr Code kTimeTwice("import.time.twice"); // [cell]: the date cell names another time
inline constexpr Code kTimeMissing("import.time.missing"); // not answered yet
inline constexpr Code kTimeUnplanned("import.time.unplanned"); // [date]: comes in without a date, as chosen
inline constexpr Code kTimeAssumed("import.time.assumed"); // [at]
inline constexpr Code kTimeHalf("import.time.half"); // [cell]: other cells say am or pm

// Platforms and accounts
inline constexpr Code kPlatformUnknown("import.platform.unknown"); // [word]
inline constexpr Code kPlatformUnsupported("import.platform.unsupported"); // [name]
inline constexpr Code kPlatformNone("import.platform.none");
inline constexpr Code kNoAccount("import.account.none"); // [platform]
inline constexpr Code kNewAccount("import.account.new"); // [platform]
inline constexpr Code kSeveralAccounts("import.account.several"); // [platform, account: the one taken]
inline constexpr Code kFlagUnreadable("import.flag.unreadable"); // [cell]
inline constexpr Code kTypeUnknown("import.type.unknown"); // [cell]
inline constexpr Code kTypeNotThere(
    "import.type.not_there"); // [type, platform]: the network has none; sent as its usual kind

// The rest
inline constexpr Code kStatusUnknown("import.status.unknown"); // [cell]
inline constexpr Code kStatusPublished("import.status.published"); // went out elsewhere; comes in as a draft
inline constexpr Code kStatusIncomplete(
    "import.status.incomplete"); // the file says approved, and something is missing; comes in as a draft
inline constexpr Code kLinkInvalid("import.link.invalid"); // [cell]
inline constexpr Code kMediaMissing("import.media.missing"); // [file]
inline constexpr Code kMediaEmptyFolder("import.media.empty_folder"); // [file]
inline constexpr Code kMediaWrongKind("import.media.wrong_kind"); // [file]
inline constexpr Code kMediaUnusable(
    "import.media.unusable"); // [file, error: a code of core/media/Errors.h, its args]
inline constexpr Code kMediaTooMany("import.media.too_many"); // [file, limit]
inline constexpr Code kAltTextSpare("import.alt_text.spare"); // [measured, limit]
inline constexpr Code kCommentsSpare("import.comments.spare"); // [measured]: only the first is sent

} // namespace galley::schedule::remark
