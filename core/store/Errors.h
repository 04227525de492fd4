#pragma once

#include <QString>

// The codes that core/store answers with, and their args. Those marked retryable carry retryable = true.
namespace galley::store::errors {

using namespace Qt::Literals::StringLiterals;

inline const QString kDiskFull = u"store.disk_full"_s; // retryable; nothing of the set was kept
inline const QString kReadOnly = u"store.read_only"_s; // folder
inline const QString kCannotOpen = u"store.cannot_open"_s; // folder
inline const QString kInUse = u"store.in_use"_s; // folder, pid
inline const QString kNewerVersion = u"store.newer_version"_s; // version, supported
inline const QString kNotWorkspace = u"store.not_workspace"_s; // file; another program's database
inline const QString kDamaged = u"store.damaged"_s; // found while working; the next open() rebuilds
inline const QString kUnrecoverable = u"store.unrecoverable"_s; // aside; damaged, and no copy could be read
inline const QString kBusy = u"store.busy"_s; // retryable
inline const QString kIo = u"store.io"_s; // retryable; the disk refused
inline const QString kInvalid = u"store.invalid"_s; // table, column, reason
inline const QString kDuplicate = u"store.duplicate"_s; // table; another live row holds the same key
inline const QString kNotFound = u"store.not_found"_s; // table, id
inline const QString kStale = u"store.stale"_s; // table, id, column; a state that changed meanwhile
// What the rules of the house refuse (see Guard.h); table, id, column and title of the post in all of them.
inline const QString kInvalidTransition = u"store.invalid_transition"_s; // from, to
inline const QString kImmutable =
    u"store.immutable"_s; // state: of the target that holds it; empty: read back
inline const QString kApprovedContent = u"store.approved_content"_s; // take it back to draft in the same set
inline const QString kForbidden = u"store.forbidden"_s; // resource, action, names: of those who may
// Why an action of the history stays as it is (see TakeBack.h).
inline const QString kChangedSince = u"store.changed_since"_s; // by oneself, or by the program
inline const QString kChangedSinceBy = u"store.changed_since_by"_s; // name
inline const QString kHasPosts = u"store.has_posts"_s; // a client that has some by now
inline const QString kStudioBegun = u"store.studio_begun"_s;
inline const QString kNothingToUndo = u"store.nothing_to_undo"_s;
inline const QString kNothingToRedo = u"store.nothing_to_redo"_s;
inline const QString kClosed = u"store.closed"_s; // the store is being closed
inline const QString kInternal = u"store.internal"_s;

} // namespace galley::store::errors
