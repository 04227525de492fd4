// The Committer's journal file: what it writes beside the database.
#include "core/base/Log.h"
#include "core/store/Committer.h"
#include "core/store/Connection.h"
#include "core/store/Errors.h"
#include "core/store/Files.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

QString segmentName(qint64 after)
{
    return u"%1.journal"_s.arg(after, 12, 10, QChar(u'0'));
}

} // namespace

Result<void> Committer::start()
{
    if (auto done = readNumber(); !done)
        return done;
    QDir directory(files::journals(m_folder));
    if (!directory.mkpath(u"."_s))
        return fail(errors::kReadOnly, { { u"folder"_s, m_folder } });
    const auto segments = directory.entryList({ u"*.journal"_s }, QDir::Files, QDir::Name);
    const auto path = directory.filePath(segments.isEmpty() ? segmentName(0) : segments.last());
    auto journal = JournalFile::open(path);
    if (!journal)
        return tl::unexpected(journal.error());
    m_journal = std::move(*journal);
    return catchUp();
}

// The database is the truth: a commit whose record never reached the journal is written there now.
Result<void> Committer::catchUp()
{
    const QDir directory(files::journals(m_folder));
    const auto segments = directory.entryList({ u"*.journal"_s }, QDir::Files, QDir::Name);
    qint64 last = QStringView(segments.last()).left(12).toLongLong();
    if (const auto record = JournalRecord::fromBytes(m_journal->last()))
        last = record->number;
    for (qint64 number = last + 1; number <= m_number; ++number) {
        const auto found = m_db->first(
            u"SELECT kind, step, person FROM commits WHERE number = ?"_s, { number }, [&](const Row &row) {
                return JournalRecord { number, kindFromText(row.text(0)).value_or(JournalRecord::Kind::Load),
                    row.integer(1), row.uuid(2), {} };
            });
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            continue; // older than the history keeps
        auto record = **found;
        auto sets = m_history.setsOf(number);
        if (!sets)
            return tl::unexpected(sets.error());
        record.sets = std::move(*sets);
        for (const auto &set : std::as_const(record.sets))
            record.bodies.append(toCompactJson(set));
        if (auto done = m_journal->append(record.toBytes()); !done)
            return done;
    }
    m_journalBehind = false;
    return m_journal->sync();
}

// The commits are durable already, so a journal that cannot be written is no failure of theirs: it is made up
// for with the next commit, or when the workspace is opened again.
void Committer::writeJournal()
{
    const auto records = std::exchange(m_unwritten, {});
    if (records.isEmpty())
        return;
    Result<void> done;
    if (m_journalBehind) {
        done = catchUp();
    } else {
        for (qsizetype i = 0; i < records.size() && done; ++i)
            done = m_journal->append(records.at(i));
    }
    m_journalBehind = !done;
    if (!done)
        qCWarning(logStore) << "the journal is behind:" << done.error().detail;
}

void Committer::syncJournal()
{
    if (!m_journal)
        return;
    if (auto done = m_journal->sync(); !done)
        qCWarning(logStore) << "the journal is not on the disk:" << done.error().detail;
}

Result<void> Committer::rotateJournal(qint64 oldestCopy)
{
    writeJournal();
    syncJournal();
    if (m_journalBehind) {
        if (auto done = catchUp(); !done)
            return done;
    }
    const QDir directory(files::journals(m_folder));
    auto journal = JournalFile::open(directory.filePath(segmentName(m_number)));
    if (!journal)
        return tl::unexpected(journal.error());
    m_journal = std::move(*journal);
    // A segment ends where the next begins.
    const auto segments = directory.entryList({ u"*.journal"_s }, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + 1 < segments.size(); ++i) {
        if (QStringView(segments.at(i + 1)).left(12).toLongLong() <= oldestCopy)
            QFile::remove(directory.filePath(segments.at(i)));
    }
    return {};
}

} // namespace galley::store
