#include "ui/pictures/ThumbCache.h"

#include "core/media/MediaInfo.h"
#include "core/media/MediaStore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace galley::pictures {

using namespace Qt::Literals::StringLiterals;

namespace {

// A screen of slips is about a hundred; this keeps several months of them.
constexpr qsizetype kMaxEntries = 600;
// Or thirty pictures of a post's preview on a screen of twice the density.
constexpr qint64 kMaxBytes = 64 * 1024 * 1024;

// Of what the helper made of a file, the smallest that is large enough, else the largest. Never the original:
// that is a client's, and what it holds is not decoded here.
QString fileOf(const QString &folder, const QUuid &brand, const QString &sha256, QSizeF size)
{
    const media::MediaStore store(folder);
    QString found;
    for (const media::Rendition &rendition : media::kRenditions) { // largest first
        const QString path = store.path(brand, sha256, QString::fromLatin1(rendition.purpose), u"jpg"_s);
        const bool isEnough = rendition.edge >= std::max(size.width(), size.height());
        if ((found.isEmpty() || isEnough) && !path.isEmpty() && QFileInfo::exists(path))
            found = path;
    }
    return found;
}

// Renditions are upright already.
QImage readCut(const QString &path, QSize size, const QRectF &part)
{
    QImageReader reader(path, "jpeg");
    const QSize whole = reader.size();
    if (!whole.isValid())
        return {};
    if (!part.isEmpty()) { // cut before it is scaled: memory follows the size that is asked for alone
        const QRectF cut(part.x() * whole.width(), part.y() * whole.height(), part.width() * whole.width(),
            part.height() * whole.height());
        reader.setClipRect(cut.toAlignedRect() & QRect(QPoint(), whole));
        reader.setScaledSize(size);
        return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    }
    reader.setScaledSize(whole.scaled(size, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    return image
        .copy((image.width() - size.width()) / 2, (image.height() - size.height()) / 2, size.width(),
            size.height())
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QString keyOf(const QString &sha256, QSize size)
{
    return u"%1/%2x%3"_s.arg(sha256).arg(size.width()).arg(size.height());
}

} // namespace

ThumbCache::ThumbCache(QString workspaceFolder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(workspaceFolder))
{
    m_pool.setMaxThreadCount(2);
}

ThumbCache::~ThumbCache()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap ThumbCache::pixmap(const QUuid &brand, const QString &sha256, QSize size, const QRectF &part)
{
    if (sha256.isEmpty() || size.isEmpty())
        return {};
    QString key = keyOf(sha256, size);
    if (!part.isEmpty())
        key += u"/%1,%2,%3,%4"_s.arg(part.x()).arg(part.y()).arg(part.width()).arg(part.height());
    if (const auto entry = m_entries.find(key); entry != m_entries.end()) {
        entry->used = ++m_tick;
        return entry->pixmap;
    }
    if (!m_reading.contains(key)) {
        m_reading.insert(key);
        m_pool.start([this, folder = m_folder, brand, sha256, size, part, key] {
            const QSizeF whole = part.isEmpty()
                ? QSizeF(size)
                : QSizeF(size.width() / part.width(), size.height() / part.height());
            const QString path = fileOf(folder, brand, sha256, whole);
            const QImage image = path.isEmpty() ? QImage() : readCut(path, size, part);
            QMetaObject::invokeMethod(
                this, [this, sha256, key, image] { keep(sha256, key, image); }, Qt::QueuedConnection);
        });
    }
    return {};
}

bool ThumbCache::isMissing(const QString &sha256, QSize size) const
{
    const auto entry = m_entries.constFind(keyOf(sha256, size));
    return entry != m_entries.constEnd() && entry->pixmap.isNull();
}

void ThumbCache::keep(const QString &sha256, const QString &key, const QImage &image)
{
    m_reading.remove(key);
    m_bytes += image.sizeInBytes();
    makeRoom();
    // What cannot be read is remembered too, so that it is not read again with every paint.
    m_entries.insert(key, Entry { QPixmap::fromImage(image), image.sizeInBytes(), ++m_tick });
    Q_EMIT loaded(sha256);
}

void ThumbCache::makeRoom()
{
    while (!m_entries.isEmpty() && (m_entries.size() >= kMaxEntries || m_bytes > kMaxBytes)) {
        const auto oldest = std::min_element(m_entries.begin(), m_entries.end(),
            [](const Entry &a, const Entry &b) { return a.used < b.used; });
        m_bytes -= oldest->bytes;
        m_entries.erase(oldest);
    }
}

void ThumbCache::finish()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace galley::pictures
