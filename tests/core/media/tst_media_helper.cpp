#include "core/media/Errors.h"
#include "core/media/MediaHelper.h"
#include "tests/support/Patience.h"

#include <QColor>
#include <QColorSpace>
#include <QFutureWatcher>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::media;
using namespace std::chrono_literals;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(GALLEY_TEST_DATA "/media/") + name;
}

MediaHelper::Options options()
{
    MediaHelper::Options result;
    result.program = QStringLiteral(GALLEY_MEDIA_PROGRAM);
    return result;
}

QString program(const QTemporaryDir &folder, const QByteArray &script)
{
    const QString path = folder.filePath(u"helper"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

// The helper answers through the event loop, as in the desktop.
Result<MediaInfo> await(const QFuture<Result<MediaInfo>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, test::patience(60'000)))
        return fail(u"test.no_answer"_s);
    return future.result();
}

} // namespace

class TestMediaHelper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAFileReallyIs_data();
    void readsWhatAFileReallyIs();
    void makesUprightRenditionsNoLargerThanTheOriginal_data();
    void makesUprightRenditionsNoLargerThanTheOriginal();
    void flattensTransparencyOnWhite();
    void makesAnUprightJpegOfFullSize_data();
    void makesAnUprightJpegOfFullSize();
    void makesAJpegThatLooksTheSame();
    void makesNoJpegOfAClip();
    void saysThatTheDiskIsFullForAJpeg();
    void namesWhatCannotBeUsed_data();
    void namesWhatCannotBeUsed();
    void refusesAPictureThatEndsEarly();
    void goesOnAfterAHelperThatDied();
    void givesUpAFileThatTakesTooLong();
    void refusesAnAnswerThatIsNonsense_data();
    void refusesAnAnswerThatIsNonsense();
    void saysWhenTheProgramIsMissing();
    void answersWhatWaitedWhenCancelled();
};

void TestMediaHelper::readsWhatAFileReallyIs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("mime");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("durationMs");

    QTest::newRow("jpeg") << u"vips_1.jpg"_s << u"image/jpeg"_s << u"image"_s << QSize(308, 410) << 0;
    QTest::newRow("turned jpeg") << u"vips_6.jpg"_s << u"image/jpeg"_s << u"image"_s << QSize(231, 308) << 0;
    QTest::newRow("cmyk") << u"pil_sample_cmyk.jpg"_s << u"image/jpeg"_s << u"image"_s << QSize(100, 100)
                          << 0;
    QTest::newRow("heic") << u"sample_still_photo.heic"_s << u"image/heic"_s << u"image"_s << QSize() << 0;
    QTest::newRow("avif") << u"rot0mir0.avif"_s << u"image/avif"_s << u"image"_s << QSize() << 0;
    QTest::newRow("svg") << u"logo.svg"_s << u"image/svg+xml"_s << u"image"_s << QSize() << 0;
    QTest::newRow("animated gif") << u"cogs.gif"_s << u"image/gif"_s << u"gif"_s << QSize(85, 77) << 0;
    QTest::newRow("portrait clip") << u"h264_640x360_rotate90.mp4"_s << u"video/mp4"_s << u"video"_s
                                   << QSize(360, 640) << 2000;
    QTest::newRow("one frame") << u"one_frame_40ms.mp4"_s << u"video/mp4"_s << u"video"_s << QSize() << 40;
    QTest::newRow("sound") << u"audio_only.m4a"_s << u"audio/mp4"_s << u"audio"_s << QSize(0, 0) << -1;
    QTest::newRow("wrong ending") << u"wrong_extension_is_mp4.avi"_s << u"video/mp4"_s << u"video"_s
                                  << QSize(640, 360) << 2000;
}

void TestMediaHelper::readsWhatAFileReallyIs()
{
    QFETCH(QString, file);
    QFETCH(QString, mime);
    QFETCH(QString, kind);
    QFETCH(QSize, size);
    QFETCH(int, durationMs);

    QTemporaryDir folder;
    MediaHelper helper(options());
    const auto info = await(helper.prepare(data(file), folder.path()));

    QVERIFY2(info, info ? "" : qPrintable(info.error().code + u' ' + info.error().detail));
    QCOMPARE(info->mime, mime);
    QCOMPARE(QString(toText(info->kind)), kind);
    if (size.isValid())
        QCOMPARE(QSize(info->width, info->height), size);
    if (durationMs >= 0)
        QCOMPARE(info->durationMs, qint64(durationMs));
    QCOMPARE(info->bytes, QFileInfo(data(file)).size());
    const bool isSeen = info->kind != MediaKind::Audio;
    for (const Rendition &rendition : kRenditions)
        QCOMPARE(QFile::exists(folder.filePath(QString::fromLatin1(rendition.purpose) + ".jpg"_L1)), isSeen);
    QCOMPARE(info->phash.isEmpty(), !isSeen);
}

