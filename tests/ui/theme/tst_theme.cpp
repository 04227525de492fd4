#include "ui/theme/Elevation.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Motion.h"
#include "ui/theme/StyleParts.h"
#include "ui/theme/SystemAppearance.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace galley::theme;
using namespace Qt::Literals::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        motion::setSetting(motion::Setting::Full);
        Theme::install(*qApp, Mode::Light);
    }

    void bundledFamiliesAreUsed_data()
    {
        QTest::addColumn<QFont>("font");
        QTest::addColumn<QString>("family");
        QTest::newRow("body") << font(Type::Body) << u"Inter"_s;
        QTest::newRow("times") << tabular(Type::Caption) << u"Galley Figures"_s;
        QTest::newRow("figure") << font(Type::Figure) << u"Galley Display"_s;
        QTest::newRow("masthead") << font(Type::Masthead) << u"Galley Masthead"_s;
        QTest::newRow("hand") << hand(21) << u"Galley Masthead"_s;
        QTest::newRow("mono") << mono(Type::Small) << u"JetBrains Mono"_s;
    }

    void bundledFamiliesAreUsed()
    {
        QFETCH(QFont, font);
        QFETCH(QString, family);
        QCOMPARE(QFontInfo(font).family(), family);
        QCOMPARE(QFontInfo(font).pixelSize(), font.pixelSize());
    }

    void timesHaveFiguresOfOneWidth()
    {
        const QFontMetricsF metrics(tabular(Type::Caption, 600));
        for (QChar digit = u'0'; digit <= u'9'; digit = QChar(digit.unicode() + 1))
            QVERIFY(std::abs(metrics.horizontalAdvance(digit) - metrics.horizontalAdvance(u'0')) < 0.05);
        const QFontMetricsF plain(font(Type::Caption, 600));
        QVERIFY(plain.horizontalAdvance(u'1') < plain.horizontalAdvance(u'8'));
    }

    void mastheadHasLiningFigures()
    {
        const QFontMetricsF metrics(font(Type::Masthead));
        // An old-style 3 hangs below the line, an old-style 1 is as low as an x.
        QVERIFY(
            std::abs(metrics.tightBoundingRect(u"3"_s).bottom() - metrics.tightBoundingRect(u"0"_s).bottom())
            < 1.5);
        QVERIFY(
            std::abs(metrics.tightBoundingRect(u"1"_s).height() - metrics.tightBoundingRect(u"6"_s).height())
            < 3);
    }

    void textSizeScalesEveryRole()
    {
        Theme::instance().setTextScale(1.5);
        QCOMPARE(font(Type::Small).pixelSize(), 18);
        QCOMPARE(lineHeight(Type::Body), 30);
        Theme::instance().setTextScale(9);
        QCOMPARE(textScale(), 1.5);
        Theme::instance().setTextScale(1);
        QCOMPARE(font(Type::Small).pixelSize(), 12);
    }

    void everyIconDrawsSomething()
    {
        QDir folder(QStringLiteral(GALLEY_SOURCE_DIR "/resources/icons"));
        const auto names = folder.entryList({ u"*.svg"_s });
        QVERIFY(names.size() > 100);
        for (const QString &name : names) {
            const QImage image = icon(QFileInfo(name).baseName(), 16, tk().ink1, 2).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    drawn += qAlpha(image.pixel(x, y)) > 100;
            QVERIFY2(drawn > 10, qPrintable(name));
        }
        QVERIFY(!platformGlyph(u"reddit", 12, tk().ink1, 1).toImage().allGray());
    }

    void iconsTakeTheColourAskedFor()
    {
        const QImage image = icon(u"minus", 24, tk().accent.mark, 2).toImage();
        QCOMPARE(image.pixelColor(24, 24).rgb(), tk().accent.mark.rgb());
    }

    void arrowsPointTheOtherWayFromRightToLeft()
    {
        const auto left = [](const QImage &image) { // ink in the left half
            int ink = 0;
            for (int y = 0; y < 16; ++y)
                for (int x = 0; x < 8; ++x)
                    ink += qAlpha(image.pixel(x, y));
            return ink;
        };
        const QImage ltr = icon(u"arrow-left", 16, tk().ink1, 1).toImage();
        const QImage check = icon(u"check", 16, tk().ink1, 1).toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage rtl = icon(u"arrow-left", 16, tk().ink1, 1).toImage();
        const QImage checkToo = icon(u"check", 16, tk().ink1, 1).toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(left(ltr) > left(ltr.mirrored(true, false)));
        QVERIFY(left(rtl) < left(rtl.mirrored(true, false)));
        QCOMPARE(checkToo, check);
    }

    void switchingChangesTokensPaletteAndTells()
    {
        QSignalSpy changed(&Theme::instance(), &Theme::changed);
        Theme::instance().setMode(Mode::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(Theme::instance().isDark());
        QCOMPARE(tk().surface.sheet, kDark.surface.sheet);
        QCOMPARE(qApp->palette().color(QPalette::WindowText), kDark.ink1);
        QCOMPARE(qApp->palette().color(QPalette::Disabled, QPalette::WindowText), kDark.ink4);
    }

    void autoFollowsTheDesktop()
    {
        auto &system = SystemAppearance::instance();
        Theme::instance().setMode(Mode::Auto);
        system.setPrefersDark(false);
        QVERIFY(!Theme::instance().isDark());
        system.setPrefersDark(true);
        QVERIFY(Theme::instance().isDark());
        Theme::instance().setMode(Mode::Light);
        QVERIFY(!Theme::instance().isDark());
        system.setPrefersDark(false);
    }

    void switchingRepaintsEveryWindow()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        for (int i = 0; i < 300; ++i)
            layout->addWidget(new QPushButton(QString::number(i)));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Theme::instance().setMode(Mode::Dark);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.grab().toImage().pixelColor(0, 0), QColor(tk().surface.desk));
    }

    void reducedMotionTakesNoTime()
    {
        QCOMPARE(motion::ms(motion::slow), 220);
        motion::setSetting(motion::Setting::Reduced);
        QCOMPARE(motion::ms(motion::slow), 0);
        motion::setSetting(motion::Setting::FollowSystem);
        SystemAppearance::instance().setReducesMotion(true);
        QCOMPARE(motion::ms(motion::fast), 0);
        SystemAppearance::instance().setReducesMotion(false);
        QCOMPARE(motion::ms(motion::fast), 90);
    }

    void shadowsAreDarkestUnderTheShapeAndFadeOut()
    {
        QImage image(400, 400, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        for (const QRect shape : { QRect(100, 100, 200, 200), QRect(100, 180, 200, 40) }) {
            painter.setCompositionMode(QPainter::CompositionMode_Clear);
            painter.fillRect(image.rect(), Qt::transparent);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            paintShadow(painter, shape, Elevation::Popover);
            const int middle = qAlpha(image.pixel(200, 208));
            const int edge = qAlpha(image.pixel(200, shape.bottom() + 8));
            QVERIFY(middle > edge && edge > 0);
            QCOMPARE(qAlpha(image.pixel(200, 2)), 0);
            QCOMPARE(
                qAlpha(image.pixel(120, shape.bottom() + 8)), qAlpha(image.pixel(279, shape.bottom() + 8)));
        }
    }

    // The generator is the gate: a pair that cannot be read stops the build.
    void aPairWithTooLittleContrastFailsTheBuild()
    {
        const auto folder = QStringLiteral(GALLEY_SOURCE_DIR "/resources/themes/");
        QFile source(folder + "tokens.json"_L1);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray good = source.readAll();
        QByteArray bad = good;
        bad.replace("\"3\": \"#6E6558\"", "\"3\": \"#A89E8E\"");
        QVERIFY(bad != good);
        QTemporaryDir temporary;
        const auto generate = [&](const QByteArray &tokens) {
            QFile file(temporary.filePath(u"tokens.json"_s));
            if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
                return -1;
            file.write(tokens);
            file.close();
            return QProcess::execute(u"python3"_s,
                { folder + "generate_tokens.py"_L1, file.fileName(), temporary.filePath(u"Tokens.h"_s) });
        };
        QCOMPARE(generate(good), 0);
        QVERIFY(generate(bad) > 0);
    }

    // Colours are named once, in tokens.json.
    void noColourIsTypedInTheCode()
    {
        static const QRegularExpression hex(u"\"#[0-9A-Fa-f]{6}\\b"_s);
        QDirIterator files(QStringLiteral(GALLEY_SOURCE_DIR "/ui"), { u"*.cpp"_s, u"*.h"_s }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!hex.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
        }
    }

    void cutsTheNameAndKeepsTheVerb()
    {
        const QFont face = font(Type::Body);
        const QString text = u"Verschieben von \u2068%1\u2069 zur\u00fccknehmen"_s.arg(QString(200, u'x'));
        const QString cut = elided(text, face, 400);
        QVERIFY2(cut.endsWith(u"\u2069 zur\u00fccknehmen"_s) && cut.contains(u'…'), qPrintable(cut));
        QVERIFY(QFontMetricsF(face).horizontalAdvance(cut) <= 400);
        QCOMPARE(elided(u"\u2068short\u2069 stays"_s, face, 400), u"\u2068short\u2069 stays"_s);
        const QString narrow = elided(text, face, 60); // no room for a name at all
        QVERIFY2(
            narrow.contains(u'…') && QFontMetricsF(face).horizontalAdvance(narrow) <= 60, qPrintable(narrow));
    }

    void menusAreCutToTheirRoundShape()
    {
        const QRegion shape = parts::roundedRegion({ 0, 0, 100, 60 }, 10);
        for (const QPoint corner : { QPoint(0, 0), QPoint(99, 0), QPoint(0, 59), QPoint(99, 59) })
            QVERIFY(!shape.contains(corner));
        for (const QPoint inside :
            { QPoint(10, 0), QPoint(0, 10), QPoint(3, 3), QPoint(96, 56), QPoint(50, 30) })
            QVERIFY(shape.contains(inside));
        QCOMPARE(shape.boundingRect(), QRect(0, 0, 100, 60));
    }

    void comboBoxesSayThatTheirTextIsCut()
    {
        QComboBox box;
        box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box.setFixedWidth(110);
        box.addItem(u"Windows (Western European)"_s);
        const QImage shown = box.grab().toImage();
        const int room = 110 - 38 - 2; // what the field leaves of it
        box.setItemText(0, box.fontMetrics().elidedText(box.itemText(0), Qt::ElideRight, room));
        QVERIFY(box.currentText().endsWith(u'…'));
        QCOMPARE(box.grab().toImage(), shown);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
