#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"

#include <QObject>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace galley::calendar {
class CalendarPage;
}

namespace galley::media {
class MediaHelper;
}

namespace galley::shell {
class MainWindow;
}

namespace galley::store {
class LocalStore;
}

namespace galley::app {

class SingleInstance;

// What a run of the program is made with. Everything outlives the desktop.
struct DesktopServices
{
    const Clock *clock = nullptr;
    IdSource *ids = nullptr;
    QSettings *settings = nullptr;
    QString sampleFolder; // where the sample studio lives
    QString studiosFolder; // new studios are made in here
};

// The composition root: hands the window its screens and dialogs, and listens for a second start on the
// workspace that is open.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(const DesktopServices &services);
    ~Desktop() override;

    [[nodiscard]] shell::MainWindow &window() const { return *m_window; }

    // Of the workspace that is open; null before one is.
    [[nodiscard]] calendar::CalendarPage *calendar() const;

private:
    void listenOn(const QString &folder);
    void openDates(store::LocalStore &store, QWidget *window, const QUuid &client, const QString &file);

    DesktopServices m_services;
    std::unique_ptr<media::MediaHelper> m_mediaHelper; // outlives the window, whose dialogs ask it
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<SingleInstance> m_instance;
    QPointer<calendar::CalendarPage> m_calendar;
};

} // namespace galley::app
