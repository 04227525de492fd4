#include "ui/widgets/TextLabel.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace galley::widgets {

using theme::tk;

namespace {

QColor colorOf(Ink ink)
{
    switch (ink) {
    case Ink::Secondary:
        return tk().ink2;
    case Ink::Caption:
        return tk().ink3;
    case Ink::Accent:
        return tk().accent.text;
    case Ink::Rejected:
        return tk().rejected.text;
    case Ink::Text:
        break;
    }
    return tk().ink1;
}

} // namespace

TextLabel::TextLabel(const QString &text, theme::Type role, Ink ink, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText); // names and titles come from outside
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &TextLabel::apply);
    apply();
}

void TextLabel::setRole(theme::Type role, int weight)
{
    m_role = role;
    m_weight = weight;
    apply();
}

void TextLabel::setSerif(int size)
{
    m_serif = size;
    apply();
}

void TextLabel::setSectionLabel()
{
    m_section = true;
    apply();
}

void TextLabel::setTabular()
{
    m_tabular = true;
    apply();
}

void TextLabel::setInk(Ink ink)
{
    if (ink == m_ink)
        return;
    m_ink = ink;
    apply();
}

bool TextLabel::isParagraph() const
{
    return wordWrap() && textFormat() == Qt::PlainText;
}

int TextLabel::lineHeight() const
{
    // A serif at another size gets the masthead's proportion.
    return m_serif ? int(std::lround(m_serif * theme::textScale() * 24 / 21.0)) : theme::lineHeight(m_role);
}

namespace {

// Lays the text out line by line; returns how many there are. Paints when there is a painter.
int layOut(const QString &text, const QFont &font, Qt::LayoutDirection direction, int width, int lineHeight,
    QPainter *painter, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const qreal lead = (lineHeight - metrics.ascent() - metrics.descent()) / 2;
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option(alignment & Qt::AlignHorizontal_Mask);
        option.setTextDirection(direction);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
            line.setLineWidth(width);
            line.setPosition({ 0, lines * lineHeight + lead });
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, {});
        lines += paragraph.isEmpty();
    }
    return lines;
}

constexpr int kComfortable = 360; // the width a paragraph asks for
constexpr qsizetype kMostWidths = 8;

} // namespace

QSize TextLabel::sizeHint() const
{
    if (!isParagraph()) {
        const QSize size = QLabel::sizeHint();
        return { size.width(), std::max(size.height(), lineHeight()) };
    }
    const QMargins around = contentsMargins();
    const int natural = QFontMetrics(font()).horizontalAdvance(text()) + 2 + around.left() + around.right();
    const int width = std::max(std::min(natural, kComfortable), minimumWidth());
    return { width, heightForWidth(width) };
}

QSize TextLabel::minimumSizeHint() const
{
    if (!isParagraph()) {
        const QSize size = QLabel::minimumSizeHint();
        return { size.width(), std::max(size.height(), lineHeight()) };
    }
    return { std::max(120, minimumWidth()), lineHeight() };
}

bool TextLabel::hasHeightForWidth() const
{
    return isParagraph();
}

int TextLabel::heightForWidth(int width) const
{
    if (!isParagraph())
        return QLabel::heightForWidth(width);
    const QMargins around = contentsMargins();
    return linesAt(width - around.left() - around.right()) * lineHeight() + around.top() + around.bottom();
}

// A layout asks for the same few widths many times over.
int TextLabel::linesAt(int width) const
{
    const Measured now { text(), font(), layoutDirection(), {} };
    if (now.text != m_measured.text || now.font != m_measured.font || now.direction != m_measured.direction
        || m_measured.lines.size() >= kMostWidths)
        m_measured = now;
    int &lines = m_measured.lines[width];
    if (lines == 0)
        lines = layOut(text(), font(), layoutDirection(), width, lineHeight(), nullptr, alignment());
    return lines;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isParagraph())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect inside = contentsRect();
    painter.translate(inside.topLeft());
    layOut(text(), font(), layoutDirection(), inside.width(), lineHeight(), &painter, alignment());
}

void TextLabel::apply()
{
    setFont(m_section   ? theme::sectionLabel()
            : m_serif   ? theme::serif(m_serif)
            : m_tabular ? theme::tabular(m_role, m_weight)
                        : theme::font(m_role, m_weight));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, colorOf(m_ink));
    setPalette(colors);
}

} // namespace galley::widgets
