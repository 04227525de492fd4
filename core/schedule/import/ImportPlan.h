#pragma once

#include "core/base/Result.h"
#include "core/base/WallTime.h"
#include "core/schedule/import/DateGuess.h"
#include "core/schedule/import/ImportChoices.h"
#include "core/schedule/import/ImportContext.h"
#include "core/schedule/import/ImportFile.h"
#include "core/schedule/import/MediaCell.h"

#include <QDate>
#include <QJsonObject>
#include <QUuid>

#include <functional>

namespace galley::schedule {

struct Remark
{
    enum class Severity { Note, Warning, Error };

    Severity severity = Severity::Error;
    QLatin1StringView code; // Remarks.h or core/platforms/FindingCodes.h
    QJsonObject args = {};
    int column = -1; // the cell that is meant; -1: the row
    std::optional<Platform> platform = {}; // of what a network's rules found
};

struct PlannedTarget
{
    Platform platform = Platform::Instagram;
    QUuid account; // null: a placeholder account is made
    PostType type = PostType::Text;
    QString ownText; // empty: the post's
};

// One row as the post it would become.
struct PlannedPost
{
    QString title; // as written; may be empty
    QString text;
    QString link;
    QStringList labels;
    QString category;
    QString campaign;
    QString notes;
    QStringList comments; // the first is the first comment
    QStringList altTexts; // by position in media
    QList<MediaItem> media;
    QList<PlannedTarget> targets;
    std::optional<WallTime> at; // in the chosen zone
    int fold = 0;
    QDate date; // where only a date was given
    ContentState state = ContentState::Draft;
    bool past = false;
    QJsonObject kept; // cells of columns kept as they stand, by header
    QString fingerprint;
    bool namesNetwork = true; // false: it goes where the choices say
};

enum class RowVerdict { Ok, Warning, Error, Skipped };

struct PlannedRow
{
    qsizetype source = 0; // in ImportFile::table.rows
    int line = 0; // of the file
    RowVerdict verdict = RowVerdict::Ok;
    QList<Remark> remarks; // worst first
    PlannedPost post;
};

// What only a person can answer; nothing is imported while one is open.
struct ImportQuestion
{
    enum class Kind {
        Columns, // several columns claim one field
        DateOrder,
        MissingTime,
    };
    Kind kind = Kind::DateOrder;
    QList<int> columns;
    QList<DateOrder> orders; // to choose from
    QString example; // a cell that hangs on the answer
    int line = 0; // of the example
    int rows = 0; // how many hang on it
    QString
        proof = {}; // DateOrder: the one cell that speaks for the first of the orders; empty where none does
    int proofLine = 0;
};

struct ImportPlan
{
    QList<PlannedRow> rows; // rows without any cell filled are left out
    QList<ImportQuestion> questions;
    DateGuess dates;
    std::optional<DateOrder> dateOrder; // the one taken, where one was needed
    QString dateProof; // a cell that only this order fits
    QList<Platform> newAccounts; // platforms on which a placeholder is made
    int ok = 0;
    int warnings = 0;
    int errors = 0;
    int skipped = 0;
    int withoutPlatform = 0;
    int withoutTime = 0; // a date, and no time in the file

    [[nodiscard]] int importable() const { return ok + warnings; }
};

// Judges every row; changes nothing. Looks at the disk for media. Fails with import.not_schedule,
// import.bad_zone, and with import.cancelled when `cancelled` (asked now and then) answers true. Safe on any
// thread.
[[nodiscard]] Result<ImportPlan> planImport(const ImportFile &file, const ImportChoices &choices,
    const ImportContext &context, const std::function<bool()> &cancelled = {});

// The same row imported again has the same fingerprint: client, words, time, platforms, and pictures where
// there are no words.
[[nodiscard]] QString rowFingerprint(const QUuid &client, const PlannedPost &post);

// Client, words and time alone: a row that names no network is the same row wherever it is sent. `when` is a
// wall time or a date as the post has it; empty where it has none. Empty without words.
[[nodiscard]] QString wordsFingerprint(const QUuid &client, const QString &text, const QString &when);

} // namespace galley::schedule
