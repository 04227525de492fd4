#include "ui/composer/preview/CardBuilder.h"

#include "core/platforms/RuleTable.h"
#include "ui/composer/preview/PreviewText.h"
#include "ui/theme/Fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

const platforms::PostTypeRules &rulesOf(const PreviewContent &content)
{
    const auto &table = platforms::RuleTable::shipped();
    if (const auto *rules = table.postType(content.platform, content.type))
        return *rules;
    return *table.postType(content.platform, table.platform(content.platform).mainPostType);
}

const NetworkColors &colorsOf(Platform platform, bool dark)
{
    return (dark ? kNetworksDark : kNetworksLight)[size_t(platform)];
}

} // namespace

const QFont &cardFont(int size, int weight)
{
    static std::map<std::pair<int, int>, QFont> fonts;
    const auto [place, isNew] = fonts.try_emplace({ size, weight });
    QFont &font = place->second;
    if (isNew) {
        font = theme::font(theme::Type::Body, weight);
        font.setPixelSize(size);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    }
    return font;
}

CardBuilder::CardBuilder(
    const PreviewContent &post, const CardState &chosen, TextBlocks &texts, qreal cardWidth)
    : content(post)
    , state(chosen)
    , rules(rulesOf(post))
    , colors(colorsOf(post.platform, chosen.dark))
    , width(cardWidth)
    , m_texts(texts)
{
    m_card.paper = colors.paper;
    m_card.foldLines = rules.preview.foldLines;
    if (rules.text)
        m_card.foldCharacters = rules.text->fold;
}

Card CardBuilder::take(qreal bottom)
{
    m_card.size = { width, std::ceil(y + bottom) };
    return std::move(m_card);
}

