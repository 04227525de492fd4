#pragma once

#include <QDate>
#include <QHash>
#include <QWidget>

#include <functional>

class QToolButton;

namespace galley::widgets {
class TextLabel;
}

namespace galley::composer {

// A month to choose a day from, with a dot for each of up to three posts that are there already. Arrows go by
// day and week, Page Up and Page Down by month, Enter takes the day.
class MonthPicker final : public QWidget
{
    Q_OBJECT

public:
    // How many posts there are on each day from `first` to `last`; days without any may be missing.
    using Count = std::function<QHash<QDate, int>(const QDate &first, const QDate &last)>;

    MonthPicker(const QDate &today, const QDate &chosen, const Count &count, QWidget *parent = nullptr);

    void focusChosen();

Q_SIGNALS:
    void picked(const QDate &day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Day;

    void show(const QDate &day); // its month, with the focus on it
    void fill();

    QDate m_today;
    QDate m_chosen;
    QDate m_at; // where the focus is
    Count m_count;
    widgets::TextLabel *m_title;
    QList<Day *> m_days;
};

} // namespace galley::composer
