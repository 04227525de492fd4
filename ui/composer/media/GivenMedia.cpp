#include "ui/composer/media/GivenMedia.h"

#include "core/media/Errors.h"

#include <QBuffer>
#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>
#include <QMimeData>
#include <QSaveFile>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

// picture2 before picture10, as the file manager shows them.
QCollator byName()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale); // C counts not
    collator.setNumericMode(true);
    return collator;
}

// Never a picture of their own: settings of raw developers, edits of phones, small previews of cameras,
// thumbnails and notes of file managers.
bool isSideFile(const QString &path)
{
    static const QSet<QString> kSuffixes { u"xmp"_s, u"aae"_s, u"thm"_s, u"pp3"_s, u"dop"_s, u"cos"_s };
    static const QSet<QString> kNames { u"thumbs.db"_s, u"ehthumbs.db"_s, u"desktop.ini"_s, u"picasa.ini"_s,
        u".ds_store"_s, u".directory"_s };
    const QFileInfo file(path);
    const QString name = file.fileName().toLower();
    // "._loaf.jpg" is what macOS keeps of loaf.jpg on disks of others.
    return kNames.contains(name) || name.startsWith("._"_L1) || kSuffixes.contains(file.suffix().toLower());
}

// The forms in which programs hand pictures on as files are.
QString suffixOf(const QString &format)
{
    static const QHash<QString, QString> kSuffixes { { u"image/jpeg"_s, u"jpg"_s },
        { u"image/png"_s, u"png"_s }, { u"image/webp"_s, u"webp"_s }, { u"image/gif"_s, u"gif"_s },
        { u"image/avif"_s, u"avif"_s }, { u"image/heic"_s, u"heic"_s }, { u"image/heif"_s, u"heic"_s },
        { u"image/tiff"_s, u"tif"_s } };
    return kSuffixes.value(format);
}

} // namespace

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool holdsMedia(const QMimeData &data)
{
    return data.hasImage() || std::ranges::any_of(data.urls(), &QUrl::isLocalFile)
        || std::ranges::any_of(
            data.formats(), [](const QString &format) { return !suffixOf(format).isEmpty(); });
}

std::optional<GivenPicture> pictureIn(const QMimeData &data)
{
    for (const QString &format : data.formats()) {
        const QString suffix = suffixOf(format);
        if (suffix.isEmpty())
            continue;
        if (const QByteArray bytes = data.data(format); !bytes.isEmpty())
            return GivenPicture { bytes, suffix, {} };
    }
    if (const auto image = qvariant_cast<QImage>(data.imageData()); !image.isNull())
        return GivenPicture { {}, u"png"_s, image };
    return std::nullopt;
}

Result<QString> writePicture(const GivenPicture &picture, const QString &path)
{
    QByteArray bytes = picture.bytes;
    if (bytes.isEmpty()) {
        QBuffer made(&bytes);
        if (!picture.image.save(&made, "PNG"))
            return fail(media::errors::kUnreadable, { { u"file"_s, QFileInfo(path).fileName() } });
    }
    QSaveFile file(path + u'.' + picture.suffix);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return file.fileName();
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return fail(isFull ? media::errors::kDiskFull : media::errors::kWriteFailed,
        { { u"folder"_s, QFileInfo(path).path() } }, file.errorString());
}

Result<GivenFiles> filesIn(const QStringList &paths, const std::atomic_bool &cancelled)
{
    const auto tooMany = [](const QString &path) {
        return fail(media::errors::kTooManyFiles, { { u"file"_s, path }, { u"limit"_s, kMostFiles } });
    };
    GivenFiles given;
    const auto take = [&given](QStringList &to, const QString &path) {
        if (isSideFile(path))
            ++given.sideFiles;
        else
            to.append(path);
    };
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            take(given.files, path);
        } else {
            QStringList inside;
            // Links to folders are not followed: they may lead round in a circle.
            QDirIterator each(path, QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext() && !cancelled) {
                take(inside, each.next());
                if (given.files.size() + inside.size() + given.sideFiles > kMostFiles)
                    return tooMany(path);
            }
            std::ranges::sort(inside, byName());
            given.files.append(inside);
        }
        if (given.files.size() + given.sideFiles > kMostFiles)
            return tooMany(path);
    }
    return given;
}

} // namespace galley::composer