qreal CardBuilder::widthOf(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

qreal CardBuilder::label(const QString &text, const QFont &font, const QColor &color, const QPointF &at,
    qreal height, qreal mostWidth)
{
    const QRectF rect(at, QSizeF(std::min(widthOf(text, font), std::max(mostWidth, 0.0)), height));
    if (!text.isEmpty() && rect.width() > 0)
        add(LabelPiece { text, font, color, rect });
    return text.isEmpty() ? at.x() : rect.right();
}

qreal CardBuilder::icon(const QString &name, qreal size, const QPointF &center, const QColor &color)
{
    add(IconPiece { name, QRectF(center.x() - size / 2, center.y() - size / 2, size, size), color });
    return center.x() + size / 2;
}

void CardBuilder::avatar(const QRectF &rect, bool ring)
{
    add(AvatarPiece { rect, content.accountName, content.accountColor, content.avatar,
        ring ? colors.paper : QColor(), content.platform == Platform::Mastodon ? 6.0 : -1.0 });
}

void CardBuilder::plane(const QRectF &rect, const QColor &fill, qreal radius, const QColor &border)
{
    add(PlanePiece { rect, radius, fill, border });
}

qreal CardBuilder::buttonWidth(const QString &text, qreal padding)
{
    return widthOf(text, cardFont(13, QFont::DemiBold)) + 2 * padding;
}

void CardBuilder::button(const QRectF &rect, const QString &text, const QColor &fill, const QColor &ink)
{
    plane(rect, fill, rect.height() / 2);
    add(LabelPiece { text, cardFont(13, QFont::DemiBold), ink, rect.adjusted(4, 0, -4, 0), Qt::AlignCenter });
}

const TextBlock &CardBuilder::measured(const QString &key, const QString &text, const Setting &setting)
{
    TextStyle style;
    style.font = cardFont(setting.size, setting.weight);
    style.lineHeight = setting.lineHeight;
    style.width = setting.width;
    style.ink = setting.ink.isValid() ? setting.ink : colors.ink;
    style.soft = setting.soft.isValid() ? setting.soft : colors.soft;
    style.tint = setting.ink.isValid() ? setting.ink : colors.tint;
    style.lead = setting.lead;
    if (setting.isTinted)
        style.tints = tintRules(content.platform, rules);
    if (setting.isFolding) {
        style.foldCharacters = m_card.foldCharacters;
        style.foldLines = m_card.foldLines;
    }
    style.more = words::more(content.platform);
    style.unfolded = state.unfolded;
    TextBlock &block = m_texts[key];
    block.set(text, style);
    return block;
}

qreal CardBuilder::text(const QString &key, const QString &text, const Setting &setting)
{
    if (text.trimmed().isEmpty() && setting.lead.isEmpty())
        return 0;
    const TextBlock &block = measured(key, text, setting);
    const QPointF at(setting.x, y);
    add(TextPiece { &block, at });
    m_card.folds = m_card.folds || block.folds();
    if (block.isFolded())
        spot(Spot::Kind::Unfold, block.moreRect().translated(at).adjusted(-4, -3, 4, 3), 0);
    y += block.height();
    return block.height();
}

void CardBuilder::fullScreen(const QRectF &frame)
{
    m_card.frame = frame;
    m_card.safeArea = rules.preview.safeArea;
}

void CardBuilder::linkCard(const LinkLook &look)
{
    const PreviewLink &link = content.link;
    if (link.host.isEmpty())
        return;
    const qreal top = y;
    const bool hasPicture = !link.picture.sha256.isEmpty();
    const qreal pictureHeight = hasPicture ? look.width / look.pictureAspect : 0;
    const QString title = link.title.isEmpty() ? link.host : link.title;
    const Setting heading { look.x + 12, look.width - 24, 13, 17, QFont::DemiBold, {}, {}, {}, false, false };
    const qreal textHeight = 10 + 16 + 2 + measured(u"link"_s, title, heading).height() + 10;
    const QRectF all(look.x, top, look.width, pictureHeight + textHeight);
    plane(all, look.onWell ? colors.well : colors.paper, look.radius, look.isFramed ? colors.line : QColor());
    if (hasPicture)
        picture(link.picture, { look.x, top, look.width, pictureHeight }, look.radius);
    y = top + pictureHeight + 10;
    const auto host = [&] {
        label(link.host, cardFont(12), colors.soft, { look.x + 12, y }, 16, look.width - 24);
        y += 16;
    };
    if (!look.titleFirst)
        host();
    y += look.titleFirst ? 0 : 2;
    text(u"link"_s, title, heading);
    y += look.titleFirst ? 2 : 0;
    if (look.titleFirst)
        host();
    y = all.bottom();
}

void CardBuilder::poll(qreal x, qreal pollWidth)
{
    for (const QString &option : content.pollOptions) {
        const QRectF row(x, y, pollWidth, 34);
        plane(row, {}, 8, colors.line);
        add(LabelPiece { option, cardFont(13, QFont::Medium), colors.ink, row.adjusted(12, 0, -12, 0) });
        y += 34 + 8;
    }
}

void CardBuilder::iconRow(const QStringList &icons, qreal x, qreal rowWidth, qreal size, qreal height)
{
    const qreal step = icons.size() > 1 ? (rowWidth - size) / qreal(icons.size() - 1) : 0;
    for (qsizetype i = 0; i < icons.size(); ++i)
        icon(icons[i], size, { x + size / 2 + step * qreal(i), y + height / 2 }, colors.soft);
    y += height;
}

void CardBuilder::wordRow(const QList<std::pair<QString, QString>> &actions, qreal height)
{
    constexpr qreal kIcon = 18, kGap = 5;
    const QFont &font = cardFont(12, QFont::Medium);
    qreal needed = 0;
    for (const auto &action : actions)
        needed += kIcon + kGap + widthOf(action.second, font);
    const qreal space = std::max((width - needed) / qreal(actions.size() + 1), 4.0);
    qreal x = space;
    for (const auto &[name, word] : actions) {
        x = icon(name, kIcon, { x + kIcon / 2, y + height / 2 }, colors.soft);
        x = label(word, font, colors.soft, { x + kGap, y }, height, width) + space;
    }
    y += height;
}

qreal CardBuilder::wordPill(qreal x, const QString &name, const QString &word)
{
    const QFont &font = cardFont(12, QFont::DemiBold);
    const QRectF pill(x, y, 32 + widthOf(word, font) + 14, 32);
    plane(pill, colors.well, 16);
    icon(name, 16, { x + 18, y + 16 }, colors.ink);
    label(word, font, colors.ink, { x + 32, y }, 32, width);
    return pill.right();
}

} // namespace galley::composer
