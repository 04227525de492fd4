#pragma once

#include "core/domain/Enums.h"
#include "ui/widgets/ThumbPainter.h"

#include <QList>
#include <QPixmap>
#include <QString>

class QPainter;
class QRect;

namespace galley::widgets {

// A post as a slip of paper: the same on calendar, board, palette and lists.
struct SlipData
{
    QString time = {}; // "07:45", already in the locale's form
    QString place = {}; // of its clock, where that is not the one on screen: "NY"
    QString title = {};
    QList<Platform> platforms = {}; // up to three are shown, more become "+2"
    PostStatus status = PostStatus::Draft;
    QPixmap thumb = {}; // square, at least 30 px times the ratio; null: not read yet
    ThumbKind thumbKind = ThumbKind::Picture;
    QString reachText = {}; // of a published post, where its mark was: "4.8k"
    bool selected = false;
    bool hovered = false;
    bool current = false; // has the keyboard in its view
    bool dragSource = false; // it is in the hand now
    bool unsent = false; // on this computer only so far
    bool past = false;
    bool overOthers = false; // its paper is not seen through
    bool compact = false; // one line of 23: mark, time, title
};

class SlipPainter
{
public:
    static constexpr int kHeight = 38;
    static constexpr int kCompactHeight = 23;
    static constexpr int kThumb = 30;

    // Height at the person's text size.
    [[nodiscard]] static int height(bool compact = false);

    // Paints within `rect`, in the reading direction of the application.
    static void paint(QPainter &painter, const QRect &rect, const SlipData &slip);
    static void paintSkeleton(QPainter &painter, const QRect &rect);
    static void paintDropPlace(QPainter &painter, const QRect &rect);
};

} // namespace galley::widgets
