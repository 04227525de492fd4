// How pictures come into the post of ComposerPage: dropped and chosen.
#include "ui/composer/ComposerPage.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/MediaStrip.h"
#include "ui/composer/media/GivenMedia.h"
#include "ui/composer/media/MediaIntake.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QImage>
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
    else
        m_intake->add(qvariant_cast<QImage>(event->mimeData()->imageData()), owner);
}

} // namespace galley::composer
