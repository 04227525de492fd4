// The ways of EditorColumn to a place in the post: to what a note is about, to words, to what puts it right.
#include "core/compose/SettingKeys.h"
#include "ui/composer/Session.h"
#include "ui/composer/editor/AccountChips.h"
#include "ui/composer/editor/CaptionCard.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/MediaStrip.h"
#include "ui/composer/editor/TargetSettings.h"
#include "ui/composer/editor/ThreadParts.h"
#include "ui/widgets/Banner.h"

#include <QPushButton>
#include <QScrollBar>

namespace galley::composer {

using compose::Fix;
using compose::ProofNote;
using compose::TextField;

TextRange EditorColumn::selection(TextField &field) const
{
    const CaptionEdit *edit = m_parts->focusedText(field);
    if (!edit) {
        edit = m_caption->edit();
        // Without a text of its own an account shows the post's: the words are that one's.
        const compose::Target *target = compose::findTarget(m_session->post(), m_target);
        field = target && target->ownText ? m_caption->field() : TextField {};
    }
    const QTextCursor cursor = edit->textCursor();
    return { cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart() };
}

void EditorColumn::showWords(const TextField &field, const TextRange &words)
{
    QUuid owner;
    if (field.kind == TextField::Kind::OwnText)
        owner = field.row;
    else if (field.kind == TextField::Kind::Part)
        owner = compose::placeOfPart(m_session->post(), field.row).owner;
    if (owner != m_target)
        setTarget(owner);
    if (field.kind == TextField::Kind::Part)
        return m_parts->reveal(field.row, words.start, words.start + words.length);
    focusText();
    m_caption->edit()->selectRange(words.start, words.start + words.length);
}

CaptionEdit *EditorColumn::textOfPart(const QUuid &part) const
{
    return m_parts->editOf(part);
}

compose::EditorPlace EditorColumn::place() const
{
    TextField field = m_caption->field();
    const CaptionEdit *edit = m_parts->focusedText(field);
    if (!edit)
        edit = m_caption->edit();
    const QTextCursor cursor = edit->textCursor();
    return { field, cursor.position(), cursor.anchor(), edit->verticalScrollBar()->value(),
        edit->document()->characterCount() - 1 };
}

void EditorColumn::goTo(const compose::EditorPlace &place)
{
    const bool isPart = place.field.kind == TextField::Kind::Part;
    const QUuid owner =
        isPart ? compose::placeOfPart(m_session->post(), place.field.row).owner : place.field.row;
    if (owner != m_target)
        setTarget(owner);
    CaptionEdit *edit = isPart ? m_parts->editOf(place.field.row) : m_caption->edit();
    if (!edit)
        return;
    const bool isSame = edit->document()->characterCount() - 1 == place.length;
    edit->selectRange(isSame ? place.anchor : place.cursor, place.cursor);
    edit->verticalScrollBar()->setValue(place.scroll);
}

void EditorColumn::visit(const ProofNote &note)
{
    // A text that several accounts share is shown where the person is, if that is one of them.
    if (!note.targets.isEmpty() && !note.targets.contains(m_target)) {
        const bool isShared = note.field && note.field->kind == TextField::Kind::Body;
        setTarget(isShared ? QUuid() : note.targets.constFirst());
    }
    if (!note.media.isNull())
        m_media->select(note.media);
    if (!note.field)
        return;
    switch (note.field->kind) {
    case TextField::Kind::Body:
    case TextField::Kind::OwnText:
        focusText();
        if (note.start >= 0)
            m_caption->edit()->selectRange(note.start, note.end);
        break;
    case TextField::Kind::Setting:
        if (note.field->key == compose::settings::kLink)
            Q_EMIT linkMeant();
        else
            m_settings->reveal(note.field->key);
        break;
    case TextField::Kind::Title:
        Q_EMIT titleMeant();
        break;
    case TextField::Kind::Part:
        m_parts->reveal(note.field->row, note.start, note.end);
        break;
    case TextField::Kind::AltText:
    case TextField::Kind::Description:
        break;
    }
}

void EditorColumn::fix(const ProofNote &note)
{
    if (!note.fix)
        return;
    if (note.fix->kind == Fix::Kind::MakeJpeg) {
        Q_EMIT jpegsMeant();
        return;
    }
    if (!note.fix->leads()) {
        m_session->autosave().endBurst();
        const auto done = compose::applyFix(m_session->document(), note, m_session->context());
        if (!done)
            Q_EMIT refused(done.error());
        else if (!note.targets.isEmpty()
            && (note.fix->kind == Fix::Kind::MakeOwnText || note.fix->kind == Fix::Kind::SplitIntoThread
                || note.fix->kind == Fix::Kind::JoinText)) {
            setTarget(note.targets.constFirst());
            focusText();
        }
        return;
    }
    visit(note);
    // What cannot be changed as it is cannot be put right either: first the way to change it.
    if (m_session->document().access() != compose::Access::Open && m_accessButton->isVisible()) {
        m_scroll->ensureWidgetVisible(m_access);
        m_accessButton->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    switch (note.fix->kind) {
    case Fix::Kind::EditAltText:
        m_media->editAlt(note.media);
        break;
    case Fix::Kind::EditPicture:
        m_media->focusMedia(note.media);
        break;
    case Fix::Kind::AddMedia:
        Q_EMIT m_media->addRequested();
        break;
    case Fix::Kind::ChooseSetting:
        m_settings->reveal(note.fix->text);
        break;
    case Fix::Kind::ChooseTime:
        Q_EMIT timeMeant();
        break;
    case Fix::Kind::ChooseAccount:
        m_accounts->focusFirst();
        break;
    case Fix::Kind::AddAccount:
        Q_EMIT accountMeant();
        break;
    default:
        break;
    }
}

} // namespace galley::composer
