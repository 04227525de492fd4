#include "app/galley/TourStage.h"

#include "app/galley/Desktop.h"
#include "core/domain/NewStudio.h"
#include "core/store/LocalStore.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CoachLines.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDeadlineTimer>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNow = 1792488180000; // 2026-10-20T09:23Z, a Tuesday
constexpr quint64 kSeed = 2026;
constexpr int kPatienceMs = 120'000; // then it is stuck, however busy the machine

} // namespace

TourStage::TourStage(const Look &look)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_clock(kNow)
    , m_ids(m_clock, kSeed)
{
    m_desktop = std::make_unique<Desktop>(DesktopServices {
        &m_clock, &m_ids, &m_settings, m_folder.filePath(u"sample"_s), m_folder.filePath(u"studios"_s) });
    shell::Preferences &preferences = m_desktop->window().preferences();
    preferences.setThemeMode(look.dark ? theme::Mode::Dark : theme::Mode::Light);
    preferences.setMotion(theme::motion::Setting::Reduced);
    preferences.setLanguage(look.language);
    preferences.setTextPercent(look.textPercent);
    preferences.setHintsSeen(calendar::CoachLines::kCount);
    preferences.setWeekStart(Qt::Monday);
    m_desktop->window().resize(look.size);
    m_desktop->window().showWelcome();
    m_desktop->window().show();
    settle();
}

TourStage::~TourStage() = default;

bool TourStage::openSample()
{
    m_desktop->window().openSample();
    return waitUntil([this] { return m_desktop->calendar() != nullptr; });
}

bool TourStage::startStudio(const QString &name)
{
    const auto studio = createStudio(m_ids, m_clock,
        { .name = u"Studio Marginalia"_s,
            .person = u"Ada Okafor"_s,
            .locale = u"en"_s,
            .zone = u"Europe/Berlin"_s,
            .firstClient = { u"Halm & Korn"_s, u"Europe/Berlin"_s, {}, {} } });
    auto store = store::LocalStore::open(m_folder.filePath(name), { &m_clock, &m_ids });
    if (!studio || !store)
        return false;
    auto stored = (*store)->apply(studio->sets);
    stored.waitForFinished();
    if (!stored.result())
        return false;
    (*store)->setPerson(studio->person);
    return true;
}

bool TourStage::waitUntil(const std::function<bool()> &done) const
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

void TourStage::settle() const
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    // The pointer that the platform makes up rests on nothing.
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->underMouse()) {
            QEvent leave(QEvent::Leave);
            QCoreApplication::sendEvent(widget, &leave);
        }
    }
}

void TourStage::show(std::unique_ptr<QWidget> instead)
{
    m_instead = std::move(instead);
    m_instead->ensurePolished();
}

QPixmap TourStage::picture() const
{
    if (m_instead)
        return m_instead->grab();
    shell::MainWindow &window = m_desktop->window();
    if (m_desktop->calendar()) {
        // Asking for the picture asks for its thumbnails; then they are read, then the picture is complete.
        (void)window.grab();
        m_desktop->calendar()->thumbs().finish();
        settle();
    }
    return window.grab();
}

} // namespace galley::app
