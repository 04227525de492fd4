#include "ui/widgets/LabelText.h"

#include "core/domain/ChangeSet.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

namespace {

// One thing (%1 is its name) and several (%n), each as a whole sentence, because languages order them
// differently. %2 is the file of an import.
struct Sentences
{
    QLatin1StringView key;
    const char *done, *doneMany;
    const char *undo, *undoMany;
    const char *redo, *redoMany;
};

#define S(text) QT_TRANSLATE_NOOP("Label", text)

constexpr Sentences kSentences[] {
    { "post.create"_L1, S("Wrote %1"), S("Wrote %n post(s)"), S("Undo writing of %1"),
        S("Undo writing of %n post(s)"), S("Redo writing of %1"), S("Redo writing of %n post(s)") },
    { "post.edit"_L1, S("Changed %1"), S("Changed %n post(s)"), S("Undo change of %1"),
        S("Undo change of %n post(s)"), S("Redo change of %1"), S("Redo change of %n post(s)") },
    { "post.move"_L1, S("Moved %1"), S("Moved %n post(s)"), S("Undo move of %1"),
        S("Undo move of %n post(s)"), S("Redo move of %1"), S("Redo move of %n post(s)") },
    { "post.copy"_L1, S("Copied %1"), S("Copied %n post(s)"), S("Undo copy of %1"),
        S("Undo copy of %n post(s)"), S("Redo copy of %1"), S("Redo copy of %n post(s)") },
    { "post.unschedule"_L1, S("Took %1 off the calendar"), S("Took %n post(s) off the calendar"),
        S("Put %1 back on the calendar"), S("Put %n post(s) back on the calendar"),
        S("Take %1 off the calendar again"), S("Take %n post(s) off the calendar again") },
    { "post.delete"_L1, S("Moved %1 to the bin"), S("Moved %n post(s) to the bin"), S("Undo deletion of %1"),
        S("Undo deletion of %n post(s)"), S("Redo deletion of %1"), S("Redo deletion of %n post(s)") },
    { "post.restore"_L1, S("Took %1 out of the bin"), S("Took %n post(s) out of the bin"),
        S("Put %1 back into the bin"), S("Put %n post(s) back into the bin"),
        S("Take %1 out of the bin again"), S("Take %n post(s) out of the bin again") },
    { "post.status"_L1, S("Changed the status of %1"), S("Changed the status of %n post(s)"),
        S("Undo new status of %1"), S("Undo new status of %n post(s)"), S("Redo new status of %1"),
        S("Redo new status of %n post(s)") },
    { "import.posts"_L1, S("Imported a post from %2"), S("Imported %n post(s) from %2"),
        S("Undo import of %2"), S("Undo import of %n post(s) from %2"), S("Redo import of %2"),
        S("Redo import of %n post(s) from %2") },
    { "client.create"_L1, S("Added %1"), S("Added %n client(s)"), S("Undo adding of %1"),
        S("Undo adding of %n client(s)"), S("Redo adding of %1"), S("Redo adding of %n client(s)") },
    { "studio.create"_L1, S("Started %1"), S("Started %n studio(s)"), S("Undo start of %1"),
        S("Undo start of %n studio(s)"), S("Redo start of %1"), S("Redo start of %n studio(s)") },
    { "profile.edit"_L1, S("Changed your details"), S("Changed your details"), S("Undo change of your details"),
        S("Undo change of your details"), S("Redo change of your details"), S("Redo change of your details") },
    { "client.edit"_L1, S("Changed %1"), S("Changed %n client(s)"), S("Undo change of %1"),
        S("Undo change of %n client(s)"), S("Redo change of %1"), S("Redo change of %n client(s)") },
    { "note.create"_L1, S("Noted %1"), S("Wrote %n note(s)"), S("Undo note %1"), S("Undo %n note(s)"),
        S("Redo note %1"), S("Redo %n note(s)") },
    { "note.delete"_L1, S("Removed the note %1"), S("Removed %n note(s)"), S("Undo removal of the note %1"),
        S("Undo removal of %n note(s)"), S("Redo removal of the note %1"), S("Redo removal of %n note(s)") },
    { "campaign.create"_L1, S("Added the campaign %1"), S("Added %n campaign(s)"),
        S("Undo adding of the campaign %1"), S("Undo adding of %n campaign(s)"),
        S("Redo adding of the campaign %1"), S("Redo adding of %n campaign(s)") },
    { "sample.add"_L1, S("Added the sample studio"), S("Added the sample studio"),
        S("Undo adding of the sample studio"), S("Undo adding of the sample studio"),
        S("Redo adding of the sample studio"), S("Redo adding of the sample studio") },
    { "sample.remove"_L1, S("Removed the sample studio"), S("Removed the sample studio"),
        S("Bring the sample studio back"), S("Bring the sample studio back"),
        S("Remove the sample studio again"), S("Remove the sample studio again") },
    // The last one serves every key that is not known.
    { ""_L1, S("Changed %1"), S("Changed %n thing(s)"), S("Undo change of %1"),
        S("Undo change of %n thing(s)"), S("Redo change of %1"), S("Redo change of %n thing(s)") },
};

#undef S

QString worded(const Label &label, const char *Sentences::*one, const char *Sentences::*many)
{
    const Sentences *found = std::end(kSentences) - 1;
    for (const Sentences &sentences : kSentences)
        if (sentences.key == label.key)
            found = &sentences;
    const int count = label.args.value("count"_L1).toInt(1);
    QString name = label.args.value("title"_L1).toString();
    if (name.isEmpty())
        name = label.args.value("name"_L1).toString();
    if (name.isEmpty())
        name = QCoreApplication::translate("Label", "an untitled post");
    const QString file = label.args.value("file"_L1).toString();
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
