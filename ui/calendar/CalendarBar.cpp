#include "ui/calendar/CalendarBar.h"

#include "ui/calendar/BarFilters.h"
#include "ui/calendar/BarParts.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/PlatformToggle.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StatusMark.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using theme::tk;
using theme::Type;
using widgets::Chip;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int kNarrowHeader = 48;
constexpr int kMasthead = 27;
constexpr int kNarrowMasthead = 24;

constexpr PostStatus kLoud[] = { PostStatus::WithClient, PostStatus::Failed };
// Where the toolbar is too short for all the words, these lose theirs first.
constexpr PostStatus kQuietFirst[] = { PostStatus::Approved, PostStatus::Draft, PostStatus::Failed,
    PostStatus::ChangesRequested, PostStatus::WithClient };

} // namespace

CalendarBar::CalendarBar(CalendarModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader();
    buildToolbar();
    column->addWidget(m_header);
    column->addWidget(m_toolbar);
    connect(&model, &CalendarModel::countsChanged, this, &CalendarBar::updateCounts);
    connect(&model, &CalendarModel::surroundingsChanged, this, &CalendarBar::updateSurroundings);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { setNarrow(m_narrow); });
    // Once every word of it has its new size.
    connect(
        &theme::Theme::instance(), &theme::Theme::changed, this,
        [this] {
            m_toolbar->layout()->invalidate();
            fitChips();
            m_toolbar->layout()->activate();
        },
        Qt::QueuedConnection);
    retranslate();
}

void CalendarBar::buildHeader()
{
    m_header = new QWidget(this);
    m_headerLayout = new QHBoxLayout(m_header);
    m_headerLayout->setSpacing(8);
    m_masthead = new TextLabel({}, Type::Masthead, Ink::Text, m_header);
    m_masthead->setObjectName(u"calendarMonth"_s);
    m_detail = new TextLabel({}, Type::Caption, Ink::Caption, m_header);
    m_detail->setObjectName(u"calendarWeek"_s);
    m_previous = widgets::makeIconButton(u"chevron-left"_s, tr("Previous month"), m_header);
    m_next = widgets::makeIconButton(u"chevron-right"_s, tr("Next month"), m_header);
    m_previous->setObjectName(u"calendarPrevious"_s);
    m_next->setObjectName(u"calendarNext"_s);
    m_today = widgets::makeButton(widgets::ButtonKind::Secondary, {}, m_header);
    m_today->setObjectName(u"calendarToday"_s);
    m_filters = new Chip({}, m_header);
    m_filters->setIconName(u"list-filter"_s);
    m_filters->setOpensMenu(true);
    m_segments = new widgets::SegmentedControl(m_header);
    m_segments->setObjectName(u"calendarView"_s);
    m_segments->addSegment(tr("Month"));
    m_segments->addSegment(tr("Week"));
    m_segments->addSegment(tr("List"));
    m_segments->setCurrent(0);
    m_tray = widgets::makeIconButton(u"panel-right"_s, tr("Unscheduled posts"), m_header);
    m_tray->setObjectName(u"calendarTray"_s);
    m_tray->setCheckable(true);
    m_import = widgets::makeButton(widgets::ButtonKind::Secondary, {}, m_header);
    m_import->setIcon(theme::themedIcon(u"upload"_s));
    m_import->setObjectName(u"calendarImport"_s);
    m_new = widgets::makeButton(widgets::ButtonKind::Primary, {}, m_header);
    m_new->setIcon(theme::themedIcon(u"plus"_s));
    m_new->setObjectName(u"calendarNewPost"_s);

    m_headerLayout->addWidget(m_masthead);
    m_headerLayout->addWidget(m_detail);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(2);
    steps->setContentsMargins(8, 0, 0, 0);
    steps->addWidget(m_previous);
    steps->addWidget(m_next);
    m_headerLayout->addLayout(steps);
    m_headerLayout->addWidget(m_today);
    m_headerLayout->addStretch(1);
    m_headerLayout->addWidget(m_filters);
    for (const PostStatus status : kLoud) {
        auto *chip = new Chip({}, m_header);
        chip->setStatus(status);
        chip->setCompact(true);
        chip->setCheckable(true);
        connect(chip, &Chip::toggled, this, [this, status](bool on) { toggleStatus(status, on); });
        m_loud.append({ status, chip });
        m_headerLayout->addWidget(chip);
    }
    m_headerLayout->addWidget(m_segments);
    m_headerLayout->addWidget(m_tray);
    m_headerLayout->addWidget(m_import);
    m_headerLayout->addWidget(m_new);

    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_today, &QPushButton::clicked, this, &CalendarBar::todayRequested);
    connect(m_segments, &widgets::SegmentedControl::chosen, this,
        [this](int index) { Q_EMIT viewRequested(static_cast<View>(index)); });
    connect(m_tray, &QToolButton::clicked, this, &CalendarBar::trayToggled);
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importRequested(m_import); });
    connect(m_new, &QPushButton::clicked, this, &CalendarBar::newPostRequested);
    connect(m_filters, &Chip::clicked, this, &CalendarBar::openFilterMenu);
}

