#pragma once

#include <QDate>
#include <QList>
#include <QRect>
#include <QSize>

namespace galley::schedule {

// The weeks that a month view shows: whole weeks, from the one that holds the first of the month to the one
// that holds its last day.
struct WeekRange
{
    QDate firstDay;
    int weeks = 0;

    [[nodiscard]] QDate lastDay() const { return firstDay.addDays(qint64 { 7 } * weeks - 1); }

    [[nodiscard]] bool contains(QDate day) const { return day >= firstDay && day <= lastDay(); }

    bool operator==(const WeekRange &) const = default;
};

// Five or six weeks (four where a February fits exactly are shown as five, so that rows keep their height).
[[nodiscard]] WeekRange weeksOfMonth(QDate anyDay, Qt::DayOfWeek weekStart);

// The month that a range of weeks is called after: the one that holds most of its days.
[[nodiscard]] QDate monthOfRange(const WeekRange &range);

// ISO 8601 number of the week that a row shows, whatever day it starts with.
[[nodiscard]] int weekNumber(QDate firstDayOfRow);

struct DaySpan
{
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate day) const { return day >= first && day <= last; }

    [[nodiscard]] bool covers(const DaySpan &other) const
    {
        return contains(other.first) && contains(other.last);
    }
};

// Lengths in logical pixels.
struct MonthMetrics
{
    int gutter = 32; // column of week numbers
    int padTop = 4;
    int padSide = 5;
    int dateRow = 22;
    int lane = 16;
    int slip = 38;
    int gap = 3;
    int maxLanes = 2; // campaigns drawn as bars; more are counted
};

struct SlipBox
{
    int post = 0; // index into the input's posts
    QRect rect;
};

struct CampaignBar
{
    int campaign = 0; // index into the input's campaigns
    int week = 0;
    int lane = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    bool startsHere = false; // else it continues from the week before
    bool endsHere = false;
    QRect rect;
};

struct DayCell
{
    QDate day;
    QRect rect;
    int firstPost = 0; // the day's posts are firstPost … firstPost + postCount − 1
    int postCount = 0;
    int shown = 0;
    int foldedCampaigns = 0;

    [[nodiscard]] int hidden() const { return postCount - shown; }
};

// Everything with a place in a month, in left-to-right coordinates; a view mirrors for right-to-left.
struct MonthLayout
{
    WeekRange range;
    QList<DayCell> cells; // seven a week, in order of days
    QList<SlipBox> slips; // in order of posts
    QList<CampaignBar> bars;

    [[nodiscard]] const DayCell *cellOf(QDate day) const;
    [[nodiscard]] int cellIndexAt(QPoint point) const; // −1 outside
    [[nodiscard]] int slipIndexAt(QPoint point) const; // −1 on none
    [[nodiscard]] int slipIndexOf(int post) const; // −1 where the post is not drawn
};

struct MonthInput
{
    WeekRange range;
    QList<QDate> posts; // the day of each post, ascending; days outside the range are left out
    QList<int> raised = {}; // posts to be shown even where others of their day must go; the first matter most
    QList<DaySpan> campaigns; // in order of importance: the first get the lanes
    QSize size;
    MonthMetrics metrics;
};

[[nodiscard]] MonthLayout layOutMonth(const MonthInput &input);

} // namespace galley::schedule
