// What can be done in a composer: the commands of ComposerPage.

#include "core/base/WhenDone.h"
#include "core/compose/Revisions.h"
#include "core/schedule/Reschedule.h"
#include "core/store/LocalStore.h"
#include "core/store/queries/MonthPlan.h"
#include "ui/composer/ComposerPage.h"
#include "ui/composer/details/DetailsColumn.h"
#include "ui/composer/editor/CaptionCard.h"
#include "ui/composer/editor/CaptionEdit.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/MediaStrip.h"
#include "ui/composer/editor/NotesList.h"
#include "ui/composer/words/CaptionTools.h"
#include "ui/composer/words/CommentsPanel.h"
#include "ui/composer/words/VersionsDialog.h"
#include "ui/widgets/PlatformMark.h"

#include <QMenu>
#include <QTabBar>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;
using compose::Access;
using widgets::Availability;
using widgets::Command;
using widgets::CommandGroup;

// A post that is out stays as it was sent; its copy is opened once it is stored.
void ComposerPage::copyPost()
{
    const auto document = store::postDocument(m_services.store.reader(), post());
    if (!document)
        return refuse(document.error());
    const schedule::Reschedule reschedule(m_services.ids, m_services.clock);
    const auto move = reschedule.copyByDays({ *document }, 0);
    if (!move)
        return refuse(move.error());
    if (move->sets.isEmpty() || move->posts.isEmpty())
        return;
    whenDone(this, m_services.store.apply(move->sets),
        [this, copy = move->posts.first()](const Result<store::Commit> &done) {
            if (done)
                openPost(copy);
            else
                refuse(done.error());
        });
}

