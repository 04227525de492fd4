#include "ui/theme/Theme.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/GalleyStyle.h"
#include "ui/theme/SystemAppearance.h"

#include <QApplication>
#include <QPixmapCache>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace galley::theme {

namespace {

const Tokens *s_tokens = &kLight;

// A month's pictures, marks and icons at two ratios; Qt's default of 10 MB would throw icons out between two
// repaints.
constexpr int kPixmapCacheKiB = 48 * 1024;

} // namespace

const Tokens &tk()
{
    return *s_tokens;
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::install(QApplication &application, Mode mode)
{
    Theme &theme = instance();
    SystemAppearance &system = SystemAppearance::instance();
    if (!std::exchange(theme.m_installed, true))
        connect(&system, &SystemAppearance::changed, &theme, [&theme] {
            if (theme.m_mode == Mode::Auto)
                theme.apply();
        });
    loadFonts();
    QPixmapCache::setCacheLimit(kPixmapCacheKiB);
    application.setStyle(new GalleyStyle);
    theme.m_mode = mode;
    theme.apply();
}

bool Theme::isDark() const
{
    return tk().isDark;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::setTextScale(double scale)
{
    const double before = textScale();
    detail::setTextScale(scale);
    apply();
    // Controls remember their sizes until their style changes.
    if (before != textScale())
        for (QWidget *widget : QApplication::allWidgets()) {
            QEvent change(QEvent::StyleChange);
            QCoreApplication::sendEvent(widget, &change);
            widget->updateGeometry();
        }
}

void Theme::apply()
{
    const bool dark =
        m_mode == Mode::Dark || (m_mode == Mode::Auto && SystemAppearance::instance().prefersDark());
    s_tokens = dark ? &kDark : &kLight;
    if (qApp) {
        QApplication::setFont(font(Type::Body));
        QApplication::setPalette(palette(tk()));
        QToolTip::setFont(font(Type::Small, QFont::Medium));
        QToolTip::setPalette(palette(tk()));
        for (QWidget *window : QApplication::topLevelWidgets())
            window->update();
    }
    Q_EMIT changed();
}

QPalette Theme::palette(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.surface.desk);
    palette.setColor(QPalette::WindowText, t.ink1);
    palette.setColor(QPalette::Base, t.surface.card);
    palette.setColor(QPalette::AlternateBase, t.surface.sunken);
    palette.setColor(QPalette::Text, t.ink1);
    palette.setColor(QPalette::PlaceholderText, t.ink3);
    palette.setColor(QPalette::Button, t.surface.card);
    palette.setColor(QPalette::ButtonText, t.ink1);
    palette.setColor(QPalette::BrightText, t.accent.text);
    palette.setColor(QPalette::Highlight, t.state.selected);
    palette.setColor(QPalette::HighlightedText, t.ink1);
    palette.setColor(QPalette::Link, t.accent.text);
    palette.setColor(QPalette::LinkVisited, t.accent.text);
    palette.setColor(QPalette::ToolTipBase, t.surface.tooltip);
    palette.setColor(QPalette::ToolTipText, t.inkInverse);
    palette.setColor(QPalette::Light, t.surface.raised);
    palette.setColor(QPalette::Midlight, t.line.soft);
    palette.setColor(QPalette::Mid, t.line.hair);
    palette.setColor(QPalette::Dark, t.line.strong);
    palette.setColor(QPalette::Shadow, t.line.control);
    for (const auto role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, t.ink4);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.state.disabledFill);
    palette.setColor(QPalette::Disabled, QPalette::Button, t.state.disabledFill);
    return palette;
}

QString toText(Mode mode)
{
    return mode == Mode::Light ? u"light"_s : mode == Mode::Dark ? u"dark"_s : u"auto"_s;
}

Mode modeFromText(QStringView text)
{
    return text == "light"_L1 ? Mode::Light : text == "dark"_L1 ? Mode::Dark : Mode::Auto;
}

} // namespace galley::theme
