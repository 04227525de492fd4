#include "ui/composer/media/GivenMedia.h"

#include "core/media/Errors.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>
#include <QMimeData>
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
    return data.hasImage() || !localPaths(data).isEmpty();
}

Result<QStringList> filesIn(const QStringList &paths, const std::atomic_bool &cancelled)
{
    const auto tooMany = [](const QString &path) {
        return fail(media::errors::kTooManyFiles, { { u"file"_s, path }, { u"limit"_s, kMostFiles } });
    };
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
        } else {
            QStringList inside;
            // Links to folders are not followed: they may lead round in a circle.
            QDirIterator each(path, QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext() && !cancelled) {
                inside.append(each.next());
                if (files.size() + inside.size() > kMostFiles)
                    return tooMany(path);
            }
            std::ranges::sort(inside, byName());
            files.append(inside);
        }
        if (files.size() > kMostFiles)
            return tooMany(path);
    }
    return files;
}

} // namespace galley::composer
