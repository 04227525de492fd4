#pragma once

#include <QString>
#include <QStringView>

namespace galley::platforms {

// An http(s) address, whole and nothing else, as a person writes it: letters of any script may stand in it
// ("https://beispiel.example/märz"), for it is sent with those encoded. Without `requireScheme` a bare
// "example.com/page" is one too.
[[nodiscard]] bool isWebLink(QStringView text, bool requireScheme = true);

// What such a text means as an address: "example.com/page" gets "https://", as a browser would read it; what
// is no link at all stays as it is.
[[nodiscard]] QString webLink(QStringView text);

} // namespace galley::platforms
