#include "ui/imports/ImportRun.h"

#include "core/base/WhenDone.h"
#include "core/media/Errors.h"
#include "core/media/MediaImport.h"
#include "core/schedule/import/Errors.h"
#include "core/store/LocalStore.h"

#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

namespace galley::imports {

namespace {

constexpr int kTellMs = 200;

// What is wrong with the workspace and not with one file.
bool concernsAll(const Error &error)
{
    namespace codes = media::errors;
    return error.code == codes::kDiskFull || error.code == codes::kReadOnly
        || error.code == codes::kWriteFailed || error.code == codes::kNoHelper;
}

schedule::StoredFiles storedFiles(
    const media::MediaImportResult &media, const QUuid &agency, const QUuid &client)
{
    schedule::StoredFiles stored;
    for (const media::ImportedFile &file : media.files)
        stored.assets.insert(file.file, file.asset);
    stored.addRows = [media, agency, client](ChangeBuilder &builder, const QSet<QUuid> &used) {
        media::MediaImportResult wanted = media;
        wanted.files.removeIf(
            [&used](const media::ImportedFile &file) { return !used.contains(file.asset); });
        media::addAssets(builder, agency, client, wanted);
    };
    return stored;
}

} // namespace

struct ImportRun::Job
{
    schedule::ImportFile file;
    schedule::ImportPlan plan;
    schedule::ImportChoices choices;
    schedule::ImportContext context;
};

ImportRun::ImportRun(
    media::MediaHelper &helper, store::LocalStore &store, IdSource &ids, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_ids(ids)
    , m_clock(clock)
    , m_files(store.folder())
    , m_media(std::make_unique<media::MediaImport>(helper, m_files, store.reader(), ids))
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
    , m_made(std::make_shared<std::atomic_int>(0))
    , m_telling(new QTimer(this))
{
    m_telling->setInterval(kTellMs);
    connect(m_telling, &QTimer::timeout, this, [this] {
        const int total = m_job->plan.importable();
        Q_EMIT making(std::min(int(*m_made), total - 1), total);
    });
    connect(m_media.get(), &media::MediaImport::progressed, this, &ImportRun::progressed);
    connect(m_media.get(), &media::MediaImport::finished, this, &ImportRun::makeRows);
}

ImportRun::~ImportRun()
{
    cancel();
    m_making.waitForFinished(); // it uses the ids and the clock; cancelled, it ends with the next row
}

void ImportRun::start(schedule::ImportFile file, schedule::ImportPlan plan, schedule::ImportChoices choices,
    schedule::ImportContext context)
{
    m_job = std::make_shared<const Job>(
        Job { std::move(file), std::move(plan), std::move(choices), std::move(context) });
    m_media->start(m_job->context.client, schedule::localFiles(m_job->plan));
}

void ImportRun::cancel()
{
    *m_cancelled = true;
    m_media->cancel();
}

void ImportRun::makeRows(const media::MediaImportResult &media)
{
    if (*m_cancelled) {
        Q_EMIT failed(Error { schedule::importerror::kCancelled });
        return;
    }
    const auto all = std::find_if(media.failures.begin(), media.failures.end(), concernsAll);
    if (all != media.failures.end()) {
        Q_EMIT failed(*all);
        return;
    }
    const auto files = storedFiles(media, m_job->context.agency, m_job->context.client);
    m_telling->start();
    m_making = QtConcurrent::run(
        [job = m_job, files, cancelled = m_cancelled, made = m_made, &ids = m_ids, &clock = m_clock] {
            return schedule::makeImport(
                job->plan, job->file, job->choices, job->context, files, ids, clock, [&cancelled, &made] {
                    ++*made;
                    return cancelled->load();
                });
        });
    whenDone(this, m_making, [this](const Result<schedule::ImportBatch> &batch) { apply(batch); });
}

void ImportRun::apply(const Result<schedule::ImportBatch> &batch)
{
    m_telling->stop();
    if (!batch) {
        Q_EMIT failed(batch.error());
        return;
    }
    if (batch->sets.isEmpty()) {
        Q_EMIT imported(*batch);
        return;
    }
    Q_EMIT making(batch->posts, batch->posts);
    whenDone(this, m_store.apply(batch->sets), [this, batch = *batch](const Result<store::Commit> &done) {
        if (done)
            Q_EMIT imported(batch);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace galley::imports
