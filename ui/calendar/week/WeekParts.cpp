#include "ui/calendar/week/WeekParts.h"

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/MonthPainter.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using theme::tk;
using theme::Type;

namespace {

constexpr int kNumeral = 26;
constexpr int kIcon = 12;

QRect headRect(const WeekScene &scene, const QRect &rect)
{
    return QStyle::visualRect(scene.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight,
        QRect(0, 0, scene.canvas.width(), scene.header.height()), rect);
}

QColor colourOf(const WeekScene &scene, const QUuid &brand)
{
    const store::MonthBrand *client = scene.model.brand(brand);
    return client ? clientColour(*client) : tk().neutral.mark;
}

void paintZoneName(
    QPainter &painter, const WeekScene &scene, const QRect &room, const QString &zone, const QColor &ink)
{
    painter.setFont(theme::font(Type::Caption));
    painter.setPen(ink);
    painter.drawText(
        headRect(scene, room), Qt::TextWordWrap | Qt::AlignBottom | trailing(scene), placeOfZone(zone));
}

// In a low window campaigns are dashes below the name of the day.
void paintDashes(QPainter &painter, const WeekScene &scene, QDate day, const QRect &room)
{
    constexpr int kWidth = 14;
    int x = room.left();
    int drawn = 0;
    for (const store::MonthCampaign &campaign : scene.model.campaigns()) {
        if (campaign.first > day || campaign.last < day || drawn == 3)
            continue;
        theme::paintPlane(
            painter, headRect(scene, QRect(x, room.top(), kWidth, 4)), 2, colourOf(scene, campaign.brand));
        x += kWidth + 4;
        ++drawn;
    }
}

void paintDayHead(QPainter &painter, const WeekScene &scene, int index)
{
    const schedule::WeekDay &day = scene.layout.days[index];
    const bool today = day.day == scene.today;
    const QRect room(day.rect.left() + 10, 0, day.rect.width() - 14, scene.head);
    theme::paintHairline(painter, headRect(scene, QRect(day.rect.left(), 0, 1, scene.head)), tk().line.soft);

    painter.setFont(theme::serif(kNumeral));
    const QString number = QLocale().toString(day.day.day());
    const int width = painter.fontMetrics().horizontalAdvance(number);
    const int tall = std::min(painter.fontMetrics().height(), scene.head - 8);
    const QRect numeral(room.left(), (scene.head - tall) / 2, width, tall);
    QColor ink = day.day < scene.today ? tk().ink3 : tk().ink1;
    if (today) {
        const QRect pill = headRect(scene, numeral.adjusted(-7, 0, 7, 0));
        theme::paintPlane(painter, pill, pill.height() / 2.0, tk().accent.fill);
        ink = tk().accent.onFill;
    }
    theme::paintText(painter, headRect(scene, numeral), number, ink, Qt::AlignCenter);

    const int left = numeral.right() + 1 + (today ? 13 : 8);
    const int wide = std::max(0, room.right() - left);
    const int caption = theme::lineHeight(Type::Caption);
    const QString notice =
        clockNotice(scene.clocks[index], schedule::usualDistance(scene.clocks), scene.second);
    QStringList lines { notice.isEmpty()
            ? counted(QT_TRANSLATE_N_NOOP("galley::calendar", "%n post(s)"), day.postCount)
            : notice };
    painter.setFont(theme::font(Type::Caption, 400));
    if (painter.fontMetrics().horizontalAdvance(notice) > wide && scene.head >= 3 * caption)
        lines = notice.split(u", "_s); // what clocks do is worth a third line
    int y = (scene.head - (1 + static_cast<int>(lines.size())) * caption) / 2 + 1;
    painter.setFont(theme::font(Type::Caption, 600));
    theme::paintText(painter, headRect(scene, QRect(left, y, wide, caption)),
        QLocale().dayName(day.day.dayOfWeek(), QLocale::ShortFormat), today ? tk().accent.text : tk().ink2,
        leading(scene));
    y += caption;
    if (scene.compact && notice.isEmpty()) {
        paintDashes(painter, scene, day.day, QRect(left, y + caption / 2 - 1, wide, 4));
        return;
    }
    painter.setFont(theme::font(Type::Caption, 400));
    for (const QString &line : std::as_const(lines)) {
        theme::paintText(
            painter, headRect(scene, QRect(left, y, wide, caption)), line, tk().ink3, leading(scene));
        y += caption;
    }
}

void paintBar(QPainter &painter, const WeekScene &scene, const schedule::CampaignBar &bar)
{
    const store::MonthCampaign &campaign = scene.model.campaigns()[bar.campaign];
    const QColor client = colourOf(scene, campaign.brand);
    const QRect rect = headRect(scene, bar.rect);
    QPainterPath shape;
    shape.addRoundedRect(rect, theme::radius::xs, theme::radius::xs);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(rect, theme::mixed(client, tk().surface.sheet, tk().isDark ? 0.34 : 0.17));
    if (bar.startsHere) {
        const QRect edge(bar.rect.left(), bar.rect.top(), 3, bar.rect.height());
        painter.fillRect(headRect(scene, edge), tk().isDark ? theme::mixed(client, tk().ink1, 0.7) : client);
    }
    painter.restore();
    painter.setFont(theme::font(Type::Caption, 500));
    theme::paintText(painter, rect.adjusted(9, 0, -6, 0), campaign.name, tk().ink1, leading(scene));
}

} // namespace

