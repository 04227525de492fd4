// How pictures come into the post of ComposerPage: dropped and chosen.
#include "ui/composer/ComposerPage.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/MediaStrip.h"
#include "ui/composer/media/GivenMedia.h"
#include "ui/composer/media/MediaIntake.h"
#include "ui/composer/media/PicturePicker.h"
#include "ui/theme/Icons.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

// Files that are still coming in go on into the post that was left.
void ComposerPage::letFinish(std::unique_ptr<MediaIntake> intake, std::unique_ptr<Session> session)
{
    intake->disconnect();
    if (!intake->isRunning()) {
        intake.reset(); // before its session
        return;
    }
    MediaIntake *running = intake.get();
    connect(running, &MediaIntake::failed, this, &ComposerPage::refuse);
    connect(
        running, &MediaIntake::finished, this,
        [this, running] {
            std::erase_if(m_finishing, [running](const Finishing &one) {
                if (one.intake.get() != running)
                    return false;
                one.intake->disconnect();
                return true;
            });
        },
        Qt::QueuedConnection);
    m_finishing.push_back({ std::move(session), std::move(intake) });
}

void ComposerPage::chooseFiles(const QUuid &replaced)
{
    if (!m_session)
        return;
    const bool isOne = !replaced.isNull();
    auto *dialog = new QFileDialog(this, isOne ? tr("Replace by") : tr("Add pictures or clips"));
    dialog->setFileMode(isOne ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
    dialog->setNameFilters({ tr("Pictures and clips (%1)")
                                 .arg(u"*.jpg *.jpeg *.png *.webp *.gif *.heic *.avif *.tif *.tiff *.bmp "
                                      u"*.mp4 *.mov *.m4v *.webm *.mkv *.pdf"_s),
        tr("All files (*)") });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this, replaced](const QStringList &files) {
        if (!m_intake || files.isEmpty())
            return;
        if (replaced.isNull())
            m_intake->add(files, m_editor->media()->owner());
        else
            m_intake->replace(replaced, files.constFirst());
    });
    dialog->open();
}

void ComposerPage::chooseFolder()
{
    if (!m_session)
        return;
    auto *dialog = new QFileDialog(this, tr("Add all pictures of a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &folders) {
        if (m_intake)
            m_intake->add(folders, m_editor->media()->owner());
    });
    dialog->open();
}

void ComposerPage::choosePictures(const QUuid &replaced)
{
    if (!m_session)
        return;
    QSet<QUuid> inPost;
    const QUuid owner = m_editor->media()->owner();
    if (const QList<compose::Media> *media = compose::mediaOf(m_session->post(), owner)) {
        for (const compose::Media &one : *media)
            inPost.insert(one.asset);
    }
    auto *picker = new PicturePicker(m_services.store, m_services.thumbs, m_session->post().brand,
        m_session->context().name, inPost,
        replaced.isNull() ? PicturePicker::Many::Several : PicturePicker::Many::One, window());
    MediaIntake *intake = m_intake.get(); // of this post, which may be left while the question is open
    connect(picker, &PicturePicker::picked, intake, [intake, owner, replaced](const QList<QUuid> &assets) {
        if (replaced.isNull())
            intake->addKnown(assets, owner);
        else
            intake->replaceByKnown(replaced, assets.constFirst());
    });
    connect(picker, &PicturePicker::filesMeant, intake, [this, replaced] { chooseFiles(replaced); });
    picker->open();
}

void ComposerPage::makeJpegs()
{
    QList<QUuid> media;
    for (const compose::ProofNote &note : m_session->notes().notes()) {
        const bool isOffered = note.fix && note.fix->kind == compose::Fix::Kind::MakeJpeg;
        if (isOffered && !media.contains(note.media))
            media.append(note.media);
    }
    m_intake->makeJpegs(media);
}

void ComposerPage::offerSources()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mediaSources"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &icon, const QString &text, const QString &command) {
        QAction *action = menu->addAction(theme::themedIcon(icon), text);
        action->setObjectName(command);
        for (const widgets::Command &one : commands()) {
            if (one.id == command && !one.shortcuts.isEmpty())
                action->setShortcut(one.shortcuts.constFirst());
        }
        action->setShortcutContext(Qt::WidgetShortcut); // printed; the window has the key
        connect(action, &QAction::triggered, this, [this, command] { m_host->runCommand(command); });
    };
    offer(u"image-up"_s, tr("From this computer…"), u"composer.add_media"_s);
    offer(u"folder-open"_s, tr("A whole folder…"), u"composer.add_folder"_s);
    offer(u"images"_s, tr("From the client’s pictures…"), u"composer.choose_media"_s);
    menu->popup(m_editor->media()->addPlace());
    menu->setActiveAction(menu->actions().constFirst());
}

void ComposerPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session && m_session->document().access() == compose::Access::Open
        && holdsMedia(*event->mimeData()))
        event->acceptProposedAction();
}

void ComposerPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QUuid owner = m_editor->media()->owner();
    if (const QStringList files = localPaths(*event->mimeData()); !files.isEmpty())
        m_intake->add(files, owner);
    else if (const auto picture = pictureIn(*event->mimeData()))
        m_intake->add(*picture, owner);
}

} // namespace galley::composer
