#include "ui/composer/editor/CaptionHighlighter.h"

#include "core/platforms/XText.h"
#include "ui/theme/Theme.h"

#include <QTextDocument>

#include <algorithm>

namespace galley::composer {

CaptionHighlighter::CaptionHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void CaptionHighlighter::setMarks(const QList<Mark> &marks, qsizetype overflowAt)
{
    if (marks == m_marks && overflowAt == m_overflowAt)
        return;
    // Only the paragraphs whose marks change are drawn anew: this runs at every key.
    qsizetype first = document()->characterCount();
    qsizetype last = -1;
    const auto widen = [&](qsizetype start, qsizetype end) {
        first = std::min(first, start);
        last = std::max(last, end);
    };
    for (const Mark &mark : m_marks) {
        if (!marks.contains(mark))
            widen(mark.start, mark.end);
    }
    for (const Mark &mark : marks) {
        if (!m_marks.contains(mark))
            widen(mark.start, mark.end);
    }
    if (overflowAt != m_overflowAt) {
        const qsizetype from = overflowAt < 0 ? m_overflowAt
            : m_overflowAt < 0                ? overflowAt
                                              : std::min(overflowAt, m_overflowAt);
        widen(from, document()->characterCount());
    }
    m_marks = marks;
    m_overflowAt = overflowAt;
    for (QTextBlock block = document()->findBlock(int(std::max<qsizetype>(first, 0)));
         block.isValid() && block.position() <= last; block = block.next())
        rehighlightBlock(block);
}

void CaptionHighlighter::merge(qsizetype start, qsizetype end, const QTextCharFormat &format)
{
    for (qsizetype at = start; at < end; ++at) {
        QTextCharFormat merged = this->format(int(at));
        merged.merge(format);
        setFormat(int(at), 1, merged);
    }
}

void CaptionHighlighter::highlightBlock(const QString &text)
{
    using namespace platforms;
    const theme::Tokens &t = theme::tk();
    QTextCharFormat info;
    info.setForeground(t.info.text);
    for (const x::Tag &tag : x::hashtags(text))
        setFormat(int(tag.start), int(tag.end - tag.start), info);
    for (const x::Mention &mention : x::mentionsAndLists(text))
        setFormat(int(mention.start), int(mention.end - mention.start), info);
    for (const x::Url &url : x::urls(text))
        setFormat(int(url.start), int(url.end - url.start), info);

    const qsizetype begin = currentBlock().position();
    const qsizetype end = begin + text.size();
    if (m_overflowAt >= 0 && m_overflowAt < end) {
        QTextCharFormat tooMuch;
        tooMuch.setBackground(t.rejected.tint);
        tooMuch.setForeground(t.rejected.text);
        const qsizetype from = std::max<qsizetype>(m_overflowAt - begin, 0);
        setFormat(int(from), int(text.size() - from), tooMuch);
    }
    for (const Mark &mark : m_marks) {
        if (mark.end <= begin || mark.start >= end)
            continue;
        QTextCharFormat wavy;
        wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wavy.setUnderlineColor(mark.isError ? t.rejected.mark : t.accent.mark);
        merge(std::max(mark.start, begin) - begin, std::min(mark.end, end) - begin, wavy);
    }
}

} // namespace galley::composer
