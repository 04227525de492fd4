#pragma once

#include "core/base/Clock.h"

#include <QUuid>
#include <QWidget>

class QToolButton;

namespace galley::widgets {
class SearchField;
class TextLabel;
} // namespace galley::widgets

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

class CalendarModel;
class TrayList;
class TrayModel;

// What has no day yet, beside the week: cards to drag onto it, and a place to drop what should come off.
class TrayView final : public QWidget
{
    Q_OBJECT

public:
    TrayView(TrayModel &model, const CalendarModel &calendar, pictures::ThumbCache &thumbs,
        const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] TrayModel &model() const { return m_model; }

    [[nodiscard]] QUuid currentPost() const;
    void setCurrentPost(const QUuid &post);
    [[nodiscard]] bool hasKeys() const; // the list has the focus
    [[nodiscard]] QRect cardRect(const QUuid &post) const; // in this widget; empty when it is not in sight

    void setLifted(const QUuid &post); // its place is left empty
    void openOrders(); // a menu of what it can be sorted by
    void setReceiving(bool receiving); // something that could come off the calendar is over it
    void retranslate();

Q_SIGNALS:
    void lifted(const QUuid &post, QPoint grip, QPoint at); // in this widget's coordinates
    void handMoved(QPoint at, Qt::KeyboardModifiers modifiers);
    void handReleased(QPoint at, Qt::KeyboardModifiers modifiers);
    void escapePressed();
    void openRequested(const QUuid &post);
    void placeRequested(const QUuid &post); // with the keyboard
    void menuRequested(const QUuid &post, QPoint globalPos);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showState();

    TrayModel &m_model;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_count;
    QToolButton *m_sort;
    QToolButton *m_find;
    widgets::SearchField *m_search;
    TrayList *m_list;
    widgets::TextLabel *m_empty;
    QWidget *m_drop;
};

} // namespace galley::calendar
