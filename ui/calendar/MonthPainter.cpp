#include "ui/calendar/MonthPainter.h"

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/PostThumb.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/CropMarks.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/SlipPainter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using schedule::CampaignBar;
using schedule::DayCell;
using theme::tk;
using theme::Type;
using theme::withText;

namespace {

constexpr int kDashWidth = 14;
constexpr int kDashHeight = 4;

// Mirrors a rectangle inside another where the layout is right to left.
QRect mirrored(const MonthScene &scene, const QRect &inside, const QRect &rect)
{
    return QStyle::visualRect(scene.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight, inside, rect);
}

int leading(const MonthScene &scene)
{
    return (scene.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
}

QColor colourOf(const MonthScene &scene, const QUuid &brand)
{
    const store::MonthBrand *client = scene.model.brand(brand);
    return client ? clientColour(*client) : tk().neutral.mark;
}

void paintWeekdays(QPainter &painter, const MonthScene &scene)
{
    painter.setFont(theme::font(Type::Caption, 600));
    const QRect row(0, 0, scene.grid.width(), scene.header);
    if (!scene.layout.cells.isEmpty() && scene.layout.cells.first().rect.left() > 0 && !scene.compact) {
        const QRect gutter(0, 0, scene.layout.cells.first().rect.left(), scene.header);
        painter.setFont(theme::font(Type::Caption));
        theme::paintText(painter, mirrored(scene, row, gutter),
            QCoreApplication::translate("galley::calendar", "Wk"), tk().ink3, Qt::AlignCenter);
        painter.setFont(theme::font(Type::Caption, 600));
    }
    for (int column = 0; column < 7; ++column) {
        const DayCell &cell = scene.layout.cells[column];
        const bool today =
            scene.layout.range.contains(scene.today) && cell.day.dayOfWeek() == scene.today.dayOfWeek();
        const QRect at(cell.rect.left() + 8, 0, cell.rect.width() - 12, scene.header);
        theme::paintText(painter, mirrored(scene, row, at),
            QLocale().dayName(cell.day.dayOfWeek(), QLocale::ShortFormat),
            today ? tk().accent.text : tk().ink3, leading(scene));
    }
}

QString dateLabel(const MonthScene &scene, QDate day)
{
    return day.day() == 1 && !scene.compact ? widgets::shortDayText(day) : QString::number(day.day());
}

QString noteLine(const MonthScene &scene, const DayCell &cell)
{
    QStringList parts;
    if (const auto notes = scene.model.notes().constFind(cell.day); notes != scene.model.notes().constEnd())
        parts.append(noteText(notes->first()));
    if (cell.foldedCampaigns > 0 && !scene.compact)
        parts.append(
            counted(QT_TRANSLATE_N_NOOP("galley::calendar", "+%n campaign(s)"), cell.foldedCampaigns));
    return parts.join(u" · "_s);
}

int paintDashes(QPainter &painter, const MonthScene &scene, const DayCell &cell, int x, const QRect &row)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    int drawn = 0;
    for (const store::MonthCampaign &campaign : scene.model.campaigns()) {
        if (campaign.first > cell.day || campaign.last < cell.day || drawn == 3)
            continue;
        const QRect dash(x, row.center().y() - kDashHeight / 2 + 1, kDashWidth, kDashHeight);
        painter.setBrush(colourOf(scene, campaign.brand));
        painter.drawRoundedRect(seenRect(scene, dash), 2, 2);
        x += kDashWidth + 6;
        ++drawn;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    return x;
}

void paintDateRow(QPainter &painter, const MonthScene &scene, const DayCell &cell)
{
    const int dateRow = withText(22);
    const int padTop = scene.compact ? 2 : 4;
    const int padSide = scene.compact ? 3 : 5;
    const QRect row(cell.rect.left() + padSide + (scene.compact ? 4 : 3), cell.rect.top() + padTop,
        cell.rect.width() - 2 * padSide - (scene.compact ? 8 : 6), dateRow);
    const bool inMonth = cell.day.month() == scene.month.month() && cell.day.year() == scene.month.year();
    const bool today = cell.day == scene.today;
    painter.setFont(theme::tabular(Type::Body, inMonth ? 600 : 400));
    const QString label = dateLabel(scene, cell.day);
    const int labelWidth = qRound(theme::textWidth(label, painter.font()));
    int x = row.left();
    if (today) {
        const QRect pill(x - 4, row.top(), std::max(dateRow, labelWidth + 8), dateRow);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tk().accent.fill);
        painter.drawRoundedRect(seenRect(scene, pill), dateRow / 2.0, dateRow / 2.0);
        painter.setRenderHint(QPainter::Antialiasing, false);
        theme::paintText(painter, seenRect(scene, pill), label, tk().accent.onFill, Qt::AlignCenter);
        x = pill.right() + 1 + 6;
    } else {
        const QRect number(x, row.top(), labelWidth + 1, row.height());
        theme::paintText(
            painter, seenRect(scene, number), label, inMonth ? tk().ink1 : tk().ink3, leading(scene));
        x += labelWidth + 6;
    }

    int end = row.right() + 1;
    if (cell.hidden() > 0) {
        painter.setFont(theme::tabular(Type::Caption, 600));
        const QString more = u"+%1"_s.arg(QLocale().toString(cell.hidden()));
        const int width = qRound(theme::textWidth(more, painter.font())) + 1;
        const QRect at(end - width, row.top(), width, row.height());
        theme::paintText(painter, seenRect(scene, at), more, tk().ink3, leading(scene));
        end -= width + 6;
    }
    if (scene.compact)
        x = paintDashes(painter, scene, cell, x, row);
    if (const QString note = noteLine(scene, cell); !note.isEmpty() && end - x > 24 && !scene.compact) {
        painter.setFont(theme::font(Type::Caption, 400));
        theme::paintText(painter, seenRect(scene, QRect(x, row.top(), end - x, row.height())), note,
            tk().ink3, leading(scene));
    }
}

void paintBar(QPainter &painter, const MonthScene &scene, const CampaignBar &bar)
{
    const store::MonthCampaign &campaign = scene.model.campaigns()[bar.campaign];
    const QColor client = colourOf(scene, campaign.brand);
    const QColor fill = theme::mixed(client, tk().surface.sheet, tk().isDark ? 0.34 : 0.17);
    const QColor edge = tk().isDark ? theme::mixed(client, tk().ink1, 0.7) : client;
    const QRect rect = seenRect(scene, bar.rect);
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(rect, theme::radius::xs, theme::radius::xs);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(rect, fill);
    painter.fillRect(mirrored(scene, rect, QRect(rect.left(), rect.top(), 3, rect.height())), edge);
    painter.restore();
    painter.setFont(theme::font(Type::Caption, 500));
    theme::paintText(painter, rect.adjusted(9, 0, -6, 0), campaign.name, tk().ink1, leading(scene));
}

void paintLanding(QPainter &painter, const MonthScene &scene, const DayCell &cell)
{
    const QRect rect = seenRect(scene, cell.rect).adjusted(3, 3, -3, -3);
    painter.fillRect(rect, tk().state.drop);
    widgets::paintRegistrationCrosses(painter, rect);
}

void paintCell(QPainter &painter, const MonthScene &scene, const DayCell &cell, bool weekend)
{
    const QRect rect = seenRect(scene, cell.rect);
    if (weekend) {
        const QColor tint = theme::mixed(tk().surface.sunken, tk().surface.sheet, 0.55);
        painter.fillRect(rect, tint);
    }
    const QRect edge(cell.rect.left(), cell.rect.top(), 1, cell.rect.height());
    const bool firstColumn = cell.rect.left() == 0;
    if (!firstColumn)
        theme::paintHairline(painter, seenRect(scene, edge), tk().line.soft);
    if (scene.landing == cell.day)
        paintLanding(painter, scene, cell);
    paintDateRow(painter, scene, cell);
}

void paintWeekNumbers(QPainter &painter, const MonthScene &scene, int week)
{
    const DayCell &first = scene.layout.cells[qsizetype { 7 } * week];
    if (first.rect.left() == 0)
        return;
    painter.setFont(theme::tabular(Type::Caption, 500));
    const QRect at(0, first.rect.top() + 8, first.rect.left(), withText(16));
    theme::paintText(painter, seenRect(scene, at), QString::number(schedule::weekNumber(first.day)),
        tk().ink3, Qt::AlignCenter);
}

} // namespace

