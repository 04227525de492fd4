#include "ui/shell/SettingsDialog.h"

#include "ui/shell/Language.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ZoneBox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

void addRow(QFormLayout *form, const QString &name, QWidget *field)
{
    auto *label = new widgets::TextLabel(name, theme::Type::Body, widgets::Ink::Secondary);
    label->setBuddy(field);
    label->setMinimumHeight(std::max(field->minimumHeight(), field->sizeHint().height()));
    field->setAccessibleName(name);
    form->addRow(label, field);
}

QComboBox *choices(const QList<std::pair<QString, QVariant>> &items, const QVariant &current)
{
    auto *box = new QComboBox;
    box->setMinimumHeight(theme::size::control::lg);
    for (const auto &[text, data] : items)
        box->addItem(text, data);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, const QString &zone, QWidget *window)
    : Dialog(tr("Settings"), window, Width::Narrow)
{
    setObjectName(u"settings"_s);
    auto *body = new QWidget;
    auto *form = new QFormLayout(body);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    addTheme(form, preferences);
    addTextSize(form, preferences);
    addMotion(form, preferences);
    addLanguage(form, preferences);
    addWeekStart(form, preferences);
    if (!zone.isEmpty())
        addZone(form, zone);
    addLetterKeys(form, preferences);
    setBody(body);
    setMainButton(addButton(widgets::ButtonKind::Secondary, tr("Close"), kCancelled));
}

void SettingsDialog::addTheme(QFormLayout *form, Preferences &preferences)
{
    constexpr theme::Mode modes[] { theme::Mode::Light, theme::Mode::Dark, theme::Mode::Auto };
    auto *control = new widgets::SegmentedControl;
    control->setObjectName(u"theme"_s);
    control->addSegment(tr("Light"));
    control->addSegment(tr("Dark"));
    control->addSegment(tr("Auto"));
    for (int i = 0; i < 3; ++i) {
        if (modes[i] == preferences.themeMode())
            control->setCurrent(i);
    }
    connect(control, &widgets::SegmentedControl::chosen, &preferences,
        [&preferences, modes](int index) { preferences.setThemeMode(modes[index]); });
    addRow(form, tr("Theme"), control);
}

void SettingsDialog::addTextSize(QFormLayout *form, Preferences &preferences)
{
    QList<std::pair<QString, QVariant>> sizes;
    for (int percent = 90; percent <= 150; percent += 10)
        sizes.append({ tr("%1 %").arg(percent), percent });
    QComboBox *box = choices(sizes, preferences.textPercent());
    box->setObjectName(u"textSize"_s);
    connect(box, &QComboBox::activated, &preferences,
        [&preferences, box] { preferences.setTextPercent(box->currentData().toInt()); });
    addRow(form, tr("Text size"), box);
}

void SettingsDialog::addMotion(QFormLayout *form, Preferences &preferences)
{
    using Setting = theme::motion::Setting;
    QComboBox *box =
        choices({ { tr("As the system has it"), int(Setting::FollowSystem) },
                    { tr("Full"), int(Setting::Full) }, { tr("Reduced"), int(Setting::Reduced) } },
            int(preferences.motion()));
    box->setObjectName(u"motion"_s);
    connect(box, &QComboBox::activated, &preferences,
        [&preferences, box] { preferences.setMotion(Setting(box->currentData().toInt())); });
    addRow(form, tr("Motion"), box);
}

void SettingsDialog::addLanguage(QFormLayout *form, Preferences &preferences)
{
    QList<std::pair<QString, QVariant>> names { { tr("As the system has it"), QString() } };
    for (const QString &code : languages())
        names.append({ languageName(code), code });
    QComboBox *box = choices(names, preferences.language());
    box->setObjectName(u"language"_s);
    connect(box, &QComboBox::activated, this, [this, &preferences, box] {
        preferences.setLanguage(box->currentData().toString());
        Q_EMIT languageChosen();
    });
    addRow(form, tr("Language"), box);
}

void SettingsDialog::addWeekStart(QFormLayout *form, Preferences &preferences)
{
    const QLocale locale;
    QList<std::pair<QString, QVariant>> days { { tr("As usual where you are"), 0 } };
    for (const int day : { 1, 6, 7 })
        days.append({ locale.standaloneDayName(day), day });
    QComboBox *box = choices(days, preferences.chosenWeekStart());
    box->setObjectName(u"weekStart"_s);
    connect(box, &QComboBox::activated, &preferences,
        [&preferences, box] { preferences.setWeekStart(box->currentData().toInt()); });
    addRow(form, tr("Week starts on"), box);
}

void SettingsDialog::addZone(QFormLayout *form, const QString &zone)
{
    auto *box = new widgets::ZoneBox;
    box->setObjectName(u"zone"_s);
    box->setProperty("choice", true);
    box->setMinimumHeight(theme::size::control::lg);
    box->setZone(zone);
    connect(box, &widgets::ZoneBox::zoneChosen, this, &SettingsDialog::zoneChosen);
    addRow(form, tr("Your time zone"), box);
    auto *problem =
        new widgets::TextLabel(widgets::ZoneBox::unknownText(), theme::Type::Small, widgets::Ink::Rejected);
    problem->setWordWrap(true);
    problem->hide();
    form->addRow(problem);
    connect(box, &widgets::ZoneBox::unknownEntered, problem, &QWidget::show);
    connect(box, &QComboBox::editTextChanged, problem, &QWidget::hide);
}

void SettingsDialog::addLetterKeys(QFormLayout *form, Preferences &preferences)
{
    auto *control = new widgets::Switch(tr("Single letters as keys"));
    control->setObjectName(u"letterKeys"_s);
    control->setChecked(preferences.letterKeys());
    connect(control, &QAbstractButton::toggled, &preferences, &Preferences::setLetterKeys);
    addRow(form, tr("Single letters as keys"), control);
}

} // namespace galley::shell
