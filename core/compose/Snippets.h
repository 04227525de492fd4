#pragma once

#include "core/base/Result.h"
#include "core/domain/ChangeSet.h"

#include <QList>
#include <QUuid>

namespace galley {
class Clock;
class IdSource;
} // namespace galley

namespace galley::store {
class Reader;
}

namespace galley::compose {

// Words that are used again.
struct Snippet
{
    enum class Kind { Hashtags, Text };

    QUuid id;
    QUuid brand; // null: for all clients of the studio
    Kind kind = Kind::Text;
    QString name;
    QString body;

    bool operator==(const Snippet &) const = default;
};

// The client's and the studio's: sets of hashtags first, each by name. Errors: core/store/Errors.h.
[[nodiscard]] Result<QList<Snippet>> readSnippets(store::Reader &reader, const QUuid &brand);

// What some words would be as a snippet: a set where there is nothing in them but hashtags.
[[nodiscard]] Snippet::Kind kindOf(const QString &words);

// What to write at a place of a text (UTF-16): apart from what stands beside it, and of a set only the
// hashtags that the text does not have yet. Empty: it has them all.
[[nodiscard]] QString insertion(const Snippet &snippet, const QString &text, qsizetype at);

// Each the sets of one action for LocalStore::apply; the id of a new one is made here. A name or words that
// say nothing make no sets; words that are too long are compose.text_too_large. A name that is taken is
// refused by the store (store.duplicate).
[[nodiscard]] Result<QList<ChangeSet>> addSnippet(IdSource &ids, const Clock &clock, const Snippet &snippet);
[[nodiscard]] Result<QList<ChangeSet>> editSnippet(
    IdSource &ids, const Clock &clock, const Snippet &before, const Snippet &after);
[[nodiscard]] Result<QList<ChangeSet>> removeSnippet(
    IdSource &ids, const Clock &clock, const Snippet &snippet);

} // namespace galley::compose
