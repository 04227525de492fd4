#include "tests/bench/ImportFigures.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/schedule/import/ImportCommand.h"
#include "core/schedule/import/ReadContext.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "tests/bench/BenchWorkspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRows = 10'000;
constexpr int kPreviews = 5;

// Two networks a row, as agencies keep them; every seventh row has words in quotes and on two lines.
QByteArray spreadsheet()
{
    QByteArray csv = "Date,Time,Channel,Text,Link,Labels\n";
    for (int row = 0; row < kRows; ++row) {
        const auto number = QByteArray::number(row);
        const QDate day = kBusyMonth.addDays(row / 25);
        csv += day.toString(Qt::ISODate).toLatin1() + ',' + QByteArray::number(8 + row % 10) + ":15,";
        csv += "\"Instagram, LinkedIn\",";
        csv += row % 7 == 0
            ? "\"Slow bread, \"\"fresh\"\" from the oven\nnumber " + number + "\","
            : "Cupping on the terrace with what the autumn harvest left us number " + number + ',';
        csv += "https://example.com/" + number + ",bread\n";
    }
    return csv;
}

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("import: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

QList<Figure> importFigures(const QString &folder)
{
    QTemporaryDir beside(folder + "/import-XXXXXX"_L1); // the same disk
    const auto studio = beside.filePath(u"studio"_s);
    must(generateWorkspace(studio, 1));
    QFile file(beside.filePath(u"autumn.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(spreadsheet()) < 0)
        qFatal("no spreadsheet");
    file.close();

    const ManualClock clock(kNow);
    Uuid7Source ids(clock);
    const auto store = must(store::LocalStore::open(studio, { &clock, &ids }));
    const auto client = must(schedule::importClients(store->reader())).first();
    const schedule::ImportRequest request { file.fileName(), client.name, client.zone, {} };
    std::optional<schedule::PreparedImport> prepared;
    QList<Took> previews;
    for (int run = 0; run < kPreviews; ++run)
        previews.append(
            timed([&] { prepared = must(schedule::prepareImport(request, store->reader(), clock)); }));
    const Took preview = median(previews);
    if (!prepared->plan.questions.isEmpty() || prepared->plan.importable() != kRows)
        qFatal("import: %d rows come in", prepared->plan.importable());

    schedule::ImportBatch batch;
    const Took making = timed([&] {
        batch = must(schedule::makeImport(
            prepared->plan, prepared->file, prepared->choices, prepared->context, {}, ids, clock));
    });
    QElapsedTimer timer;
    timer.start();
    QFuture<Result<store::Commit>> stored = store->apply(batch.sets);
    stored.waitForFinished();
    const double storing = double(timer.elapsed());
    const auto rows = must(stored.result()).rows.size();
    return { { u"import of 10,000 rows: preview"_s, preview.cpu, 1000, u"ms"_s,
                 u"median of %1, time of the thread; on the wall %2 ms"_s.arg(kPreviews).arg(
                     preview.wall, 0, 'f', 0) },
        { u"import of 10,000 rows: stored as one action"_s, making.wall + storing, 3000, u"ms"_s,
            u"%1 ms to make the change sets, %2 ms to commit %3 rows"_s.arg(making.wall, 0, 'f', 0)
                .arg(storing, 0, 'f', 0)
                .arg(rows) } };
}

} // namespace galley::bench
