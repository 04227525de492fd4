#pragma once

#include "ui/composer/preview/Card.h"

#include <QWidget>

namespace galley::pictures {
class ThumbCache;
}

namespace galley::composer {

// One post as its network's app shows it. Pages its pictures (arrow keys, the arrows on them), unfolds its
// text (Space, "… more"). Sized to the card times the zoom.
class PreviewCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewCard(
        pictures::ThumbCache &thumbs, QWidget *parent = nullptr); // the cache outlives the card
    ~PreviewCard() override;

    // Cheap where little changes: meant for every keystroke. Another account or type begins folded, at the
    // first picture.
    void setContent(const PreviewContent &content);

    [[nodiscard]] const PreviewContent &content() const { return m_content; }

    [[nodiscard]] const Card &card() const { return m_card; }

    [[nodiscard]] const CardState &state() const { return m_state; }

    void setDark(bool dark);
    void setUnfolded(bool unfolded);
    void setPage(int part, int page);
    void setSafeAreaShown(bool shown);
    void setZoom(double zoom);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void laidOut(); // size, folds or pages may be others

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;

private:
    void layOut();
    void updateText(const TextBlock &text, const TextBlock::Stretch &changed);
    void turn(int part, int by);
    [[nodiscard]] const Spot *spotAt(const QPointF &at) const;
    [[nodiscard]] int pagingPart() const; // the first part with pictures to page through, or -1

    pictures::ThumbCache &m_thumbs;
    PreviewContent m_content;
    CardState m_state;
    TextBlocks m_texts;
    Card m_card;
    double m_zoom = 1;
    bool m_safeAreaShown = false;
    bool m_laidOut = false;
};

// Tells assistive technology what a PreviewCard paints: text, pictures with their alt text, link. Call once
// before the first card; again does no harm.
void installPreviewAccessibility();

} // namespace galley::composer
