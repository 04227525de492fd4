#include "app/galley/TourScenes.h"

#include "app/galley/Desktop.h"
#include "app/galley/TourHistory.h"
#include "app/galley/TourPictures.h"
#include "app/galley/TourStage.h"
#include "core/store/Files.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/list/ListView.h"
#include "ui/calendar/week/TrayView.h"
#include "ui/calendar/week/WeekHand.h"
#include "ui/calendar/week/WeekPane.h"
#include "ui/composer/ComposerPage.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/imports/DatesDialog.h"
#include "ui/imports/ImportDialog.h"
#include "ui/shell/ClientDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/KitPage.h"

#include <QFile>

#include <algorithm>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

const QSize kSmall(1024, 640);
const QDate kThursday(2026, 10, 22);

// As a client's Excel writes it: a date that is none, a text that is too long for X, a network that the
// client does not have.
const QByteArray kSheet = "Datum;Uhrzeit;Kanal;Text;Bild\r\n"
                          "26.10.2026;09:30;Facebook;Roggenbrot, seit heute wieder im Regal.;\r\n"
                          "27.10.2026;07:45;Instagram;\"Mehl, Wasser, Salz\r\nund 36 Stunden Geduld.\";\r\n"
                          "28.10.2026;;Facebook;Wir backen auch am Feiertag.;\r\n"
                          "31.11.2026;16:00;Facebook;Der Kuchen vom Freitag.;\r\n"
                          "30.10.2026;16:00;Pinterest;Rezept: Birnentarte.;\r\n"
                          "2.11.2026;12:00;Facebook;Geschlossene Gesellschaft bis 14 Uhr.;tarte.jpg\r\n";

// A calendar as others hand it round: days, what repeats, a time elsewhere, what was called off.
const QByteArray kCalendar =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Bakery year\r\n"
    "BEGIN:VEVENT\r\nUID:bread@bakery.example\r\nSUMMARY:German Bread Day\r\nDTSTART;VALUE=DATE:20260505\r\n"
    "RRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:fair@bakery.example\r\nSUMMARY:Bakery fair in "
    "Munich\r\nDTSTART;VALUE=DATE:20261024\r\n"
    "DTEND;VALUE=DATE:20261029\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:market@bakery.example\r\nSUMMARY:Farmers' market\r\nDTSTART;VALUE=DATE:20261003\r\n"
    "RRULE:FREQ=WEEKLY\r\nEXDATE;VALUE=DATE:20261031\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:talk@bakery.example\r\nSUMMARY:Webinar: rye and time\r\n"
    "DTSTART;TZID=America/New_York:20261105T140000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:dough@bakery.example\r\nSUMMARY:Open sourdough evening\r\nSTATUS:CANCELLED\r\n"
    "DTSTART;VALUE=DATE:20261112\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:advent@bakery.example\r\nSUMMARY:Advent window\r\nDTSTART;VALUE=DATE:20261129\r\n"
    "RRULE:FREQ=WEEKLY;COUNT=4\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

bool showWelcome(TourStage &)
{
    return true;
}

bool showForm(TourStage &stage)
{
    auto *welcome = stage.desktop().window().findChild<welcome::WelcomePage *>();
    if (welcome)
        welcome->showForm(false);
    return welcome;
}

bool showMonth(TourStage &stage)
{
    return stage.openSample();
}

// A scene on the sample studio that begins with `act` in its calendar or window.
template <typename Act> std::function<bool(TourStage &)> inSample(Act act)
{
    return [act](TourStage &stage) {
        if (!stage.openSample())
            return false;
        stage.settle();
        act(stage.desktop());
        return true;
    };
}

std::function<bool(TourStage &)> afterCommand(const QString &id)
{
    return inSample([id](Desktop &desktop) { desktop.window().runCommand(id); });
}

void openPeek(Desktop &desktop)
{
    desktop.calendar()->openPeek(postNamed(desktop, u"Slow bread"_s));
}

