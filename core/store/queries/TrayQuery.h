#pragma once

#include "core/base/Result.h"
#include "core/domain/Enums.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace galley::store {

class Reader;

// A post that has no day yet.
struct TrayPost
{
    QUuid id;
    QUuid brand;
    QString zone; // IANA: its own, or the client's
    PostStatus status = PostStatus::Draft;
    quint16 platforms = 0; // bit n = Platform n
    qint64 createdAt = 0; // milliseconds UTC

    [[nodiscard]] bool isIdea() const { return status == PostStatus::Idea; }

    [[nodiscard]] bool has(Platform platform) const { return (platforms >> static_cast<int>(platform)) & 1; }

    bool operator==(const TrayPost &) const = default;
};

// What waits for a day: drafts (and what is under way to approval) before ideas, in each the newest first.
// Indexed and bounded, made for the GUI thread. Errors: core/store/Errors.h.
class TrayQuery
{
public:
    static constexpr int kMost = 300;

    explicit TrayQuery(Reader &reader); // outlives the query

    // At most kMost. `brands` empty: of all clients.
    [[nodiscard]] Result<QList<TrayPost>> posts(const QList<QUuid> &brands);
    [[nodiscard]] Result<QList<TrayPost>> postsById(const QList<QUuid> &ids); // those that have no day

private:
    Reader &m_reader;
};

// The order of the tray.
[[nodiscard]] bool comesBefore(const TrayPost &a, const TrayPost &b);

} // namespace galley::store
