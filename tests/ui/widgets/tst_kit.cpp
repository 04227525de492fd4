#include "tests/support/ImageCompare.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KitPage.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

// The kit page beside its golden pictures, in both themes and at two ratios.
class TestKit : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::motion::setSetting(theme::motion::Setting::Reduced);
        theme::Theme::install(*qApp, theme::Mode::Light);
    }

    void looksAsDesigned_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("ratio");
        QTest::newRow("light") << false << 1;
        QTest::newRow("light-2x") << false << 2;
        QTest::newRow("dark") << true << 1;
        QTest::newRow("dark-2x") << true << 2;
    }

    void looksAsDesigned()
    {
        QFETCH(bool, dark);
        QFETCH(int, ratio);
        theme::Theme::instance().setMode(dark ? theme::Mode::Dark : theme::Mode::Light);
        widgets::KitPage kit(QStringLiteral(GALLEY_SOURCE_DIR "/resources/sample/photos"));
        kit.ensurePolished();
        QImage image(kit.size() * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        kit.render(&image);
        const QString problem =
            tests::compareWithGolden(image, u"kit-"_s + QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
