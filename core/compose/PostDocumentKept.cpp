#include "core/base/Ids.h"
#include "core/compose/PostDocument.h"

#include <algorithm>

// Words that come back to where they stood.
namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TextField::Kind;

QUuid idIn(const QJsonObject &row, QLatin1StringView column)
{
    return QUuid(row.value(column).toString());
}

template <typename List> qsizetype placeOf(const List &list, const QJsonObject &home)
{
    const QString position = home.value("position"_L1).toString();
    return std::ranges::count_if(list, [&](const auto &one) { return one.position < position; });
}

} // namespace

Result<void> PostDocument::putBack(const KeptWords &words)
{
    const PostContent &post = m_content;
    const QUuid target = idIn(words.home, "target_id"_L1);
    const auto plainly = [&]() -> Result<void> {
        const auto done = setText(words.field, words.text);
        return done ? Result<void>() : tl::unexpected(done.error());
    };
    switch (words.field.kind) {
    case Kind::Title:
    case Kind::Body:
    case Kind::Description:
        return plainly();
    case Kind::Part: {
        if (placeOfPart(post, words.field.row).index >= 0)
            return plainly();
        const QUuid owner = partsOf(post, target) ? target : QUuid();
        const auto part = addPart(owner, placeOf(*partsOf(post, owner), words.home), words.text);
        return part ? Result<void>() : tl::unexpected(part.error());
    }
    case Kind::AltText: {
        if (placeOfMedia(post, words.field.row).index >= 0)
            return plainly();
        const QUuid part = idIn(words.home, "part_id"_L1);
        const QUuid owner = !part.isNull() && mediaOf(post, part) ? part
            : mediaOf(post, target)                               ? target
                                                                  : QUuid();
        const auto media = addMedia(owner,
            { { idIn(words.home, "asset_id"_L1), words.home.value("source_url"_L1).toString(), words.text } },
            placeOf(*mediaOf(post, owner), words.home));
        return media ? Result<void>() : tl::unexpected(media.error());
    }
    case Kind::OwnText:
    case Kind::Setting:
        break;
    }
    if (words.field.row.isNull() || findTarget(post, words.field.row))
        return plainly();
    return putBackTarget(words);
}

// The account as it was, with its own words, under another id: the old one is in the bin.
Result<void> PostDocument::putBackTarget(const KeptWords &words)
{
    if (auto may = mayTouch(Touches::Content); !may)
        return may;
    PostRows rows = rowsOf(m_content);
    const QUuid id = m_ids.next();
    rows.insert({ u"post_targets"_s, id }, words.home);
    PostContent next = contentOf(rows);
    Target *target = findTarget(next, id);
    target->delivery = DeliveryState::Unscheduled;
    target->hasOwnMedia = !target->ownMedia.isEmpty();
    if (auto may = mayHave(next, *target); !may)
        return may;
    edit(std::move(next), Touches::Content);
    return {};
}

} // namespace galley::compose