void openComposer(Desktop &desktop)
{
    desktop.window().openPost(postNamed(desktop, u"Slow bread"_s));
}

// On the tab of X, whose own text goes out in three parts.
void openThread(Desktop &desktop)
{
    openComposer(desktop);
    auto *page = static_cast<composer::ComposerPage *>(desktop.window().currentPage());
    compose::PostDocument &document = page->session()->document();
    document.editAnyway();
    const auto &targets = document.content().targets;
    const auto x = std::ranges::find(targets, Platform::X, &compose::Target::platform);
    if (x == targets.end())
        return;
    const QUuid id = x->id;
    if (const auto done = document.spreadText(id, {},
            { u"Flour, water, salt and thirty-six hours. The rest is knowing when to leave it alone."_s,
                u"Our country loaf comes out of oven two before you are up. If you hear it crackle on the "
                u"way "
                u"home, it is still talking."_s,
                u"Dorfstraße 14, from eight. #slowbread"_s });
        !done)
        return;
    page->editor().setTarget(id);
}

void openNewPost(Desktop &desktop)
{
    desktop.calendar()->openNewPost(kThursday);
}

void openDay(Desktop &desktop)
{
    desktop.calendar()->openDay(kThursday);
}

bool showMoved(TourStage &stage)
{
    if (!stage.openSample())
        return false;
    stage.settle();
    Desktop &desktop = stage.desktop();
    const QUuid post = postNamed(desktop, u"Slow bread"_s);
    const QDate friday = kThursday.addDays(1);
    desktop.window().movePost(post, friday, QTime(9, 0));
    return stage.waitUntil([&] {
        const auto &posts = desktop.calendar()->model().posts();
        return std::any_of(posts.begin(), posts.end(),
            [&](const store::MonthPost &one) { return one.id == post && one.day == friday; });
    });
}

void openWeek(Desktop &desktop)
{
    desktop.calendar()->showView(calendar::CalendarPage::View::Week);
    desktop.calendar()->goToDate(kThursday);
}

void openList(Desktop &desktop)
{
    desktop.calendar()->showView(calendar::CalendarPage::View::List);
    desktop.calendar()->goToDate(kThursday.addDays(-2));
}

// Two of Thursday's posts selected, for the bar below.
void selectInList(Desktop &desktop)
{
    openList(desktop);
    desktop.calendar()->listView().select(
        { postNamed(desktop, u"Slow bread"_s), postNamed(desktop, u"A spoke, a note"_s) });
}

// A draft from the tray in the hand, over Thursday at half past five.
void dragInWeek(Desktop &desktop)
{
    openWeek(desktop);
    calendar::WeekPane &pane = desktop.calendar()->weekPane();
    const QUuid post = postNamed(desktop, u"Pear butter, small batch"_s);
    const QRect card = pane.tray().cardRect(post).translated(pane.tray().pos());
    const QPoint grip(16, 9);
    const int day = static_cast<int>(pane.week().firstDay().daysTo(kThursday));
    const QRect slot = pane.week().slotRect({ day, 17 * 60 + 30 }).translated(pane.week().pos());
    pane.hand().lift(post, true, grip, card.topLeft() + grip);
    pane.hand().moveTo(slot.topLeft() + grip + QPoint(12, 4), {});
}

bool showImport(TourStage &stage)
{
    const QString path = stage.folder() + u"/Halm & Korn Oktober.csv"_s;
    QFile sheet(path);
    if (!stage.openSample() || !sheet.open(QIODevice::WriteOnly) || sheet.write(kSheet) != kSheet.size())
        return false;
    sheet.close();
    stage.settle();
    stage.desktop().window().runCommand(u"file.import"_s);
    auto *dialog = stage.desktop().window().findChild<imports::ImportDialog *>();
    if (!dialog)
        return false;
    dialog->setFile(path);
    return stage.waitUntil([dialog] { return dialog->isSettled(); });
}

