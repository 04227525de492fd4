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

} // namespace galley::media::errors
