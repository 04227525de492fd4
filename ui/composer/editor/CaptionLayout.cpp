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

// Lines are moved apart after Qt has broken them: all that paints, scrolls or looks for a place asks here
// first.
QRectF CaptionLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF box = QPlainTextDocumentLayout::blockBoundingRect(block);
    const QTextLayout *layout = block.layout();
    if (m_lineHeight <= 0 || !block.isValid() || !block.isVisible() || layout->lineCount() == 0)
        return box;
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        const qreal y = i * m_lineHeight + std::max(0.0, (m_lineHeight - line.height()) / 2);
        if (line.y() != y)
            line.setPosition(QPointF(line.x(), y));
    }
    const qreal below = block.next().isValid() ? 0 : document()->documentMargin();
    box.setHeight(layout->lineCount() * m_lineHeight + below);
    return box;
}

} // namespace galley::composer
