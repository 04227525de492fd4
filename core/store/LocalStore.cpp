#include "core/store/LocalStore.h"

#include "core/base/Log.h"
#include "core/store/DailyCopy.h"
#include "core/store/Errors.h"
#include "core/store/Files.h"
#include "core/store/OpenWorkspace.h"
#include "core/store/Reader.h"
#include "core/store/WriterThread.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace galley::store {

namespace {

constexpr qsizetype kRowsOfOneLoad = 2000;
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kLongJournal = 32LL * 1024 * 1024; // replaying more than this would take a person's time
constexpr qint64 kHistoryMs = 90 * kDayMs;

// Finishes with store.closed if it is dropped before an answer came.
template <typename T> class Answer
{
public:
    Answer() { m_promise.start(); }

    ~Answer()
    {
        if (!m_given)
            give(fail(errors::kClosed));
    }

    Q_DISABLE_COPY_MOVE(Answer)

    [[nodiscard]] QFuture<Result<T>> future() { return m_promise.future(); }

    void give(Result<T> result)
    {
        m_given = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

struct Steps
{
    std::optional<UndoStep> undo;
    std::optional<UndoStep> redo;

    bool operator==(const Steps &) const = default;
};

} // namespace

struct LocalStore::Private
{
    QString folder;
    StoreOptions options;
    OpenWorkspace workspace; // its committer belongs to the writer's thread
    std::unique_ptr<Reader> reader;
    LocalStore *store = nullptr;
    QTimer copyTimer;
    QThreadPool copier;

    mutable QMutex mutex; // person and steps are read on the GUI thread and written on the writer's
    QUuid person;
    Steps steps;
    qint64 copiedCommit = 0;

    // Last: its thread ends before anything it uses.
    WriterThread writer { [this] {
        if (workspace.committer)
            workspace.committer->syncJournal();
    } };

    [[nodiscard]] QUuid currentPerson() const
    {
        const QMutexLocker lock(&mutex);
        return person;
    }

    // On the writer's thread, after every job that may have changed what Undo would do.
    void refreshSteps()
    {
        auto undo = workspace.committer->undoStep(currentPerson());
        auto redo = workspace.committer->redoStep(currentPerson());
        if (!undo || !redo)
            return;
        const Steps now { *undo, *redo };
        {
            const QMutexLocker lock(&mutex);
            if (std::exchange(steps, now) == now)
                return;
        }
        QMetaObject::invokeMethod(store, &LocalStore::undoChanged, Qt::QueuedConnection);
    }

    void announce(const Commit &commit)
    {
        if (commit.rows.isEmpty())
            return;
        QMetaObject::invokeMethod(
            store, [this, commit] { Q_EMIT store->committed(commit); }, Qt::QueuedConnection);
    }

    void watch(const Error &error) const
    {
        if (error.code != errors::kDamaged)
            return;
        qCWarning(logStore) << "damage seen; the file is checked when the workspace is opened next";
        QFile marker(files::suspect(folder));
        if (!marker.open(QIODevice::WriteOnly))
            qCWarning(logStore) << "cannot mark the file as suspect";
    }

    // Runs `work` on the writer's thread. Steps first, then the future, then the signal: whoever waits for
    // the future finds undoStep() up to date.
    template <typename T, typename Work> QFuture<Result<T>> onWriter(Work work)
    {
        auto answer = std::make_shared<Answer<T>>();
        const auto future = answer->future();
        writer.post(WriterThread::Urgency::Person, [this, answer, work = std::move(work)] {
            Result<T> result = work(*workspace.committer);
            if (!result)
                watch(result.error());
            refreshSteps();
            if constexpr (std::is_same_v<T, Commit>) {
                if (result)
                    announce(*result);
            } else if constexpr (std::is_same_v<T, UndoOutcome>) {
                if (result)
                    announce(result->commit);
            }
            answer->give(std::move(result));
            workspace.committer->writeJournal();
        });
        return future;
    }

    struct Loading
    {
        QList<ChangeSet> sets;
        qsizetype next = 0;
        QUuid person;
        Commit all;
        Answer<Commit> answer;
    };

    void loadSome(const std::shared_ptr<Loading> &loading)
    {
        QList<ChangeSet> chunk;
        qsizetype rows = 0;
        for (auto at = loading->next; at < loading->sets.size() && rows < kRowsOfOneLoad; ++at) {
            rows += loading->sets.at(at).changes.size();
            chunk.append(loading->sets.at(at));
        }
        if (chunk.isEmpty()) {
            loading->answer.give(std::move(loading->all));
            return;
        }
        auto done =
            workspace.committer->load(chunk, loading->person, [this] { return writer.isWaitedFor(); });
        if (!done) {
            watch(done.error());
            loading->answer.give(tl::unexpected(done.error()));
            return;
        }
        loading->next += done->taken;
        announce(done->commit);
        workspace.committer->writeJournal();
        loading->all.rows += done->commit.rows;
        loading->all.sets += done->commit.sets;
        writer.post(WriterThread::Urgency::Bulk, [this, loading] { loadSome(loading); });
    }

    void copyIfDue()
    {
        const auto copies = dailyCopies(folder);
        const qint64 last = copies.isEmpty() ? 0 : copies.first().at;
        const auto segments = QDir(files::journals(folder)).entryInfoList(QDir::Files, QDir::Name);
        const bool isLong = !segments.isEmpty() && segments.last().size() > kLongJournal;
        if (isLong || options.clock->nowMs() - last >= kDayMs)
            store->copyNow();
    }
};

LocalStore::LocalStore(std::unique_ptr<Private> made)
    : d(std::move(made))
{
    d->store = this;
    d->copier.setMaxThreadCount(1);
    // A copy reads the whole file: not while the window is coming up.
    d->copyTimer.setSingleShot(false);
    d->copyTimer.setInterval(5min);
    connect(&d->copyTimer, &QTimer::timeout, this, [this] { d->copyIfDue(); });
    d->copyTimer.start();
}

Result<std::unique_ptr<LocalStore>> LocalStore::open(const QString &folder, const StoreOptions &options)
{
    auto d = std::make_unique<Private>();
    d->folder = folder;
    d->options = options;
    d->writer.start();
    std::promise<Result<OpenWorkspace>> opened;
    d->writer.post(WriterThread::Urgency::Person, [&] {
        opened.set_value(openWorkspace(folder, { options.clock, options.ids }));
    });
    auto workspace = opened.get_future().get();
    if (!workspace)
        return tl::unexpected(workspace.error());
    d->workspace = std::move(*workspace);
    d->person = d->workspace.person;
    std::unique_ptr<LocalStore> store(new LocalStore(std::move(d)));
    auto reader = Reader::open(files::database(folder));
    if (!reader)
        return tl::unexpected(reader.error());
    store->d->reader = std::move(*reader);
    store->d->onWriter<bool>([](Committer &) -> Result<bool> { return true; }).waitForFinished();
    return store;
}

LocalStore::~LocalStore()
{
    d->copyTimer.stop();
    d->copier.waitForDone();
    d->reader.reset();
    // Connections belong to the thread that opened them; the writer closes last, and so tidies the log.
    d->writer.finish([this] { d->workspace.committer.reset(); });
}

QString LocalStore::folder() const
{
    return d->folder;
}

std::optional<RecoveryReport> LocalStore::recovery() const
{
    return d->workspace.recovery;
}

void LocalStore::setPerson(const QUuid &person)
{
    {
        const QMutexLocker lock(&d->mutex);
        if (std::exchange(d->person, person) == person)
            return;
    }
    remember(u"person"_s, person.isNull() ? QString() : idText(person));
}

QUuid LocalStore::person() const
{
    return d->currentPerson();
}

QFuture<Result<Commit>> LocalStore::apply(QList<ChangeSet> group, Origin origin)
{
    if (origin == Origin::Program) {
        return d->onWriter<Commit>([group = std::move(group)](Committer &committer) {
            return committer.load(group, QUuid(), {}).map([](const auto &done) { return done.commit; });
        });
    }
    return d->onWriter<Commit>([group = std::move(group), person = d->currentPerson()](
                                   Committer &committer) { return committer.apply(group, person); });
}

QFuture<Result<Commit>> LocalStore::extend(ChangeSet set)
{
    return d->onWriter<Commit>([set = std::move(set), person = d->currentPerson()](
                                   Committer &committer) { return committer.extend(set, person); });
}

QFuture<Result<Commit>> LocalStore::load(QList<ChangeSet> sets)
{
    auto loading = std::make_shared<Private::Loading>();
    loading->sets = std::move(sets);
    loading->person = d->currentPerson();
    const auto future = loading->answer.future();
    d->writer.post(WriterThread::Urgency::Bulk, [d = d.get(), loading] { d->loadSome(loading); });
    return future;
}

QFuture<Result<UndoOutcome>> LocalStore::undo()
{
    return d->onWriter<UndoOutcome>(
        [person = d->currentPerson()](Committer &committer) { return committer.undo(person); });
}

QFuture<Result<UndoOutcome>> LocalStore::redo()
{
    return d->onWriter<UndoOutcome>(
        [person = d->currentPerson()](Committer &committer) { return committer.redo(person); });
}

QFuture<Result<UndoOutcome>> LocalStore::undoAction(qint64 action)
{
    return d->onWriter<UndoOutcome>([action, person = d->currentPerson()](Committer &committer) {
        return committer.takeBackAction(JournalRecord::Kind::Undo, action, person);
    });
}

QFuture<Result<UndoOutcome>> LocalStore::redoAction(qint64 action)
{
    return d->onWriter<UndoOutcome>([action, person = d->currentPerson()](Committer &committer) {
        return committer.takeBackAction(JournalRecord::Kind::Redo, action, person);
    });
}

std::optional<UndoStep> LocalStore::undoStep() const
{
    const QMutexLocker lock(&d->mutex);
    return d->steps.undo;
}

std::optional<UndoStep> LocalStore::redoStep() const
{
    const QMutexLocker lock(&d->mutex);
    return d->steps.redo;
}

QFuture<Result<void>> LocalStore::remember(const QString &key, const QString &value)
{
    return d->onWriter<void>([key, value](Committer &committer) { return committer.remember(key, value); });
}

QFuture<Result<DailyCopy>> LocalStore::copyNow()
{
    auto answer = std::make_shared<Answer<DailyCopy>>();
    const auto future = answer->future();
    d->copier.start([d = d.get(), answer] {
        auto copy = makeDailyCopy(d->folder, d->options.clock->nowMs());
        if (!copy) {
            d->watch(copy.error());
            answer->give(std::move(copy));
            return;
        }
        const qint64 oldest = dailyCopies(d->folder).last().commit;
        const qint64 before = d->options.clock->nowMs() - kHistoryMs;
        d->writer.post(WriterThread::Urgency::Person, [d, answer, copy = *copy, oldest, before] {
            auto done = d->workspace.committer->rotateJournal(oldest);
            if (done)
                done = d->workspace.committer->purge(before);
            if (done)
                answer->give(copy);
            else
                answer->give(tl::unexpected(done.error()));
        });
    });
    return future;
}

Reader &LocalStore::reader() const
{
    return *d->reader;
}

Result<std::unique_ptr<Reader>> LocalStore::makeReader() const
{
    return Reader::open(files::database(d->folder));
}

} // namespace galley::store
