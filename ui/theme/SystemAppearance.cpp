#include "ui/theme/SystemAppearance.h"

#include <QGuiApplication>
#include <QPalette>

namespace galley::theme {

SystemAppearance &SystemAppearance::instance()
{
    static SystemAppearance appearance;
    return appearance;
}

SystemAppearance::SystemAppearance()
    : m_dark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    watchDesktop(*this);
}

void SystemAppearance::setPrefersDark(bool dark)
{
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT changed();
}

void SystemAppearance::setReducesMotion(bool reduced)
{
    if (std::exchange(m_reducedMotion, reduced) != reduced)
        Q_EMIT changed();
}

} // namespace galley::theme
