#include "ui/theme/Fonts.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/Popover.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/Toast.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace galley;
using namespace galley::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {
QList<QAccessible::Event> s_events;

void watchAccessibility(QAccessibleEvent *event)
{
    s_events.append(event->type());
}
} // namespace

class TestOverlays : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_below = nullptr;

private Q_SLOTS:

    void initTestCase()
    {
        theme::motion::setSetting(theme::motion::Setting::Reduced);
        theme::Theme::install(*qApp, theme::Mode::Light);
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1024, 640);
        m_below = new QPushButton(u"Below"_s, m_window.get());
        m_below->move(20, 20);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_below->setFocus();
    }

    void popoverStaysInsideTheWindow_data()
    {
        QTest::addColumn<QRect>("anchor");
        QTest::addColumn<bool>("beside");
        for (const bool beside : { false, true }) {
            const char *side = beside ? "beside" : "below";
            QTest::addRow("%s top left", side) << QRect(0, 0, 40, 20) << beside;
            QTest::addRow("%s bottom right", side) << QRect(980, 610, 40, 20) << beside;
            QTest::addRow("%s middle", side) << QRect(500, 300, 40, 20) << beside;
        }
    }

    void popoverStaysInsideTheWindow()
    {
        QFETCH(QRect, anchor);
        QFETCH(bool, beside);
        QPointer<Popover> popover = new Popover(m_window.get());
        auto *content = new QWidget;
        content->setFixedSize(300, 200);
        popover->setContent(content);
        popover->openAt(anchor, beside ? Popover::Side::Beside : Popover::Side::Below);
        const QRect sheet(content->mapTo(m_window.get(), QPoint()), content->size());
        QVERIFY(m_window->rect().contains(sheet));
        QVERIFY2(!sheet.intersects(anchor), "it must not hide what it is about");
        popover->close();
    }

    void popoverClosesAndGivesTheFocusBack()
    {
        for (const bool byKey : { true, false }) {
            QPointer<Popover> popover = new Popover(m_window.get());
            auto *field = new QLineEdit;
            popover->setContent(field);
            QSignalSpy closed(popover.data(), &Popover::closed);
            popover->openAt(m_below->geometry());
            field->setFocus();
            QVERIFY(field->hasFocus());
            if (byKey)
                QTest::keyClick(field, Qt::Key_Escape);
            else
                QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, QPoint(1000, 600));
            QCOMPARE(closed.count(), 1);
            QCOMPARE(QApplication::focusWidget(), m_below);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY(!popover);
        }
    }

    void popoverStaysOpenWhenClickedInside()
    {
        auto *popover = new Popover(m_window.get());
        auto *button = new QPushButton(u"Inside"_s);
        popover->setContent(button);
        popover->openAt(QRect(200, 200, 20, 20));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(popover->isOpen());
        popover->close();
    }

    void dialogKeepsTabInside()
    {
        auto *dialog = new Dialog(u"Delete Slow bread?"_s, m_window.get());
        auto *field = new QLineEdit;
        dialog->setBody(field);
        auto *cancel = dialog->addButton(ButtonKind::Secondary, u"Cancel"_s, Dialog::kCancelled);
        auto *remove = dialog->addButton(ButtonKind::DangerFilled, u"Delete"_s, 1);
        dialog->open();
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), cancel);
        QTest::keyClick(cancel, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), remove);
        QTest::keyClick(remove, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClick(field, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), remove);
        dialog->close(0);
    }

    void dialogAnswersToEnterAndEscape()
    {
        for (const auto &[key, result] :
            { std::pair { Qt::Key_Return, 7 }, { Qt::Key_Escape, Dialog::kCancelled } }) {
            auto *dialog = new Dialog(u"Name the client"_s, m_window.get());
            auto *field = new QLineEdit;
            dialog->setBody(field);
            dialog->addButton(ButtonKind::Secondary, u"Cancel"_s, Dialog::kCancelled);
            dialog->addButton(ButtonKind::Primary, u"Add"_s, 7);
            QSignalSpy finished(dialog, &Dialog::finished);
            dialog->open();
            QTest::keyClick(field, key);
            QCOMPARE(finished.count(), 1);
            QCOMPARE(finished.first().first().toInt(), result);
            QCOMPARE(QApplication::focusWidget(), m_below);
        }
    }

    void dialogCoversTheWindowAndFitsIntoASmallOne()
    {
        m_window->resize(600, 360);
        auto *dialog = new Dialog(u"A long one"_s, m_window.get(), Dialog::Width::Wide);
        auto *tall = new QWidget;
        tall->setFixedHeight(2000);
        dialog->setBody(tall);
        auto *close = dialog->addButton(ButtonKind::Primary, u"Close"_s, 1);
        dialog->open();
        QCOMPARE(dialog->geometry(), m_window->rect());
        QVERIFY2(m_window->rect().contains(QRect(close->mapTo(m_window.get(), QPoint()), close->size())),
            "the footer stays visible");
        m_window->resize(900, 600);
        QTRY_COMPARE(dialog->geometry(), m_window->rect());
        dialog->close(0);
    }

    void toastTellsAndUndoes()
    {
        QAccessible::installUpdateHandler(watchAccessibility);
        QAccessible::setActive(true);
        s_events.clear();
        int undone = 0;
        QPointer<Toast> toast =
            Toast::show(m_window.get(), { u"Moved Slow bread"_s, {}, u"Undo"_s, [&] { ++undone; } });
        if (QAccessible::isActive()) // not every platform plugin knows of screen readers
            QVERIFY(s_events.contains(QAccessible::Alert));
        QCOMPARE(toast->accessibleName(), u"Moved Slow bread"_s);
        auto *button = toast->findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!toast || !toast->isVisible());
        QAccessible::installUpdateHandler(nullptr);
    }

    void toastShowsAllItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width"); // of the region
        QTest::addColumn<double>("scale");
        for (const double scale : { 1.0, 1.5 }) {
            QTest::addRow("short, %.1f", scale) << u"Select a post first"_s << 1024 << scale;
            QTest::addRow("narrow, %.1f", scale)
                << u"The workspace was damaged and has been rebuilt from its last copy."_s << 320 << scale;
            QTest::addRow("long, %.1f", scale)
                << u"This change was not kept. "_s.repeated(12) << 1024 << scale;
        }
    }

    void toastShowsAllItsWords()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QFETCH(double, scale);
        theme::Theme::instance().setTextScale(scale);
        // The words are told before the region has its own size.
        m_window->resize(100, 400);
        auto *toast = Toast::show(m_window.get(), { text, {}, {}, {} });
        m_window->resize(width, 640);
        QCoreApplication::processEvents();
        QVERIFY(m_window->rect().contains(toast->geometry()));
        const QRect room(0, 0, toast->width() - 54, 10000);
        const QRect words =
            QFontMetrics(theme::font(theme::Type::Body)).boundingRect(room, Qt::TextWordWrap, text);
        QVERIFY2(words.height() <= toast->height() - 16, qPrintable(QString::number(words.height())));
        QVERIFY(words.width() <= room.width());
        theme::Theme::instance().setTextScale(1.0);
    }

    void aNewToastTakesThePlaceOfTheOld()
    {
        QPointer<Toast> first = Toast::show(m_window.get(), { u"One"_s, {}, {}, {} });
        QPointer<Toast> second = Toast::show(m_window.get(), { u"Two"_s, {}, {}, {} });
        QVERIFY(!first->isVisible());
        QVERIFY(second->isVisible());
        QTest::keyClick(second.data(), Qt::Key_Escape);
        QVERIFY(!second->isVisible());
    }
};

QTEST_MAIN(TestOverlays)
#include "tst_overlays.moc"
