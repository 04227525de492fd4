#include "ui/composer/preview/CardBuilder.h"
#include "ui/composer/preview/Frames.h"
#include "ui/composer/preview/NetworkCards.h"
#include "ui/composer/preview/PreviewText.h"

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal kWidth = 288;
constexpr qreal kHeight = 512; // 9:16

// The clip or picture behind everything.
void ground(CardBuilder &card, const QRectF &frame)
{
    card.plane(frame, over::ground);
    if (const PreviewMedia *front = card.front(0))
        card.picture(*front, frame, 0, card.rules.preview.fit == platforms::FrameFit::Contain);
    card.add(ShadePiece { { 0, 0, kWidth, 110 }, over::shade, true });
    card.add(ShadePiece { { 0, kHeight - 230, kWidth, 230 }, over::shade, false });
    card.fullScreen(frame);
}

QString shownName(const PreviewContent &content)
{
    switch (content.platform) {
    case Platform::Facebook:
        return content.accountName.isEmpty() ? content.handle : content.accountName;
    case Platform::Youtube:
        return u"@"_s + content.handle;
    default:
        return content.handle;
    }
}

QStringList railIcons(Platform platform)
{
    switch (platform) {
    case Platform::Youtube:
        return { u"thumb-up"_s, u"thumb-down"_s, u"message-square"_s, u"share"_s };
    case Platform::Tiktok:
        return { u"heart"_s, u"message-circle"_s, u"bookmark"_s, u"share"_s };
    case Platform::Facebook:
        return { u"thumb-up"_s, u"message-circle"_s, u"share"_s, u"ellipsis"_s };
    default:
        return { u"heart"_s, u"message-circle"_s, u"send"_s, u"ellipsis"_s };
    }
}

} // namespace

Card storyCard(const PreviewContent &content, const CardState &state, TextBlocks &texts)
{
    CardBuilder card(content, state, texts, kWidth);
    const QRectF frame(0, 0, kWidth, kHeight);
    ground(card, frame);
    const qsizetype count = std::max<qsizetype>(content.parts[0].media.size(), 1);
    const qreal bar = (kWidth - 16 - 3 * qreal(count - 1)) / qreal(count);
    for (qsizetype i = 0; i < count; ++i)
        card.plane(
            { 8 + (bar + 3) * qreal(i), 8, bar, 2 }, i <= state.page.value(0) ? over::ink : over::rail, 1);
    if (count > 1)
        card.arrows(0, frame);
    card.avatar({ 10, 18, 32, 32 });
    const qreal end =
        card.label(shownName(content), cardFont(13, QFont::DemiBold), over::ink, { 50, 18 }, 32, 160);
    card.label(content.time, cardFont(13), over::soft, { end + 6, 18 }, 32, 60);
    card.icon(u"ellipsis"_s, 18, { kWidth - 44, 34 }, over::ink);
    card.icon(u"x"_s, 20, { kWidth - 18, 34 }, over::ink);
    const QRectF field(12, kHeight - 50, kWidth - 12 - 84, 36);
    card.plane(field, {}, 18, over::soft);
    card.add(LabelPiece { words::sendMessage(), cardFont(13), over::ink, field.adjusted(14, 0, -8, 0) });
    card.icon(content.platform == Platform::Facebook ? u"thumb-up"_s : u"heart"_s, 22,
        { kWidth - 62, kHeight - 32 }, over::ink);
    card.icon(u"send"_s, 21, { kWidth - 26, kHeight - 32 }, over::ink);
    card.y = kHeight;
    return card.take(0);
}

