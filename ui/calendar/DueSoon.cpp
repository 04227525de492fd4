#include "ui/calendar/DueSoon.h"

#include "core/schedule/Reschedule.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/calendar/CalendarText.h"
#include "ui/widgets/Dialog.h"

#include <QCoreApplication>
#include <QLocale>
#include <QWidget>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kGo = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DueSoon)
};

// A name stands in the sentence as it is, whatever direction it is written in.
QString named(const store::PlannedPost &post)
{
    return QChar(0x2068) + (post.title.isEmpty() ? Text::tr("this post") : post.title) + QChar(0x2069);
}

QString question(Leaving leaving, const QList<store::PlannedPost> &posts)
{
    if (posts.size() == 1) {
        const QString &name = named(posts.first());
        switch (leaving) {
        case Leaving::Move:
            return Text::tr("Move %1?").arg(name);
        case Leaving::TakeOff:
            return Text::tr("Take %1 off the calendar?").arg(name);
        case Leaving::Bin:
            return Text::tr("Move %1 to the bin?").arg(name);
        }
    }
    switch (leaving) {
    case Leaving::Move:
        return Text::tr("Move these posts?");
    case Leaving::TakeOff:
        return Text::tr("Take these posts off the calendar?");
    case Leaving::Bin:
        return Text::tr("Move these posts to the bin?");
    }
    Q_UNREACHABLE();
}

QString verb(Leaving leaving)
{
    switch (leaving) {
    case Leaving::Move:
        return Text::tr("Move");
    case Leaving::TakeOff:
        return Text::tr("Take off the calendar");
    case Leaving::Bin:
        return Text::tr("Move to the bin");
    }
    Q_UNREACHABLE();
}

QString consequence(const QList<store::PlannedPost> &soon, bool alone)
{
    if (soon.size() == 1 && alone)
        return Text::tr("It is due at %1, in less than five minutes. It will not go out then.")
            .arg(timeText(soon.first().wall->time));
    QStringList names;
    for (const store::PlannedPost &post : soon)
        names.append(named(post));
    return Text::tr("Due in less than five minutes: %1. What is moved away does not go out then.")
        .arg(QLocale().createSeparatedList(names));
}

} // namespace

void leaveTheirTime(QWidget *asker, store::LocalStore &store, const Clock &clock, const QList<QUuid> &posts,
    Leaving leaving, std::function<void()> act)
{
    const auto planned = store::plannedPosts(store.reader(), posts);
    const auto soon = planned ? schedule::dueSoon(*planned, clock.nowMs()) : QList<store::PlannedPost>();
    if (soon.isEmpty()) {
        act(); // what cannot be read it will tell
        return;
    }
    auto *dialog = new widgets::Dialog(question(leaving, *planned), asker->window());
    dialog->setObjectName(u"dueSoon"_s);
    dialog->setText(consequence(soon, planned->size() == 1));
    dialog->addButton(
        widgets::ButtonKind::Secondary, Text::tr("Leave as it is"), widgets::Dialog::kCancelled);
    const auto kind =
        leaving == Leaving::Bin ? widgets::ButtonKind::DangerFilled : widgets::ButtonKind::Primary;
    dialog->setMainButton(dialog->addButton(kind, verb(leaving), kGo));
    QObject::connect(dialog, &widgets::Dialog::finished, asker, [act = std::move(act)](int result) {
        if (result == kGo)
            act();
    });
    dialog->open();
}

} // namespace galley::calendar
