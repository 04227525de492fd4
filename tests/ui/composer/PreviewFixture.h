#pragma once

#include "ui/composer/preview/PreviewContent.h"
#include "ui/pictures/ThumbCache.h"

#include <QTemporaryDir>

#include <memory>

namespace galley::tests {

// A workspace with three pictures, and posts about bread for every network.
class PreviewFixture
{
public:
    PreviewFixture();

    pictures::ThumbCache &thumbs() { return *m_thumbs; }

    // 0 tall, 1 wide, 2 square; the focal point of the tall one lies at its upper left.
    [[nodiscard]] composer::PreviewMedia picture(int index, const QString &alt = {}) const;
    [[nodiscard]] composer::PreviewContent post(Platform platform, PostType type, int pictures = 1) const;

private:
    QTemporaryDir m_folder;
    QUuid m_brand = QUuid::createUuid();
    QList<composer::PreviewMedia> m_pictures;
    std::unique_ptr<pictures::ThumbCache> m_thumbs;
};

inline constexpr char16_t kBread[] =
    u"Flour, water, salt and thirty-six hours. The rest is knowing when to leave it alone.\n\nOur country "
    u"loaf comes "
    u"out of oven two before you are up. If you hear it crackle on the way home, it is still "
    u"talking.\n\nDorfstraße "
    u"14, from eight. https://www.halmundkorn.example/brot/krume?utm_source=feed #slowbread #sourdough with "
    u"@mulino";

} // namespace galley::tests
