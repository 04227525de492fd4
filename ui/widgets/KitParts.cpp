#include "ui/widgets/KitParts.h"

#include "core/domain/Enums.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/SlipPainter.h"
#include "ui/widgets/StatusMark.h"

#include <QFontMetrics>
#include <QImageReader>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets::kit {

using theme::tk;
using theme::Type;

Header::Header(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(32);
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, theme::logo(32, theme::deviceRatio(painter)));
    painter.setFont(theme::font(Type::Masthead));
    theme::paintText(painter, rect().adjusted(44, 0, 0, 0),
        tk().isDark ? u"Galley, dark"_s : u"Galley, light"_s, tk().ink1);
    painter.setFont(theme::font(Type::Caption));
    theme::paintText(painter, rect(), u"desk, sheet, card: three papers, no shadows"_s, tk().ink3,
        Qt::AlignRight | Qt::AlignVCenter);
}

namespace {

constexpr int kSwatch = 36;
constexpr int kSwatchGap = 6;

struct Swatch
{
    QString name;
    QColor fill, ink, line, mark;
};

void paintSwatches(QPainter &painter, int width, int y, const QList<Swatch> &swatches)
{
    const double each = (width - kSwatchGap * double(swatches.size() - 1)) / double(swatches.size());
    double x = 0;
    QFont name = theme::font(Type::Micro, QFont::Medium);
    name.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    painter.setFont(name);
    for (const Swatch &swatch : swatches) {
        const QRectF box(x, y, each, kSwatch);
        theme::paintPlane(painter, box, theme::radius::slip, swatch.fill,
            swatch.line.isValid() ? swatch.line : tk().line.hair);
        QRectF words(x + 5, box.bottom() - 15, each - 10, 12);
        if (swatch.mark.isValid()) {
            theme::paintPlane(painter, QRectF(words.left(), box.bottom() - 14, 10, 10), 5, swatch.mark);
            words.setLeft(words.left() + 15);
        }
        theme::paintText(painter, words, swatch.name, swatch.ink);
        x += each + kSwatchGap;
    }
}

} // namespace

Swatches::Swatches(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(3 * kSwatch + 2 * kSwatchGap);
}

void Swatches::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = tk();
    paintSwatches(painter, width(), 0,
        { { u"desk"_s, t.surface.desk, t.ink1, {}, {} }, { u"sheet"_s, t.surface.sheet, t.ink1, {}, {} },
            { u"card"_s, t.surface.card, t.ink1, {}, {} }, { u"sunken"_s, t.surface.sunken, t.ink1, {}, {} },
            { u"selected"_s, t.state.selected, t.ink1, {}, {} }, { u"ink 1"_s, t.ink1, t.inkInverse, {}, {} },
            { u"ink 2"_s, t.ink2, t.inkInverse, {}, {} }, { u"ink 3"_s, t.ink3, t.inkInverse, {}, {} },
            { u"accent"_s, t.accent.fill, t.accent.onFill, {}, {} } });
    QList<Swatch> roles;
    for (const auto &[name, role] : { std::pair { u"approved"_s, &t.approved }, { u"waiting"_s, &t.waiting },
             { u"rejected"_s, &t.rejected }, { u"info"_s, &t.info }, { u"accent"_s, &t.accent },
             { u"neutral"_s, &t.neutral } })
        roles.append({ name, role->tint, role->text, role->line, role->mark });
    paintSwatches(painter, width(), kSwatch + kSwatchGap, roles);
    QList<Swatch> scales;
    for (size_t i = 0; i < t.heat.size(); ++i)
        scales.append({ u"heat %1"_s.arg(i), t.heat[i], t.heatText, {}, {} });
    for (size_t i = 0; i < 7; ++i)
        scales.append({ {}, t.chart[i], {}, {}, {} });
    paintSwatches(painter, width(), 2 * (kSwatch + kSwatchGap), scales);
}

Statuses::Statuses(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(44);
}

void Statuses::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme::font(Type::Caption));
    const double each = (width() - 5 * 8) / 6.0;
    int i = 0;
    for (const auto status :
        { PostStatus::Idea, PostStatus::Draft, PostStatus::InReview, PostStatus::WithClient,
            PostStatus::ChangesRequested, PostStatus::Approved, PostStatus::Scheduled, PostStatus::Publishing,
            PostStatus::Published, PostStatus::Failed, PostStatus::Rejected, PostStatus::Paused }) {
        const QRectF cell((i % 6) * (each + 8), (i / 6) * 24, each, 20);
        StatusMark::paint(painter, QRectF(cell.left(), cell.top() + 2.5, 15, 15), status, tk().surface.sheet);
        const QString name = status == PostStatus::ChangesRequested ? u"Changes"_s : StatusMark::text(status);
        theme::paintText(painter, cell.adjusted(21, 0, 0, 0), name, tk().ink2);
        ++i;
    }
}

Marks::Marks(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(22);
}

