// The history above the line that says that all is saved, and the bin.
#include "core/base/WhenDone.h"
#include "core/schedule/Reschedule.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/queries/MonthPlan.h"
#include "ui/activity/ActivityPanel.h"
#include "ui/activity/BinDialog.h"
#include "ui/activity/RowList.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Sidebar.h"
#include "ui/widgets/LabelText.h"
#include "ui/widgets/Popover.h"
#include "ui/widgets/Toast.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

void MainWindow::openActivity()
{
    if (m_activity && m_activity->isOpen()) {
        m_activity->close();
        return;
    }
    auto *panel = new activity::ActivityPanel(
        *m_store, *m_services.clock, ownZone(), [this](const Error &error) { showError(error); });
    m_activity = new widgets::Popover(this);
    m_activity->setContent(panel);
    connect(panel, &activity::ActivityPanel::undoRequested, this,
        [this](qint64 action) { takeBack(action, false); });
    connect(panel, &activity::ActivityPanel::redoRequested, this,
        [this](qint64 action) { takeBack(action, true); });
    connect(panel, &activity::ActivityPanel::binRequested, this, [this] {
        m_activity->close();
        openBin();
    });
    connect(panel, &activity::ActivityPanel::placeRequested, this, [this] {
        m_activity->close();
        openAboutStudio();
    });
    connect(panel, &activity::ActivityPanel::postChosen, this, [this](const QUuid &post) {
        m_activity->close();
        const auto row = m_store->reader().row(u"posts", post);
        if (row && *row && !(*row)->value("deleted_at"_L1).isNull())
            openBin();
        else
            showPost(post);
    });
    const auto *line = m_sidebar->findChild<QWidget *>(u"saved"_s);
    const QRect anchor = line->isVisible()
        ? QRect(line->mapTo(this, QPoint(12, 0)), line->size())
        : QRect(m_sidebar->mapTo(this, QPoint(8, m_sidebar->height() - 120)), QSize(40, 120));
    m_activity->openAt(anchor);
    panel->setFocus(Qt::PopupFocusReason);
}

void MainWindow::takeBack(qint64 action, bool redo, const std::function<void()> &then)
{
    const auto future = redo ? m_store->redoAction(action) : m_store->undoAction(action);
    whenDone(this, future, [this, action, redo, then](const Result<store::UndoOutcome> &outcome) {
        if (!m_store)
            return; // closed meanwhile
        if (!outcome) {
            m_retry = [this, action, redo] { takeBack(action, redo); };
            tellIn(toastPlace(), outcome.error());
        } else {
            tellUndone(*outcome, redo, [this, action, redo] { takeBack(action, !redo); });
        }
        if (then)
            then();
    });
}

void MainWindow::openBin()
{
    auto *dialog = new activity::BinDialog(
        *m_store, *m_services.clock, ownZone(), [this](const Error &error) { showError(error); }, this);
    connect(dialog, &activity::BinDialog::restoreRequested, this, &MainWindow::restorePosts);
    connect(this, &MainWindow::workspaceClosed, dialog, &QObject::deleteLater);
    dialog->open();
    dialog->list().setFocus();
}

void MainWindow::restorePosts(const QList<QUuid> &posts)
{
    const auto planned = store::plannedPosts(m_store->reader(), posts);
    if (!planned) {
        showError(planned.error());
        return;
    }
    applyMove(schedule::Reschedule(*m_services.ids, *m_services.clock).restore(*planned), {});
}

} // namespace galley::shell
