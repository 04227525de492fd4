#include "ui/imports/FileCheck.h"

#include "core/base/WhenDone.h"
#include "core/media/MediaHelper.h"

#include <algorithm>

namespace galley::imports {

namespace {

constexpr int kAtATime = 4; // so that no helper process ever waits for this one

schedule::FileFacts factsOf(const media::MediaInfo &info)
{
    return { info.kind, info.mime, info.bytes, info.width, info.height, info.frames, info.durationMs };
}

} // namespace

FileCheck::FileCheck(media::MediaHelper &helper, QObject *parent)
    : QObject(parent)
    , m_helper(helper)
{
}

void FileCheck::check(const QStringList &files)
{
    m_total = int(files.size());
    m_waiting.clear();
    std::copy_if(files.rbegin(), files.rend(), std::back_inserter(m_waiting),
        [this](const QString &file) { return !m_findings.contains(file); });
    while (m_looking < kAtATime && !m_waiting.isEmpty())
        lookIntoNext();
}

void FileCheck::forget()
{
    ++m_asked;
    m_findings.clear();
    m_waiting.clear();
    m_looking = 0;
}

void FileCheck::lookIntoNext()
{
    const QString file = m_waiting.takeLast();
    ++m_looking;
    whenDone(this, m_helper.look(file), [this, file, asked = m_asked](const Result<media::MediaInfo> &info) {
        if (asked == m_asked)
            keep(file, info);
    });
}

void FileCheck::keep(const QString &file, const Result<media::MediaInfo> &info)
{
    --m_looking;
    m_findings.insert(
        file, info ? Result<schedule::FileFacts>(factsOf(*info)) : tl::unexpected(info.error()));
    // The same file may have been asked for again while it was under way.
    while (!m_waiting.isEmpty() && m_findings.contains(m_waiting.constLast()))
        m_waiting.removeLast();
    if (!m_waiting.isEmpty())
        lookIntoNext();
    Q_EMIT progressed(m_total - int(m_waiting.size()) - m_looking, m_total);
    if (!isRunning())
        Q_EMIT finished();
}

} // namespace galley::imports
