#include "app/galley/Tour.h"

#include "app/galley/Desktop.h"
#include "app/galley/TourScenes.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/ThumbCache.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNow = 1792488180000; // 2026-10-20T09:23Z, a Tuesday
constexpr quint64 kSeed = 2026;
constexpr int kPatienceMs = 30'000;

// Lets the window come to rest: what was queued is done, what was asked for is painted.
void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

bool waitUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

// Everything one picture needs, made anew for each, so that no picture depends on the one before.
class Stage
{
public:
    Stage(const CommandLine &command, const TourScene &scene)
        : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_clock(kNow)
        , m_ids(m_clock, kSeed)
    {
        m_settings.setValue(u"tour"_s, true);
        const bool dark = command.theme.isEmpty() ? scene.dark : command.theme == "dark"_L1;
        m_desktop = std::make_unique<Desktop>(DesktopServices {
            &m_clock, &m_ids, &m_settings, m_folder.filePath(u"sample"_s), m_folder.filePath(u"studios"_s) });
        shell::Preferences &preferences = m_desktop->window().preferences();
        preferences.setThemeMode(dark ? theme::Mode::Dark : theme::Mode::Light);
        preferences.setMotion(theme::motion::Setting::Reduced);
        const QString own = scene.language.isEmpty() ? u"en"_s : scene.language;
        preferences.setLanguage(command.language.isEmpty() ? own : command.language);
        preferences.setWeekStart(Qt::Monday);
        m_desktop->window().resize(scene.size.isEmpty() ? command.size : scene.size);
    }

    // Empty, or what went wrong.
    QString show(const TourScene &scene)
    {
        shell::MainWindow &window = m_desktop->window();
        window.showWelcome();
        window.show();
        if (scene.sample) {
            window.openSample();
            if (!waitUntil([&] { return m_desktop->calendar() != nullptr; }))
                return u"the sample studio did not open"_s;
        }
        settle();
        scene.setUp(*m_desktop);
        settle();
        if (scene.sample) {
            // Asking for the picture asks for its thumbnails; then they are read, then the picture is
            // complete.
            (void)window.grab();
            m_desktop->calendar()->thumbs().finish();
            settle();
        }
        return {};
    }

    [[nodiscard]] QPixmap picture() const { return m_desktop->window().grab(); }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    ManualClock m_clock;
    SeededIdSource m_ids;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace

void prepareTour()
{
    qputenv("TZ", "Europe/Berlin");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "2");
}

QStringList tourScreens()
{
    QStringList names;
    for (const TourScene &scene : tourScenes())
        names.append(scene.name);
    return names;
}

int runTour(const CommandLine &command, QTextStream &out)
{
    if (!command.screen.isEmpty() && !tourScreens().contains(command.screen)) {
        out << "There is no screen \"" << command.screen << "\". There are: " << tourScreens().join(u", "_s)
            << ".\n";
        return 1;
    }
    if (!QDir().mkpath(command.tourFolder)) {
        out << command.tourFolder << " cannot be made.\n";
        return 1;
    }
    const QDir folder(command.tourFolder);
    for (const TourScene &scene : tourScenes()) {
        if (!command.screen.isEmpty() && command.screen != scene.name)
            continue;
        Stage stage(command, scene);
        if (const QString problem = stage.show(scene); !problem.isEmpty()) {
            out << scene.name << ": " << problem << ".\n";
            return 1;
        }
        const QString file = folder.filePath(scene.name + ".png"_L1);
        if (!stage.picture().save(file)) {
            out << file << " cannot be written.\n";
            return 1;
        }
        out << file << Qt::endl;
    }
    return 0;
}

} // namespace galley::app