void TestMediaHelper::makesUprightRenditionsNoLargerThanTheOriginal_data()
{
    QTest::addColumn<QStringList>("files"); // the same picture, stored in different ways
    QTest::addColumn<QSize>("size");
    QTest::newRow("webp") << QStringList { u"hopper.webp"_s, u"hopper_orientation_2.webp"_s,
        u"hopper_orientation_3.webp"_s, u"hopper_orientation_5.webp"_s, u"hopper_orientation_6.webp"_s,
        u"hopper_orientation_8.webp"_s }
                          << QSize(128, 128);
    QTest::newRow("avif") << QStringList { u"rot0mir0.avif"_s, u"rot1mir0.avif"_s } << QSize(640, 427);
    QTest::newRow("jpeg, upright") << QStringList { u"vips_1.jpg"_s, u"vips_3.jpg"_s } << QSize(308, 410);
    QTest::newRow("jpeg, turned") << QStringList { u"vips_6.jpg"_s, u"vips_8.jpg"_s } << QSize(231, 308);
}

void TestMediaHelper::makesUprightRenditionsNoLargerThanTheOriginal()
{
    QFETCH(QStringList, files);
    QFETCH(QSize, size);
    MediaHelper helper(options());
    QImage first;
    for (const QString &name : files) {
        QTemporaryDir folder;
        const auto info = await(helper.prepare(data(name), folder.path()));
        QVERIFY(info);
        QCOMPARE(QSize(info->width, info->height), size);
        QCOMPARE(QImage(folder.filePath(u"preview1600.jpg"_s)).size(), size);
        const QImage small(folder.filePath(u"thumb256.jpg"_s));
        QCOMPARE(
            std::max(small.width(), small.height()), std::min(256, std::max(size.width(), size.height())));
        const QImage raster = small.scaled(16, 16).convertToFormat(QImage::Format_Grayscale8);
        if (first.isNull())
            first = raster;
        qint64 difference = 0;
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x)
                difference += std::abs(int(first.constScanLine(y)[x]) - int(raster.constScanLine(y)[x]));
        }
        // Upside down they differ by more than twice that.
        QVERIFY2(difference / 256 < 16, qPrintable(name));
    }
}

void TestMediaHelper::flattensTransparencyOnWhite()
{
    QTemporaryDir folder;
    QImage clear(400, 400, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    QVERIFY(clear.save(folder.filePath(u"clear.png"_s)));
    MediaHelper helper(options());
    QVERIFY(await(helper.prepare(folder.filePath(u"clear.png"_s), folder.path())));
    const QColor middle = QImage(folder.filePath(u"thumb256.jpg"_s)).pixelColor(128, 128);
    QVERIFY(middle.lightness() > 250);
}

void TestMediaHelper::namesWhatCannotBeUsed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::newRow("144 megapixels") << u"made_12000x12000_rgba8.png"_s << errors::kTooLarge;
    QTest::newRow("400 megapixels") << u"made_20000x20000_gray1.png"_s << errors::kTooLarge;
    QTest::newRow("gif bomb") << u"decompression_bomb.gif"_s << errors::kDamaged;
    QTest::newRow("png with a lie") << u"huge_IDAT.png"_s << errors::kDamaged;
    QTest::newRow("cut png") << u"x_unexpected_eof.png"_s << errors::kDamaged;
    QTest::newRow("cut clip") << u"truncated_half_moov_at_end.mp4"_s << errors::kDamaged;
    QTest::newRow("text") << u"README.md"_s << errors::kNotMedia;
    QTest::newRow("missing") << u"nobody.jpg"_s << errors::kUnreadable;
    QTest::newRow("folder") << u""_s << errors::kUnreadable;
}