QColor clientColour(const store::MonthBrand &brand)
{
    const QColor own(brand.colour);
    return own.isValid() ? own : widgets::swatchFor(brand.name);
}

QRect seenRect(const MonthScene &scene, const QRect &layoutRect)
{
    return mirrored(scene, scene.grid, layoutRect.translated(scene.grid.topLeft()));
}

void paintPost(QPainter &painter, const MonthScene &scene, int row, const QRect &rect)
{
    const store::MonthPost &post = scene.model.posts()[row];
    const store::SlipLook &look = scene.model.look(post.id);
    widgets::SlipData slip;
    slip.time = timeText(post.time);
    if (scene.model.isElsewhere(post))
        slip.place = shortPlace(post.zone);
    slip.title = titleOf(look);
    for (const Platform platform : allOf<Platform>()) {
        if (post.has(platform))
            slip.platforms.append(platform);
    }
    slip.status = post.status;
    if (!scene.oneLine) {
        const int side = qRound(widgets::SlipPainter::kThumb * painter.device()->devicePixelRatioF());
        const PostThumb thumb = thumbOf(scene.thumbs, post.brand, look.thumbSha, side);
        slip.thumb = thumb.picture;
        slip.thumbKind = thumb.kind;
    }
    slip.reachText = reachText(look.reach);
    slip.selected = scene.selected.contains(post.id);
    slip.hovered = scene.hovered == post.id;
    slip.current = scene.showFocus && scene.current == post.id;
    slip.dragSource = scene.lifted.contains(post.id);
    slip.past = post.day < scene.today;
    slip.compact = scene.oneLine;
    widgets::SlipPainter::paint(painter, rect, slip);
}

