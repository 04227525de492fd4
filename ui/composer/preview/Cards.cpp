#include "ui/composer/preview/Cards.h"

#include "ui/composer/preview/NetworkCards.h"

namespace galley::composer {

namespace {

// The posts that fill a phone's screen.
bool isFullScreen(const PreviewContent &content)
{
    return content.type == PostType::Reel || content.type == PostType::Short
        || content.type == PostType::Story || content.platform == Platform::Tiktok;
}

} // namespace

Card layOutCard(const PreviewContent &content, const CardState &state, TextBlocks &texts)
{
    PreviewContent whole; // a post always has one part, if an empty one
    const PreviewContent *shown = &content;
    if (content.parts.isEmpty()) {
        whole = content;
        whole.parts.append(PreviewPart {});
        shown = &whole;
    }
    if (isFullScreen(*shown))
        return shown->type == PostType::Story ? storyCard(*shown, state, texts)
                                              : clipCard(*shown, state, texts);
    switch (shown->platform) {
    case Platform::Instagram:
        return instagramCard(*shown, state, texts);
    case Platform::Facebook:
        return facebookCard(*shown, state, texts);
    case Platform::Linkedin:
        return linkedinCard(*shown, state, texts);
    case Platform::X:
    case Platform::Threads:
    case Platform::Bluesky:
        return threadCard(*shown, state, texts);
    case Platform::Mastodon:
        return mastodonCard(*shown, state, texts);
    case Platform::Pinterest:
        return pinCard(*shown, state, texts);
    case Platform::Reddit:
        return redditCard(*shown, state, texts);
    case Platform::Youtube:
        return youtubeCard(*shown, state, texts);
    case Platform::Tiktok:
        break; // always fills the screen
    }
    return clipCard(*shown, state, texts);
}

} // namespace galley::composer
