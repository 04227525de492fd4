#include "ui/composer/NoteText.h"

#include "core/compose/NoteCodes.h"
#include "core/platforms/FindingCodes.h"
#include "ui/composer/NoteGroups.h"
#include "ui/composer/Session.h"
#include "ui/composer/SettingText.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/FindingText.h"
#include "ui/widgets/LabelText.h"
#include "ui/widgets/PlatformMark.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::Fix;
using compose::ProofNote;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Note", text);
}

QString networksOf(const ProofNote &note, Session &session)
{
    QStringList names;
    for (const QUuid &id : note.targets) {
        const compose::Target *target = compose::findTarget(session.post(), id);
        if (!target)
            continue;
        const QString name = widgets::PlatformMark::name(target->platform);
        if (!names.contains(name))
            names.append(name);
    }
    return QLocale().createSeparatedList(names);
}

// "Picture 3", for a medium that the note is about.
QString pictureOf(const ProofNote &note, Session &session)
{
    const compose::Place place = compose::placeOfMedia(session.post(), note.media);
    if (place.index < 0)
        return widgets::isolated(note.args.value("file"_L1).toString());
    return say(QT_TRANSLATE_NOOP("Note", "Picture %1")).arg(QLocale().toString(place.index + 1));
}

QString listOf(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &one : value.toArray())
        words.append(widgets::isolated(one.toString()));
    return QLocale().createSeparatedList(words);
}

// Of the shared text nothing more is said; of an account's own, whose it is: the same may be wrong in both.
QString inOwn(const ProofNote &note, const QString &networks, const QString &text)
{
    const bool isOwn = note.field && note.field->kind == compose::TextField::Kind::OwnText;
    return isOwn ? say(QT_TRANSLATE_NOOP("Note", "%1 (%2)")).arg(text, networks) : text;
}

} // namespace

QString noteText(const ProofNote &note, Session &session)
{
    namespace notes = compose::notes;
    namespace found = platforms::findings;
    const QString networks = networksOf(note, session);
    const auto arg = [&](QLatin1StringView key) { return note.args.value(key); };
    const auto word = [&](QLatin1StringView key) { return widgets::isolated(arg(key).toString()); };
    if (note.code == notes::NoTargets)
        return say(QT_TRANSLATE_NOOP("Note", "No account is chosen yet"));
    if (note.code == notes::TimePassed)
        return say(QT_TRANSLATE_NOOP("Note", "The time of this post has passed"));
    if (note.code == notes::AccountInactive)
        return say(QT_TRANSLATE_NOOP("Note", "The account on %1 is not in use any more")).arg(networks);
    if (note.code == notes::SettingRequired)
        return say(QT_TRANSLATE_NOOP("Note", "%1 wants to know: %2"))
            .arg(networks, settingText(arg("key"_L1).toString()));
    if (note.code == notes::DestinationRequired)
        return say(QT_TRANSLATE_NOOP("Note", "%1 wants to know: %2"))
            .arg(networks, settingText(arg("kind"_L1).toString()));
    if (note.code == notes::ThreadTooLong)
        return say(QT_TRANSLATE_NOOP("Note", "A thread on %1 has %2 parts at most"))
            .arg(networks, QLocale().toString(arg("limit"_L1).toInteger()));
    if (note.code == notes::ThreadDropped) {
        const int parts = int(arg("parts"_L1).toInteger());
        return QCoreApplication::translate(
            "Note", "%1 shows only the first part, %n further one(s) stay out", nullptr, parts)
            .arg(networks);
    }
    if (note.code == notes::MediaMissing)
        return say(QT_TRANSLATE_NOOP("Note", "The file %1 is missing")).arg(word("file"_L1));
    if (note.code == notes::BannedWord) {
        const QString instead = arg("instead"_L1).toString();
        if (instead.isEmpty())
            return inOwn(note, networks,
                say(QT_TRANSLATE_NOOP("Note", "House style: this client does not write %1"))
                    .arg(word("word"_L1)));
        return inOwn(note, networks,
            say(QT_TRANSLATE_NOOP("Note", "House style: this client writes %1, not %2"))
                .arg(widgets::isolated(instead), word("word"_L1)));
    }
    if (note.code == notes::RequiredWord)
        return inOwn(note, networks,
            say(QT_TRANSLATE_NOOP("Note", "House style: one of these words belongs in it: %1"))
                .arg(listOf(arg("words"_L1))));
    if (note.code == notes::RequiredHashtag)
        return inOwn(note, networks,
            say(QT_TRANSLATE_NOOP("Note", "House style: the hashtag %1 belongs in it")).arg(word("tag"_L1)));
    if (note.code == notes::AltTextMissing)
        return say(QT_TRANSLATE_NOOP("Note", "%1 has no alt text")).arg(pictureOf(note, session));
    if (note.code == notes::Passed)
        return say(QT_TRANSLATE_NOOP("Note", "%1: nothing to put right")).arg(networks);
    if (note.code == found::TextTooLong) {
        const qint64 over = arg("measured"_L1).toInteger() - arg("limit"_L1).toInteger();
        return QCoreApplication::translate(
            "Note", "%1 is %Ln character(s) over its limit", nullptr, int(over))
            .arg(networks);
    }
    return widgets::findingText(note.code, note.args, networks);
}

