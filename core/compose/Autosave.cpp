#include "core/compose/Autosave.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/WhenDone.h"
#include "core/domain/ChangeSet.h"
#include "core/store/Errors.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"

#include <algorithm>

namespace galley::compose {

namespace {

// A new post that nobody has said anything in is none yet.
bool hasSubstance(const PostContent &post)
{
    const bool hasOwn = std::ranges::any_of(post.targets, [](const Target &target) {
        return (target.ownText && !target.ownText->isEmpty()) || !target.ownMedia.isEmpty();
    });
    return hasOwn || !post.title.isEmpty() || !post.body.isEmpty() || !post.description.isEmpty()
        || !post.media.isEmpty() || !post.parts.isEmpty();
}

// One action of both, called alike.
QList<ChangeSet> oneStep(
    const QList<ChangeSet> &beside, QList<ChangeSet> own, const std::optional<Label> &label, IdSource &ids)
{
    QList<ChangeSet> all = beside + std::move(own);
    const QUuid group = all.size() > 1 ? ids.next() : QUuid();
    for (ChangeSet &set : all) {
        set.group = group;
        if (label)
            set.label = *label;
    }
    return all;
}

} // namespace

Autosave::Autosave(
    PostDocument &document, store::LocalStore &store, IdSource &ids, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_store(store)
    , m_ids(ids)
    , m_clock(clock)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    m_delay.setTimerType(Qt::PreciseTimer);
    connect(&m_delay, &QTimer::timeout, this, &Autosave::save);
    connect(&document, &PostDocument::textEdited, this, &Autosave::onText);
    connect(&document, &PostDocument::aboutToBeEdited, this, &Autosave::beforeEdit);
    connect(&document, &PostDocument::structureEdited, this, &Autosave::onStructure);
    connect(&store, &store::LocalStore::committed, this, &Autosave::follow);
    learn();
    if (document.hasUnsaved())
        onStructure();
}

Autosave::~Autosave()
{
    // The store finishes what it was handed before it closes.
    if (m_document.hasUnsaved())
        save();
}

void Autosave::beforeEdit(const std::optional<TextField> &field)
{
    const qint64 now = m_clock.nowMs();
    if (!field || m_field != field || now - m_lastKey >= kBurstPauseMs || now - m_burstBegan >= kBurstLimitMs)
        endBurst();
    if (field && m_burst.isNull())
        m_textBefore = m_document.text(*field);
}

bool Autosave::isWipedOut() const
{
    return m_field && m_document.text(*m_field) == m_textBefore;
}

void Autosave::onText(const TextField &field)
{
    m_lastKey = m_clock.nowMs();
    if (m_burst.isNull()) {
        m_burst = m_ids.next();
        m_burstBegan = m_lastKey;
        m_field = field;
    }
    setState(State::Pending);
    if (!m_delay.isActive())
        m_delay.start();
}

void Autosave::endBurst()
{
    if (m_document.hasUnsaved())
        save();
    m_field.reset();
    if (!std::exchange(m_burst, {}).isNull())
        Q_EMIT burstEnded();
}

void Autosave::goOn()
{
    m_lastKey = m_burstBegan = m_clock.nowMs();
}

void Autosave::onStructure()
{
    setState(State::Pending);
    save();
}

void Autosave::save()
{
    m_delay.stop();
    if (m_document.isGone()) {
        m_burst = {};
        setState(m_document.hasUnsaved() ? State::Waiting : State::Saved);
        return settle();
    }
    if (m_hasFailed || !m_document.hasUnsaved()
        || (m_document.isNew() && !hasSubstance(m_document.content())))
        return settle();
    const bool isNew = m_document.isNew();
    auto sets = m_document.takeUnsaved(m_clock);
    if (!sets) {
        setState(State::Failed, sets.error());
        return settle();
    }
    if (sets->isEmpty()) { // it is there already, or lost its place
        if (m_inFlight == 0)
            setState(State::Saved);
        return settle();
    }
    const QList<ChangeSet> beside = std::exchange(m_beside, {});
    if (std::optional<Label> label = std::exchange(m_label, {})) {
        if (isNew)
            label = sets->constFirst().label;
        sets = oneStep(beside, std::move(*sets), label, m_ids);
    }
    const bool isBurst = !m_burst.isNull() && sets->size() == 1;
    if (isBurst)
        sets->first().id = m_burst;
    for (const ChangeSet &set : std::as_const(*sets))
        m_ownSets.append(set.id);
    ++m_inFlight;
    const auto done = isBurst ? m_store.extend(sets->constFirst()) : m_store.apply(*sets);
    whenDone(
        this, done, [this, beside, burst = isBurst ? m_burst : QUuid()](const Result<store::Commit> &answer) {
            if (!answer && !beside.isEmpty()) {
                m_beside = beside + m_beside;
                m_label = beside.constFirst().label;
            }
            if (answer && !burst.isNull() && burst == m_burst && !answer->sets.isEmpty()) {
                m_burst = answer->sets.constFirst(); // another where it could not go on
                m_ownSets.append(m_burst);
                if (m_burst != burst)
                    Q_EMIT burstEnded();
            }
            onDone(answer);
        });
}

void Autosave::onDone(const Result<store::Commit> &done)
{
    --m_inFlight;
    if (!done) {
        m_hasFailed = true;
        m_error = done.error();
        m_burst = {};
    }
    if (m_inFlight > 0)
        return;
    if (m_hasFailed) {
        m_hasFailed = false;
        resetToStore();
        setState(State::Failed, m_error);
        return settle();
    }
    if (m_mustFollow)
        readAgain();
    else
        m_document.confirm();
    if (!m_document.hasUnsaved())
        setState(State::Saved);
    Q_EMIT saved();
    settle();
}

Result<void> Autosave::together(
    const QList<ChangeSet> &beside, const Label &label, const std::function<Result<void>()> &edit)
{
    endBurst();
    const QList<ChangeSet> before = m_beside;
    m_beside += beside;
    m_label = label;
    const Result<void> done = edit();
    if (!done) {
        m_beside = before;
        m_label.reset();
    }
    return done;
}

// What was handed over may be there or not: what is unsaved follows from what the store holds.
void Autosave::resetToStore()
{
    const auto rows = readPost(m_store.reader(), m_document.id());
    if (rows)
        m_document.setStored(*rows);
    else if (rows.error().code == store::errors::kNotFound)
        m_document.setStored({});
}

void Autosave::retry()
{
    if (m_state == State::Failed && m_document.hasUnsaved())
        save();
}

QFuture<Result<void>> Autosave::flush()
{
    endBurst();
    QPromise<Result<void>> promise;
    promise.start();
    const auto future = promise.future();
    m_waiting.push_back(std::move(promise));
    settle();
    return future;
}

void Autosave::settle()
{
    if (m_inFlight > 0)
        return;
    for (auto &promise : std::exchange(m_waiting, {})) {
        promise.addResult(m_state == State::Failed ? Result<void>(tl::unexpected(*m_error)) : Result<void>());
        promise.finish();
    }
}

void Autosave::follow(const store::Commit &commit)
{
    const bool isOwn = !commit.sets.isEmpty()
        && std::ranges::all_of(commit.sets, [&](const QUuid &set) { return m_ownSets.contains(set); });
    if (isOwn) {
        for (const QUuid &set : commit.sets) {
            if (set != m_burst)
                m_ownSets.removeAll(set);
        }
        return; // files that came in with it are known already
    }
    learnAgain(commit);
    const bool isOurs = std::ranges::any_of(commit.rows, [&](const store::ChangedRow &row) {
        return row.table.startsWith(QLatin1StringView("post")) || row.table == QLatin1StringView("assets");
    });
    if (!isOurs || m_document.isNew())
        return;
    if (m_inFlight > 0)
        m_mustFollow = true;
    else
        readAgain();
}

void Autosave::readAgain()
{
    const bool hadInFlight = std::exchange(m_mustFollow, false);
    const auto rows = readPost(m_store.reader(), m_document.id());
    if (!rows) {
        if (hadInFlight)
            m_document.confirm();
        return;
    }
    if (hadInFlight)
        m_document.catchUp(*rows);
    else
        m_document.follow(*rows);
    learn();
    if (m_document.isGone())
        save(); // says that it waits
    else if (m_document.hasUnsaved() && m_state != State::Failed) {
        setState(State::Pending);
        if (!m_delay.isActive())
            m_delay.start();
    }
}

void Autosave::learn()
{
    const QList<QUuid> unknown = m_document.unknownAssets();
    if (unknown.isEmpty())
        return;
    if (const auto assets = readAssets(m_store.reader(), unknown))
        m_document.learnAssets(*assets);
}

// Files that the post shows may have become others: a focal point, a description.
void Autosave::learnAgain(const store::Commit &commit)
{
    QList<QUuid> changed;
    for (const store::ChangedRow &row : commit.rows) {
        if (row.table == QLatin1StringView("assets") && m_document.asset(row.id))
            changed.append(row.id);
    }
    if (changed.isEmpty())
        return;
    if (const auto assets = readAssets(m_store.reader(), changed))
        m_document.learnAssets(*assets);
}

void Autosave::setState(State state, const std::optional<Error> &error)
{
    const bool isSame = m_state == state && m_error == error;
    m_state = state;
    m_error = error;
    if (!isSame)
        Q_EMIT stateChanged();
}

} // namespace galley::compose
