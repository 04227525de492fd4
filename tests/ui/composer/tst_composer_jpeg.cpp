// A picture in a format that a network refuses becomes a JPEG by one click, and nothing else of it changes.
#include "core/compose/Assets.h"
#include "core/media/MediaHelper.h"
#include "core/media/MediaStore.h"
#include "core/platforms/FindingCodes.h"
#include "core/store/Reader.h"
#include "tests/support/Patience.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/media/IntakeBar.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;
using test::buttonSaying;
using test::ComposerFixture;
using test::drop;

namespace {

// A picture with a transparent half, like no other.
QString writePng(const QTemporaryDir &folder, const QString &name)
{
    QImage image(1200, 1200, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(0, 0, 600, 1200, QColor::fromHsv(int(qHash(name) % 360), 160, 150));
    painter.end();
    const QString path = folder.filePath(name);
    return image.save(path, "PNG") ? path : QString();
}

const compose::AssetFacts &assetOf(ComposerFixture &f, const compose::Media &media)
{
    return *f.document().asset(media.asset);
}

int storedPictures(ComposerFixture &f)
{
    const auto count = f.workspace.reader().first(u"SELECT count(*) FROM assets WHERE deleted_at IS NULL"_s,
        {}, [](const store::Row &row) { return int(row.integer(0)); });
    return count ? count->value_or(-1) : -1;
}

bool offersJpeg(ComposerFixture &f)
{
    return buttonSaying(f.page, u"Make a JPEG of it"_s) != nullptr;
}

int refused(ComposerFixture &f)
{
    f.page->session()->notes().refresh();
    int count = 0;
    for (const compose::ProofNote &note : f.page->session()->notes().notes())
        count += note.code == platforms::findings::MediaFormat;
    return count;
}

} // namespace

class TestComposerJpeg : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        theme::motion::setSetting(theme::motion::Setting::Reduced);
    }

    void makesAJpegInThePlaceOfThePicture()
    {
        QTemporaryDir folder;
        ComposerFixture f;
        f.page->writePost(f.client, QDate(2026, 10, 23), QTime(9, 0));
        drop(f.page, { writePng(folder, u"Winter loaf.png"_s) });
        QTRY_COMPARE(f.document().content().media.size(), 1);
        QTRY_VERIFY(f.isSaved());
        const compose::Media before = f.document().content().media.first();
        QVERIFY(f.document().setText(
            { compose::TextField::Kind::AltText, before.id }, u"A loaf on white paper"_s));
        QVERIFY(f.document().setCrops(before.id, { { u"*"_s, QRectF(0.1, 0.1, 0.8, 0.8) } }));
        const auto focal = compose::moveFocal(f.workspace.reader(), f.workspace.ids, f.workspace.clock,
            assetOf(f, before), QPointF(0.25, 0.75));
        QVERIFY(focal);
        QVERIFY(f.workspace.apply(*focal));
        QTRY_COMPARE(assetOf(f, before).focal, QPointF(0.25, 0.75));
        QTRY_VERIFY(f.isSaved());
        const compose::Media said = f.document().content().media.first();

        QTRY_VERIFY(offersJpeg(f));
        QTest::mouseClick(buttonSaying(f.page, u"Make a JPEG of it"_s), Qt::LeftButton);
        QTRY_VERIFY(f.document().content().media.first().asset != said.asset);
        QTRY_VERIFY(f.isSaved());
        compose::Media same = f.document().content().media.first();
        const compose::AssetFacts made = assetOf(f, same);
        QCOMPARE(made.mime, u"image/jpeg"_s);
        QCOMPARE(made.filename, u"Winter loaf.jpg"_s);
        QCOMPARE(made.focal, QPointF(0.25, 0.75));
        same.asset = said.asset;
        QCOMPARE(same, said); // place, description and crop
        QTRY_VERIFY(!offersJpeg(f));
        QCOMPARE(refused(f), 0);
        QCOMPARE(storedPictures(f), 2); // the original stays
        const auto stored = compose::readAssets(f.workspace.reader(), { made.id });
        QVERIFY(stored && stored->size() == 1);
        QCOMPARE(stored->first().focal, QPointF(0.25, 0.75));
        const media::MediaStore files(f.workspace.store().folder());
        const QImage image(files.original(made.brand, made.sha256));
        QCOMPARE(image.size(), QSize(1200, 1200));
        QVERIFY(QColor(image.pixel(900, 600)).lightness() > 250);
        // One step, there and back.
        QCOMPARE(f.workspace.store().undoStep()->label.key, u"media.jpeg"_s);
        QVERIFY(f.workspace.undo());
        QTRY_COMPARE(f.document().content().media.first().asset, said.asset);
        QCOMPARE(storedPictures(f), 1);
        QTRY_VERIFY(offersJpeg(f));
        QVERIFY(f.workspace.redo());
        QTRY_COMPARE(f.document().content().media.first().asset, made.id);
        QVERIFY(f.errors.isEmpty());
    }

    void makesJpegsOfAllThatAreRefusedByOneClick()
    {
        QTemporaryDir folder;
        ComposerFixture f;
        f.page->writePost(f.client, QDate(2026, 10, 23), QTime(9, 0));
        drop(f.page,
            { writePng(folder, u"a.png"_s), test::picture(u"vips_1.jpg"_s), writePng(folder, u"b.png"_s),
                test::picture(u"hopper.webp"_s) });
        QTRY_COMPARE(f.document().content().media.size(), 4);
        QTRY_VERIFY(f.isSaved());
        // Instagram's own pictures are other media of the same files.
        QVERIFY(f.document().detachMedia(f.target(Platform::Instagram)->id));
        QTRY_COMPARE(refused(f), 3);
        QTRY_VERIFY(buttonSaying(f.page, u"Make JPEGs of them"_s));
        QTest::mouseClick(buttonSaying(f.page, u"Make JPEGs of them"_s), Qt::LeftButton);
        QTRY_COMPARE(refused(f), 0);
        QTRY_VERIFY(f.isSaved());
        const auto *instagram = f.target(Platform::Instagram);
        for (const compose::Media &media : instagram->ownMedia)
            QCOMPARE(assetOf(f, media).mime, u"image/jpeg"_s);
        QCOMPARE(assetOf(f, f.document().content().media.first()).mime, u"image/png"_s); // the others keep it
        QCOMPARE(storedPictures(f), 7);
        QVERIFY(f.workspace.undo());
        QTRY_COMPARE(refused(f), 3);
        QCOMPARE(storedPictures(f), 4);
    }

    void usesTheJpegThatIsThereAlready()
    {
        QTemporaryDir folder;
        ComposerFixture f;
        const QString png = writePng(folder, u"a.png"_s);
        QUuid made;
        for (int post = 0; post < 2; ++post) {
            f.page->writePost(f.client, QDate(2026, 10, 23 + post), QTime(9, 0));
            drop(f.page, { png });
            QTRY_VERIFY(f.document().content().media.size() == 1 && f.isSaved());
            QTRY_VERIFY(offersJpeg(f));
            QTest::mouseClick(buttonSaying(f.page, u"Make a JPEG of it"_s), Qt::LeftButton);
            QTRY_COMPARE(assetOf(f, f.document().content().media.first()).mime, u"image/jpeg"_s);
            QTRY_VERIFY(f.isSaved());
            if (post == 0)
                made = f.document().content().media.first().asset;
        }
        QCOMPARE(f.document().content().media.first().asset, made);
        QCOMPARE(storedPictures(f), 2);
    }

    // The original has gone from the disk meanwhile: it is said, the picture stays, and one button tries
    // again.
    void saysWhyThereIsNoJpegAndTriesAgain()
    {
        QTemporaryDir folder;
        ComposerFixture f;
        f.page->writePost(f.client, QDate(2026, 10, 23), QTime(9, 0));
        drop(f.page, { writePng(folder, u"a.png"_s) });
        QTRY_VERIFY(f.document().content().media.size() == 1 && f.isSaved());
        const compose::Media before = f.document().content().media.first();
        const media::MediaStore files(f.workspace.store().folder());
        const QString original = files.original(f.client, assetOf(f, before).sha256);
        QVERIFY(QFile::rename(original, original + u"-away"_s));
        // A name that is no longer the original's.
        QVERIFY(QFile::rename(original + u"-away"_s, folder.filePath(u"away"_s)));
        QTRY_VERIFY(offersJpeg(f));
        QTest::mouseClick(buttonSaying(f.page, u"Make a JPEG of it"_s), Qt::LeftButton);
        auto *wrong = f.child<widgets::Banner>(u"intakeWrong"_s);
        QTRY_VERIFY(wrong->isVisible());
        QVERIFY2(
            wrong->accessibleDescription().contains(u"a.png"_s), qPrintable(wrong->accessibleDescription()));
        QCOMPARE(f.document().content().media.first(), before);
        int shown = 0;
        for (const QPushButton *button : wrong->findChildren<QPushButton *>())
            shown += button->isVisible();
        QCOMPARE(shown, 1);
        QVERIFY(QFile::rename(folder.filePath(u"away"_s), original));
        QTest::mouseClick(buttonSaying(wrong, u"Try again"_s), Qt::LeftButton);
        QTRY_COMPARE(assetOf(f, f.document().content().media.first()).mime, u"image/jpeg"_s);
        QTRY_VERIFY(!wrong->isVisible());
    }

    // The post is left while the helper works: it gets its picture all the same.
    void goesOnWhenThePostIsLeft()
    {
        QTemporaryDir folder;
        ComposerFixture f;
        f.page->writePost(f.client, QDate(2026, 10, 23), QTime(9, 0));
        drop(f.page, { writePng(folder, u"a.png"_s) });
        QTRY_VERIFY(f.document().content().media.size() == 1 && f.isSaved());
        const QUuid medium = f.document().content().media.first().id;
        const QString before = f.workspace.value(u"post_media"_s, medium, u"asset_id"_s).toString();
        QTRY_VERIFY(offersJpeg(f));
        QTest::mouseClick(buttonSaying(f.page, u"Make a JPEG of it"_s), Qt::LeftButton);
        f.page->openPost(f.post);
        QTRY_VERIFY(f.workspace.value(u"post_media"_s, medium, u"asset_id"_s).toString() != before);
    }
};

QTEST_MAIN(TestComposerJpeg)
#include "tst_composer_jpeg.moc"