void Marks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double x = 0;
    for (const auto platform : { Platform::Instagram, Platform::Facebook, Platform::Linkedin, Platform::X,
             Platform::Tiktok, Platform::Youtube, Platform::Pinterest, Platform::Threads, Platform::Bluesky,
             Platform::Mastodon, Platform::Reddit }) {
        PlatformMark::paint(painter, QRectF(x, 1, 20, 20), platform);
        x += 26;
    }
    const auto divide = [&] {
        x += 4;
        theme::paintHairline(painter, QRectF(x, 1, 1, 20), tk().line.hair);
        x += 11;
    };
    divide();
    const auto &swatch = theme::kClientSwatch;
    int i = 0;
    for (const auto &letter : { u"H"_s, u"N"_s, u"L"_s, u"F"_s, u"K"_s, u"C"_s }) {
        paintClientTile(painter, QRectF(x, 1, 20, 20), letter, swatch[size_t(i++)]);
        x += 26;
    }
    divide();
    for (const auto &[name, color] : { std::pair { u"Ada Okafor"_s, swatch[6] },
             { u"Priya Nair"_s, swatch[1] }, { u"Maren Holt"_s, swatch[3] } }) {
        paintAvatar(painter, QRectF(x, 0, 22, 22), name, color);
        x += 28;
    }
}

Slips::Slips(const QString &photos, QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(3 * SlipPainter::kHeight + 2 * 6);
    for (const auto &name : { u"vases"_s, u"cup"_s, u"street"_s, u"boule"_s, u"wheel"_s, u"poster"_s,
             u"bike"_s, u"pack"_s, u"rolls"_s, u"tart"_s }) {
        QImageReader reader(photos + u'/' + name + ".jpg"_L1);
        const int side = 2 * SlipPainter::kThumb;
        const QSize filled = reader.size().scaled(side, side, Qt::KeepAspectRatioByExpanding);
        const QImage image = reader.read().scaled(filled, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        m_pictures.insert(name,
            QPixmap::fromImage(
                image.copy((filled.width() - side) / 2, (filled.height() - side) / 2, side, side)));
    }
}

QPixmap Slips::picture(const QString &name) const
{
    return m_pictures.value(name);
}

void Slips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double each = (width() - 3 * 6) / 4.0;
    int place = 0;
    const auto next = [&] {
        const QRectF cell(
            (place % 4) * (each + 6), (place / 4) * (SlipPainter::kHeight + 6), each, SlipPainter::kHeight);
        ++place;
        return cell.toRect();
    };
    const QList<Platform> two { Platform::Instagram, Platform::Facebook };
    const auto slip = [&](PostStatus status, const QString &photo, const QString &title) {
        return SlipData {
            .time = u"09:30"_s, .title = title, .platforms = two, .status = status, .thumb = picture(photo)
        };
    };
    for (const auto &[status, photo] :
        { std::pair { PostStatus::Idea, u"vases"_s }, { PostStatus::Draft, u"cup"_s },
            { PostStatus::InReview, u"street"_s }, { PostStatus::WithClient, u"boule"_s },
            { PostStatus::ChangesRequested, u"wheel"_s }, { PostStatus::Approved, u"poster"_s },
            { PostStatus::Scheduled, u"bike"_s }, { PostStatus::Failed, u"pack"_s } })
        SlipPainter::paint(painter, next(),
            slip(status, photo,
                status == PostStatus::ChangesRequested ? u"Changes"_s : StatusMark::text(status)));
    SlipData published = slip(PostStatus::Published, u"rolls"_s, u"Published"_s);
    published.time = u"08:00"_s;
    published.reachText = u"9.8k"_s;
    SlipPainter::paint(painter, next(), published);
    SlipData selected = slip(PostStatus::WithClient, u"tart"_s, u"Selected"_s);
    selected.time = u"07:45"_s;
    selected.platforms = { Platform::Instagram };
    selected.selected = true;
    SlipPainter::paint(painter, next(), selected);
    SlipPainter::paintSkeleton(painter, next());
    SlipPainter::paintDropPlace(painter, next().adjusted(4, 2, -4, -2));
}

Tip::Tip(const QString &text, const QString &keys, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_keys(keys)
{
    const QFontMetrics metrics(theme::font(Type::Small, QFont::Medium));
    setFixedSize(metrics.horizontalAdvance(text + u' ' + keys) + 17, 24);
}

void Tip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintPlane(painter, rect(), theme::radius::md, tk().surface.tooltip);
    painter.setFont(theme::font(Type::Small, QFont::Medium));
    const QRectF words = QRectF(rect()).adjusted(8, 0, -8, 0);
    theme::paintText(painter, words, m_text, tk().inkInverse);
    QColor dim = tk().inkInverse;
    dim.setAlphaF(0.65F);
    theme::paintText(painter, words, m_keys, dim, Qt::AlignRight | Qt::AlignVCenter);
}

Bars::Bars(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(18);
}

void Bars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double w = width();
    theme::paintPlane(painter, QRectF(0, 0, w, 4), 2, tk().neutral.tint);
    theme::paintPlane(painter, QRectF(0, 0, w * 0.62, 4), 2, tk().accent.mark);
    theme::paintPlane(painter, QRectF(0, 10, w, 8), 4, tk().neutral.tint);
    theme::paintPlane(painter, QRectF(0, 10, w * 0.68, 8), 4, tk().chart[2]);
    theme::paintPlane(painter, QRectF(0, 10, w * 0.48, 8), 4, tk().chart[1]);
}

} // namespace galley::widgets::kit
