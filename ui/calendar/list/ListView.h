#pragma once

#include "ui/calendar/CalendarView.h"
#include "ui/calendar/list/ListRows.h"

namespace galley::store {
class LocalStore;
}

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

class BulkBar;
class ListModel;
class ListTable;

// The posts of a month, one below the other: for reading down, sorting and doing something with many.
class ListView final : public CalendarView
{
    Q_OBJECT

public:
    ListView(store::LocalStore &store, CalendarModel &model, pictures::ThumbCache &thumbs, const Clock &clock,
        QWidget *parent = nullptr);
    ~ListView() override;

    void setOwnZone(const QString &zone) override;
    void showDay(QDate day) override;
    void step(int months) override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QRect slipRect(const QUuid &post) const override;
    [[nodiscard]] QRect dayRect(QDate day) const override;
    [[nodiscard]] QUuid postAt(QPoint point) const override;
    [[nodiscard]] QDate dayAt(QPoint point) const override;

    [[nodiscard]] bool isPainted() const override { return false; }

    [[nodiscard]] ListModel &list() const { return *m_list; }

    [[nodiscard]] ListTable &table() const { return *m_table; }

    void editTitle(); // of the current post, in place
    [[nodiscard]] QPoint sortAnchor() const; // on the screen, where a menu of orders opens

Q_SIGNALS:
    void shiftRequested(const QList<QUuid> &posts, int days);
    void newPostRequested(QDate day);
    void commandRequested(const QString &id);

protected:
    void invalidate() override;
    void weekStartChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectTable();
    void follow(); // what the calendar holds now
    void nameTable();
    void takeSelection();
    void takeCurrent(const QModelIndex &index);
    void showSelection();
    void showCurrent();
    void reveal(QDate day);
    [[nodiscard]] QRect here(const QRect &viewportRect) const;

    ListModel *m_list;
    ListTable *m_table;
    BulkBar *m_bulk;
    bool m_applying = false; // the table is being told, and does not tell back
};

} // namespace galley::calendar
