#pragma once

#include "core/schedule/import/MediaCell.h"

#include <QObject>
#include <QStringList>

namespace galley::media {
class MediaHelper;
struct MediaInfo;
} // namespace galley::media

namespace galley::imports {

// Looks into the local files that rows name, so that a preview can judge them before anything is imported.
// The helper process reads them, a few at a time; what was found is kept until forget(). Lives on the GUI
// thread and does not wait.
class FileCheck final : public QObject
{
    Q_OBJECT

public:
    explicit FileCheck(media::MediaHelper &helper, QObject *parent = nullptr); // which outlives it

    // Looks into those nobody has looked into yet; what waits from before and is not among them is dropped.
    void check(const QStringList &files);
    void forget();

    [[nodiscard]] const schedule::FileFindings &findings() const { return m_findings; }

    [[nodiscard]] bool isRunning() const { return m_looking > 0; }

Q_SIGNALS:
    void progressed(int done, int total); // of the files last asked for
    void finished();

private:
    void lookIntoNext();
    void keep(const QString &file, const Result<media::MediaInfo> &info);

    media::MediaHelper &m_helper;
    schedule::FileFindings m_findings;
    QStringList m_waiting; // the last one is next
    int m_total = 0;
    int m_looking = 0;
    int m_asked = 0; // counts forget(): what was under way before it is not kept
};

} // namespace galley::imports
