#include "ui/composer/media/CropPlaces.h"

#include "core/compose/Effective.h"
#include "core/platforms/RuleTable.h"
#include "ui/composer/PreviewFill.h"
#include "ui/composer/Session.h"
#include "ui/composer/preview/Frames.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSame = 0.005; // of a ratio: pixels are whole

struct Shape
{
    int width, height; // hundredths where a ratio is no small whole number
};

constexpr Shape kShapes[] { { 9, 16 }, { 2, 3 }, { 3, 4 }, { 4, 5 }, { 1, 1 }, { 4, 3 }, { 3, 2 }, { 16, 9 },
    { 191, 100 } };

double ratioOf(const Shape &shape)
{
    return double(shape.width) / shape.height;
}

bool isSame(double a, double b)
{
    return std::abs(a / b - 1) < kSame;
}

bool shows(const compose::PostContent &post, const compose::Target &target, const QUuid &media)
{
    const auto holds = [&media](const QList<compose::Media> &list) {
        return std::ranges::find(list, media, &compose::Media::id) != list.end();
    };
    return holds(compose::mediaFor(post, target))
        || std::ranges::any_of(
            compose::partsFor(post, target), [&](const compose::Part &part) { return holds(part.media); });
}

CropPlace placeOn(Session &session, const compose::Media &media, const compose::Target &target)
{
    CropPlace place;
    place.frame = toText(target.platform);
    place.platform = target.platform;
    place.media = previewMedia(session, media, target.platform);
    if (const auto *rules = platforms::RuleTable::shipped().postType(target.platform, target.type)) {
        PreviewMedia whole = place.media;
        whole.crop = {};
        place.aspect = frameAspect(*rules, whole);
        const auto &preview = rules->preview;
        const auto &picture = rules->media.image;
        const auto either = [](platforms::Ratio first, platforms::Ratio second, double otherwise) {
            return first ? *first : second.value_or(otherwise);
        };
        place.least =
            either(preview.minAspect, picture ? picture->minAspect : platforms::Ratio(), place.least);
        place.most = either(preview.maxAspect, picture ? picture->maxAspect : platforms::Ratio(), place.most);
    }
    return place;
}

} // namespace

QList<CropPlace> cropPlaces(Session &session, const QUuid &media)
{
    const compose::PostContent &post = session.post();
    const compose::Place at = compose::placeOfMedia(post, media);
    const QList<compose::Media> *list = at.index < 0 ? nullptr : compose::mediaOf(post, at.owner);
    if (!list)
        return {};
    const compose::Media &medium = list->at(at.index);
    const PreviewMedia whole = previewMedia(session, medium);
    if (whole.kind != MediaKind::Image || whole.pixels.isEmpty() || whole.sha256.isEmpty())
        return {};
    QList<CropPlace> places;
    for (const compose::Target &target : post.targets) {
        const bool isNew = std::ranges::none_of(
            places, [&](const CropPlace &place) { return place.platform == target.platform; });
        if (isNew && shows(post, target, medium.id))
            places.append(placeOn(session, medium, target));
    }
    if (places.size() == 1)
        return places;
    CropPlace all;
    all.frame = u"*"_s;
    all.media = whole;
    // What each network would show if it had no cut of its own.
    all.media.crop = compose::cropForAll(medium);
    all.aspect = aspectOf(whole);
    places.prepend(all);
    return places;
}

QList<double> cropShapes(const CropPlace &place)
{
    QList<double> shapes { place.aspect };
    const auto offer = [&](double shape) {
        const bool isShown = shape >= place.least * (1 - kSame) && shape <= place.most * (1 + kSame);
        const bool isKnown =
            std::ranges::any_of(shapes, [shape](double known) { return isSame(known, shape); });
        if (isShown && !isKnown)
            shapes.append(shape);
    };
    for (const Shape &shape : kShapes)
        offer(ratioOf(shape));
    PreviewMedia whole = place.media;
    whole.crop = {};
    offer(aspectOf(whole));
    return shapes;
}

QString shapeName(double aspect)
{
    const QLocale locale;
    for (const Shape &shape : kShapes) {
        if (!isSame(ratioOf(shape), aspect))
            continue;
        const bool isWhole = shape.width < 100;
        const double unit = isWhole ? 1 : 100;
        return u"%1:%2"_s.arg(
            locale.toString(shape.width / unit, 'g', 3), locale.toString(shape.height / unit, 'g', 3));
    }
    return aspect >= 1 ? u"%1:%2"_s.arg(locale.toString(aspect, 'f', 2), locale.toString(1))
                       : u"%1:%2"_s.arg(locale.toString(1), locale.toString(1 / aspect, 'f', 2));
}

} // namespace galley::composer
