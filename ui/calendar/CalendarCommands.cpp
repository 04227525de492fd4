// What can be done in the calendar: the commands of CalendarPage and its context menu.

#include "core/schedule/Reschedule.h"
#include "core/store/LocalStore.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/CalendarView.h"
#include "ui/calendar/list/ListView.h"
#include "ui/calendar/week/TrayView.h"
#include "ui/calendar/week/WeekPane.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Buttons.h"

#include <QMenu>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using widgets::Availability;
using widgets::Command;
using widgets::CommandGroup;

QList<Command> CalendarPage::commands()
{
    const auto withSelection = [this] {
        return selectedPosts().isEmpty() ? Availability { false, tr("Select a post first") }
                                         : Availability {};
    };
    const auto onSelection = [this](auto act) { return [this, act] { act(selectedPosts()); }; };
    const auto step = [this](int by) { return [this, by] { m_view->step(by); }; };
    const auto inWeek = [this] {
        return shownView() == View::Week ? Availability {} : Availability { false, tr("Only in the week") };
    };
    const auto inList = [this] {
        return shownView() == View::List ? Availability {} : Availability { false, tr("Only in the list") };
    };
    QList<Command> commands;
    commands.append(Command { .id = u"calendar.new_post"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("New post"); },
        .run = [this] { openNewPost(m_view->focusDay()); },
        .icon = u"plus"_s,
        .shortcuts = { QKeySequence(u"N"_s), QKeySequence(u"Ctrl+N"_s) } });
    commands.append(Command { .id = u"calendar.today"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Go to today"); },
        .run = [this] { goToDate(m_view->today()); },
        .icon = u"calendar-days"_s,
        .shortcuts = { QKeySequence(u"T"_s) } });
    commands.append(Command { .id = u"calendar.previous"_s,
        .group = CommandGroup::Calendar,
        .text = [this] { return shownView() == View::Week ? tr("Previous week") : tr("Previous month"); },
        .run = step(-1),
        .icon = u"chevron-left"_s,
        .shortcuts = { QKeySequence(u"["_s), QKeySequence(u"PgUp"_s) } });
    commands.append(Command { .id = u"calendar.next"_s,
        .group = CommandGroup::Calendar,
        .text = [this] { return shownView() == View::Week ? tr("Next week") : tr("Next month"); },
        .run = step(1),
        .icon = u"chevron-right"_s,
        .shortcuts = { QKeySequence(u"]"_s), QKeySequence(u"PgDown"_s) } });
    commands.append(Command { .id = u"calendar.edit"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Edit post"); },
        .run = onSelection([this](const QList<QUuid> &posts) { openEdit(posts.first()); }),
        .icon = u"pencil"_s,
        .shortcuts = { QKeySequence(u"E"_s) },
        .availability = withSelection });
    commands.append(Command { .id = u"calendar.move_to"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Move to…"); },
        .run = onSelection([this](const QList<QUuid> &posts) { openMoveTo(posts); }),
        .icon = u"calendar-clock"_s,
        .shortcuts = { QKeySequence(u"M"_s) },
        .availability = withSelection });
    commands.append(Command { .id = u"calendar.duplicate"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Duplicate"); },
        .run = onSelection([this](const QList<QUuid> &posts) { m_controller->copyByDays(posts, 0); }),
        .icon = u"copy"_s,
        .shortcuts = { QKeySequence(u"Ctrl+D"_s) },
        .availability = withSelection });
    commands.append(Command { .id = u"calendar.unschedule"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Take off the calendar"); },
        .run = onSelection([this](const QList<QUuid> &posts) { takeOff(posts); }),
        .icon = u"calendar-off"_s,
        .shortcuts = { QKeySequence(u"S"_s) },
        .availability = withSelection,
        .keywords = [] { return tr("unschedule"); } });
    commands.append(Command { .id = u"calendar.delete"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Move to the bin"); },
        .run = onSelection([this](const QList<QUuid> &posts) { moveToBin(posts); }),
        .icon = u"trash-2"_s,
        .shortcuts = { QKeySequence(Qt::Key_Delete) },
        .availability = withSelection,
        .keywords = [] { return tr("delete remove"); } });
    commands.append(Command { .id = u"calendar.clear_filter"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Show everything"); },
        .run = [this] { m_model->setFilter({}); },
        .icon = u"list-filter"_s,
        .availability =
            [this] {
                return m_model->filter().isEmpty() ? Availability { false, tr("Nothing is filtered") }
                                                   : Availability {};
            } });
    commands.append(Command { .id = u"calendar.month"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Show the month"); },
        .run = [this] { showView(View::Month); },
        .icon = u"calendar-days"_s,
        .shortcuts = { QKeySequence(u"1"_s) },
        .checked = [this] { return shownView() == View::Month; } });
    commands.append(Command { .id = u"calendar.week"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Show the week"); },
        .run = [this] { showView(View::Week); },
        .icon = u"calendar-clock"_s,
        .shortcuts = { QKeySequence(u"2"_s) },
        .checked = [this] { return shownView() == View::Week; } });
    commands.append(Command { .id = u"calendar.list"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Show the list"); },
        .run = [this] { showView(View::List); },
        .icon = u"list"_s,
        .shortcuts = { QKeySequence(u"3"_s) },
        .checked = [this] { return shownView() == View::List; } });
    commands.append(Command { .id = u"calendar.rename"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Rename in place"); },
        .run = [this] { listView().editTitle(); },
        .icon = u"pencil-line"_s,
        .shortcuts = { QKeySequence(Qt::Key_F2) },
        .availability =
            [this, inList] {
                const Availability list = inList();
                return list.enabled && selectedPosts().size() != 1
                    ? Availability { false, tr("Select one post first") }
                    : list;
            },
        .keywords = [] { return tr("title"); } });
    commands.append(Command { .id = u"calendar.sort"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Sort the list…"); },
        .run = [this] { openOrders(); },
        .icon = u"arrow-down-up"_s,
        .availability = inList,
        .keywords = [] { return tr("order"); } });
    commands.append(Command { .id = u"calendar.tray"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Unscheduled posts"); },
        .run = [this] { weekPane().setTrayShown(!weekPane().isTrayShown()); },
        .icon = u"panel-right"_s,
        .shortcuts = { QKeySequence(u"U"_s) },
        .availability = inWeek,
        .keywords = [] { return tr("tray drafts ideas"); },
        .checked = [this] { return m_week && m_week->isTrayShown(); } });
    commands.append(Command { .id = u"calendar.sort_tray"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Sort the tray…"); },
        .run =
            [this] {
                weekPane().setTrayShown(true);
                weekPane().tray().openOrders();
            },
        .icon = u"arrow-down-up"_s,
        .availability = inWeek,
        .keywords = [] { return tr("tray drafts ideas"); } });
    commands.append(Command { .id = u"calendar.second_zone"_s,
        .group = CommandGroup::Calendar,
        .text =
            [this] { return shownView() == View::Week ? tr("Second time zone…") : tr("Your time zone…"); },
        .run = [this] { openZones(); },
        .icon = u"globe"_s,
        .shortcuts = { QKeySequence(u"Z"_s) } });
    commands.append(Command { .id = u"calendar.place"_s,
        .group = CommandGroup::Calendar,
        .text = [] { return tr("Place a draft with the keyboard"); },
        .run = [this] { placeFromTray(); },
        .icon = u"move"_s,
        .availability = inWeek,
        .keywords = [] { return tr("schedule tray"); } });
    return commands;
}

