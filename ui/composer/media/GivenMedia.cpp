#include "ui/composer/media/GivenMedia.h"

#include "core/media/Errors.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>
#include <QMimeData>
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
    return data.hasImage() || std::ranges::any_of(data.urls(), &QUrl::isLocalFile);
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
