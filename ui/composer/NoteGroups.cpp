#include "ui/composer/NoteGroups.h"

#include "core/compose/Assets.h"
#include "core/compose/NoteCodes.h"
#include "ui/composer/Session.h"
#include "ui/widgets/FindingText.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::ProofNote;

namespace {

// The number of the picture that the note is about, where several such notes can be said as one; 0: none.
int pictureNumber(const ProofNote &note, Session &session)
{
    const bool canBeMany = note.code == compose::notes::AltTextMissing
        || note.code == compose::notes::MediaMissing || widgets::canNamePictures(note.code);
    if (note.media.isNull() || !canBeMany)
        return 0;
    const compose::PostContent &post = session.post();
    const compose::Place place = compose::placeOfMedia(post, note.media);
    const bool isInPart = compose::placeOfPart(post, place.owner).index >= 0; // counts its own
    if (place.index < 0 || isInPart)
        return 0;
    const QUuid asset = compose::mediaOf(post, place.owner)->at(place.index).asset;
    const compose::AssetFacts *facts = session.document().asset(asset);
    const bool isClip = facts && facts->kind != MediaKind::Image && facts->kind != MediaKind::Gif;
    return isClip ? 0 : int(place.index) + 1;
}

QSet<Platform> networksOf(const ProofNote &note, Session &session)
{
    QSet<Platform> networks;
    for (const QUuid &id : note.targets) {
        if (const compose::Target *target = compose::findTarget(session.post(), id))
            networks.insert(target->platform);
    }
    return networks;
}

bool saysTheSame(const ProofNote &one, const ProofNote &other)
{
    const auto kindOf = [](const std::optional<compose::Fix> &fix) {
        return fix ? std::optional(fix->kind) : std::nullopt;
    };
    return one.code == other.code && one.severity == other.severity && kindOf(one.fix) == kindOf(other.fix);
}

void uniteTargets(ProofNote &note, const ProofNote &other)
{
    for (const QUuid &target : other.targets) {
        if (!note.targets.contains(target))
            note.targets.append(target);
    }
}

} // namespace

QList<NoteGroup> groupNotes(const QList<ProofNote> &notes, Session &session)
{
    // First the pictures of one list for the same accounts, then what reads the same.
    QList<NoteGroup> groups;
    QList<QUuid> owners; // of the pictures of each
    for (const ProofNote &note : notes) {
        if (note.severity == ProofNote::Severity::Passed)
            continue;
        const int number = pictureNumber(note, session);
        const QUuid owner = number > 0 ? compose::placeOfMedia(session.post(), note.media).owner : QUuid();
        qsizetype at = 0;
        while (at < groups.size()
            && !(number > 0 && !groups[at].pictures.isEmpty() && owners[at] == owner
                && groups[at].note.targets == note.targets && saysTheSame(groups[at].note, note)))
            ++at;
        if (at == groups.size()) {
            groups.append({ note, number > 0 ? QList { number } : QList<int>() });
            owners.append(owner);
        } else if (!groups[at].pictures.contains(number)) {
            groups[at].pictures.append(number);
            std::ranges::sort(groups[at].pictures);
        }
    }
    QList<NoteGroup> united;
    for (const NoteGroup &group : std::as_const(groups)) {
        const auto same = std::ranges::find_if(united, [&](const NoteGroup &one) {
            return !group.pictures.isEmpty() && one.pictures == group.pictures
                && saysTheSame(one.note, group.note)
                && networksOf(one.note, session) == networksOf(group.note, session);
        });
        if (same == united.end())
            united.append(group);
        else
            uniteTargets(same->note, group.note);
    }
    return united;
}

QString numbersText(const QList<int> &ascending)
{
    const QLocale locale;
    QStringList parts;
    for (qsizetype first = 0; first < ascending.size();) {
        qsizetype last = first;
        while (last + 1 < ascending.size() && ascending[last + 1] == ascending[last] + 1)
            ++last;
        if (last - first >= 2) {
            parts.append(locale.toString(ascending[first]) + u'–' + locale.toString(ascending[last]));
            first = last + 1;
        } else {
            parts.append(locale.toString(ascending[first++]));
        }
    }
    return locale.createSeparatedList(parts);
}

} // namespace galley::composer
