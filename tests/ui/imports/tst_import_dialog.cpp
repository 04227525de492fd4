#include "core/media/MediaHelper.h"
#include "core/schedule/import/Remarks.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "tests/support/Patience.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"
#include "ui/imports/ColumnsPanel.h"
#include "ui/imports/ImportDialog.h"
#include "ui/imports/ImportRun.h"
#include "ui/imports/ImportText.h"
#include "ui/imports/PreviewModel.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Chip.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace galley;
using namespace galley::imports;
using namespace Qt::Literals::StringLiterals;

namespace {

QString corpusFile(const QString &name)
{
    return QStringLiteral(GALLEY_TEST_DATA "/csv-import/") + name;
}

} // namespace

class TestImportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // Somebody who comes with a calendar is led to where calendars come in.
    void handsCalendarsOn()
    {
        QSignalSpy meant(m_dialog, &ImportDialog::calendarMeant);
        m_dialog->setFile(u"/home/ada/Holidays.ICS"_s);
        QCOMPARE(meant.size(), 1);
        QCOMPARE(meant[0][1].toString(), u"/home/ada/Holidays.ICS"_s);
    }

    void initTestCase()
    {
        theme::motion::setSetting(theme::motion::Setting::Reduced);
        theme::Theme::install(*qApp, theme::Mode::Light);
    }

    void init()
    {
        m_store = std::make_unique<test::TestStore>();
        test::WorkspaceBuilder builder(m_store->ids, m_store->clock);
        builder.studio(u"Studio"_s);
        m_client = builder.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
        builder.account(m_client, Platform::Instagram, u"halm.korn"_s);
        QVERIFY(m_store->apply(builder.take()));
        media::MediaHelper::Options helper;
        helper.program = QStringLiteral(GALLEY_MEDIA_PROGRAM);
        m_helper = std::make_unique<media::MediaHelper>(helper);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1024, 640);
        m_window->show();
        m_dialog = newDialog();
        m_dialog->open();
    }

    void cleanup()
    {
        m_window.reset();
        m_helper.reset();
        m_store.reset();
    }

    void importsAFileThatNeedsNoAnswer()
    {
        open(corpusFile(u"buffer-template.csv"_s));
        QPushButton *main = button(u"Import 4 post"_s);
        QVERIFY(main && main->isEnabled());
        QSignalSpy imported(m_dialog, &ImportDialog::imported);
        QTest::mouseClick(main, Qt::LeftButton);
        QSignalSpy making(m_dialog->findChild<ImportRun *>(), &ImportRun::making);
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(making.constLast(), (QVariantList { 4, 4 })); // they are being stored
        QCOMPARE(posts(), 4);
        QCOMPARE(m_store->store().undoStep()->label.key, u"import.posts"_s);
        QVERIFY(m_store->undo());
        QCOMPARE(posts(), 0);
    }

    void asksAndWaitsForTheAnswer()
    {
        open(corpusFile(u"date-zoo.csv"_s));
        QVERIFY(!button(u"Import"_s)->isEnabled());
        QPushButton *answer = button(u"Day first"_s);
        QVERIFY(answer);
        answer->setFocus();
        settle([answer] { QTest::keyClick(answer, Qt::Key_Space); });
        QVERIFY(button(u"Import 6 post"_s) && button(u"Import 6 post"_s)->isEnabled());
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_COMPARE(posts(), 6);
    }

    void showsEveryProblemInWords()
    {
        open(corpusFile(u"broken-open-quote.csv"_s));
        auto *table = m_dialog->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::mouseClick(chip(u"Problems"_s), Qt::LeftButton);
        QCOMPARE(m_dialog->findChild<PreviewModel *>()->filter(), PreviewModel::Filter::Problems);
        const QString words = table->model()->index(1, PreviewModel::Problem).data().toString();
        QVERIFY2(words.contains(u"line 3"), qPrintable(words));
        QVERIFY(button(u"Save 1 rejected row"_s)->isVisible());
    }

    // In a low and narrow window: no box is cut through, and what is wrong has more room than the text.
    void showsWholeBoxesAndGivesProblemsTheirRoom()
    {
        open(corpusFile(u"date-zoo.csv"_s));
        auto *columns = m_dialog->findChild<ColumnsPanel *>();
        int whole = 0;
        for (const auto *box : columns->findChildren<QComboBox *>()) {
            const QRect at(box->mapTo(columns->viewport(), QPoint()), box->size());
            const QRect seen = at.intersected(columns->viewport()->rect());
            QVERIFY2(seen.isEmpty() || seen == at, qPrintable(box->accessibleName()));
            whole += seen == at ? 1 : 0;
        }
        QVERIFY(whole > 0);
        const auto *table = m_dialog->findChild<QTableView *>();
        QVERIFY(table->columnWidth(PreviewModel::Problem) > table->columnWidth(PreviewModel::Text));
        const auto isFilled = [table] {
            int all = 0;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all += table->columnWidth(column);
            return all == table->viewport()->width();
        };
        QVERIFY(isFilled());
        m_window->resize(860, 560);
        QTRY_VERIFY(isFilled());
    }

    void namesTheCellInTheFileOfRejectedRows()
    {
        const QString file = writtenFile(u"Date,Text,Link\n2026-11-01T09:00,One,not a link\n"
                                         u"2026-11-02T09:00,Two,https://a.example\n2026-13-45,Three,\n"_s);
        open(file);
        const QAbstractItemModel *rows = m_dialog->findChild<QTableView *>()->model();
        const QString shown = rows->index(2, PreviewModel::Problem).data().toString();
        const QString saved = m_folder.filePath(u"rejected.csv"_s);
        QTest::mouseClick(button(u"Save 2 rejected"_s), Qt::LeftButton);
        auto *files = m_window->findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(saved);
        QFile out(saved);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(out.readAll());
        QVERIFY2(text.contains(u"Date: "_s), qPrintable(text));
        QVERIFY2(text.contains(QString(shown).remove(QChar(0x2068)).remove(QChar(0x2069)).remove(u'"')),
            qPrintable(shown + text));
        for (char16_t mark = 0x2066; mark <= 0x2069; ++mark)
            QVERIFY(!text.contains(QChar(mark)));
    }

    void namesAnHourThatThisComputersClocksJumpOver()
    {
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin");
        tzset();
        const QString words = remarkText({ schedule::Remark::Severity::Warning, schedule::remark::kDateGap,
            { { u"at"_s, u"2026-03-29T02:30"_s }, { u"shown"_s, u"2026-03-29T03:00"_s } }, 0 });
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
        QVERIFY2(words.contains(u"02:30"_s) || words.contains(u"2:30"_s), qPrintable(words));
        QVERIFY2(words.contains(u"3:00"_s), qPrintable(words));
    }

    void countsProblemsByKind()
    {
        open(corpusFile(u"broken-open-quote.csv"_s));
        const auto chips = m_dialog->findChildren<widgets::Chip *>();
        const bool counted = std::any_of(chips.begin(), chips.end(),
            [](const widgets::Chip *chip) { return chip->text().startsWith(u"Problems: 1 rejected, "_s); });
        QVERIFY(counted);
    }

    void saysPlainlyWhatAFileIsNot_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << u"empty-file.csv"_s << u"is empty"_s;
        QTest::newRow("header only") << u"header-only.csv"_s << u"no rows"_s;
        QTest::newRow("figures") << u"real-facebook-metrics-spanish-cp1252.csv"_s
                                 << u"does not look like a schedule"_s;
    }

    void saysPlainlyWhatAFileIsNot()
    {
        QFETCH(QString, file);
        QFETCH(QString, words);
        open(corpusFile(file));
        auto *banner = m_dialog->findChild<widgets::Banner *>();
        QVERIFY(banner);
        QVERIFY2(banner->accessibleName().contains(words), qPrintable(banner->accessibleName()));
        QVERIFY(banner->isVisible());
        QVERIFY(!button(u"Import"_s)->isEnabled());
    }

    void takesADroppedFile()
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(corpusFile(u"sprout-mdy.csv"_s)) });
        QDragEnterEvent enter({ 200, 200 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_dialog, &enter);
        QVERIFY(enter.isAccepted());
        settle([&] {
            QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_dialog, &drop);
        });
        QVERIFY(button(u"Import 3 post"_s));
    }

    void skipsWhatWasImportedBefore()
    {
        open(corpusFile(u"sprout-mdy.csv"_s));
        QTest::mouseClick(button(u"Import 3 post"_s), Qt::LeftButton);
        QTRY_COMPARE(posts(), 3);
        m_dialog = newDialog();
        m_dialog->open();
        open(corpusFile(u"sprout-mdy.csv"_s));
        QVERIFY(chip(u"There already"_s)->isVisible());
        QVERIFY(!button(u"Import"_s)->isEnabled());
    }

    void sendsRowsWithoutANetworkWhereAPersonSays()
    {
        open(corpusFile(u"sprout-mdy.csv"_s));
        auto *model = m_dialog->findChild<PreviewModel *>();
        QVERIFY(model->index(0, PreviewModel::Networks).data().toString().isEmpty());
        QComboBox *box = comboBox(u"Rows without a network go to"_s);
        QVERIFY(box);
        box->setFocus();
        settle([box] { QTest::keyClick(box, Qt::Key_Down); });
        QCOMPARE(model->index(0, PreviewModel::Networks).data().toString(), u"Instagram"_s);
    }

    void takesAColumnAsOneNetworksOwnText()
    {
        open(corpusFile(u"sprout-mdy.csv"_s));
        QComboBox *box = comboBox(u"Meaning of \u2068message_text\u2069"_s);
        QVERIFY(box);
        const int at = box->findText(u"Text for Instagram"_s);
        QVERIFY(at > 0);
        box->setFocus();
        settle([box, at] {
            box->setCurrentIndex(at);
            Q_EMIT box->activated(at);
        });
        auto *model = m_dialog->findChild<PreviewModel *>();
        QCOMPARE(model->index(0, PreviewModel::Networks).data().toString(), u"Instagram"_s);
        QCOMPARE(box->currentText(), u"Text for Instagram"_s);
    }

    void leavesEverythingAsItWasOnEscape()
    {
        open(corpusFile(u"buffer-template.csv"_s));
        QSignalSpy finished(m_dialog, &widgets::Dialog::finished);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(posts(), 0);
    }

    void fitsTheSmallestWindowAndNamesEveryControl()
    {
        open(corpusFile(u"agency-german-excel.csv"_s));
        for (QWidget *control : m_dialog->findChildren<QWidget *>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus
                || control->inherits("QScrollArea"))
                continue;
            bool scrolls = false; // in a part that scrolls on its own
            for (QWidget *up = control->parentWidget(); up && up != m_dialog; up = up->parentWidget())
                scrolls = scrolls || up->inherits("galley::imports::ColumnsPanel");
            if (scrolls)
                continue;
            const QRect place(control->mapTo(m_window.get(), QPoint()), control->size());
            QVERIFY2(m_window->rect().intersects(place), control->metaObject()->className());
            if (control->inherits("QComboBox") || control->inherits("QTableView"))
                QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
        }
    }

    void keepsTheModelsPromises()
    {
        PreviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(corpusFile(u"date-zoo.csv"_s));
        auto *shown = m_dialog->findChild<PreviewModel *>();
        QAbstractItemModelTester shownTester(shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        settle([this] { QTest::mouseClick(button(u"Month first"_s), Qt::LeftButton); });
        shown->setFilter(PreviewModel::Filter::Problems);
        shown->setFilter(PreviewModel::Filter::All);
        open(corpusFile(u"sprout-mdy.csv"_s));
        QCOMPARE(shown->rowCount(), 3);
    }

private:
    void settle(const std::function<void()> &act)
    {
        QSignalSpy settled(m_dialog, &ImportDialog::settled);
        act();
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), test::patience(20'000));
    }

    void open(const QString &file)
    {
        settle([this, file] { m_dialog->setFile(file); });
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->text().startsWith(text))
                return one;
        }
        return nullptr;
    }

    QComboBox *comboBox(const QString &name)
    {
        for (QComboBox *one : m_dialog->findChildren<QComboBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    ImportDialog *newDialog()
    {
        return new ImportDialog(
            m_store->store(), *m_helper, m_store->ids, m_store->clock, m_client, m_window.get());
    }

    [[nodiscard]] QString writtenFile(const QString &text) const
    {
        QFile file(m_folder.filePath(u"plan.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? file.fileName() : QString();
    }

    widgets::Chip *chip(const QString &text)
    {
        for (widgets::Chip *one : m_dialog->findChildren<widgets::Chip *>()) {
            if (one->text().startsWith(text))
                return one;
        }
        return nullptr;
    }

    int number(const QString &sql)
    {
        const auto found =
            m_store->reader().first(sql, {}, [](const store::Row &row) { return int(row.integer(0)); });
        return found ? found->value_or(-1) : -1;
    }

    int posts()
    {
        return number(u"SELECT count(*) FROM posts WHERE origin = 'import' AND deleted_at IS NULL"_s);
    }

    std::unique_ptr<test::TestStore> m_store;
    std::unique_ptr<media::MediaHelper> m_helper;
    std::unique_ptr<QWidget> m_window;
    ImportDialog *m_dialog = nullptr;
    QUuid m_client;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
