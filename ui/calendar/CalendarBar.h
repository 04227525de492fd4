#pragma once

#include "core/domain/Enums.h"
#include "ui/calendar/View.h"

#include <QList>
#include <QUuid>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace galley::widgets {
class Chip;
class SegmentedControl;
class TextLabel;
} // namespace galley::widgets

namespace galley::calendar {

class CalendarModel;
class PlatformToggle;

// Header and toolbar of the calendar: the month or week, where to go, what to show. In a narrow window the
// toolbar folds into one chip with a menu and the two counts that matter most.
class CalendarBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarBar(CalendarModel &model, QWidget *parent = nullptr);

    void setView(View view);
    void setRange(const QString &title, const QString &detail); // "19 – 25 October", "Week 43"
    void setZones(const QString &first, const QString &second); // second empty: none
    void setTrayShown(bool shown);
    [[nodiscard]] QPoint zonesAnchor() const; // on the screen, where their menu opens
    void setNarrow(bool narrow);
    void retranslate();

Q_SIGNALS:
    void stepRequested(int by); // months or weeks
    void viewRequested(galley::calendar::View view);
    void trayToggled(bool shown);
    void zonesRequested();
    void todayRequested();
    void newPostRequested();
    void importRequested(QWidget *at); // the button
    void scopeRequested(const QList<QUuid> &clients);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildToolbar();
    void updateCounts();
    void updateSurroundings();
    void fitChips();
    void toggleStatus(PostStatus status, bool on);
    void togglePlatform(Platform platform, bool on);
    void openClientMenu(QWidget *anchor);
    void openFilterMenu();

    struct StatusChip
    {
        PostStatus status;
        widgets::Chip *chip;
    };

    CalendarModel &m_model;
    bool m_narrow = false;
    View m_view = View::Month;
    QWidget *m_header;
    QWidget *m_toolbar;
    QBoxLayout *m_headerLayout;
    widgets::TextLabel *m_masthead;
    widgets::TextLabel *m_detail;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_today;
    widgets::SegmentedControl *m_segments;
    QToolButton *m_tray;
    QPushButton *m_import;
    QPushButton *m_new;
    widgets::Chip *m_filters;
    QList<StatusChip> m_loud; // beside the filters chip in a narrow window
    widgets::Chip *m_client;
    QWidget *m_platformBox;
    QList<PlatformToggle *> m_platforms;
    QList<StatusChip> m_statuses;
    widgets::TextLabel *m_count;
    QPushButton *m_zone;
    widgets::Chip *m_zones; // in the week, where there can be two
};

} // namespace galley::calendar
