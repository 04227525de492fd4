#pragma once

#include "core/schedule/import/ImportPlan.h"
#include "tests/core/schedule/import/Corpus.h"

#include <QDateTime>
#include <QTemporaryDir>

// Plans of files and of texts, for a client with one account on every network.
namespace plans {

using namespace galley;
using namespace galley::schedule;
using namespace Qt::Literals::StringLiterals;

inline constexpr qint64 kNow = 1767225600000; // 2026-01-01T00:00Z: before every row of the corpus

inline ImportContext context()
{
    ImportContext context;
    context.agency = QUuid::fromString(u"00000000-0000-7000-8000-000000000001"_s);
    context.client = QUuid::fromString(u"00000000-0000-7000-8000-000000000002"_s);
    context.clientName = u"Halm & Korn"_s;
    context.clientZone = u"Europe/Berlin"_s;
    context.nowMs = kNow;
    int n = 10;
    for (const Platform platform : allOf<Platform>())
        context.accounts.append({ QUuid(uint(++n), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), platform,
            u"halm_%1"_s.arg(QString(toText(platform))), {} });
    return context;
}

inline ImportChoices choices()
{
    ImportChoices choices;
    choices.zone = u"Europe/Berlin"_s;
    return choices;
}

inline Result<ImportPlan> planOf(
    const QString &path, const ImportChoices &with = choices(), const ImportContext &in = context())
{
    auto file = readImport(path, with);
    if (!file)
        return tl::unexpected(file.error());
    return planImport(*file, with, in);
}

// A plan of a file with this text in it.
inline ImportPlan planText(
    const QString &text, const ImportChoices &with = choices(), const ImportContext &in = context())
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text.toUtf8());
    file.close();
    const auto plan = planOf(file.fileName(), with, in);
    return plan ? *plan : ImportPlan();
}

inline QStringList codes(const PlannedRow &row)
{
    QStringList all;
    for (const Remark &remark : row.remarks)
        all += remark.code;
    return all;
}

inline QStringList strings(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &entry : array.toArray())
        all += entry.toString();
    return all;
}

inline QString utcOf(const PlannedPost &post)
{
    const auto resolved = resolve(*post.at, u"Europe/Berlin"_s, post.fold);
    return resolved ? QDateTime::fromMSecsSinceEpoch(resolved->utcMs, Qt::UTC).toString(Qt::ISODate)
                    : QString();
}

inline QString localOf(const PlannedPost &post)
{
    return post.at ? post.at->toText() : QString();
}

} // namespace plans
