#pragma once

#include "core/domain/Enums.h"
#include "ui/shell/PaletteMatch.h"

#include <QMetaType>
#include <QStringList>
#include <QUuid>

#include <functional>

namespace galley::shell {

enum class PaletteGroup { Recent, DoIt, Posts, GoTo, Clients, Settings, Help, MorePosts };

// One line of the palette: what it says, how it looks, and what Enter, Ctrl+Enter and Tab do with it.
struct PaletteRow
{
    PaletteGroup group = PaletteGroup::DoIt;
    QString text;
    QList<MatchRange> ranges; // in text, shown in red
    QString detail;
    QString icon; // used when there is neither picture nor tile
    QString thumbSha; // of a post's first picture
    QUuid thumbBrand;
    QString tileName;
    QString tileColour;
    std::optional<PostStatus> status;
    QStringList keys;
    bool enabled = true; // otherwise `detail` says why not
    std::function<void()> run;
    std::function<void()> runAlso; // Ctrl+Enter
    std::function<QList<PaletteRow>()> more; // Tab: what else can be done with it
    QString refill; // run() instead puts this into the input and goes on typing
};

} // namespace galley::shell

Q_DECLARE_METATYPE(galley::shell::PaletteRow)
