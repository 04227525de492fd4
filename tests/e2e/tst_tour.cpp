// The program renders its screens without a display, and they look as they were looked at beside the design.
#include "tests/support/ImageCompare.h"
#include "tests/support/Patience.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsDesigned_data();
    void looksAsDesigned();
    void saysWhichScreensThereAre();

private:
    QTemporaryDir m_folder;
};

void TestTour::initTestCase()
{
    QProcess galley;
    galley.start(QStringLiteral(GALLEY_PROGRAM), { u"--tour"_s, m_folder.path() });
    QVERIFY(galley.waitForFinished(galley::test::patience(500'000)));
    QVERIFY2(galley.exitStatus() == QProcess::NormalExit && galley.exitCode() == 0,
        galley.readAllStandardError().constData());
}

void TestTour::looksAsDesigned_data()
{
    QTest::addColumn<QSize>("size");
    const QSize window(1440, 900);
    for (const char *name : { "welcome", "start", "calendar-month", "calendar-month-dark", "calendar-week",
             "calendar-week-dark", "calendar-list", "calendar-list-dark", "calendar-coach", "calendar-empty",
             "peek", "new-post", "composer", "composer-dark", "pictures", "pictures-dark", "crop", "activity",
             "activity-dark", "bin", "bin-dark", "client-accounts", "client-words", "import-dates",
             "import-dates-dark", "palette", "settings" })
        QTest::newRow(name) << window;
    for (const char *name : { "calendar-small", "calendar-week-small", "calendar-list-small",
             "new-post-small", "composer-small" })
        QTest::newRow(name) << QSize(1024, 640);
}

void TestTour::looksAsDesigned()
{
    QFETCH(QSize, size);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QImage picture(QDir(m_folder.path()).filePath(name + ".png"_L1));
    QVERIFY(!picture.isNull());
    QCOMPARE(picture.size(), size * 2);
    // Kept at half the size: glyph edges say nothing, and the repository stays small.
    picture = picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(1);
    const QString problem = galley::tests::compareWithGolden(picture, "tour-"_L1 + name);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestTour::saysWhichScreensThereAre()
{
    QProcess galley;
    galley.start(
        QStringLiteral(GALLEY_PROGRAM), { u"--tour"_s, m_folder.path(), u"--screen"_s, u"nowhere"_s });
    QVERIFY(galley.waitForFinished(galley::test::patience(30'000)));
    QCOMPARE(galley.exitCode(), 1);
    QVERIFY(galley.readAllStandardOutput().contains("calendar-month"));
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
