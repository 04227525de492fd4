#include "app/galley/TourHistory.h"

#include "app/galley/Desktop.h"
#include "app/galley/TourStage.h"
#include "core/domain/ChangeBuilder.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/queries/ActivityQuery.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"
#include "ui/shell/MainWindow.h"

#include <QLabel>
#include <QRegularExpression>

#include <utility>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

// "24 MB", "24,3 MB"
const QRegularExpression kBytes(u"[0-9.,]+.[kMG]?B"_s);

} // namespace

QUuid postNamed(Desktop &desktop, const QString &title)
{
    const auto id = desktop.window().workspace()->reader().first(
        u"SELECT id FROM posts WHERE title = ?"_s, { title }, [](const auto &row) { return row.uuid(0); });
    return id ? id->value_or(QUuid()) : QUuid();
}

// What was done in a morning: written, moved, moved again, thrown away, and one of it undone.
bool showActivity(TourStage &stage)
{
    if (!stage.openSample())
        return false;
    stage.settle();
    shell::MainWindow &window = stage.desktop().window();
    store::LocalStore &store = *window.workspace();
    const auto act = [&](const QString &title, const QString &key, const QJsonObject &set) {
        const QUuid post = postNamed(stage.desktop(), title);
        const auto row = store.reader().row(u"posts", post);
        QJsonObject args { { u"title"_s, title } };
        if (set.contains("scheduled_local"_L1))
            args.insert(u"local"_s, set.value("scheduled_local"_L1));
        ChangeBuilder changes(stage.ids(), stage.clock(), { key, args });
        QJsonObject was;
        for (const QString &column : set.keys())
            was.insert(column, row && *row ? (*row)->value(column) : QJsonValue());
        changes.update(u"posts"_s, post, set, was);
        const auto sets = changes.build();
        auto done = store.apply(sets ? *sets : QList<ChangeSet>());
        const bool applied = stage.waitUntil([&] { return done.isFinished(); }) && done.result();
        stage.clock().advance(4 * 60 * 1000);
        return applied;
    };
    const qint64 now = stage.clock().nowMs();
    stage.clock().set(now - 17 * 60 * 60 * 1000);
    if (!act(u"One more hour"_s, u"post.edit"_s, { { u"body"_s, u"The clocks go back. So do we."_s } }))
        return false;
    stage.clock().set(now - 28 * 60 * 1000);
    const QString bread = u"Slow bread"_s;
    const bool done = act(bread, u"post.move"_s, { { u"scheduled_local"_s, u"2026-10-23T09:00"_s } })
        && act(u"Friday tart: pear"_s, u"post.edit"_s, { { u"body"_s, u"Pears, butter, patience."_s } })
        && act(bread, u"post.move"_s, { { u"scheduled_local"_s, u"2026-10-22T12:30"_s } })
        && act(u"Candles, steps"_s, u"post.delete"_s, { { u"deleted_at"_s, stage.clock().nowMs() } });
    if (!done)
        return false;
    stage.clock().set(now);
    const auto history = store::ActivityQuery(store.reader(), store.person()).page();
    if (!history || history->actions.size() < 3)
        return false;
    const auto undone = store.undoAction(history->actions.at(2).number);
    if (!stage.waitUntil([&] { return undone.isFinished(); }))
        return false;
    window.runCommand(u"view.activity"_s);
    const auto *size = window.findChild<QLabel *>(u"activitySize"_s);
    if (!size || !stage.waitUntil([size] { return !size->text().isEmpty(); }))
        return false;
    // How many bytes a studio takes is not the same everywhere.
    window.findChild<QLabel *>(u"activitySize"_s)->setText(size->text().replace(kBytes, u"24 MB"_s));
    return true;
}

// Three posts that were thrown away a while ago, one after the other.
bool showBin(TourStage &stage)
{
    if (!stage.openSample())
        return false;
    stage.settle();
    const qint64 now = stage.clock().nowMs();
    calendar::CalendarPage &calendar = *stage.desktop().calendar();
    qint64 ago = 50 * 60 * 60 * 1000;
    for (const QString &title : { u"Candles, steps"_s, u"Ask the roaster"_s, u"What scoring says"_s }) {
        stage.clock().set(now - std::exchange(ago, ago / 7));
        const QUuid post = postNamed(stage.desktop(), title);
        calendar.view().select({ post });
        stage.desktop().window().runCommand(u"calendar.delete"_s);
        if (!stage.waitUntil([&] { return calendar.model().rowOf(post) < 0; }))
            return false;
    }
    stage.clock().set(now);
    stage.desktop().window().runCommand(u"view.bin"_s);
    return true;
}

} // namespace galley::app
