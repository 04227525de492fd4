// Every screen in long, in mirrored and in German words: nothing is cut, whatever is said.
#include "core/media/MediaHelper.h"
#include "tests/support/PseudoTranslator.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/PeekCard.h"
#include "ui/composer/ComposerPage.h"
#include "ui/imports/ImportDialog.h"
#include "ui/shell/Language.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/CutText.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/Popover.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// Words that come from people may be cut: where they stand says so.
bool mayElide(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->property("mayElide").toBool())
            return true;
    }
    return false;
}

bool scrolls(const QWidget *widget, const QWidget *window)
{
    for (; widget && widget != window; widget = widget->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return true;
    }
    return false;
}

QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

// Rows and tiles that paint themselves tell by painting.
bool isCut(const QWidget *widget)
{
    if (!qobject_cast<const QLabel *>(widget) && !qobject_cast<const QPushButton *>(widget)
        && !qobject_cast<const QCheckBox *>(widget) && !qobject_cast<const widgets::Chip *>(widget))
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height();
    return widget->sizeHint().width() > widget->width() || widget->sizeHint().height() > widget->height();
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private:
    PseudoTranslator m_pseudo;
    QStringList m_cut;

    // What is cut in this window now.
    void look(QWidget &window, const QString &screen)
    {
        for (int i = 0; i < 4; ++i) // a layout may ask for another one
            QCoreApplication::processEvents();
        theme::setCutListener([&](const QString &text, QPaintDevice &device) {
            const auto *widget = dynamic_cast<QWidget *>(&device);
            if (!text.isEmpty() && !mayElide(widget))
                m_cut += screen + u": painted “"_s + text + u"” on "_s
                    + (widget ? QString::fromLatin1(widget->metaObject()->className()) : QString());
        });
        window.grab();
        theme::setCutListener({});
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &window || mayElide(widget))
                continue;
            const QString words = wordsOf(widget);
            if (words.isEmpty())
                continue;
            const QString what = screen + u": “"_s + words + u"” in "_s
                + QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            if (isCut(widget))
                m_cut += what
                    + u" wants %1×%2, has %3×%4"_s.arg(widget->sizeHint().width())
                          .arg(widget->sizeHint().height())
                          .arg(widget->width())
                          .arg(widget->height());
            const QRect place(widget->mapTo(&window, QPoint()), widget->size());
            if (!scrolls(widget, &window) && !window.rect().contains(place))
                m_cut += what + u" leaves the window"_s;
        }
    }

    static void closeDialogs(QWidget &window)
    {
        for (auto *dialog : window.findChildren<widgets::Dialog *>())
            delete dialog;
    }

