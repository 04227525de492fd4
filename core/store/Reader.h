#pragma once

#include "core/store/Connection.h"

#include <QJsonObject>

namespace galley::store {

// Reads a workspace, on the thread that opened it. It can change nothing: the connection is query_only. The
// queries of the screens are functions in core/store/queries that take a Reader.
class Reader
{
public:
    // Of a file that is there, and of this program or an older one: store.cannot_open {folder},
    // store.not_workspace {file}, store.newer_version {version, supported}.
    [[nodiscard]] static Result<std::unique_ptr<Reader>> open(const QString &file);

    // Every column of one row in the values of a change set; nothing where there is no such row. A row in the
    // trash is found too.
    [[nodiscard]] Result<std::optional<QJsonObject>> row(QStringView table, const QUuid &id);

    // One call per row of the answer.
    Result<void> each(
        const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &read)
    {
        return m_connection->each(sql, values, read);
    }

    template <typename Read> auto list(const QString &sql, const QVariantList &values, Read &&read)
    {
        return m_connection->list(sql, values, std::forward<Read>(read));
    }

    template <typename Read> auto first(const QString &sql, const QVariantList &values, Read &&read)
    {
        return m_connection->first(sql, values, std::forward<Read>(read));
    }

    // A value that belongs to this computer ("person", "import.last_folder"); empty where there is none.
    [[nodiscard]] Result<QString> meta(const QString &key);

    // For the store's own functions that work on any connection.
    [[nodiscard]] Connection &connection() { return *m_connection; }

private:
    explicit Reader(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace galley::store
