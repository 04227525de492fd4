#include "ui/calendar/SlipMotion.h"

#include "ui/theme/Elevation.h"
#include "ui/theme/Motion.h"

#include <QPainter>
#include <QWidget>

#include <utility>

namespace galley::calendar {

SlipMotion::SlipMotion(QWidget &over)
    : m_over(over)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(theme::motion::kMove);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        update();
        m_done = value.toDouble();
        update();
    });
    connect(&m_animation, &QVariantAnimation::finished, this, &SlipMotion::finish);
}

void SlipMotion::start(QList<Ghost> ghosts, int ms)
{
    finish();
    if (ghosts.isEmpty() || ms <= 0)
        return;
    m_done = 0;
    m_ghosts = std::move(ghosts);
    update();
    m_animation.setDuration(ms);
    m_animation.start();
}

void SlipMotion::finish()
{
    if (m_ghosts.isEmpty())
        return;
    update();
    m_done = 1;
    update(); // the slips themselves are drawn there from now on
    m_ghosts.clear();
    m_animation.stop();
}

QSet<QUuid> SlipMotion::posts() const
{
    QSet<QUuid> posts;
    for (const Ghost &ghost : m_ghosts)
        posts.insert(ghost.post);
    return posts;
}

QRect SlipMotion::where(const Ghost &ghost) const
{
    const QPointF at = QPointF(ghost.from) + QPointF(ghost.to - ghost.from) * m_done;
    return { at.toPoint(), ghost.picture.deviceIndependentSize().toSize() };
}

void SlipMotion::update()
{
    constexpr int kShadow = 40;
    for (const Ghost &ghost : std::as_const(m_ghosts))
        m_over.update(where(ghost).adjusted(-kShadow, -kShadow, kShadow, kShadow));
}

void SlipMotion::paint(QPainter &painter) const
{
    for (const Ghost &ghost : m_ghosts) {
        const QRect rect = where(ghost);
        theme::paintShadow(painter, rect, theme::Elevation::Drag);
        painter.drawPixmap(rect.topLeft(), ghost.picture);
    }
}

} // namespace galley::calendar
