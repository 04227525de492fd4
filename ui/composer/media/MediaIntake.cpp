#include "ui/composer/media/MediaIntake.h"

#include "core/base/WhenDone.h"
#include "core/compose/Assets.h"
#include "core/compose/Errors.h"
#include "core/media/Errors.h"
#include "core/media/MediaImport.h"
#include "core/store/Files.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/composer/Session.h"
#include "ui/composer/media/GivenMedia.h"
#include "ui/composer/media/IntakeReport.h"
#include "ui/composer/media/JpegMaking.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

// What is wrong with the computer and not with one file.
bool concernsAll(const Error &error)
{
    namespace codes = media::errors;
    return error.code == codes::kDiskFull || error.code == codes::kReadOnly
        || error.code == codes::kWriteFailed || error.code == codes::kNoHelper;
}

compose::AssetFacts factsOf(const media::ImportedFile &file, const QUuid &brand)
{
    compose::AssetFacts facts;
    facts.id = file.asset;
    facts.brand = brand;
    facts.kind = file.info.kind;
    facts.filename = QFileInfo(file.file).fileName();
    facts.mime = file.info.mime;
    facts.sha256 = file.info.sha256;
    facts.bytes = file.info.bytes;
    if (file.info.width > 0) {
        facts.width = file.info.width;
        facts.height = file.info.height;
    }
    if (file.info.durationMs > 0)
        facts.durationMs = file.info.durationMs;
    return facts;
}

// On a worker: the store is asked about hundreds of files.
QHash<QUuid, compose::AssetFacts> knownOf(
    const media::MediaImportResult &result, const QUuid &brand, const QString &database)
{
    QHash<QUuid, compose::AssetFacts> all;
    QList<QUuid> known;
    for (const media::ImportedFile &file : result.files) {
        if (file.isKnown)
            known.append(file.asset);
        else
            all.insert(file.asset, factsOf(file, brand));
    }
    if (const auto reader = store::Reader::open(database); reader && !known.isEmpty()) {
        if (const auto stored = compose::readAssets(**reader, known)) {
            for (const compose::AssetFacts &facts : *stored)
                all.insert(facts.id, facts);
        }
    }
    return all;
}

Label addedLabel(qsizetype count)
{
    return { u"media.add"_s, { { u"count"_s, qint64(count) } } };
}

} // namespace

struct MediaIntake::Prepared
{
    QHash<QUuid, compose::AssetFacts> facts; // of every file that is in
    Result<QList<ChangeSet>> sets; // the rows of those that are new
};

MediaIntake::MediaIntake(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_files(session.services().store.folder())
{
}

MediaIntake::~MediaIntake()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_preparing.waitForFinished(); // it uses the ids and the clock
}

// Rather said before the files are read than after.
bool MediaIntake::mayChange()
{
    const compose::Access access = m_session.document().access();
    if (access == compose::Access::Open)
        return true;
    Q_EMIT failed(
        Error { access == compose::Access::Fixed ? compose::errors::kFixed : compose::errors::kApproved });
    return false;
}

void MediaIntake::enqueue(const Lot &lot)
{
    if ((lot.paths.isEmpty() && lot.jpegsOf.isEmpty()) || !mayChange())
        return;
    m_waiting.append(lot);
    if (!m_isRunning)
        next();
}

void MediaIntake::add(const QStringList &paths, const QUuid &owner)
{
    enqueue({ paths, owner, {} });
}

void MediaIntake::add(const GivenPicture &picture, const QUuid &owner)
{
    if (picture.bytes.size() > kMostPictureBytes) {
        Q_EMIT failed(Error { media::errors::kTooLarge,
            { { u"file"_s, tr("The pasted picture") }, { u"bytes"_s, picture.bytes.size() },
                { u"limit"_s, kMostPictureBytes } } });
        return;
    }
    if (!m_pasted)
        m_pasted = std::make_unique<QTemporaryDir>();
    Lot lot { { m_pasted->filePath(tr("Pasted picture %1").arg(++m_pastes)) }, owner, {} };
    lot.picture = std::make_shared<const GivenPicture>(picture);
    enqueue(lot);
}

void MediaIntake::replace(const QUuid &media, const QString &file)
{
    enqueue({ { file }, {}, media });
}

