#include "ui/shell/KnownStudios.h"

#include "core/store/Files.h"

#include <QDir>
#include <QSet>

namespace galley::shell {

QList<KnownStudio> knownStudios(const QString &studiosFolder, const QList<KnownStudio> &opened)
{
    QList<KnownStudio> studios;
    QSet<QString> seen;
    const auto add = [&](const QString &folder, const QString &name) {
        const QString path = QDir::cleanPath(folder);
        if (seen.contains(path) || !QFileInfo::exists(store::files::database(path)))
            return;
        seen.insert(path);
        studios.append({ path, name.isEmpty() ? QDir(path).dirName() : name });
    };
    for (const KnownStudio &one : opened)
        add(one.folder, one.name);
    const QDir place(studiosFolder);
    for (const QString &name :
        place.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::LocaleAware))
        add(place.filePath(name), {});
    return studios;
}

} // namespace galley::shell
