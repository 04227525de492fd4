#pragma once

#include "core/schedule/import/ImportPreview.h"
#include "ui/imports/FileCheck.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace galley {
class Clock;
}

namespace galley::media {
class MediaHelper;
}

namespace galley::store {
class LocalStore;
}

namespace galley::imports {

using PreviewPointer = std::shared_ptr<const schedule::ImportPreview>;

// Makes the preview of a file: at once from the rows alone, then again and again while the helper looks into
// the files that they name. A new request takes the place of the one before. Lives on the GUI thread and does
// not wait.
class PreviewRun final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it.
    PreviewRun(
        media::MediaHelper &helper, store::LocalStore &store, const Clock &clock, QObject *parent = nullptr);
    ~PreviewRun() override; // its workers read through the store: they end first

    // `remembered`: starts from the answers given for the last file with these headers.
    void start(
        const QString &path, const QUuid &client, const schedule::ImportChoices &choices, bool remembered);
    void forgetFiles(); // what was found in local files is looked for anew

    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }

    // Rows are being read, or files looked into: the verdicts may still change.
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void previewed(const galley::imports::PreviewPointer &preview);
    void failed(const galley::Error &error);
    void refined(const galley::imports::PreviewPointer &preview); // the same rows, with other verdicts
    void looked(int files, int total);
    void settled(); // the last word on every row; also after failed()

private:
    void takePreview();
    void judge();
    void takeVerdicts();
    void lookOrSettle();

    store::LocalStore &m_store;
    const Clock &m_clock;
    FileCheck m_files;
    QTimer m_soon; // verdicts come in lots: judging every row for each file would cost more than it tells
    PreviewPointer m_preview;
    QFutureWatcher<Result<schedule::ImportPreview>> m_reading;
    QFutureWatcher<Result<schedule::ImportPreview>> m_judging;
};

} // namespace galley::imports
