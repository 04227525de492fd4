#include "ui/widgets/StatusMark.h"

#include "core/domain/Enums.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Icons.h"
#include "ui/theme/PixmapKey.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

using theme::tk;

namespace {

// Draws in a box of 14 units.
class Glyph
{
public:
    Glyph(QPainter &painter, const QColor &ink, const QColor &ground)
        : m_painter(painter)
        , m_ink(ink)
        , m_ground(ground)
    {
    }

    void ring(const QList<qreal> &dashes = {})
    {
        QPen pen(m_ink, 1.6);
        if (!dashes.isEmpty()) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({ dashes[0] / 1.6, dashes[1] / 1.6 });
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(pen);
        m_painter.drawEllipse(QPointF(7, 7), 5.2, 5.2);
    }

    void disc()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ink);
        m_painter.drawEllipse(QPointF(7, 7), 6, 6);
    }

    // A pie of radius 3, from twelve o'clock, `degrees` clockwise.
    void pie(int degrees)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ink);
        m_painter.drawPie(QRectF(4, 4, 6, 6), 90 * 16, -degrees * 16);
    }

    void line(const QPolygonF &points, qreal width, bool knockedOut = false)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(
            QPen(knockedOut ? m_ground : m_ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(points);
    }

    void triangle(bool filled)
    {
        m_painter.setBrush(filled ? QBrush(m_ink) : QBrush(Qt::NoBrush));
        m_painter.setPen(QPen(m_ink, filled ? 1 : 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const qreal in = filled ? 0 : 0.5;
        m_painter.drawPolygon(
            QPolygonF { { 7, 1.2 + in }, { 13.2 - in, 12.4 - in / 2 }, { 0.8 + in, 12.4 - in / 2 } });
        line({ { 7, 5.2 }, { 7, 8.4 } }, 1.5, filled);
        line({ { 7, 10.4 }, { 7, 10.5 } }, 1.5, filled);
    }

    void arc()
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_ink, 1.7, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawArc(QRectF(1.8, 1.8, 10.4, 10.4), 60 * 16, 300 * 16);
    }

private:
    QPainter &m_painter;
    QColor m_ink, m_ground;
};

void draw(Glyph &glyph, PostStatus status)
{
    switch (status) {
    case PostStatus::Idea:
        return glyph.ring({ 1.7, 2.38 });
    case PostStatus::Draft:
        return glyph.ring();
    case PostStatus::InReview:
        glyph.ring();
        return glyph.pie(180);
    case PostStatus::WithClient:
        glyph.ring();
        return glyph.pie(270);
    case PostStatus::ChangesRequested:
        glyph.disc();
        return glyph.line({ { 4.3, 9 }, { 7, 4.8 }, { 9.7, 9 } }, 1.6, true);
    case PostStatus::Approved:
        glyph.ring();
        return glyph.line({ { 4.7, 7.1 }, { 6.4, 8.8 }, { 9.4, 5.4 } }, 1.5);
    case PostStatus::Scheduled:
        glyph.disc();
        return glyph.line({ { 7, 4.2 }, { 7, 7 }, { 9, 8.3 } }, 1.5, true);
    case PostStatus::Publishing:
        return glyph.arc();
    case PostStatus::Published:
        glyph.disc();
        return glyph.line({ { 4.5, 7.1 }, { 6.3, 8.9 }, { 9.5, 5.3 } }, 1.5, true);
    case PostStatus::PartlyPublished:
        return glyph.triangle(false);
    case PostStatus::Failed:
        return glyph.triangle(true);
    case PostStatus::Rejected:
        glyph.ring();
        glyph.line({ { 5.2, 5.2 }, { 8.8, 8.8 } }, 1.5);
        return glyph.line({ { 8.8, 5.2 }, { 5.2, 8.8 } }, 1.5);
    case PostStatus::Paused:
        glyph.ring();
        glyph.line({ { 5.7, 5 }, { 5.7, 9 } }, 1.4);
        return glyph.line({ { 8.3, 5 }, { 8.3, 9 } }, 1.4);
    case PostStatus::Archived:
        glyph.ring();
        return glyph.line({ { 4.8, 7 }, { 9.2, 7 } }, 1.5);
    case PostStatus::Cancelled:
        glyph.ring();
        return glyph.line({ { 3.6, 10.4 }, { 10.4, 3.6 } }, 1.5);
    }
}

} // namespace

const theme::Role &StatusMark::role(PostStatus status)
{
    switch (status) {
    case PostStatus::InReview:
    case PostStatus::Publishing:
        return tk().info;
    case PostStatus::WithClient:
        return tk().waiting;
    case PostStatus::ChangesRequested:
        return tk().accent;
    case PostStatus::Approved:
    case PostStatus::Scheduled:
        return tk().approved;
    case PostStatus::PartlyPublished:
    case PostStatus::Failed:
    case PostStatus::Rejected:
        return tk().rejected;
    case PostStatus::Idea:
    case PostStatus::Draft:
    case PostStatus::Published:
    case PostStatus::Paused:
    case PostStatus::Archived:
    case PostStatus::Cancelled:
        break;
    }
    return tk().neutral;
}

QColor StatusMark::color(PostStatus status)
{
    return status == PostStatus::Published ? tk().ink2 : role(status).mark;
}

QString StatusMark::text(PostStatus status)
{
    const auto word = [](const char *source) { return QCoreApplication::translate("PostStatus", source); };
    switch (status) {
    case PostStatus::Idea:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Idea"));
    case PostStatus::Draft:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Draft"));
    case PostStatus::InReview:
        return word(QT_TRANSLATE_NOOP("PostStatus", "In review"));
    case PostStatus::WithClient:
        return word(QT_TRANSLATE_NOOP("PostStatus", "With client"));
    case PostStatus::ChangesRequested:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Changes requested"));
    case PostStatus::Approved:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Approved"));
    case PostStatus::Scheduled:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Scheduled"));
    case PostStatus::Publishing:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Publishing"));
    case PostStatus::Published:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Published"));
    case PostStatus::PartlyPublished:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Partly published"));
    case PostStatus::Failed:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Failed"));
    case PostStatus::Rejected:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Rejected"));
    case PostStatus::Paused:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Paused"));
    case PostStatus::Archived:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Archived"));
    case PostStatus::Cancelled:
        return word(QT_TRANSLATE_NOOP("PostStatus", "Cancelled"));
    }
    return {};
}

QPixmap StatusMark::pixmap(PostStatus status, int size, qreal dpr, const QColor &ground)
{
    const QColor behind = ground.isValid() ? ground : tk().surface.card;
    const QString key = theme::pixmapKey(
        u'm', { quint64(status), quint64(size), theme::keyNumber(dpr), behind.rgba(), quint64(tk().isDark) });
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = int(std::ceil(size * dpr));
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 14.0, side / 14.0);
    Glyph glyph(painter, color(status), behind);
    draw(glyph, status);
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon StatusMark::icon(PostStatus status)
{
    return theme::paintedIcon(
        [status](QPainter &painter, const QRectF &rect) { paint(painter, rect, status); });
}

void StatusMark::paint(QPainter &painter, const QRectF &rect, PostStatus status, const QColor &ground)
{
    const int size = int(std::lround(std::min(rect.width(), rect.height())));
    const QPointF corner = rect.center() - QPointF(size / 2.0, size / 2.0);
    painter.drawPixmap(theme::snapped(painter, QRectF(corner, QSizeF(size, size))).topLeft(),
        pixmap(status, size, theme::deviceRatio(painter), ground));
}

} // namespace galley::widgets
