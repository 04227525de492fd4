#include "core/schedule/import/MediaCell.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QUrl>

#include <algorithm>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringView endingOf(QStringView text)
{
    if (isWebAddress(text)) {
        for (const QChar mark : { u'#', u'?' }) {
            if (const qsizetype at = text.indexOf(mark); at >= 0)
                text.truncate(at);
        }
    }
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype slash = std::max(text.lastIndexOf(u'/'), text.lastIndexOf(u'\\'));
    return dot > slash ? text.sliced(dot + 1) : QStringView();
}

QString localPath(const QString &entry, const QString &folder)
{
    if (entry.startsWith("file:"_L1, Qt::CaseInsensitive))
        return QUrl(entry).toLocalFile();
    QString path = entry;
#ifndef Q_OS_WIN
    path.replace(u'\\', u'/'); // written on Windows, read here
#endif
    if (path.startsWith("~/"_L1))
        return QDir::homePath() + path.mid(1);
    return QDir::isAbsolutePath(path) ? path : QDir(folder).filePath(path);
}

QList<MediaItem> filesOf(const QString &path, const QString &written)
{
    const auto note = [&written, &path](MediaItem::Kind kind) {
        return MediaItem { kind, path, written, {}, -1 };
    };
    QFileInfoList found;
    const auto entries = QDir(path).entryInfoList(QDir::Files | QDir::Readable, QDir::NoSort);
    for (const QFileInfo &info : entries) {
        if (mediaKindOf(info.fileName()))
            found.append(info);
    }
    if (found.isEmpty())
        return { note(MediaItem::Kind::EmptyFolder) };
    if (found.size() > kMaxFolderFiles)
        return { note(MediaItem::Kind::TooMany) };
    QCollator collator(QLocale(QLocale::English)); // the same order on every machine
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(found.begin(), found.end(), [&collator](const QFileInfo &a, const QFileInfo &b) {
        return collator.compare(a.fileName(), b.fileName()) < 0;
    });
    QList<MediaItem> items;
    for (const QFileInfo &info : std::as_const(found))
        items.append({ MediaItem::Kind::File, info.absoluteFilePath(), written, mediaKindOf(info.fileName()),
            info.size() });
    return items;
}

} // namespace

std::optional<MediaKind> mediaKindOf(QStringView pathOrAddress)
{
    static const QHash<QString, MediaKind> endings {
        { u"jpg"_s, MediaKind::Image },
        { u"jpeg"_s, MediaKind::Image },
        { u"png"_s, MediaKind::Image },
        { u"webp"_s, MediaKind::Image },
        { u"heic"_s, MediaKind::Image },
        { u"heif"_s, MediaKind::Image },
        { u"avif"_s, MediaKind::Image },
        { u"bmp"_s, MediaKind::Image },
        { u"tif"_s, MediaKind::Image },
        { u"tiff"_s, MediaKind::Image },
        { u"gif"_s, MediaKind::Gif },
        { u"mp4"_s, MediaKind::Video },
        { u"m4v"_s, MediaKind::Video },
        { u"mov"_s, MediaKind::Video },
        { u"webm"_s, MediaKind::Video },
        { u"mkv"_s, MediaKind::Video },
        { u"avi"_s, MediaKind::Video },
        { u"pdf"_s, MediaKind::Document },
        { u"ppt"_s, MediaKind::Document },
        { u"pptx"_s, MediaKind::Document },
        { u"doc"_s, MediaKind::Document },
        { u"docx"_s, MediaKind::Document },
    };
    const auto it = endings.constFind(endingOf(pathOrAddress.trimmed()).toString().toLower());
    return it == endings.cend() ? std::nullopt : std::optional<MediaKind>(*it);
}

bool isWebAddress(QStringView text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive)
        || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

QStringList splitMediaCell(const QString &cell)
{
    QStringList entries;
    QString current;
    const auto finish = [&] {
        if (const QString entry = current.trimmed(); !entry.isEmpty())
            entries += entry;
        current.clear();
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell[i];
        if (c == u'\n' || c == u'\r' || c == u'|' || c == u';') {
            finish();
            continue;
        }
        if (c == u',') {
            // A comma ends an entry unless it stands inside an address: no blank after it, no ending before
            // it, and no new address behind it.
            const QStringView rest = QStringView(cell).sliced(i + 1);
            const bool inside = isWebAddress(QStringView(current).trimmed()) && !mediaKindOf(current)
                && !rest.isEmpty() && !rest.front().isSpace() && !isWebAddress(rest);
            if (!inside) {
                finish();
                continue;
            }
        }
        current += c;
    }
    finish();
    return entries;
}

QStringList splitListCell(const QString &cell)
{
    QStringList entries;
    QString current;
    const auto finish = [&] {
        if (const QString entry = current.trimmed(); !entry.isEmpty() && !entries.contains(entry))
            entries += entry;
        current.clear();
    };
    for (const QChar c : cell) {
        if (c == u',' || c == u';' || c == u'|' || c == u'\n' || c == u'\r')
            finish();
        else
            current += c;
    }
    finish();
    return entries;
}

QList<MediaItem> resolveMedia(const QString &entry, const QString &folder)
{
    if (isWebAddress(entry))
        return { { MediaItem::Kind::Address, entry, entry, mediaKindOf(entry), -1 } };
    const QString path = localPath(entry, folder);
    const QFileInfo info(path);
    if (info.isDir())
        return filesOf(info.absoluteFilePath(), entry);
    MediaItem item { MediaItem::Kind::File, info.absoluteFilePath(), entry, mediaKindOf(path), info.size() };
    if (!info.isFile() || !info.isReadable())
        item.kind = MediaItem::Kind::Missing;
    else if (!item.media)
        item.kind = MediaItem::Kind::WrongKind;
    return { item };
}

} // namespace galley::schedule
