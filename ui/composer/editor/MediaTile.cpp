#include "ui/composer/editor/MediaTile.h"

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

MediaTile::MediaTile(pictures::ThumbCache &thumbs, QWidget *parent)
    : QAbstractButton(parent)
    , m_thumbs(thumbs)
{
    setFixedSize(kSize);
    setFocusPolicy(Qt::StrongFocus);
    theme::showFocusRing(this, theme::radius::md);
    connect(&thumbs, &pictures::ThumbCache::loaded, this, qOverload<>(&QWidget::update));
}

void MediaTile::setLook(const TileLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    const QString what = look.isClip ? tr("Clip %1").arg(look.number) : tr("Picture %1").arg(look.number);
    const QString said = look.isMissing ? tr("the file is missing")
        : look.alt.isEmpty()            ? tr("no alt text")
                                        : look.alt;
    setAccessibleName(tr("%1: %2").arg(what, said));
    setToolTip(look.file.isEmpty() ? accessibleName() : look.file + u'\n' + accessibleName());
    update();
}

void MediaTile::setSelected(bool selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    update();
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
    const QPixmap picture = m_look.sha256.isEmpty()
        ? QPixmap()
        : m_thumbs.pixmap(m_look.brand, m_look.sha256, (QSizeF(size()) * dpr).toSize());
    if (!picture.isNull())
        painter.drawPixmap(rect(), picture);
    else
        painter.drawPixmap(rect().center() - QPoint(10, 10),
            theme::icon(m_look.isMissing ? u"triangle-alert" : u"image", 20,
                m_look.isMissing ? t.rejected.mark : t.ink4, dpr));
    painter.setClipping(false);

    // On the picture itself, so in colours of their own that hold on every picture.
    const theme::Tokens &dark = theme::kLight;
    QColor ground = dark.ink1;
    ground.setAlphaF(0.78F);
    painter.setFont(theme::tabular(theme::Type::Micro));
    const QRect number = QStyle::visualRect(layoutDirection(), rect(), QRect(5, 5, 18, 18));
    theme::paintPlane(painter, number, 9, ground);
    theme::paintText(painter, number, QLocale().toString(m_look.number), dark.inkInverse, Qt::AlignCenter);
    const bool described = !m_look.alt.isEmpty();
    const QString tag = described ? tr("ALT") : tr("No ALT");
    const int width = QFontMetrics(painter.font()).horizontalAdvance(tag) + 10;
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(5, height() - 5 - 16, width, 16));
    theme::paintPlane(painter, place, theme::radius::xs, described ? ground : dark.waiting.tint);
    theme::paintText(painter, place, tag, described ? dark.inkInverse : dark.waiting.text, Qt::AlignCenter);
    if (m_look.isClip)
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
}

} // namespace galley::composer
