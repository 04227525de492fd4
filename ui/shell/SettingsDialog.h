#pragma once

#include "ui/widgets/Dialog.h"

class QFormLayout;

namespace galley::shell {

class Preferences;

// How the program looks and behaves on this computer, and the person's own time zone. Everything acts at
// once.
class SettingsDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    // `zone` empty: no workspace is open, so there is no person whose zone could be set.
    SettingsDialog(Preferences &preferences, const QString &zone, QWidget *window);

Q_SIGNALS:
    void zoneChosen(const QString &zone);
    void languageChosen(); // and on: the words of this dialog are still the old ones

private:
    void addTheme(QFormLayout *form, Preferences &preferences);
    void addTextSize(QFormLayout *form, Preferences &preferences);
    void addMotion(QFormLayout *form, Preferences &preferences);
    void addLanguage(QFormLayout *form, Preferences &preferences);
    void addWeekStart(QFormLayout *form, Preferences &preferences);
    void addZone(QFormLayout *form, const QString &zone);
    void addLetterKeys(QFormLayout *form, Preferences &preferences);
};

} // namespace galley::shell
