#include "ui/calendar/week/WeekPainter.h"

#include "core/base/WallTime.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/PostThumb.h"
#include "ui/calendar/week/WeekParts.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/PixmapKey.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CropMarks.h"
#include "ui/widgets/StatusMark.h"

#include <QLocale>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>

#include <algorithm>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using schedule::DayClock;
using schedule::WeekScale;
using theme::tk;
using theme::Type;

namespace {

constexpr int kMark = 13;

// Whether the clock of the post's client shows what the ruler's does then.
bool runsLike(const store::MonthPost &post, const QString &rulerZone)
{
    if (post.zone == rulerZone || post.zone.isEmpty() || post.at == 0)
        return true;
    const auto there = offsetAt(post.at, post.zone);
    const auto here = offsetAt(post.at, rulerZone);
    return there && here && *there == *here;
}

QRect strip(const WeekScene &scene, bool evening)
{
    const WeekScale &scale = scene.layout.scale;
    const int top = scale.yOf(evening ? WeekScale::kEveningBegins : 0);
    return QRect(0, top, scene.canvas.width(), scale.strip());
}

void paintDays(QPainter &painter, const WeekScene &scene)
{
    const QList<Qt::DayOfWeek> workdays = QLocale().weekdays();
    for (const schedule::WeekDay &day : scene.layout.days) {
        const QRect column = seenRect(scene, day.rect).intersected(scene.canvas);
        if (!workdays.contains(static_cast<Qt::DayOfWeek>(day.day.dayOfWeek())))
            painter.fillRect(column, theme::mixed(tk().surface.sunken, tk().surface.sheet, 0.55));
    }
}

// The hour that a day does not have.
void paintGaps(QPainter &painter, const WeekScene &scene)
{
    for (int i = 0; i < scene.clocks.size(); ++i) {
        const DayClock &clock = scene.clocks[i];
        if (clock.gapFrom < 0 || scene.layout.scale.isFolded(clock.gapFrom))
            continue;
        const QRect &column = scene.layout.days[i].rect;
        const int top = scene.layout.scale.yOf(clock.gapFrom);
        paintHatch(painter,
            seenRect(
                scene, QRect(column.left(), top, column.width(), scene.layout.scale.yOf(clock.gapTo) - top)));
    }
}

void paintHours(QPainter &painter, const WeekScene &scene)
{
    const WeekScale &scale = scene.layout.scale;
    for (int hour = 0; hour <= 24; ++hour) {
        const int minute = hour * 60;
        const bool inside = !scale.isFolded(minute) || minute == WeekScale::kEveningBegins;
        if (!inside && minute != WeekScale::kDayMinutes)
            continue;
        const QRect hair(scene.rulers, scale.yOf(minute), scene.canvas.width() - scene.rulers, 1);
        theme::paintHairline(painter, seenRect(scene, hair), tk().line.soft);
    }
}

// The hours themselves give way to now and to what is in the hand.
void paintRulers(QPainter &painter, const WeekScene &scene, const QRect &exposed)
{
    const WeekScale &scale = scene.layout.scale;
    const int usual = schedule::usualDistance(scene.clocks);
    const int ruler = scene.second.isEmpty() ? scene.rulers : scene.rulers / 2;
    const int line = theme::lineHeight(Type::Caption);
    const int nowY = scene.nowMinute < 0 ? -1000 : scale.yOf(scene.nowMinute);
    const int ghostY = scene.ghost ? scale.yOf(scene.ghost->slot.minute) : -1000;
    painter.setFont(theme::tabular(Type::Caption, 400));
    for (int hour = 1; hour < 24; ++hour) {
        const int minute = hour * 60;
        if (scale.isFolded(minute) || scale.isFolded(minute - 1))
            continue;
        const int y = scale.yOf(minute);
        const QRect first(0, y - line / 2, ruler - 6, line);
        if (!seenRect(scene, QRect(0, first.top(), scene.rulers, line)).intersects(exposed))
            continue;
        const bool covered = std::abs(y - nowY) < line || std::abs(y - ghostY) < line;
        if (!covered)
            theme::paintText(painter, seenRect(scene, first), minuteText(minute), tk().ink2, trailing(scene));
        if (!scene.second.isEmpty() && std::abs(y - ghostY) >= line) {
            const int there = (minute + usual + 2 * WeekScale::kDayMinutes) % WeekScale::kDayMinutes;
            theme::paintText(painter, seenRect(scene, first.translated(ruler, 0)), minuteText(there),
                tk().ink3, trailing(scene));
        }
    }
}

// The label of a folded strip: "00–06".
QString spanText(int from, int to)
{
    const auto hour = [](int minute) { return u"%1"_s.arg((minute / 60 + 48) % 24, 2, 10, QChar(u'0')); };
    return hour(from) + u'–' + hour(to);
}

void paintStrip(QPainter &painter, const WeekScene &scene, bool evening)
{
    const schedule::WeekFolds folds = scene.layout.scale.folds();
    if (evening ? !folds.evening : !folds.night)
        return;
    const QRect row = strip(scene, evening);
    const QRect days(scene.rulers, row.top(), scene.canvas.width() - scene.rulers, row.height());
    paintHatch(painter, seenRect(scene, days));
    const QRect edge(0, evening ? row.top() : row.bottom(), scene.canvas.width(), 1);
    theme::paintHairline(painter, seenRect(scene, edge), tk().line.hair);
    const int from = evening ? WeekScale::kEveningBegins : 0;
    const int to = evening ? WeekScale::kDayMinutes : WeekScale::kNightEnds;
    const int ruler = scene.second.isEmpty() ? scene.rulers : scene.rulers / 2;
    painter.setFont(theme::tabular(Type::Caption, 400));
    const QRect first(0, row.top(), ruler - 6, row.height());
    theme::paintText(painter, seenRect(scene, first), spanText(from, to), tk().ink3, trailing(scene));
    const int usual = schedule::usualDistance(scene.clocks);
    if (!scene.second.isEmpty() && usual % 60 == 0)
        theme::paintText(painter, seenRect(scene, first.translated(ruler, 0)),
            spanText(from + usual, to + usual), tk().ink3, trailing(scene));
}

// Posts of the night as marks, three at most, and how many more.
void paintFolded(QPainter &painter, const WeekScene &scene, const schedule::FoldedPosts &fold)
{
    constexpr int kShown = 3;
    int x = fold.rect.left() + 8;
    const int y = fold.rect.center().y() - kMark / 2;
    const int count = fold.count;
    for (int i = 0; i < std::min(count, kShown); ++i, x += kMark + 4) {
        const store::MonthPost &post = scene.model.posts()[fold.firstPost + i];
        widgets::StatusMark::paint(painter, seenRect(scene, QRect(x, y, kMark, kMark)), post.status);
    }
    if (count > kShown) {
        painter.setFont(theme::tabular(Type::Caption, 600));
        theme::paintText(painter, seenRect(scene, QRect(x, fold.rect.top(), 40, fold.rect.height())),
            u"+%1"_s.arg(QLocale().toString(count - kShown)), tk().ink2, leading(scene));
    }
}

// "02:00 comes twice", where it happens.
void paintClockTags(QPainter &painter, const WeekScene &scene)
{
    for (int i = 0; i < scene.clocks.size(); ++i) {
        const DayClock &clock = scene.clocks[i];
        if (!clock.changes())
            continue;
        const bool doubled = clock.doubledFrom >= 0;
        const int minute = doubled ? clock.doubledFrom : clock.gapFrom;
        const bool folded = scene.layout.scale.isFolded(minute);
        const int height = theme::lineHeight(Type::Caption) + 4;
        const QRect &column = scene.layout.days[i].rect;
        const int y = folded ? strip(scene, minute >= WeekScale::kEveningBegins).center().y() - height / 2
                             : scene.layout.scale.yOf(minute) + 3;
        paintTag(painter, scene, QRect(column.left() + 4, y, column.width() - 8, height),
            doubled ? doubledText(clock) : missingText(clock));
    }
}

// The minute of a card, at the line of its day: a few colours, each drawn once and then only copied.
void paintTick(QPainter &painter, const QRect &rect, const QColor &color)
{
    const qreal dpr = theme::deviceRatio(painter);
    const QString key = theme::pixmapKey(u'w', { quint64(color.rgba()), theme::keyNumber(dpr) });
    QPixmap tick;
    if (!QPixmapCache::find(key, &tick)) {
        tick = QPixmap((QSizeF(rect.size()) * dpr).toSize());
        tick.setDevicePixelRatio(dpr);
        tick.fill(Qt::transparent);
        QPainter drawer(&tick);
        theme::paintPlane(drawer, QRect(QPoint(), rect.size()), 1, color);
        drawer.end();
        QPixmapCache::insert(key, tick);
    }
    painter.drawPixmap(theme::snapped(painter, rect).topLeft(), tick);
}

void paintCard(QPainter &painter, const WeekScene &scene, const schedule::WeekCard &card)
{
    const store::MonthPost &post = scene.model.posts()[card.post];
    widgets::SlipData slip = cardOf(
        scene.model, post, scene.thumbs, scene.zone, scene.compact, painter.device()->devicePixelRatioF());
    slip.selected = scene.selected.contains(post.id);
    slip.hovered = scene.hovered == post.id;
    slip.current = scene.showFocus && scene.current == post.id;
    slip.dragSource = scene.lifted.contains(post.id);
    slip.past = scene.layout.days[card.day].day < scene.today;
    slip.overOthers = true; // lines and other cards
    const QRect rect = seenRect(scene, card.rect);
    widgets::SlipPainter::paint(painter, rect, slip);
    const QColor tick =
        post.status == PostStatus::Published ? tk().ink3 : widgets::StatusMark::color(post.status);
    const QRect at(scene.layout.days[card.day].rect.left(), card.rect.top() - 1, 6, 2);
    paintTick(painter, seenRect(scene, at), tick);
}

void paintNow(QPainter &painter, const WeekScene &scene)
{
    if (scene.nowMinute < 0)
        return;
    const int y = scene.layout.scale.yOf(scene.nowMinute);
    QColor faint = tk().accent.mark;
    faint.setAlphaF(0.35F);
    const QRect across(scene.rulers, y, scene.canvas.width() - scene.rulers, 1);
    painter.fillRect(seenRect(scene, across), faint);
    for (const schedule::WeekDay &day : scene.layout.days) {
        if (day.day != scene.today)
            continue;
        painter.fillRect(
            seenRect(scene, QRect(day.rect.left(), y - 1, day.rect.width(), 2)), tk().accent.mark);
        theme::paintPlane(
            painter, seenRect(scene, QRect(day.rect.left() - 4, y - 4, 8, 8)), 4, tk().accent.mark);
    }
    const int ruler = scene.second.isEmpty() ? scene.rulers : scene.rulers / 2;
    paintPill(painter, scene, ruler, y, minuteText(scene.nowMinute), tk().accent.fill, tk().accent.onFill);
}

void paintGhost(QPainter &painter, const WeekScene &scene)
{
    const WeekGhost &ghost = *scene.ghost;
    const QRect place = scene.layout.placeOf(ghost.slot.day, ghost.slot.minute, scene.card);
    const int y = place.top();
    QPen dashes(tk().ink2, 1, Qt::CustomDashLine);
    dashes.setDashPattern({ 4, 4 });
    painter.setPen(dashes);
    const QRect line = seenRect(scene, QRect(scene.rulers, y, place.left() - scene.rulers, 1));
    painter.drawLine(line.topLeft(), line.topRight());
    if (!ghost.refused) {
        const QRect rect = seenRect(scene, place);
        theme::paintPlane(painter, rect, theme::radius::slip, tk().state.drop);
        widgets::paintRegistrationCrosses(painter, rect);
    }
    const int ruler = scene.second.isEmpty() ? scene.rulers : scene.rulers / 2;
    paintPill(painter, scene, ruler, y, ghost.first, tk().ink1, tk().inkInverse);
    if (!scene.second.isEmpty() && !ghost.second.isEmpty())
        paintPill(painter, scene, scene.rulers, y, ghost.second, tk().neutral.tint, tk().ink1);
}

} // namespace

