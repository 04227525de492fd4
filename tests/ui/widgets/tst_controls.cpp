#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Fields.h"
#include "ui/widgets/Meter.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/Tags.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ZoneBox.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace galley;
using namespace galley::widgets;
using namespace Qt::Literals::StringLiterals;

class TestControls : public QObject
{
    Q_OBJECT

    static QWidget *ring(const QWidget &window)
    {
        for (auto *frame : window.findChildren<QWidget *>(u"focusRing"_s))
            if (frame->isVisible())
                return frame;
        return nullptr;
    }

    static QString nameOf(QWidget *widget)
    {
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        return interface ? interface->text(QAccessible::Name) : QString();
    }

private Q_SLOTS:

    void initTestCase()
    {
        theme::motion::setSetting(theme::motion::Setting::Reduced);
        theme::Theme::install(*qApp, theme::Mode::Light);
    }

    void theBeginningOfACityIsThatCity()
    {
        ZoneBox zones;
        for (const auto &[typed, zone] :
            { std::pair(u"Ber"_s, u"Europe/Berlin"_s), std::pair(u"atlantic/ber"_s, u"Atlantic/Bermuda"_s),
                std::pair(u"new y"_s, u"America/New_York"_s) }) {
            zones.setCurrentText(typed);
            QVERIFY(zones.isKnown());
            QCOMPARE(zones.zone(), zone);
        }
        zones.setCurrentText(u"Nowhere"_s);
        QVERIFY(!zones.isKnown());
    }

    void everyControlIsReachedNamedAndRingedByTheKeyboard()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        const auto add = [&](auto *widget) {
            layout->addWidget(widget);
            return widget;
        };
        auto *check = new QCheckBox(u"Check"_s, &window);
        auto *box = new QComboBox(&window);
        box->addItem(u"One"_s);
        box->setAccessibleName(u"Box"_s);
        auto *segments = new SegmentedControl(&window);
        segments->addSegment(u"Month"_s);
        segments->addSegment(u"Week"_s);
        const QList<QWidget *> controls { add(makeButton(ButtonKind::Primary, u"Main"_s, &window)),
            add(makeIconButton(u"plus"_s, u"Add"_s, &window)), add(new Chip(u"Failed"_s, &window)),
            add(new Switch(u"Second zone"_s, &window)), add(check), add(box) };
        add(segments);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        controls.first()->setFocus(Qt::MouseFocusReason);
        QVERIFY2(!ring(window), "the pointer brings no ring");
        controls.last()->setFocus(Qt::OtherFocusReason);