void TestMediaHelper::namesWhatCannotBeUsed()
{
    QFETCH(QString, file);
    QFETCH(QString, code);
    QTemporaryDir folder;
    MediaHelper helper(options());
    const auto info = await(helper.prepare(data(file), folder.path()));
    QVERIFY(!info);
    QCOMPARE(info.error().code, code);
    QCOMPARE(info.error().args[u"file"].toString(), data(file));
}

void TestMediaHelper::makesAnUprightJpegOfFullSize_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : { u"hopper.webp"_s, u"hopper_orientation_6.webp"_s, u"rot1mir0.avif"_s,
             u"sample_still_photo.heic"_s, u"cogs.gif"_s, u"vips_6.jpg"_s })
        QTest::newRow(qPrintable(file)) << file;
}

void TestMediaHelper::makesAnUprightJpegOfFullSize()
{
    QFETCH(QString, file);
    QTemporaryDir folder;
    const QString jpeg = folder.filePath(u"made.jpg"_s);
    MediaHelper helper(options());
    const auto before = await(helper.look(data(file)));
    const auto made = await(helper.makeJpeg(data(file), jpeg));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QCOMPARE(made->mime, u"image/jpeg"_s);
    QCOMPARE(QSize(made->width, made->height), QSize(before->width, before->height));
    QCOMPARE(QImage(jpeg).size(), QSize(before->width, before->height));
}

// On white where it is transparent, and the same colours whatever space they were written in.
void TestMediaHelper::makesAJpegThatLooksTheSame()
{
    QTemporaryDir folder;
    QImage wide(64, 64, QImage::Format_ARGB32);
    wide.setColorSpace(QColorSpace::DisplayP3);
    wide.fill(Qt::transparent);
    for (int y = 0; y < 64; ++y) {
        for (int x = 32; x < 64; ++x)
            wide.setPixelColor(x, y, QColor(200, 120, 60));
    }
    const QString png = folder.filePath(u"wide.png"_s);
    QVERIFY(wide.save(png));
    MediaHelper helper(options());
    QVERIFY(await(helper.makeJpeg(png, folder.filePath(u"made.jpg"_s))));
    const QImage made(folder.filePath(u"made.jpg"_s));
    QCOMPARE(made.colorSpace(), QColorSpace(QColorSpace::SRgb));
    const QColor seen = wide.convertedToColorSpace(QColorSpace::SRgb).pixelColor(50, 20);
    const auto isNear = [](const QColor &one, const QColor &other) {
        return std::abs(one.red() - other.red()) < 4 && std::abs(one.green() - other.green()) < 4
            && std::abs(one.blue() - other.blue()) < 4;
    };
    QVERIFY(!isNear(seen, QColor(200, 120, 60))); // else nothing is shown by this
    QVERIFY2(isNear(made.pixelColor(50, 20), seen), qPrintable(made.pixelColor(50, 20).name()));
    QVERIFY(isNear(made.pixelColor(10, 20), Qt::white));
}

void TestMediaHelper::makesNoJpegOfAClip()
{
    QTemporaryDir folder;
    MediaHelper helper(options());
    const auto made =
        await(helper.makeJpeg(data(u"h264_640x360_rotate90.mp4"_s), folder.filePath(u"made.jpg"_s)));
    QVERIFY(!made);
    QCOMPARE(made.error().code, errors::kNotMedia);
    QVERIFY(!QFile::exists(folder.filePath(u"made.jpg"_s)));
}

void TestMediaHelper::saysThatTheDiskIsFullForAJpeg()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no device that is always full");
    QTemporaryDir folder;
    const QString jpeg = folder.filePath(u"made.jpg"_s);
    QVERIFY(QFile::link(u"/dev/full"_s, jpeg));
    MediaHelper helper(options());
    const auto made = await(helper.makeJpeg(data(u"hopper.webp"_s), jpeg));
    QVERIFY(!made);
    QCOMPARE(made.error().code, errors::kDiskFull);
    QVERIFY(QFile::exists(u"/dev/full"_s));
}

