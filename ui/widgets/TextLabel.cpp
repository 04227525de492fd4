#include "ui/widgets/TextLabel.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"

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
    m_ink = ink;
    apply();
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
