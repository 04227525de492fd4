#include "core/base/Ids.h"
#include "core/compose/Effective.h"
#include "core/compose/Errors.h"
#include "core/compose/OrderedList.h"
#include "core/compose/PostDocument.h"
#include "core/compose/TextIntake.h"

#include <algorithm>

// The parts of threads.
namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxParts = 100;

tl::unexpected<Error> tooMany()
{
    return fail(errors::kTooMany, { { u"what"_s, u"parts"_s }, { u"limit"_s, kMaxParts } });
}

// What is put together again reads as two paragraphs, as it did before it was taken apart.
QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + u"\n\n"_s + second;
}

QString withoutEnd(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text.toString();
}

QString withoutStart(QStringView text)
{
    while (!text.isEmpty() && text.front().isSpace())
        text = text.sliced(1);
    return text.toString();
}

} // namespace

Result<QUuid> PostDocument::addPart(const QUuid &owner, qsizetype at, const QString &body)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return tl::unexpected(may.error());
    auto taken = takeIn(body);
    if (!taken)
        return tl::unexpected(taken.error());
    PostContent next = m_content;
    QList<Part> *list = partsOf(next, owner);
    if (!list)
        return fail(errors::kGone);
    if (list->size() >= kMaxParts)
        return tooMany();
    Part part;
    part.id = m_ids.next();
    part.body = taken->text;
    insertAt(*list, at, part);
    followMedia(next);
    edit(std::move(next), Touches::Content);
    return part.id;
}

Result<void> PostDocument::removePart(const QUuid &part)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    const Place place = placeOfPart(next, part);
    if (place.index < 0)
        return fail(errors::kGone);
    partsOf(next, place.owner)->removeAt(place.index);
    followMedia(next);
    edit(std::move(next), Touches::Content);
    return {};
}

Result<void> PostDocument::movePart(const QUuid &part, qsizetype to)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    const Place place = placeOfPart(next, part);
    if (place.index < 0)
        return fail(errors::kGone);
    moveTo(*partsOf(next, place.owner), place.index, to);
    edit(std::move(next), Touches::Content);
    return {};
}

Result<QUuid> PostDocument::splitText(const TextField &field, qsizetype at)
{
    using Kind = TextField::Kind;
    if (auto may = mayTouch(Touches::Content); !may)
        return tl::unexpected(may.error());
    PostContent next = m_content;
    const QString whole = text(field);
    const qsizetype cut = std::clamp<qsizetype>(at, 0, whole.size());
    if (auto done = put(next, field, withoutEnd(QStringView(whole).first(cut))); !done)
        return tl::unexpected(done.error());
    QUuid owner = field.row;
    qsizetype place = 0;
    if (field.kind == Kind::Body) {
        owner = {};
    } else if (field.kind == Kind::Part) {
        const Place part = placeOfPart(next, field.row);
        owner = part.owner;
        place = part.index + 1;
    } else if (Target *target = findTarget(next, owner); target && !target->ownText) {
        target->ownText = whole; // cut off nothing, and yet its own from now on
        target->ownParts = copyOf(next.parts);
    }
    QList<Part> *list = partsOf(next, owner);
    if (!list)
        return fail(errors::kGone);
    if (list->size() >= kMaxParts)
        return tooMany();
    Part part;
    part.id = m_ids.next();
    part.body = withoutStart(QStringView(whole).sliced(cut));
    insertAt(*list, place, part);
    followMedia(next);
    edit(std::move(next), Touches::Content);
    return part.id;
}

Result<void> PostDocument::mergePart(const QUuid &part)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    const Place place = placeOfPart(next, part);
    if (place.index < 0)
        return fail(errors::kGone);
    QList<Part> &list = *partsOf(next, place.owner);
    const Part taken = list.takeAt(place.index);
    if (place.index > 0) {
        Part &before = list[place.index - 1];
        before.body = joined(before.body, taken.body);
        for (const Media &one : taken.media)
            insertAt(before.media, -1, one);
    } else {
        Target *target = findTarget(next, place.owner);
        QString &first = target ? *target->ownText : next.body;
        first = joined(first, taken.body);
        if (target && !target->hasOwnMedia && !taken.media.isEmpty()) {
            target->hasOwnMedia = true;
            target->ownMedia = copyOf(next.media);
        }
        for (const Media &one : taken.media)
            insertAt(target && target->hasOwnMedia ? target->ownMedia : next.media, -1, one);
    }
    followMedia(next);
    edit(std::move(next), Touches::Content);
    return {};
}

Result<void> PostDocument::spreadText(const QUuid &target, const QUuid &part, const QStringList &texts)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostContent next = m_content;
    Target *one = findTarget(next, target);
    if (!one || texts.isEmpty())
        return fail(errors::kGone);
    const QList<Part> &shown = partsFor(next, *one);
    const auto found = std::ranges::find(shown, part, &Part::id);
    const qsizetype index = part.isNull() ? -1 : found - shown.begin();
    if (index >= shown.size())
        return fail(errors::kGone);
    if (!one->ownText && next.targets.size() > 1) {
        one->ownText = next.body;
        one->ownParts = copyOf(next.parts);
    }
    QList<Part> &list = one->ownText ? one->ownParts : next.parts;
    if (list.size() + texts.size() - 1 > kMaxParts)
        return tooMany();
    QString &first = index >= 0 ? list[index].body : one->ownText ? *one->ownText : next.body;
    first = texts.constFirst();
    for (qsizetype i = 1; i < texts.size(); ++i) {
        Part piece;
        piece.id = m_ids.next();
        piece.body = texts.at(i);
        insertAt(list, index + i, piece);
    }
    one->type = PostType::Thread;
    if (auto may = mayHave(next, *one); !may)
        return may;
    followMedia(next);
    edit(std::move(next), Touches::Content);
    return {};
}

Result<void> PostDocument::joinText(const QUuid &target)
{
    return editTarget(target, Touches::Content, [&](Target &one) -> Result<void> {
        QString whole = textFor(m_content, one);
        for (const Part &part : partsFor(m_content, one))
            whole = joined(whole, part.body);
        one.ownText = whole;
        one.ownParts.clear();
        return {};
    });
}

} // namespace galley::compose