Card clipCard(const PreviewContent &content, const CardState &state, TextBlocks &texts)
{
    CardBuilder card(content, state, texts, kWidth);
    const QRectF frame(0, 0, kWidth, kHeight);
    const bool isTiktok = content.platform == Platform::Tiktok;
    const bool isYoutube = content.platform == Platform::Youtube;
    ground(card, frame);

    // The rail at the right, from the bottom up.
    const qreal railX = kWidth - 25;
    qreal y = kHeight - 34;
    if (isTiktok || content.platform == Platform::Instagram || isYoutube) {
        card.plane({ railX - 13, y - 13, 26, 26 }, over::pill, isYoutube ? 5 : 13, over::rail);
        card.icon(u"note"_s, 14, { railX, y }, over::ink);
    }
    const QStringList icons = railIcons(content.platform);
    for (auto name = icons.crbegin(); name != icons.crend(); ++name) {
        y -= 46;
        card.icon(*name, 26, { railX, y }, over::ink);
    }
    if (isTiktok) {
        y -= 56;
        card.avatar({ railX - 19, y - 19, 38, 38 });
        card.plane({ railX - 20, y - 20, 40, 40 }, {}, 20, over::ink);
        card.plane({ railX - 8, y + 11, 16, 16 }, card.colors.button, 8);
        card.icon(u"plus"_s, 12, { railX, y + 19 }, card.colors.onButton);
    }

    // Name, text and sound at the bottom left, laid out from the text's height up.
    const qreal textWidth = kWidth - 12 - 58;
    const QString &caption = isYoutube ? content.title : content.parts[0].text;
    const CardBuilder::Setting setting { .x = 12, .width = textWidth, .ink = over::ink, .soft = over::soft };
    const bool hasText = !caption.trimmed().isEmpty();
    const qreal textHeight = hasText ? card.measured(u"text/0"_s, caption, setting).height() : 0;
    const bool hasTitle = isTiktok && !content.title.isEmpty();
    const bool hasDots = card.content.parts[0].media.size() > 1;
    constexpr qreal kSound = 24;
    // An unfolded caption may fill the screen up to the top bar and no more, as in the apps that scroll it.
    const qreal bottom = kHeight - 14 - kSound - (hasDots ? 14 : 0);
    qreal top = std::max(bottom - textHeight, 90.0);
    if (top + textHeight > bottom)
        top = bottom - textHeight;
    if (isTiktok) {
        const qreal titleHeight = hasTitle ? 20 : 0;
        card.label(shownName(content), cardFont(14, QFont::DemiBold), over::ink,
            { 12, top - titleHeight - 24 }, 20, textWidth);
        if (hasTitle)
            card.label(content.title, cardFont(13, QFont::DemiBold), over::ink, { 12, top - titleHeight }, 18,
                textWidth);
    } else {
        const qreal row = top - 40;
        card.avatar({ 12, row, 30, 30 });
        const QString word = isYoutube ? words::subscribe() : words::follow();
        const qreal buttonWidth = CardBuilder::buttonWidth(word, 10);
        const qreal end = card.label(shownName(content), cardFont(13, QFont::DemiBold), over::ink,
            { 50, row }, 30, textWidth - 38 - 8 - buttonWidth);
        const QRectF place(end + 8, row + 3, buttonWidth, 24);
        if (isYoutube) {
            card.button(place, word, over::ink, over::ground);
        } else {
            card.plane(place, {}, 6, over::ink);
            card.add(LabelPiece { word, cardFont(13, QFont::DemiBold), over::ink, place, Qt::AlignCenter });
        }
    }
    card.y = top;
    card.text(u"text/0"_s, caption, setting);
    card.icon(u"note"_s, 13, { 18, kHeight - 14 - kSound / 2 + 4 }, over::ink);
    card.label(words::originalSound(), cardFont(12), over::ink, { 30, kHeight - 14 - kSound + 4 }, kSound,
        textWidth - 18);
    if (hasDots) {
        card.pageDots(0, { kWidth / 2, kHeight - 14 - kSound - 4 }, over::ink, over::rail, 5);
        card.arrows(0, frame.adjusted(0, 0, 0, -kHeight * 0.3)); // above the rail
    }
    if (isYoutube || isTiktok || content.platform == Platform::Facebook)
        card.icon(u"search"_s, 20, { kWidth - 22, 24 }, over::ink);
    card.y = kHeight;
    return card.take(0);
}

} // namespace galley::composer