void paintMonth(QPainter &painter, const MonthScene &scene, const QRect &exposed)
{
    painter.fillRect(exposed, tk().surface.sheet);
    if (scene.layout.cells.isEmpty())
        return;
    if (exposed.top() < scene.header)
        paintWeekdays(painter, scene);
    const QList<Qt::DayOfWeek> workdays = QLocale().weekdays();
    for (int week = 0; week < scene.layout.range.weeks; ++week) {
        const QRect &first = scene.layout.cells[qsizetype { 7 } * week].rect;
        const QRect row = seenRect(scene, QRect(0, first.top(), scene.grid.width(), first.height()));
        if (!row.intersects(exposed))
            continue;
        for (int column = 0; column < 7; ++column) {
            const DayCell &cell = scene.layout.cells[qsizetype { 7 } * week + column];
            if (seenRect(scene, cell.rect).intersects(exposed))
                paintCell(painter, scene, cell,
                    !workdays.contains(static_cast<Qt::DayOfWeek>(cell.day.dayOfWeek())));
        }
        theme::paintHairline(painter, QRect(row.left(), row.top(), row.width(), 1), tk().line.hair);
        paintWeekNumbers(painter, scene, week);
    }
    for (const CampaignBar &bar : scene.layout.bars) {
        if (seenRect(scene, bar.rect).intersects(exposed))
            paintBar(painter, scene, bar);
    }
    for (const schedule::SlipBox &slip : scene.layout.slips) {
        const QRect rect = seenRect(scene, slip.rect);
        if (rect.intersects(exposed.adjusted(-4, -4, 4, 4)))
            paintPost(painter, scene, slip.post, rect);
    }
    // Over everything that lies in the day.
    const DayCell *focused =
        scene.showFocus && scene.current.isNull() ? scene.layout.cellOf(scene.focusDay) : nullptr;
    if (focused)
        theme::paintFocusRing(
            painter, QRectF(seenRect(scene, focused->rect)).adjusted(4, 4, -4, -4), theme::radius::slip);
}

} // namespace galley::calendar
