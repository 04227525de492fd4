#include "ui/composer/media/JpegMaking.h"

#include "core/base/WhenDone.h"
#include "core/compose/Assets.h"
#include "core/media/Errors.h"
#include "core/media/MediaHelper.h"
#include "core/media/MediaImport.h"
#include "core/store/Files.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/composer/Session.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAtATime = 4; // enough that no helper process waits

// "loaf.jpg" for "loaf.png". The name may come from anywhere.
QString nameFor(const QString &original)
{
    QString stem;
    for (const QChar letter : QFileInfo(original).completeBaseName().left(80))
        stem += letter.isPrint() && letter != u'/' && letter != u'\\' ? letter : u'_';
    if (stem.isEmpty() || stem.startsWith(u'.'))
        stem.prepend(u'_');
    return stem + ".jpg"_L1;
}

// What people have said of a picture holds of the same picture in another format.
QJsonObject saidOf(store::Reader &reader, const QUuid &asset)
{
    static const QStringList kFields { u"alt_text"_s, u"credit"_s, u"licence"_s, u"licence_until"_s,
        u"rating"_s, u"focal_x"_s, u"focal_y"_s, u"folder_id"_s, u"category_id"_s };
    QJsonObject said;
    if (const auto row = reader.row(u"assets", asset); row && *row) {
        for (const QString &field : kFields) {
            if (const QJsonValue value = (*row)->value(field); !value.isNull() && !value.isUndefined())
                said.insert(field, value);
        }
    }
    return said;
}

} // namespace

struct JpegMaking::Source
{
    compose::AssetFacts facts;
    QString made; // path of the JPEG
    bool isMade = false;
};

struct JpegMaking::Prepared
{
    QHash<QUuid, QUuid> byAsset; // the old → the new
    QList<compose::AssetFacts> facts; // of the new
    Result<QList<ChangeSet>> sets;
};

