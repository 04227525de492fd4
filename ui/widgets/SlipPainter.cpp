#include "ui/widgets/SlipPainter.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/PixmapKey.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/CropMarks.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/StatusMark.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

using theme::tk;
using theme::Type;

namespace {

constexpr int kTimeLine = 14;
constexpr int kTitleLine = 15;
constexpr int kMark = 13;
constexpr int kPlatform = 12;
constexpr double kLeastTitle = 56; // some eight letters

struct Fonts
{
    double scale = 0;
    QFont timeStrong, time, reach, title;
};

const Fonts &fonts()
{
    static Fonts f;
    if (f.scale != theme::textScale())
        f = { theme::textScale(), theme::tabular(Type::Caption, 600), theme::tabular(Type::Caption, 500),
            theme::tabular(Type::Caption, 500), theme::font(Type::Small) };
    return f;
}

double widthOf(const QPainter &painter, const QString &text, const QFont &font)
{
    return std::ceil(theme::textLine(painter, text, font, 10'000).size.width());
}

struct Look
{
    QColor fill, border;
    Qt::PenStyle line = Qt::SolidLine;
};

Look lookOf(const SlipData &slip)
{
    const auto &t = tk();
    switch (slip.status) {
    case PostStatus::Idea:
    case PostStatus::Draft:
        return { {}, t.line.strong, Qt::DashLine };
    case PostStatus::Published:
        return {};
    case PostStatus::Failed:
    case PostStatus::PartlyPublished:
        return { t.rejected.tint, t.rejected.line };
    case PostStatus::ChangesRequested:
        return { t.surface.card, t.accent.line };
    default:
        return { t.surface.card, t.line.hair };
    }
}

class Slip
{
public:
    Slip(QPainter &painter, const QRect &rect, const SlipData &data)
        : m_painter(painter)
        , m_rect(rect)
        , m_data(data)
        , m_direction(QGuiApplication::layoutDirection())
    {
    }

    void paint()
    {
        if (m_data.dragSource)
            m_painter.setOpacity(m_painter.opacity() * 0.4);
        paintPaper();
        m_data.compact ? paintOneLine() : paintTwoLines();
        if (m_data.current)
            theme::paintPlane(
                m_painter, QRectF(m_rect).adjusted(-1, -1, 1, 1), corner() + 1, {}, tk().focus.ring, 2);
    }

private:
    [[nodiscard]] int corner() const { return m_data.compact ? theme::radius::sm : theme::radius::slip; }

    // A month has a few kinds of paper, all of one size: each is drawn once and then only copied.
    void paintPaper()
    {
        const qreal dpr = theme::deviceRatio(m_painter);
        const auto flags = int(m_data.selected) | int(m_data.hovered) << 1 | int(m_data.dragSource) << 2
            | int(m_data.compact) << 3 | int(tk().isDark) << 4 | int(m_data.overOthers) << 5;
        const QString key = theme::pixmapKey(u's',
            { quint64(m_data.status), quint64(m_rect.width()), quint64(m_rect.height()), quint64(flags),
                theme::keyNumber(dpr) });
        QPixmap paper;
        if (!QPixmapCache::find(key, &paper)) {
            paper = QPixmap((QSizeF(m_rect.size()) * dpr).toSize());
            paper.setDevicePixelRatio(dpr);
            paper.fill(Qt::transparent);
            QPainter painter(&paper);
            drawPaper(painter, QRect(QPoint(), m_rect.size()));
            painter.end();
            QPixmapCache::insert(key, paper);
        }
        m_painter.drawPixmap(theme::snapped(m_painter, m_rect).topLeft(), paper);
    }

    void drawPaper(QPainter &painter, const QRect &rect) const
    {
        Look look = lookOf(m_data);
        if (m_data.overOthers && !m_data.dragSource)
            theme::paintPlane(painter, rect, corner(), tk().surface.sheet);
        if (m_data.dragSource)
            look = { {}, tk().line.strong, Qt::DashLine };
        if (m_data.selected)
            look = { look.fill.isValid() ? look.fill : tk().surface.card, tk().accent.fill };
        if (look.fill.isValid() || look.border.isValid())
            theme::paintPlane(
                painter, rect, corner(), look.fill, look.border, m_data.selected ? 2 : 1, look.line);
        if (m_data.hovered)
            theme::paintPlane(painter, rect, corner(), tk().state.hover);
    }

    [[nodiscard]] QColor ground() const
    {
        return m_data.status == PostStatus::Failed || m_data.status == PostStatus::PartlyPublished
            ? tk().rejected.tint
            : lookOf(m_data).fill.isValid() ? tk().surface.card
                                            : tk().surface.sheet;
    }

    [[nodiscard]] bool published() const { return m_data.status == PostStatus::Published; }

    // From logical coordinates, where reading starts at the left.
    [[nodiscard]] QRectF placed(double x, double y, double width, double height) const
    {
        const double left =
            m_direction == Qt::LeftToRight ? m_rect.left() + x : m_rect.right() + 1 - x - width;
        return { left, m_rect.top() + y, width, height };
    }

    void text(double x, double y, double width, double line, const QString &text, const QFont &font,
        const QColor &ink)
    {
        if (width < 4)
            return;
        const theme::TextLine &laid = theme::textLine(m_painter, text, font, int(width));
        const QRectF box = placed(x, y, laid.size.width(), line);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawStaticText(QPointF(box.left(), box.top() + (line - laid.size.height()) / 2), laid.text);
    }

    void paintThumb(double x, double y)
    {
        const QRectF box = theme::snapped(m_painter, placed(x, y, SlipPainter::kThumb, SlipPainter::kThumb));
        const qreal before = m_painter.opacity();
        if (m_data.status == PostStatus::Idea)
            m_painter.setOpacity(before * 0.55);
        widgets::paintThumb(m_painter, box, m_data.thumb, m_data.thumbKind);
        m_painter.setOpacity(before);
    }

    void paintTwoLines()
    {
        const double scale = theme::textScale();
        const double timeLine = kTimeLine * scale, titleLine = kTitleLine * scale;
        const double top = (m_rect.height() - timeLine - titleLine) / 2;
        const double right = m_rect.width() - 6;
        const QFont &timeFont = published() ? fonts().time : fonts().timeStrong;
        const double timeWidth = widthOf(m_painter, m_data.time, timeFont);
        // Large words in a narrow column: time and title are read, whatever else has to go.
        constexpr double kBesidePicture = 4 + SlipPainter::kThumb + 6;
        const double leastTitle =
            std::min(kLeastTitle * scale, widthOf(m_painter, m_data.title, fonts().title));
        const bool pictured =
            kBesidePicture + timeWidth <= right + 2 && kBesidePicture + leastTitle <= right + 2;
        const double left = pictured ? kBesidePicture : 8;
        if (pictured)
            paintThumb(4, (m_rect.height() - SlipPainter::kThumb) / 2.0);
        const bool low = !published() && left + timeWidth + 3 > right - kMark;
        double end = right;
        double titleEnd = right;
        if (published()) {
            const double width = widthOf(m_painter, m_data.reachText, fonts().reach);
            if (left + timeWidth + 3 <= right - width)
                text(right - width, top, width + 1, timeLine, m_data.reachText, fonts().reach, tk().ink3);
            end -= width + 4;
        } else {
            const double line = low ? top + timeLine + titleLine / 2 : top + timeLine / 2;
            StatusMark::paint(
                m_painter, placed(right - kMark, line - kMark / 2.0, kMark, kMark), m_data.status, ground());
            (low ? titleEnd : end) -= kMark + 4;
        }
        if (m_data.unsent) {
            const QRectF dot = placed(end - 5, top + timeLine / 2 - 2.5, 5, 5);
            theme::paintPlane(m_painter, dot, 2.5, tk().waiting.mark);
            end -= 9;
        }
        text(left, top, timeWidth + 1, timeLine, m_data.time, timeFont, published() ? tk().ink2 : tk().ink1);
        const double placeWidth = paintPlace(left + timeWidth + 3, end, top, timeLine);
        paintPlatforms(left + timeWidth + 5 + placeWidth, end, top, timeLine);
        // Whose clock it is must be known: where it has no room beside the time, before the title.
        const bool isNamed = m_data.place.isEmpty() || placeWidth > 0;
        text(left, top + timeLine, titleEnd - left, titleLine,
            isNamed ? m_data.title : m_data.place + u" · "_s + m_data.title, fonts().title,
            published() || m_data.past ? tk().ink2 : tk().ink1);
    }

    // Where there is room for it. Returns how much further on the rest begins; 0: there is none.
    double paintPlace(double x, double end, double top, double line)
    {
        if (m_data.place.isEmpty())
            return 0;
        const double width = widthOf(m_painter, m_data.place, fonts().reach);
        if (x + width > end)
            return 0;
        text(x, top, width + 1, line, m_data.place, fonts().reach, tk().ink3);
        return width + 3;
    }

    // As many marks as fit, at most three; what is left out is counted.
    void paintPlatforms(double x, double end, double top, double line)
    {
        const auto total = m_data.platforms.size();
        const auto room = qsizetype(std::max(0.0, (end - x + 2) / (kPlatform + 2)));
        qsizetype shown = std::min<qsizetype>({ total, 3, room });
        for (qsizetype i = 0; i < shown; ++i, x += kPlatform + 2)
            PlatformMark::paint(m_painter, placed(x, top + (line - kPlatform) / 2, kPlatform, kPlatform),
                m_data.platforms[i]);
        if (shown < total && shown > 0) {
            const QString more = u"+%1"_s.arg(total - shown);
            if (x + widthOf(m_painter, more, fonts().reach) <= end)
                text(x + 1, top, end - x, line, more, fonts().reach, tk().ink3);
        }
    }

    void paintOneLine()
    {
        const double height = m_rect.height();
        double x = 4;
        if (!published()) {
            StatusMark::paint(
                m_painter, placed(x, (height - kMark) / 2, kMark, kMark), m_data.status, ground());
            x += kMark + 5;
        }
        const QFont &timeFont = published() ? fonts().time : fonts().timeStrong;
        const double timeWidth = widthOf(m_painter, m_data.time, timeFont);
        text(x, 0, timeWidth + 1, height, m_data.time, timeFont, published() ? tk().ink3 : tk().ink1);
        double end = m_rect.width() - 6;
        x += timeWidth + 5 + paintPlace(x + timeWidth + 3, end, 0, height);
        if (m_data.unsent) {
            theme::paintPlane(m_painter, placed(end - 5, height / 2 - 2.5, 5, 5), 2.5, tk().waiting.mark);
            end -= 9;
        }
        text(x, 0, end - x, height, m_data.title, fonts().title,
            published() || m_data.past ? tk().ink2 : tk().ink1);
    }

    QPainter &m_painter;
    QRect m_rect;
    const SlipData &m_data;
    Qt::LayoutDirection m_direction;
};

} // namespace

int SlipPainter::height(bool compact)
{
    const double lines = theme::textScale() * (compact ? 16 : kTimeLine + kTitleLine);
    return std::max(compact ? kCompactHeight : kHeight, int(std::ceil(lines)) + (compact ? 7 : 9));
}

void SlipPainter::paint(QPainter &painter, const QRect &rect, const SlipData &slip)
{
    constexpr int kRoomForAll = 110; // narrower, something must be cut off
    const bool narrow = rect.width() < kRoomForAll;
    const qreal opacity = painter.opacity();
    if (narrow) {
        painter.save();
        painter.setClipRect(rect.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
    }
    Slip(painter, rect, slip).paint();
    if (narrow)
        painter.restore();
    painter.setOpacity(opacity);
}

void SlipPainter::paintSkeleton(QPainter &painter, const QRect &rect)
{
    theme::paintPlane(painter, rect, theme::radius::slip, tk().surface.card, tk().line.hair);
    const auto block = [&](int x, int y, int width, int height) {
        const QRect box(rect.left() + x, rect.top() + y, std::min(width, rect.width() - x - 6), height);
        if (box.width() > 0)
            theme::paintPlane(painter, QStyle::visualRect(QGuiApplication::layoutDirection(), rect, box),
                theme::radius::sm, tk().neutral.tint);
    };
    const int middle = rect.height() / 2;
    block(4, middle - 15, 30, 30);
    block(42, middle - 12, 48, 9);
    block(42, middle + 3, 86, 9);
}

void SlipPainter::paintDropPlace(QPainter &painter, const QRect &rect)
{
    theme::paintPlane(painter, rect, theme::radius::slip, tk().state.drop);
    paintRegistrationCrosses(painter, rect);
}

} // namespace galley::widgets
