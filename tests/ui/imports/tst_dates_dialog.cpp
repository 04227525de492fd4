#include "core/schedule/ical/DatePlan.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/queries/MonthQuery.h"
#include "tests/core/schedule/ical/IcalText.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"
#include "ui/imports/DatesDialog.h"
#include "ui/imports/DatesModel.h"
#include "ui/imports/SavePlan.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace galley;
using namespace galley::imports;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

class DatesDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        theme::motion::setSetting(theme::motion::Setting::Reduced);
        theme::Theme::install(*qApp, theme::Mode::Light);
    }

    void init()
    {
        m_store = std::make_unique<TestStore>();
        WorkspaceBuilder builder(m_store->ids, m_store->clock);
        builder.studio(u"Studio"_s);
        m_client = builder.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
        QVERIFY(m_store->apply(builder.take()));
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1024, 640);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_dialog = new DatesDialog(m_store->store(), m_store->ids, m_store->clock, m_client, m_window.get());
        new QAbstractItemModelTester(m_dialog->findChild<DatesModel *>(),
            QAbstractItemModelTester::FailureReportingMode::QtTest, m_dialog);
        m_dialog->open();
    }

    void cleanup()
    {
        m_window.reset();
        m_folder.reset();
        m_store.reset();
    }

    void importsWhatIsCheckedAsOneStep()
    {
        open(dates());
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(main()->text(), u"Import 2 date(s)"_s);
        // The first one is unchecked at the keyboard.
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, DatesModel::Day));
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(main()->text(), u"Import 1 date(s)"_s);
        QSignalSpy finished(m_dialog, &widgets::Dialog::finished);
        QTest::mouseClick(main(), Qt::LeftButton);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toInt(), 1);
        QCOMPARE(notes().size(), 1);
        QCOMPARE(notes().first().title, u"Market"_s);
        QCOMPARE(notes().first().brand, m_client);
        QCOMPARE(m_store->store().undoStep()->label.key, u"import.notes"_s);
        QVERIFY(m_store->undo());
        QCOMPARE(notes().size(), 0);
    }

    void importsForAllClients()
    {
        open(dates());
        auto *clients = m_dialog->findChild<QComboBox *>();
        QSignalSpy settled(m_dialog, &DatesDialog::settled);
        clients->setFocus();
        QTest::keyClick(clients, Qt::Key_Home);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(clients->currentText(), u"All clients"_s);
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_COMPARE(notes().size(), 2);
        QVERIFY(notes().first().brand.isNull());
    }

    void checksAllAndNone()
    {
        open(dates());
        QTest::mouseClick(button(u"Check none"_s), Qt::LeftButton);
        QVERIFY(!main()->isEnabled());
        QTest::mouseClick(button(u"Check all"_s), Qt::LeftButton);
        QVERIFY(main()->isEnabled());
        QCOMPARE(main()->text(), u"Import 2 date(s)"_s);
    }

    void saysWhyADateStaysOut()
    {
        open(dates());
        const QAbstractItemModel *model = table()->model();
        const QModelIndex cancelled = model->index(2, DatesModel::Day);
        QVERIFY(!cancelled.flags().testFlag(Qt::ItemIsUserCheckable));
        // Its box keeps the place of the others' and cannot be checked.
        QCOMPARE(cancelled.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(model->index(2, DatesModel::Remark).data().toString().contains(u"cancelled"_s));
        QVERIFY(cancelled.data(Qt::AccessibleTextRole).toString().contains(u"Called off"_s));
        QCOMPARE(model->index(1, DatesModel::Repeats).data().toString(), u"every week"_s);
    }

    void saysThatNothingIsNew()
    {
        open(dates());
        QTest::mouseClick(main(), Qt::LeftButton);
        QTRY_COMPARE(notes().size(), 2);
        auto *again =
            new DatesDialog(m_store->store(), m_store->ids, m_store->clock, m_client, m_window.get());
        again->open();
        m_dialog = again;
        open(dates());
        auto *banner = again->findChild<widgets::Banner *>();
        QVERIFY(banner && banner->isVisible());
        QVERIFY(!main()->isEnabled());
    }

    void saysPlainlyWhatAFileIsNot()
    {
        QFile file(m_folder->filePath(u"letter.ics"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear reader");
        file.close();
        open(file.fileName());
        auto *banner = m_dialog->findChild<widgets::Banner *>();
        QVERIFY(banner && banner->isVisible());
        QVERIFY2(
            banner->accessibleName().contains(u"is not a calendar"_s), qPrintable(banner->accessibleName()));
        QVERIFY(!main()->isEnabled());
    }

    void beginsOnTheListAndLeavesAHandWhereItIs()
    {
        open(dates());
        QVERIFY(table()->hasFocus());
        QCOMPARE(table()->currentIndex().row(), 0);
        QTest::keyClick(table(), Qt::Key_Space); // checks and unchecks
        QCOMPARE(table()->currentIndex().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        auto *client = m_dialog->findChild<QComboBox *>();
        client->setFocus();
        open(dates());
        QVERIFY(client->hasFocus());
    }

    void takesADroppedFile()
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(dates()) });
        QDragEnterEvent enter({ 200, 200 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_dialog, &enter);
        QVERIFY(enter.isAccepted());
        QSignalSpy settled(m_dialog, &DatesDialog::settled);
        QDropEvent drop({ 200, 200 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_dialog, &drop);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void namesEveryControl()
    {
        open(dates());
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    void savesThePlanAndSaysWhere()
    {
        const QString path = m_folder->filePath(u"plan.ics"_s);
        QStringList saved;
        savePlan(m_store->store(), m_window.get(), { {}, u"Studio"_s, path },
            [&](const Result<QString> &done) { saved.append(done.value_or(QString())); });
        QTRY_COMPARE(saved, QStringList { path });
        QVERIFY(QFile::exists(path));
        QStringList failed;
        savePlan(m_store->store(), m_window.get(),
            { {}, u"Studio"_s, m_folder->filePath(u"none/plan.ics"_s) },
            [&](const Result<QString> &done) { failed.append(done ? QString() : done.error().code); });
        QTRY_COMPARE(failed, QStringList { u"ical.not_written"_s });
    }

private:
    [[nodiscard]] QString dates() const
    {
        return calendarFile(*m_folder,
            icalEvent("a", "SUMMARY:Fair\nDTSTART:20261022\nDTEND:20261024\n")
                + icalEvent("b", "SUMMARY:Market\nDTSTART:20261024\nRRULE:FREQ=WEEKLY\n")
                + icalEvent("c", "SUMMARY:Called off\nDTSTART:20261101\nSTATUS:CANCELLED\n"));
    }

    void open(const QString &path)
    {
        QSignalSpy settled(m_dialog, &DatesDialog::settled);
        m_dialog->setFile(path);
        QTRY_COMPARE(settled.size(), 1);
    }

    [[nodiscard]] QTableView *table() const { return m_dialog->findChild<QTableView *>(); }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->text().startsWith(text))
                return one;
        }
        return nullptr;
    }

    [[nodiscard]] QPushButton *main() const { return button(u"Import"_s); }

    [[nodiscard]] QList<store::MonthNote> notes() const
    {
        return *store::MonthQuery(m_store->reader()).notes(QDate(2026, 10, 1), QDate(2026, 10, 31), {});
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    DatesDialog *m_dialog = nullptr;
    QUuid m_client;
};

QTEST_MAIN(DatesDialogTest)
#include "tst_dates_dialog.moc"
