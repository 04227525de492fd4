#pragma once

#include <QStringView>

namespace galley::platforms {

// An http(s) address, whole and nothing else, as a person writes it: letters of any script may stand in it
// ("https://beispiel.example/märz"), for it is sent with those encoded. Without `requireScheme` a bare
// "example.com/page" is one too.
[[nodiscard]] bool isWebLink(QStringView text, bool requireScheme = true);

} // namespace galley::platforms
