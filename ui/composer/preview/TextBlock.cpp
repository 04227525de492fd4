#include "ui/composer/preview/TextBlock.h"

#include "core/base/TextBreaks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <limits>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

// No network takes more; what is beyond (a book pasted by mistake) costs no layout.
constexpr qsizetype kMostText = 70'000;
// No line of a card holds more, in any script.
constexpr qsizetype kMostPerLine = 400;

QStringList paragraphsOf(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::Null, QChar::ReplacementCharacter);
    return text.split(u'\n');
}

} // namespace

struct TextBlock::Paragraph
{
    QString source; // as written
    bool isFirst = false;
    QString text; // as printed, with the lead
    std::unique_ptr<QTextLayout> layout; // none: an empty line
    int lines = 1;
    bool rightToLeft = false;
    bool endsEarly = false; // there is more than its lines show
};

TextBlock::TextBlock() = default;
TextBlock::~TextBlock() = default;

void TextBlock::set(const QString &text, const TextStyle &style)
{
    const bool sameStyle = style == m_style;
    if (sameStyle && text == m_text && !m_paragraphs.empty())
        return;
    if (!sameStyle)
        m_paragraphs.clear();
    m_text = text;
    m_style = style;
    m_more = {};

    QString whole = text.size() > kMostText ? text.left(graphemeBoundaryBefore(text, kMostText)) : text;
    while (!whole.isEmpty() && whole.back().isSpace())
        whole.chop(1);
    const QString start = cut(whole);
    const bool isCut = start.size() < whole.size();
    const qreal heightBefore = m_height;
    Stretch changed { 0, std::numeric_limits<qreal>::max() };
    m_folds = false;
    if (!style.unfolded && (style.foldCharacters || style.foldLines)) {
        layOutFolded(paragraphsOf(start), isCut);
        m_folds = !m_more.isNull();
    }
    if (!m_folds) {
        changed = layOutWhole(paragraphsOf(whole));
        m_folds = style.unfolded && (isCut || (style.foldLines && lineCount() > *style.foldLines));
    }
    m_height = lineCount() * m_style.lineHeight;
    if (m_height != heightBefore)
        changed.bottom = std::max(m_height, heightBefore);
    changed.bottom = std::min(changed.bottom, std::max(m_height, heightBefore));
    m_changed = m_changed.bottom > m_changed.top
        ? Stretch { std::min(m_changed.top, changed.top), std::max(m_changed.bottom, changed.bottom) }
        : changed;
}

QString TextBlock::cut(const QString &text)
{
    QString start = text;
    if (m_style.foldCharacters)
        start = firstGraphemes(start, *m_style.foldCharacters).toString();
    else if (m_style.foldLines)
        start = start.left(*m_style.foldLines * kMostPerLine);
    if (start.size() < text.size())
        while (!start.isEmpty() && start.back().isSpace())
            start.chop(1);
    return start;
}

std::unique_ptr<TextBlock::Paragraph> TextBlock::layOut(
    const QString &text, bool isFirst, qint64 mostLines, After after)
{
    auto paragraph = std::make_unique<Paragraph>();
    paragraph->source = text;
    paragraph->isFirst = isFirst;
    const ShownText shown = shownText(text, m_style.tints);
    const QString lead = isFirst && !m_style.lead.isEmpty() ? m_style.lead + u' ' : QString();
    paragraph->text = lead + shown.text;
    paragraph->rightToLeft = shown.text.isRightToLeft();
    paragraph->endsEarly = after != After::Nothing && mostLines == 1;
    if (paragraph->text.isEmpty())
        return paragraph;

    paragraph->layout = std::make_unique<QTextLayout>(paragraph->text, m_style.font);
    QTextLayout &layout = *paragraph->layout;
    layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(paragraph->rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(paragraph->rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    if (!lead.isEmpty()) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        formats.append({ 0, int(lead.size()), bold });
    }
    QTextCharFormat tint;
    tint.setForeground(m_style.tint);
    for (const Tinted &range : shown.tinted)
        formats.append({ int(lead.size() + range.start), int(range.length), tint });
    layout.setFormats(formats);

    const qreal narrow =
        std::max(m_style.width - QFontMetricsF(m_style.font).horizontalAdvance(u' ' + m_style.more),
            m_style.width / 4);
    paragraph->lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_style.width);
        const bool isLast = paragraph->lines + 1 == mostLines;
        const auto endsText = [&] { return line.textStart() + line.textLength() >= paragraph->text.size(); };
        const bool bearsMore = endsText() ? after == After::Cut || (isLast && after == After::Text) : isLast;
        if (bearsMore && line.naturalTextWidth() > narrow)
            line.setLineWidth(narrow);
        // A right-to-left line starts at the right whatever room is left for "more".
        const qreal x = paragraph->rightToLeft ? m_style.width - line.width() : 0;
        line.setPosition(
            { x, paragraph->lines * m_style.lineHeight + (m_style.lineHeight - line.height()) / 2 });
        ++paragraph->lines;
        if (isLast) {
            paragraph->endsEarly = after != After::Nothing || !endsText();
            break;
        }
    }
    layout.endLayout();
    return paragraph;
}

