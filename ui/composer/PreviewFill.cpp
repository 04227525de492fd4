#include "ui/composer/PreviewFill.h"

#include "core/base/Clock.h"
#include "core/compose/Effective.h"
#include "core/compose/SettingKeys.h"
#include "core/platforms/RuleTable.h"
#include "ui/composer/Session.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/DateText.h"

#include <QUrl>

#include <algorithm>

namespace galley::composer {

PreviewMedia previewMedia(Session &session, const compose::Media &media, std::optional<Platform> platform)
{
    PreviewMedia shown;
    shown.brand = session.post().brand;
    shown.alt = media.altText;
    if (platform)
        shown.crop = compose::cropFor(media, *platform);
    const compose::AssetFacts *asset = session.document().asset(media.asset);
    if (!asset)
        return shown;
    shown.brand = asset->brand.isNull() ? shown.brand : asset->brand;
    shown.sha256 = asset->sha256;
    shown.kind = asset->kind;
    shown.pixels = QSize(asset->width.value_or(0), asset->height.value_or(0));
    shown.durationMs = asset->durationMs.value_or(0);
    shown.focal = asset->focal;
    if (shown.alt.isEmpty())
        shown.alt = asset->altText;
    return shown;
}

namespace {

QList<PreviewMedia> listOf(Session &session, const QList<compose::Media> &media, Platform platform)
{
    QList<PreviewMedia> shown;
    for (const compose::Media &one : media)
        shown.append(previewMedia(session, one, platform));
    return shown;
}

} // namespace

PreviewContent previewOf(Session &session, const compose::Target &target)
{
    const compose::PostContent &post = session.post();
    const compose::ClientContext &context = session.context();
    PreviewContent content;
    content.platform = target.platform;
    content.type = target.type;
    content.accountColor = widgets::swatchFor(context.name);
    if (const compose::ComposeAccount *account = context.account(target.account)) {
        content.handle = account->username;
        content.accountName = account->displayName.isEmpty() ? context.name : account->displayName;
    }
    const auto destination =
        std::ranges::find(context.destinations, target.destination, &compose::Destination::id);
    if (destination != context.destinations.end())
        content.place = destination->name;
    if (const auto wall = compose::wallFor(post, target)) {
        const auto now = toWall(session.services().clock.nowMs(), post.zone);
        const bool isThisYear = now && now->date.year() == wall->date.year();
        content.time = isThisYear ? widgets::shortDayText(wall->date) : widgets::longDateText(wall->date);
    }
    content.title = compose::settingFor(post, target, compose::settings::kTitle).toString();
    content.parts.append({ compose::textFor(post, target),
        listOf(session, compose::mediaFor(post, target), target.platform) });
    if (target.type == PostType::Thread) {
        for (const compose::Part &part : compose::partsFor(post, target))
            content.parts.append({ part.body, listOf(session, part.media, target.platform) });
    }
    const auto *rules = platforms::RuleTable::shipped().postType(target.platform, target.type);
    if (rules && rules->firstComment.supported)
        content.firstComment = compose::settingFor(post, target, compose::settings::kFirstComment).toString();
    if (rules && rules->links.card)
        content.link.host = QUrl(compose::linkFor(post, target, context)).host();
    return content;
}

QList<PreviewContent> previewsOf(Session &session)
{
    QList<PreviewContent> contents;
    for (const compose::Target &target : session.post().targets)
        contents.append(previewOf(session, target));
    return contents;
}

} // namespace galley::composer
