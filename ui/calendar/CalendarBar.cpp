#include "ui/calendar/CalendarBar.h"

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

// What waits or went wrong is filtered most; published posts need no chip.
constexpr PostStatus kChips[] = { PostStatus::WithClient, PostStatus::ChangesRequested, PostStatus::Approved,
    PostStatus::Draft, PostStatus::Failed };
constexpr PostStatus kLoud[] = { PostStatus::WithClient, PostStatus::Failed };
// Where the toolbar is too short for all the words, these lose theirs first.
constexpr PostStatus kQuietFirst[] = { PostStatus::Approved, PostStatus::Draft, PostStatus::Failed,
    PostStatus::ChangesRequested, PostStatus::WithClient };

QString chipText(PostStatus status)
{
    switch (status) {
    case PostStatus::ChangesRequested:
        return CalendarBar::tr("Changes");
    case PostStatus::Draft:
        return CalendarBar::tr("Drafts");
    default:
        return widgets::StatusMark::text(status);
    }
}

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
    retranslate();
}

void CalendarBar::buildHeader()
{
    m_header = new QWidget(this);
    m_headerLayout = new QHBoxLayout(m_header);
    m_headerLayout->setSpacing(8);
    m_masthead = new TextLabel({}, Type::Masthead, Ink::Text, m_header);
    m_masthead->setObjectName(u"calendarMonth"_s);
    m_previous = widgets::makeIconButton(u"chevron-left"_s, tr("Previous month"), m_header);
    m_next = widgets::makeIconButton(u"chevron-right"_s, tr("Next month"), m_header);
    m_previous->setObjectName(u"calendarPrevious"_s);
    m_next->setObjectName(u"calendarNext"_s);
    m_today = widgets::makeButton(widgets::ButtonKind::Secondary, {}, m_header);
    m_today->setObjectName(u"calendarToday"_s);
    m_filters = new Chip({}, m_header);
    m_filters->setIconName(u"list-filter"_s);
    m_filters->setOpensMenu(true);
    m_import = widgets::makeButton(widgets::ButtonKind::Secondary, {}, m_header);
    m_import->setIcon(theme::themedIcon(u"upload"_s));
    m_import->setObjectName(u"calendarImport"_s);
    m_new = widgets::makeButton(widgets::ButtonKind::Primary, {}, m_header);
    m_new->setIcon(theme::themedIcon(u"plus"_s));
    m_new->setObjectName(u"calendarNewPost"_s);

    m_headerLayout->addWidget(m_masthead);
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
    m_headerLayout->addWidget(m_import);
    m_headerLayout->addWidget(m_new);

    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_today, &QPushButton::clicked, this, &CalendarBar::todayRequested);
    connect(m_import, &QPushButton::clicked, this, &CalendarBar::importRequested);
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
    for (const PostStatus status : kChips) {
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
    auto *zone = new QHBoxLayout;
    zone->setSpacing(6);
    m_globe = new Globe(m_toolbar);
    m_zone = new TextLabel({}, Type::Caption, Ink::Secondary, m_toolbar);
    zone->addWidget(m_globe);
    zone->addWidget(m_zone);
    row->addLayout(zone);
}

void CalendarBar::retranslate()
{
    setMonth(m_month);
    m_today->setText(tr("Today"));
    m_filters->setText(tr("Filters"));
    m_import->setText(tr("Import"));
    m_import->setToolTip(tr("Import a spreadsheet"));
    m_previous->setAccessibleName(tr("Previous month"));
    m_next->setAccessibleName(tr("Next month"));
    m_new->setAccessibleName(tr("New post"));
    for (const StatusChip &entry : m_statuses)
        entry.chip->setText(chipText(entry.status));
    for (const StatusChip &entry : m_loud)
        entry.chip->setText(chipText(entry.status));
    setNarrow(m_narrow);
    updateSurroundings();
}

void CalendarBar::setMonth(QDate month)
{
    m_month = month;
    m_masthead->setText(month.isValid() ? monthTitle(month) : QString());
}

void CalendarBar::setZone(const QString &zone)
{
    m_zoneId = zone;
    m_zone->setText(placeOfZone(zone));
    m_zone->setToolTip(tr("Your own time zone: %1").arg(zone));
    fitChips();
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
    for (const StatusChip &entry : m_loud)
        entry.chip->setVisible(narrow);
    m_new->setText(narrow ? QString() : tr("New post"));
    m_new->setToolTip(narrow ? tr("New post") : QString());
    widgets::setKeyHint(m_new, narrow ? QString() : u"N"_s);
    m_import->setText(narrow ? QString() : tr("Import"));
    m_import->setAccessibleName(tr("Import a spreadsheet"));
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

void CalendarBar::toggleStatus(PostStatus status, bool on)
{
    CalendarFilter filter = m_model.filter();
    if (on)
        filter.statuses.insert(status);
    else
        filter.statuses.remove(status);
    m_model.setFilter(filter);
}

// The first click shows one network alone; further ones add to it. With the last one off, all are back.
void CalendarBar::togglePlatform(Platform platform, bool on)
{
    CalendarFilter filter = m_model.filter();
    if (on)
        filter.platforms.insert(platform);
    else
        filter.platforms.remove(platform);
    if (filter.platforms.size() == m_model.platformsInUse().size())
        filter.platforms.clear();
    m_model.setFilter(filter);
}

void CalendarBar::openClientMenu(QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *all = menu->addAction(tr("All clients"), this, [this] { Q_EMIT scopeRequested({}); });
    all->setCheckable(true);
    all->setChecked(m_model.scope().isEmpty());
    menu->addSeparator();
    for (const store::MonthBrand &brand : m_model.brands()) {
        QAction *one = menu->addAction(
            widgets::plainText(brand.name), this, [this, id = brand.id] { Q_EMIT scopeRequested({ id }); });
        one->setCheckable(true);
        one->setChecked(m_model.scope().contains(brand.id));
    }
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

void CalendarBar::openFilterMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *clients = menu->addAction(tr("Clients…"), this, [this] { openClientMenu(m_filters); });
    clients->setIcon(theme::themedIcon(u"users"_s));
    menu->addSeparator();
    for (const PostStatus status : kChips) {
        QAction *action = menu->addAction(u"%1  %2"_s.arg(chipText(status)).arg(m_model.count(status)));
        action->setCheckable(true);
        action->setChecked(m_model.filter().statuses.contains(status));
        connect(action, &QAction::toggled, this, [this, status](bool on) { toggleStatus(status, on); });
    }
    menu->addSeparator();
    for (const Platform platform : m_model.platformsInUse()) {
        QAction *action = menu->addAction(widgets::PlatformMark::name(platform));
        action->setCheckable(true);
        action->setChecked(m_model.filter().platforms.contains(platform));
        connect(action, &QAction::toggled, this, [this, platform](bool on) { togglePlatform(platform, on); });
    }
    if (!m_model.filter().isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Show everything"), this, [this] { m_model.setFilter({}); });
    }
    menu->popup(m_filters->mapToGlobal(QPoint(0, m_filters->height() + 4)));
}

} // namespace galley::calendar