void MediaIntake::makeJpegs(const QList<QUuid> &media)
{
    Lot lot;
    lot.jpegsOf = media;
    enqueue(lot);
}

void MediaIntake::cancel()
{
    m_waiting.clear();
    if (m_cancelled)
        *m_cancelled = true;
    if (m_import)
        m_import->cancel();
    if (m_jpegs)
        m_jpegs->cancel();
}

void MediaIntake::next()
{
    m_isRunning = !m_waiting.isEmpty();
    if (!m_isRunning) {
        Q_EMIT finished();
        return;
    }
    m_lot = m_waiting.takeFirst();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    if (!m_lot.jpegsOf.isEmpty())
        return startJpegs();
    Q_EMIT progressed(0, 0);
    whenDone(this, QtConcurrent::run([lot = m_lot, cancelled = m_cancelled]() -> Result<GivenFiles> {
        if (!lot.picture)
            return filesIn(lot.paths, *cancelled);
        const Result<QString> file = writePicture(*lot.picture, lot.paths.constFirst());
        return file ? Result<GivenFiles>({ { *file }, 0 }) : tl::unexpected(file.error());
    }),
        [this](const Result<GivenFiles> &given) { start(given); });
}

void MediaIntake::startJpegs()
{
    m_jpegs = std::make_unique<JpegMaking>(m_session);
    connect(m_jpegs.get(), &JpegMaking::progressed, this, &MediaIntake::progressed);
    connect(m_jpegs.get(), &JpegMaking::finished, this, [this](const IntakeReport &report) {
        m_jpegs.release()->deleteLater(); // it is what called
        end(report);
    });
    m_jpegs->start(m_lot.jpegsOf);
}

void MediaIntake::start(const Result<GivenFiles> &given)
{
    if (!given) {
        Q_EMIT failed(given.error());
        return next();
    }
    const QStringList &files = given->files;
    m_lot.sideFiles = given->sideFiles;
    if (files.isEmpty() || *m_cancelled)
        return end({});
    const Services &services = m_session.services();
    m_import =
        std::make_unique<media::MediaImport>(services.helper, m_files, services.store.reader(), services.ids);
    connect(m_import.get(), &media::MediaImport::progressed, this, &MediaIntake::progressed);
    connect(m_import.get(), &media::MediaImport::finished, this, &MediaIntake::prepareRows);
    Q_EMIT progressed(0, int(files.size()));
    m_import->start(m_session.post().brand, files);
}

// Which of the files go into the post: each picture once, as many as it holds.
QList<QUuid> MediaIntake::wantedOf(const media::MediaImportResult &result,
    const QHash<QUuid, compose::AssetFacts> &facts, IntakeReport &report) const
{
    const compose::PostContent &post = m_session.post();
    const QList<compose::Media> *list = compose::mediaOf(post, m_lot.owner);
    if (!list)
        list = &post.media; // the target may have gone back to the post's pictures meanwhile
    QList<QUuid> wanted;
    for (const media::ImportedFile &file : result.files) {
        const bool isThere = m_lot.replaced.isNull()
            && std::ranges::find(*list, file.asset, &compose::Media::asset) != list->end();
        if (isThere || wanted.contains(file.asset)) {
            ++report.repeated;
        } else {
            wanted.append(file.asset);
            if (const auto known = facts.constFind(file.asset); file.isKnown && known != facts.cend())
                report.reused.append({ QFileInfo(file.file).fileName(), known->filename });
        }
    }
    const qsizetype room = std::max<qsizetype>(0, compose::kMostMedia - list->size());
    if (m_lot.replaced.isNull() && wanted.size() > room) {
        report.overflow = int(wanted.size() - room);
        wanted.resize(room);
    }
    return wanted;
}

Result<void> MediaIntake::place(const QList<QUuid> &assets, IntakeReport &report)
{
    compose::PostDocument &document = m_session.document();
    if (!m_lot.replaced.isNull())
        return document.replaceMedia(m_lot.replaced, { assets.constFirst() });
    QList<compose::NewMedia> media;
    for (const QUuid &asset : assets)
        media.append({ asset });
    const QUuid owner = compose::mediaOf(document.content(), m_lot.owner) ? m_lot.owner : QUuid();
    const auto added = document.addMedia(owner, media);
    if (!added)
        return tl::unexpected(added.error());
    if (!report.reused.isEmpty())
        report.reusedMedia = *added;
    return {};
}

