#include "ui/composer/editor/CaptionLayout.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace galley::composer {

CaptionLayout::CaptionLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
}

void CaptionLayout::setLineHeight(int pixels)
{
    m_lineHeight = pixels;
    requestUpdate();
}

// Qt adds up what went and what came to find the last paragraph that has changed: where a highlighter colours
// one anew it would set the next one too, and draw the whole text.
void CaptionLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    QPlainTextDocumentLayout::documentChanged(from, charsAdded > 0 ? 0 : charsRemoved, charsAdded);
}

// Lines are moved apart after Qt has broken them: all that paints, scrolls or looks for a place asks here
// first.
QRectF CaptionLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF box = QPlainTextDocumentLayout::blockBoundingRect(block);
    const QTextLayout *layout = block.layout();
    if (m_lineHeight <= 0 || !block.isValid() || !block.isVisible() || layout->lineCount() == 0)
        return box;
    // Qt runs a paragraph in the direction of its script, but leaves it at the left edge.
    const bool isRightToLeft = block.text().isRightToLeft();
    const qreal margin = document()->documentMargin();
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        const QPointF at(
            isRightToLeft ? std::max(0.0, line.width() - line.naturalTextWidth()) + margin : margin,
            i * m_lineHeight + std::max(0.0, (m_lineHeight - line.height()) / 2));
        if (line.position() != at)
            line.setPosition(at);
    }
    const qreal below = block.next().isValid() ? 0 : document()->documentMargin();
    box.setHeight(layout->lineCount() * m_lineHeight + below);
    return box;
}

} // namespace galley::composer
