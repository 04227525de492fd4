#pragma once

#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

namespace galley::test {

using namespace Qt::Literals::StringLiterals;

// What a page asks of its window, written down.
class RecordingHost final : public widgets::PageHost
{
public:
    void showError(const Error &error) override { errors.append(error); }

    void showNote(const QString &text) override { notes.append(text); }

    void runCommand(const QString &id) override { commands.append(id); }

    void setScope(const QList<QUuid> &clients) override
    {
        scope = clients;
        if (page)
            page->setScope(clients);
    }

    void titleChanged() override { ++titles; }

    void openPost(const QUuid &post) override { opened.append(post); }

    void openPostWindow(const QUuid &post) override { windows.append(post); }

    QMenu *commandMenu(const QStringList &ids, QWidget *anchor) override
    {
        offered = ids;
        auto *menu = new QMenu(anchor);
        for (const QString &id : ids)
            menu->addAction(id);
        return menu;
    }

    void writePost(const QUuid &client, const QDate &day, const QTime &time) override
    {
        begun.append({ client, day });
        begunAt.append(time);
    }

    void leavePost() override { }

    void takeBack(qint64, bool, const std::function<void()> &then) override { then(); }

    void leaveTime(const QUuid &, bool, const std::function<void()> &act) override { act(); }

    void openAccounts(const QUuid &) override { }

    widgets::Page *page = nullptr;
    QList<Error> errors;
    QStringList notes;
    QStringList commands;
    QStringList offered; // of commands, in a menu
    QList<QUuid> scope;
    int titles = 0;
    QList<QUuid> opened; // posts, to be written
    QList<QUuid> windows; // and those in windows of their own
    QList<std::pair<QUuid, QDate>> begun; // for whom, and for when
    QList<QTime> begunAt; // invalid: at the usual time
};

// A small October of three clients on a page of 1208 × 900, at 20 October 2026, 11:23 in Berlin.
class CalendarFixture
{
public:
    explicit CalendarFixture(bool filled = true)
    {
        theme::Theme::instance().setMode(theme::Mode::Light);
        build.studio(u"Studio Marginalia"_s);
        halm = build.client(u"Halm & Korn"_s, u"Europe/Berlin"_s, u"#9A6524"_s);
        wheel = build.client(u"Northwheel Cycles"_s, u"America/New_York"_s, u"#2F6B6E"_s);
        if (filled)
            fill();
        if (!workspace.apply(build.take(), store::Origin::Program))
            qFatal("The workspace of the test could not be written");
        workspace.store().setPerson(build.me());
        ChangeBuilder zone(workspace.ids, workspace.clock, Label { u"settings.change"_s });
        zone.update(u"profiles"_s, build.me(), { { u"timezone"_s, u"Europe/Berlin"_s } },
            { { u"timezone"_s, workspace.value(u"profiles"_s, build.me(), u"timezone"_s) } });
        if (const auto sets = zone.build(); sets && !sets->isEmpty())
            (void)workspace.apply(*sets);
        window.resize(1208, 900);
        page = new calendar::CalendarPage(workspace.store(), workspace.clock, workspace.ids, &window);
        page->setWeekStart(Qt::Monday);
        page->setHost(&host);
        host.page = page;
        page->resize(window.size());
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
    }

    void resize(QSize size)
    {
        window.resize(size);
        page->resize(size);
        QCoreApplication::processEvents();
    }

    calendar::MonthView &view() { return page->view(); }

    QString wallOf(const QUuid &post)
    {
        return workspace.value(u"posts"_s, post, u"scheduled_local"_s).toString();
    }

    // Presses, moves in steps and, unless told otherwise, lets go: as a hand does.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool release = true)
    {
        QTest::mousePress(&view(), Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 6; ++step) {
            const QPoint at = from + (to - from) * step / 6;
            QMouseEvent move(
                QEvent::MouseMove, at, view().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(&view(), &move);
        }
        if (release)
            QTest::mouseRelease(&view(), Qt::LeftButton, modifiers, to);
    }

    TestStore workspace;
    WorkspaceBuilder build { workspace.ids, workspace.clock };
    RecordingHost host;
    QWidget window;
    calendar::CalendarPage *page = nullptr;
    QUuid halm, wheel;
    QUuid bread, spoke, tuneUp, published, failed, tart;

private:
    void fill()
    {
        const auto post = [&](const QUuid &client, const char16_t *title, const QString &at,
                              ContentState state, DeliveryState delivery, const QList<Platform> &platforms) {
            return build.post(client,
                { .title = QString::fromUtf16(title),
                    .body = QString::fromUtf16(title) + u" text"_s,
                    .at = at,
                    .state = state,
                    .delivery = delivery,
                    .platforms = platforms });
        };
        using enum Platform;
        bread = post(halm, u"Slow bread", u"2026-10-22T07:45"_s, ContentState::InReview,
            DeliveryState::Unscheduled, { Instagram, Facebook, X });
        spoke = post(wheel, u"A spoke, a note", u"2026-10-22T12:15"_s, ContentState::ChangesRequested,
            DeliveryState::Unscheduled, { Instagram, Tiktok });
        tuneUp = post(wheel, u"Tune-up, last call", u"2026-10-26T18:00"_s, ContentState::Approved,
            DeliveryState::Scheduled, { Instagram });
        published = post(halm, u"Tuesday knots", u"2026-10-20T08:00"_s, ContentState::Approved,
            DeliveryState::Published, { Instagram, Facebook });
        failed = post(wheel, u"Wholesale tasting", u"2026-10-19T12:00"_s, ContentState::Approved,
            DeliveryState::Failed, { Linkedin });
        tart = post(halm, u"Friday tart: pear", u"2026-10-23T08:00"_s, ContentState::Draft,
            DeliveryState::Unscheduled, { Instagram });
        for (int i = 0; i < 5; ++i) {
            build.post(halm,
                { .title = u"Full day %1"_s.arg(i),
                    .at = u"2026-10-29T%1:00"_s.arg(8 + i, 2, 10, QChar(u'0')),
                    .state = i % 2 ? ContentState::Idea : ContentState::Draft });
        }
        build.campaign(halm, u"Autumn Bake Week"_s, u"2026-10-12"_s, u"2026-10-18"_s);
        build.campaign(wheel, u"Winter tune-up"_s, u"2026-10-19"_s, u"2026-11-08"_s);
        build.note(u"Studio closed"_s, u"2026-10-30"_s, u"2026-10-30"_s);
    }
};

} // namespace galley::test
