#pragma once

#include "core/media/MediaStore.h"
#include "core/schedule/import/ImportChanges.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

class QTimer;

namespace galley::media {
class MediaHelper;
class MediaImport;
struct MediaImportResult;
} // namespace galley::media

namespace galley::store {
class LocalStore;
}

namespace galley::imports {

// Carries out a plan: its local files go into the client's media, then all rows and files become one action
// of the store, which one undo takes back. Used once. Lives on the GUI thread and does not wait. Rows whose
// file has become unreadable since the preview stay out (ImportBatch::leftOut); a full disk fails it all.
class ImportRun final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it.
    ImportRun(media::MediaHelper &helper, store::LocalStore &store, IdSource &ids, const Clock &clock,
        QObject *parent = nullptr);
    ~ImportRun() override; // cancels

    void start(schedule::ImportFile file, schedule::ImportPlan plan, schedule::ImportChoices choices,
        schedule::ImportContext context);
    // Until the rows are being stored nothing comes in; then it is too late.
    void cancel();

Q_SIGNALS:
    void progressed(int files, int total);
    // Posts made of rows so far; all of them: they are being stored.
    void making(int posts, int total);
    // It ends with one of the two.
    void imported(const galley::schedule::ImportBatch &batch); // without sets: nothing was left to import
    void failed(const galley::Error &error); // import.cancelled; errors of the store and of the disk

private:
    struct Job;

    void makeRows(const media::MediaImportResult &media);
    void apply(const Result<schedule::ImportBatch> &batch);

    store::LocalStore &m_store;
    IdSource &m_ids;
    const Clock &m_clock;
    media::MediaStore m_files;
    std::unique_ptr<media::MediaImport> m_media;
    std::shared_ptr<const Job> m_job;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<std::atomic_int> m_made; // rows asked about by the maker
    QTimer *m_telling;
    QFuture<Result<schedule::ImportBatch>> m_making;
};

} // namespace galley::imports
