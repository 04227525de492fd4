#pragma once

#include <QFont>
#include <QSizeF>
#include <QStaticText>
#include <QString>

class QPainter;

// Lines of text that are shaped once and drawn many times. Shaping costs more than everything else of a small
// text, and a month is painted again for every frame of a drag.
namespace galley::theme {

struct TextLine
{
    QStaticText text;
    QSizeF size; // of its box, whose height is a whole number
    qreal height = 0; // of the line itself: what QPainter::drawText centres
    bool cut = false; // elided at its end, because it did not fit
};

// `text` in one line of at most `width`, for where `painter` draws; its font is set by whoever draws it. The
// reference holds until the next line.
[[nodiscard]] const TextLine &textLine(
    const QPainter &painter, const QString &text, const QFont &font, qreal width);

// The text cut to the width. A name that is set apart in it (U+2068 to U+2069) is shortened first, so that
// the words around it stay: languages that end with the verb would lose what the sentence is about.
[[nodiscard]] QString elided(const QString &text, const QFont &font, qreal width);

// What QFontMetricsF answers, measured once.
[[nodiscard]] qreal textWidth(const QString &text, const QFont &font);

} // namespace galley::theme
