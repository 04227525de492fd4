#include "ui/composer/MediaIntake.h"

#include "core/base/WhenDone.h"
#include "core/compose/Assets.h"
#include "core/media/Errors.h"
#include "core/media/MediaImport.h"
#include "core/store/LocalStore.h"
#include "ui/composer/Session.h"

#include <QImage>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

MediaIntake::MediaIntake(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_files(session.services().store.folder())
{
}

MediaIntake::~MediaIntake() = default;

void MediaIntake::add(const QStringList &files, const QUuid &owner)
{
    if (files.isEmpty())
        return;
    m_waiting.append({ files, owner });
    if (!m_import)
        next();
}

void MediaIntake::add(const QImage &image, const QUuid &owner)
{
    if (!m_pasted)
        m_pasted = std::make_unique<QTemporaryDir>();
    const QString file = m_pasted->filePath(tr("Pasted picture %1").arg(++m_pastes) + u".png"_s);
    if (image.isNull() || !image.save(file, "PNG")) {
        Q_EMIT failed(Error { media::errors::kUnreadable, { { u"file"_s, tr("The pasted picture") } } });
        return;
    }
    add(QStringList { file }, owner);
}

void MediaIntake::cancel()
{
    m_waiting.clear();
    if (m_import)
        m_import->cancel();
}

void MediaIntake::next()
{
    if (m_waiting.isEmpty())
        return;
    m_lot = m_waiting.takeFirst();
    const Services &services = m_session.services();
    m_import =
        std::make_unique<media::MediaImport>(services.helper, m_files, services.store.reader(), services.ids);
    connect(m_import.get(), &media::MediaImport::progressed, this, &MediaIntake::progressed);
    connect(m_import.get(), &media::MediaImport::finished, this, &MediaIntake::store);
    Q_EMIT progressed(0, int(m_lot.files.size()));
    m_import->start(m_session.post().brand, m_lot.files);
}

void MediaIntake::store(const media::MediaImportResult &result)
{
    for (const Error &error : result.failures) {
        if (error.code != media::errors::kCancelled)
            Q_EMIT failed(error);
    }
    const Services &services = m_session.services();
    const qint64 fresh = std::ranges::count(result.files, false, &media::ImportedFile::isKnown);
    if (fresh == 0) {
        place(result);
        return;
    }
    ChangeBuilder builder(services.ids, services.clock, Label { u"media.add"_s, { { u"count"_s, fresh } } });
    media::addAssets(builder, m_session.agency(), m_session.post().brand, result);
    const auto sets = builder.build();
    if (!sets) {
        Q_EMIT failed(sets.error());
        end();
        return;
    }
    whenDone(this, services.store.apply(*sets), [this, result](const Result<store::Commit> &done) {
        if (done) {
            place(result);
        } else {
            Q_EMIT failed(done.error());
            end();
        }
    });
}

void MediaIntake::place(const media::MediaImportResult &result)
{
    QList<compose::NewMedia> media;
    QList<QUuid> assets;
    for (const media::ImportedFile &file : result.files) {
        media.append({ file.asset });
        assets.append(file.asset);
    }
    if (!media.isEmpty()) {
        compose::PostDocument &document = m_session.document();
        if (const auto known = compose::readAssets(m_session.services().store.reader(), assets))
            document.learnAssets(*known);
        // The target may have gone back to the post's pictures meanwhile.
        const QUuid owner = compose::mediaOf(document.content(), m_lot.owner) ? m_lot.owner : QUuid();
        if (const auto added = document.addMedia(owner, media); !added)
            Q_EMIT failed(added.error());
    }
    end();
}

void MediaIntake::end()
{
    m_import.release()->deleteLater(); // it may be what called
    Q_EMIT finished();
    next();
}

} // namespace galley::composer
