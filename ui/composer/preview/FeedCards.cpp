#include "ui/composer/preview/CardBuilder.h"
#include "ui/composer/preview/Cards.h"
#include "ui/composer/preview/NetworkCards.h"
#include "ui/composer/preview/PreviewText.h"

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString named(const PreviewContent &content)
{
    return content.accountName.isEmpty() ? content.handle : content.accountName;
}

} // namespace

Card instagramCard(const PreviewContent &content, const CardState &state, TextBlocks &texts)
{
    CardBuilder card(content, state, texts, kCardWidth);
    const NetworkColors &c = card.colors;
    const bool hasPlace = !content.place.isEmpty();
    card.avatar({ 12, 9, 34, 34 }, true);
    card.label(content.handle, cardFont(13, QFont::DemiBold), c.ink, { 56, hasPlace ? 10.0 : 17.0 }, 18, 240);
    card.label(content.place, cardFont(11), c.ink, { 56, 27 }, 14, 240);
    card.icon(u"ellipsis"_s, 20, { card.width - 22, 26 }, c.ink);
    card.y = 52;
    card.media(0, { 0, card.width, 640, 0, false, true });
    if (content.parts[0].media.isEmpty())
        card.emptyFrame({ 0, card.y, card.width, card.width * 3 / 4 }); // a feed post is nothing without one

    const qreal middle = card.y + 22;
    card.icon(u"heart"_s, 23, { 24, middle }, c.ink);
    card.icon(u"message-circle"_s, 23, { 61, middle }, c.ink);
    card.icon(u"send"_s, 22, { 98, middle }, c.ink);
    card.icon(u"bookmark"_s, 23, { card.width - 24, middle }, c.ink);
    if (content.parts[0].media.size() > 1)
        card.pageDots(0, { card.width / 2, middle }, c.button, c.line);
    card.y += 44;
    card.text(u"text/0"_s, content.parts[0].text,
        { .x = 12,
            .width = card.width - 24,
            .lead = content.parts[0].text.isEmpty() ? QString() : content.handle });
    if (!content.firstComment.isEmpty()) {
        card.y += 4;
        card.label(words::viewOneComment(), cardFont(13), c.soft, { 12, card.y }, 18, card.width - 24);
        card.y += 18;
    }
    if (!content.time.isEmpty()) {
        card.y += 3;
        card.label(content.time, cardFont(11), c.soft, { 12, card.y }, 16, card.width - 24);
        card.y += 16;
    }
    return card.take(14);
}

Card facebookCard(const PreviewContent &content, const CardState &state, TextBlocks &texts)
{
    CardBuilder card(content, state, texts, kCardWidth);
    const NetworkColors &c = card.colors;
    card.avatar({ 12, 12, 40, 40 });
    card.label(named(content), cardFont(14, QFont::DemiBold), c.ink, { 60, 13 }, 20, 230);
    const qreal end = card.label(content.time.isEmpty() ? QString() : content.time + u" ·"_s, cardFont(12),
        c.soft, { 60, 33 }, 16, 200);
    card.icon(u"globe"_s, 12, { end + 10 - (content.time.isEmpty() ? 4 : 0), 41 }, c.soft);
    card.icon(u"ellipsis"_s, 20, { card.width - 24, 32 }, c.soft);
    card.y = 60;
    if (!content.title.isEmpty()) {
        card.text(u"title"_s, content.title,
            { .width = card.width - 24,
                .size = 14,
                .lineHeight = 20,
                .weight = QFont::DemiBold,
                .isFolding = false,
                .isTinted = false });
    }
    if (card.text(
            u"text/0"_s, content.parts[0].text, { .width = card.width - 24, .size = 14, .lineHeight = 20 })
        > 0)
        card.y += 10;
    if (content.parts[0].media.isEmpty())
        card.linkCard({ .x = 0, .width = card.width, .onWell = true });
    else
        card.media(0, { .x = 0, .width = card.width, .mostHeight = 640 });
    card.poll(12, card.width - 24);
    card.plane({ 12, card.y + 4, card.width - 24, 1 }, c.line);
    card.y += 5;
    card.wordRow({ { u"thumb-up"_s, words::like() }, { u"message-circle"_s, words::comment() },
                     { u"share"_s, words::share() } },
        40);
    return card.take(2);
}

Card linkedinCard(const PreviewContent &content, const CardState &state, TextBlocks &texts)
{
    CardBuilder card(content, state, texts, kCardWidth);
    const NetworkColors &c = card.colors;
    card.avatar({ 12, 12, 48, 48 });
    const qreal buttons = 78;
    card.label(
        named(content), cardFont(14, QFont::DemiBold), c.ink, { 68, 13 }, 18, card.width - 80 - buttons);
    card.label(content.handle, cardFont(12), c.soft, { 68, 31 }, 15, card.width - 80 - buttons);
    const qreal end = card.label(content.time.isEmpty() ? QString() : content.time + u" ·"_s, cardFont(12),
        c.soft, { 68, 46 }, 15, 160);
    card.icon(u"globe"_s, 12, { end + (content.time.isEmpty() ? 6 : 10), 53.5 }, c.soft);
    const QFont &bold = cardFont(13, QFont::DemiBold);
    const QString follow = u"+ "_s + words::follow();
    const qreal followWidth = std::min(CardBuilder::widthOf(follow, bold), buttons);
    card.label(follow, bold, c.button, { card.width - 12 - followWidth, 14 }, 20, followWidth);
    card.y = 68;
    if (card.text(
            u"text/0"_s, content.parts[0].text, { .width = card.width - 24, .size = 14, .lineHeight = 20 })
        > 0)
        card.y += 8;
    if (content.type == PostType::Document && !content.title.isEmpty()) {
        card.plane({ 0, card.y, card.width, 32 }, c.well);
        card.label(content.title, cardFont(13, QFont::DemiBold), c.ink, { 12, card.y }, 32, card.width - 24);
        card.y += 32;
    }
    if (content.parts[0].media.isEmpty())
        card.linkCard({ .x = 0, .width = card.width, .titleFirst = true, .onWell = true });
    else
        card.media(0,
            { .x = 0,
                .width = card.width,
                .mostHeight = 640,
                .counter = content.type == PostType::Document });
    card.poll(12, card.width - 24);
    card.plane({ 12, card.y + 6, card.width - 24, 1 }, c.line);
    card.y += 7;
    card.wordRow({ { u"thumb-up"_s, words::like() }, { u"message-square"_s, words::comment() },
                     { u"repeat"_s, words::repost() }, { u"send"_s, words::send() } },
        44);
    return card.take(2);
}

} // namespace galley::composer
