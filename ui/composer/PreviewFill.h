#pragma once

#include "ui/composer/preview/PreviewContent.h"

#include <optional>

namespace galley::compose {
struct Media;
struct Target;
} // namespace galley::compose

namespace galley::composer {

class Session;

// A medium as a network shows it; without one the whole of it.
[[nodiscard]] PreviewMedia previewMedia(
    Session &session, const compose::Media &media, std::optional<Platform> platform = {});
// The post as one account will send it.
[[nodiscard]] PreviewContent previewOf(Session &session, const compose::Target &target);
// All accounts, in the order of the tabs.
[[nodiscard]] QList<PreviewContent> previewsOf(Session &session);

} // namespace galley::composer
