#include "app/galley/Desktop.h"

#include "app/galley/SingleInstance.h"
#include "core/base/Log.h"
#include "core/media/MediaHelper.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/composer/ComposerPage.h"
#include "ui/imports/DatesDialog.h"
#include "ui/imports/ImportDialog.h"
#include "ui/imports/SavePlan.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"

namespace galley::app {

Desktop::Desktop(const DesktopServices &services)
    : m_services(services)
    , m_mediaHelper(std::make_unique<media::MediaHelper>())
{
    shell::WindowServices forWindow;
    forWindow.clock = services.clock;
    forWindow.ids = services.ids;
    forWindow.settings = services.settings;
    forWindow.sampleFolder = services.sampleFolder;
    forWindow.studiosFolder = services.studiosFolder;
    forWindow.makePages = [this](store::LocalStore &store, QWidget *parent) -> QList<widgets::Page *> {
        shell::Preferences &preferences = m_window->preferences();
        m_calendar = new calendar::CalendarPage(store, *m_services.clock, *m_services.ids, parent);
        m_calendar->setWeekStart(preferences.weekStart());
        connect(&preferences, &shell::Preferences::weekStartChanged, m_calendar,
            &calendar::CalendarPage::setWeekStart);
        m_calendar->setLook(calendar::CalendarLook::fromJson(preferences.calendarLook()));
        connect(m_calendar, &calendar::CalendarPage::lookChanged, &preferences,
            [&preferences](
                const calendar::CalendarLook &look) { preferences.setCalendarLook(look.toJson()); });
        m_calendar->teach(preferences.hintsSeen());
        connect(
            m_calendar, &calendar::CalendarPage::hintsSeen, &preferences, &shell::Preferences::setHintsSeen);
        return { m_calendar };
    };
    forWindow.makePostPage = [this](store::LocalStore &store, pictures::ThumbCache &thumbs, QWidget *parent) {
        return new composer::ComposerPage(
            composer::Services { store, *m_mediaHelper, thumbs, *m_services.ids, *m_services.clock }, parent);
    };
    forWindow.openImport = [this](store::LocalStore &store, QWidget *window, const QUuid &client,
                               const QStringList &files) {
        auto *dialog = new imports::ImportDialog(
            store, *m_mediaHelper, *m_services.ids, *m_services.clock, client, window);
        connect(dialog, &imports::ImportDialog::imported, m_calendar,
            [this](int, const QList<int> &, const QUuid &first) {
                if (!first.isNull())
                    m_calendar->revealNew({ first });
            });
        connect(dialog, &imports::ImportDialog::calendarMeant, window,
            [this, &store, window](
                const QUuid &whose, const QString &file) { openDates(store, window, whose, file); });
        dialog->open();
        if (!files.isEmpty())
            dialog->setFile(files.first());
    };
    forWindow.openDates = [this](store::LocalStore &store, QWidget *window, const QUuid &client,
                              const QString &file) { openDates(store, window, client, file); };
    forWindow.exportPlan = &imports::askAndSavePlan;
    // Before the window, which is then built once in the language and the sizes that it keeps.
    shell::Preferences(*services.settings).apply();
    m_window = std::make_unique<shell::MainWindow>(forWindow);
    connect(m_window.get(), &shell::MainWindow::workspaceOpened, this, &Desktop::listenOn);
    connect(m_window.get(), &shell::MainWindow::workspaceClosed, this, [this] { m_instance.reset(); });
}

// The window closes its workspace while what listens to it is still there.
Desktop::~Desktop()
{
    m_window.reset();
}

void Desktop::openDates(store::LocalStore &store, QWidget *window, const QUuid &client, const QString &file)
{
    auto *dialog = new imports::DatesDialog(store, *m_services.ids, *m_services.clock, client, window);
    dialog->open();
    file.isEmpty() ? dialog->chooseFile() : dialog->setFile(file);
}

calendar::CalendarPage *Desktop::calendar() const
{
    return m_calendar;
}

void Desktop::listenOn(const QString &folder)
{
    m_instance = std::make_unique<SingleInstance>(folder);
    connect(
        m_instance.get(), &SingleInstance::raiseRequested, m_window.get(), &shell::MainWindow::raiseToFront);
    if (!m_instance->listen())
        qCWarning(logUi) << "no socket: a second start cannot bring this window to the front";
}

} // namespace galley::app
