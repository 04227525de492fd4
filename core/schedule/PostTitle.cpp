#include "core/schedule/PostTitle.h"

#include "core/domain/ChangeBuilder.h"

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

Result<Move> retitle(const PlannedPost &post, const QString &title, IdSource &ids, const Clock &clock)
{
    Move move;
    if (const auto why = fixedBecause(post)) {
        move.refused.append({ post.id, post.title, *why });
        return move;
    }
    if (title == post.title)
        return move;
    ChangeBuilder changes(ids, clock, Label { u"post.edit"_s, { { u"title"_s, title } } });
    changes.update(u"posts"_s, post.id, { { u"title"_s, title } }, { { u"title"_s, post.title } });
    auto sets = changes.build();
    if (!sets)
        return tl::unexpected(sets.error());
    move.sets = std::move(*sets);
    move.posts = { post.id };
    return move;
}

} // namespace galley::schedule
