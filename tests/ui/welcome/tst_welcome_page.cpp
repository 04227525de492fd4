#include "ui/theme/Theme.h"
#include "ui/welcome/WelcomePage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace galley;
using namespace galley::welcome;
using namespace Qt::Literals::StringLiterals;

class TestWelcomePage : public QObject
{
    Q_OBJECT

private:
    static void show(WelcomePage &page, QSize size)
    {
        page.setLanguages({ { u"en"_s, u"English"_s }, { u"de"_s, u"Deutsch"_s } }, u"en"_s);
        page.setThemeMode(theme::Mode::Auto);
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.focusFirst();
    }

    static QLineEdit *field(const WelcomePage &page, const QString &name)
    {
        return page.findChild<QLineEdit *>(name);
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void opensTheSampleWithEnter()
    {
        WelcomePage page;
        show(page, { 1440, 900 });
        QSignalSpy sample(&page, &WelcomePage::sampleRequested);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(sample.count(), 1);
        page.setBusy(u"Setting up…"_s);
        QTest::mouseClick(page.findChild<QAbstractButton *>(u"sample"_s), Qt::LeftButton);
        QCOMPARE(sample.count(), 1); // no second one while the first is made
    }

    void startsAStudioByKeyboardAlone()
    {
        WelcomePage page;
        show(page, { 1024, 640 });
        QSignalSpy started(&page, &WelcomePage::startRequested);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_O);
        QVERIFY(field(page, u"studioName"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // without a name it says so
        QCOMPARE(started.count(), 0);
        QVERIFY(field(page, u"studioName"_s)->hasFocus());
        QVERIFY(!field(page, u"studioName"_s)->accessibleDescription().isEmpty());
        QTest::keyClicks(QApplication::focusWidget(), u"Studio Nord"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Maren"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Hafen Cafe"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(started.count(), 1);
        const auto studio = started.first().at(0).value<NewStudio>();
        QCOMPARE(studio.name, u"Studio Nord"_s);
        QCOMPARE(studio.person, u"Maren"_s);
        QCOMPARE(studio.firstClient.name, u"Hafen Cafe"_s);
        QVERIFY(!studio.zone.isEmpty());
        QCOMPARE(started.first().at(1).toBool(), false);
    }

    void goesThroughTheFormInReadingOrder()
    {
        WelcomePage page;
        show(page, { 1440, 900 });
        page.showForm(false);
        QStringList order;
        for (int i = 0; i < 8; ++i) {
            order.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order.first(6),
            (QStringList {
                u"studioName"_s, u"personName"_s, u"firstClient"_s, u"zone"_s, u"back"_s, u"start"_s }));
        QCOMPARE(order[6], u"language"_s);
    }

    void asksAgainForAZoneThatThereIsNot()
    {
        WelcomePage page;
        show(page, { 1440, 900 });
        page.showForm(false);
        QSignalSpy started(&page, &WelcomePage::startRequested);
        field(page, u"studioName"_s)->setText(u"Studio Nord"_s);
        field(page, u"personName"_s)->setText(u"Maren"_s);
        auto *zone = page.findChild<QComboBox *>(u"zone"_s);
        zone->setFocus(Qt::TabFocusReason);
        QCOMPARE(zone->lineEdit()->selectedText(), zone->currentText());
        QTest::keyClicks(zone, u"Atlantis"_s);
        QTest::keyClick(zone, Qt::Key_Return);
        QCOMPARE(started.count(), 0);
        QCOMPARE(zone->currentText(), u"Atlantis"_s);
        QVERIFY(!zone->accessibleDescription().isEmpty());
        zone->lineEdit()->selectAll();
        QTest::keyClicks(zone, u"Europe/Madrid"_s);
        QTest::keyClick(zone, Qt::Key_Return);
        QCOMPARE(started.count(), 1);
        QCOMPARE(started.first().at(0).value<NewStudio>().zone, u"Europe/Madrid"_s);
    }

    void goesBackWithEscape()
    {
        WelcomePage page;
        show(page, { 1440, 900 });
        QTest::mouseClick(page.findChild<QAbstractButton *>(u"importLink"_s), Qt::LeftButton);
        QVERIFY(field(page, u"studioName"_s)->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(page.findChild<QAbstractButton *>(u"sample"_s)->isVisible());
    }

    void fitsASmallWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("english") << u"en"_s;
        QTest::newRow("german") << u"de"_s;
    }

    void fitsASmallWindow()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/galley_"_s + language));
        QCoreApplication::installTranslator(&translator);
        WelcomePage page;
        show(page, { 1024, 640 });
        for (const bool form : { false, true }) {
            if (form)
                page.showForm(false);
            QCoreApplication::processEvents();
            QVERIFY(page.width() <= 1024 && page.height() <= 640);
            for (const QWidget *child : page.findChildren<QWidget *>()) {
                if (!child->isVisible() || child->isWindow())
                    continue;
                const QRect place(child->mapTo(&page, QPoint()), child->size());
                QVERIFY2(page.rect().contains(place),
                    qPrintable(child->objectName() + QString::fromLatin1(child->metaObject()->className())));
                if (const auto *label = qobject_cast<const QLabel *>(child);
                    label && !label->text().isEmpty())
                    QVERIFY2(
                        label->heightForWidth(label->width()) <= label->height(), qPrintable(label->text()));
            }
        }
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestWelcomePage)
#include "tst_welcome_page.moc"
