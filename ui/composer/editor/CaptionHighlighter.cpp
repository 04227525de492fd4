#include "ui/composer/editor/CaptionHighlighter.h"

#include "core/platforms/XText.h"
#include "ui/theme/Theme.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace galley::composer {

class CaptionHighlighter::Drawn final : public QTextBlockUserData
{
public:
    Part part;
};

CaptionHighlighter::CaptionHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

CaptionHighlighter::Part CaptionHighlighter::partIn(const QTextBlock &paragraph) const
{
    const qsizetype begin = paragraph.position();
    const qsizetype size = paragraph.length() - 1;
    Part part;
    for (const Mark &mark : m_marks) {
        if (mark.end > begin && mark.start < begin + size)
            part.marks.append({ std::max<qsizetype>(mark.start - begin, 0),
                std::min<qsizetype>(mark.end - begin, size), mark.isError });
    }
    if (m_overflowAt >= 0 && m_overflowAt < begin + size)
        part.overflowAt = std::max<qsizetype>(m_overflowAt - begin, 0);
    return part;
}

// Draws only the paragraphs anew in which something is another: this runs at every key, and setting a
// paragraph's lines is dear.
void CaptionHighlighter::setMarks(const QList<Mark> &marks, qsizetype overflowAt)
{
    m_marks = marks;
    m_overflowAt = overflowAt;
    for (QTextBlock paragraph = document()->begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        const auto *drawn = static_cast<const Drawn *>(paragraph.userData());
        if (partIn(paragraph) != (drawn ? drawn->part : Part()))
            rehighlightBlock(paragraph);
    }
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

    auto *drawn = new Drawn;
    drawn->part = partIn(currentBlock());
    setCurrentBlockUserData(drawn); // which owns it
    if (drawn->part.overflowAt >= 0) {
        QTextCharFormat tooMuch;
        tooMuch.setBackground(t.rejected.tint);
        tooMuch.setForeground(t.rejected.text);
        setFormat(int(drawn->part.overflowAt), int(text.size() - drawn->part.overflowAt), tooMuch);
    }
    for (const Mark &mark : std::as_const(drawn->part.marks)) {
        QTextCharFormat wavy;
        wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wavy.setUnderlineColor(mark.isError ? t.rejected.mark : t.accent.mark);
        merge(mark.start, mark.end, wavy);
    }
}

} // namespace galley::composer
