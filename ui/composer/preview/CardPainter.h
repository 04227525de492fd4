#pragma once

#include "ui/composer/preview/Card.h"

class QPainter;

namespace galley::pictures {
class ThumbCache;
}

namespace galley::composer {

// Paints `card` with its upper left corner at the painter's origin. Pictures that are not read yet are frames
// in the network's own grey; the cache says when to paint again. Without a cache all pictures are such
// frames.
void paintCard(QPainter &painter, const Card &card, pictures::ThumbCache *thumbs, bool showSafeArea = false);

} // namespace galley::composer
