#include "ui/composer/editor/MediaTile.h"

#include "ui/composer/preview/Frames.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

// On the picture itself, so in colours of its own that hold on every picture.
QColor overPicture()
{
    QColor ground = theme::kLight.ink1;
    ground.setAlphaF(0.78F);
    return ground;
}

// Opens the menu of its tile for whoever does not think of a right click. The tile has the keys for it.
class MoreButton final : public QAbstractButton
{
public:
    explicit MoreButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::ArrowCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        theme::paintPlane(painter, QRectF(rect()).adjusted(2, 2, -2, -2), theme::radius::sm, overPicture());
        painter.drawPixmap(rect().center() - QPoint(7, 7),
            theme::icon(u"ellipsis", 16, theme::kLight.inkInverse, theme::deviceRatio(painter)));
    }
};

} // namespace

MediaTile::MediaTile(pictures::ThumbCache &thumbs, QWidget *parent)
    : QAbstractButton(parent)
    , m_thumbs(thumbs)
    , m_more(new MoreButton(this))
{
    constexpr int kMore = 24;
    m_more->setObjectName(u"mediaMore"_s);
    m_more->setGeometry(QStyle::visualRect(
        layoutDirection(), QRect(QPoint(), kSize), QRect(kSize.width() - kMore - 2, 2, kMore, kMore)));
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this,
        [this] { Q_EMIT menuRequested(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    setFixedSize(kSize);
    setFocusPolicy(Qt::StrongFocus);
    theme::showFocusRing(this, theme::radius::md);
    // Of a hundred tiles one has got its picture.
    connect(&thumbs, &pictures::ThumbCache::loaded, this, [this](const QString &sha256) {
        if (sha256 == m_look.media.sha256)
            update();
    });
}

void MediaTile::setLook(const TileLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    const QString what = look.media.kind == MediaKind::Video ? tr("Clip %1").arg(look.number)
                                                             : tr("Picture %1").arg(look.number);
    const QString said = look.isMissing ? tr("the file is missing")
        : look.media.alt.isEmpty()      ? tr("no alt text")
                                        : look.media.alt;
    setAccessibleName(tr("%1: %2").arg(what, said));
    m_more->setAccessibleName(tr("What to do with %1").arg(what));
    m_more->setToolTip(tr("Crop, replace and more"));
    setToolTip(look.file.isEmpty() ? accessibleName() : look.file + u'\n' + accessibleName());
    update();
}

void MediaTile::setSelected(bool selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    showMore();
    update();
}

// A circle for one figure, longer for a hundred.
QRect MediaTile::numberRect() const
{
    const QFontMetrics metrics(theme::tabular(theme::Type::Micro));
    const int words = metrics.horizontalAdvance(QLocale().toString(m_look.number)) + 10;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(5, 5, std::max(18, words), 18));
}

void MediaTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Tokens &t = theme::tk();
    QPainterPath shape;
    shape.addRoundedRect(rect(), theme::radius::md, theme::radius::md);
    painter.setClipPath(shape);
    painter.fillRect(rect(), t.neutral.tint);
    const qreal dpr = theme::deviceRatio(painter);
    const PreviewMedia &media = m_look.media;
    // What is not cut is asked for whole, as the calendar does: one picture in memory for both.
    const bool isWhole = media.crop.isEmpty() && media.focal == PreviewMedia().focal;
    const QPixmap picture = media.sha256.isEmpty()
        ? QPixmap()
        : m_thumbs.pixmap(media.brand, media.sha256, (QSizeF(size()) * dpr).toSize(),
            isWhole ? QRectF() : coveringPart(media, double(width()) / height()));
    if (!picture.isNull())
        painter.drawPixmap(rect(), picture);
    else
        painter.drawPixmap(rect().center() - QPoint(10, 10),
            theme::icon(m_look.isMissing ? u"triangle-alert" : u"image", 20,
                m_look.isMissing ? t.rejected.mark : t.ink4, dpr));
    painter.setClipping(false);

    const theme::Tokens &dark = theme::kLight;
    const QColor ground = overPicture();
    painter.setFont(theme::tabular(theme::Type::Micro));
    theme::paintPlane(painter, numberRect(), 9, ground);
    theme::paintText(
        painter, numberRect(), QLocale().toString(m_look.number), dark.inkInverse, Qt::AlignCenter);
    const bool described = !m_look.media.alt.isEmpty();
    const QString tag = described ? tr("ALT") : tr("No ALT");
    const int width = QFontMetrics(painter.font()).horizontalAdvance(tag) + 10;
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(5, height() - 5 - 16, width, 16));
    theme::paintPlane(painter, place, theme::radius::xs, described ? ground : dark.waiting.tint);
    theme::paintText(painter, place, tag, described ? dark.inkInverse : dark.waiting.text, Qt::AlignCenter);
    if (media.kind == MediaKind::Video)
        painter.drawPixmap(rect().center() - QPoint(10, 10), theme::icon(u"play", 20, dark.inkInverse, dpr));
    if (m_selected)
        theme::paintPlane(
            painter, rect(), theme::radius::md, Qt::transparent, t.accent.mark, m_dragging ? 3 : 2);
}

void MediaTile::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_dragging = false;
    QAbstractButton::mousePressEvent(event);
}

void MediaTile::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (!m_dragging && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    if (m_dragging)
        Q_EMIT dragged(event->globalPosition().toPoint());
}

void MediaTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_dragging, false)) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT dropped(event->globalPosition().toPoint());
}

void MediaTile::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

// A button would walk with Up and Down; here they move the picture, and the strip has the keys.
void MediaTile::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->ignore();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void MediaTile::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
    showMore();
}

void MediaTile::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    showMore();
}

void MediaTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    m_more->show();
}

void MediaTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    showMore();
}

void MediaTile::showMore()
{
    m_more->setVisible(underMouse() || (m_selected && hasFocus()));
}

} // namespace galley::composer