void CalendarBar::buildToolbar()
{
    m_toolbar = new Strip(this);
    auto *row = new QHBoxLayout(m_toolbar);
    row->setContentsMargins(24, 0, 20, 0);
    row->setSpacing(8);
    m_client = new Chip({}, m_toolbar);
    m_client->setIconName(u"users"_s);
    m_client->setOpensMenu(true);
    m_client->setObjectName(u"calendarClient"_s);
    m_client->setProperty("mayElide", true); // a client's name can be of any length
    connect(m_client, &Chip::clicked, this, [this] { openClientMenu(m_client); });
    row->addWidget(m_client);
    m_platformBox = new QWidget(m_toolbar);
    auto *platforms = new QHBoxLayout(m_platformBox);
    platforms->setContentsMargins(0, 0, 0, 0);
    platforms->setSpacing(0);
    row->addWidget(m_platformBox);
    row->addWidget(new Divider(m_toolbar));
    for (const PostStatus status : filterStatuses()) {
        auto *chip = new Chip({}, m_toolbar);
        chip->setStatus(status);
        chip->setCheckable(true);
        chip->setObjectName(u"statusChip."_s + toText(status));
        connect(chip, &Chip::toggled, this, [this, status](bool on) { toggleStatus(status, on); });
        m_statuses.append({ status, chip });
        row->addWidget(chip);
    }
    row->addStretch(1);
    m_count = new TextLabel({}, Type::Caption, Ink::Caption, m_toolbar);
    m_count->setObjectName(u"calendarCount"_s);
    row->addWidget(m_count);
    row->addWidget(new Divider(m_toolbar));
    m_zone = widgets::makeButton(widgets::ButtonKind::Ghost, {}, m_toolbar);
    widgets::setControlSize(m_zone, widgets::ControlSize::Small);
    m_zone->setIcon(theme::themedIcon(u"globe"_s));
    m_zone->setObjectName(u"calendarZone"_s);
    connect(m_zone, &QPushButton::clicked, this, &CalendarBar::zonesRequested);
    row->addWidget(m_zone);
    m_zones = new Chip({}, m_toolbar);
    m_zones->setObjectName(u"calendarZones"_s);
    m_zones->setIconName(u"globe"_s);
    m_zones->setOpensMenu(true);
    connect(m_zones, &Chip::clicked, this, &CalendarBar::zonesRequested);
    row->addWidget(m_zones);
}

void CalendarBar::retranslate()
{
    m_today->setText(tr("Today"));
    m_filters->setText(tr("Filters"));
    m_import->setText(tr("Import"));
    m_import->setToolTip(tr("Import posts, dates or pictures"));
    m_segments->setSegmentText(0, tr("Month"));
    m_segments->setSegmentText(1, tr("Week"));
    m_segments->setSegmentText(2, tr("List"));
    m_segments->setAccessibleName(tr("View"));
    m_tray->setToolTip(tr("Unscheduled posts"));
    m_tray->setAccessibleName(tr("Unscheduled posts"));
    setView(m_view);
    m_new->setAccessibleName(tr("New post"));
    for (const StatusChip &entry : m_statuses)
        entry.chip->setText(filterText(entry.status));
    for (const StatusChip &entry : m_loud)
        entry.chip->setText(filterText(entry.status));
    setNarrow(m_narrow);
    updateSurroundings();
}

void CalendarBar::setView(View view)
{
    m_view = view;
    const bool week = view == View::Week;
    m_segments->setCurrent(static_cast<int>(view));
    m_detail->setVisible(week && !m_narrow);
    m_tray->setVisible(week);
    m_zone->setVisible(!week);
    m_zones->setVisible(week);
    const QString previous = week ? tr("Previous week") : tr("Previous month");
    const QString next = week ? tr("Next week") : tr("Next month");
    m_previous->setAccessibleName(previous);
    m_previous->setToolTip(previous);
    m_next->setAccessibleName(next);
    m_next->setToolTip(next);
    fitChips();
}

void CalendarBar::setRange(const QString &title, const QString &detail)
{
    m_masthead->setText(title);
    m_detail->setText(detail);
}

