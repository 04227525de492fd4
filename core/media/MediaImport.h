#pragma once

#include "core/domain/ChangeBuilder.h"
#include "core/media/MediaHelper.h"
#include "core/media/MediaStore.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace galley::store {
class Reader;
}

namespace galley::media {

// A file whose bytes are now in the workspace. `asset` is the row that stands for it: a new one, or the
// client's own where the same bytes were there already.
struct ImportedFile
{
    QString file;
    MediaInfo info;
    QUuid asset;
    bool isKnown = false;
};

struct MediaImportResult
{
    QList<ImportedFile> files; // in the order given; the same bytes twice stand for one asset
    QList<Error> failures; // each names its file in args
    bool isCancelled = false;
};

// Brings files into a client's media: the helper reads them, the originals are kept bit for bit under their
// hash with the renditions beside them. Rows are not written here: addAssets() puts them into the action that
// asked, so that one undo takes all of it back. Lives on the GUI thread and does not wait; copying and
// clearing away run on a worker.
class MediaImport final : public QObject
{
    Q_OBJECT

public:
    MediaImport(MediaHelper &helper, const MediaStore &store, store::Reader &reader, IdSource &ids,
        QObject *parent = nullptr);
    ~MediaImport() override;

    void start(const QUuid &brand, const QStringList &files);
    // What is in already stays; the rest is left out. finished() still comes.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const galley::media::MediaImportResult &result);

private:
    struct Item;

    void startNext();
    void handlePrepared(int index, const Result<MediaInfo> &info);
    void handleKept(int index, const MediaInfo &info, const Result<void> &kept);
    void settle();
    [[nodiscard]] QString folderOf(int index) const;
    [[nodiscard]] std::optional<QUuid> storedAsset(const QString &sha256) const;

    MediaHelper &m_helper;
    const MediaStore &m_store;
    store::Reader &m_reader;
    IdSource &m_ids;
    QUuid m_brand;
    std::vector<Item> m_items;
    std::shared_ptr<QTemporaryDir> m_folder; // of the helper's renditions, a folder in it for each file
    int m_started = 0;
    int m_settled = 0;
    bool m_isCancelled = false;
};

// The rows of what is new: one asset each, in state local. `said`: what else is to stand in the row of a
// file, by its path.
void addAssets(ChangeBuilder &builder, const QUuid &agency, const QUuid &brand,
    const MediaImportResult &result, const QHash<QString, QJsonObject> &said = {});

} // namespace galley::media
