#pragma once

#include <QList>
#include <QPixmap>
#include <QRect>
#include <QSet>
#include <QUuid>
#include <QVariantAnimation>

class QPainter;
class QWidget;

namespace galley::calendar {

// Slips on their way from where they were to where they are now. Pictures travel, all in one animation; the
// slips themselves have arrived long before.
class SlipMotion final : public QObject
{
    Q_OBJECT

public:
    struct Ghost
    {
        QUuid post;
        QPixmap picture;
        QPoint from;
        QPoint to;
    };

    explicit SlipMotion(QWidget &over);

    void start(QList<Ghost> ghosts, int ms); // what travelled before has arrived
    void finish(); // everything has arrived

    [[nodiscard]] bool isRunning() const { return !m_ghosts.isEmpty(); }

    [[nodiscard]] QSet<QUuid> posts() const; // their places are still free
    void paint(QPainter &painter) const;

private:
    [[nodiscard]] QRect where(const Ghost &ghost) const;
    void update();

    QWidget &m_over;
    QList<Ghost> m_ghosts;
    QVariantAnimation m_animation;
    double m_done = 0;
};

} // namespace galley::calendar
