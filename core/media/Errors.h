#pragma once

#include <QString>

namespace galley::media::errors {

using namespace Qt::Literals::StringLiterals;

inline const QString kUnreadable =
    u"media.unreadable"_s; // args: file. The source cannot be opened or read to its end
inline const QString kMismatch =
    u"media.mismatch"_s; // args: expected, actual. The bytes are not those announced
inline const QString kReadOnly =
    u"media.read_only"_s; // args: folder. The workspace's folder cannot be written to
inline const QString kDiskFull = u"media.disk_full"_s; // args: folder
inline const QString kWriteFailed = u"media.write_failed"_s; // args: folder. Any other failure of the disk
inline const QString kBadName =
    u"media.bad_name"_s; // args: name. A hash, purpose or extension no path is made of

// Why a file cannot be used; all name it in args: file.
inline const QString kNotMedia = u"media.not_media"_s; // not a picture, clip or sound of a kind that is known
inline const QString kEmpty = u"media.empty"_s; // holds not one byte
inline const QString kDamaged = u"media.damaged"_s; // cut short or broken
inline const QString kTooLarge = u"media.too_large"_s; // args: pixels or bytes, limit
inline const QString kTooSlow = u"media.too_slow"_s; // args: seconds. Reading it took too long
inline const QString kHelperFailed =
    u"media.helper_failed"_s; // the helper process ended or spoke nonsense over it
inline const QString kNoHelper = u"media.no_helper"_s; // args: program. The helper program cannot be started
inline const QString kTooManyFiles = u"media.too_many_files"_s; // args: limit. A folder holds more
inline const QString kCancelled = u"media.cancelled"_s;

} // namespace galley::media::errors
