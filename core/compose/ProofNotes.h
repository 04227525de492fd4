#pragma once

#include "core/base/Result.h"
#include "core/compose/ClientContext.h"
#include "core/compose/Counters.h"
#include "core/compose/PostDocument.h"

#include <QObject>

#include <memory>

namespace galley {
class Clock;
}

namespace galley::compose {

// What one button can do about a note. Those from EditText on only lead to a place; MakeJpeg takes a file
// that is to be made first; the others change the post by applyFix().
struct Fix
{
    enum class Kind {
        MakeOwnText, // too long here: give the account its own text, to be shortened there
        RemoveExtraMedia, // keeps the first that the network takes, as the account's own
        SplitIntoThread, // too long here: further parts take what is too much
        JoinText, // this network has no threads: all parts as one text of the account's own
        MoveLinkToComment, // takes the link out of the text, writes it into the first comment
        ReplaceWord, // of a banned word
        RemoveCharacter, // that the network refuses
        AddHashtag, // that the client asks for, at the end
        ClearField, // a text that the network does not show
        SuitType, // the type that suits what is in the post
        MakeJpeg, // of a picture whose format the network refuses
        EditText,
        EditAltText,
        EditPicture, // crop, replace
        AddMedia,
        ChooseSetting,
        ChooseTime,
        ChooseAccount, // one of the client's
        AddAccount // the client has none
    };

    Kind kind = Kind::EditText;
    QString text = {}; // the word, hashtag or setting that is meant
    qint64 count = 0; // of the media that stay

    [[nodiscard]] bool leads() const { return kind >= Kind::EditText; }

    bool operator==(const Fix &) const = default;
};

// One line of the list of notes.
struct ProofNote
{
    enum class Severity { Error, Warning, House, Passed };

    Severity severity = Severity::Error;
    QString code; // platforms/FindingCodes.h or NoteCodes.h
    QJsonObject args = {};
    QList<QUuid> targets = {}; // the accounts it is about; empty: the post as a whole
    std::optional<TextField> field = {}; // the text it is about
    QUuid media = {}; // the medium it is about
    qsizetype start = -1, end = -1; // the part of the text, UTF-16; -1: all of it
    std::optional<Fix> fix = {};
    std::optional<Fix> other = {}; // another way, where there are two

    bool operator==(const ProofNote &) const = default;
};

// Does what the note's button says (`note.fix`). A fix that leads somewhere changes nothing; one whose place
// has changed since fails with compose.gone. `context` is what counts for the length of a text.
Result<void> applyFix(PostDocument &document, const ProofNote &note, const ClientContext &context = {});

// The meters and notes of a post, kept up to date while it is written: once after each change of the
// document, before the next event is handled. What did not change for an account is not worked out again.
class ProofNotes final : public QObject
{
    Q_OBJECT

public:
    // All outlive this. The rules are the shipped ones.
    ProofNotes(const PostDocument &document, const Clock &clock, QObject *parent = nullptr);
    ~ProofNotes() override;

    void setContext(const ClientContext &context);

    // Errors, warnings, house style, passed; within one by account and place.
    [[nodiscard]] const QList<ProofNote> &notes() const { return m_notes; }

    [[nodiscard]] const QList<Meter> &meters() const { return m_meters; }

    [[nodiscard]] bool hasErrors(const QUuid &target) const;
    // Accounts that the post could go to as it is.
    [[nodiscard]] QList<QUuid> readyTargets() const;

    // Now, rather than before the next event.
    void refresh();

Q_SIGNALS:
    void notesChanged();
    void metersChanged();
    void changed(); // either or both, after them

private:
    struct Kept; // what was found for a target, and for what
    void later();

    const PostDocument &m_document;
    const Clock &m_clock;
    ClientContext m_context;
    QList<ProofNote> m_notes;
    QList<Meter> m_meters;
    QHash<QUuid, std::shared_ptr<const Kept>> m_kept;
    bool m_isDue = false;
};

} // namespace galley::compose