QRect seenRect(const WeekScene &scene, const QRect &pageRect)
{
    const QRect whole(0, 0, scene.canvas.width(), scene.canvas.bottom() + 1);
    return QStyle::visualRect(scene.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight, whole,
        pageRect.translated(0, scene.canvas.top() - scene.scroll));
}

QString placeBeside(const store::MonthPost &post, const QString &rulerZone)
{
    return runsLike(post, rulerZone) ? QString() : shortPlace(post.zone);
}

widgets::SlipData cardOf(const CalendarModel &model, const store::MonthPost &post,
    pictures::ThumbCache &thumbs, const QString &rulerZone, bool compact, qreal ratio)
{
    const store::SlipLook &look = model.look(post.id);
    widgets::SlipData slip;
    slip.time = timeText(post.time);
    slip.title = titleOf(look);
    slip.place = placeBeside(post, rulerZone);
    for (const Platform platform : allOf<Platform>()) {
        if (post.has(platform))
            slip.platforms.append(platform);
    }
    slip.status = post.status;
    slip.reachText = reachText(look.reach);
    slip.compact = compact;
    if (!compact) {
        const int side = qRound(widgets::SlipPainter::kThumb * ratio);
        const PostThumb thumb = thumbOf(thumbs, post.brand, look.thumbSha, side);
        slip.thumb = thumb.picture;
        slip.thumbKind = thumb.kind;
    }
    return slip;
}

