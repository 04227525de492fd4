#pragma once

#include "core/base/Result.h"
#include "core/media/MediaStore.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <QUuid>

#include <atomic>
#include <memory>

namespace galley::compose {
struct AssetFacts;
}

namespace galley::media {
class MediaImport;
struct ImportedFile;
struct MediaImportResult;
} // namespace galley::media

namespace galley::composer {

class Session;
struct GivenFiles;
struct GivenPicture;
class JpegMaking;
struct IntakeReport;

// Brings files into a post and into the client's media, as one step of Undo. What the client has already is
// used as it is; what does not fit into the post stays in the client's media; what cannot be used is named.
// One lot after the other. Lives on the GUI thread and does not wait.
class MediaIntake final : public QObject
{
    Q_OBJECT

public:
    explicit MediaIntake(Session &session, QObject *parent = nullptr); // the session outlives it
    ~MediaIntake() override;

    // Files and folders, into the post's pictures, or where the target has its own, into those.
    void add(const QStringList &paths, const QUuid &owner);
    void add(const GivenPicture &picture, const QUuid &owner); // from the clipboard
    void replace(const QUuid &media, const QString &file);
    // What the client has already, in this order.
    void addKnown(const QList<QUuid> &assets, const QUuid &owner);
    void replaceByKnown(const QUuid &media, const QUuid &asset);
    // In the place of these pictures, where the network refuses their format.
    void makeJpegs(const QList<QUuid> &media);
    // What is in already comes into the post; the rest is left out.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int done, int total); // total 0: it is being counted
    void reported(const galley::composer::IntakeReport &report); // once for each lot, when it is stored
    void finished(); // nothing waits any more
    void failed(const galley::Error &error); // of the post or of the computer, not of one file

private:
    struct Lot
    {
        QStringList paths;
        QUuid owner;
        QUuid replaced; // the medium that gives its place; null: none
        int sideFiles = 0; // that were among them and are left out
        QList<QUuid> jpegsOf = {}; // no files: media to be made JPEGs
        std::shared_ptr<const GivenPicture> picture = {}; // to be written to the path, which has no suffix
    };

    [[nodiscard]] bool mayChange();
    void enqueue(const Lot &lot);
    void next();
    void start(const Result<GivenFiles> &given);
    void startJpegs();
    struct Prepared; // what a worker makes of the files: what is known of each, and the rows of the new ones

    void prepareRows(const media::MediaImportResult &result);
    void store(const media::MediaImportResult &result, IntakeReport report, const Prepared &prepared);
    [[nodiscard]] Result<void> place(const QList<QUuid> &assets, IntakeReport &report);
    [[nodiscard]] QList<QUuid> wantedOf(const media::MediaImportResult &result,
        const QHash<QUuid, compose::AssetFacts> &facts, IntakeReport &report) const;
    void end(IntakeReport report);

    Session &m_session;
    media::MediaStore m_files;
    QList<Lot> m_waiting;
    Lot m_lot;
    std::unique_ptr<media::MediaImport> m_import;
    std::unique_ptr<JpegMaking> m_jpegs;
    std::shared_ptr<std::atomic_bool> m_cancelled; // of the lot under way
    QFuture<std::shared_ptr<const Prepared>> m_preparing;
    std::unique_ptr<QTemporaryDir> m_pasted; // pictures of the clipboard, as files
    int m_pastes = 0;
    bool m_isRunning = false;
};

} // namespace galley::composer