private Q_SLOTS:

    void initTestCase()
    {
        theme::motion::setSetting(theme::motion::Setting::Reduced);
        theme::Theme::install(*qApp, theme::Mode::Light);
    }

    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        shell::installLanguage(u"en"_s);
        m_cut.clear();
    }

    void cutsNothing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : { "de", "es", "fr", "pseudo", "pseudo mirrored" }) {
            for (const QSize size : { QSize(1024, 640), QSize(1440, 900) })
                QTest::addRow("%s at %d", language, size.width()) << QString::fromLatin1(language) << size;
        }
    }

    void cutsNothing()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        media::MediaHelper helper;
        ShellFixture *fixture = nullptr;
        ShellFixture f(size, ShellFixture::Pages::Real,
            [&](store::LocalStore &store, pictures::ThumbCache &thumbs, QWidget *parent) {
                return new composer::ComposerPage(
                    composer::Services { store, helper, thumbs, fixture->ids, fixture->clock }, parent);
            });
        fixture = &f;
        if (language.startsWith(u"pseudo"_s)) {
            QCoreApplication::installTranslator(&m_pseudo);
            if (language.endsWith(u"mirrored"_s))
                QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        } else {
            f.window->preferences().setLanguage(language);
        }
        auto *page = qobject_cast<calendar::CalendarPage *>(f.window->currentPage());
        QVERIFY(page);
        page->goToDate(QDate(2026, 10, 22));
        QTRY_VERIFY(page->model().rowCount() > 0);
        look(*f.window, u"calendar"_s);

        page->openPeek(f.slowBread);
        QTRY_VERIFY(f.window->findChild<calendar::PeekCard *>());
        look(*f.window, u"peek"_s);
        page->closePeek();
        QTRY_VERIFY(!f.window->findChild<calendar::PeekCard *>());

        f.window->openPost(f.slowBread);
        auto *composer = f.window->findChild<composer::ComposerPage *>();
        QVERIFY(composer && composer->isVisible());
        look(*f.window, u"composer"_s);
        f.window->leavePost();
        f.window->writePost(f.halm, QDate(2026, 10, 22), {});
        look(*f.window, u"composer, a new post"_s);
        f.window->leavePost();
        QVERIFY(!composer->isVisible());

        auto *importing =
            new imports::ImportDialog(*f.window->workspace(), helper, f.ids, f.clock, f.halm, f.window.get());
        importing->open();
        look(*f.window, u"import"_s);
        importing->setFile(QStringLiteral(GALLEY_TEST_DATA "/csv-import/date-zoo.csv"));
        QTRY_VERIFY(importing->isSettled());
        look(*f.window, u"import, a question"_s);
        importing->setFile(QStringLiteral(GALLEY_TEST_DATA "/csv-import/buffer-template.csv"));
        QTRY_VERIFY(importing->isSettled());
        look(*f.window, u"import, rows"_s);
        closeDialogs(*f.window);

        f.window->openPalette();
        look(*f.window, u"palette"_s);
        QTest::keyClick(f.window->findChild<QLineEdit *>(u"paletteInput"_s), Qt::Key_Escape);

        f.window->runCommand(u"view.activity"_s);
        look(*f.window, u"activity"_s);
        f.window->runCommand(u"view.activity"_s);
        for (const QString &command :
            { u"settings.open"_s, u"help.keys"_s, u"client.new"_s, u"studio.about"_s, u"view.bin"_s }) {
            f.window->runCommand(command);
            QTRY_VERIFY(f.window->findChild<widgets::Dialog *>());
            look(*f.window, command);
            closeDialogs(*f.window);
        }

        f.window->showWelcome();
        look(*f.window, u"welcome"_s);
        f.window->findChild<welcome::WelcomePage *>()->showForm(true);
        look(*f.window, u"start form"_s);
        QVERIFY2(f.window->size() == size,
            qPrintable(u"grew to %1×%2"_s.arg(f.window->width()).arg(f.window->height())));
        m_cut.removeDuplicates();
        for (const QString &line : std::as_const(m_cut))
            qWarning().noquote() << line;
        QCOMPARE(m_cut.size(), 0);
    }

    void cutsNoControlInLargeText_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1024, 640);
        QTest::newRow("usual") << QSize(1440, 900);
    }

    void cutsNoControlInLargeText()
    {
        QFETCH(QSize, size);
        ShellFixture f(size);
        f.window->preferences().setLanguage(u"de"_s);
        f.window->preferences().setTextPercent(150);
        for (const QString &command :
            { u"settings.open"_s, u"help.keys"_s, u"client.new"_s, u"studio.about"_s, u"view.bin"_s }) {
            f.window->runCommand(command);
            auto *dialog = f.window->findChild<widgets::Dialog *>();
            QVERIFY(dialog);
            look(*f.window, command);
            for (const QWidget *child : dialog->findChildren<QWidget *>()) {
                if (!child->isVisible() || child->width() >= child->minimumSizeHint().width())
                    continue;
                m_cut += command + u": "_s + QString::fromLatin1(child->metaObject()->className()) + u' '
                    + child->objectName() + u" is narrower than it can be"_s;
            }
            for (const auto *area : dialog->findChildren<QScrollArea *>()) {
                if (area->widget()->width() > area->viewport()->width())
                    m_cut += command + u": goes on beyond its edge"_s;
            }
            closeDialogs(*f.window);
        }
        f.window->preferences().setTextPercent(100);
        for (const QString &line : std::as_const(m_cut))
            qWarning().noquote() << line;
        QCOMPARE(m_cut.size(), 0);
    }

    void changesEverythingThatIsOpen()
    {
        ShellFixture f({ 1440, 900 }, ShellFixture::Pages::Real);
        auto *page = qobject_cast<calendar::CalendarPage *>(f.window->currentPage());
        QVERIFY(page);
        page->goToDate(QDate(2026, 10, 22));
        QTRY_VERIFY(page->model().rowCount() > 0);
        page->openPeek(f.slowBread);
        QTRY_VERIFY(f.window->findChild<calendar::PeekCard *>());
        f.window->preferences().setLanguage(u"de"_s);
        QTRY_VERIFY(!f.window->findChild<widgets::Popover *>()); // its words were English
        QCOMPARE(f.window->findChild<QAbstractButton *>(u"calendarToday"_s)->text(), u"Heute"_s);
        QVERIFY(f.window->findChild<QAbstractButton *>(u"statusChip.draft"_s)
                    ->accessibleName()
                    .contains(u"Entwürfe"_s));
    }

    void bringsTheSettingsBackInTheChosenLanguage()
    {
        ShellFixture f;
        f.window->runCommand(u"settings.open"_s);
        auto *box = f.window->findChild<QComboBox *>(u"language"_s);
        QVERIFY(box);
        box->setFocus();
        QCOMPARE(box->findData(u"de"_s), box->currentIndex() + 1);
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_VERIFY(f.window->findChildren<widgets::Dialog *>().size() == 1);
        auto *dialog = f.window->findChild<widgets::Dialog *>();
        QCOMPARE(dialog->accessibleName(), u"Einstellungen"_s);
        QVERIFY(dialog->findChild<QComboBox *>(u"language"_s)->hasFocus());
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
