#pragma once

#include "core/domain/NewStudio.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpacerItem;
class QStackedWidget;
class QVBoxLayout;

namespace galley::widgets {
class SegmentedControl;
class TextLabel;
} // namespace galley::widgets

namespace galley::welcome {

class ChoiceButton;
class ProofsPicture;
class StartForm;

// The first screen: look around in the sample studio, or begin on this computer. It only asks; the window
// does.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    struct LanguageName
    {
        QString code;
        QString name; // in its own words
    };

    struct Studio
    {
        QString folder;
        QString name;
    };

    explicit WelcomePage(QWidget *parent = nullptr);

    void setLanguages(const QList<LanguageName> &languages, const QString &current);
    void setLanguage(const QString &code); // it was chosen elsewhere
    void setThemeMode(theme::Mode mode);
    void setStudios(const QList<Studio> &studios); // of this computer, the most likely first

    // While a studio is being made: says so and takes no second order.
    void setBusy(const QString &sentence);
    void showProblem(const QString &sentence);
    void showChoices();
    void showForm(bool thenImport);
    void focusFirst();

Q_SIGNALS:
    void sampleRequested();
    void startRequested(const galley::NewStudio &studio, bool thenImport);
    void openRequested();
    void studioRequested(const QString &folder);
    void languageChosen(const QString &code);
    void themeChosen(galley::theme::Mode mode);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildChoices();
    QWidget *buildFooter();
    void retranslate();
    void restyle();
    void fit();

    ProofsPicture *m_picture;
    QWidget *m_right;
    QVBoxLayout *m_rightLayout;
    QSpacerItem *m_gaps[2] = {};
    QLabel *m_logo;
    QLabel *m_name;
    QLabel *m_hero;
    QLabel *m_lead;
    QStackedWidget *m_stack;
    ChoiceButton *m_sample;
    ChoiceButton *m_start;
    QWidget *m_studios;
    widgets::TextLabel *m_studiosTitle;
    QGridLayout *m_studiosGrid;
    QPushButton *m_open;
    QPushButton *m_import;
    QLabel *m_status;
    StartForm *m_form;
    QComboBox *m_language;
    widgets::SegmentedControl *m_theme;
    QLabel *m_privacy;
};

} // namespace galley::welcome
