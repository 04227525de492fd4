#include "tests/support/ImageCompare.h"
#include "tests/support/Patience.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SlipPainter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QScopeGuard>
#include <QTest>

#include <ctime>

using namespace galley;
using namespace galley::widgets;
using namespace Qt::Literals::StringLiterals;

class TestSlips : public QObject
{
    Q_OBJECT

    static SlipData slip(PostStatus status, const QString &title)
    {
        SlipData data;
        data.time = u"07:45"_s;
        data.title = title;
        data.platforms = { Platform::Instagram, Platform::Facebook, Platform::Linkedin, Platform::X,
            Platform::Mastodon };
        data.status = status;
        data.thumb = QPixmap(60, 60);
        data.thumb.fill(theme::kClientSwatch[1]);
        data.reachText = u"4.8k"_s;
        return data;
    }

    static QImage sheet(int width, int height)
    {
        QImage image(width * 2, height * 2, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        image.fill(theme::tk().surface.sheet);
        return image;
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    // Every status and flag, in two lines and in one, in both directions of reading.
    void looksAsDesigned_data()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("ltr") << false;
        QTest::newRow("rtl") << true;
    }

    void looksAsDesigned()
    {
        QFETCH(bool, rightToLeft);
        QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        QImage image = sheet(520, 420);
        QPainter painter(&image);
        QList<SlipData> slips;
        for (const PostStatus status : allOf<PostStatus>())
            slips.append(slip(status, u"Friday tart: quince and rye, from eight"_s));
        SlipData flagged = slip(PostStatus::Approved, u"Selected"_s);
        flagged.selected = flagged.unsent = true;
        slips.append(flagged);
        flagged = slip(PostStatus::Approved, u"In the hand"_s);
        flagged.dragSource = true;
        slips.append(flagged);
        flagged = slip(PostStatus::Approved, u"Hovered, with the keyboard"_s);
        flagged.hovered = flagged.current = flagged.past = true;
        slips.append(flagged);
        for (int i = 0; i < slips.size(); ++i) {
            SlipPainter::paint(
                painter, QRect(8 + (i % 3) * 170, 8 + (i / 3) * 42, 162, SlipPainter::height()), slips[i]);
            slips[i].compact = true;
            SlipPainter::paint(painter,
                QRect(8 + (i % 3) * 170, 264 + (i / 3) * 25, 162, SlipPainter::height(true)), slips[i]);
        }
        painter.end();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const QString problem =
            tests::compareWithGolden(image, u"slips-"_s + QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void paintsInsideItsPlace()
    {
        for (const int width : { 30, 60, 90, 160 }) {
            QImage image(400, 100, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            const QRect place(100, 30, width, SlipPainter::kHeight);
            painter.setClipping(false);
            SlipPainter::paint(
                painter, place, slip(PostStatus::WithClient, u"A very long title that does not fit"_s));
            painter.end();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qAlpha(image.pixel(x, y)) > 0 && !place.adjusted(-1, -1, 1, 1).contains(x, y)
                        && width >= 60)
                        QFAIL(qPrintable(u"%1 px wide paints at %2,%3"_s.arg(width).arg(x).arg(y)));
        }
    }

    // A month of 70 slips, as every frame of a drag paints it.
    // Large text in a narrow column: the words of a title are worth more than its picture.
    void givesUpThePictureBeforeTheTitle_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("pictured");
        QTest::newRow("week") << 114 << 1.0 << u"Slow bread, thirty-six hours"_s << true;
        QTest::newRow("week beside the tray, large") << 104 << 1.5 << u"Slow bread"_s << false;
        QTest::newRow("one short word") << 104 << 1.5 << u"Rye"_s << true;
        QTest::newRow("wide, large") << 160 << 1.5 << u"Slow bread"_s << true;
    }

    void givesUpThePictureBeforeTheTitle()
    {
        QFETCH(int, width);
        QFETCH(double, text);
        QFETCH(QString, title);
        QFETCH(bool, pictured);
        theme::Theme::instance().setTextScale(text);
        const auto back = qScopeGuard([] { theme::Theme::instance().setTextScale(1); });
        SlipData data = slip(PostStatus::Scheduled, title);
        data.thumb.fill(Qt::magenta);
        QImage picture(width, SlipPainter::height(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        SlipPainter::paint(painter, picture.rect(), data);
        painter.end();
        bool found = false;
        for (int x = 0; x < width; ++x)
            found = found || picture.pixelColor(x, picture.height() / 2) == QColor(Qt::magenta);
        QCOMPARE(found, pictured);
    }

    void aMonthIsPaintedWithinAFrame()
    {
        QList<SlipData> slips;
        for (int i = 0; i < 70; ++i)
            slips.append(slip(allOf<PostStatus>()[size_t(i) % allOf<PostStatus>().size()],
                u"Friday tart, number %1 of the week"_s.arg(i)));
        QImage image(1208, 804, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const auto month = [&] {
            for (int i = 0; i < slips.size(); ++i)
                SlipPainter::paint(painter, QRect((i % 7) * 168, (i / 7) * 41, 158, 38), slips[i]);
        };
        month(); // fills the caches
        constexpr int kRuns = 20;
        const std::clock_t start = std::clock(); // processor time: other programs do not count
        for (int run = 0; run < kRuns; ++run)
            month();
        const double ms = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC / kRuns;
        qInfo("70 slips: %.2f ms", ms);
        QVERIFY(ms < test::patience(5));
    }
};

QTEST_MAIN(TestSlips)
#include "tst_slips.moc"
