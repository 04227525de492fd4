#include "tests/support/TestStore.h"

#include "core/store/Reader.h"

namespace galley::test {

namespace {

template <typename T> Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

TestStore::TestStore()
    : TestStore(QString())
{
}

TestStore::TestStore(const QString &folder)
    : m_folder(folder.isEmpty() ? m_temporary.path() : folder)
{
    if (auto opened = reopen(); !opened)
        qFatal(
            "cannot open the test's workspace: %s", qPrintable(opened.error().code + opened.error().detail));
}

TestStore::~TestStore() = default;

Result<void> TestStore::reopen()
{
    m_store.reset();
    auto opened = store::LocalStore::open(m_folder, { &clock, &ids });
    if (!opened)
        return tl::unexpected(opened.error());
    m_store = std::move(*opened);
    return {};
}

Result<store::Commit> TestStore::apply(const QList<ChangeSet> &group, store::Origin origin)
{
    return waitFor(m_store->apply(group, origin));
}

Result<store::Commit> TestStore::apply(const Result<QList<ChangeSet>> &group, store::Origin origin)
{
    if (!group)
        return tl::unexpected(group.error());
    return apply(*group, origin);
}

Result<store::UndoOutcome> TestStore::undo()
{
    return waitFor(m_store->undo());
}

Result<store::UndoOutcome> TestStore::redo()
{
    return waitFor(m_store->redo());
}

QJsonObject TestStore::row(const QString &table, const QUuid &id)
{
    const auto found = m_store->reader().row(table, id);
    if (!found)
        qFatal("cannot read %s: %s", qPrintable(table), qPrintable(found.error().detail));
    return found->value_or(QJsonObject());
}

QJsonValue TestStore::value(const QString &table, const QUuid &id, const QString &column)
{
    return row(table, id).value(column);
}

} // namespace galley::test
