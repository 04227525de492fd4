#include "core/media/MediaHelper.h"
#include "core/media/MediaStore.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "tests/support/Patience.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"
#include "ui/imports/ImportDialog.h"
#include "ui/imports/PreviewModel.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::imports;
using namespace Qt::Literals::StringLiterals;

// The pictures and clips that a spreadsheet names, with the real helper process.
class TestImportPictures final : public QObject
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
        m_store = std::make_unique<test::TestStore>();
        test::WorkspaceBuilder builder(m_store->ids, m_store->clock);
        builder.studio(u"Studio"_s);
        m_client = builder.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
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

    void bringsTheRowsPicturesInAsPictures()
    {
        const QString sheet = sheetWithPictures({ u"vips_6.jpg"_s, u"h264_640x360_rotate90.mp4"_s });
        open(sheet);
        QTest::mouseClick(button(u"Import 2 post"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(posts(), 2, test::patience(20'000));
        QCOMPARE(text(u"SELECT group_concat(w) FROM (SELECT mime || ' ' || width || '×' || height || "
                      u"coalesce(' ' || duration_ms, '') AS w FROM assets ORDER BY filename DESC)"_s),
            u"image/jpeg 231×308,video/mp4 360×640 2000"_s);
        QCOMPARE(number(u"SELECT count(*) FROM post_media m JOIN assets a ON a.id = m.asset_id"_s), 2);
        const media::MediaStore files(m_store->folder());
        for (const media::Rendition &rendition : media::kRenditions) {
            QVERIFY(files.has(m_client, text(u"SELECT sha256 FROM assets WHERE filename = 'vips_6.jpg'"_s),
                QString::fromLatin1(rendition.purpose), u"jpg"_s));
        }
        QVERIFY(m_store->undo());
        QCOMPARE(posts(), 0);
        QCOMPARE(number(u"SELECT count(*) FROM assets WHERE deleted_at IS NULL"_s), 0);
    }

    void doesNotKeepAPictureTwiceThatTheClientHas()
    {
        const QString sheet = sheetWithPictures({ u"vips_6.jpg"_s });
        open(sheet);
        QTest::mouseClick(button(u"Import 1 post"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(posts(), 1, test::patience(20'000));
        m_dialog = newDialog();
        m_dialog->open();
        open(sheetWithPictures({ u"vips_6.jpg"_s, u"vips_6.jpg"_s }, u"Other words"_s));
        QTest::mouseClick(button(u"Import 2 post"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(posts(), 3, test::patience(20'000));
        QCOMPARE(number(u"SELECT count(*) FROM assets"_s), 1);
        QCOMPARE(number(u"SELECT count(*) FROM post_media WHERE asset_id IS NOT NULL"_s), 3);
    }

    void namesABrokenPictureInItsRowBeforeAnythingHappens()
    {
        open(sheetWithPictures({ u"vips_6.jpg"_s, u"x_unexpected_eof.png"_s }));
        auto *model = m_dialog->findChild<PreviewModel *>();
        QCOMPARE(
            model->index(1, 0).data(PreviewModel::VerdictRole).toInt(), int(schedule::RowVerdict::Error));
        const QString words = model->index(1, PreviewModel::Problem).data().toString();
        QVERIFY2(words.contains(u"x_unexpected_eof.png") && words.contains(u"is cut short or broken"),
            qPrintable(words));
        QVERIFY(button(u"Import 1 post"_s)->isEnabled());
        QVERIFY(button(u"Save 1 rejected row"_s)->isVisible());
        QCOMPARE(number(u"SELECT count(*) FROM assets"_s), 0);
    }

    // The rows show at once; what their pictures hold is said as it is found.
    void showsTheRowsBeforeTheirPicturesAreLookedAt()
    {
        const QString sheet = sheetWithPictures({ u"vips_6.jpg"_s, u"x_unexpected_eof.png"_s });
        QSignalSpy settled(m_dialog, &ImportDialog::settled);
        m_dialog->setFile(sheet);
        auto *model = m_dialog->findChild<PreviewModel *>();
        QTRY_COMPARE(model->rowCount(), 2);
        QVERIFY(settled.isEmpty());
        QCOMPARE(model->index(1, 0).data(PreviewModel::VerdictRole).toInt(), int(schedule::RowVerdict::Ok));
        QVERIFY(!button(u"Import 2 post"_s)->isEnabled());
        QSignalSpy reset(model, &QAbstractItemModel::modelReset);
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), test::patience(20'000));
        QCOMPARE(
            model->index(1, 0).data(PreviewModel::VerdictRole).toInt(), int(schedule::RowVerdict::Error));
        QVERIFY(reset.isEmpty());
    }

    void closesInTheMiddleOfLookingAndCopying()
    {
        m_dialog->setFile(sheetWithPictures({ u"vips_6.jpg"_s, u"vips_1.jpg"_s, u"cogs.gif"_s }));
        QTRY_COMPARE(m_dialog->findChild<PreviewModel *>()->rowCount(), 3);
        delete m_dialog;
        m_dialog = newDialog();
        m_dialog->open();
        open(sheetWithPictures({ u"vips_6.jpg"_s, u"vips_1.jpg"_s, u"cogs.gif"_s }));
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        delete m_dialog;
        QCOMPARE(posts(), 0);
        m_dialog = newDialog();
        m_dialog->open();
        open(sheetWithPictures({ u"vips_6.jpg"_s })); // the helper answers the next one
        QVERIFY(button(u"Import 1 post"_s)->isEnabled());
    }

private:
    void open(const QString &file)
    {
        QSignalSpy settled(m_dialog, &ImportDialog::settled);
        m_dialog->setFile(file);
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), test::patience(20'000));
    }

    ImportDialog *newDialog()
    {
        return new ImportDialog(
            m_store->store(), *m_helper, m_store->ids, m_store->clock, m_client, m_window.get());
    }

    // A row each, beside copies of the files.
    QString sheetWithPictures(const QStringList &files, const QString &words = u"One sentence"_s)
    {
        m_sheets.append(std::make_shared<QTemporaryDir>());
        QString text = u"Date,Time,Text,Image\n"_s;
        for (int i = 0; i < files.size(); ++i) {
            QFile::copy(
                QStringLiteral(GALLEY_TEST_DATA "/media/") + files[i], m_sheets.last()->filePath(files[i]));
            text += u"2026-12-%1,09:00,%2 %1,%3\n"_s.arg(i + 1, 2, 10, QChar(u'0')).arg(words, files[i]);
        }
        QFile sheet(m_sheets.last()->filePath(u"plan.csv"_s));
        if (!sheet.open(QIODevice::WriteOnly))
            return {};
        sheet.write(text.toUtf8());
        return sheet.fileName();
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
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

    QString text(const QString &sql)
    {
        const auto found =
            m_store->reader().first(sql, {}, [](const store::Row &row) { return row.text(0); });
        return found ? found->value_or(QString()) : QString();
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
    QList<std::shared_ptr<QTemporaryDir>> m_sheets;
};

QTEST_MAIN(TestImportPictures)
#include "tst_import_pictures.moc"
