#include "ui/calendar/CalendarAccessible.h"

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/CalendarView.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <algorithm>

namespace galley::calendar {

namespace {

constexpr int kColumns = 7;

// A part of the view that is no widget: a day or a post. Valid as long as it is there.
class CalendarPart : public QAccessibleInterface
{
public:
    explicit CalendarPart(CalendarView *view)
        : m_view(view)
    {
    }

    [[nodiscard]] QObject *object() const override { return nullptr; }

    [[nodiscard]] QWindow *window() const override
    {
        return m_view ? m_view->window()->windowHandle() : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface *part = child(i); part && part->rect().contains(x, y))
                return part;
        }
        return nullptr;
    }

    void setText(QAccessible::Text, const QString &) override { }

protected:
    [[nodiscard]] QRect onScreen(const QRect &rect) const
    {
        return rect.isEmpty() ? QRect() : QRect(m_view->mapToGlobal(rect.topLeft()), rect.size());
    }

    QPointer<CalendarView> m_view;
};

class SlipPart final : public CalendarPart
{
public:
    SlipPart(CalendarView *view, const QUuid &post)
        : CalendarPart(view)
        , m_post(post)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_view && m_view->model().post(m_post); }

    [[nodiscard]] QAccessibleInterface *parent() const override;

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QRect rect() const override { return onScreen(m_view->slipRect(m_post)); }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const store::MonthPost *post = m_view->model().post(m_post);
        return post && kind == QAccessible::Name ? spokenSlip(m_view->model(), *post) : QString();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view->selectedPosts().contains(m_post);
        state.focused = m_view->hasFocus() && m_view->currentPost() == m_post;
        state.invisible = m_view->slipRect(m_post).isEmpty();
        return state;
    }

private:
    QUuid m_post;
};

class DayPart final : public CalendarPart, public QAccessibleTableCellInterface
{
public:
    DayPart(CalendarView *view, int index)
        : CalendarPart(view)
        , m_index(index)
    {
    }

    ~DayPart() override
    {
        for (const QAccessible::Id id : std::as_const(m_slips))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] QDate day() const { return m_view->model().range().firstDay.addDays(m_index); }

    [[nodiscard]] bool isValid() const override { return m_view && m_view->model().range().contains(day()); }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }

    [[nodiscard]] int childCount() const override { return m_view->model().rowsOf(day()).count; }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const QUuid post = m_view->model().posts()[m_view->model().rowsOf(day()).first + index].id;
        auto known = m_slips.find(post);
        if (known == m_slips.end())
            known =
                m_slips.insert(post, QAccessible::registerAccessibleInterface(new SlipPart(m_view, post)));
        return QAccessible::accessibleInterface(*known);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *part) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == part)
                return i;
        }
        return -1;
    }

    [[nodiscard]] QRect rect() const override { return onScreen(m_view->dayRect(day())); }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? spokenDay(m_view->model(), day()) : QString();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->currentPost().isNull() && m_view->focusDay() == day();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                       : nullptr;
    }

    [[nodiscard]] bool isSelected() const override { return false; }

    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }

    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }

    [[nodiscard]] int columnIndex() const override { return m_index % kColumns; }

    [[nodiscard]] int rowIndex() const override { return m_index / kColumns; }

    [[nodiscard]] int columnExtent() const override { return 1; }

    [[nodiscard]] int rowExtent() const override { return 1; }

    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

private:
    int m_index;
    mutable QHash<QUuid, QAccessible::Id> m_slips;
};

class CalendarTable final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit CalendarTable(CalendarView *view)
        : QAccessibleWidget(view, QAccessible::Table)
        , m_view(view)
    {
    }

    ~CalendarTable() override
    {
        for (const QAccessible::Id id : std::as_const(m_days))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        //: Name of the calendar's table: "October 2026, 5 weeks"
        return CalendarView::tr("%1, %2").arg(
            m_view->title(), counted(QT_TRANSLATE_N_NOOP("galley::calendar", "%n week(s)"), rowCount()));
    }

    [[nodiscard]] int childCount() const override { return kColumns * m_view->model().range().weeks; }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto known = m_days.find(index);
        if (known == m_days.end())
            known =
                m_days.insert(index, QAccessible::registerAccessibleInterface(new DayPart(m_view, index)));
        return QAccessible::accessibleInterface(*known);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *part) const override
    {
        for (auto day = m_days.begin(); day != m_days.end(); ++day) {
            if (QAccessible::accessibleInterface(*day) == part)
                return day.key();
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const int index = m_view->model().range().contains(m_view->dayAt(m_view->mapFromGlobal(QPoint(x, y))))
            ? static_cast<int>(
                m_view->model().range().firstDay.daysTo(m_view->dayAt(m_view->mapFromGlobal(QPoint(x, y)))))
            : -1;
        return child(index);
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const QDate day = m_view->focusDay();
        const auto &range = m_view->model().range();
        return range.contains(day) ? child(static_cast<int>(range.firstDay.daysTo(day))) : nullptr;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        return child(row * kColumns + column);
    }

    [[nodiscard]] int selectedCellCount() const override { return 0; }

    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override { return {}; }

    [[nodiscard]] QString columnDescription(int column) const override
    {
        return QLocale().dayName(m_view->model().range().firstDay.addDays(column).dayOfWeek());
    }

    [[nodiscard]] QString rowDescription(int row) const override
    {
        return QString::number(
            schedule::weekNumber(m_view->model().range().firstDay.addDays(qint64 { kColumns } * row)));
    }

    [[nodiscard]] int selectedColumnCount() const override { return 0; }

    [[nodiscard]] int selectedRowCount() const override { return 0; }

    [[nodiscard]] int columnCount() const override { return kColumns; }

    [[nodiscard]] int rowCount() const override { return m_view->model().range().weeks; }

    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }

    [[nodiscard]] QList<int> selectedRows() const override { return {}; }

    [[nodiscard]] bool isColumnSelected(int) const override { return false; }

    [[nodiscard]] bool isRowSelected(int) const override { return false; }

    bool selectRow(int) override { return false; }

    bool selectColumn(int) override { return false; }

    bool unselectRow(int) override { return false; }

    bool unselectColumn(int) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    CalendarView *m_view;
    mutable QHash<int, QAccessible::Id> m_days;
};

QAccessibleInterface *SlipPart::parent() const
{
    const CalendarModel &model = m_view->model();
    const int row = model.rowOf(m_post);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view);
    return row >= 0 && table
        ? table->child(static_cast<int>(model.range().firstDay.daysTo(model.places()[row].date)))
        : table;
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<CalendarView *>(object);
    return view && view->isPainted() ? new CalendarTable(view) : nullptr;
}

} // namespace

void installCalendarAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace galley::calendar
