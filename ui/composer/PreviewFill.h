#pragma once

#include "ui/composer/preview/PreviewContent.h"

namespace galley::compose {
struct Target;
}

namespace galley::composer {

class Session;

// The post as one account will send it.
[[nodiscard]] PreviewContent previewOf(Session &session, const compose::Target &target);
// All accounts, in the order of the tabs.
[[nodiscard]] QList<PreviewContent> previewsOf(Session &session);

} // namespace galley::composer
