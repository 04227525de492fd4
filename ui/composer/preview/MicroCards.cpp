#include "ui/composer/preview/CardBuilder.h"
#include "ui/composer/preview/Cards.h"
#include "ui/composer/preview/NetworkCards.h"

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the three networks with a column of avatars have in common, and where they part.
struct MicroLook
{
    qreal avatar = 40, textSize = 15, lineHeight = 20, mediaRadius = 16;
    bool showsName = true; // else the handle alone, in bold (Threads)
    QStringList actions;
    qreal actionSize = 18;
    bool spreads = true; // the actions over the whole width
};

MicroLook lookOf(Platform platform)
{
    switch (platform) {
    case Platform::Threads:
        return { 36, 15, 21, 8, false, { u"heart"_s, u"message-circle"_s, u"repeat"_s, u"send"_s }, 19,
            false };
    case Platform::Bluesky:
        return { 42, 15, 20, 10, true,
            { u"message-square"_s, u"repeat"_s, u"heart"_s, u"bookmark"_s, u"share"_s, u"ellipsis"_s }, 17,
            true };
    default:
        return { 40, 15, 20, 16, true,
            { u"message-circle"_s, u"repeat"_s, u"heart"_s, u"chart-line"_s, u"bookmark"_s, u"upload"_s }, 17,
            true };
    }
}

void header(CardBuilder &card, const MicroLook &look, qreal x)
{
    const PreviewContent &content = card.content;
    const NetworkColors &c = card.colors;
    const qreal most = card.width - 12 - x - 26;
    const QString time = content.time.isEmpty() ? QString() : u"· "_s + content.time;
    const qreal timeWidth = time.isEmpty() ? 0 : CardBuilder::widthOf(time, cardFont(14)) + 4;
    qreal end = 0;
    if (look.showsName) {
        const QString name = content.accountName.isEmpty() ? content.handle : content.accountName;
        end = card.label(
            name, cardFont(15, QFont::DemiBold), c.ink, { x, card.y }, 20, (most - timeWidth) * 0.6);
        end = card.label(u"@"_s + content.handle, cardFont(14), c.soft, { end + 4, card.y }, 20,
            x + most - timeWidth - end - 4);
    } else {
        end = card.label(
            content.handle, cardFont(15, QFont::DemiBold), c.ink, { x, card.y }, 20, most - timeWidth);
    }
    card.label(look.showsName ? time : content.time, cardFont(14), c.soft,
        { end + (look.showsName ? 4 : 8), card.y }, 20, timeWidth);
    card.icon(u"ellipsis"_s, 17, { card.width - 22, card.y + 10 }, c.soft);
    card.y += 20;
}

void part(CardBuilder &card, const MicroLook &look, int index, bool isLast)
{
    const PreviewPart &post = card.content.parts[index];
    const qreal top = card.y;
    const qreal x = 12 + look.avatar + 10;
    const qreal column = card.width - x - 12;
    // The line that ties a thread together runs from avatar to avatar; it is measured when the part is laid
    // out.
    card.avatar({ 12, top, look.avatar, look.avatar });
    header(card, look, x);
    card.y += 2;
    card.text(u"text/%1"_s.arg(index), post.text,
        { .x = x, .width = column, .size = int(look.textSize), .lineHeight = look.lineHeight });
    if (!post.media.isEmpty()) {
        card.y += 10;
        card.media(index, { .x = x, .width = column, .mostHeight = 430, .radius = look.mediaRadius });
    }
    if (index == 0 && !card.content.pollOptions.isEmpty()) {
        card.y += 10;
        card.poll(x, column);
    }
    if (index == 0 && post.media.isEmpty() && !card.content.link.host.isEmpty()) {
        card.y += 10;
        card.linkCard({ .x = x,
            .width = column,
            .radius = look.mediaRadius,
            .isFramed = true,
            .titleFirst = card.content.platform == Platform::Bluesky });
    }
    card.y += 6;
    const qreal actions = look.spreads ? column : 32.0 * double(look.actions.size()) - 12;
    card.iconRow(look.actions, x, actions, look.actionSize, 30);
    if (!isLast) { // the line that ties a thread together runs from avatar to avatar
        const qreal line = 12 + look.avatar / 2 - 1;
        card.plane(
            { line, top + look.avatar + 4, 2, card.y + 8 - (top + look.avatar + 4) }, card.colors.line);
        card.y += 12;
    }
}

} // namespace

Card threadCard(const PreviewContent &content, const CardState &state, TextBlocks &texts)
{
    CardBuilder card(content, state, texts, kCardWidth);
    const MicroLook look = lookOf(content.platform);
    card.y = 12;
    for (qsizetype i = 0; i < content.parts.size(); ++i)
        part(card, look, int(i), i + 1 == content.parts.size());
    return card.take(6);
}

Card mastodonCard(const PreviewContent &content, const CardState &state, TextBlocks &texts)
{
    CardBuilder card(content, state, texts, kCardWidth);
    const NetworkColors &c = card.colors;
    const qreal column = card.width - 32;
    card.y = 0;
    for (qsizetype i = 0; i < content.parts.size(); ++i) {
        const PreviewPart &post = content.parts[i];
        const qreal top = card.y + 14;
        card.avatar({ 16, top, 44, 44 });
        const qreal timeX = card.width - 16 - CardBuilder::widthOf(content.time, cardFont(13));
        const qreal globeX = timeX - (content.time.isEmpty() ? 7 : 22);
        card.label(content.time, cardFont(13), c.soft, { timeX, top + 3 }, 20, card.width);
        card.icon(u"globe"_s, 14, { globeX, top + 13 }, c.soft);
        card.label(content.accountName.isEmpty() ? content.handle : content.accountName,
            cardFont(15, QFont::DemiBold), c.ink, { 70, top + 3 }, 20, globeX - 15 - 70);
        card.label(u"@"_s + content.handle, cardFont(14), c.soft, { 70, top + 23 }, 18, card.width - 70 - 20);
        card.y = top + 44 + 10;
        card.text(u"text/%1"_s.arg(i), post.text, { .x = 16, .width = column, .size = 15, .lineHeight = 22 });
        if (!post.media.isEmpty()) {
            card.y += 10;
            card.media(int(i), { .x = 16, .width = column, .mostHeight = 470, .radius = 8 });
        }
        if (i == 0 && !content.pollOptions.isEmpty()) {
            card.y += 12;
            card.poll(16, column);
        }
        if (i == 0 && post.media.isEmpty() && !content.link.host.isEmpty()) {
            card.y += 10;
            card.linkCard({ .x = 16, .width = column, .radius = 8, .isFramed = true });
        }
        card.y += 8;
        card.iconRow(
            { u"reply"_s, u"repeat"_s, u"star"_s, u"bookmark"_s, u"ellipsis"_s }, 16, column, 19, 30);
        card.y += 6;
        if (i + 1 < content.parts.size())
            card.plane({ 0, card.y, card.width, 1 }, c.line);
    }
    return card.take(4);
}

} // namespace galley::composer
