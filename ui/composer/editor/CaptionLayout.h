#pragma once

#include <QPlainTextDocumentLayout>

namespace galley::composer {

// A plain text whose lines stand as far apart as the type scale says. Qt's own layout puts them as close as
// the font allows.
class CaptionLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit CaptionLayout(QTextDocument *document);

    void setLineHeight(int pixels);

    [[nodiscard]] int lineHeight() const { return m_lineHeight; }

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    int m_lineHeight = 0; // 0: the font's
};

} // namespace galley::composer
