// Files on their way into a post: one step of Undo, honest about what is not in, and the window never waits.
#include "core/store/Reader.h"
#include "tests/support/Patience.h"
#include "tests/ui/composer/ComposerFixture.h"
#include "ui/composer/editor/EditorColumn.h"
#include "ui/composer/editor/MediaStrip.h"
#include "ui/composer/editor/MediaTile.h"
#include "ui/composer/media/IntakeBar.h"
#include "ui/composer/media/MediaIntake.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;
using test::ComposerFixture;
using test::drop;
using test::picture;

namespace {

// A small picture that is like no other.
bool writePicture(const QString &path, int number)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 7 % 360, 120 + number % 100, 90 + number % 160));
    for (int x = 0; x < 12; ++x)
        image.setPixelColor(x, 0, number >> x & 1 ? Qt::white : Qt::black);
    return image.save(path, path.endsWith(".png"_L1) ? "PNG" : "JPEG", 92);
}

int countOf(ComposerFixture &f, const QString &sql)
{
    const auto count =
        f.workspace.reader().first(sql, {}, [](const store::Row &row) { return int(row.integer(0)); });
    return count ? count->value_or(-1) : -1;
}

int storedPictures(ComposerFixture &f)
{
    return countOf(f, u"SELECT count(*) FROM assets WHERE deleted_at IS NULL"_s);
}

// The longest time in which the window could do nothing.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        m_since.start();
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.restart());
            ++m_beats;
        });
        m_timer.start(5);
    }

    [[nodiscard]] qint64 longestMs() const { return m_longest; }

    [[nodiscard]] int beats() const { return m_beats; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_beats = 0;
};

} // namespace

class TestComposerIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::Theme::install(*qApp, theme::Mode::Light);
        theme::motion::setSetting(theme::motion::Setting::Reduced);
    }

    void addsSeveralPicturesAsOneStep()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        QTest::keyClicks(f.caption(), u"x"_s); // typed just before: a step of its own
        drop(f.page, { picture(u"vips_1.jpg"_s), picture(u"vips_3.jpg"_s), picture(u"hopper.webp"_s) });
        QTRY_COMPARE(f.document().content().media.size(), 3);
        QTRY_VERIFY(f.isSaved());
        QCOMPARE(storedPictures(f), 3);
        const auto step = f.workspace.store().undoStep();
        QVERIFY(step);
        QCOMPARE(step->label.key, u"media.add"_s);
        QCOMPARE(step->label.args.value("count"_L1).toInt(), 3);
        QVERIFY(f.workspace.undo());
        QTRY_COMPARE(f.document().content().media.size(), 0);
        QCOMPARE(storedPictures(f), 0);
        QVERIFY(f.document().content().body.contains(u'x'));
        QVERIFY(f.workspace.redo());
        QTRY_COMPARE(f.document().content().media.size(), 3);
        QCOMPARE(storedPictures(f), 3);
    }

    void beginsAPostWithItsPicture()
    {
        ComposerFixture f;
        f.page->writePost(f.client, QDate(2026, 10, 23), QTime(9, 0));
        drop(f.page, { picture(u"vips_1.jpg"_s) });
        QTRY_VERIFY(f.isSaved());
        QCOMPARE(f.workspace.store().undoStep()->label.key, u"post.create"_s);
        const QUuid post = f.document().id();
        QVERIFY(f.workspace.undo());
        QVERIFY(!f.workspace.value(u"posts"_s, post, u"deleted_at"_s).isNull());
        QCOMPARE(storedPictures(f), 0);
    }

    void usesWhatTheClientHasAlreadyAndSaysSo()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"bread again.jpg"_s);
        QVERIFY(QFile::copy(picture(u"vips_1.jpg"_s), copy));
        ComposerFixture f;
        f.page->openPost(f.post);
        drop(f.page, { picture(u"vips_1.jpg"_s) });
        QTRY_VERIFY(f.isSaved() && f.document().content().media.size() == 1);
        const QUuid asset = f.document().content().media.first().asset;

        f.page->writePost(f.client, QDate(2026, 10, 23), QTime(9, 0));
        drop(f.page, { copy });
        auto *note = f.child<widgets::Banner>(u"intakeNote"_s);
        QTRY_VERIFY(note->isVisible());
        QVERIFY(note->accessibleName().contains(u"bread again.jpg"_s));
        QVERIFY(note->accessibleDescription().contains(u"vips_1.jpg"_s));
        QCOMPARE(f.document().content().media.first().asset, asset);
        QCOMPARE(storedPictures(f), 1);
        // The same again, into the same post: it is there.
        drop(f.page, { copy });
        QTRY_VERIFY(note->isVisible() && note->accessibleDescription().contains(u"in this post already"_s));
        QCOMPARE(f.document().content().media.size(), 1);
        drop(f.page, { picture(u"vips_3.jpg"_s), picture(u"vips_3.jpg"_s) }); // the same twice in one go
        QTRY_COMPARE(f.document().content().media.size(), 2);
    }

    void takesTheOldPictureOutAgain()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        drop(f.page, { picture(u"vips_1.jpg"_s) });
        QTRY_VERIFY(f.isSaved() && f.document().content().media.size() == 1);
        f.page->writePost(f.client, QDate(2026, 10, 23), QTime(9, 0));
        drop(f.page, { picture(u"vips_1.jpg"_s) });
        auto *note = f.child<widgets::Banner>(u"intakeNote"_s);
        QTRY_VERIFY(note->isVisible());
        QTest::mouseClick(test::buttonSaying(note, u"Take out again"_s), Qt::LeftButton);
        QCOMPARE(f.document().content().media.size(), 0);
        QVERIFY(!note->isVisible());
        QCOMPARE(storedPictures(f), 1);
    }

    void takesAFolderWithItsFoldersInTheOrderOfNames()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"bread/more"_s));
        for (const auto &[name, number] : { std::pair(u"bread/b10.jpg"_s, 1), std::pair(u"bread/b2.jpg"_s, 2),
                 std::pair(u"bread/more/c.png"_s, 3), std::pair(u"bread/.hidden.jpg"_s, 4) })
            QVERIFY(writePicture(folder.filePath(name), number));
        QVERIFY(QFile::link(folder.filePath(u"bread"_s), folder.filePath(u"bread/more/round"_s)));
        ComposerFixture f;
        f.page->openPost(f.post);
        drop(f.page, { folder.filePath(u"bread"_s) });
        QTRY_COMPARE(f.document().content().media.size(), 3);
        QStringList names;
        for (const auto &media : f.document().content().media)
            names.append(f.document().asset(media.asset)->filename);
        QCOMPARE(names, (QStringList { u"b2.jpg"_s, u"b10.jpg"_s, u"c.png"_s }));
        QVERIFY(!f.child<widgets::Banner>(u"intakeWrong"_s)->isVisible());
    }

    void leavesOutWhatOnlyStandsBesidePicturesAndCountsIt()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"card/100CANON"_s));
        QVERIFY(writePicture(folder.filePath(u"card/100CANON/IMG_1.JPG"_s), 1));
        const QStringList beside { u"IMG_1.xmp"_s, u"IMG_1.AAE"_s, u"IMG_1.THM"_s, u"Thumbs.db"_s,
            u"desktop.ini"_s };
        for (const QString &name : beside) {
            QFile file(folder.filePath(u"card/100CANON/"_s + name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("beside") == 6);
        }
        ComposerFixture f;
        f.page->openPost(f.post);
        drop(f.page, { folder.filePath(u"card"_s) });
        auto *note = f.child<widgets::Banner>(u"intakeNote"_s);
        QTRY_VERIFY(note->isVisible());
        QVERIFY(!f.child<widgets::Banner>(u"intakeWrong"_s)->isVisible());
        QVERIFY(note->accessibleName().startsWith(u"1 file"_s));
        QVERIFY2(note->accessibleDescription().startsWith(u"5 side file"_s),
            qPrintable(note->accessibleDescription()));
        QCOMPARE(f.document().content().media.size(), 1);
        // Nothing else in it.
        drop(f.page, { folder.filePath(u"card/100CANON/IMG_1.xmp"_s) });
        QTRY_VERIFY(note->accessibleName().startsWith(u"There are no pictures"_s));
        QCOMPARE(f.document().content().media.size(), 1);
    }

    // Five hundred at once, some of them no good: all that can be used is in, each of the others is named,
    // and the window goes on meanwhile.
    void takesFiveHundredFilesOfAllKinds()
    {
        QTemporaryDir folder;
        QStringList files;
        for (int i = 0; i < 488; ++i) {
            files.append(folder.filePath(u"p%1.%2"_s.arg(i).arg(i % 10 ? u"jpg"_s : u"png"_s)));
            QVERIFY(writePicture(files.last(), i));
        }
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            files.insert(files.size() / 2, file.fileName());
        };
        QFile whole(files.first());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray start = whole.readAll();
        for (int i = 0; i < 3; ++i)
            write(u"cut%1.png"_s.arg(i), start.first(start.size() / 2) + QByteArray(1, char(i)));
        write(u"zero.jpg"_s, {});
        write(u"zero.mp4"_s, {});
        write(u"notes.txt"_s, "Flour, water, salt.");
        write(u"noise.jpg"_s, QByteArray("\xff\xd8\xff\xe0") + QByteArray(4000, '\x5a'));
        write(u"vanishes.jpg"_s, start);
        files.append(folder.filePath(u"nobody.jpg"_s));
        QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"dangling.jpg"_s)));
        files.append(folder.filePath(u"dangling.jpg"_s));
        files.append(picture(u"made_20000x20000_gray1.png"_s)); // huge
        files.append(files.at(3)); // the same twice
        QCOMPARE(files.size(), 500);
        constexpr int kBad = 3 + 2 + 1 + 1 + 1 + 2 + 1;

        ComposerFixture f;
        f.page->openPost(f.post);
        Heartbeat heart;
        drop(f.page, files);
        QVERIFY(QFile::remove(folder.filePath(u"vanishes.jpg"_s)));
        auto *bar = f.page->findChild<QProgressBar *>();
        QTRY_COMPARE(bar->maximum(), 500);
        QTRY_VERIFY(bar->value() > 0 && bar->isVisible());
        // One can write meanwhile.
        QTest::keyClicks(f.caption(), u"meanwhile"_s);
        QTRY_VERIFY_WITH_TIMEOUT(storedPictures(f) > 0, test::patience(240'000));
        QTRY_VERIFY(f.isSaved());
        QVERIFY(f.document().content().body.contains(u"meanwhile"_s));

        auto *wrong = f.child<widgets::Banner>(u"intakeWrong"_s);
        QTRY_VERIFY(wrong->isVisible());
        QVERIFY(!bar->isVisible());
        QCOMPARE(storedPictures(f), 488);
        QCOMPARE(wrong->accessibleName(), u"%1 of 500 files are in"_s.arg(500 - kBad));
        QVERIFY(wrong->accessibleDescription().contains(u"%1 file"_s.arg(kBad)));
        QCOMPARE(f.document().content().media.size(), compose::kMostMedia);
        QVERIFY(wrong->accessibleDescription().contains(u"A post holds 100 at most"_s));
        qInfo("longest pause of the window: %lld ms in %d beats", heart.longestMs(), heart.beats());
        QVERIFY2(heart.longestMs() < test::patience(1000), qPrintable(QString::number(heart.longestMs())));
        // Which ones, and why, one by one.
        QTest::mouseClick(test::buttonSaying(wrong, u"Show which"_s), Qt::LeftButton);
        auto *list = f.window.findChild<QListView *>(u"intakeFailureList"_s);
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), kBad);
        QStringList lines;
        for (int i = 0; i < kBad; ++i)
            lines.append(list->model()->index(i, 0).data().toString());
        for (const QString &name : { u"cut0.png"_s, u"zero.mp4"_s, u"notes.txt"_s, u"noise.jpg"_s,
                 u"vanishes.jpg"_s, u"nobody.jpg"_s, u"dangling.jpg"_s })
            QCOMPARE(lines.filter(name).size(), 1);
        // All of it is one step.
        QVERIFY(f.workspace.undo());
        QTRY_COMPARE(f.document().content().media.size(), 0);
        QCOMPARE(storedPictures(f), 0);
    }

    void stopsWhenAskedAndKeepsWhatIsIn()
    {
        QTemporaryDir folder;
        QStringList files;
        for (int i = 0; i < 200; ++i) {
            files.append(folder.filePath(u"p%1.jpg"_s.arg(i)));
            QVERIFY(writePicture(files.last(), i));
        }
        ComposerFixture f;
        f.page->openPost(f.post);
        drop(f.page, files);
        auto *bar = f.page->findChild<QProgressBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() >= 5, test::patience(60'000));
        QTest::mouseClick(f.child<QToolButton>(u"intakeCancel"_s), Qt::LeftButton);
        auto *wrong = f.child<widgets::Banner>(u"intakeWrong"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wrong->isVisible(), test::patience(60'000));
        const int in = storedPictures(f);
        QVERIFY(in >= 5 && in < 200);
        QCOMPARE(wrong->accessibleName(), u"Stopped: %1 of 200 files are in"_s.arg(in));
        QCOMPARE(f.document().content().media.size(), std::min(in, 100));
    }

    // Whoever goes on with another post loses none of the files that are still coming into the first.
    void goesOnIntoAPostThatWasLeft()
    {
        QTemporaryDir folder;
        QStringList files;
        for (int i = 0; i < 20; ++i) {
            files.append(folder.filePath(u"p%1.jpg"_s.arg(i)));
            QVERIFY(writePicture(files.last(), i));
        }
        ComposerFixture f;
        f.page->openPost(f.post);
        drop(f.page, files);
        f.page->writePost(f.client, QDate(2026, 10, 23), QTime(9, 0));
        QTRY_COMPARE_WITH_TIMEOUT(countOf(f, u"SELECT count(*) FROM post_media WHERE deleted_at IS NULL"_s),
            20, test::patience(60'000));
        QVERIFY(f.document().content().media.isEmpty());
        f.page->openPost(f.post);
        QCOMPARE(f.document().content().media.size(), 20);
    }

    void replacesAPictureInItsPlace()
    {
        ComposerFixture f;
        f.page->openPost(f.post);
        drop(f.page, { picture(u"vips_1.jpg"_s), picture(u"vips_3.jpg"_s) });
        QTRY_COMPARE(f.document().content().media.size(), 2);
        const compose::Media before = f.document().content().media.first();
        QVERIFY(f.document().setText({ compose::TextField::Kind::AltText, before.id }, u"A loaf"_s));
        MediaIntake intake(*f.page->session());
        intake.replace(before.id, picture(u"hopper.webp"_s));
        QTRY_VERIFY(f.document().content().media.first().asset != before.asset);
        const compose::Media after = f.document().content().media.first();
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.altText, u"A loaf"_s);
        QTRY_VERIFY(f.isSaved());
        QVERIFY(f.workspace.undo());
        QTRY_COMPARE(f.document().content().media.first().asset, before.asset);
    }
};

QTEST_MAIN(TestComposerIntake)
#include "tst_composer_intake.moc"
