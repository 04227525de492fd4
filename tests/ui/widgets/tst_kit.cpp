#include "tests/support/ImageCompare.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/KitPage.h"
#include "ui/widgets/Meter.h"
#include "ui/widgets/Popover.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QImage>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

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

    // What the kit has no room for: a dialog over a screen with banner, search, meters, fields and a popover.
    void overlaysLookAsDesigned_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void overlaysLookAsDesigned()
    {
        QFETCH(bool, dark);
        theme::Theme::instance().setMode(dark ? theme::Mode::Dark : theme::Mode::Light);
        QWidget window;
        window.resize(960, 560);
        auto *layout = new QVBoxLayout(&window);
        auto *banner = new widgets::Banner(widgets::BannerRole::Waiting,
            u"LinkedIn has signed Kessel Coffee out"_s, u"3 posts are held until someone signs in."_s);
        banner->addAction(u"Sign in"_s);
        banner->setClosable(true);
        layout->addWidget(banner);
        auto *row = new QHBoxLayout;
        auto *search = new widgets::SearchField(u"Search or jump to"_s);
        search->setKeyHint(u"Ctrl K"_s);
        row->addWidget(search);
        auto *chip = new widgets::Chip(u"With client"_s);
        chip->setStatus(PostStatus::WithClient);
        chip->setCount(8);
        row->addWidget(chip);
        auto *box = new QComboBox;
        box->addItems({ u"Europe/Berlin"_s, u"Europe/Lisbon"_s });
        row->addWidget(box);
        row->addWidget(new QSpinBox);
        auto *today = widgets::makeButton(widgets::ButtonKind::Primary, u"New post"_s, &window);
        today->setIcon(theme::themedIcon(u"plus"_s));
        widgets::setKeyHint(today, u"N"_s);
        row->addWidget(today);
        layout->addLayout(row);
        for (const int used : { 120, 285, 312 }) {
            auto *meter = new widgets::Meter(Platform::Bluesky, u"Bluesky"_s);
            meter->setUsed(used, 300);
            layout->addWidget(meter);
        }
        layout->addStretch();
        auto *popover = new widgets::Popover(&window);
        auto *text = new widgets::TextLabel(
            u"Flour, water, salt and thirty-six hours. The rest is knowing when to leave it alone."_s);
        text->setWordWrap(true);
        popover->setContent(text);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        popover->openAt(QRect(40, 250, 60, 24));
        auto *dialog = new widgets::Dialog(u"Delete Slow bread for everyone?"_s, &window);
        dialog->setText(u"It is approved and planned for Thu 07:45. It stays in the bin for 30 days."_s);
        auto *cancel =
            dialog->addButton(widgets::ButtonKind::Secondary, u"Cancel"_s, widgets::Dialog::kCancelled);
        dialog->addButton(widgets::ButtonKind::DangerFilled, u"Delete"_s, 1);
        dialog->open();
        QCOMPARE(QApplication::focusWidget(), cancel);
        const QImage image = window.grab().toImage();
        const QString problem =
            tests::compareWithGolden(image, u"overlays-"_s + QString::fromUtf8(QTest::currentDataTag()));
        dialog->close(0);
        popover->close();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
