#pragma once

#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace galley::composer {

class NoteRow;
class NotesList;

// Below the scrolled editor while the first note is out of sight: what it says, how many there are, and the
// way to them.
class NotesBrief final : public QWidget
{
    Q_OBJECT

public:
    // Both outlive this; the list is inside the area.
    NotesBrief(NotesList &list, QScrollArea &area, QWidget *parent);

    void refresh(); // when the notes or what lies above them have changed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();
    void goThere();

    NotesList &m_list;
    QScrollArea &m_area;
    NoteRow *m_row;
    QTimer m_due; // once everything has its place
};

} // namespace galley::composer
