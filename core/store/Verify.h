#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QUuid>

namespace galley::store {

class Reader;

// Something that is not as it must be.
struct Problem
{
    enum class Kind {
        Damaged, // SQLite's own check; detail says where
        BadValue, // a value that does not fit its column
        NaturalKey, // the id of a row does not follow from its key
        Dangling, // a reference to a row that is not there
        Derived, // a derived column that does not follow from the others
        NotIndexed, // a row that search would not find, or finds by old words
        StaleIndex, // an index entry without a row
        History, // the history or the undo steps do not fit together
    };

    Kind kind = Kind::Damaged;
    QString table = {};
    QUuid id = {};
    QString detail = {}; // for a log or the command line; not worded for a person

    bool operator==(const Problem &) const = default;
};

[[nodiscard]] QString toText(Problem::Kind kind);

// Reads the whole workspace and says what is wrong with it; at most `limit` problems. Slow: never on the GUI
// thread.
[[nodiscard]] Result<QList<Problem>> verify(Reader &reader, int limit = 1000);

} // namespace galley::store