void paintStillWeek(QPainter &painter, const WeekScene &scene, const QRect &exposed)
{
    painter.fillRect(exposed, tk().surface.sheet);
    if (exposed.intersects(scene.canvas)) {
        painter.save();
        painter.setClipRect(scene.canvas, Qt::IntersectClip);
        paintDays(painter, scene);
        paintGaps(painter, scene);
        paintHours(painter, scene);
        paintStrip(painter, scene, false);
        paintStrip(painter, scene, true);
        for (const schedule::WeekDay &day : scene.layout.days)
            theme::paintHairline(
                painter, seenRect(scene, QRect(day.rect.left(), 0, 1, day.rect.height())), tk().line.soft);
        paintClockTags(painter, scene);
        for (const schedule::FoldedPosts &fold : scene.layout.folded) {
            if (seenRect(scene, fold.rect).intersects(exposed))
                paintFolded(painter, scene, fold);
        }
        const bool seesThrough = !scene.lifted.isEmpty(); // what is in the hand leaves its place empty
        for (const schedule::WeekCard &card : scene.layout.cards) {
            if ((!card.covered || seesThrough)
                && seenRect(scene, card.rect).adjusted(-6, -4, 6, 4).intersects(exposed))
                paintCard(painter, scene, card);
        }
        paintNow(painter, scene);
        painter.restore();
    }
    if (exposed.intersects(scene.header))
        paintWeekHeader(painter, scene);
}

void paintMovingWeek(QPainter &painter, const WeekScene &scene, const QRect &exposed)
{
    if (!exposed.intersects(scene.canvas))
        return;
    painter.save();
    painter.setClipRect(scene.canvas, Qt::IntersectClip);
    paintRulers(painter, scene, exposed);
    if (scene.ghost)
        paintGhost(painter, scene);
    painter.restore();
}

} // namespace galley::calendar