void ComposerPage::openMenu(QWidget *anchor)
{
    if (!m_host)
        return;
    QMenu *menu = m_host->commandMenu(
        { u"post.window"_s, u"go.studio"_s, {}, u"composer.media"_s, u"composer.snippets"_s,
            u"composer.emoji"_s, u"composer.part"_s, u"composer.link"_s, u"composer.when"_s, {},
            u"composer.comment"_s, u"composer.versions"_s, u"composer.edit_anyway"_s, u"composer.copy"_s, {},
            u"composer.close"_s, u"help.keys"_s },
        anchor);
    menu->setObjectName(u"composerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

// What is being typed is a version too, so it is stored first.
void ComposerPage::showVersions()
{
    if (!m_session || m_session->document().isNew())
        return;
    whenDone(m_session.get(), m_session->autosave().flush(), [this](const Result<void> &stored) {
        if (!stored)
            return refuse(stored.error());
        const auto versions = compose::readVersions(m_services.store.reader(), post());
        if (!versions)
            return refuse(versions.error());
        auto *dialog = new VersionsDialog(m_session->document(), *versions, m_session->ownZone(), window());
        connect(dialog, &VersionsDialog::refused, this, &ComposerPage::refuse);
        dialog->open();
    });
}

void ComposerPage::rememberPlace()
{
    m_placeDue.stop();
    if (m_session && !m_session->document().isNew())
        m_places.remember(post(), m_editor->place());
}

void ComposerPage::returnToPlace()
{
    if (const auto place = m_places.placeIn(post())) {
        m_editor->goTo(*place);
        if (place->field.kind == compose::TextField::Kind::Part)
            m_partMeant = place->field.row;
    }
}

QList<Command> ComposerPage::commands()
{
    const auto whileOpen = [this] { return Availability { m_session != nullptr, tr("No post is open") }; };
    const auto withAccess = [this](Access access, const QString &reason) {
        return Availability { m_session && m_session->document().access() == access, reason };
    };
    QList<Command> commands;
    commands.append(Command { .id = u"composer.close"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Save and close"); },
        .run = [this] { leave(); },
        .icon = u"arrow-left"_s,
        .shortcuts = { QKeySequence(u"Ctrl+W"_s) },
        .availability = whileOpen,
        .keywords = [] { return tr("back leave calendar"); } });
    commands.append(Command { .id = u"composer.base"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Base text"); },
        .run =
            [this] {
                m_editor->setTarget({});
                m_editor->focusText();
            },
        .icon = u"type"_s,
        .shortcuts = { QKeySequence(u"Ctrl+0"_s) },
        .availability = whileOpen });
    for (int i = 0; i < 9; ++i) {
        const auto target = [this, i]() -> const compose::Target * {
            return m_session && i < m_session->post().targets.size() ? &m_session->post().targets[i]
                                                                     : nullptr;
        };
        commands.append(Command { .id = u"composer.account%1"_s.arg(i + 1),
            .group = CommandGroup::Post,
            .text =
                [this, target] {
                    const compose::Target *one = target();
                    return one
                        ? tr("Text for %1, %2")
                              .arg(widgets::PlatformMark::name(one->platform), m_session->accountName(*one))
                        : QString();
                },
            .run =
                [this, target] {
                    if (const compose::Target *one = target()) {
                        m_editor->setTarget(one->id);
                        m_editor->focusText();
                    }
                },
            .icon = u"pencil"_s,
            .shortcuts = { QKeySequence(u"Ctrl+%1"_s.arg(i + 1)) },
            .availability =
                [target] {
                    return Availability { target() != nullptr, tr("There are not that many accounts") };
                } });
    }
    const auto withNotes = [this] {
        return Availability { m_session && m_editor->notes()->hasNotes(),
            tr("There is nothing to put right") };
    };
    commands.append(Command { .id = u"composer.next_note"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Next note"); },
        .run = [this] { m_editor->notes()->step(1); },
        .icon = u"circle-alert"_s,
        .shortcuts = { QKeySequence(Qt::Key_F8) },
        .availability = withNotes,
        .keywords = [] { return tr("proof error warning problem"); } });
    commands.append(Command { .id = u"composer.previous_note"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Previous note"); },
        .run = [this] { m_editor->notes()->step(-1); },
        .icon = u"circle-alert"_s,
        .shortcuts = { QKeySequence(Qt::SHIFT | Qt::Key_F8) },
        .availability = withNotes });
    commands.append(Command { .id = u"composer.fix"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Put the note right"); },
        .run = [this] { m_editor->notes()->fixCurrent(); },
        .icon = u"wand-sparkles"_s,
        .shortcuts = { QKeySequence(u"Ctrl+."_s) },
        .availability =
            [this] {
                return Availability { m_session && m_editor->notes()->canFix(),
                    tr("This note has no button") };
            },
        .keywords = [] { return tr("fix replace repair"); } });
    commands.append(Command { .id = u"composer.add_media"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Add pictures or clips…"); },
        .run = [this] { chooseFiles(); },
        .icon = u"image-plus"_s,
        .shortcuts = { QKeySequence(u"Ctrl+Shift+M"_s) },
        .availability =
            [withAccess] { return withAccess(Access::Open, tr("This post cannot be changed as it is")); },
        .keywords = [] { return tr("photo video upload media file"); } });
    const auto whileOpenForAll = [withAccess] {
        return withAccess(Access::Open, tr("This post cannot be changed as it is"));
    };
    commands.append(Command { .id = u"composer.choose_media"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Choose from the client’s pictures…"); },
        .run = [this] { choosePictures(); },
        .icon = u"images"_s,
        .shortcuts = { QKeySequence(u"Ctrl+Shift+P"_s) },
        .availability = whileOpenForAll,
        .keywords = [] { return tr("library reuse again photo video media"); } });
    commands.append(Command { .id = u"composer.add_folder"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Add all pictures of a folder…"); },
        .run = [this] { chooseFolder(); },
        .icon = u"folder-open"_s,
        .availability = whileOpenForAll,
        .keywords = [] { return tr("photo video directory import"); } });
    commands.append(Command { .id = u"composer.link"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Link of the post"); },
        .run = [this] { Q_EMIT m_editor->linkMeant(); },
        .icon = u"link"_s,
        .shortcuts = { QKeySequence(u"Ctrl+L"_s) },
        .availability = whileOpen });
    commands.append(Command { .id = u"composer.when"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Day and time of the post"); },
        .run = [this] { Q_EMIT m_editor->timeMeant(); },
        .icon = u"calendar-clock"_s,
        .shortcuts = { QKeySequence(u"Ctrl+T"_s) },
        .availability = whileOpen,
        .keywords = [] { return tr("schedule plan when"); } });
    commands.append(Command { .id = u"composer.snippets"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Hashtag set or snippet"); },
        .run = [this] { m_editor->tools()->openSnippets(); },
        .icon = u"hash"_s,
        .shortcuts = { QKeySequence(u"Ctrl+Shift+H"_s) },
        .availability =
            [withAccess] { return withAccess(Access::Open, tr("This post cannot be changed as it is")); } });
    commands.append(Command { .id = u"composer.part"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Next part of the thread"); },
        .run = [this] { m_editor->splitHere(); },
        .icon = u"list"_s,
        .shortcuts = { QKeySequence(u"Ctrl+Shift+Return"_s) },
        .availability =
            [this] {
                return Availability { m_session && m_editor->canThread(),
                    tr("No account of this post has threads") };
            },
        .keywords = [] { return tr("split thread part add tweet storm"); } });
    commands.append(Command { .id = u"composer.emoji"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Emoji"); },
        .run = [this] { m_editor->tools()->openEmoji(); },
        .icon = u"smile"_s,
        .shortcuts = { QKeySequence(u"Ctrl+Shift+E"_s) },
        .availability =
            [withAccess] { return withAccess(Access::Open, tr("This post cannot be changed as it is")); } });
    const auto whileStored = [this] {
        return Availability { m_session && !m_session->document().isNew(), tr("No post is open") };
    };
    commands.append(Command { .id = u"composer.comment"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Comment on the selected words"); },
        .run =
            [this] {
                compose::TextField field;
                const TextRange words = m_editor->selection(field);
                makeDetails();
                m_sideTabs->setCurrentIndex(3);
                m_details->comments()->commentOn(field, words.start, words.start + words.length);
            },
        .icon = u"message-square"_s,
        .shortcuts = { QKeySequence(u"Ctrl+Alt+M"_s) },
        .availability = whileStored });
    commands.append(Command { .id = u"composer.versions"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Earlier versions"); },
        .run = [this] { showVersions(); },
        .icon = u"history"_s,
        .availability = whileStored,
        .keywords = [] { return tr("history restore compare"); } });
    commands.append(Command { .id = u"composer.edit_anyway"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Edit the approved post anyway"); },
        .run =
            [this] {
                m_session->document().editAnyway();
                m_editor->focusText();
            },
        .icon = u"pencil"_s,
        .availability =
            [withAccess] { return withAccess(Access::Approved, tr("It can be changed as it is")); } });
    commands.append(Command { .id = u"composer.copy"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Copy the post and write on"); },
        .run = [this] { copyPost(); },
        .icon = u"copy"_s,
        .availability =
            [this] {
                return Availability { m_session && !m_session->document().isNew(), tr("No post is open") };
            },
        .keywords = [] { return tr("duplicate"); } });
    return commands;
}

} // namespace galley::composer
