#include "core/store/Migrations.h"

#include "core/store/Connection.h"
#include "core/store/Errors.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

static void initResources()
{
    Q_INIT_RESOURCE(
        sqlite); // a static library's resources are dropped by the linker unless somebody asks for them
}

namespace galley::store {

namespace {

const QString kIsForeign =
    u"SELECT 1 FROM sqlite_master WHERE NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'agencies') LIMIT 1"_s;

constexpr QLatin1StringView kFolder = ":/galley/sqlite"_L1;
constexpr QLatin1StringView kMarker = "\n-- next\n"_L1;

QStringList files()
{
    initResources();
    return QDir(kFolder).entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
}

Result<void> runFile(Connection &connection, const QString &name)
{
    QFile file(u"%1/%2"_s.arg(kFolder, name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::kInternal, {}, name);
    for (const auto &statement : QString::fromUtf8(file.readAll()).split(kMarker)) {
        if (auto done = connection.run(statement.trimmed()); !done)
            return done;
    }
    return {};
}

} // namespace

int newestVersion()
{
    const auto names = files();
    return names.isEmpty() ? 0 : QStringView(names.last()).left(3).toInt();
}

Result<void> refuseForeign(Connection &connection, const QString &file)
{
    const auto foreign = connection.first(kIsForeign, {}, [](const Row &) { return true; });
    if (!foreign)
        return tl::unexpected(foreign.error());
    return *foreign ? Result<void>(fail(errors::kNotWorkspace, { { u"file"_s, file } })) : Result<void>();
}

Result<void> migrate(Connection &connection)
{
    const auto current = connection.first(
        u"PRAGMA user_version"_s, {}, [](const Row &row) { return static_cast<int>(row.integer(0)); });
    if (!current)
        return tl::unexpected(current.error());
    const int version = current->value_or(0);
    if (version > newestVersion())
        return fail(
            errors::kNewerVersion, { { u"version"_s, version }, { u"supported"_s, newestVersion() } });
    for (const auto &name : files()) {
        const int number = QStringView(name).left(3).toInt();
        if (number <= version)
            continue;
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (auto done = runFile(connection, name); !done)
            return done;
        if (auto done = connection.run(u"PRAGMA user_version = %1"_s.arg(number)); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return {};
}

} // namespace galley::store
