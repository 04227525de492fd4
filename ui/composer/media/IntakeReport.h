#pragma once

#include "core/base/Result.h"

#include <QStringList>
#include <QUuid>

#include <optional>

namespace galley::composer {

// A file whose bytes the client has already.
struct ReusedFile
{
    QString file; // its name
    QString knownAs; // what it is called there

    bool operator==(const ReusedFile &) const = default;
};

// What became of files that were to come in, once it is stored.
struct IntakeReport
{
    int asked = 0; // files, those in folders counted one by one
    int kept = 0; // whose picture is in the client's media now
    int overflow = 0; // of those: not in the post, which holds no more
    int repeated = 0; // were in the post already, or given twice
    int notTried = 0; // somebody stopped it before
    int sideFiles = 0; // not asked: beside the pictures, but none
    bool isJpegs = false; // nothing came in: pictures of the post were to be made JPEGs
    QList<QUuid> again; // media of which none was made; it can be tried again
    QList<ReusedFile> reused;
    QList<QUuid> reusedMedia; // what of the post came of them
    QList<Error> failures; // each names its file
    std::optional<Error> stopped; // what is wrong with the computer and not with a file

    // Nothing but what was asked for: the pictures say so themselves.
    [[nodiscard]] bool isPlain() const
    {
        return kept == asked && overflow == 0 && repeated == 0 && reused.isEmpty() && failures.isEmpty()
            && notTried == 0 && sideFiles == 0 && !stopped;
    }
};

[[nodiscard]] QString reportTitle(const IntakeReport &report);
[[nodiscard]] QString reportSentence(const IntakeReport &report);
enum class Naming { FileAlone, WithFolder };

// "loaf.jpg is cut short or broken.", one for each file that is not in
[[nodiscard]] QStringList failureLines(const IntakeReport &report, Naming naming);

} // namespace galley::composer
