#pragma once

#include "core/domain/ChangeSet.h"

#include <optional>

namespace galley::store {

// One transaction as the journal file holds it: what to do again to arrive at the same rows.
struct JournalRecord
{
    enum class Kind { Do, Undo, Redo, Load };

    qint64 number = 0; // of the commit; gapless
    Kind kind = Kind::Do;
    qint64 step = 0; // the undo step that is taken back or done again
    QUuid person;
    QList<ChangeSet> sets;
    QList<QByteArray> bodies = {}; // the compact JSON of the sets, made once; empty in a record that was read

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<JournalRecord> fromBytes(const QByteArray &bytes);
};

// "do", "undo", "redo", "load".
[[nodiscard]] QString toText(JournalRecord::Kind kind);
[[nodiscard]] std::optional<JournalRecord::Kind> kindFromText(const QString &text);

} // namespace galley::store
