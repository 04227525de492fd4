#pragma once

#include <QProcess>
#include <QRect>
#include <QStringList>

#include <optional>

namespace galley::test {

// A screen of its own: Xvfb on a display number that is free, and Openbox to manage its windows. Both end
// with the object. Mouse and keys come from xdotool, which moves the server's own pointer and presses its own
// keys.
class XServer
{
public:
    // Whether the programs are installed.
    [[nodiscard]] static bool isAvailable();

    explicit XServer(QSize screen);
    ~XServer();
    Q_DISABLE_COPY_MOVE(XServer)

    // ":7"; empty when the server or the window manager does not run.
    [[nodiscard]] QString display() const { return m_display; }

    [[nodiscard]] QSize screen() const { return m_screen; }

    // Runs a program on the screen and gives what it printed; nothing when it fails. Waits without handling
    // events.
    [[nodiscard]] std::optional<QString> run(const QString &program, const QStringList &arguments) const;

    // The same with xdotool, whose arguments may be a chain of commands.
    [[nodiscard]] std::optional<QString> ask(const QStringList &arguments) const
    {
        return run(QStringLiteral("xdotool"), arguments);
    }

    // Of the window's content, without the frame. Null when there is no such window.
    [[nodiscard]] QRect placeOf(const QString &window) const;

    // xdotool without waiting, for gestures that this process has to answer on their way.
    void begin(const QStringList &arguments) const;

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] bool waitForManager() const;

    QSize m_screen;
    QString m_display;
    QProcess m_server;
    QProcess m_manager;
};

} // namespace galley::test
