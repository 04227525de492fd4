#pragma once

#include "core/domain/Enums.h"
#include "core/platforms/PostRules.h"

#include <QList>
#include <QString>

namespace galley::composer {

// Where a text is set in the colour of things to click.
struct Tinted
{
    qsizetype start = 0, length = 0;

    bool operator==(const Tinted &) const = default;
};

// What a network tints and how it writes links.
struct TintRules
{
    bool hashtags = false, mentions = false, links = false;
    bool bareLinks = false; // "halm.example" is a link without a scheme too
    bool knownDomains = false; // nothing is a link whose ending is not a domain (X)
    bool shortLinks = false; // shown without scheme and with an ellipsis

    bool operator==(const TintRules &) const = default;
};

[[nodiscard]] TintRules tintRules(Platform platform, const platforms::PostTypeRules &rules);

struct ShownText
{
    QString text;
    QList<Tinted> tinted; // in order, none over another
};

// One paragraph as the network's app prints it. Linear in the text, whatever it holds.
[[nodiscard]] ShownText shownText(const QString &paragraph, const TintRules &rules);

} // namespace galley::composer
