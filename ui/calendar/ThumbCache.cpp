#include "ui/calendar/ThumbCache.h"

#include "core/media/MediaStore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

// A screen of slips is about a hundred; this keeps several months of them.
constexpr qsizetype kMaxEntries = 600;

// The smallest rendition there is. Files of the store are our own: they were checked when they came in.
QString fileOf(const QString &folder, const QUuid &brand, const QString &sha256, QSize size)
{
    const media::MediaStore store(folder);
    const bool small = std::max(size.width(), size.height()) <= 256;
    const QStringList purposes = small ? QStringList { u"thumb256"_s, u"thumb512"_s, u"original"_s }
                                       : QStringList { u"thumb512"_s, u"preview1600"_s, u"original"_s };
    for (const QString &purpose : purposes) {
        for (const QString &ext : { u"jpg"_s, u"webp"_s, u"png"_s, u"jpeg"_s, u"gif"_s }) {
            const QString path = store.path(brand, sha256, purpose, ext);
            if (!path.isEmpty() && QFileInfo::exists(path))
                return path;
        }
    }
    return {};
}

QImage readCut(const QString &path, QSize size)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QSize whole = reader.size();
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        whole.transpose();
    if (whole.isValid()) {
        QSize scaled = whole.scaled(size, Qt::KeepAspectRatioByExpanding);
        if (reader.transformation() & QImageIOHandler::TransformationRotate90)
            scaled.transpose();
        reader.setScaledSize(scaled);
    }
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (!whole.isValid())
        image = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return image
        .copy((image.width() - size.width()) / 2, (image.height() - size.height()) / 2, size.width(),
            size.height())
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
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

QPixmap ThumbCache::pixmap(const QUuid &brand, const QString &sha256, QSize size)
{
    if (sha256.isEmpty() || size.isEmpty())
        return {};
    const QString key = u"%1/%2x%3"_s.arg(sha256).arg(size.width()).arg(size.height());
    if (const auto entry = m_entries.find(key); entry != m_entries.end()) {
        entry->used = ++m_tick;
        return entry->pixmap;
    }
    if (!m_reading.contains(key)) {
        m_reading.insert(key);
        m_pool.start([this, folder = m_folder, brand, sha256, size, key] {
            const QString path = fileOf(folder, brand, sha256, size);
            const QImage image = path.isEmpty() ? QImage() : readCut(path, size);
            QMetaObject::invokeMethod(
                this, [this, key, image] { keep(key, image); }, Qt::QueuedConnection);
        });
    }
    return {};
}

void ThumbCache::keep(const QString &key, const QImage &image)
{
    m_reading.remove(key);
    if (m_entries.size() >= kMaxEntries) {
        const auto oldest = std::min_element(m_entries.begin(), m_entries.end(),
            [](const Entry &a, const Entry &b) { return a.used < b.used; });
        m_entries.erase(oldest);
    }
    // What cannot be read is remembered too, so that it is not read again with every paint.
    m_entries.insert(key, Entry { QPixmap::fromImage(image), ++m_tick });
    if (!image.isNull())
        Q_EMIT loaded();
}

void ThumbCache::finish()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace galley::calendar
