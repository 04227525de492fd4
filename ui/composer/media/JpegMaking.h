#pragma once

#include "core/base/Result.h"
#include "core/media/MediaStore.h"
#include "ui/composer/media/IntakeReport.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>
#include <QUuid>

#include <memory>

namespace galley::media {
class MediaImport;
struct MediaImportResult;
} // namespace galley::media

namespace galley::compose {
struct AssetFacts;
}

namespace galley::composer {

class Session;

// Makes JPEGs of pictures of a post and puts them in their place, as one step of Undo: the helper makes them,
// they come in as any file does, and what was said of the pictures is said of them. The originals stay in the
// client's media. Used once. Lives on the GUI thread and does not wait.
class JpegMaking final : public QObject
{
    Q_OBJECT

public:
    explicit JpegMaking(Session &session, QObject *parent = nullptr); // the session outlives it
    ~JpegMaking() override;

    void start(const QList<QUuid> &media);
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    // Once, when it is stored. The report's `again` are the media that are as they were.
    void finished(const galley::composer::IntakeReport &report);

private:
    struct Source; // one asset, and the file that is made of it
    struct Prepared;

    void makeNext();
    void handleMade(std::size_t index, const Result<void> &made);
    void takeIn();
    void prepareRows(const media::MediaImportResult &result);
    void store(const Prepared &prepared);
    void leaveOut(const Error &error, const QUuid &asset);
    void end();

    Session &m_session;
    media::MediaStore m_files;
    QTemporaryDir m_folder;
    QList<QUuid> m_media;
    std::vector<Source> m_sources; // each asset once
    std::size_t m_next = 0;
    int m_settled = 0;
    bool m_isCancelled = false;
    std::unique_ptr<media::MediaImport> m_import;
    QFuture<std::shared_ptr<const Prepared>> m_preparing;
    IntakeReport m_report;
};

} // namespace galley::composer
