#include "ui/composer/editor/GivenMedia.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace galley::composer {

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile())
            continue;
        const QFileInfo info(url.toLocalFile());
        if (!info.isDir()) {
            files.append(info.filePath());
            continue;
        }
        for (const QFileInfo &inside :
            QDir(info.filePath()).entryInfoList(QDir::Files | QDir::Readable, QDir::Name))
            files.append(inside.filePath());
    }
    return files;
}

bool holdsMedia(const QMimeData &data)
{
    return data.hasImage() || !localFiles(data).isEmpty();
}

} // namespace galley::composer
