#pragma once

#include "core/domain/Enums.h"

#include <QStringView>

#include <optional>

namespace galley::platforms {

// A network as people write it in a spreadsheet: "IG", "Insta", "twitter", "LinkedIn Page", "Facebook-Seite".
struct PlatformName
{
    enum class Kind {
        Supported,
        Unsupported, // a network we know of and do not post to, "Google Business"
        Unknown
    };

    Kind kind = Kind::Unknown;
    std::optional<Platform> platform; // of a supported one
    QString unsupportedName; // the network's own name, of an unsupported one

    bool operator==(const PlatformName &) const = default;
};

// Case, spaces, hyphens, dots and words like "page", "profil" or "company" do not matter.
[[nodiscard]] PlatformName recognisePlatform(QStringView written);

} // namespace galley::platforms
