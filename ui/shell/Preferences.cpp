#include "ui/shell/Preferences.h"

#include "ui/shell/Language.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

const QString kTheme = u"appearance/theme"_s;
const QString kThemeBefore = u"appearance/themeBefore"_s; // what turning it takes back
const QString kText = u"appearance/textPercent"_s;
const QString kMotion = u"appearance/motion"_s;
const QString kLanguage = u"language"_s;
const QString kWeekStart = u"calendar/weekStart"_s;
const QString kLetterKeys = u"keyboard/letters"_s;
const QString kSidebar = u"window/sidebar"_s;
const QString kGeometry = u"window/geometry"_s;
const QString kPostGeometry = u"post_window/geometry"_s;
const QString kWorkspace = u"workspace/last"_s;
const QString kRecent = u"palette/recent"_s;
const QString kHints = u"calendar/hints_seen"_s;
const QString kCalendarLook = u"calendar/look"_s;
const QString kStudios = u"workspace/studios"_s;
const QString kStudioNames = u"workspace/studio_names"_s;
constexpr int kMostRecent = 5;
constexpr int kMostStudios = 20;

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

theme::Mode Preferences::themeMode() const
{
    return theme::modeFromText(m_settings.value(kTheme).toString());
}

void Preferences::setThemeMode(theme::Mode mode)
{
    m_settings.remove(kThemeBefore);
    m_settings.setValue(kTheme, theme::toText(mode));
    theme::Theme::instance().setMode(mode);
}

void Preferences::turnTheme()
{
    auto &theme = theme::Theme::instance();
    const bool dark = theme.isDark();
    const theme::Mode now = themeMode();
    const QVariant before = m_settings.value(kThemeBefore);
    const theme::Mode other = dark ? theme::Mode::Light : theme::Mode::Dark;
    setThemeMode(before.isValid() ? theme::modeFromText(before.toString()) : other);
    if (theme.isDark() == dark)
        setThemeMode(other); // the system has another look by now
    m_settings.setValue(kThemeBefore, theme::toText(now));
}

int Preferences::textPercent() const
{
    return std::clamp(m_settings.value(kText, 100).toInt() / 10 * 10, 90, 150);
}

void Preferences::setTextPercent(int percent)
{
    m_settings.setValue(kText, percent);
    theme::Theme::instance().setTextScale(textPercent() / 100.0);
}

theme::motion::Setting Preferences::motion() const
{
    const QString text = m_settings.value(kMotion).toString();
    return text == "full"_L1   ? theme::motion::Setting::Full
        : text == "reduced"_L1 ? theme::motion::Setting::Reduced
                               : theme::motion::Setting::FollowSystem;
}

void Preferences::setMotion(theme::motion::Setting setting)
{
    m_settings.setValue(kMotion,
        setting == theme::motion::Setting::Full          ? u"full"_s
            : setting == theme::motion::Setting::Reduced ? u"reduced"_s
                                                         : u"system"_s);
    theme::motion::setSetting(setting);
}

QString Preferences::language() const
{
    const QString code = m_settings.value(kLanguage).toString();
    return languages().contains(code) ? code : QString();
}

void Preferences::setLanguage(const QString &code)
{
    m_settings.setValue(kLanguage, code);
    installLanguage(code);
}

int Preferences::chosenWeekStart() const
{
    const int day = m_settings.value(kWeekStart, 0).toInt();
    return day >= 1 && day <= 7 ? day : 0;
}

Qt::DayOfWeek Preferences::weekStart() const
{
    const int chosen = chosenWeekStart();
    return chosen == 0 ? QLocale().firstDayOfWeek() : Qt::DayOfWeek(chosen);
}

void Preferences::setWeekStart(int day)
{
    m_settings.setValue(kWeekStart, day);
    Q_EMIT weekStartChanged(weekStart());
}

bool Preferences::letterKeys() const
{
    return m_settings.value(kLetterKeys, true).toBool();
}

void Preferences::setLetterKeys(bool on)
{
    m_settings.setValue(kLetterKeys, on);
    Q_EMIT letterKeysChanged(on);
}

Preferences::SidebarMode Preferences::sidebar() const
{
    const QString text = m_settings.value(kSidebar).toString();
    return text == "open"_L1  ? SidebarMode::Open
        : text == "folded"_L1 ? SidebarMode::Folded
                              : SidebarMode::Auto;
}

void Preferences::setSidebar(SidebarMode mode)
{
    m_settings.setValue(kSidebar,
        mode == SidebarMode::Open         ? u"open"_s
            : mode == SidebarMode::Folded ? u"folded"_s
                                          : u"auto"_s);
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

QByteArray Preferences::postGeometry() const
{
    return m_settings.value(kPostGeometry).toByteArray();
}

void Preferences::setPostGeometry(const QByteArray &geometry)
{
    m_settings.setValue(kPostGeometry, geometry);
}

QString Preferences::lastWorkspace() const
{
    return m_settings.value(kWorkspace).toString();
}

void Preferences::setLastWorkspace(const QString &folder)
{
    m_settings.setValue(kWorkspace, folder);
}

QList<KnownStudio> Preferences::recentStudios() const
{
    const QStringList folders = m_settings.value(kStudios).toStringList();
    const QStringList names = m_settings.value(kStudioNames).toStringList();
    QList<KnownStudio> studios;
    for (qsizetype i = 0; i < folders.size(); ++i)
        studios.append({ folders[i], names.value(i) });
    return studios;
}

void Preferences::noteStudio(const KnownStudio &studio)
{
    QList<KnownStudio> studios = recentStudios();
    studios.removeIf([&](const KnownStudio &one) { return one.folder == studio.folder; });
    studios.prepend(studio);
    QStringList folders;
    QStringList names;
    for (const KnownStudio &one : studios.mid(0, kMostStudios)) {
        folders.append(one.folder);
        names.append(one.name);
    }
    m_settings.setValue(kStudios, folders);
    m_settings.setValue(kStudioNames, names);
}

QStringList Preferences::recentCommands() const
{
    return m_settings.value(kRecent).toStringList();
}

void Preferences::noteCommand(const QString &id)
{
    QStringList recent = recentCommands();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.setValue(kRecent, QStringList(recent.mid(0, kMostRecent)));
}

int Preferences::hintsSeen() const
{
    return std::max(0, m_settings.value(kHints, 0).toInt());
}

void Preferences::setHintsSeen(int count)
{
    m_settings.setValue(kHints, count);
}

QByteArray Preferences::calendarLook() const
{
    return m_settings.value(kCalendarLook).toByteArray();
}

void Preferences::setCalendarLook(const QByteArray &look)
{
    m_settings.setValue(kCalendarLook, look);
}

void Preferences::apply() const
{
    theme::Theme::instance().setMode(themeMode());
    theme::Theme::instance().setTextScale(textPercent() / 100.0);
    theme::motion::setSetting(motion());
    installLanguage(language());
}

} // namespace galley::shell
