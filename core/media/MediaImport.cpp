#include "core/media/MediaImport.h"

#include "core/base/WhenDone.h"
#include "core/media/Errors.h"
#include "core/store/Reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QtConcurrentRun>

namespace galley::media {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAtATime = 8; // enough that no helper process waits for the disk

constexpr auto kAssetByHash =
    "SELECT id FROM assets WHERE brand_id = ? AND sha256 = ? AND deleted_at IS NULL LIMIT 1";

// Reads the original a second time; bytes that changed since the helper hashed them are refused.
Result<void> keep(const MediaStore &store, const QUuid &brand, const QString &path, const MediaInfo &info,
    const QString &folder)
{
    QFile original(path);
    if (!original.open(QIODevice::ReadOnly))
        return fail(errors::kUnreadable, { { u"file"_s, path } }, original.errorString());
    if (const auto put = store.put(brand, original, info.extension, info.sha256); !put)
        return tl::unexpected(put.error());
    for (const Rendition &rendition : kRenditions) {
        const QString purpose = QString::fromLatin1(rendition.purpose);
        QFile made(folder + u'/' + purpose + ".jpg"_L1);
        if (!made.exists())
            continue;
        if (!made.open(QIODevice::ReadOnly))
            return fail(errors::kUnreadable, { { u"file"_s, made.fileName() } }, made.errorString());
        if (const auto put = store.putVariant(brand, info.sha256, purpose, u"jpg"_s, made); !put)
            return put;
    }
    return {};
}

QJsonValue orNull(bool isGiven, const QJsonValue &value)
{
    return isGiven ? value : QJsonValue(QJsonValue::Null);
}

QJsonValue orientation(const MediaInfo &info)
{
    if (info.width == 0 || info.height == 0)
        return QJsonValue::Null;
    if (info.width == info.height)
        return u"square"_s;
    return info.width > info.height ? u"landscape"_s : u"portrait"_s;
}

} // namespace

struct MediaImport::Item
{
    QString file;
    std::optional<MediaInfo> info;
    std::optional<QUuid> stored; // what the client has of it already
    std::optional<Error> failure;
};

MediaImport::MediaImport(
    MediaHelper &helper, const MediaStore &store, store::Reader &reader, IdSource &ids, QObject *parent)
    : QObject(parent)
    , m_helper(helper)
    , m_store(store)
    , m_reader(reader)
    , m_ids(ids)
{
}

MediaImport::~MediaImport() = default;

void MediaImport::start(const QUuid &brand, const QStringList &files)
{
    m_brand = brand;
    m_folder = std::make_shared<QTemporaryDir>();
    m_items.reserve(size_t(files.size()));
    for (const QString &file : files)
        m_items.push_back({ file, {}, {}, {} });
    if (m_items.empty()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished({}); }, Qt::QueuedConnection);
        return;
    }
    for (int i = 0; i < kAtATime; ++i)
        startNext();
}

// What has not begun costs nothing: neither a folder nor a place in the helper's queue.
void MediaImport::startNext()
{
    if (m_started == int(m_items.size()))
        return;
    const int index = m_started++;
    Item &item = m_items[size_t(index)];
    if (m_isCancelled) {
        item.failure = Error { errors::kCancelled, { { u"file"_s, item.file } } };
        QMetaObject::invokeMethod(
            this, [this] { settle(); }, Qt::QueuedConnection);
        return;
    }
    const QString folder = folderOf(index);
    QDir().mkdir(folder);
    whenDone(this, m_helper.prepare(item.file, folder),
        [this, index](const Result<MediaInfo> &info) { handlePrepared(index, info); });
}

QString MediaImport::folderOf(int index) const
{
    return m_folder->filePath(QString::number(index));
}

void MediaImport::cancel()
{
    m_isCancelled = true;
    m_helper.cancelWaiting();
}

