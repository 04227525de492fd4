#include "tests/ui/composer/PreviewFixture.h"

#include "core/media/MediaStore.h"
#include "ui/theme/Tokens.h"

#include <QBuffer>
#include <QPainter>

namespace galley::tests {

using namespace Qt::Literals::StringLiterals;
using composer::PreviewContent;
using composer::PreviewMedia;

namespace {

// Flat colours, a grid of tenths to read a crop by, and a disc where the focal point is.
QImage drawn(QSize size, const QColor &color, const QPointF &focal)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color.lighter(125), 6));
    for (int i = 1; i < 10; ++i) {
        painter.drawLine(
            QPointF(size.width() * i / 10.0, 0), QPointF(size.width() * i / 10.0, size.height()));
        painter.drawLine(
            QPointF(0, size.height() * i / 10.0), QPointF(size.width(), size.height() * i / 10.0));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color.darker(180));
    const double radius = 0.12 * std::min(size.width(), size.height());
    painter.drawEllipse(QPointF(size.width() * focal.x(), size.height() * focal.y()), radius, radius);
    return image;
}

} // namespace

PreviewFixture::PreviewFixture()
{
    const media::MediaStore store(m_folder.path());
    const auto add = [&](QSize size, int swatch, const QPointF &focal) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        drawn(size, theme::kClientSwatch[size_t(swatch)], focal).save(&buffer, "jpeg", 95);
        buffer.close();
        buffer.open(QIODevice::ReadOnly);
        const QString sha256 = *store.put(m_brand, buffer, u"jpg"_s);
        buffer.seek(0);
        (void)store.putVariant(m_brand, sha256, u"preview1600"_s, u"jpg"_s, buffer);
        m_pictures.append({ m_brand, sha256, MediaKind::Image, size, {}, focal, {}, 0 });
    };
    add({ 900, 1600 }, 0, { 0.3, 0.2 });
    add({ 1600, 800 }, 1, { 0.8, 0.5 });
    add({ 1000, 1000 }, 3, { 0.5, 0.5 });
    m_thumbs = std::make_unique<pictures::ThumbCache>(m_folder.path());
}

PreviewMedia PreviewFixture::picture(int index, const QString &alt) const
{
    PreviewMedia media = m_pictures[index % m_pictures.size()];
    media.alt = alt;
    return media;
}

PreviewContent PreviewFixture::post(Platform platform, PostType type, int pictures) const
{
    PreviewContent content;
    content.platform = platform;
    content.type = type;
    content.accountName = u"Halm & Korn"_s;
    content.handle = platform == Platform::Bluesky ? u"halmkorn.example"_s
        : platform == Platform::Mastodon           ? u"halmkorn@brot.example"_s
                                                   : u"halmundkorn"_s;
    content.accountColor = theme::kClientSwatch[0];
    content.time = u"22 Oct"_s;
    content.parts.append({ QString::fromUtf16(kBread), {} });
    for (int i = 0; i < pictures; ++i)
        content.parts[0].media.append(picture(i, u"Loaf %1"_s.arg(i + 1)));
    return content;
}

} // namespace galley::tests