bool showDates(TourStage &stage)
{
    const QString path = stage.folder() + u"/Bakery year.ics"_s;
    QFile calendar(path);
    if (!stage.openSample() || !calendar.open(QIODevice::WriteOnly)
        || calendar.write(kCalendar) != kCalendar.size())
        return false;
    calendar.close();
    stage.settle();
    stage.desktop().window().openDates(path);
    const auto *dialog = stage.desktop().window().findChild<imports::DatesDialog *>();
    return dialog && stage.waitUntil([dialog] { return dialog->isSettled(); });
}

// What a newcomer is told on the first day.
void showCoach(Desktop &desktop)
{
    desktop.calendar()->teach(0);
}

bool showEmptyMonth(TourStage &stage)
{
    if (!stage.startStudio(u"own"_s))
        return false;
    stage.desktop().window().openWorkspace(stage.folder() + u"/own"_s);
    return true;
}

// A workspace whose file was overwritten in places while it was closed.
bool overwrite(const QString &folder, qint64 at, const QByteArray &bytes)
{
    QFile database(store::files::database(folder));
    return database.open(QIODevice::ReadWrite) && database.seek(at) && database.write(bytes) == bytes.size();
}

bool showRebuilt(TourStage &stage)
{
    const QString folder = stage.folder() + u"/own"_s;
    if (!stage.startStudio(u"own"_s) || !overwrite(folder, 0, QByteArray(2048, 'x')))
        return false;
    stage.desktop().window().openWorkspace(folder);
    return true;
}

bool showNewer(TourStage &stage)
{
    constexpr qint64 kUserVersion = 60; // where SQLite's header keeps it
    const QString folder = stage.folder() + u"/own"_s;
    if (!stage.startStudio(u"own"_s) || !overwrite(folder, kUserVersion, QByteArray("\0\0\x03\xe7", 4)))
        return false;
    stage.desktop().window().openWorkspace(folder);
    return true;
}

// The client of the bakery, on its accounts or words.
template <shell::ClientPart Part> void openClient(Desktop &desktop)
{
    const auto clients = desktop.window().clients();
    const auto bakery = std::ranges::find(clients, u"Halm & Korn"_s, &store::ClientRow::name);
    if (bakery != clients.end())
        desktop.window().openClient(bakery->id, Part, &desktop.window());
}

bool showKit(TourStage &stage)
{
    stage.show(std::make_unique<widgets::KitPage>(u":/sample/photos"_s));
    return true;
}

} // namespace

