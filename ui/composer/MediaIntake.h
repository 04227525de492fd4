#pragma once

#include "core/base/Result.h"
#include "core/media/MediaStore.h"

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <QUuid>

#include <memory>

class QImage;

namespace galley::media {
class MediaImport;
struct MediaImportResult;
} // namespace galley::media

namespace galley::composer {

class Session;

// Brings files into a post: the client's media first, the post when their rows are safely stored. One lot
// after the other; what cannot be used is named. Lives on the GUI thread and does not wait.
class MediaIntake final : public QObject
{
    Q_OBJECT

public:
    explicit MediaIntake(Session &session, QObject *parent = nullptr); // the session outlives it
    ~MediaIntake() override;

    // Into the post's pictures, or where the target has its own, into those.
    void add(const QStringList &files, const QUuid &owner);
    void add(const QImage &image, const QUuid &owner); // from the clipboard
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_import != nullptr; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();
    void failed(const galley::Error &error); // once for each file, or once for all of them

private:
    struct Lot
    {
        QStringList files;
        QUuid owner;
    };

    void next();
    void store(const media::MediaImportResult &result);
    void place(const media::MediaImportResult &result);
    void end();

    Session &m_session;
    media::MediaStore m_files;
    QList<Lot> m_waiting;
    Lot m_lot;
    std::unique_ptr<media::MediaImport> m_import;
    std::unique_ptr<QTemporaryDir> m_pasted; // pictures of the clipboard, as files
    int m_pastes = 0;
};

} // namespace galley::composer