// For hundreds of files that takes longer than a window may stand still.
void MediaIntake::prepareRows(const media::MediaImportResult &result)
{
    m_import.release()->deleteLater(); // it is what called
    IntakeReport report;
    report.asked = int(result.files.size() + result.failures.size());
    report.kept = int(result.files.size());
    for (const Error &error : result.failures) {
        if (error.code == media::errors::kCancelled)
            ++report.notTried;
        else if (concernsAll(error) && !report.stopped)
            report.stopped = error;
        else
            report.failures.append(error);
    }
    if (report.stopped)
        Q_EMIT failed(*report.stopped);
    if (result.files.isEmpty())
        return end(report);
    const Services &services = m_session.services();
    m_preparing = QtConcurrent::run([result, agency = m_session.agency(), brand = m_session.post().brand,
                                        database = store::files::database(services.store.folder()),
                                        &ids = services.ids, &clock = services.clock] {
        const qint64 fresh = std::ranges::count(result.files, false, &media::ImportedFile::isKnown);
        ChangeBuilder builder(ids, clock, addedLabel(fresh));
        media::addAssets(builder, agency, brand, result);
        return std::make_shared<const Prepared>(
            Prepared { knownOf(result, brand, database), builder.build() });
    });
    whenDone(this, m_preparing, [this, result, report](const std::shared_ptr<const Prepared> &prepared) {
        store(result, report, *prepared);
    });
}

void MediaIntake::store(const media::MediaImportResult &result, IntakeReport report, const Prepared &prepared)
{
    if (!prepared.sets) {
        Q_EMIT failed(prepared.sets.error());
        return end({});
    }
    const QList<QUuid> wanted = wantedOf(result, prepared.facts, report);
    QList<compose::AssetFacts> facts; // of what the post shows; the others nobody asks it about
    for (const QUuid &asset : wanted) {
        if (const auto found = prepared.facts.constFind(asset); found != prepared.facts.cend())
            facts.append(*found);
    }
    m_session.document().learnAssets(facts);
    const QList<ChangeSet> &sets = *prepared.sets;
    const auto settle = [this, report](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        end(done ? report : IntakeReport());
    };
    if (!wanted.isEmpty()) {
        const auto placed = m_session.autosave().together(
            sets, addedLabel(wanted.size()), [&] { return place(wanted, report); });
        if (placed)
            return whenDone(this, m_session.autosave().flush(),
                [this, report](const Result<void> &) { end(report); }); // a failure tells of itself
        Q_EMIT failed(placed.error());
        report.overflow = int(wanted.size()); // the post is closed or gone: they are kept beside it
    }
    if (sets.isEmpty())
        return end(report);
    whenDone(this, m_session.services().store.apply(sets), [settle](const Result<store::Commit> &done) {
        settle(done ? Result<void>() : Result<void>(tl::unexpected(done.error())));
    });
}

void MediaIntake::addKnown(const QList<QUuid> &assets, const QUuid &owner)
{
    if (assets.isEmpty() || !mayChange())
        return;
    compose::PostDocument &document = m_session.document();
    if (const auto facts = compose::readAssets(m_session.services().store.reader(), assets))
        document.learnAssets(*facts);
    QList<compose::NewMedia> media;
    for (const QUuid &asset : assets)
        media.append({ asset });
    const auto done = m_session.autosave().together({}, addedLabel(assets.size()), [&]() -> Result<void> {
        const auto added =
            document.addMedia(compose::mediaOf(document.content(), owner) ? owner : QUuid(), media);
        return added ? Result<void>() : Result<void>(tl::unexpected(added.error()));
    });
    if (!done)
        Q_EMIT failed(done.error());
}

void MediaIntake::replaceByKnown(const QUuid &media, const QUuid &asset)
{
    if (!mayChange())
        return;
    if (const auto facts = compose::readAssets(m_session.services().store.reader(), { asset }))
        m_session.document().learnAssets(*facts);
    m_session.autosave().endBurst();
    if (const auto done = m_session.document().replaceMedia(media, { asset }); !done)
        Q_EMIT failed(done.error());
}

void MediaIntake::end(IntakeReport report)
{
    report.sideFiles = m_lot.sideFiles;
    Q_EMIT reported(report);
    next();
}

} // namespace galley::composer