        controls.first()->setFocus(Qt::TabFocusReason);
        for (QWidget *control : controls) {
            QCOMPARE(QApplication::focusWidget(), control);
            QVERIFY2(!nameOf(control).isEmpty(), control->metaObject()->className());
            QVERIFY(ring(window));
            QCOMPARE(ring(window)->geometry(), control->geometry().adjusted(-4, -4, 4, 4));
            QVERIFY(theme::focusCameByKeyboard(control));
            QTest::keyClick(control, Qt::Key_Tab);
        }
        QCOMPARE(nameOf(QApplication::focusWidget()), u"Month"_s);
    }

    void controlsActByKeys()
    {
        Chip chip(u"Failed"_s);
        chip.setCount(1);
        Switch toggle(u"Second zone"_s);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&chip);
        layout->addWidget(&toggle);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(chip.isChecked());
        QTest::keyClick(&chip, Qt::Key_Delete);
        QVERIFY(!chip.isChecked());
        QTest::keyClick(&chip, Qt::Key_Delete);
        QVERIFY2(!chip.isChecked(), "Delete only takes a filter off");
        QCOMPARE(nameOf(&chip), u"Failed, 1"_s);
        QTest::keyClick(&toggle, Qt::Key_Space);
        QVERIFY(toggle.isChecked());
        chip.setParent(nullptr);
        toggle.setParent(nullptr);
    }

    void segmentsAreOneStopAndArrowsChoose()
    {
        SegmentedControl segments;
        segments.addSegment(u"Month"_s);
        segments.addSegment(u"Week"_s);
        segments.addSegment(u"List"_s);
        QSignalSpy chosen(&segments, &SegmentedControl::chosen);
        segments.show();
        QVERIFY(QTest::qWaitForWindowActive(&segments));
        int stops = 0;
        for (const auto *button : segments.findChildren<QAbstractButton *>())
            stops += (button->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        QCOMPARE(stops, 1);
        segments.findChild<QAbstractButton *>()->setFocus(Qt::TabFocusReason);
        QCOMPARE(QAccessible::queryAccessibleInterface(QApplication::focusWidget())->role(),
            QAccessible::RadioButton);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(segments.current(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(segments.current(), 2);
        QCOMPARE(chosen.count(), 2);
        segments.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(segments.current(), 1);
        segments.setCurrent(0);
        QCOMPARE(chosen.count(), 3);
    }

    void aNarrowChipKeepsItsCount()
    {
        Chip chip(u"Museum Lindenhof with a long name"_s);
        chip.setCount(1234);
        QVERIFY(chip.minimumSizeHint().width() < chip.sizeHint().width());
        QVERIFY(chip.minimumSizeHint().width() > 60);
        QVERIFY(chip.sizeHint().height() >= theme::size::hitMin);
    }

    void escapeEmptiesTheSearchField()
    {
        SearchField field(u"Search or jump to"_s);
        field.setKeyHint(u"Ctrl K"_s);
        QSignalSpy edited(&field, &QLineEdit::textEdited);
        QTest::keyClicks(&field, u"bread"_s);
        QCOMPARE(edited.count(), 5);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(edited.count(), 6);
        QCOMPARE(nameOf(&field), u"Search or jump to"_s);
    }

    void aWrongFieldSaysWhy()
    {
        QLineEdit field;
        setInvalid(&field, u"Not a date"_s);
        QCOMPARE(field.actions().size(), 1);
        QCOMPARE(field.accessibleDescription(), u"Not a date"_s);
        setInvalid(&field, {});
        QVERIFY(field.actions().isEmpty());
        QVERIFY(!field.property("invalid").toBool());
    }

    void theMeterSaysHowMuchIsOver()
    {
        Meter meter(Platform::Bluesky, u"Bluesky"_s);
        meter.setUsed(267, 300);
        QCOMPARE(nameOf(&meter), u"Bluesky: 267 of 300"_s);
        meter.setUsed(312, 300);
        QCOMPARE(nameOf(&meter), u"Bluesky: 12 over"_s);
    }

    void bannerAndEmptyStateOfferTheirAction()
    {
        Banner banner(BannerRole::Waiting, u"Title"_s, u"Sentence"_s);
        banner.setClosable(true);
        QSignalSpy closed(&banner, &Banner::closed);
        QSignalSpy acted(banner.addAction(u"Sign in"_s), &QPushButton::clicked);
        QTest::mouseClick(banner.findChild<QPushButton *>(), Qt::LeftButton);
        QTest::mouseClick(banner.findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(acted.count(), 1);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!banner.isVisible());
        EmptyState empty(u"Nothing to proof today"_s, u"It shows up here."_s);
        QCOMPARE(nameOf(&empty), u"Nothing to proof today"_s);
        QCOMPARE(empty.addAction(u"Open the calendar"_s)->text(), u"Open the calendar"_s);
    }

    void paragraphsKeepTheRolesLineHeight()
    {
        TextLabel label(u"When a post waits for you, it shows up here and stays until you have read it."_s);
        label.setWordWrap(true);
        const int narrow = label.heightForWidth(160);
        QCOMPARE(narrow % theme::lineHeight(theme::Type::Body), 0);
        QVERIFY(narrow > label.heightForWidth(600));
        QCOMPARE(label.heightForWidth(600), theme::lineHeight(theme::Type::Body));
    }

    void controlsGrowWithTheTextSize()
    {
        QPushButton button(u"Today"_s);
        TextLabel label(u"Today"_s);
        const QSize before = button.sizeHint();
        theme::Theme::instance().setTextScale(1.5);
        QVERIFY(button.sizeHint().width() > before.width());
        QVERIFY(button.sizeHint().height() > before.height());
        QCOMPARE(label.font().pixelSize(), 20);
        theme::Theme::instance().setTextScale(1);
        QCOMPARE(button.sizeHint(), before);
    }

    void mnemonicsAndAmpersandsAreNotShown()
    {
        QPushButton plain(u"Halm & Korn"_s), doubled(u"Halm && Korn"_s), marked(u"&Today"_s),
            today(u"Today"_s);
        QCOMPARE(marked.sizeHint(), today.sizeHint());
        QVERIFY(doubled.sizeHint().width() > plain.sizeHint().width());
    }

    void scrollBarsHaveNoArrowsAndFollowTheWheelRange()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 900);
        bar.setPageStep(100);
        bar.resize(bar.sizeHint().width(), 400);
        QCOMPARE(bar.sizeHint().width(), 8);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(4, 390));
        QCOMPARE(bar.value(), 100);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(4, 2));
        QCOMPARE(bar.value(), 0);
    }

    void everyTargetIsBigEnough()
    {
        const Switch toggle(u"x"_s);
        const Chip chip(u"x"_s);
        QCheckBox check;
        auto *button = makeIconButton(u"plus"_s, u"Add"_s, nullptr);
        for (const QWidget *widget :
            { static_cast<const QWidget *>(&toggle), static_cast<const QWidget *>(&chip),
                static_cast<const QWidget *>(&check), static_cast<const QWidget *>(button) })
            QVERIFY2(widget->sizeHint().height() >= theme::size::hitMin, widget->metaObject()->className());
        delete button;
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
