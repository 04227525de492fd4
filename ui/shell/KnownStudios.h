#pragma once

#include <QList>
#include <QString>

namespace galley::shell {

// A studio of this computer, as far as is known without opening it.
struct KnownStudio
{
    QString folder;
    QString name;

    bool operator==(const KnownStudio &) const = default;
};

// Those that were opened here, the last one first, and then the others that lie in `studiosFolder`; only
// those that are still there.
[[nodiscard]] QList<KnownStudio> knownStudios(const QString &studiosFolder, const QList<KnownStudio> &opened);

} // namespace galley::shell
