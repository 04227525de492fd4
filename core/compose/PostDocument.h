#pragma once

#include "core/base/Result.h"
#include "core/compose/Assets.h"
#include "core/compose/PostContent.h"
#include "core/compose/PostRows.h"
#include "core/domain/ChangeSet.h"

#include <QHash>
#include <QObject>
#include <QRectF>

#include <functional>

namespace galley {
class Clock;
class IdSource;
} // namespace galley

namespace galley::compose {

// One text of a post, wherever it stands.
struct TextField
{
    enum class Kind {
        Title, // of the post, in Galley
        Body,
        Description, // internal
        OwnText, // row: the target; without own text it is the post's, and writing to it makes it own
        Part, // row: the part
        AltText, // row: the medium
        Setting // row: the target, null for the post; key: first_comment, title, link, warning …
    };

    Kind kind = Kind::Body;
    QUuid row = {};
    QString key = {};

    bool operator==(const TextField &) const = default;
};

// Words that somebody was writing when their place went: a part, an account or a picture that was removed
// elsewhere, or the whole post.
struct KeptWords
{
    TextField field; // where they stood
    QString text;
    QJsonObject home = {}; // the row in which they stood, in the values of a change set; empty: the post's

    bool operator==(const KeptWords &) const = default;
};

// How far the post may be changed.
enum class Access {
    Open,
    Approved, // approved or with somebody for approval: editAnyway() takes it back to draft with the next
              // edit
    Fixed // out, on its way, in the bin or read back from a network: only what is internal may change
};

// A medium that is to come in: an asset that was learned, or an address until the bytes are here.
struct NewMedia
{
    QUuid asset;
    QString sourceUrl = {};
    QString altText = {}; // empty: the asset's
};

// What a new post starts with.
struct NewPost
{
    QUuid brand;
    QString zone; // the client's, IANA
    std::optional<WallTime> wall = {};
    int fold = 0;
    bool idea = false;
    QUuid campaign = {};
};

// One post while it is written. Every operation changes it at once, tells by fine signals what changed, and
// leaves saving to Autosave. What the store says meanwhile comes in through follow(); what is being written
// here is never overwritten by it. Operations answer with a code of core/compose/Errors.h and change nothing
// then. GUI thread.
class PostDocument final : public QObject
{
    Q_OBJECT

public:
    PostDocument(const NewPost &post, IdSource &ids, QObject *parent = nullptr); // both outlive this
    PostDocument(const PostRows &stored, IdSource &ids, QObject *parent = nullptr);
    ~PostDocument() override;

    [[nodiscard]] const PostContent &content() const { return m_content; }

    [[nodiscard]] QUuid id() const { return m_content.id; }

    [[nodiscard]] bool isNew() const { return m_saved.isEmpty(); } // nothing of it was handed to the store

    [[nodiscard]] bool isGone() const { return m_content.inTrash; }

    [[nodiscard]] bool hasUnsaved() const { return m_dirty; }

    [[nodiscard]] Access access() const;
    void editAnyway();

    // Texts. setText() answers with the text as it was taken: line ends as LF, without what cannot be kept
    // (NUL, halves of surrogate pairs); compose.text_too_large where it is more than a post can hold.
    [[nodiscard]] QString text(const TextField &field) const;
    Result<QString> setText(const TextField &field, const QString &text);

    // What is known of the files that media point to; ask for those in unknownAssets().
    void learnAssets(const QList<AssetFacts> &assets);
    [[nodiscard]] const AssetFacts *asset(const QUuid &asset) const; // nullptr: not known (yet)
    [[nodiscard]] QList<QUuid> unknownAssets() const;

    // Several at once, as one step of Undo; those whose place is gone are left out.
    Result<void> setTexts(const QList<std::pair<TextField, QString>> &texts);

