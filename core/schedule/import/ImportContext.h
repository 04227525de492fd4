#pragma once

#include "core/domain/Enums.h"
#include "core/schedule/import/MediaCell.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QUuid>

namespace galley::schedule {

struct ImportAccount
{
    QUuid id;
    Platform platform = Platform::Instagram;
    QString username;
    QString displayName;
};

// What the workspace already has for the client; read once, before the preview.
struct ImportContext
{
    QUuid agency;
    QUuid client;
    QString clientName;
    QString clientZone;
    QList<ImportAccount> accounts; // active ones, in their order on screen
    QHash<QString, QUuid> tags; // by folded name (nameKey), and so the next two
    QHash<QString, QUuid> categories;
    QHash<QString, QUuid> campaigns;
    QHash<QString, QUuid> imported; // posts that came from a file, by rowFingerprint
    QSet<QString> words; // of every post of the client, by wordsFingerprint
    FileFindings files; // what was found so far of the files that rows name
    qint64 nowMs = 0;
};

// How names are compared: case and surrounding blanks do not matter.
[[nodiscard]] QString nameKey(const QString &name);

} // namespace galley::schedule
