#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace galley::widgets {

// Where a command stands in menus, in the palette and on the sheet of keys.
enum class CommandGroup { File, Edit, View, Go, Post, Calendar, Client, Settings, Help };

// Whether a command can be done now, and in words why not ("Nothing to undo yet").
struct Availability
{
    bool enabled = true;
    QString reason = {};
};

// One action of the program. Menus, the palette, the sheet of keys and toolbars all show commands, so an
// action that is not one cannot be reached. Texts are functions because the language can change while the
// program runs. Shortcuts may have several strokes (QKeySequence(u"G, C"_s)) and may be single letters: those
// act only while no text field has the focus.
struct Command
{
    QString id; // "calendar.today": stable, used by settings and tests
    CommandGroup group = CommandGroup::View;
    std::function<QString()> text; // "Go to today"
    std::function<void()> run;
    QString icon = {}; // a name of ui/theme/Icons.h
    QList<QKeySequence> shortcuts = {};
    std::function<Availability()> availability = {}; // empty: always
    std::function<QString()> keywords = {}; // further words by which the palette finds it
    std::function<bool()> checked = {}; // for something that is on or off
};

} // namespace galley::widgets
