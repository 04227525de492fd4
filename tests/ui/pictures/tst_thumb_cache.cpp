#include "core/media/MediaStore.h"
#include "ui/pictures/ThumbCache.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::pictures;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray jpeg(QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return bytes;
}

} // namespace

class TestThumbCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<media::MediaStore>(m_folder->path());
        QByteArray original = jpeg({ 800, 600 }, Qt::blue);
        QBuffer source(&original);
        source.open(QIODevice::ReadOnly);
        m_sha256 = *m_store->put(m_client, source, u"jpg"_s);
    }

    // What a client sent is for the helper process alone, however harmless it looks.
    void neverReadsAnOriginal()
    {
        ThumbCache cache(m_folder->path());
        QSignalSpy loaded(&cache, &ThumbCache::loaded);
        QVERIFY(cache.pixmap(m_client, m_sha256, { 60, 60 }).isNull());
        QVERIFY(!cache.isMissing(m_sha256, { 60, 60 })); // not known yet
        cache.finish();
        QVERIFY(cache.pixmap(m_client, m_sha256, { 60, 60 }).isNull());
        QVERIFY(cache.isMissing(m_sha256, { 60, 60 }));
        QCOMPARE(loaded.size(), 1); // once: who shows it paints a mark instead
    }

    void takesTheSmallestRenditionThatIsLargeEnough_data()
    {
        QTest::addColumn<int>("edge");
        QTest::addColumn<QColor>("color");
        QTest::newRow("slip") << 60 << QColor(Qt::red);
        QTest::newRow("peek") << 400 << QColor(Qt::green);
        QTest::newRow("larger than all") << 900 << QColor(Qt::green);
    }

    void takesTheSmallestRenditionThatIsLargeEnough()
    {
        QFETCH(int, edge);
        QFETCH(QColor, color);
        addRendition(u"thumb256"_s, 256, Qt::red);
        addRendition(u"thumb512"_s, 512, Qt::green);
        ThumbCache cache(m_folder->path());
        (void)cache.pixmap(m_client, m_sha256, { edge, edge });
        cache.finish();
        const QImage shown = cache.pixmap(m_client, m_sha256, { edge, edge }).toImage();
        QCOMPARE(shown.size(), QSize(edge, edge));
        const QColor middle = shown.pixelColor(edge / 2, edge / 2);
        QVERIFY2(qAbs(middle.red() - color.red()) < 30 && qAbs(middle.green() - color.green()) < 30,
            qPrintable(middle.name()));
    }

    // Left half red, right half green: a part shows what it names, stretched to nothing else.
    void readsThePartThatIsAskedFor()
    {
        QImage halves(512, 256, QImage::Format_RGB32);
        halves.fill(Qt::red);
        for (int y = 0; y < 256; ++y)
            for (int x = 256; x < 512; ++x)
                halves.setPixelColor(x, y, Qt::green);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(halves.save(&buffer, "jpeg"));
        buffer.close();
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(m_store->putVariant(m_client, m_sha256, u"thumb512"_s, u"jpg"_s, buffer));
        ThumbCache cache(m_folder->path());
        const auto middleOf = [&](const QRectF &part) {
            (void)cache.pixmap(m_client, m_sha256, { 64, 64 }, part);
            cache.finish();
            const QImage shown = cache.pixmap(m_client, m_sha256, { 64, 64 }, part).toImage();
            return shown.size() == QSize(64, 64) ? shown.pixelColor(32, 32) : QColor();
        };
        QVERIFY(middleOf({ 0, 0, 0.5, 1 }).red() > 200);
        QVERIFY(middleOf({ 0.5, 0, 0.5, 1 }).green() > 200);
        QVERIFY(middleOf({ 0.9, 0.9, 0.5, 0.5 }).green() > 200); // reaching beyond the picture
    }

    // More than the cache may hold is asked for: the newest is still there, the oldest is read again.
    void forgetsWhatIsLongestUnused()
    {
        addRendition(u"thumb512"_s, 512, Qt::green);
        ThumbCache cache(m_folder->path());
        const auto ask = [&](int edge) { return cache.pixmap(m_client, m_sha256, { edge, 2000 }).isNull(); };
        for (int edge = 2000; edge < 2010; ++edge) { // 16 MB each
            QVERIFY(ask(edge));
            cache.finish();
        }
        QVERIFY(!ask(2009));
        QVERIFY(ask(2000));
    }

private:
    void addRendition(const QString &purpose, int edge, const QColor &color)
    {
        QByteArray bytes = jpeg({ edge, edge * 3 / 4 }, color);
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        QVERIFY(m_store->putVariant(m_client, m_sha256, purpose, u"jpg"_s, source));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<media::MediaStore> m_store;
    const QUuid m_client = QUuid::createUuid();
    QString m_sha256;
};

QTEST_MAIN(TestThumbCache)
#include "tst_thumb_cache.moc"
