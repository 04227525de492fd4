#pragma once

#include "core/base/Result.h"
#include "core/compose/Revisions.h"
#include "ui/widgets/Dialog.h"

#include <QPointer>

class QListWidget;
class QPushButton;

namespace galley::composer {

class DiffView;

// The texts of a post as they stood before: who changed them when, what has changed since, word by word, and
// the way back to one of them.
class VersionsDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    // `zone`: of the person, IANA. What is typed must be in the store already (Autosave::flush()). Closes
    // when the document goes.
    VersionsDialog(compose::PostDocument &document, const QList<compose::Version> &versions,
        const QString &zone, QWidget *window);

Q_SIGNALS:
    void restored(); // the document is what it was then, as one step of Undo
    void refused(const galley::Error &error); // nothing was changed

private:
    void fill(const QString &zone);
    void showVersion(int row);

    QPointer<compose::PostDocument> m_document; // it may go while the dialog is open
    QList<compose::Version> m_versions;
    QListWidget *m_list = nullptr;
    DiffView *m_diff = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace galley::composer
