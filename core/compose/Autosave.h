#pragma once

#include "core/base/Result.h"
#include "core/compose/PostDocument.h"
#include "core/domain/ChangeSet.h"
#include "core/store/Commit.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <vector>

namespace galley::store {
class LocalStore;
}

namespace galley::compose {

// Keeps a document and the store the same. What is typed is in the store within half a second of the first
// key that is not; what is typed into one field in one go is one step of Undo and one entry of the history (a
// burst, see LocalStore::extend). Anything else is saved at once as a step of its own. What others commit
// comes into the document, never over what is being written. Nothing asks; nothing has to be called but
// endBurst() when a field loses the focus and close() before the document goes. GUI thread.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Saved, // all is in the store
        Pending, // within half a second
        Waiting, // the post is in the bin: nothing is written there; what is unsaved goes in when it is back
        Failed // see error(); tried again at the next change and by retry()
    };

    // How soon what is typed is handed over: what is left of half a second is the disk's.
    static constexpr int kDelayMs = 300;
    static constexpr int kBurstPauseMs = 20'000; // without a key
    static constexpr int kBurstLimitMs = 120'000;

    // All outlive this.
    Autosave(PostDocument &document, store::LocalStore &store, IdSource &ids, const Clock &clock,
        QObject *parent = nullptr);
    ~Autosave() override; // hands over what is left, without waiting

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    // What is typed next is a step of its own: the field lost the focus, or another action comes.
    void endBurst();
    // What comes next belongs to what was typed last, however long ago: it takes some of it back.
    void goOn();
    // What was typed last is there no more: the text is what it was before.
    [[nodiscard]] bool isWipedOut() const;
    // Hands over what is left now. Finished when all is in the store, or with why it is not; at once where
    // the post is in the bin.
    QFuture<Result<void>> flush();
    void retry();

    // What `edit` does to the document and `beside`, rows that come in with it (the files of its pictures),
    // as one step called `label`; a new post's step is called its own. Fails as `edit` does, and nothing of
    // `beside` is handed over then. Where the disk refuses, both wait for the next attempt.
    Result<void> together(
        const QList<ChangeSet> &beside, const Label &label, const std::function<Result<void>()> &edit);

Q_SIGNALS:
    void stateChanged();
    void saved(); // durable, never before
    void burstEnded(); // what was typed until now is a step of the store's, and no field's own any more

private:
    void beforeEdit(const std::optional<TextField> &field);
    void onText(const TextField &field);
    void onStructure();
    void save();
    void onDone(const Result<store::Commit> &done);
    void follow(const store::Commit &commit);
    void readAgain();
    void learnAgain(const store::Commit &commit);
    void resetToStore();
    void learn();
    void setState(State state, const std::optional<Error> &error = {});
    void settle(); // answers those that wait in flush()

    PostDocument &m_document;
    store::LocalStore &m_store;
    IdSource &m_ids;
    const Clock &m_clock;
    State m_state = State::Saved;
    std::optional<Error> m_error;
    QTimer m_delay;
    std::optional<TextField> m_field; // that is being typed into
    QString m_textBefore; // the burst
    QUuid m_burst; // null: the next save begins one
    qint64 m_burstBegan = 0;
    qint64 m_lastKey = 0;
    int m_inFlight = 0;
    bool m_hasFailed = false; // something that is in flight
    bool m_mustFollow = false;
    QList<QUuid> m_ownSets; // handed over, not yet announced
    QList<ChangeSet> m_beside; // goes with the next save
    std::optional<Label> m_label; // of the next save; none: what the document calls it
    std::vector<QPromise<Result<void>>> m_waiting;
};

} // namespace galley::compose
