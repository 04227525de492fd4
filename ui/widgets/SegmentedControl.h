#pragma once

#include <QIcon>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVariantAnimation;

namespace galley::widgets {

// One of a few (Month, Week, List): a track with a thumb. One stop for Tab; arrows choose.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    // `icon` in place of the text on the segment; the text is still its name.
    void addSegment(const QString &text, const QString &icon = {});
    void addSegment(const QString &text, const QIcon &picture); // a network's mark, a client's tile
    void setSegmentText(int index, const QString &text);

    [[nodiscard]] int count() const;
    [[nodiscard]] int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index); // by a person or by setCurrent
    void chosen(int index); // by a person alone

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    void add(QAbstractButton *segment);
    void select(int index);
    void moveThumb(bool animated);
    [[nodiscard]] QRect thumbRect(int index) const;

    QButtonGroup *m_group;
    QVariantAnimation *m_slide;
    QRectF m_thumb;
    int m_current = -1;
};

} // namespace galley::widgets
