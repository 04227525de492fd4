#include "tests/ui/shell/ShellFixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::test {

QList<widgets::Command> FakePage::commands()
{
    return { { .id = u"calendar.today"_s,
        .group = widgets::CommandGroup::Calendar,
        .text = [] { return u"Go to today"_s; },
        .run = [this] { ++todayRuns; },
        .shortcuts = { QKeySequence(u"T"_s) } } };
}

ShellFixture::ShellFixture(QSize size, Pages pages, const MakePostPage &makePostPage)
    : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_makePostPage(makePostPage)
{
    settings.setValue(u"language"_s, u"en"_s);
    const QString place = folder.filePath(u"studio"_s);
    auto opened = store::LocalStore::open(place, { &clock, &ids });
    if (!opened)
        qFatal("cannot open: %s", qPrintable(opened.error().detail));
    auto store = std::move(*opened);
    WorkspaceBuilder builder(ids, clock);
    builder.studio(u"Studio Test"_s);
    halm = builder.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
    north = builder.client(u"Northwheel Cycles"_s, u"America/New_York"_s, u"#2F6B6E"_s);
    museum = builder.client(u"Museum Lindenhof"_s, u"Europe/Berlin"_s, u"#6D4A70"_s);
    slowBread = builder.post(halm, { .title = u"Slow bread"_s, .at = u"2026-10-22T07:45"_s });
    builder.post(halm, { .title = u"Bread, a slow history"_s, .at = u"2026-09-16T09:00"_s });
    builder.post(north, { .title = u"Sunday loop"_s, .at = u"2026-10-25T18:00"_s });
    QTest::qWait(0);
    auto done = store->load(builder.take());
    done.waitForFinished();
    if (!done.result())
        qFatal("cannot fill: %s", qPrintable(done.result().error().detail));
    window = std::make_unique<shell::MainWindow>(services(pages));
    window->resize(size);
    window->showWorkspace(std::move(store));
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window does not show");
}

shell::WindowServices ShellFixture::services(Pages pages)
{
    shell::WindowServices services { .clock = &clock,
        .ids = &ids,
        .settings = &settings,
        .sampleFolder = folder.filePath(u"sample"_s),
        .studiosFolder = folder.filePath(u"studios"_s),
        .makePages =
            [this](store::LocalStore &, QWidget *parent) {
                page = new FakePage(parent);
                page->setFocusPolicy(Qt::StrongFocus);
                return QList<widgets::Page *> { page };
            },
        .makePostPage = m_makePostPage,
        .openImport = [this](
                          store::LocalStore &, QWidget *, const QUuid &, const QStringList &) { ++imports; },
        .openDates = [this](store::LocalStore &, QWidget *, const QUuid &,
                         const QString &file) { dates.append(file); },
        .exportPlan = [this](store::LocalStore &, QWidget *, const QList<QUuid> &, const QString &,
                          const auto &saved) { saved(exported); } };
    if (pages == Pages::Real)
        services.makePages = {};
    return services;
}

} // namespace galley::test
