#include "core/compose/Effective.h"

#include "core/compose/Assets.h"
#include "core/compose/ClientContext.h"
#include "core/compose/SettingKeys.h"
#include "core/domain/Utm.h"

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

const QString &textFor(const PostContent &post, const Target &target)
{
    return target.ownText ? *target.ownText : post.body;
}

const QList<Part> &partsFor(const PostContent &post, const Target &target)
{
    return target.ownText ? target.ownParts : post.parts;
}

const QList<Media> &mediaFor(const PostContent &post, const Target &target)
{
    return target.hasOwnMedia ? target.ownMedia : post.media;
}

QJsonValue settingFor(const PostContent &post, const Target &target, QLatin1StringView key)
{
    const QJsonValue own = target.settings.value(key);
    return own.isUndefined() ? post.settings.value(key) : own;
}

QString linkFor(const PostContent &post, const Target &target, const ClientContext &context)
{
    const QString link = settingFor(post, target, settings::kLink).toString().trimmed();
    if (link.isEmpty())
        return link;
    const Utm own = utmFromJson(settingFor(post, target, settings::kUtm).toObject());
    return withUtm(link, merged(own, context.utmOf(post.campaign)));
}

std::optional<WallTime> wallFor(const PostContent &post, const Target &target)
{
    return target.ownTime ? target.ownTime : post.wall;
}

Differences differences(const PostContent &post, const Target &target)
{
    Differences found { target.ownText.has_value(), target.hasOwnMedia, target.ownTime.has_value(), {} };
    for (auto own = target.settings.begin(); own != target.settings.end(); ++own) {
        if (post.settings.value(own.key()) != *own)
            found.settings.append(own.key());
    }
    return found;
}

QList<Piece> piecesFor(
    const PostContent &post, const Target &target, const ClientContext &context, const FindAsset &asset)
{
    const ComposeAccount *account = context.account(target.account);
    platforms::Draft first;
    first.platform = target.platform;
    first.postType = target.type;
    first.text = textFor(post, target);
    first.link = linkFor(post, target, context);
    first.title = settingFor(post, target, settings::kTitle).toString();
    first.firstComment = settingFor(post, target, settings::kFirstComment).toString();
    if (account)
        first.accountTraits = account->traits;
    const auto filled = [&](platforms::Draft draft, const QList<Media> &media) {
        for (const Media &one : media)
            draft.media.append(draftMedia(one, asset(one.asset), target.platform));
        return draft;
    };
    QList<Piece> pieces { { QUuid(), filled(first, mediaFor(post, target)) } };
    if (target.type != PostType::Thread)
        return pieces;
    for (const Part &part : partsFor(post, target)) {
        platforms::Draft next;
        next.platform = first.platform;
        next.postType = first.postType;
        next.text = part.body;
        next.accountTraits = first.accountTraits;
        pieces.append({ part.id, filled(next, part.media) });
    }
    return pieces;
}

} // namespace galley::compose