// Readers of JPEG fill what is missing with grey; that is no picture to publish. Bytes behind the end are no
// harm.
void TestMediaHelper::refusesAPictureThatEndsEarly()
{
    QTemporaryDir folder;
    QFile whole(data(u"vips_1.jpg"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const auto prepared = [&](const QByteArray &content) {
        QFile file(folder.filePath(u"made.jpg"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        file.close();
        MediaHelper helper(options());
        return await(helper.prepare(file.fileName(), folder.path()));
    };
    const auto cut = prepared(bytes.left(bytes.size() * 3 / 5));
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, errors::kDamaged);
    QVERIFY(prepared(bytes + QByteArray(100, '\0')));
}

void TestMediaHelper::goesOnAfterAHelperThatDied()
{
    // The first file ends the helper, as a hostile one may; what comes next is read by a new one.
    QTemporaryDir folder;
    MediaHelper::Options dying = options();
    dying.processes = 1;
    dying.program = program(folder,
        "if [ -e \"" + folder.path().toUtf8() + "/died\" ]; then exec " + options().program.toUtf8()
            + "; fi\nread line\n: > \"" + folder.path().toUtf8() + "/died\"\nkill -SEGV $$\n");
    MediaHelper helper(dying);
    const auto first = helper.prepare(data(u"vips_1.jpg"_s), folder.path());
    const auto second = helper.prepare(data(u"vips_1.jpg"_s), folder.path());
    QVERIFY(!await(first));
    QCOMPARE(first.result().error().code, errors::kHelperFailed);
    QVERIFY(await(second));
}

void TestMediaHelper::givesUpAFileThatTakesTooLong()
{
    QTemporaryDir folder;
    MediaHelper::Options slow = options();
    slow.processes = 1;
    slow.timeLimit = 50ms;
    slow.program = program(folder, "while read line; do :; done\n");
    MediaHelper helper(slow);
    const auto info = await(helper.prepare(data(u"vips_1.jpg"_s), folder.path()));
    QVERIFY(!info);
    QCOMPARE(info.error().code, errors::kTooSlow);
}

void TestMediaHelper::refusesAnAnswerThatIsNonsense_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("not json") << QByteArray("hello");
    QTest::newRow("no hash") << QByteArray("{\"info\":{\"kind\":\"image\"}}");
    QTest::newRow("path for a hash") << QByteArray("{\"info\":{\"kind\":\"image\",\"sha256\":\"../../../../"
                                                   "../../../../etc/passwd\",\"mime\":\"image/png\"}}");
    QTest::newRow("foreign error") << QByteArray("{\"error\":{\"code\":\"store.disk_full\"}}");
}

void TestMediaHelper::refusesAnAnswerThatIsNonsense()
{
    QFETCH(QByteArray, answer);
    QTemporaryDir folder;
    MediaHelper::Options lying = options();
    lying.processes = 1;
    lying.program = program(folder, "while read line; do cat <<'END'\n" + answer + "\nEND\ndone\n");
    MediaHelper helper(lying);
    const auto info = await(helper.prepare(data(u"vips_1.jpg"_s), folder.path()));
    QVERIFY(!info);
    QCOMPARE(info.error().code, errors::kHelperFailed);
}

void TestMediaHelper::saysWhenTheProgramIsMissing()
{
    QTemporaryDir folder;
    MediaHelper::Options missing = options();
    missing.program = folder.filePath(u"no-such-program"_s);
    MediaHelper helper(missing);
    const auto info = await(helper.prepare(data(u"vips_1.jpg"_s), folder.path()));
    QVERIFY(!info);
    QCOMPARE(info.error().code, errors::kNoHelper);
}

void TestMediaHelper::answersWhatWaitedWhenCancelled()
{
    QTemporaryDir folder;
    QList<QFuture<Result<MediaInfo>>> futures;
    {
        MediaHelper::Options one = options();
        one.processes = 1;
        MediaHelper helper(one);
        for (int i = 0; i < 5; ++i)
            futures.append(helper.prepare(data(u"vips_1.jpg"_s), folder.path()));
        helper.cancelWaiting();
        for (int i = 1; i < 5; ++i) {
            QVERIFY(futures[i].isFinished());
            QCOMPARE(futures[i].result().error().code, errors::kCancelled);
        }
        QVERIFY(!futures[0].isFinished());
    }
    QVERIFY(futures[0].isFinished());
    QCOMPARE(futures[0].result().error().code, errors::kCancelled);
}

QTEST_GUILESS_MAIN(TestMediaHelper)
#include "tst_media_helper.moc"
