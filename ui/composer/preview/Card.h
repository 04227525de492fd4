#pragma once

#include "core/platforms/PostRules.h"
#include "ui/composer/preview/PreviewContent.h"
#include "ui/composer/preview/TextBlock.h"

#include <QColor>
#include <QFont>
#include <QHash>

#include <map>
#include <optional>
#include <variant>
#include <vector>

// A card as it is drawn: what stands where. Made by a network's layout, painted by CardPainter.
namespace galley::composer {

// The texts of a card by what they are ("text/0"); they outlive the card, so that what stays the same is not
// set again.
using TextBlocks = std::map<QString, TextBlock>;

struct TextPiece
{
    const TextBlock *text = nullptr;
    QPointF at;

    bool operator==(const TextPiece &) const = default;
};

// One line, elided where it does not fit.
struct LabelPiece
{
    QString text;
    QFont font;
    QColor color;
    QRectF rect;
    int flags = Qt::AlignLeft | Qt::AlignVCenter;

    bool operator==(const LabelPiece &) const = default;
};

struct IconPiece
{
    QString name;
    QRectF rect;
    QColor color;

    bool operator==(const IconPiece &) const = default;
};

struct PlanePiece
{
    QRectF rect;
    qreal radius = 0;
    QColor fill, border;

    bool operator==(const PlanePiece &) const = default;
};

// From `color` to nothing, from one edge.
struct ShadePiece
{
    QRectF rect;
    QColor color;
    bool fromTop = false;

    bool operator==(const ShadePiece &) const = default;
};

struct PicturePiece
{
    PreviewMedia media;
    QRectF rect;
    QRectF part; // of the picture, in fractions
    qreal radius = 0;
    QColor ground; // until the picture is there
    QColor ink;

    bool operator==(const PicturePiece &) const = default;
};

struct AvatarPiece
{
    QRectF rect;
    QString name;
    QColor color;
    PreviewMedia picture;
    QColor ring; // valid: a story's ring, with the paper in this colour between
    qreal radius = -1; // none: round

    bool operator==(const AvatarPiece &) const = default;
};

using Piece =
    std::variant<TextPiece, LabelPiece, IconPiece, PlanePiece, ShadePiece, PicturePiece, AvatarPiece>;

// Where a click does something.
struct Spot
{
    enum class Kind { Unfold, Previous, Next } kind = Kind::Unfold;
    QRectF rect;
    int part = 0;
};

struct Card
{
    QSizeF size;
    QColor paper;
    std::vector<Piece> pieces;
    QList<Spot> spots;
    QHash<int, int> pages; // part -> pictures to page through, where there are several
    bool folds = false; // there is more text than the app shows at first
    std::optional<qint64> foldCharacters, foldLines;
    QRectF frame; // of the full-screen picture
    std::optional<platforms::SafeArea> safeArea; // of that frame
};

// What a person chose to see.
struct CardState
{
    bool dark = false;
    bool unfolded = false;
    QHash<int, int> page; // part -> picture in front

    bool operator==(const CardState &) const = default;
};

} // namespace galley::composer
