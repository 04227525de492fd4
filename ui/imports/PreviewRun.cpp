#include "ui/imports/PreviewRun.h"

#include "core/base/Clock.h"
#include "core/schedule/import/ImportChanges.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"

namespace galley::imports {

namespace {

constexpr std::chrono::milliseconds kPause { 500 };

} // namespace

PreviewRun::PreviewRun(
    media::MediaHelper &helper, store::LocalStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_files(helper)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &PreviewRun::judge);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &PreviewRun::takePreview);
    connect(&m_judging, &QFutureWatcherBase::finished, this, &PreviewRun::takeVerdicts);
    connect(&m_files, &FileCheck::finished, this, &PreviewRun::judge);
    connect(&m_files, &FileCheck::progressed, this, [this](int files, int total) {
        if (!m_soon.isActive() && !m_judging.isRunning())
            m_soon.start();
        Q_EMIT looked(files, total);
    });
}

PreviewRun::~PreviewRun()
{
    for (auto *worker : { &m_reading, &m_judging }) {
        worker->disconnect(this);
        worker->cancel();
        worker->waitForFinished();
    }
}

void PreviewRun::start(
    const QString &path, const QUuid &client, const schedule::ImportChoices &choices, bool remembered)
{
    m_judging.cancel();
    m_reading.cancel();
    m_preview.reset();
    schedule::PreviewRequest request;
    request.path = path;
    request.client = client;
    request.choices = choices;
    request.remembered = remembered;
    request.nowMs = m_clock.nowMs();
    request.files = m_files.findings();
    request.reader = [&store = m_store] { return store.makeReader(); };
    m_reading.setFuture(schedule::previewImport(request));
}

void PreviewRun::forgetFiles()
{
    m_files.forget();
}

bool PreviewRun::isRunning() const
{
    return m_reading.isRunning() || (m_preview && (m_judging.isRunning() || m_files.isRunning()));
}

void PreviewRun::takePreview()
{
    if (m_reading.future().resultCount() == 0)
        return; // overtaken by a newer one
    auto made = m_reading.result();
    if (!made) {
        m_files.check({});
        Q_EMIT failed(made.error());
        Q_EMIT settled();
        return;
    }
    m_preview = std::make_shared<const schedule::ImportPreview>(std::move(*made));
    if (m_preview->plan)
        m_files.check(schedule::localFiles(*m_preview->plan));
    Q_EMIT previewed(m_preview);
    lookOrSettle();
}

void PreviewRun::judge()
{
    if (!m_preview || !m_preview->plan || m_reading.isRunning() || m_judging.isRunning())
        return;
    m_soon.stop();
    m_judging.setFuture(schedule::judgeFiles(m_preview, m_files.findings()));
}

void PreviewRun::takeVerdicts()
{
    if (!m_preview)
        return;
    if (m_judging.isCanceled()) { // it was about the preview before this one
        lookOrSettle();
        return;
    }
    m_preview = std::make_shared<const schedule::ImportPreview>(m_judging.result().value());
    // A row that repeats one above comes in once that one is rejected: its files are looked into as well.
    if (!m_files.isRunning() && m_preview->plan)
        m_files.check(schedule::localFiles(*m_preview->plan));
    Q_EMIT refined(m_preview);
    lookOrSettle();
}

void PreviewRun::lookOrSettle()
{
    if (m_files.isRunning())
        return;
    if (m_preview->plan && m_preview->context.files.size() != m_files.findings().size())
        judge();
    else
        Q_EMIT settled();
}

} // namespace galley::imports
