#pragma once

#include "core/base/Result.h"
#include "core/media/MediaInfo.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace galley::media {

// Asks the program galley-media to read files. It decodes in processes of its own with limits on memory and
// time, so that a hostile file can only end the helper: the file is then named in an error and the next one
// gets a new helper. Lives on the GUI thread; nothing here waits. Requests are answered in the order they are
// made, `processes` at a time. Destroying it cancels what waits (kCancelled).
//
// One request is one line of JSON on the helper's standard input, {"file","folder"} (an empty folder: no
// renditions) or {"file","jpeg"}; one line on its standard output answers it, {"info":{…}} or
// {"error":{"code","args","detail"}}.
class MediaHelper final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString program = defaultProgram();
        int processes = 2;
        std::chrono::milliseconds timeLimit { 30'000 }; // for one file
    };

    explicit MediaHelper(Options options, QObject *parent = nullptr);

    explicit MediaHelper(QObject *parent = nullptr)
        : MediaHelper(Options(), parent)
    {
    }

    ~MediaHelper() override;

    // Beside the running program, or where the package puts it.
    [[nodiscard]] static QString defaultProgram();

    // Hashes and probes `file` and writes its renditions into `folder`, which exists.
    [[nodiscard]] QFuture<Result<MediaInfo>> prepare(const QString &file, const QString &folder);

    // The same without renditions: what the file is, and whether it can be used.
    [[nodiscard]] QFuture<Result<MediaInfo>> look(const QString &file);

    // Makes a JPEG of the picture in `file`: in its full size, upright, sRGB, on white where it is
    // transparent. Answers what the new file is.
    [[nodiscard]] QFuture<Result<MediaInfo>> makeJpeg(const QString &file, const QString &jpeg);

    // Gives up what has not begun; its futures are answered with kCancelled.
    void cancelWaiting();

private:
    class Worker;
    struct Request;

    [[nodiscard]] QFuture<Result<MediaInfo>> ask(std::unique_ptr<Request> request);
    void dispatch();

    Options m_options;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<std::unique_ptr<Request>> m_waiting; // oldest first
};

} // namespace galley::media
