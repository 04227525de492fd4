// What CalendarBar lets through: its filters and their menus.

#include "ui/calendar/BarFilters.h"

#include "ui/calendar/CalendarBar.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/StatusMark.h"

#include <QMenu>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

// What waits or went wrong is filtered most; published posts need no chip.
QList<PostStatus> filterStatuses()
{
    return { PostStatus::WithClient, PostStatus::ChangesRequested, PostStatus::Approved, PostStatus::Draft,
        PostStatus::Failed };
}

QString filterText(PostStatus status)
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
    for (const PostStatus status : filterStatuses()) {
        QAction *action = menu->addAction(u"%1  %2"_s.arg(filterText(status)).arg(m_model.count(status)));
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
