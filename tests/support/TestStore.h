#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/store/LocalStore.h"

#include <QTemporaryDir>

namespace galley::test {

// The tour's moment: Tuesday 2026-10-20 11:23 in Berlin.
inline constexpr qint64 kTestNow = 1792488180000;

// A workspace in a temporary folder with a clock that stands still and ids that repeat. Every call waits for
// its answer, so that a test reads from top to bottom.
class TestStore
{
public:
    TestStore();
    explicit TestStore(const QString &folder); // opens what is there
    ~TestStore();
    Q_DISABLE_COPY_MOVE(TestStore)

    [[nodiscard]] store::LocalStore &store() { return *m_store; }

    [[nodiscard]] store::Reader &reader() { return m_store->reader(); }

    [[nodiscard]] QString folder() const { return m_folder; }

    // Closes and opens again, as a restart of the program does. The error of open(), if it fails.
    Result<void> reopen();

    void close() { m_store.reset(); }

    Result<store::Commit> apply(const QList<ChangeSet> &group, store::Origin origin = store::Origin::Person);
    Result<store::Commit> apply(
        const Result<QList<ChangeSet>> &group, store::Origin origin = store::Origin::Person);
    Result<store::UndoOutcome> undo();
    Result<store::UndoOutcome> redo();

    // The row, or an empty object.
    [[nodiscard]] QJsonObject row(const QString &table, const QUuid &id);
    [[nodiscard]] QJsonValue value(const QString &table, const QUuid &id, const QString &column);

    ManualClock clock { kTestNow };
    SeededIdSource ids { clock, 7 };

private:
    QTemporaryDir m_temporary;
    QString m_folder;
    std::unique_ptr<store::LocalStore> m_store;
};

} // namespace galley::test
