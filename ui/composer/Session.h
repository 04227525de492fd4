#pragma once

#include "core/compose/Autosave.h"
#include "core/compose/ClientContext.h"
#include "core/compose/KeptShelf.h"
#include "core/compose/PostDocument.h"
#include "core/compose/ProofNotes.h"

#include <QObject>

#include <memory>

namespace galley::media {
class MediaHelper;
}

namespace galley::pictures {
class ThumbCache;
}

namespace galley::store {
class LocalStore;
struct Commit;
} // namespace galley::store

namespace galley::composer {

// What a composer works with. All of it outlives the composer.
struct Services
{
    store::LocalStore &store;
    media::MediaHelper &helper;
    pictures::ThumbCache &thumbs;
    IdSource &ids;
    const Clock &clock;
};

// One post while it is open: the document, what saves it, what is said about it, and the client it is for.
class Session final : public QObject
{
    Q_OBJECT

public:
    // Errors: core/store/Errors.h.
    static Result<std::unique_ptr<Session>> open(const Services &services, const QUuid &post);
    // Goes to the client's first account until somebody says otherwise.
    static Result<std::unique_ptr<Session>> begin(const Services &services, const compose::NewPost &post);
    ~Session() override; // what is not stored yet is handed over

    [[nodiscard]] const Services &services() const { return m_services; }

    [[nodiscard]] compose::PostDocument &document() { return *m_document; }

    [[nodiscard]] const compose::PostContent &post() const { return m_document->content(); }

    [[nodiscard]] compose::Autosave &autosave() { return m_autosave; }

    [[nodiscard]] compose::ProofNotes &notes() { return m_notes; }

    [[nodiscard]] const compose::ClientContext &context() const { return m_context; }

    [[nodiscard]] QUuid agency() const { return m_agency; }

    [[nodiscard]] const QString &ownZone() const { return m_ownZone; }

    [[nodiscard]] QString accountName(const compose::Target &target) const; // "halmundkorn"

    // Words written here whose place was removed elsewhere.
    [[nodiscard]] const QList<compose::KeptWords> &keptWords() const { return m_kept.words(); }

    void putBack(const compose::KeptWords &words);
    void letGo(const compose::KeptWords &words);

    // Out of the bin, with all that went there with it.
    void restore();

    // The wall time at which all was stored last; nothing since it was opened.
    [[nodiscard]] const std::optional<WallTime> &savedAt() const { return m_savedAt; }

Q_SIGNALS:
    void contextChanged();
    void keptWordsChanged();
    void refused(const galley::Error &error);

private:
    Session(const Services &services, std::unique_ptr<compose::PostDocument> document,
        compose::ClientContext context);
    void follow(const store::Commit &commit);
    void sortKept();

    Services m_services;
    std::unique_ptr<compose::PostDocument> m_document;
    compose::ClientContext m_context;
    compose::Autosave m_autosave;
    compose::ProofNotes m_notes;
    compose::KeptShelf m_kept;
    QUuid m_agency;
    QString m_ownZone;
    std::optional<WallTime> m_savedAt;
};

} // namespace galley::composer
