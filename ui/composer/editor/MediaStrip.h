#pragma once

#include "core/base/Result.h"

#include <QUuid>
#include <QWidget>

class QAbstractButton;

namespace galley::widgets {
class TextLabel;
}

namespace galley::composer {

class FlowLayout;
class IntakeBar;
class MediaTile;
class Session;

// The pictures and clips of a post in their order. Drag or Alt+Up and Alt+Down put them in another, Delete
// takes one out, Enter says what it shows; the menu of each (right click, its button, the menu key) has the
// rest.
class MediaStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit MediaStrip(QWidget *parent = nullptr);

    void setSession(Session *session); // null: none
    void setTarget(const QUuid &target); // null: the post's own
    void refresh();
    void select(const QUuid &media);
    void focusMedia(const QUuid &media);
    void retranslate();

    [[nodiscard]] QUuid selected() const { return m_selected; }

    // The list that is shown: null for the post's own, the target where it has its own.
    [[nodiscard]] QUuid owner() const;

    [[nodiscard]] IntakeBar *intake() const { return m_intake; } // files coming in

    [[nodiscard]] QPoint addPlace() const; // below the place for further ones, on the screen
    void moveSelected(int by);
    void editAlt(const QUuid &media);

Q_SIGNALS:
    void addRequested();
    void replaceRequested(const QUuid &media);
    void refused(const galley::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const Result<void> &result);
    void makeTiles(qsizetype wanted);
    void remove(const QUuid &media);
    void crop(const QUuid &media);
    void moveFocal(const QUuid &media);
    void showDetails(const QUuid &media);
    void giveOwn(bool own);
    void showMenu(const QUuid &media, const QPoint &globalPos);
    void showLanding(const QPoint &globalPos);
    void land(const QUuid &media, const QPoint &globalPos);
    [[nodiscard]] qsizetype placeAt(const QPoint &globalPos) const;

    Session *m_session = nullptr;
    QUuid m_target;
    QUuid m_selected;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_count;
    QWidget *m_tilesBox;
    FlowLayout *m_flow;
    QAbstractButton *m_add;
    widgets::TextLabel *m_hint;
    IntakeBar *m_intake;
    QList<MediaTile *> m_tiles; // of the first media, while more are being made
    bool m_moreDue = false;
    int m_landing = -1; // x of the line where what is dragged would come to stand
    int m_landingTop = 0;
};

} // namespace galley::composer