JpegMaking::JpegMaking(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_files(session.services().store.folder())
{
}

JpegMaking::~JpegMaking()
{
    m_preparing.waitForFinished(); // it uses the ids and the clock
}

void JpegMaking::start(const QList<QUuid> &media)
{
    m_report.isJpegs = true;
    m_media = media;
    const compose::PostContent &post = m_session.post();
    for (const QUuid &id : media) {
        const compose::Place place = compose::placeOfMedia(post, id);
        if (place.index < 0)
            continue;
        const QUuid asset = compose::mediaOf(post, place.owner)->at(place.index).asset;
        const compose::AssetFacts *facts = m_session.document().asset(asset);
        const auto isSame = [&](const Source &one) { return one.facts.id == asset; };
        if (facts && std::ranges::none_of(m_sources, isSame))
            m_sources.push_back({ *facts, m_folder.filePath(QString::number(m_sources.size())), false });
    }
    m_report.asked = int(m_sources.size());
    Q_EMIT progressed(0, m_report.asked);
    if (m_sources.empty()) {
        QMetaObject::invokeMethod(
            this, [this] { end(); }, Qt::QueuedConnection);
        return;
    }
    for (int i = 0; i < kAtATime; ++i)
        makeNext();
}

void JpegMaking::cancel()
{
    m_isCancelled = true;
    if (m_import)
        m_import->cancel();
}

void JpegMaking::makeNext()
{
    if (m_next == m_sources.size())
        return;
    const std::size_t index = m_next++;
    Source &source = m_sources[index];
    const QString folder = std::exchange(source.made, source.made + u'/' + nameFor(source.facts.filename));
    const auto found = QtConcurrent::run(
        [files = m_files, brand = source.facts.brand, sha256 = source.facts.sha256, folder] {
            QDir().mkdir(folder);
            return files.original(brand, sha256);
        });
    whenDone(this, found, [this, index](const QString &file) {
        const Source &one = m_sources[index];
        if (m_isCancelled)
            return handleMade(index, fail(media::errors::kCancelled));
        if (file.isEmpty())
            return handleMade(index, fail(media::errors::kUnreadable));
        whenDone(this, m_session.services().helper.makeJpeg(file, one.made),
            [this, index](const Result<media::MediaInfo> &made) {
                handleMade(index, made ? Result<void>() : tl::unexpected(made.error()));
            });
    });
}

void JpegMaking::handleMade(std::size_t index, const Result<void> &made)
{
    Source &source = m_sources[index];
    source.isMade = made.has_value();
    if (!made)
        leaveOut(made.error(), source.facts.id);
    Q_EMIT progressed(++m_settled, m_report.asked);
    if (std::size_t(m_settled) == m_sources.size())
        takeIn();
    else
        makeNext();
}

void JpegMaking::leaveOut(const Error &error, const QUuid &asset)
{
    const compose::PostContent &post = m_session.post();
    for (const QUuid &id : std::as_const(m_media)) {
        const compose::Place place = compose::placeOfMedia(post, id);
        if (place.index >= 0 && compose::mediaOf(post, place.owner)->at(place.index).asset == asset)
            m_report.again.append(id);
    }
    if (error.code == media::errors::kCancelled) {
        ++m_report.notTried;
        return;
    }
    const auto source =
        std::ranges::find(m_sources, asset, [](const Source &one) -> const QUuid & { return one.facts.id; });
    Error named = error;
    if (source != m_sources.end())
        named.args.insert(u"file"_s, source->facts.filename); // not the place of its copy
    m_report.failures.append(named);
}

void JpegMaking::takeIn()
{
    QStringList made;
    for (const Source &source : m_sources) {
        if (source.isMade)
            made.append(source.made);
    }
    if (made.isEmpty())
        return end();
    const Services &services = m_session.services();
    m_import =
        std::make_unique<media::MediaImport>(services.helper, m_files, services.store.reader(), services.ids);
    connect(m_import.get(), &media::MediaImport::finished, this, &JpegMaking::prepareRows);
    m_import->start(m_session.post().brand, made);
}

void JpegMaking::prepareRows(const media::MediaImportResult &result)
{
    m_import.release()->deleteLater(); // it is what called
    const auto sourceOf = [this](const QString &made) -> const Source & {
        return *std::ranges::find(m_sources, made, &Source::made);
    };
    for (const Error &error : result.failures)
        leaveOut(error, sourceOf(error.args.value("file"_L1).toString()).facts.id);
    if (result.files.isEmpty())
        return end();
    QHash<QString, compose::AssetFacts> origins; // by the path of what was made
    for (const media::ImportedFile &file : result.files)
        origins.insert(file.file, sourceOf(file.file).facts);
    const Services &services = m_session.services();
    m_preparing =
        QtConcurrent::run([result, origins, agency = m_session.agency(), brand = m_session.post().brand,
                              database = store::files::database(services.store.folder()), &ids = services.ids,
                              &clock = services.clock] {
            auto prepared = std::make_shared<Prepared>();
            const auto reader = store::Reader::open(database);
            if (!reader) {
                prepared->sets = tl::unexpected(reader.error());
                return std::shared_ptr<const Prepared>(prepared);
            }
            QHash<QString, QJsonObject> said;
            QList<QUuid> known;
            for (const media::ImportedFile &file : result.files) {
                const compose::AssetFacts &origin = origins[file.file];
                prepared->byAsset.insert(origin.id, file.asset);
                if (file.isKnown) {
                    known.append(file.asset);
                    continue;
                }
                said.insert(file.file, saidOf(**reader, origin.id));
                compose::AssetFacts facts = origin;
                facts.id = file.asset;
                facts.brand = brand;
                facts.filename = QFileInfo(file.file).fileName();
                facts.mime = file.info.mime;
                facts.kind = file.info.kind;
                facts.sha256 = file.info.sha256;
                facts.state = AssetState::Local;
                facts.bytes = file.info.bytes;
                facts.width = file.info.width;
                facts.height = file.info.height;
                prepared->facts.append(facts);
            }
            if (const auto stored = compose::readAssets(**reader, known))
                prepared->facts += *stored;
            ChangeBuilder builder(ids, clock, Label { u"media.jpeg"_s, {} });
            media::addAssets(builder, agency, brand, result, said);
            prepared->sets = builder.build();
            return std::shared_ptr<const Prepared>(prepared);
        });
    whenDone(
        this, m_preparing, [this](const std::shared_ptr<const Prepared> &prepared) { store(*prepared); });
}

void JpegMaking::store(const Prepared &prepared)
{
    const auto refuse = [this](const Error &error) {
        m_report.stopped = error;
        m_report.again = m_media;
        end();
    };
    if (!prepared.sets)
        return refuse(prepared.sets.error());
    compose::PostDocument &document = m_session.document();
    document.learnAssets(prepared.facts);
    QJsonObject args { { u"count"_s, qint64(prepared.byAsset.size()) } };
    for (const Source &source : m_sources) {
        if (prepared.byAsset.size() == 1 && prepared.byAsset.contains(source.facts.id))
            args.insert(u"title"_s, source.facts.filename);
    }
    const auto placed = m_session.autosave().together(*prepared.sets, { u"media.jpeg"_s, args },
        [&] { return document.exchangeFiles(m_media, prepared.byAsset); });
    if (!placed)
        return refuse(placed.error());
    m_report.kept = int(prepared.byAsset.size());
    whenDone(this, m_session.autosave().flush(), [this](const Result<void> &) { end(); }); // tells of itself
}

void JpegMaking::end()
{
    Q_EMIT finished(m_report);
}

} // namespace galley::composer
