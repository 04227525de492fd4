#pragma once

#include "ui/composer/preview/Card.h"
#include "ui/composer/preview/NetworkColors.h"
#include "ui/composer/preview/TextBlock.h"

namespace galley::composer {

// The type of a card. Pixel sizes do not grow with the person's text size: the whole card is enlarged
// instead.
[[nodiscard]] const QFont &cardFont(int size, int weight = QFont::Normal);

// The parts that the cards of all networks are made of, put one below the other.
class CardBuilder
{
public:
    CardBuilder(const PreviewContent &content, const CardState &state, TextBlocks &texts, qreal width);

    [[nodiscard]] Card take(qreal bottom);

    const PreviewContent &content;
    const CardState &state;
    const platforms::PostTypeRules &rules;
    const NetworkColors &colors;
    const qreal width;
    qreal y = 0; // where the next part begins

    void add(Piece piece) { m_card.pieces.push_back(std::move(piece)); }

    [[nodiscard]] static qreal widthOf(const QString &text, const QFont &font);

    // --- pieces at a place
    // Both answer where they end on the right.
    qreal label(const QString &text, const QFont &font, const QColor &color, const QPointF &at, qreal height,
        qreal mostWidth);
    qreal icon(const QString &name, qreal size, const QPointF &center, const QColor &color);
    void avatar(const QRectF &rect, bool ring = false);
    void plane(const QRectF &rect, const QColor &fill, qreal radius = 0, const QColor &border = {});
    [[nodiscard]] static qreal buttonWidth(const QString &text, qreal padding);
    void button(const QRectF &rect, const QString &text, const QColor &fill, const QColor &ink);

    struct Setting
    {
        qreal x = 12, width = 328;
        int size = 13;
        qreal lineHeight = 18;
        int weight = QFont::Normal;
        QString lead = {};
        QColor ink = {}, soft = {}; // none: those of the network
        bool isFolding = true;
        bool isTinted = true;
    };

    // A text at `y`; `y` stands below it then. Answers how high it is; an empty text is nothing.
    qreal text(const QString &key, const QString &text, const Setting &setting);
    [[nodiscard]] const TextBlock &measured(const QString &key, const QString &text, const Setting &setting);

    // --- pictures (CardMedia.cpp)
    void picture(const PreviewMedia &media, const QRectF &frame, qreal radius = 0, bool isWhole = false);

    // All pictures of a part as its network arranges them, from `x`, in at most `mostHeight`; moves `y` below
    // them.
    struct MediaPlace
    {
        qreal x = 0, width = 352, mostHeight = 470, radius = 0;
        bool dots = false; // under a picture that pages, by the network (elsewhere by the caller)
        bool counter = false; // "2/4" in the corner
    };

    void media(int part, const MediaPlace &place);
    // Where the picture will be, in a network that shows nothing without one; moves `y` below it.
    void emptyFrame(const QRectF &frame, qreal radius = 0);
    void pageDots(int part, const QPointF &center, const QColor &on, const QColor &off, qreal size = 6);
    // The picture in front of a part that pages; the first when there is one alone. Null: there is none.
    [[nodiscard]] const PreviewMedia *front(int part) const;
    void arrows(int part, const QRectF &frame);

    // --- cards within the card
    struct LinkLook
    {
        qreal x = 0, width = 352, radius = 0, pictureAspect = 1.91;
        bool isFramed = false, titleFirst = false, onWell = false;
    };

    void linkCard(const LinkLook &look);
    void poll(qreal x, qreal width);
    void iconRow(const QStringList &icons, qreal x, qreal width, qreal size, qreal height);
    void wordRow(const QList<std::pair<QString, QString>> &actions, qreal height); // icon and word, evenly
    qreal wordPill(qreal x, const QString &icon, const QString &word); // at `y`; answers its end

    void spot(Spot::Kind kind, const QRectF &rect, int part) { m_card.spots.append({ kind, rect, part }); }

    void fullScreen(const QRectF &frame);

private:
    TextBlocks &m_texts;
    Card m_card;
};

} // namespace galley::composer
