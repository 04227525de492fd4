#include "ui/widgets/LabelText.h"

#include "core/base/WallTime.h"
#include "core/domain/ChangeSet.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

namespace {

// One thing (%1 is its name) and several (%n), each as a whole sentence, because languages order them
// differently. %2 is the file of an import,
// or where a post was moved to.
struct Sentences
{
    QLatin1StringView key;
    const char *done, *doneMany;
    const char *undo, *undoMany;
    const char *redo, *redoMany;
};

constexpr auto kMovedTo = "post.move/one"_L1; // not keys of labels
constexpr auto kMovedToThePast = "post.move/passed"_L1;

// lupdate reads these as they stand, so they are not shortened by a macro.
constexpr Sentences kSentences[] {
    { "post.create"_L1, QT_TRANSLATE_NOOP("Label", "Wrote %1"),
        QT_TRANSLATE_N_NOOP("Label", "Wrote %n post(s)"), QT_TRANSLATE_NOOP("Label", "Undo writing of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo writing of %n post(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo writing of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo writing of %n post(s)") },
    { "post.edit"_L1, QT_TRANSLATE_NOOP("Label", "Changed %1"),
        QT_TRANSLATE_N_NOOP("Label", "Changed %n post(s)"), QT_TRANSLATE_NOOP("Label", "Undo change of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo change of %n post(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo change of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo change of %n post(s)") },
    { "post.move"_L1, QT_TRANSLATE_NOOP("Label", "Moved %1"),
        QT_TRANSLATE_N_NOOP("Label", "Moved %n post(s)"), QT_TRANSLATE_NOOP("Label", "Undo move of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo move of %n post(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo move of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo move of %n post(s)") },
    // Of one post it is known where it is now: %2.
    { kMovedTo, QT_TRANSLATE_NOOP("Label", "%1 is now %2"), QT_TRANSLATE_N_NOOP("Label", "Moved %n post(s)"),
        QT_TRANSLATE_NOOP("Label", "Undo move of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo move of %n post(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo move of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo move of %n post(s)") },
    { kMovedToThePast, QT_TRANSLATE_NOOP("Label", "%1 is now %2, a time that has passed"),
        QT_TRANSLATE_N_NOOP("Label", "Moved %n post(s), also to times that have passed"),
        QT_TRANSLATE_NOOP("Label", "Undo move of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo move of %n post(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo move of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo move of %n post(s)") },
    { "post.copy"_L1, QT_TRANSLATE_NOOP("Label", "Copied %1"),
        QT_TRANSLATE_N_NOOP("Label", "Copied %n post(s)"), QT_TRANSLATE_NOOP("Label", "Undo copy of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo copy of %n post(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo copy of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo copy of %n post(s)") },
    { "post.unschedule"_L1, QT_TRANSLATE_NOOP("Label", "Took %1 off the calendar"),
        QT_TRANSLATE_N_NOOP("Label", "Took %n post(s) off the calendar"),
        QT_TRANSLATE_NOOP("Label", "Put %1 back on the calendar"),
        QT_TRANSLATE_N_NOOP("Label", "Put %n post(s) back on the calendar"),
        QT_TRANSLATE_NOOP("Label", "Take %1 off the calendar again"),
        QT_TRANSLATE_N_NOOP("Label", "Take %n post(s) off the calendar again") },
    { "post.delete"_L1, QT_TRANSLATE_NOOP("Label", "Moved %1 to the bin"),
        QT_TRANSLATE_N_NOOP("Label", "Moved %n post(s) to the bin"),
        QT_TRANSLATE_NOOP("Label", "Undo deletion of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo deletion of %n post(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo deletion of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo deletion of %n post(s)") },
    { "post.restore"_L1, QT_TRANSLATE_NOOP("Label", "Took %1 out of the bin"),
        QT_TRANSLATE_N_NOOP("Label", "Took %n post(s) out of the bin"),
        QT_TRANSLATE_NOOP("Label", "Put %1 back into the bin"),
        QT_TRANSLATE_N_NOOP("Label", "Put %n post(s) back into the bin"),
        QT_TRANSLATE_NOOP("Label", "Take %1 out of the bin again"),
        QT_TRANSLATE_N_NOOP("Label", "Take %n post(s) out of the bin again") },
    { "post.status"_L1, QT_TRANSLATE_NOOP("Label", "Changed the status of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Changed the status of %n post(s)"),
        QT_TRANSLATE_NOOP("Label", "Undo new status of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo new status of %n post(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo new status of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo new status of %n post(s)") },
    { "import.notes"_L1, QT_TRANSLATE_NOOP("Label", "Imported a date from %2"),
        QT_TRANSLATE_N_NOOP("Label", "Imported %n date(s) from %2"),
        QT_TRANSLATE_NOOP("Label", "Undo import of %2"),
        QT_TRANSLATE_N_NOOP("Label", "Undo import of %n date(s) from %2"),
        QT_TRANSLATE_NOOP("Label", "Redo import of %2"),
        QT_TRANSLATE_N_NOOP("Label", "Redo import of %n date(s) from %2") },
    { "import.posts"_L1, QT_TRANSLATE_NOOP("Label", "Imported a post from %2"),
        QT_TRANSLATE_N_NOOP("Label", "Imported %n post(s) from %2"),
        QT_TRANSLATE_NOOP("Label", "Undo import of %2"),
        QT_TRANSLATE_N_NOOP("Label", "Undo import of %n post(s) from %2"),
        QT_TRANSLATE_NOOP("Label", "Redo import of %2"),
        QT_TRANSLATE_N_NOOP("Label", "Redo import of %n post(s) from %2") },
    { "client.create"_L1, QT_TRANSLATE_NOOP("Label", "Added %1"),
        QT_TRANSLATE_N_NOOP("Label", "Added %n client(s)"), QT_TRANSLATE_NOOP("Label", "Undo adding of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo adding of %n client(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo adding of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo adding of %n client(s)") },
    { "media.add"_L1, QT_TRANSLATE_NOOP("Label", "Added a picture"),
        QT_TRANSLATE_N_NOOP("Label", "Added %n picture(s)"),
        QT_TRANSLATE_NOOP("Label", "Undo adding a picture"),
        QT_TRANSLATE_N_NOOP("Label", "Undo adding %n picture(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo adding a picture"),
        QT_TRANSLATE_N_NOOP("Label", "Redo adding %n picture(s)") },
    { "media.focal"_L1, QT_TRANSLATE_NOOP("Label", "Moved the focal point of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Moved %n focal point(s)"),
        QT_TRANSLATE_NOOP("Label", "Undo move of the focal point of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo move of %n focal point(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo move of the focal point of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo move of %n focal point(s)") },
    { "media.jpeg"_L1, QT_TRANSLATE_NOOP("Label", "Made a JPEG of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Made JPEGs of %n picture(s)"),
        QT_TRANSLATE_NOOP("Label", "Undo the JPEG of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo the JPEGs of %n picture(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo the JPEG of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo the JPEGs of %n picture(s)") },
    { "studio.create"_L1, QT_TRANSLATE_NOOP("Label", "Started %1"),
        QT_TRANSLATE_N_NOOP("Label", "Started %n studio(s)"), QT_TRANSLATE_NOOP("Label", "Undo start of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo start of %n studio(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo start of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo start of %n studio(s)") },
    { "profile.edit"_L1, QT_TRANSLATE_NOOP("Label", "Changed your details"),
        QT_TRANSLATE_NOOP("Label", "Changed your details"),
        QT_TRANSLATE_NOOP("Label", "Undo change of your details"),
        QT_TRANSLATE_NOOP("Label", "Undo change of your details"),
        QT_TRANSLATE_NOOP("Label", "Redo change of your details"),
        QT_TRANSLATE_NOOP("Label", "Redo change of your details") },
    { "client.edit"_L1, QT_TRANSLATE_NOOP("Label", "Changed %1"),
        QT_TRANSLATE_N_NOOP("Label", "Changed %n client(s)"), QT_TRANSLATE_NOOP("Label", "Undo change of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo change of %n client(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo change of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo change of %n client(s)") },
    { "note.create"_L1, QT_TRANSLATE_NOOP("Label", "Noted %1"),
        QT_TRANSLATE_N_NOOP("Label", "Wrote %n note(s)"), QT_TRANSLATE_NOOP("Label", "Undo note %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo %n note(s)"), QT_TRANSLATE_NOOP("Label", "Redo note %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo %n note(s)") },
    { "note.delete"_L1, QT_TRANSLATE_NOOP("Label", "Removed the note %1"),
        QT_TRANSLATE_N_NOOP("Label", "Removed %n note(s)"),
        QT_TRANSLATE_NOOP("Label", "Undo removal of the note %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo removal of %n note(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo removal of the note %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo removal of %n note(s)") },
    { "campaign.create"_L1, QT_TRANSLATE_NOOP("Label", "Added the campaign %1"),
        QT_TRANSLATE_N_NOOP("Label", "Added %n campaign(s)"),
        QT_TRANSLATE_NOOP("Label", "Undo adding of the campaign %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo adding of %n campaign(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo adding of the campaign %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo adding of %n campaign(s)") },
    { "sample.add"_L1, QT_TRANSLATE_NOOP("Label", "Added the sample studio"),
        QT_TRANSLATE_NOOP("Label", "Added the sample studio"),
        QT_TRANSLATE_NOOP("Label", "Undo adding of the sample studio"),
        QT_TRANSLATE_NOOP("Label", "Undo adding of the sample studio"),
        QT_TRANSLATE_NOOP("Label", "Redo adding of the sample studio"),
        QT_TRANSLATE_NOOP("Label", "Redo adding of the sample studio") },
    { "sample.remove"_L1, QT_TRANSLATE_NOOP("Label", "Removed the sample studio"),
        QT_TRANSLATE_NOOP("Label", "Removed the sample studio"),
        QT_TRANSLATE_NOOP("Label", "Bring the sample studio back"),
        QT_TRANSLATE_NOOP("Label", "Bring the sample studio back"),
        QT_TRANSLATE_NOOP("Label", "Remove the sample studio again"),
        QT_TRANSLATE_NOOP("Label", "Remove the sample studio again") },
    // Of a comment its words would be too much.
    { "comment.add"_L1, QT_TRANSLATE_NOOP("Label", "Wrote a comment"),
        QT_TRANSLATE_NOOP("Label", "Wrote a comment"), QT_TRANSLATE_NOOP("Label", "Undo the comment"),
        QT_TRANSLATE_NOOP("Label", "Undo the comment"), QT_TRANSLATE_NOOP("Label", "Redo the comment"),
        QT_TRANSLATE_NOOP("Label", "Redo the comment") },
    { "comment.edit"_L1, QT_TRANSLATE_NOOP("Label", "Changed a comment"),
        QT_TRANSLATE_NOOP("Label", "Changed a comment"),
        QT_TRANSLATE_NOOP("Label", "Undo change of a comment"),
        QT_TRANSLATE_NOOP("Label", "Undo change of a comment"),
        QT_TRANSLATE_NOOP("Label", "Redo change of a comment"),
        QT_TRANSLATE_NOOP("Label", "Redo change of a comment") },
    { "comment.resolve"_L1, QT_TRANSLATE_NOOP("Label", "Resolved a comment"),
        QT_TRANSLATE_NOOP("Label", "Resolved a comment"),
        QT_TRANSLATE_NOOP("Label", "Open the comment again"),
        QT_TRANSLATE_NOOP("Label", "Open the comment again"),
        QT_TRANSLATE_NOOP("Label", "Resolve the comment again"),
        QT_TRANSLATE_NOOP("Label", "Resolve the comment again") },
    { "comment.reopen"_L1, QT_TRANSLATE_NOOP("Label", "Opened a comment again"),
        QT_TRANSLATE_NOOP("Label", "Opened a comment again"),
        QT_TRANSLATE_NOOP("Label", "Resolve the comment"), QT_TRANSLATE_NOOP("Label", "Resolve the comment"),
        QT_TRANSLATE_NOOP("Label", "Open the comment once more"),
        QT_TRANSLATE_NOOP("Label", "Open the comment once more") },
    { "comment.remove"_L1, QT_TRANSLATE_NOOP("Label", "Removed a comment"),
        QT_TRANSLATE_NOOP("Label", "Removed a comment"), QT_TRANSLATE_NOOP("Label", "Bring the comment back"),
        QT_TRANSLATE_NOOP("Label", "Bring the comment back"),
        QT_TRANSLATE_NOOP("Label", "Remove the comment again"),
        QT_TRANSLATE_NOOP("Label", "Remove the comment again") },
    { "snippet.add"_L1, QT_TRANSLATE_NOOP("Label", "Saved the snippet %1"),
        QT_TRANSLATE_N_NOOP("Label", "Saved %n snippet(s)"),
        QT_TRANSLATE_NOOP("Label", "Undo saving of the snippet %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo saving of %n snippet(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo saving of the snippet %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo saving of %n snippet(s)") },
    { "snippet.edit"_L1, QT_TRANSLATE_NOOP("Label", "Changed the snippet %1"),
        QT_TRANSLATE_N_NOOP("Label", "Changed %n snippet(s)"),
        QT_TRANSLATE_NOOP("Label", "Undo change of the snippet %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo change of %n snippet(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo change of the snippet %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo change of %n snippet(s)") },
    { "snippet.remove"_L1, QT_TRANSLATE_NOOP("Label", "Removed the snippet %1"),
        QT_TRANSLATE_N_NOOP("Label", "Removed %n snippet(s)"),
        QT_TRANSLATE_NOOP("Label", "Undo removal of the snippet %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo removal of %n snippet(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo removal of the snippet %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo removal of %n snippet(s)") },
    { "client.word"_L1, QT_TRANSLATE_NOOP("Label", "Added %1 to the client’s words"),
        QT_TRANSLATE_N_NOOP("Label", "Added %n word(s) to the client’s words"),
        QT_TRANSLATE_NOOP("Label", "Take %1 out of the client’s words"),
        QT_TRANSLATE_N_NOOP("Label", "Take %n word(s) out of the client’s words"),
        QT_TRANSLATE_NOOP("Label", "Add %1 to the client’s words again"),
        QT_TRANSLATE_N_NOOP("Label", "Add %n word(s) to the client’s words again") },
    { "tag.create"_L1, QT_TRANSLATE_NOOP("Label", "Made the label %1"),
        QT_TRANSLATE_N_NOOP("Label", "Made %n label(s)"),
        QT_TRANSLATE_NOOP("Label", "Undo making of the label %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo making of %n label(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo making of the label %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo making of %n label(s)") },
    { "destination.create"_L1, QT_TRANSLATE_NOOP("Label", "Added %1"),
        QT_TRANSLATE_N_NOOP("Label", "Added %n place(s) to post to"),
        QT_TRANSLATE_NOOP("Label", "Undo adding of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo adding of %n place(s) to post to"),
        QT_TRANSLATE_NOOP("Label", "Redo adding of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo adding of %n place(s) to post to") },
    // The last one serves every key that is not known.
    { ""_L1, QT_TRANSLATE_NOOP("Label", "Changed %1"), QT_TRANSLATE_N_NOOP("Label", "Changed %n thing(s)"),
        QT_TRANSLATE_NOOP("Label", "Undo change of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Undo change of %n thing(s)"),
        QT_TRANSLATE_NOOP("Label", "Redo change of %1"),
        QT_TRANSLATE_N_NOOP("Label", "Redo change of %n thing(s)") },
};

QString worded(const Label &label, const char *Sentences::*one, const char *Sentences::*many)
{
    const int count = label.args.value("count"_L1).toInt(1);
    const auto landed = label.key == "post.move"_L1 && count == 1
        ? WallTime::fromText(label.args.value("local"_L1).toString())
        : std::nullopt;
    const QString key = label.args.contains("passed"_L1) ? QString(kMovedToThePast)
        : landed                                         ? QString(kMovedTo)
                                                         : label.key;
    const Sentences *found = std::end(kSentences) - 1;
    for (const Sentences &sentences : kSentences)
        if (sentences.key == key)
            found = &sentences;
    QString name = label.args.value("title"_L1).toString();
    if (name.isEmpty())
        name = label.args.value("name"_L1).toString();
    if (name.isEmpty())
        name = QCoreApplication::translate("Label", "an untitled post");
    const QString file =
        landed ? dayTimeText(landed->date, landed->time) : label.args.value("file"_L1).toString();
    const QString sentence =
        QCoreApplication::translate("Label", count == 1 ? found->*one : found->*many, nullptr, count)
            .replace("%n"_L1, QLocale().toString(count)) // Qt leaves it alone where there is no translation
            .replace("(s)"_L1, count == 1 ? ""_L1 : "s"_L1);
    // A title may hold "%2" itself, so both are filled in one go.
    return sentence.contains("%2"_L1) && sentence.contains("%1"_L1)
        ? sentence.arg(isolated(name), isolated(file))
        : sentence.contains("%2"_L1) ? QString(sentence).replace("%2"_L1, isolated(file))
        : sentence.contains("%1"_L1) ? sentence.arg(isolated(name))
                                     : sentence;
}

} // namespace

QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

QString withoutIsolates(QString sentence)
{
    return sentence.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
}

QString labelText(const Label &label)
{
    return worded(label, &Sentences::done, &Sentences::doneMany);
}

QString undoText(const Label &label)
{
    return worded(label, &Sentences::undo, &Sentences::undoMany);
}

QString redoText(const Label &label)
{
    return worded(label, &Sentences::redo, &Sentences::redoMany);
}

} // namespace galley::widgets
