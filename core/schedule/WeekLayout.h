#pragma once

#include "core/schedule/MonthLayout.h"

namespace galley::schedule {

// Which ends of the day are folded to a strip: 00 to 06, and 22 to 24.
struct WeekFolds
{
    bool night = true;
    bool evening = true;

    bool operator==(const WeekFolds &) const = default;
};

// Minutes of wall time down a page, in logical pixels from its top.
class WeekScale
{
public:
    static constexpr int kDayMinutes = 24 * 60;
    static constexpr int kNightEnds = 6 * 60;
    static constexpr int kEveningBegins = 22 * 60;

    explicit WeekScale(int hour = 40, int strip = 36, WeekFolds folds = {});

    [[nodiscard]] int hour() const { return m_hour; }

    [[nodiscard]] int strip() const { return m_strip; } // height of what is folded

    [[nodiscard]] WeekFolds folds() const { return m_folds; }

    [[nodiscard]] int height() const { return yOf(kDayMinutes); }

    [[nodiscard]] int yOf(int minute) const; // 0 … 1440
    [[nodiscard]] int minuteAt(int y) const; // the nearest, within 0 … 1439
    [[nodiscard]] bool isFolded(int minute) const;

    bool operator==(const WeekScale &) const = default;

private:
    int m_hour;
    int m_strip;
    WeekFolds m_folds;
};

// To the nearest multiple of `step` that a day has.
[[nodiscard]] int snappedMinute(int minute, int step);

struct WeekMetrics
{
    int rulers = 104; // both
    int head = 52; // numerals of the days
    int lanes = 42; // campaigns; 0: none are drawn
    int lane = 17;
    int maxLanes = 2;
    int card = 44;
    int side = 4;
    int cascade = 14;
    int narrowest = 62; // a column of cards is not made narrower, they are cascaded instead
};

struct WeekTime
{
    QDate day;
    int minute = 0;

    bool operator<(const WeekTime &other) const
    {
        return day != other.day ? day < other.day : minute < other.minute;
    }
};

struct WeekCard
{
    int post = 0; // index into the input's posts
    int day = 0;
    int column = 0; // cards of one column never overlap
    int columns = 1; // of those that stand beside each other here
    bool cascaded = false; // columns overlap, all but 14 px
    bool covered = false; // wholly by a later one
    QRect rect;
};

// Posts of one day inside a folded strip.
struct FoldedPosts
{
    int day = 0;
    bool evening = false;
    int firstPost = 0;
    int count = 0;
    QRect rect;
};

struct WeekDay
{
    QDate day;
    QRect rect; // from the top of the page to its end
    int firstPost = 0;
    int postCount = 0;
};

// Everything with a place in a week, in left-to-right coordinates; a view mirrors for right-to-left and
// scrolls. Cards, strips and days are on the page below the header, bars in the header.
struct WeekLayout
{
    WeekRange range;
    WeekScale scale;
    int side = 4; // free beside the cards of a day
    QList<WeekDay> days;
    QList<WeekCard> cards; // in order of posts: the later lies over the earlier
    QList<FoldedPosts> folded;
    QList<CampaignBar> bars;
    QList<int> foldedCampaigns; // per day: those without a lane

    [[nodiscard]] int dayIndexAt(int x) const; // −1 beside all of them
    [[nodiscard]] int cardIndexAt(QPoint point) const; // the uppermost; −1 on none
    [[nodiscard]] int cardIndexOf(int post) const; // −1 where the post is folded away
    [[nodiscard]] int foldedIndexAt(QPoint point) const; // −1 on none
    [[nodiscard]] QRect placeOf(int day, int minute, int card) const; // of a card alone in its hour
};

struct WeekInput
{
    QDate firstDay;
    QList<WeekTime> posts; // ascending; days outside the week are left out
    QList<DaySpan> campaigns; // in order of importance: the first get the lanes
    int width = 0;
    WeekScale scale;
    WeekMetrics metrics;
};

[[nodiscard]] WeekLayout layOutWeek(const WeekInput &input);

// The first day of the week that holds a day.
[[nodiscard]] QDate weekOf(QDate day, Qt::DayOfWeek weekStart);

} // namespace galley::schedule
