// Files that come to the window and go from it.
#include "core/schedule/ical/Errors.h"
#include "tests/ui/shell/ShellFixture.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Toast.h"

#include <QAccessible>
#include <QApplication>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

class FilesTest : public QObject
{
    Q_OBJECT

private:
    static bool drop(ShellFixture &f, const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({ 600, 400 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({ 600, 400 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.window.get(), &event);
        return event.isAccepted();
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void aCalendarThatIsDroppedBringsDates()
    {
        ShellFixture f;
        const QString year = f.folder.filePath(u"Bakery year.ICS"_s);
        const QUrl plan = QUrl::fromLocalFile(f.folder.filePath(u"plan.csv"_s));
        QVERIFY(drop(f, { QUrl::fromLocalFile(year) }));
        QCOMPARE(f.dates, QStringList({ year }));
        QCOMPARE(f.imports, 0);
        // Two files, or another kind, are posts.
        QVERIFY(drop(f, { QUrl::fromLocalFile(year), plan }));
        QVERIFY(drop(f, { plan }));
        QCOMPARE(f.dates.size(), 1);
        QCOMPARE(f.imports, 2);
        QVERIFY(!drop(f, { QUrl(u"https://example.org/year.ics"_s) }));
        QCOMPARE(f.dates.size(), 1);
    }

    void tellsWhereAPlanWasSaved()
    {
        ShellFixture f;
        f.window->runCommand(u"file.export_plan"_s);
        auto *toast = f.window->findChild<widgets::Toast *>();
        QVERIFY(toast);
        const QString said = QAccessible::queryAccessibleInterface(toast)->text(QAccessible::Name);
        QVERIFY2(said.contains(u"Studio Marginalia.ics"_s), qPrintable(said));
        auto *open = toast->findChild<QPushButton *>();
        QVERIFY(open);
        QCOMPARE(open->text(), u"Open folder"_s);
    }

    void tellsWhyAPlanWasNotSaved()
    {
        ShellFixture f;
        f.exported = fail(schedule::icalerror::kNotWritten, { { u"file"_s, u"plan.ics"_s } });
        f.window->runCommand(u"file.export_plan"_s);
        auto *toast = f.window->findChild<widgets::Toast *>();
        QVERIFY(toast);
        const QString said = QAccessible::queryAccessibleInterface(toast)->text(QAccessible::Name);
        QVERIFY2(said.contains(u"plan.ics"_s) && said.contains(u"could not be saved."_s), qPrintable(said));
        QVERIFY2(said.contains(u"A file that was there before is as it was."_s), qPrintable(said));
        // The one button leads on, and is not that of a success.
        f.exported = u"/elsewhere/plan.ics"_s;
        auto *again = toast->findChild<QPushButton *>();
        QVERIFY(again);
        QCOMPARE(again->text(), u"Save elsewhere"_s);
        QTest::mouseClick(again, Qt::LeftButton);
        const auto spoken = [&] {
            QStringList all;
            for (auto *one : f.window->findChildren<widgets::Toast *>())
                all.append(QAccessible::queryAccessibleInterface(one)->text(QAccessible::Name));
            return all.join(u'\n');
        };
        QTRY_VERIFY2(spoken().contains(u"Saved"_s), qPrintable(spoken()));
    }
};

QTEST_MAIN(FilesTest)
#include "tst_files.moc"
