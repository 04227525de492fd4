#include "ui/composer/preview/CardBuilder.h"
#include "ui/composer/preview/Cards.h"
#include "ui/composer/preview/NetworkCards.h"
#include "ui/composer/preview/PreviewText.h"

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString named(const PreviewContent &content)
{
    return content.accountName.isEmpty() ? content.handle : content.accountName;
}

} // namespace

// A pin as it opens: picture, board and Save, title, text, who pinned it.
Card pinCard(const PreviewContent &content, const CardState &state, TextBlocks &texts)
{
    CardBuilder card(content, state, texts, 304);
    const NetworkColors &c = card.colors;
    const qreal column = card.width - 32;
    card.y = 8;
    card.media(0, { .x = 8, .width = card.width - 16, .mostHeight = 620, .radius = 16, .dots = true });
    if (content.parts[0].media.isEmpty())
        card.emptyFrame({ 8, card.y, card.width - 16, 300 }, 16);
    card.y += 8;
    const qreal row = card.y;
    card.icon(u"heart"_s, 21, { 28, row + 20 }, c.ink);
    card.icon(u"message-circle"_s, 21, { 64, row + 20 }, c.ink);
    card.icon(u"upload"_s, 20, { 100, row + 20 }, c.ink);
    const qreal save = CardBuilder::buttonWidth(words::save(), 16);
    card.button({ card.width - 16 - save, row + 2, save, 36 }, words::save(), c.button, c.onButton);
    if (!content.place.isEmpty())
        card.label(
            content.place, cardFont(13, QFont::DemiBold), c.ink, { 122, row + 2 }, 36, card.width - 122 - 90);
    card.y = row + 48;
    const auto gap = [&card](qreal height, qreal after) {
        if (height > 0)
            card.y += after;
    };
    if (!content.link.host.isEmpty()) {
        card.label(content.link.host, cardFont(13), c.ink, { 16, card.y }, 18, column);
        card.y += 22;
    }
    gap(card.text(u"title"_s, content.title,
            { .x = 16,
                .width = column,
                .size = 18,
                .lineHeight = 24,
                .weight = QFont::DemiBold,
                .isFolding = false,
                .isTinted = false }),
        4);
    gap(card.text(
            u"text/0"_s, content.parts[0].text, { .x = 16, .width = column, .size = 13, .lineHeight = 19 }),
        12);
    card.avatar({ 16, card.y, 32, 32 });
    card.label(named(content), cardFont(13, QFont::DemiBold), c.ink, { 56, card.y }, 32, column - 40);
    card.y += 32;
    return card.take(16);
}

Card redditCard(const PreviewContent &content, const CardState &state, TextBlocks &texts)
{
    CardBuilder card(content, state, texts, kCardWidth);
    const NetworkColors &c = card.colors;
    const qreal column = card.width - 32;
    card.avatar({ 16, 12, 24, 24 });
    const QString place = content.place.isEmpty() ? u"u/"_s + content.handle : content.place;
    const qreal end = card.label(place, cardFont(12, QFont::DemiBold), c.ink, { 48, 12 }, 24, column - 110);
    if (!content.time.isEmpty())
        card.label(u"· "_s + content.time, cardFont(12), c.soft, { end + 4, 12 }, 24, 90);
    card.icon(u"ellipsis"_s, 18, { card.width - 26, 24 }, c.soft);
    card.y = 42;
    card.text(u"title"_s, content.title,
        { .x = 16,
            .width = column,
            .size = 17,
            .lineHeight = 22,
            .weight = QFont::DemiBold,
            .isFolding = false,
            .isTinted = false });
    card.y += 6;
    if (card.text(u"text/0"_s, content.parts[0].text,
            { .x = 16, .width = column, .size = 14, .lineHeight = 20, .ink = c.soft, .isTinted = false })
        > 0)
        card.y += 8;
    if (content.parts[0].media.isEmpty())
        card.linkCard({ .x = 16, .width = column, .radius = 14, .isFramed = true });
    else
        card.media(
            0, { .x = 16, .width = column, .mostHeight = 420, .radius = 14, .dots = true, .counter = true });
    card.poll(16, column);
    card.y += 10;
    const auto pill = [&](qreal x, qreal pillWidth) {
        card.plane({ x, card.y, pillWidth, 32 }, c.well, 16);
        return card.y + 16;
    };
    const qreal middle = pill(16, 84);
    card.icon(u"block-up"_s, 18, { 34, middle }, c.ink);
    card.plane({ 57.5, middle - 8, 1, 16 }, c.line);
    card.icon(u"block-down"_s, 18, { 82, middle }, c.ink);
    (void)pill(108, 48);
    card.icon(u"message-circle"_s, 18, { 132, middle }, c.ink);
    card.wordPill(164, u"share"_s, words::share());
    card.y += 32;
    return card.take(12);
}

Card youtubeCard(const PreviewContent &content, const CardState &state, TextBlocks &texts)
{
    CardBuilder card(content, state, texts, kCardWidth);
    const NetworkColors &c = card.colors;
    const qreal column = card.width - 24;
    card.media(0, { .x = 0, .width = card.width });
    if (content.parts[0].media.isEmpty())
        card.emptyFrame({ 0, 0, card.width, 198 });
    card.y += 10;
    card.text(u"title"_s, content.title,
        { .width = column,
            .size = 17,
            .lineHeight = 23,
            .weight = QFont::DemiBold,
            .isFolding = false,
            .isTinted = false });
    card.y += 8;
    const qreal row = card.y;
    card.avatar({ 12, row, 36, 36 });
    const qreal subscribe = CardBuilder::buttonWidth(words::subscribe(), 14);
    card.button(
        { card.width - 12 - subscribe, row + 1, subscribe, 34 }, words::subscribe(), c.button, c.onButton);
    card.label(named(content), cardFont(14, QFont::DemiBold), c.ink, { 58, row }, 36,
        card.width - 58 - 24 - subscribe);
    card.y = row + 46;
    // Actions in pills.
    const auto pill = [&](qreal x, qreal pillWidth) { card.plane({ x, card.y, pillWidth, 32 }, c.well, 16); };
    const qreal middle = card.y + 16;
    pill(12, 92);
    card.icon(u"thumb-up"_s, 17, { 34, middle }, c.ink);
    card.plane({ 57.5, middle - 9, 1, 18 }, c.line);
    card.icon(u"thumb-down"_s, 17, { 82, middle }, c.ink);
    const qreal end = card.wordPill(112, u"share"_s, words::share());
    card.wordPill(end + 8, u"bookmark"_s, words::save());
    card.y += 42;
    // The description in its own box.
    if (!content.parts[0].text.trimmed().isEmpty()) {
        const CardBuilder::Setting setting { .x = 24, .width = column - 24, .size = 13, .lineHeight = 18 };
        const qreal height = card.measured(u"text/0"_s, content.parts[0].text, setting).height();
        card.plane({ 12, card.y, column, height + 20 }, c.well, 12);
        card.y += 10;
        card.text(u"text/0"_s, content.parts[0].text, setting);
        card.y += 10;
    }
    return card.take(12);
}

} // namespace galley::composer