const std::vector<TourScene> &tourScenes()
{
    using enum shell::ClientPart;
    static const std::vector<TourScene> scenes {
        { .name = u"welcome"_s, .setUp = showWelcome },
        { .name = u"welcome-dark"_s, .setUp = showWelcome, .dark = true },
        { .name = u"welcome-small"_s, .setUp = showWelcome, .size = kSmall },
        { .name = u"start"_s, .setUp = showForm },
        { .name = u"start-small"_s, .setUp = showForm, .size = kSmall },
        { .name = u"calendar-month"_s, .setUp = showMonth },
        { .name = u"calendar-month-dark"_s, .setUp = showMonth, .dark = true },
        { .name = u"calendar-small"_s, .setUp = showMonth, .size = kSmall },
        { .name = u"calendar-german"_s, .setUp = showMonth, .language = u"de"_s },
        { .name = u"calendar-empty"_s, .setUp = showEmptyMonth },
        { .name = u"calendar-week"_s, .setUp = inSample(dragInWeek) },
        { .name = u"calendar-week-dark"_s, .setUp = inSample(dragInWeek), .dark = true },
        { .name = u"calendar-week-small"_s, .setUp = inSample(openWeek), .size = kSmall },
        { .name = u"calendar-week-german"_s, .setUp = inSample(dragInWeek), .language = u"de"_s },
        { .name = u"calendar-list"_s, .setUp = inSample(selectInList) },
        { .name = u"calendar-list-dark"_s, .setUp = inSample(selectInList), .dark = true },
        { .name = u"calendar-list-small"_s, .setUp = inSample(openList), .size = kSmall },
        { .name = u"calendar-list-german"_s, .setUp = inSample(selectInList), .language = u"de"_s },
        { .name = u"calendar-coach"_s, .setUp = inSample(showCoach) },
        { .name = u"peek"_s, .setUp = inSample(openPeek) },
        { .name = u"peek-dark"_s, .setUp = inSample(openPeek), .dark = true },
        { .name = u"day"_s, .setUp = inSample(openDay) },
        { .name = u"moved"_s, .setUp = showMoved },
        { .name = u"composer"_s, .setUp = inSample(openComposer) },
        { .name = u"composer-dark"_s, .setUp = inSample(openComposer), .dark = true },
        { .name = u"composer-small"_s, .setUp = inSample(openComposer), .size = kSmall },
        { .name = u"composer-german"_s, .setUp = inSample(openComposer), .language = u"de"_s },
        { .name = u"composer-thread"_s, .setUp = inSample(openThread) },
        { .name = u"composer-thread-dark"_s, .setUp = inSample(openThread), .dark = true },
        { .name = u"pictures"_s, .setUp = showPicker },
        { .name = u"pictures-dark"_s, .setUp = showPicker, .dark = true },
        { .name = u"pictures-small"_s, .setUp = showPicker, .size = kSmall },
        { .name = u"crop"_s, .setUp = showCrop },
        { .name = u"crop-dark"_s, .setUp = showCrop, .dark = true },
        { .name = u"new-post"_s, .setUp = inSample(openNewPost) },
        { .name = u"new-post-dark"_s, .setUp = inSample(openNewPost), .dark = true },
        { .name = u"new-post-small"_s, .setUp = inSample(openNewPost), .size = kSmall },
        { .name = u"activity"_s, .setUp = showActivity },
        { .name = u"activity-dark"_s, .setUp = showActivity, .dark = true },
        { .name = u"bin"_s, .setUp = showBin },
        { .name = u"bin-dark"_s, .setUp = showBin, .dark = true },
        { .name = u"import-dates"_s, .setUp = showDates },
        { .name = u"import-dates-dark"_s, .setUp = showDates, .dark = true },
        { .name = u"import"_s, .setUp = showImport },
        { .name = u"import-dark"_s, .setUp = showImport, .dark = true },
        { .name = u"import-small"_s, .setUp = showImport, .size = kSmall },
        { .name = u"new-client"_s, .setUp = afterCommand(u"client.new"_s) },
        { .name = u"client-accounts"_s, .setUp = inSample(openClient<Accounts>) },
        { .name = u"client-accounts-dark"_s, .setUp = inSample(openClient<Accounts>), .dark = true },
        { .name = u"client-accounts-german-small"_s,
            .setUp = inSample(openClient<Accounts>),
            .size = kSmall,
            .language = u"de"_s },
        { .name = u"client-words"_s, .setUp = inSample(openClient<Words>) },
        { .name = u"client-words-dark"_s, .setUp = inSample(openClient<Words>), .dark = true },
        { .name = u"client-words-german-small"_s,
            .setUp = inSample(openClient<Words>),
            .size = kSmall,
            .language = u"de"_s },
        { .name = u"palette"_s,
            .setUp = inSample([](Desktop &desktop) { desktop.window().openPalette(u"bread"_s); }) },
        { .name = u"palette-commands"_s,
            .setUp = inSample([](Desktop &desktop) { desktop.window().openPalette(); }) },
        { .name = u"settings"_s, .setUp = afterCommand(u"settings.open"_s) },
        { .name = u"settings-dark"_s, .setUp = afterCommand(u"settings.open"_s), .dark = true },
        { .name = u"keys"_s, .setUp = afterCommand(u"help.keys"_s) },
        { .name = u"error-rebuilt"_s, .setUp = showRebuilt },
        { .name = u"error-newer"_s, .setUp = showNewer },
        { .name = u"kit"_s, .setUp = showKit },
        { .name = u"kit-dark"_s, .setUp = showKit, .dark = true },
    };
    return scenes;
}

} // namespace galley::app