QString noteText(const NoteGroup &group, Session &session)
{
    if (!group.isMany())
        return noteText(group.note, session);
    const QString numbers = numbersText(group.pictures);
    if (group.note.code == compose::notes::AltTextMissing)
        return say(QT_TRANSLATE_NOOP("Note", "Pictures %1 have no alt text")).arg(widgets::isolated(numbers));
    if (group.note.code == compose::notes::MediaMissing)
        return say(QT_TRANSLATE_NOOP("Note", "The files of pictures %1 are missing"))
            .arg(widgets::isolated(numbers));
    return widgets::findingTextOfPictures(group.note.code, numbers, networksOf(group.note, session));
}

QString fixText(const Fix &fix, bool isMany)
{
    if (isMany && fix.kind == Fix::Kind::MakeJpeg)
        return say(QT_TRANSLATE_NOOP("Note", "Make JPEGs of them"));
    if (isMany && fix.kind == Fix::Kind::EditAltText)
        return say(QT_TRANSLATE_NOOP("Note", "Describe them"));
    if (isMany && fix.kind == Fix::Kind::EditPicture)
        return say(QT_TRANSLATE_NOOP("Note", "Show the first"));
    switch (fix.kind) {
    case Fix::Kind::MakeOwnText:
        return say(QT_TRANSLATE_NOOP("Note", "Write shorter text"));
    case Fix::Kind::SplitIntoThread:
        return say(QT_TRANSLATE_NOOP("Note", "Split into a thread"));
    case Fix::Kind::JoinText:
        return say(QT_TRANSLATE_NOOP("Note", "Join the parts"));
    case Fix::Kind::RemoveExtraMedia:
        return QCoreApplication::translate("Note", "Keep the first %n", nullptr, int(fix.count));
    case Fix::Kind::MoveLinkToComment:
        return say(QT_TRANSLATE_NOOP("Note", "Move the link"));
    case Fix::Kind::ReplaceWord:
        return say(QT_TRANSLATE_NOOP("Note", "Replace"));
    case Fix::Kind::RemoveCharacter:
        return say(QT_TRANSLATE_NOOP("Note", "Take it out"));
    case Fix::Kind::AddHashtag:
        return say(QT_TRANSLATE_NOOP("Note", "Add it"));
    case Fix::Kind::ClearField:
        return say(QT_TRANSLATE_NOOP("Note", "Take it out"));
    case Fix::Kind::SuitType:
        return say(QT_TRANSLATE_NOOP("Note", "Change the type"));
    case Fix::Kind::MakeJpeg:
        return say(QT_TRANSLATE_NOOP("Note", "Make a JPEG of it"));
    case Fix::Kind::EditText:
        return say(QT_TRANSLATE_NOOP("Note", "Go there"));
    case Fix::Kind::EditAltText:
        return say(QT_TRANSLATE_NOOP("Note", "Describe it"));
    case Fix::Kind::EditPicture:
        return say(QT_TRANSLATE_NOOP("Note", "Show it"));
    case Fix::Kind::AddMedia:
        return say(QT_TRANSLATE_NOOP("Note", "Add a picture"));
    case Fix::Kind::ChooseSetting:
        return say(QT_TRANSLATE_NOOP("Note", "Choose"));
    case Fix::Kind::ChooseTime:
        return say(QT_TRANSLATE_NOOP("Note", "Choose another"));
    case Fix::Kind::ChooseAccount:
        return say(QT_TRANSLATE_NOOP("Note", "Choose"));
    case Fix::Kind::AddAccount:
        return say(QT_TRANSLATE_NOOP("Note", "Add an account"));
    }
    return {};
}

} // namespace galley::composer
