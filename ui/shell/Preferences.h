#pragma once

#include "ui/shell/KnownStudios.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

class QSettings;

namespace galley::shell {

// What this computer remembers for the person: how things look and where they were. Nothing of it belongs to
// the workspace. Kept in QSettings, which the program hands in (a test its own file).
class Preferences final : public QObject
{
    Q_OBJECT

public:
    enum class SidebarMode { Auto, Open, Folded };

    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] theme::Mode themeMode() const;
    void setThemeMode(theme::Mode mode);
    // From light to dark or the other way; turned again, it is as it was, also when that was Auto.
    void turnTheme();
    [[nodiscard]] int textPercent() const; // 90 to 150, steps of 10
    void setTextPercent(int percent);
    [[nodiscard]] theme::motion::Setting motion() const;
    void setMotion(theme::motion::Setting setting);
    [[nodiscard]] QString language() const; // "de"; empty: the system's
    void setLanguage(const QString &code);
    [[nodiscard]] Qt::DayOfWeek weekStart() const; // the locale's where nothing was chosen
    [[nodiscard]] int chosenWeekStart() const; // 0: the locale's
    void setWeekStart(int day);
    [[nodiscard]] bool letterKeys() const;
    void setLetterKeys(bool on);
    [[nodiscard]] SidebarMode sidebar() const;
    void setSidebar(SidebarMode mode);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray postGeometry() const; // of the window of a post that was closed last
    void setPostGeometry(const QByteArray &geometry);
    [[nodiscard]] QString lastWorkspace() const;
    void setLastWorkspace(const QString &folder);
    [[nodiscard]] QList<KnownStudio> recentStudios() const; // opened here, the last one first
    void noteStudio(const KnownStudio &studio);
    [[nodiscard]] QStringList recentCommands() const; // newest first, five
    void noteCommand(const QString &id);

    // How many of the lines that teach the calendar were read.
    [[nodiscard]] int hintsSeen() const;
    void setHintsSeen(int count);

    // How the calendar was left, in its own words; empty at first.
    [[nodiscard]] QByteArray calendarLook() const;
    void setCalendarLook(const QByteArray &look);

    // Theme, text size, motion and language put into effect.
    void apply() const;

Q_SIGNALS:
    void weekStartChanged(Qt::DayOfWeek day);
    void letterKeysChanged(bool on);

private:
    QSettings &m_settings;
};

} // namespace galley::shell
