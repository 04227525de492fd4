// Taking back what was done in a post, and doing it again: one order for key, button and menu. A field has
// steps of its own only for what is typed in one go (Autosave's burst); taking these back shrinks the burst,
// and what lies before it are actions of the store.

#include "core/base/WhenDone.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/composer/ComposerHeader.h"
#include "ui/composer/ComposerPage.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/widgets/LabelText.h"

#include <QLineEdit>
#include <QPointer>

namespace galley::composer {

QString ComposerPage::undoText(bool redo) const
{
    if (!m_session)
        return {};
    if (m_editor->withSteps(redo) || m_header->withSteps(redo))
        return redo ? tr("Redo typing") : tr("Undo typing");
    // On its way to the store, which knows of no step yet: takeBackAction() waits for it.
    if (!redo && m_session->autosave().state() == compose::Autosave::State::Pending)
        return tr("Undo typing");
    const auto &step = redo ? m_steps.redo : m_steps.undo;
    return !step ? QString() : redo ? widgets::redoText(step->label) : widgets::undoText(step->label);
}

void ComposerPage::takeBack(bool redo)
{
    if (!m_session)
        return;
    if (m_takingBack)
        m_toTakeBack.append(redo);
    else if (!takeBackInField(redo))
        takeBackAction(redo);
}

bool ComposerPage::takeBackInField(bool redo)
{
    CaptionEdit *edit = m_editor->withSteps(redo);
    QLineEdit *title = edit ? nullptr : m_header->withSteps(redo);
    if (edit || title)
        m_session->autosave().goOn();
    if (edit)
        redo ? edit->redo() : edit->undo();
    else if (title)
        redo ? title->redo() : title->undo();
    return edit || title;
}

void ComposerPage::takeBackAction(bool redo)
{
    if (!m_host)
        return;
    m_takingBack = true;
    const bool isWipedOut = m_session->autosave().isWipedOut();
    if (!redo && (m_steps.undo || !isWipedOut) && takeBackInField(true)) {
        // Typed and wiped out by Undo: for the store it would never have been. Done again it is a step that
        // can be taken back with the one before, and Redo finds both in their order. Nobody sees it
        // meanwhile.
        m_editor->setUpdatesEnabled(false);
        while (takeBackInField(true)) { }
        if (isWipedOut)
            m_toTakeBack.prepend(false);
    }
    const QPointer<Session> session(m_session.get());
    const auto isShown = [this, session] { return session && m_session.get() == session; };
    whenDone(m_session.get(), m_session->autosave().flush(), [this, redo, isShown](const Result<void> &) {
        if (!isShown())
            return;
        learnSteps();
        const auto &step = redo ? m_steps.redo : m_steps.undo;
        if (!step)
            return nextTakeBack();
        m_host->takeBack(step->action, redo, [page = QPointer(this), isShown] {
            if (page && isShown())
                page->nextTakeBack();
        });
    });
}

void ComposerPage::nextTakeBack()
{
    m_takingBack = false;
    if (!m_toTakeBack.isEmpty())
        takeBack(m_toTakeBack.takeFirst());
    if (!m_takingBack)
        m_editor->setUpdatesEnabled(true);
}

void ComposerPage::learnSteps()
{
    const store::LocalStore &store = m_services.store;
    m_steps = m_session
        ? store::postSteps(store.reader(), store.person(), post()).value_or(store::PostSteps())
        : store::PostSteps();
    showUndo();
}

void ComposerPage::showUndo()
{
    m_header->setUndo(undoText(false));
}

} // namespace galley::composer
