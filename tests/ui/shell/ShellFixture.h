#pragma once

#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"
#include "ui/shell/MainWindow.h"

#include <QSettings>
#include <QTemporaryDir>

namespace galley::test {

// A page that remembers what the window told it.
class FakePage final : public widgets::Page
{
public:
    using Page::Page;

    QString pageId() const override { return QStringLiteral("calendar"); }

    QString navText() const override { return QStringLiteral("Calendar"); }

    QString navIcon() const override { return QStringLiteral("calendar-days"); }

    QString title() const override { return QStringLiteral("October 2026"); }

    QList<widgets::Command> commands() override;

    void setHost(widgets::PageHost *window) override { host = window; }

    void setScope(const QList<QUuid> &clients) override { scope = clients; }

    void goToDate(const QDate &day) override { date = day; }

    void showPost(const QUuid &id) override { shown = id; }

    QList<QUuid> selectedPosts() const override { return selected; }

    widgets::PageHost *host = nullptr;
    QList<QUuid> scope;
    QDate date;
    QUuid shown;
    QList<QUuid> selected;
    int todayRuns = 0;
};

// A window on a small studio: three clients, "Slow bread" on Thu 22 Oct 07:45 in Berlin.
class ShellFixture
{
public:
    enum class Pages { Fake, Real };

    using MakePostPage = decltype(shell::WindowServices::makePostPage);

    explicit ShellFixture(
        QSize size = { 1440, 900 }, Pages pages = Pages::Fake, const MakePostPage &makePostPage = {});

    QTemporaryDir folder;
    ManualClock clock { kTestNow };
    SeededIdSource ids { clock, 3 };
    QSettings settings;
    FakePage *page = nullptr;
    QUuid halm, north, museum, slowBread;
    int imports = 0;
    QStringList dates; // calendar files that were to be imported
    Result<QString> exported =
        QStringLiteral("/nowhere/Studio Marginalia.ics"); // what saving a plan comes to
    std::unique_ptr<shell::MainWindow> window;

    [[nodiscard]] shell::WindowServices services(Pages pages);

private:
    MakePostPage m_makePostPage;
};

} // namespace galley::test
