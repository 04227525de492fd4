#include "ui/theme/TextLine.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

namespace galley::theme {

namespace {

constexpr qsizetype kKept = 4000; // some months of slips

struct Key
{
    QFont font;
    QString text;
    qreal width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font.pixelSize(), int(key.font.weight()), key.width);
}

} // namespace

const TextLine &textLine(const QPainter &painter, const QString &text, const QFont &font, qreal width)
{
    static QCache<Key, TextLine> lines(kKept);
    const Key key { font, text, width, painter.layoutDirection() };
    if (const TextLine *known = lines.object(key))
        return *known;
    auto *line = new TextLine;
    QString single = text; // a static text would break where drawing one line puts a space
    for (QChar &c : single) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator)
            c = u' ';
    }
    const QFontMetricsF metrics(font);
    const QString shown = elided(single, font, width);
    line->cut = shown != single;
    line->text.setText(shown);
    line->text.setTextFormat(Qt::PlainText);
    line->text.setPerformanceHint(QStaticText::AggressiveCaching);
    QTextOption option;
    option.setTextDirection(key.direction);
    line->text.setTextOption(option);
    const QTransform to = painter.combinedTransform();
    line->text.prepare({ to.m11(), to.m12(), to.m21(), to.m22(), 0, 0 }, font);
    line->size = line->text.size();
    line->height = metrics.height();
    lines.insert(key, line);
    return *line;
}

QString elided(const QString &text, const QFont &font, qreal width)
{
    constexpr QChar kApart(0x2068);
    constexpr QChar kApartEnd(0x2069);
    const QFontMetricsF metrics(font);
    const qsizetype start = text.indexOf(kApart) + 1;
    const qsizetype end = start > 0 ? text.indexOf(kApartEnd, start) : -1;
    if (end < 0 || metrics.horizontalAdvance(text) <= width)
        return metrics.elidedText(text, Qt::ElideRight, width);
    const qreal around = metrics.horizontalAdvance(text.left(start) + text.mid(end));
    const QString name = metrics.elidedText(text.mid(start, end - start), Qt::ElideRight, width - around);
    // Where not even the beginning of the name finds room, the end of the sentence goes.
    return name.size() < 4 ? metrics.elidedText(text, Qt::ElideRight, width)
                           : text.left(start) + name + text.mid(end);
}

qreal textWidth(const QString &text, const QFont &font)
{
    static QCache<Key, qreal> widths(kKept);
    const Key key { font, text };
    if (const qreal *known = widths.object(key))
        return *known;
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    widths.insert(key, new qreal(width));
    return width;
}

} // namespace galley::theme