void CalendarPage::takeOff(const QList<QUuid> &posts)
{
    leave(posts, Leaving::TakeOff, [this, posts] { m_controller->unschedule(posts); });
}

void CalendarPage::moveToBin(const QList<QUuid> &posts)
{
    leave(posts, Leaving::Bin, [this, posts] { m_controller->trash(posts); });
}

void CalendarPage::showMenu(const QUuid &post, QDate day, QPoint globalPos)
{
    closePeek();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"calendarMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &icon, const QKeySequence &key, auto run) {
        QAction *action = menu->addAction(theme::themedIcon(icon), text);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; the command owns it
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    if (post.isNull()) {
        add(tr("New post"), u"plus"_s, QKeySequence(u"N"_s), [this, day] { openNewPost(day); });
        add(tr("Show the day"), u"calendar-days"_s, {}, [this, day] { openDay(day); });
        menu->popup(globalPos);
        return;
    }
    const QList<QUuid> posts =
        m_view->selectedPosts().contains(post) ? m_view->selectedPosts() : QList<QUuid> { post };
    const auto planned = store::plannedPosts(m_store.reader(), posts);
    const bool movable = planned
        && std::any_of(planned->begin(), planned->end(),
            [](const store::PlannedPost &one) { return !schedule::fixedBecause(one); });
    const QString why = tr("Already published: copy it instead");
    const auto onlyMovable = [&](QAction *action) {
        action->setEnabled(movable);
        if (!movable)
            action->setToolTip(why);
    };
    menu->setToolTipsVisible(true);
    add(tr("Peek"), u"focus"_s, QKeySequence(Qt::Key_Space), [this, post] { openPeek(post); });
    if (posts.size() == 1)
        onlyMovable(add(tr("Edit"), u"pencil"_s, QKeySequence(u"E"_s), [this, post] { openEdit(post); }));
    if (posts.size() == 1) {
        onlyMovable(add(tr("Open in a window"), u"external-link"_s, QKeySequence(u"Ctrl+Shift+O"_s),
            [this, post] { openInWindow(post); }));
    }
    add(tr("Duplicate"), u"copy"_s, QKeySequence(u"Ctrl+D"_s),
        [this, posts] { m_controller->copyByDays(posts, 0); });
    onlyMovable(
        add(tr("Move to…"), u"calendar-clock"_s, QKeySequence(u"M"_s), [this, posts] { openMoveTo(posts); }));
    onlyMovable(add(tr("Take off the calendar"), u"calendar-off"_s, QKeySequence(u"S"_s),
        [this, posts] { takeOff(posts); }));
    menu->addSeparator();
    QAction *bin = add(tr("Move to the bin"), u"trash-2"_s, QKeySequence(Qt::Key_Delete),
        [this, posts] { moveToBin(posts); });
    widgets::setDestructive(bin);
    onlyMovable(bin);
    menu->popup(globalPos);
}

} // namespace galley::calendar
