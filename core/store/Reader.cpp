#include "core/store/Reader.h"

#include "core/store/Errors.h"
#include "core/store/Migrations.h"
#include "core/store/Rows.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

Reader::Reader(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Result<std::unique_ptr<Reader>> Reader::open(const QString &file)
{
    auto connection = Connection::open(file, Connection::Use::Read);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto ours = refuseForeign(**connection, file); !ours)
        return tl::unexpected(ours.error());
    const auto version = (*connection)->first(u"PRAGMA user_version"_s, {}, [](const Row &row) {
        return static_cast<int>(row.integer(0));
    });
    if (!version)
        return tl::unexpected(version.error());
    if (version->value_or(0) > newestVersion())
        return fail(errors::kNewerVersion,
            { { u"version"_s, version->value_or(0) }, { u"supported"_s, newestVersion() } });
    return std::unique_ptr<Reader>(new Reader(std::move(*connection)));
}

Result<std::optional<QJsonObject>> Reader::row(QStringView table, const QUuid &id)
{
    const auto *info = tableInfo(table);
    if (!info)
        return fail(errors::kInvalid, { { u"table"_s, table.toString() }, { u"reason"_s, u"table"_s } });
    return readRow(*m_connection, *info, id);
}

Result<QString> Reader::meta(const QString &key)
{
    const auto found = m_connection->first(
        u"SELECT value FROM meta WHERE key = ?"_s, { key }, [](const Row &row) { return row.text(0); });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(QString());
}

} // namespace galley::store