TextBlock::Stretch TextBlock::layOutWhole(const QStringList &paragraphs)
{
    std::vector<std::unique_ptr<Paragraph>> old = std::move(m_paragraphs);
    m_paragraphs.clear();
    const auto reusable = [this](const std::unique_ptr<Paragraph> &p, const QString &text, bool isFirst) {
        return p && p->source == text && (p->isFirst == isFirst || m_style.lead.isEmpty());
    };
    // What stands before the change and what stands after it keep their lines.
    const qsizetype shift = qsizetype(old.size()) - paragraphs.size();
    std::optional<Stretch> changed;
    qreal y = 0;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        std::unique_ptr<Paragraph> kept;
        for (const qsizetype from : { i, i + shift })
            if (!kept && from >= 0 && from < qsizetype(old.size())
                && reusable(old[size_t(from)], paragraphs[i], i == 0))
                kept = std::move(old[size_t(from)]);
        const bool isNew = !kept;
        m_paragraphs.push_back(kept ? std::move(kept) : layOut(paragraphs[i], i == 0, -1, After::Nothing));
        const qreal bottom = y + m_paragraphs.back()->lines * m_style.lineHeight;
        if (isNew)
            changed = Stretch { changed ? changed->top : y, bottom };
        y = bottom;
    }
    return changed.value_or(Stretch { 0, y });
}

void TextBlock::layOutFolded(const QStringList &paragraphs, bool isCut)
{
    m_paragraphs.clear();
    qint64 left = m_style.foldLines.value_or(std::numeric_limits<qint64>::max());
    bool endsEarly = isCut;
    for (qsizetype i = 0; i < paragraphs.size() && left > 0; ++i) {
        const bool isLast = i + 1 == paragraphs.size();
        const After after = !isLast ? After::Text : isCut ? After::Cut : After::Nothing;
        m_paragraphs.push_back(layOut(paragraphs[i], i == 0, left, after));
        left -= m_paragraphs.back()->lines;
        endsEarly = endsEarly || m_paragraphs.back()->endsEarly || (left == 0 && !isLast);
    }
    if (endsEarly)
        placeMore();
    else
        m_paragraphs.clear(); // all of it is shown, and laid out as such
}

void TextBlock::placeMore()
{
    if (m_paragraphs.empty())
        return;
    const Paragraph &last = *m_paragraphs.back();
    const QFontMetricsF metrics(m_style.font);
    const qreal width = metrics.horizontalAdvance(m_style.more);
    const qreal space = metrics.horizontalAdvance(u' ');
    const qreal y = (lineCount() - 1) * m_style.lineHeight;
    qreal x = 0;
    if (last.layout) {
        const QTextLine line = last.layout->lineAt(last.lines - 1);
        const QRectF text = line.naturalTextRect();
        x = last.rightToLeft ? text.left() - space - width : text.right() + space;
    }
    m_more = QRectF(x, y, width, m_style.lineHeight);
}

int TextBlock::lineCount() const
{
    int lines = 0;
    for (const auto &paragraph : m_paragraphs)
        lines += paragraph->lines;
    return lines;
}

qreal TextBlock::naturalWidth() const
{
    qreal width = 0;
    for (const auto &paragraph : m_paragraphs)
        for (int i = 0; paragraph->layout && i < paragraph->lines; ++i)
            width = std::max(width, paragraph->layout->lineAt(i).naturalTextWidth());
    return width;
}

QString TextBlock::shown() const
{
    QStringList texts;
    for (const auto &paragraph : m_paragraphs) {
        if (!paragraph->layout) {
            texts.append(QString());
            continue;
        }
        const QTextLine line = paragraph->layout->lineAt(paragraph->lines - 1);
        texts.append(paragraph->text.left(line.textStart() + line.textLength()));
    }
    return texts.join(u'\n').trimmed();
}

void TextBlock::draw(QPainter &painter, const QPointF &at) const
{
    const QRectF clip = painter.clipBoundingRect();
    painter.setPen(m_style.ink);
    qreal y = at.y();
    for (const auto &paragraph : m_paragraphs) {
        const qreal height = paragraph->lines * m_style.lineHeight;
        const bool isSeen = clip.isEmpty() || (y < clip.bottom() && y + height > clip.top());
        if (paragraph->layout && isSeen)
            paragraph->layout->draw(&painter, { at.x(), y }, {}, clip);
        y += height;
    }
    if (!m_more.isNull()) {
        painter.setFont(m_style.font);
        painter.setPen(m_style.soft);
        painter.drawText(m_more.translated(at), Qt::AlignCenter | Qt::TextDontClip, m_style.more);
    }
}

} // namespace galley::composer
