#pragma once

#include "ui/composer/preview/PreviewContent.h"

#include <optional>

// Where a picture of a post can be cut: in the frame of every network that shows it.
namespace galley::composer {

class Session;

struct CropPlace
{
    QString frame; // as in compose::Media::crop: a network's word, "*" for all of them
    std::optional<Platform> platform; // none: all of them
    PreviewMedia media; // the picture, with what is cut of it so far
    double aspect = 1; // width / height of the frame that the network makes by itself
    double least = 0.1, most = 10; // the ratios that it shows
};

// All networks first, where there are several; nothing for what cannot be cut (clips, files without a size).
[[nodiscard]] QList<CropPlace> cropPlaces(Session &session, const QUuid &media);

// The usual ratios that `place` shows, its own first.
[[nodiscard]] QList<double> cropShapes(const CropPlace &place);
[[nodiscard]] QString shapeName(double aspect); // "4:5"

} // namespace galley::composer
