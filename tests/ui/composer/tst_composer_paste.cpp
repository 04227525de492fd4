// Pictures that other programs hand over by the clipboard or a drag: the client gets the file they gave.
#include "core/media/Errors.h"
#include "core/store/Reader.h"
#include "tests/support/Patience.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/media/GivenMedia.h"
#include "ui/composer/media/MediaIntake.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;
using test::ComposerFixture;
using test::picture;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void paste(ComposerFixture &f, QMimeData *data)
{
    QGuiApplication::clipboard()->setMimeData(data);
    f.caption()->setFocus();
    QTest::keyClick(f.caption(), Qt::Key_V, Qt::ControlModifier);
}

const compose::AssetFacts *onlyAsset(ComposerFixture &f)
{
    const auto &media = f.document().content().media;
    return media.size() == 1 ? f.document().asset(media.first().asset) : nullptr;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

class TestComposerPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        theme::motion::setSetting(theme::motion::Setting::Reduced);
    }

    void keepsTheBytesOfAPastedFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("mime");
        QTest::addColumn<QString>("name");
        QTest::newRow("jpeg") << u"vips_6.jpg"_s << u"image/jpeg"_s << u"Pasted picture 1.jpg"_s;
        QTest::newRow("webp") << u"hopper.webp"_s << u"image/webp"_s << u"Pasted picture 1.webp"_s;
        QTest::newRow("gif") << u"cogs.gif"_s << u"image/gif"_s << u"Pasted picture 1.gif"_s;
    }

    void keepsTheBytesOfAPastedFile()
    {
        QFETCH(QString, file);
        QFETCH(QString, mime);
        QFETCH(QString, name);
        const QByteArray bytes = bytesOf(picture(file));
        QVERIFY(!bytes.isEmpty());
        ComposerFixture f;
        f.page->openPost(f.post);
        auto *data = new QMimeData;
        data->setImageData(QImage(picture(file))); // as programs do for those that want no file
        data->setData(mime, bytes);
        paste(f, data);
        QTRY_VERIFY(onlyAsset(f));
        QTRY_VERIFY(f.isSaved());
        QCOMPARE(onlyAsset(f)->mime, mime);
        QCOMPARE(onlyAsset(f)->filename, name);
        QCOMPARE(onlyAsset(f)->sha256, hashOf(bytes));
        QVERIFY(f.errors.isEmpty());
    }

    void takesTheFormThatIsNamedFirst()
    {
        const QByteArray jpeg = bytesOf(picture(u"vips_1.jpg"_s));
        ComposerFixture f;
        f.page->openPost(f.post);
        auto *data = new QMimeData;
        data->setData(u"image/jpeg"_s, jpeg);
        data->setData(u"image/webp"_s, bytesOf(picture(u"hopper.webp"_s)));
        paste(f, data);
        QTRY_VERIFY(onlyAsset(f));
        QCOMPARE(onlyAsset(f)->sha256, hashOf(jpeg));
    }

    void takesWhatCanBeSeenWhereThereIsNoFile()
    {
        QImage drawn(40, 30, QImage::Format_ARGB32);
        drawn.fill(QColor(200, 30, 40, 120));
        ComposerFixture f;
        f.page->openPost(f.post);
        auto *data = new QMimeData;
        data->setImageData(drawn);
        paste(f, data);
        QTRY_VERIFY(onlyAsset(f));
        QCOMPARE(onlyAsset(f)->mime, u"image/png"_s);
        QCOMPARE(onlyAsset(f)->width, std::optional(40));
    }

    void keepsTheBytesOfAPictureDraggedIn()
    {
        const QByteArray bytes = bytesOf(picture(u"vips_3.jpg"_s));
        ComposerFixture f;
        f.page->openPost(f.post);
        QMimeData data;
        data.setUrls({ QUrl(u"https://bakery.example/loaf.jpg"_s) });
        data.setData(u"image/jpeg"_s, bytes);
        QDragEnterEvent enter({ 20, 20 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped({ 20, 20 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.page, &dropped);
        QTRY_VERIFY(onlyAsset(f));
        QCOMPARE(onlyAsset(f)->sha256, hashOf(bytes));
    }

    void namesPastedBytesThatAreNoPicture()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        auto *data = new QMimeData;
        data->setData(u"image/jpeg"_s, QByteArray("\xFF\xD8\xFF no picture at all", 24));
        paste(f, data);
        auto *wrong = f.child<widgets::Banner>(u"intakeWrong"_s);
        QTRY_VERIFY(wrong->isVisible());
        QVERIFY(wrong->accessibleDescription().contains(u"Pasted picture 1.jpg"_s));
        QCOMPARE(f.document().content().media.size(), 0);
    }

    void refusesWhatNobodyCopies()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        auto *data = new QMimeData;
        data->setData(u"image/jpeg"_s, QByteArray(kMostPictureBytes + 1, 'x'));
        paste(f, data);
        QCOMPARE(f.errors.size(), 1);
        QCOMPARE(f.errors.first().code, media::errors::kTooLarge);
        QCOMPARE(f.document().content().media.size(), 0);
    }

    void saysWhatTheDiskSaysOfAPastedPicture()
    {
        const GivenPicture given { "bytes", u"jpg"_s, {} };
        const auto written = writePicture(given, u"/proc/none/Pasted picture"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, media::errors::kWriteFailed);
    }
};

QTEST_MAIN(TestComposerPaste)
#include "tst_composer_paste.moc"
