#include "ui/widgets/ErrorText.h"

#include "core/base/Result.h"
#include "ui/widgets/RuleText.h"

#include <QCoreApplication>
#include <QJsonValue>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

namespace {

// {name} stands for the argument of that name.
struct Words
{
    QLatin1StringView code;
    const char *happened, *meaning, *action;
    QLatin1StringView actionId;
};

// lupdate reads these as they stand, so they are not shortened by a macro.
constexpr Words kWords[] {
    { "store.disk_full"_L1, QT_TRANSLATE_NOOP("Error", "The disk is full."),
        QT_TRANSLATE_NOOP("Error",
            "This change was not kept. Everything before it is safe. Make some room, then try again."),
        QT_TRANSLATE_NOOP("Error", "Try again"), "app.retry"_L1 },
    { "store.read_only"_L1, QT_TRANSLATE_NOOP("Error", "The folder {folder} cannot be written to."),
        QT_TRANSLATE_NOOP("Error",
            "Galley works only where it can keep changes. Nothing was changed. Choose another folder, or "
            "copy "
            "this one to a place of your own and open the copy."),
        QT_TRANSLATE_NOOP("Error", "Choose another folder"), "file.open_workspace"_L1 },
    { "store.cannot_open"_L1, QT_TRANSLATE_NOOP("Error", "The workspace in {folder} cannot be opened."),
        QT_TRANSLATE_NOOP(
            "Error", "Nothing was changed in it. The folder may be on a drive that is not connected."),
        QT_TRANSLATE_NOOP("Error", "Choose another folder"), "file.open_workspace"_L1 },
    { "store.in_use"_L1, QT_TRANSLATE_NOOP("Error", "This workspace is open in another window of Galley."),
        QT_TRANSLATE_NOOP("Error", "Only one window at a time may change it, so that nothing gets lost."),
        QT_TRANSLATE_NOOP("Error", "Choose another folder"), "file.open_workspace"_L1 },
    { "store.newer_version"_L1,
        QT_TRANSLATE_NOOP("Error", "The workspace in {folder} was made by a newer Galley."),
        QT_TRANSLATE_NOOP("Error", "It was left as it is. Update Galley on this computer to open it."),
        QT_TRANSLATE_NOOP("Error", "Choose another folder"), "file.open_workspace"_L1 },
    { "store.not_workspace"_L1,
        QT_TRANSLATE_NOOP("Error", "This is not a Galley workspace: {file} was made by another program."),
        QT_TRANSLATE_NOOP("Error", "It was left as it is."),
        QT_TRANSLATE_NOOP("Error", "Choose another folder"), "file.open_workspace"_L1 },
    { "store.damaged"_L1, QT_TRANSLATE_NOOP("Error", "The workspace's file is damaged."),
        QT_TRANSLATE_NOOP(
            "Error", "Galley will rebuild it from the last daily copy and the journal when it starts again."),
        QT_TRANSLATE_NOOP("Error", "Quit and rebuild"), "app.quit"_L1 },
    { "store.unrecoverable"_L1,
        QT_TRANSLATE_NOOP("Error", "The workspace's file is damaged and could not be rebuilt."),
        QT_TRANSLATE_NOOP(
            "Error", "It was set aside as {aside}; nothing was deleted. A backup from elsewhere may help."),
        QT_TRANSLATE_NOOP("Error", "Choose another folder"), "file.open_workspace"_L1 },
    { "store.write_failed"_L1, QT_TRANSLATE_NOOP("Error", "The disk refused to write."),
        QT_TRANSLATE_NOOP("Error", "This change was not kept. Everything before it is safe."),
        QT_TRANSLATE_NOOP("Error", "Try again"), "app.retry"_L1 },
    { "store.io"_L1, QT_TRANSLATE_NOOP("Error", "The disk refused to write."),
        QT_TRANSLATE_NOOP("Error", "This change was not kept. Everything before it is safe."),
        QT_TRANSLATE_NOOP("Error", "Try again"), "app.retry"_L1 },
    { "store.busy"_L1, QT_TRANSLATE_NOOP("Error", "The workspace is busy just now."),
        QT_TRANSLATE_NOOP("Error", "This change was not kept."), QT_TRANSLATE_NOOP("Error", "Try again"),
        "app.retry"_L1 },
    { "store.duplicate"_L1, QT_TRANSLATE_NOOP("Error", "There is one like it already."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed."), nullptr, {} },
    { "store.not_found"_L1, QT_TRANSLATE_NOOP("Error", "It is not there any more."),
        QT_TRANSLATE_NOOP(
            "Error", "It was deleted meanwhile, perhaps in another window. It may be in the bin."),
        nullptr, {} },
    { "store.stale"_L1, QT_TRANSLATE_NOOP("Error", "It was changed meanwhile."),
        QT_TRANSLATE_NOOP("Error", "Nothing was overwritten. Look at it again, then repeat."), nullptr, {} },
    { "store.invalid_transition"_L1, QT_TRANSLATE_NOOP("Error", "{title} is {from} and cannot become {to}."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed."), nullptr, {} },
    { "store.immutable"_L1, QT_TRANSLATE_NOOP("Error", "{title} is {state}, so it stays as it is."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed. A copy of it can be changed."), nullptr, {} },
    { "store.approved_content"_L1, QT_TRANSLATE_NOOP("Error", "{title} is approved as it stands."),
        QT_TRANSLATE_NOOP("Error",
            "Nothing was changed. To change it, take it back to draft first; then it is approved again."),
        nullptr, {} },
    { "store.forbidden"_L1, QT_TRANSLATE_NOOP("Error", "Only {names} can {what}."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Ask there."), nullptr, {} },
    { "store.changed_since"_L1, QT_TRANSLATE_NOOP("Error", "It was changed again since."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed."), nullptr, {} },
    { "store.changed_since_by"_L1, QT_TRANSLATE_NOOP("Error", "{name} has changed it since."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed."), nullptr, {} },
    { "store.has_posts"_L1, QT_TRANSLATE_NOOP("Error", "The client has posts by now."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Delete the posts first."), nullptr, {} },
    { "store.studio_begun"_L1, QT_TRANSLATE_NOOP("Error", "The start of a studio cannot be undone."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed."), nullptr, {} },
    { "store.nothing_to_undo"_L1, QT_TRANSLATE_NOOP("Error", "There is nothing to undo."), nullptr, nullptr,
        {} },
    { "store.nothing_to_redo"_L1, QT_TRANSLATE_NOOP("Error", "There is nothing to redo."), nullptr, nullptr,
        {} },
    { "store.closed"_L1, QT_TRANSLATE_NOOP("Error", "The workspace is being closed."),
        QT_TRANSLATE_NOOP("Error", "This change was not kept."), nullptr, {} },
    { "media.unreadable"_L1, QT_TRANSLATE_NOOP("Error", "{file} cannot be read."),
        QT_TRANSLATE_NOOP("Error", "It was not added. The rest is as it was."), nullptr, {} },
    { "media.disk_full"_L1, QT_TRANSLATE_NOOP("Error", "The disk is full."),
        QT_TRANSLATE_NOOP("Error",
            "The picture was not added. Everything before it is safe. Make some room, then try again."),
        QT_TRANSLATE_NOOP("Error", "Try again"), "app.retry"_L1 },
    { "media.read_only"_L1, QT_TRANSLATE_NOOP("Error", "The folder {folder} cannot be written to."),
        QT_TRANSLATE_NOOP("Error", "The picture was not added."),
        QT_TRANSLATE_NOOP("Error", "Choose another folder"), "file.open_workspace"_L1 },
    { "media.write_failed"_L1, QT_TRANSLATE_NOOP("Error", "The disk refused to write to {folder}."),
        QT_TRANSLATE_NOOP("Error", "The picture was not added."), QT_TRANSLATE_NOOP("Error", "Try again"),
        "app.retry"_L1 },
    { "media.mismatch"_L1, QT_TRANSLATE_NOOP("Error", "The picture that arrived is not the one announced."),
        QT_TRANSLATE_NOOP("Error", "It was not kept."), nullptr, {} },
    { "base.unknown_zone"_L1, QT_TRANSLATE_NOOP("Error", "{zone} is not a time zone that Galley knows."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed."), nullptr, {} },
    { "studio.bad_zone"_L1, QT_TRANSLATE_NOOP("Error", "{zone} is not a time zone that Galley knows."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed."), nullptr, {} },
    { "base.bad_wall_time"_L1, QT_TRANSLATE_NOOP("Error", "“{text}” is not a date and time."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed."), nullptr, {} },
    { "schedule.published"_L1, QT_TRANSLATE_NOOP("Error", "This post is out already."),
        QT_TRANSLATE_NOOP("Error", "It can be copied, but not moved or changed."),
        QT_TRANSLATE_NOOP("Error", "Copy it"), "calendar.duplicate"_L1 },
    { "schedule.being_sent"_L1, QT_TRANSLATE_NOOP("Error", "This post is being published just now."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Try again in a moment."), nullptr, {} },
    { "schedule.read_back"_L1, QT_TRANSLATE_NOOP("Error", "This post was made on the network itself."),
        QT_TRANSLATE_NOOP("Error", "It can be seen here, but not changed."), nullptr, {} },
    { "compose.fixed"_L1, QT_TRANSLATE_NOOP("Error", "This post is out or on its way."),
        QT_TRANSLATE_NOOP("Error", "It stays as it was sent. A copy of it can be changed."),
        QT_TRANSLATE_NOOP("Error", "Copy it"), "calendar.duplicate"_L1 },
    { "compose.in_bin"_L1, QT_TRANSLATE_NOOP("Error", "This post is in the bin."),
        QT_TRANSLATE_NOOP("Error", "Nothing of it can be changed there. Restore it first."), nullptr, {} },
    { "compose.approved"_L1, QT_TRANSLATE_NOOP("Error", "This post is approved or waiting for approval."),
        QT_TRANSLATE_NOOP("Error", "Changed words need a new approval. Nothing was changed yet."),
        QT_TRANSLATE_NOOP("Error", "Edit anyway"), "composer.edit_anyway"_L1 },
    { "compose.text_too_large"_L1, QT_TRANSLATE_NOOP("Error", "That is more text than a post can hold."),
        QT_TRANSLATE_NOOP("Error",
            "Nothing was taken in and nothing is lost: it is still where it was copied from. A post holds "
            "some 60,000 letters."),
        nullptr, {} },
    { "compose.too_many"_L1, QT_TRANSLATE_NOOP("Error", "A post cannot hold more than {limit} of these."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed."), nullptr, {} },
    { "compose.duplicate_target"_L1,
        QT_TRANSLATE_NOOP("Error", "This account has this kind of post already."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed."), nullptr, {} },
    { "compose.gone"_L1, QT_TRANSLATE_NOOP("Error", "That part of the post is not there any more."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed."), nullptr, {} },
    { "schedule.in_the_past"_L1, QT_TRANSLATE_NOOP("Error", "That time has passed."),
        QT_TRANSLATE_NOOP("Error", "The post would go out at once, so it stays where it was."), nullptr, {} },
    { "schedule.no_time"_L1, QT_TRANSLATE_NOOP("Error", "This post has no day yet."),
        QT_TRANSLATE_NOOP("Error", "Give it a day and a time first."), nullptr, {} },
    { "import.unreadable"_L1, QT_TRANSLATE_NOOP("Error", "{file} cannot be opened."),
        QT_TRANSLATE_NOOP(
            "Error", "Nothing was imported. Perhaps it was moved, or another program holds it."),
        nullptr, {} },
    { "import.too_large"_L1, QT_TRANSLATE_NOOP("Error", "{file} is larger than {megabytes} MB."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported. Split it into smaller files."), nullptr, {} },
    { "import.too_many_rows"_L1,
        QT_TRANSLATE_NOOP("Error", "{file} has more rows than Galley can take at once."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported. Split it into smaller files."), nullptr, {} },
    { "import.workbook"_L1, QT_TRANSLATE_NOOP("Error", "{file} is a workbook of a spreadsheet program."),
        QT_TRANSLATE_NOOP(
            "Error", "Nothing was imported. Save the sheet as CSV there, and choose that file."),
        nullptr, {} },
    { "import.not_text"_L1, QT_TRANSLATE_NOOP("Error", "{file} is not a spreadsheet."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported. Choose a file that was saved as CSV."), nullptr,
        {} },
    { "import.empty"_L1, QT_TRANSLATE_NOOP("Error", "{file} is empty."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported."), nullptr, {} },
    { "import.header_only"_L1, QT_TRANSLATE_NOOP("Error", "{file} has a header and no rows."),
        QT_TRANSLATE_NOOP("Error", "0 posts: nothing was imported."), nullptr, {} },
    { "import.not_schedule"_L1, QT_TRANSLATE_NOOP("Error", "{file} does not look like a schedule."),
        QT_TRANSLATE_NOOP("Error",
            "No column holds texts or pictures. Its columns are {columns} … If one of them holds the texts, "
            "say so."),
        nullptr, {} },
    { "import.no_client"_L1, QT_TRANSLATE_NOOP("Error", "There is no client called {name}."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported. The clients are {known}."), nullptr, {} },
    { "import.bad_zone"_L1, QT_TRANSLATE_NOOP("Error", "{zone} is not a time zone that Galley knows."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported. Time zones are written like Europe/Berlin."),
        nullptr, {} },
    { "import.bad_map"_L1, QT_TRANSLATE_NOOP("Error", "{file} is not a map file that Galley understands."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported. “{key}” says “{value}”."), nullptr, {} },
    { "import.bad_map.line"_L1,
        QT_TRANSLATE_NOOP("Error", "{file} is not a map file that Galley understands."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported. Look at line {line}."), nullptr, {} },
    { "domain.change_set_too_large"_L1, QT_TRANSLATE_NOOP("Error", "That is too much at once."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Do it in smaller steps."), nullptr, {} },
    { "domain.change_set_empty"_L1, QT_TRANSLATE_NOOP("Error", "There was nothing to change."), nullptr,
        nullptr, {} },
    { "domain.too_many_changes"_L1, QT_TRANSLATE_NOOP("Error", "That is too much at once."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Do it in smaller steps."), nullptr, {} },
    { "domain.change_too_large"_L1, QT_TRANSLATE_NOOP("Error", "That text is too long to keep."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Shorten it, or divide it into two posts."), nullptr,
        {} },
    { "domain.text_nul"_L1, QT_TRANSLATE_NOOP("Error", "The text holds a character that cannot be kept."),
        QT_TRANSLATE_NOOP(
            "Error", "Nothing was changed. It usually comes in by copying; type that place again."),
        nullptr, {} },
    { "domain.text_lone_surrogate"_L1, QT_TRANSLATE_NOOP("Error", "The text holds half of a character."),
        QT_TRANSLATE_NOOP(
            "Error", "Nothing was changed. It usually comes in by copying; type that place again."),
        nullptr, {} },
    { "domain.newer_schema"_L1, QT_TRANSLATE_NOOP("Error", "This comes from a newer Galley."),
        QT_TRANSLATE_NOOP("Error", "It was left as it is. Update Galley on this computer to use it."),
        nullptr, {} },
    { "platforms.rules_invalid"_L1,
        QT_TRANSLATE_NOOP("Error", "The list of what networks accept is damaged."),
        QT_TRANSLATE_NOOP(
            "Error", "It comes with the program: nothing of yours is lost. Install Galley again."),
        nullptr, {} },
    { "media.not_media"_L1,
        QT_TRANSLATE_NOOP("Error", "{file} is not a picture, clip or sound that Galley knows."),
        QT_TRANSLATE_NOOP("Error", "It was not added. The rest is as it was."), nullptr, {} },
    { "media.empty"_L1, QT_TRANSLATE_NOOP("Error", "{file} is empty."),
        QT_TRANSLATE_NOOP("Error", "It was not added. Get it again from where it came."), nullptr, {} },
    { "media.too_many_files"_L1, QT_TRANSLATE_NOOP("Error", "There are more than {limit} files in {file}."),
        QT_TRANSLATE_NOOP("Error", "Nothing was added. Choose a folder inside it."), nullptr, {} },
    { "media.damaged"_L1, QT_TRANSLATE_NOOP("Error", "{file} is cut short or broken."),
        QT_TRANSLATE_NOOP("Error", "It was not added. Get it again from where it came."), nullptr, {} },
    { "media.too_large"_L1, QT_TRANSLATE_NOOP("Error", "{file} is too large to be read safely."),
        QT_TRANSLATE_NOOP("Error", "It was not added. Save a smaller copy and add that."), nullptr, {} },
    { "media.too_slow"_L1, QT_TRANSLATE_NOOP("Error", "Reading {file} took too long."),
        QT_TRANSLATE_NOOP("Error", "It was not added. The file may be broken."), nullptr, {} },
    { "media.helper_failed"_L1, QT_TRANSLATE_NOOP("Error", "{file} could not be read."),
        QT_TRANSLATE_NOOP("Error", "It was not added. The file may be broken; nothing else was touched."),
        nullptr, {} },
    { "media.no_helper"_L1, QT_TRANSLATE_NOOP("Error", "The program that reads pictures is missing."),
        QT_TRANSLATE_NOOP(
            "Error", "No picture can be added until Galley is installed again. Everything else works."),
        nullptr, {} },
    { "media.cancelled"_L1, QT_TRANSLATE_NOOP("Error", "Stopped."),
        QT_TRANSLATE_NOOP("Error", "What was added before stays."), nullptr, {} },
    { "ical.unreadable"_L1, QT_TRANSLATE_NOOP("Error", "{file} cannot be read."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported. It may have been moved, or you may not open it."),
        QT_TRANSLATE_NOOP("Error", "Choose another file"), "file.import_dates"_L1 },
    { "ical.too_large"_L1, QT_TRANSLATE_NOOP("Error", "{file} is larger than {megabytes} MB."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported. Export a shorter time from the other calendar."),
        QT_TRANSLATE_NOOP("Error", "Choose another file"), "file.import_dates"_L1 },
    { "ical.too_many_dates"_L1, QT_TRANSLATE_NOOP("Error", "There are more than {limit} dates in {file}."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported. Export a shorter time from the other calendar."),
        QT_TRANSLATE_NOOP("Error", "Choose another file"), "file.import_dates"_L1 },
    { "ical.not_calendar"_L1, QT_TRANSLATE_NOOP("Error", "{file} is not a calendar."),
        QT_TRANSLATE_NOOP(
            "Error", "Nothing was imported. Export the calendar as iCalendar (.ics) and choose that file."),
        QT_TRANSLATE_NOOP("Error", "Choose another file"), "file.import_dates"_L1 },
    { "ical.no_dates"_L1, QT_TRANSLATE_NOOP("Error", "There are no dates in {file}."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported."),
        QT_TRANSLATE_NOOP("Error", "Choose another file"), "file.import_dates"_L1 },
    { "ical.bad_rule"_L1, QT_TRANSLATE_NOOP("Error", "How it repeats cannot be read: {rule}"),
        QT_TRANSLATE_NOOP("Error", "It is shown the first time only."), nullptr, {} },
    { "ical.not_written"_L1, QT_TRANSLATE_NOOP("Error", "{file} could not be saved."),
        QT_TRANSLATE_NOOP("Error",
            "There may be no room, or you may not write there. A file that was there before is as it was."),
        QT_TRANSLATE_NOOP("Error", "Save elsewhere"), "file.export_plan"_L1 },
    { "ical.no_client"_L1, QT_TRANSLATE_NOOP("Error", "There is no client called {name}."),
        QT_TRANSLATE_NOOP("Error", "Nothing was exported. There are: {known}."), nullptr, {} },
    { "import.cancelled"_L1, QT_TRANSLATE_NOOP("Error", "The import was stopped."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported."), nullptr, {} },
};

QString filled(const char *source, const QJsonObject &args)
{
    if (!source)
        return {};
    QString text = QCoreApplication::translate("Error", source);
    for (auto it = args.begin(); it != args.end(); ++it)
        text.replace(
            u'{' + it.key() + u'}', QChar(0x2068) + it.value().toVariant().toString() + QChar(0x2069));
    return text;
}

// What the sentences need in words that core does not have.
QJsonObject worded(const Error &error)
{
    QJsonObject args = error.args;
    for (const QString &state : { u"from"_s, u"to"_s, u"state"_s }) {
        if (args.contains(state))
            args.insert(state, stateText(args.value(state).toString()));
    }
    if (error.code == "store.immutable"_L1 && args.value("state"_L1).toString().isEmpty())
        args.insert(u"state"_s, QCoreApplication::translate("Error", "made on the network itself"));
    if (args.contains("title"_L1) && args.value("title"_L1).toString().isEmpty())
        args.insert(u"title"_s, QCoreApplication::translate("Error", "This post"));
    if (error.code == "store.forbidden"_L1) {
        const QStringList names = args.value("names"_L1).toVariant().toStringList();
        args.insert(u"names"_s,
            names.isEmpty() ? QCoreApplication::translate("Error", "an owner of the studio") : anyOf(names));
        const QString what =
            permissionText(args.value("resource"_L1).toString() + u'.' + args.value("action"_L1).toString());
        args.insert(u"what"_s, what.isEmpty() ? QCoreApplication::translate("Error", "do this") : what);
    }
    return args;
}

} // namespace

ErrorWords errorText(const Error &error)
{
    const QJsonObject args = worded(error);
    // Of a map file either a line or a key is wrong.
    const QString code =
        error.code == "import.bad_map"_L1 && args.contains("line"_L1) ? u"import.bad_map.line"_s : error.code;
    for (const Words &words : kWords)
        if (words.code == code)
            return { filled(words.happened, args), filled(words.meaning, args), filled(words.action, args),
                words.actionId };
    ErrorWords general { QCoreApplication::translate("Error", "That did not work."),
        QCoreApplication::translate("Error", "What was there before is still there."),
        QCoreApplication::translate("Error", "Copy details"), u"app.copy_details"_s };
    if (error.retryable) {
        general.action = QCoreApplication::translate("Error", "Try again");
        general.actionId = u"app.retry"_s;
    }
    return general;
}

} // namespace galley::widgets
