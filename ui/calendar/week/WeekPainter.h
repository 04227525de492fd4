#pragma once

#include "core/schedule/WeekClock.h"
#include "core/schedule/WeekLayout.h"
#include "core/store/queries/MonthQuery.h"
#include "ui/calendar/week/WeekView.h"
#include "ui/widgets/SlipPainter.h"

class QPainter;

namespace galley::calendar {

// What of a picture of the week changes without the week itself.
struct WeekMoment
{
    int scroll = 0; // of the page above the canvas
    QDate today = {};
    int nowMinute = -1; // on the first ruler; −1: today is not in this week
    QSet<QUuid> selected = {};
    QUuid hovered = {};
    QUuid current = {};
    QDate focusDay = {};
    bool showFocus = false;
    QSet<QUuid> lifted = {};

    bool operator==(const WeekMoment &) const = default;
};

// Everything a picture of the week depends on.
struct WeekScene : WeekMoment
{
    const CalendarModel &model;
    const schedule::WeekLayout &layout;
    const QList<schedule::DayClock> &clocks;
    pictures::ThumbCache &thumbs;
    QRect header;
    QRect canvas; // where the page is seen
    int head = 52; // of the header, the rest are campaigns
    int rulers = 104;
    int card = 44;
    bool rightToLeft = false;
    bool compact = false;
    QString zone = {};
    QString second = {};
    std::optional<WeekGhost> ghost = {};
};

// All but what moves with the hand; the same for one moment of one week.
void paintStillWeek(QPainter &painter, const WeekScene &scene, const QRect &exposed);
// The hours on the rulers, which give way to the hand, and where it would land.
void paintMovingWeek(QPainter &painter, const WeekScene &scene, const QRect &exposed);

// From the page's coordinates to the widget's.
[[nodiscard]] QRect seenRect(const WeekScene &scene, const QRect &pageRect);

// Whose clock the time of a post's card is of, "NY"; empty where the first ruler shows the same.
[[nodiscard]] QString placeBeside(const store::MonthPost &post, const QString &rulerZone);

// What a post's card shows; `ratio` device pixels a logical one.
[[nodiscard]] widgets::SlipData cardOf(const CalendarModel &model, const store::MonthPost &post,
    pictures::ThumbCache &thumbs, const QString &rulerZone, bool compact, qreal ratio);

} // namespace galley::calendar
