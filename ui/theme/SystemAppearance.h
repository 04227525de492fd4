#pragma once

#include <QObject>

namespace galley::theme {

// What the desktop says about light and dark and about motion. Asked once, then told by the desktop as it
// changes. Must first be used before a palette of ours is set: where the desktop says nothing, its palette's
// lightness decides.
class SystemAppearance final : public QObject
{
    Q_OBJECT

public:
    static SystemAppearance &instance();

    [[nodiscard]] bool prefersDark() const { return m_dark; }

    [[nodiscard]] bool reducesMotion() const { return m_reducedMotion; }

    void setPrefersDark(bool dark);
    void setReducesMotion(bool reduced);

Q_SIGNALS:
    void changed();

private:
    SystemAppearance();

    bool m_dark = false;
    bool m_reducedMotion = false;
};

// The desktop's own way of telling; one implementation per system.
void watchDesktop(SystemAppearance &appearance);

} // namespace galley::theme
