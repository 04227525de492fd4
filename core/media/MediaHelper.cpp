#include "core/media/MediaHelper.h"

#include "core/base/CompactJson.h"
#include "core/base/Log.h"
#include "core/media/Errors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QPromise>
#include <QTimer>

namespace galley::media {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxAnswer = 64 * 1024;

Error errorFromJson(const QJsonObject &json, const QString &file)
{
    Error error { json[u"code"].toString(), json[u"args"].toObject(), json[u"detail"].toString().left(500),
        false };
    if (!error.code.startsWith("media."_L1))
        error.code = errors::kHelperFailed;
    error.args.insert(u"file"_s, file);
    return error;
}

Result<MediaInfo> parseAnswer(const QByteArray &line, const QString &file)
{
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    if (answer.contains(u"error"))
        return tl::unexpected(errorFromJson(answer[u"error"].toObject(), file));
    auto info = mediaInfoFromJson(answer[u"info"].toObject());
    if (!info)
        info.error().args.insert(u"file"_s, file);
    return info;
}

} // namespace

struct MediaHelper::Request
{
    QString file;
    QString folder;
    QString jpeg;
    QPromise<Result<MediaInfo>> promise;

    void answer(Result<MediaInfo> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

// One helper process and the request it works on. The process is started with the first request and again
// after one that it did not survive.
class MediaHelper::Worker
{
public:
    Worker(MediaHelper &owner, const Options &options)
        : m_owner(owner)
        , m_options(options)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_owner, [this] { handleTimeout(); });
    }

    ~Worker()
    {
        if (m_process) {
            m_process->disconnect();
            m_process->kill();
            m_process->waitForFinished(1000);
        }
        if (m_request)
            m_request->answer(fail(errors::kCancelled, { { u"file"_s, m_request->file } }));
    }

    [[nodiscard]] bool isIdle() const { return !m_request; }

    void start(std::unique_ptr<Request> request)
    {
        m_request = std::move(request);
        if (!m_process || m_process->state() == QProcess::NotRunning)
            startProcess();
        const QJsonObject line { { u"file"_s, m_request->file }, { u"folder"_s, m_request->folder },
            { u"jpeg"_s, m_request->jpeg } };
        m_process->write(compactJson(line) + '\n');
        m_timer.start(m_options.timeLimit);
    }

private:
    void startProcess()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::SeparateChannels);
        m_process->setStandardErrorFile(QProcess::nullDevice());
        QObject::connect(
            m_process.get(), &QProcess::readyReadStandardOutput, &m_owner, [this] { handleOutput(); });
        QObject::connect(m_process.get(), &QProcess::finished, &m_owner,
            [this](int code) { finish(fail(errors::kHelperFailed, {}, u"it ended with %1"_s.arg(code))); });
        QObject::connect(
            m_process.get(), &QProcess::errorOccurred, &m_owner, [this](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    finish(fail(errors::kNoHelper, { { u"program"_s, m_options.program } }));
            });
        m_process->start(m_options.program, {});
    }

    void handleOutput()
    {
        if (!m_process->canReadLine()) {
            if (m_process->bytesAvailable() > kMaxAnswer)
                giveUpProcess(fail(errors::kHelperFailed, {}, u"its answer does not end"_s));
            return;
        }
        const QByteArray line = m_process->readLine(kMaxAnswer);
        if (m_request)
            finish(parseAnswer(line, m_request->file));
    }

    void handleTimeout()
    {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_options.timeLimit).count();
        giveUpProcess(fail(errors::kTooSlow, { { u"seconds"_s, qint64(seconds) } }));
    }

    void giveUpProcess(Result<MediaInfo> result)
    {
        m_process->disconnect();
        m_process->setParent(&m_owner);
        QProcess *killed = m_process.release();
        QObject::connect(killed, &QProcess::finished, killed, &QObject::deleteLater);
        killed->kill();
        finish(std::move(result));
    }

    void finish(Result<MediaInfo> result)
    {
        m_timer.stop();
        if (!m_request)
            return;
        if (!result) {
            result.error().args.insert(u"file"_s, m_request->file);
            qCInfo(logMedia) << "cannot use a file:" << result.error().code << result.error().detail;
        }
        const std::unique_ptr<Request> done = std::move(m_request);
        done->answer(std::move(result));
        // Not from inside the process's own signal: the next request may replace the process.
        QMetaObject::invokeMethod(
            &m_owner, [owner = &m_owner] { owner->dispatch(); }, Qt::QueuedConnection);
    }

    MediaHelper &m_owner;
    const Options &m_options;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<Request> m_request;
    QTimer m_timer;
};

MediaHelper::MediaHelper(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    for (int i = 0; i < m_options.processes; ++i)
        m_workers.push_back(std::make_unique<Worker>(*this, m_options));
}

MediaHelper::~MediaHelper()
{
    cancelWaiting();
}

QString MediaHelper::defaultProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString name = u"galley-media"_s;
    // Beside the program; in a build tree; installed under libexec.
    for (const QString &place : { folder + u'/' + name, QString(folder + "/../galley-media/"_L1 + name),
             QString(folder + "/../libexec/galley/"_L1 + name) }) {
        if (QFileInfo(place).isExecutable() && QFileInfo(place).isFile())
            return QFileInfo(place).absoluteFilePath();
    }
    return folder + u'/' + name;
}

QFuture<Result<MediaInfo>> MediaHelper::prepare(const QString &file, const QString &folder)
{
    auto request = std::make_unique<Request>();
    request->file = file;
    request->folder = folder;
    return ask(std::move(request));
}

QFuture<Result<MediaInfo>> MediaHelper::makeJpeg(const QString &file, const QString &jpeg)
{
    auto request = std::make_unique<Request>();
    request->file = file;
    request->jpeg = jpeg;
    return ask(std::move(request));
}

QFuture<Result<MediaInfo>> MediaHelper::ask(std::unique_ptr<Request> request)
{
    request->promise.start();
    QFuture<Result<MediaInfo>> future = request->promise.future();
    m_waiting.push_back(std::move(request));
    dispatch();
    return future;
}

QFuture<Result<MediaInfo>> MediaHelper::look(const QString &file)
{
    return prepare(file, {});
}

void MediaHelper::cancelWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &request : waiting)
        request->answer(fail(errors::kCancelled, { { u"file"_s, request->file } }));
}

void MediaHelper::dispatch()
{
    for (const auto &worker : m_workers) {
        if (m_waiting.empty())
            return;
        if (!worker->isIdle())
            continue;
        std::unique_ptr<Request> next = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        worker->start(std::move(next));
    }
}

} // namespace galley::media