void CalendarBar::setZones(const QString &first, const QString &second)
{
    const QString place = placeOfZone(first);
    //: Two time zones, the one that times stand in first: "Berlin + New York"
    const QString both = second.isEmpty() ? place : tr("%1 + %2").arg(place, placeOfZone(second));
    m_zones->setText(both);
    m_zone->setText(both);
    m_zone->setToolTip(tr("Your own time zone: %1").arg(second.isEmpty() ? first : second));
    fitChips();
}

void CalendarBar::setTrayShown(bool shown)
{
    m_tray->setChecked(shown);
}

QPoint CalendarBar::zonesAnchor() const
{
    const QWidget *anchor = m_zones->isVisible() ? static_cast<QWidget *>(m_zones) : m_filters;
    return anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
}

void CalendarBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    // As the tokens say, until the person's text needs more.
    const int masthead = narrow ? kNarrowMasthead : kMasthead;
    m_header->setFixedHeight(std::max(
        narrow ? kNarrowHeader : theme::size::header, qRound((masthead + 5) * theme::textScale()) + 16));
    m_toolbar->setFixedHeight(std::max(theme::size::toolbar, m_client->sizeHint().height() + 16));
    m_headerLayout->setContentsMargins(narrow ? 16 : 24, 0, narrow ? 12 : 20, 0);
    m_masthead->setSerif(narrow ? kNarrowMasthead : kMasthead);
    m_toolbar->setVisible(!narrow);
    m_filters->setVisible(narrow);
    m_detail->setVisible(m_view == View::Week && !narrow);
    for (const StatusChip &entry : m_loud)
        entry.chip->setVisible(narrow);
    m_new->setText(narrow ? QString() : tr("New post"));
    m_new->setToolTip(narrow ? tr("New post") : QString());
    widgets::setKeyHint(m_new, narrow ? QString() : u"N"_s);
    m_import->setText(narrow ? QString() : tr("Import"));
    m_import->setAccessibleName(tr("Import posts, dates or pictures"));
}

void CalendarBar::updateCounts()
{
    for (const QList<StatusChip> *chips : { &m_statuses, &m_loud }) {
        for (const StatusChip &entry : *chips) {
            entry.chip->setCount(m_model.count(entry.status));
            const QSignalBlocker quiet(entry.chip);
            entry.chip->setChecked(m_model.filter().statuses.contains(entry.status));
        }
    }
    for (PlatformToggle *toggle : m_platforms)
        toggle->setOn(
            m_model.filter().platforms.isEmpty() || m_model.filter().platforms.contains(toggle->platform()));
    m_count->setText(
        counted(QT_TRANSLATE_N_NOOP("galley::calendar", "%n post(s)"), static_cast<int>(m_model.rowCount())));
    m_filters->setChecked(!m_model.filter().isEmpty());
    fitChips();
}

void CalendarBar::fitChips()
{
    for (const StatusChip &entry : m_statuses)
        entry.chip->setCompact(false);
    for (const PostStatus status : kQuietFirst) {
        if (m_toolbar->layout()->sizeHint().width() <= width())
            return;
        for (const StatusChip &entry : m_statuses) {
            if (entry.status == status)
                entry.chip->setCompact(true);
        }
    }
}

void CalendarBar::resizeEvent(QResizeEvent *event)
{
    fitChips();
    QWidget::resizeEvent(event);
}

void CalendarBar::updateSurroundings()
{
    const QList<QUuid> &scope = m_model.scope();
    QString client = tr("All clients");
    if (scope.size() == 1 && m_model.brand(scope.first()))
        client = m_model.brand(scope.first())->name;
    else if (scope.size() > 1)
        client =
            counted(QT_TRANSLATE_N_NOOP("galley::calendar", "%n client(s)"), static_cast<int>(scope.size()));
    m_client->setText(client);
    m_client->setShortcut({}); // the & of a name is none

    QList<Platform> shown;
    for (const PlatformToggle *toggle : m_platforms)
        shown.append(toggle->platform());
    if (shown != m_model.platformsInUse()) {
        qDeleteAll(m_platforms);
        m_platforms.clear();
        for (const Platform platform : m_model.platformsInUse()) {
            auto *toggle = new PlatformToggle(platform, m_platformBox);
            connect(toggle, &PlatformToggle::clicked, this, [this, platform] {
                togglePlatform(platform, !m_model.filter().platforms.contains(platform));
            });
            m_platformBox->layout()->addWidget(toggle);
            m_platforms.append(toggle);
        }
        m_platformBox->setVisible(!m_platforms.isEmpty());
    }
    updateCounts();
}

} // namespace galley::calendar
