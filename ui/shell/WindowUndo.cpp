// Applying what a person did, telling of it with the way back, undo and redo.
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/queries/MonthPlan.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PostWindow.h"
#include "ui/widgets/LabelText.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

// A label tells where a post was moved to. Taken back, that is where it is not.
Label whereItIsNow(const store::UndoOutcome &outcome, store::Reader &reader)
{
    Label label = outcome.label;
    if (label.key != "post.move"_L1)
        return label;
    label.args.remove(u"local"_s);
    label.args.remove(u"passed"_s);
    const auto moved = std::ranges::find(outcome.commit.rows, u"posts"_s, &store::ChangedRow::table);
    if (moved == outcome.commit.rows.end() || label.args.value("count"_L1).toInt(1) != 1)
        return label;
    const auto posts = store::plannedPosts(reader, { moved->id });
    if (posts && !posts->isEmpty() && posts->first().wall)
        label.args.insert(u"local"_s, posts->first().wall->toText());
    return label;
}

} // namespace

void MainWindow::onUndoChanged()
{
    m_commands->retranslate();
    const auto step = m_store->undoStep();
    if (!step || m_seenSteps.contains(step->group))
        return;
    m_seenSteps.insert(step->group);
    // Somebody who writes sees in the head of the page that it is stored.
    const bool writes = isWriting() || qobject_cast<PostWindow *>(QApplication::activeWindow());
    if (m_undoing || writes || step->at < m_openedAt)
        return;
    widgets::Toast::show(m_pages,
        { .text = widgets::labelText(step->label), .action = tr("Undo"), .run = [this] { undo(false); } });
}

void MainWindow::undo(bool redo)
{
    if (!m_store)
        return;
    if (m_undoing) {
        m_undosToCome.append(redo);
        return;
    }
    m_undoing = true;
    auto future = redo ? m_store->redo() : m_store->undo();
    future.then(this, [this, redo](const Result<store::UndoOutcome> &outcome) {
        m_undoing = false;
        if (!outcome) {
            m_undosToCome.clear();
            m_retry = [this, redo] { undo(redo); };
            tellIn(toastPlace(), outcome.error());
            return;
        }
        tellUndone(*outcome, redo, [this, redo] { undo(!redo); });
        if (!m_undosToCome.isEmpty())
            undo(m_undosToCome.takeFirst());
    });
}

void MainWindow::tellUndone(const store::UndoOutcome &outcome, bool redo, const std::function<void()> &back)
{
    const QString what = widgets::labelText(redo ? outcome.label : whereItIsNow(outcome, m_store->reader()));
    QString text = redo ? tr("Done again: %1").arg(what) : tr("Undone: %1").arg(what);
    if (!outcome.kept.isEmpty())
        text += u' '
            + tr("%n field(s) changed since then and stay as they are.", nullptr, int(outcome.kept.size()));
    widgets::Toast::show(toastPlace(),
        { .text = text,
            .icon = redo ? u"redo-2"_s : u"undo-2"_s,
            .action = redo ? tr("Undo") : tr("Redo"),
            .run = back });
}

void MainWindow::apply(QList<ChangeSet> sets, const std::function<void()> &done)
{
    if (!m_store || sets.isEmpty())
        return;
    m_store->apply(sets).then(this, [this, sets, done](const Result<store::Commit> &commit) {
        if (commit) {
            if (done)
                done();
            return;
        }
        m_retry = [this, sets, done] { apply(sets, done); };
        showError(commit.error());
    });
}

} // namespace galley::shell