    // Accounts. Without a type the one that suits what is in the post; such a type goes on following the
    // media. `like`: settings a target starts with (the account's defaults).
    Result<QUuid> addTarget(const QUuid &account, Platform platform, std::optional<PostType> type = {},
        const QUuid &destination = {}, const QJsonObject &like = {});
    Result<void> removeTarget(const QUuid &target);
    Result<void> setType(const QUuid &target, PostType type);
    Result<void> setSuitingType(const QUuid &target); // the one that suits what is in the post
    Result<void> setDestination(const QUuid &target, const QUuid &destination);
    Result<void> detachText(const QUuid &target); // a copy of the post's text and parts becomes its own
    Result<void> attachText(const QUuid &target); // back to the post's; the own text stays in the versions
    Result<void> detachMedia(const QUuid &target);
    Result<void> keepFirstMedia(const QUuid &target, qsizetype count); // as its own
    Result<void> attachMedia(const QUuid &target);

    // Settings that are no text (and texts too): of a target, of the post where `target` is null. Undefined
    // takes the setting away, so that a target's is the post's again.
    Result<void> setSetting(const QUuid &target, const QString &key, const QJsonValue &value);

    // Media of an owner: null for the post, a target with its own, a part. `at` −1: behind the others.
    Result<QList<QUuid>> addMedia(const QUuid &owner, const QList<NewMedia> &media, qsizetype at = -1);
    Result<void> removeMedia(const QUuid &media);
    Result<void> moveMedia(const QUuid &media, qsizetype to);
    Result<void> replaceMedia(const QUuid &media, const NewMedia &by); // keeps place and alternative text
    // Frame (a network's word or "*") → what is shown of the upright picture, in shares of its sides; a null
    // rectangle takes the crop away. One step of Undo.
    // The same picture as another file: all that is said of it stays. Media that show something else by now
    // are left as they are; compose.gone where none is left. `byAsset`: the old asset → the new one.
    Result<void> exchangeFiles(const QList<QUuid> &media, const QHash<QUuid, QUuid> &byAsset);
    Result<void> setCrops(const QUuid &media, const QHash<QString, QRectF> &crops);
    Result<void> setCover(const QUuid &media, std::optional<qint64> ms);

    // Parts of a thread of an owner: null for the post, a target with its own text.
    Result<QUuid> addPart(const QUuid &owner, qsizetype at = -1, const QString &body = {});
    Result<void> removePart(const QUuid &part);
    Result<void> movePart(const QUuid &part, qsizetype to);
    // What stands behind `at` (UTF-16) becomes the part that follows; answers with it. The text of a target
    // that has none of its own becomes its own.
    Result<QUuid> splitText(const TextField &field, qsizetype at);
    Result<void> mergePart(const QUuid &part); // into the text before it, with its media
    // A target's text (`part` null) or part becomes the first of `texts`, the others follow it, and the
    // target is a thread. Where other accounts share the text, the target gets its own first.
    Result<void> spreadText(const QUuid &target, const QUuid &part, const QStringList &texts);
    Result<void> joinText(const QUuid &target); // text and parts become one text of its own

    // Answers with the time that was taken: in a gap the next there is (ask first, see When.h). None: the
    // post has no time, and what was scheduled is not any more.
    Result<std::optional<WallTime>> setWhen(
        const std::optional<WallTime> &wall, const QString &zone, int fold = 0, const QUuid &slot = {});
    Result<void> setOwnTime(const QUuid &target, const std::optional<WallTime> &wall);

    Result<void> setTags(const QList<QUuid> &tags);
    Result<void> setCategories(const QList<QUuid> &categories);
    Result<void> setCampaign(const QUuid &campaign);

    // To where they stood, or to a new place like it where that is gone.
    Result<void> putBack(const KeptWords &words);

