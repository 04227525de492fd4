#include "core/platforms/RuleTable.h"
#include "ui/composer/media/CropFrame.h"
#include "ui/composer/preview/Frames.h"

#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace galley::composer;

namespace {

double within(double least, double most)
{
    return least + (most - least) * (*rc::gen::inRange(0, 1001)) / 1000.0;
}

PreviewMedia anyMedia()
{
    PreviewMedia media;
    media.pixels = { *rc::gen::inRange(1, 8000), *rc::gen::inRange(1, 8000) };
    const double left = within(0, 0.8), top = within(0, 0.8);
    media.crop = { left, top, within(0.1, 1 - left), within(0.1, 1 - top) };
    if (*rc::gen::arbitrary<bool>())
        media.crop = {};
    media.focal = { within(0, 1), within(0, 1) };
    return media;
}

QRectF usedOf(const PreviewMedia &media)
{
    return media.crop.isEmpty() ? QRectF(0, 0, 1, 1) : media.crop;
}

constexpr double kTiny = 1e-6;

bool contains(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-kTiny, -kTiny, kTiny, kTiny).contains(inner);
}

double ratio(const QRectF &part, QSize pixels)
{
    return part.width() * pixels.width() / (part.height() * pixels.height());
}

} // namespace

class TestPreviewFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // Whatever the picture, what of it is used, its focal point and the frame: the frame is filled without
    // stretching, by as much as there is, from what is used alone, with the focal point in sight if it is
    // there.
    void aCropCoversItsFrame()
    {
        QVERIFY(rc::check([] {
            const PreviewMedia media = anyMedia();
            const double aspect = within(0.2, 3);
            const QRectF part = coveringPart(media, aspect);
            const QRectF used = usedOf(media);
            RC_ASSERT(contains(used, part));
            RC_ASSERT(std::abs(ratio(part, media.pixels) / aspect - 1) < 1e-6);
            RC_ASSERT(std::abs(part.width() - used.width()) < kTiny
                || std::abs(part.height() - used.height()) < kTiny);
            if (used.contains(media.focal))
                RC_ASSERT(contains(part, QRectF(media.focal, QSizeF(kTiny, kTiny) / 10)));
        }));
    }

    void aWholePictureLiesInsideItsFrame()
    {
        QVERIFY(rc::check([] {
            const PreviewMedia media = anyMedia();
            const QRectF frame(within(-50, 50), within(-50, 50), within(10, 400), within(10, 800));
            const QRectF rect = containedRect(media, frame);
            RC_ASSERT(contains(frame, rect));
            RC_ASSERT(std::abs(rect.width() / rect.height() / aspectOf(media) - 1) < 1e-6);
        }));
    }

    void aHandMadeCropStaysInsideThePicture()
    {
        QVERIFY(rc::check([] {
            const QSize pixels(*rc::gen::inRange(1, 8000), *rc::gen::inRange(1, 8000));
            const double aspect = within(0.2, 3), zoom = within(0, 9);
            const Crop crop = cropAround(pixels, aspect, { within(-2, 3), within(-2, 3) }, zoom);
            RC_ASSERT(contains({ 0, 0, 1, 1 }, crop.rect));
            RC_ASSERT(contains(crop.rect, { crop.focal, QSizeF(0, 0) + QSizeF(kTiny, kTiny) / 10 }));
            RC_ASSERT(std::abs(ratio(crop.rect, pixels) / aspect - 1) < 1e-6);
            RC_ASSERT(std::abs(zoomOf(pixels, aspect, crop.rect) - std::clamp(zoom, 1.0, 5.0)) < 1e-6);
        }));
    }

    void tilesShareTheirAreaWithoutOverlap()
    {
        const QRectF area(10, 20, 300, 200);
        for (const Mosaic mosaic : { Mosaic::Quarters, Mosaic::Collage })
            for (qsizetype count = 1; count <= 12; ++count) {
                const QList<QRectF> tiles = mosaicTiles(mosaic, count, area, 2);
                QCOMPARE(tiles.size(), std::min<qsizetype>(count, mosaic == Mosaic::Quarters ? 4 : 5));
                for (qsizetype i = 0; i < tiles.size(); ++i) {
                    QVERIFY(contains(area, tiles[i]));
                    for (qsizetype j = 0; j < i; ++j)
                        QVERIFY(!tiles[i].intersects(tiles[j]));
                }
            }
    }

    void framesFollowTheRuleTable()
    {
        const auto aspectIn = [](Platform platform, PostType type, QSize pixels) {
            PreviewMedia media;
            media.pixels = pixels;
            return frameAspect(*platforms::RuleTable::shipped().postType(platform, type), media);
        };
        QCOMPARE(aspectIn(Platform::Instagram, PostType::Image, { 900, 1600 }), 0.8); // cut to 4:5
        QCOMPARE(aspectIn(Platform::Instagram, PostType::Image, { 1000, 1000 }), 1.0);
        QCOMPARE(aspectIn(Platform::Instagram, PostType::Image, { 3000, 1000 }), 1.91);
        QCOMPARE(aspectIn(Platform::Instagram, PostType::Reel, { 3000, 1000 }), 0.5625);
        QCOMPARE(aspectIn(Platform::Youtube, PostType::Video, { 100, 100 }), 1.7778);
        QCOMPARE(aspectIn(Platform::Instagram, PostType::Image, {}), 0.8); // a size nobody knows yet
    }
};

QTEST_GUILESS_MAIN(TestPreviewFrames)
#include "tst_preview_frames.moc"