std::optional<QUuid> MediaImport::storedAsset(const QString &sha256) const
{
    const auto found = m_reader.first(QString::fromLatin1(kAssetByHash), { m_brand.toRfc4122(), sha256 },
        [](const store::Row &row) { return row.uuid(0); });
    return found && *found ? std::optional(**found) : std::nullopt;
}

void MediaImport::handlePrepared(int index, const Result<MediaInfo> &info)
{
    Item &item = m_items[size_t(index)];
    if (!info || m_isCancelled) {
        item.failure = info ? Error { errors::kCancelled, { { u"file"_s, item.file } } } : info.error();
        (void)QtConcurrent::run(
            [all = m_folder, folder = folderOf(index)] { QDir(folder).removeRecursively(); });
        settle();
        return;
    }
    const auto kept = QtConcurrent::run([store = m_store, brand = m_brand, file = item.file, info = *info,
                                            all = m_folder, folder = folderOf(index)] {
        const Result<void> done = keep(store, brand, file, info, folder);
        QDir(folder).removeRecursively();
        return done;
    });
    whenDone(
        this, kept, [this, index, info = *info](const Result<void> &done) { handleKept(index, info, done); });
}

void MediaImport::handleKept(int index, const MediaInfo &info, const Result<void> &kept)
{
    Item &item = m_items[size_t(index)];
    if (kept) {
        item.info = info;
        item.stored = storedAsset(info.sha256);
    } else {
        item.failure = kept.error();
        item.failure->args.insert(u"file"_s, item.file);
    }
    settle();
}

void MediaImport::settle()
{
    ++m_settled;
    const int total = int(m_items.size());
    Q_EMIT progressed(m_settled, total);
    if (m_settled < total) {
        startNext();
        return;
    }
    MediaImportResult result;
    result.isCancelled = m_isCancelled;
    // Now, not as they came in: of the same bytes twice the first one given makes the asset.
    QHash<QString, QUuid> assetByHash;
    for (const Item &done : m_items) {
        if (done.failure) {
            result.failures.append(*done.failure);
        } else if (done.info) {
            const auto given = assetByHash.constFind(done.info->sha256);
            const bool isGivenTwice = given != assetByHash.cend();
            const QUuid asset = isGivenTwice ? *given : done.stored ? *done.stored : m_ids.next();
            assetByHash.insert(done.info->sha256, asset);
            result.files.append({ done.file, *done.info, asset, isGivenTwice || done.stored });
        }
    }
    Q_EMIT finished(result);
}

void addAssets(ChangeBuilder &builder, const QUuid &agency, const QUuid &brand,
    const MediaImportResult &result, const QHash<QString, QJsonObject> &said)
{
    for (const ImportedFile &file : result.files) {
        if (file.isKnown)
            continue;
        const MediaInfo &info = file.info;
        const QString name = QFileInfo(file.file).fileName().left(300);
        QJsonObject row {
            { u"agency_id"_s, idText(agency) },
            { u"brand_id"_s, idText(brand) },
            { u"filename"_s, name },
            { u"original_filename"_s, name },
            { u"mime"_s, info.mime },
            { u"kind"_s, QString(toText(info.kind)) },
            { u"bytes"_s, info.bytes },
            { u"sha256"_s, info.sha256 },
            { u"width"_s, orNull(info.width > 0, info.width) },
            { u"height"_s, orNull(info.height > 0, info.height) },
            { u"duration_ms"_s, orNull(info.durationMs > 0, info.durationMs) },
            { u"fps"_s, orNull(info.fps > 0.0, info.fps) },
            { u"codec"_s, orNull(!info.codec.isEmpty(), info.codec) },
            { u"orientation"_s, orientation(info) },
            { u"phash"_s, orNull(!info.phash.isEmpty(), info.phash) },
            { u"state"_s, u"local"_s },
        };
        const QJsonObject more = said.value(file.file);
        for (auto field = more.begin(); field != more.end(); ++field)
            row.insert(field.key(), *field);
        builder.insert(u"assets"_s, file.asset, row);
    }
}

} // namespace galley::media