    // For Autosave. What changed since the last time, handed over: it counts as saved unless setStored() says
    // otherwise. An empty list where nothing did.
    [[nodiscard]] Result<QList<ChangeSet>> takeUnsaved(const Clock &clock);
    void confirm(); // all that was handed over is in the store
    // Something of it did not come in; this is what the store holds. What differs is unsaved again.
    void setStored(const PostRows &stored);
    // All that was handed over came in, and with it what others did; this is what the store holds. What was
    // written since the last confirm() counts as being written still.
    void catchUp(const PostRows &stored);
    // What the store holds now comes in, but not over what is unsaved. A post in the bin is shown as it was
    // until it is back, with what is unsaved.
    void follow(const PostRows &stored);

Q_SIGNALS:
    void textChanged(const galley::compose::TextField &field);
    void targetsChanged(); // one came or went
    void targetChanged(const QUuid &target); // its type, destination, state, what is its own
    void mediaChanged(const QUuid &owner); // which, and their order
    void mediumChanged(const QUuid &media); // its asset, crop or cover
    void assetsLearned();
    void partsChanged(const QUuid &owner); // which, and their order
    void settingsChanged(const QUuid &target); // null: the post's
    void whenChanged();
    void labelsChanged(); // tags, categories, campaign
    void accessChanged();
    // Behind all of the above, once per operation or commit that came in.
    void changed();
    // Somebody works here: save. A text is one that a next key will change again.
    void textEdited(const galley::compose::TextField &field);
    // Before either: what was typed until now may belong to another step. Nothing: no text.
    void aboutToBeEdited(const std::optional<galley::compose::TextField> &field);
    void structureEdited();
    // Elsewhere a text was changed that is being written here. Ours stays; theirs is in the versions.
    void overtaken(const galley::compose::TextField &field);
    // Elsewhere the place was removed in which these were being written: nothing of them is in the store.
    // They are no longer in the post, except where all of it went to the bin.
    void wordsLostTheirPlace(const QList<galley::compose::KeptWords> &words);

private:
    enum class Touches { Content, Plan, Internal };

    [[nodiscard]] Result<void> mayTouch(Touches what) const;
    void edit(PostContent next, Touches what, const TextField *text = nullptr);
    void become(PostContent next);
    void comeTogether(const PostRows &base, const PostRows &stored);
    [[nodiscard]] PostRows ownRows() const; // as they are saved
    void signalDifferences(const PostContent &before, const PostContent &after);
    void signalTarget(const Target &before, const Target &after);
    void signalMedia(const QUuid &owner, const QList<Media> &before, const QList<Media> &after);
    void signalParts(const QUuid &owner, const QList<Part> &before, const QList<Part> &after);
    void signalSettings(const QUuid &target, const QJsonObject &before, const QJsonObject &after);
    Result<void> put(PostContent &next, const TextField &field, const QString &text);
    void followMedia(PostContent &next) const; // types that follow what is in the post
    Result<void> editTarget(
        const QUuid &target, Touches what, const std::function<Result<void>(Target &)> &change);
    Result<void> putBackTarget(const KeptWords &words);
    Result<void> editMedium(const QUuid &media, const std::function<void(Media &)> &change);
    [[nodiscard]] Result<void> mayHave(const PostContent &next, const Target &target) const;
    [[nodiscard]] PostType suggestedType(const PostContent &post, const Target &target) const;
    [[nodiscard]] QList<Media> copyOf(const QList<Media> &media);
    [[nodiscard]] QList<Part> copyOf(const QList<Part> &parts);

    IdSource &m_ids;
    PostContent m_content;
    QHash<QUuid, AssetFacts> m_assets;
    PostRows m_saved; // what the store holds, or was handed
    PostRows m_confirmed; // what it held when all that was handed over was in
    bool m_dirty = false;
    bool m_isContentDirty = false; // what an approval is for
    bool m_editAnyway = false;
};

// The field behind a row and column, for words about it.
[[nodiscard]] std::optional<TextField> textFieldOf(const RowKey &row, const QString &column);

} // namespace galley::compose

Q_DECLARE_METATYPE(galley::compose::TextField)