int leading(const WeekScene &scene)
{
    return (scene.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
}

int trailing(const WeekScene &scene)
{
    return (scene.rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
}

void paintHatch(QPainter &painter, const QRect &rect)
{
    if (rect.isEmpty())
        return;
    constexpr int kStep = 8;
    QColor line = tk().line.hair;
    line.setAlphaF(0.55F);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    for (int x = rect.left() - rect.height(); x < rect.right() + kStep; x += kStep)
        painter.drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
    painter.restore();
}

void paintPill(QPainter &painter, const WeekScene &scene, int end, int y, const QString &text,
    const QColor &fill, const QColor &ink)
{
    painter.setFont(theme::tabular(Type::Caption, 600));
    const int height = theme::lineHeight(Type::Caption) + 2;
    const int width = painter.fontMetrics().horizontalAdvance(text) + 10;
    const QRect pill = seenRect(scene, QRect(end - width - 2, y - height / 2, width, height));
    theme::paintPlane(painter, pill, theme::radius::sm, fill);
    theme::paintText(painter, pill, text, ink, Qt::AlignCenter);
}

void paintTag(QPainter &painter, const WeekScene &scene, const QRect &room, const QString &text)
{
    painter.setFont(theme::font(Type::Caption, 500));
    const int words = painter.fontMetrics().horizontalAdvance(text) + 12;
    const int space = words + kIcon + 6 <= room.width() ? kIcon + 6 : 0; // of the icon, where there is some
    const int width = std::min(words + space, room.width());
    const QRect tag(room.right() + 1 - width, room.top(), width, room.height());
    theme::paintPlane(painter, seenRect(scene, tag), theme::radius::sm, tk().info.tint);
    if (space > 0) {
        const QRect icon(tag.left() + 6, tag.center().y() - kIcon / 2, kIcon, kIcon);
        painter.drawPixmap(seenRect(scene, icon).topLeft(),
            theme::icon(u"history"_s, kIcon, tk().info.text, theme::deviceRatio(painter)));
    }
    theme::paintText(
        painter, seenRect(scene, tag.adjusted(6 + space, 0, -5, 0)), text, tk().info.text, leading(scene));
}

void paintWeekHeader(QPainter &painter, const WeekScene &scene)
{
    painter.fillRect(scene.header, tk().surface.sheet);
    const int ruler = scene.second.isEmpty() ? scene.rulers : scene.rulers / 2;
    const QRect first(0, 0, ruler - 6, scene.head - 6);
    paintZoneName(painter, scene, first, scene.zone, tk().ink2);
    if (!scene.second.isEmpty())
        paintZoneName(painter, scene, first.translated(ruler, 0), scene.second, tk().ink3);
    for (int i = 0; i < scene.layout.days.size(); ++i)
        paintDayHead(painter, scene, i);
    if (scene.header.height() > scene.head)
        theme::paintHairline(painter, QRect(0, scene.head, scene.canvas.width(), 1), tk().line.soft);
    if (!scene.compact) {
        for (const schedule::CampaignBar &bar : scene.layout.bars)
            paintBar(painter, scene, bar);
    }
    theme::paintHairline(painter, QRect(0, scene.header.bottom(), scene.canvas.width(), 1), tk().line.hair);
    if (scene.showFocus && scene.current.isNull()) {
        for (const schedule::WeekDay &day : scene.layout.days) {
            if (day.day == scene.focusDay)
                theme::paintFocusRing(painter,
                    headRect(scene, QRect(day.rect.left(), 0, day.rect.width(), scene.head))
                        .adjusted(4, 5, -4, -5),
                    theme::radius::slip);
        }
    }
}

} // namespace galley::calendar
