#pragma once

#include "ui/composer/preview/ShownText.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QPainter;
class QTextLayout;

namespace galley::composer {

// How a text is set and where it is cut. Sizes in pixels.
struct TextStyle
{
    QFont font;
    qreal lineHeight = 18;
    qreal width = 328;
    QColor ink, tint, soft;
    QString lead; // before the text, in bold: the account's name on Instagram
    TintRules tints;
    std::optional<qint64> foldCharacters, foldLines; // whichever comes first; none: the text is never cut
    QString more; // what stands where it is cut
    bool unfolded = false;

    bool operator==(const TextStyle &) const = default;
};

// A text as a network's app sets it: paragraphs in their own direction, things to click tinted, cut with "…
// more". Setting it again costs what has changed alone: paragraphs that stay keep their lines.
class TextBlock
{
    Q_DISABLE_COPY_MOVE(TextBlock)

public:
    TextBlock();
    ~TextBlock();

    void set(const QString &text, const TextStyle &style);

    [[nodiscard]] qreal height() const { return m_height; }

    [[nodiscard]] qreal naturalWidth() const; // of the widest line

    [[nodiscard]] bool folds() const { return m_folds; } // there is more than the app shows at first

    [[nodiscard]] bool isFolded() const { return m_folds && !m_style.unfolded; }

    [[nodiscard]] QRectF moreRect() const { return m_more; } // null unless folded

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] QString shown() const; // what can be read of the text; without "more"

    // From where to where it looks other than when this was last asked; equal where it does not.
    struct Stretch
    {
        qreal top = 0, bottom = 0;
    };

    [[nodiscard]] Stretch takeChanged() { return std::exchange(m_changed, {}); }

    void draw(QPainter &painter, const QPointF &at) const;

private:
    struct Paragraph;

    [[nodiscard]] QString cut(const QString &text);
    [[nodiscard]] Stretch layOutWhole(const QStringList &paragraphs); // what of it is new
    void layOutFolded(const QStringList &paragraphs, bool isCut);
    enum class After { Nothing, Text, Cut }; // a paragraph: the end, another one, or the end of what is shown
    [[nodiscard]] std::unique_ptr<Paragraph> layOut(
        const QString &text, bool isFirst, qint64 mostLines, After after);
    void placeMore();

    QString m_text;
    TextStyle m_style;
    std::vector<std::unique_ptr<Paragraph>> m_paragraphs;
    qreal m_height = 0;
    Stretch m_changed;
    bool m_folds = false;
    QRectF m_more;
};

} // namespace galley::composer
