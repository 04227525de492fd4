#include "core/media/Errors.h"
#include "core/media/MediaImport.h"
#include "tests/support/Patience.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::media;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(GALLEY_TEST_DATA "/media/") + name;
}

} // namespace

class TestMediaImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsOriginalsBitForBitWithTheirRenditions();
    void findsWhatTheClientAlreadyHas();
    void namesEveryBadFileAndKeepsTheOthers();
    void oneUndoTakesThePicturesBack();
    void stopsWhenCancelled();

private:
    MediaImportResult import(const QStringList &files);
    Result<store::Commit> commit(const MediaImportResult &result);

    std::unique_ptr<test::TestStore> m_store;
    QUuid m_agency;
    QUuid m_client;
};

void TestMediaImport::init()
{
    m_store = std::make_unique<test::TestStore>();
    test::WorkspaceBuilder builder(m_store->ids, m_store->clock);
    m_agency = builder.studio(u"Studio"_s);
    m_client = builder.client(u"Acme"_s, u"Europe/Berlin"_s);
    QVERIFY(m_store->apply(builder.take()));
}

MediaImportResult TestMediaImport::import(const QStringList &files)
{
    MediaHelper::Options options;
    options.program = QStringLiteral(GALLEY_MEDIA_PROGRAM);
    MediaHelper helper(options);
    const MediaStore media(m_store->folder());
    MediaImport import(helper, media, m_store->reader(), m_store->ids);
    QSignalSpy spy(&import, &MediaImport::finished);
    import.start(m_client, files);
    if (spy.isEmpty())
        spy.wait(test::patience(60'000));
    return spy.isEmpty() ? MediaImportResult() : spy.first().first().value<MediaImportResult>();
}

Result<store::Commit> TestMediaImport::commit(const MediaImportResult &result)
{
    ChangeBuilder builder(
        m_store->ids, m_store->clock, { u"media.import"_s, { { u"count"_s, result.files.size() } } });
    addAssets(builder, m_agency, m_client, result);
    return m_store->apply(builder.build());
}

void TestMediaImport::keepsOriginalsBitForBitWithTheirRenditions()
{
    const auto result = import({ data(u"vips_6.jpg"_s), data(u"h264_640x360_rotate90.mp4"_s) });
    QCOMPARE(result.files.size(), 2);
    QVERIFY(commit(result));

    const MediaStore media(m_store->folder());
    const ImportedFile &picture = result.files.first();
    QFile original(media.path(m_client, picture.info.sha256, u"original"_s, u"jpg"_s));
    QFile source(data(u"vips_6.jpg"_s));
    QVERIFY(original.open(QIODevice::ReadOnly) && source.open(QIODevice::ReadOnly));
    QCOMPARE(original.readAll(), source.readAll());
    for (const Rendition &rendition : kRenditions) {
        for (const ImportedFile &file : result.files)
            QVERIFY(media.has(m_client, file.info.sha256, QString::fromLatin1(rendition.purpose), u"jpg"_s));
    }
    const QJsonObject row = m_store->row(u"assets"_s, picture.asset);
    QCOMPARE(row[u"filename"].toString(), u"vips_6.jpg"_s);
    QCOMPARE(row[u"width"].toInt(), 231);
    QCOMPARE(row[u"orientation"].toString(), u"portrait"_s);
    QCOMPARE(m_store->value(u"assets"_s, result.files.last().asset, u"duration_ms"_s).toInt(), 2000);
}

void TestMediaImport::findsWhatTheClientAlreadyHas()
{
    const auto first = import({ data(u"vips_1.jpg"_s), data(u"vips_1.jpg"_s) });
    QCOMPARE(first.files.size(), 2);
    QCOMPARE(first.files[0].asset, first.files[1].asset);
    QCOMPARE(first.files[0].isKnown, false);
    QCOMPARE(first.files[1].isKnown, true);
    QVERIFY(commit(first));

    const auto again = import({ data(u"vips_1.jpg"_s) });
    QCOMPARE(again.files.size(), 1);
    QVERIFY(again.files[0].isKnown);
    QCOMPARE(again.files[0].asset, first.files[0].asset);
}

void TestMediaImport::namesEveryBadFileAndKeepsTheOthers()
{
    const auto result =
        import({ data(u"x_unexpected_eof.png"_s), data(u"vips_3.jpg"_s), data(u"nobody.png"_s) });
    QCOMPARE(result.files.size(), 1);
    QCOMPARE(result.failures.size(), 2);
    QCOMPARE(result.failures[0].args[u"file"].toString(), data(u"x_unexpected_eof.png"_s));
    QCOMPARE(result.failures[1].code, errors::kUnreadable);
}

void TestMediaImport::oneUndoTakesThePicturesBack()
{
    const auto result = import({ data(u"vips_1.jpg"_s), data(u"cogs.gif"_s) });
    QVERIFY(commit(result));
    QVERIFY(m_store->undo());
    for (const ImportedFile &file : result.files)
        QVERIFY(!m_store->value(u"assets"_s, file.asset, u"deleted_at"_s).isNull());
    // The bytes stay until clean-up: redo brings the pictures back.
    QVERIFY(m_store->redo());
    QVERIFY(m_store->value(u"assets"_s, result.files.first().asset, u"deleted_at"_s).isNull());
}

void TestMediaImport::stopsWhenCancelled()
{
    MediaHelper::Options options;
    options.program = QStringLiteral(GALLEY_MEDIA_PROGRAM);
    options.processes = 1;
    MediaHelper helper(options);
    const MediaStore media(m_store->folder());
    MediaImport import(helper, media, m_store->reader(), m_store->ids);
    QSignalSpy spy(&import, &MediaImport::finished);
    import.start(m_client, QStringList(20, data(u"vips_1.jpg"_s)));
    import.cancel();
    QVERIFY(!spy.isEmpty() || spy.wait(test::patience(60'000)));
    const auto result = spy.first().first().value<MediaImportResult>();
    QVERIFY(result.isCancelled);
    QCOMPARE(result.files.size() + result.failures.size(), 20);
    QVERIFY(result.failures.size() >= 19);
}

QTEST_GUILESS_MAIN(TestMediaImport)
#include "tst_media_import.moc"
