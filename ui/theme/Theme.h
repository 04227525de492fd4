#pragma once

#include "ui/theme/Tokens.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace galley::theme {

enum class Mode { Light, Dark, Auto };

// Which theme is on. install() once after the QApplication is made; everything painted reads tk() when it
// paints, so a switch is one new palette and one repaint.
class Theme final : public QObject
{
    Q_OBJECT

public:
    static Theme &instance();

    // Fonts, style and palette of the application, and what the desktop says (Auto).
    static void install(QApplication &application, Mode mode = Mode::Auto);

    [[nodiscard]] Mode mode() const { return m_mode; }

    [[nodiscard]] bool isDark() const;
    void setMode(Mode mode);

    // The person's text size, 0.9 to 1.5.
    void setTextScale(double scale);

    [[nodiscard]] static QPalette palette(const Tokens &tokens);

Q_SIGNALS:
    // Colours or text size are others now. Cached pictures must be made again, fonts set again.
    void changed();

private:
    Theme() = default;
    void apply();

    Mode m_mode = Mode::Light;
    bool m_installed = false;
};

[[nodiscard]] QString toText(Mode mode); // "light", "dark", "auto": in settings and on the command line
[[nodiscard]] Mode modeFromText(QStringView text); // Auto when it is none of them

} // namespace galley::theme
