#include "app/galley/TourScenes.h"

#include "app/galley/Desktop.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"
#include "ui/shell/MainWindow.h"

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

void showNothingElse(Desktop &) { }

QUuid postNamed(Desktop &desktop, const QString &title)
{
    const auto id = desktop.window().workspace()->reader().first(
        u"SELECT id FROM posts WHERE title = ?"_s, { title }, [](const auto &row) { return row.uuid(0); });
    return id ? id->value_or(QUuid()) : QUuid();
}

void openPeek(Desktop &desktop)
{
    desktop.calendar()->openPeek(postNamed(desktop, u"Slow bread"_s));
}

void openNewPost(Desktop &desktop)
{
    desktop.calendar()->openNewPost(QDate(2026, 10, 22));
}

} // namespace

const std::vector<TourScene> &tourScenes()
{
    static const std::vector<TourScene> scenes {
        { .name = u"welcome"_s, .setUp = showNothingElse, .sample = false },
        { .name = u"welcome-dark"_s, .setUp = showNothingElse, .dark = true, .sample = false },
        { .name = u"calendar-month"_s, .setUp = showNothingElse },
        { .name = u"calendar-month-dark"_s, .setUp = showNothingElse, .dark = true },
        { .name = u"calendar-small"_s, .setUp = showNothingElse, .size = { 1024, 640 } },
        { .name = u"calendar-german"_s, .setUp = showNothingElse, .language = u"de"_s },
        { .name = u"peek"_s, .setUp = openPeek },
        { .name = u"new-post"_s, .setUp = openNewPost },
        { .name = u"day"_s,
            .setUp = [](Desktop &desktop) { desktop.calendar()->openDay(QDate(2026, 10, 22)); } },
        { .name = u"palette"_s, .setUp = [](Desktop &desktop) { desktop.window().openPalette(u"bread"_s); } },
        { .name = u"palette-commands"_s, .setUp = [](Desktop &desktop) { desktop.window().openPalette(); } },
        { .name = u"settings"_s,
            .setUp = [](Desktop &desktop) { desktop.window().runCommand(u"settings.open"_s); } },
        { .name = u"keys"_s, .setUp = [](Desktop &desktop) { desktop.window().runCommand(u"help.keys"_s); } },
    };
    return scenes;
}

} // namespace galley::app
